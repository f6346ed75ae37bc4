import { describe, expect, test } from "@jest/globals";
import { neighboursOf } from "../../src/change/neighbours.ts";
import { orderOf } from "../../src/change/order.ts";
import { twinsOf } from "../../src/change/twins.ts";
import type { Entry } from "../../src/model/entry.ts";
import { entry, stack } from "./entry.ts";

const only = (entries: readonly (Entry | undefined)[]): Entry => {
  const [first] = entries;
  if (first === undefined) throw new Error("no entry");
  return first;
};

describe("neighbours", () => {
  test("of the section, without the entry itself, by member with the usual type", () => {
    const listed = stack(
      { name: "Bee", stars: 3 },
      { name: "Ant", stars: 1, tags: ["a"] },
      { name: "Fly", stars: "2" },
      { name: "Wasp", stars: 5, site: null },
    );
    expect(neighboursOf(listed)(only(listed))).toEqual({
      count: 3,
      members: [
        { member: "name", present: 3, type: "string" },
        { member: "stars", present: 3, type: "number" },
        { member: "tags", present: 1, type: "list" },
        { member: "site", present: 1, type: "null" },
      ],
    });
  });

  test("of the whole list where the section has few, and of no other list", () => {
    const listed = [
      entry({ name: "Bee" }),
      entry({ name: "Ant" }),
      entry({ name: "Fly", on: true }, { section: "big" }),
      entry({ name: "Wasp", icon: {} }, { section: "big" }),
      entry({ name: "Moth", other: 1 }, { list: "other" }),
    ];
    const { count, members } = neighboursOf(listed)(only(listed));
    expect(count).toBe(3);
    expect(members.map(({ member, type }) => `${member} ${type}`)).toEqual([
      "name string",
      "on boolean",
      "icon object",
    ]);
  });

  test("alone it has none", () => {
    const listed = stack({ name: "Bee" });
    expect(neighboursOf(listed)(only(listed))).toEqual({ count: 0, members: [] });
  });
});

describe("twins", () => {
  const bee = entry({ name: "Bee", repo: "https://github.com/hive/bee" });
  const twin = (other: Entry, of: Entry = bee) => twinsOf([of, other])(of, null).map(({ same }) => same);

  test("have the address in another spelling, whatever their name", () => {
    expect(twin(entry({ name: "Drone", repo: "http://www.github.com/Hive/BEE.git" }))).toEqual(["address"]);
    expect(twin(entry({ name: "Bee", repo: "git@github.com:hive/bee" }))).toEqual(["address"]);
    expect(twin(entry({ name: "Drone", repo: "https://github.com/hive/bee/tree/main/drone" }))).toEqual([]);
    expect(twin(entry({ name: "Drone", site: "https://github.com/hive/bee" }))).toEqual(["address"]);
  });

  test("have the name but for case and punctuation", () => {
    expect(twin(entry({ name: "b e-e!", repo: "https://github.com/other/bee" }))).toEqual(["name"]);
    expect(twin(entry({ name: "C" }), entry({ name: "C++" }))).toEqual([]);
    expect(twin(entry({ name: "…" }), entry({ name: "!" }))).toEqual([]);
  });

  test("are not what the entry had in common with others before", () => {
    const old = entry({ name: "Bee", repo: "https://github.com/hive/bee", stars: 1 });
    const copy = entry({ name: "Apis", repo: "https://github.com/hive/bee" });
    expect(twinsOf([bee, copy])(bee, old)).toEqual([]);
    expect(twinsOf([bee, copy])(bee, entry({ name: "Bee", repo: "https://github.com/old/bee" }))).toHaveLength(1);
    const named = entry({ name: "BEE" });
    expect(twinsOf([bee, named])(bee, entry({ name: "Apis", repo: "https://github.com/hive/bee" }))).toEqual([
      { entry: named, same: "name" },
    ]);
  });

  test("are told in the listing's order, twenty at most", () => {
    const copies = Array.from({ length: 50 }, (_, i) =>
      entry({ name: i % 2 === 0 ? "Bee" : `Bee ${i}`, repo: bee.repository }),
    );
    const twins = twinsOf([...copies, bee])(bee, null);
    expect(twins.map(({ entry: { name } }) => name).slice(0, 3)).toEqual(["Bee", "Bee 1", "Bee"]);
    expect(twins).toHaveLength(20);
  });
});

describe("order by stars", () => {
  const place = (stars: readonly number[], at: number) => {
    const listed = stack(...stars.map((one) => ({ name: `${one}`, stars: one })));
    const asked = only(listed.slice(at));
    return orderOf(listed, new Set([asked]))(asked);
  };

  test("an entry stands well between more and fewer, or among equals", () => {
    for (const [stars, at] of [
      [[9, 7, 5, 3], 1],
      [[9, 9, 5, 3], 0],
      [[9, 7, 7, 3], 2],
      [[9, 7, 5, 3], 3],
      [[4], 0],
    ] as const) {
      expect(place(stars, at)).toEqual({ rule: "stars", misplaced: null });
    }
  });

  test("else it is told between which two it belongs", () => {
    expect(place([9, 7, 5, 3, 8], 4)).toEqual({ rule: "stars", misplaced: { after: "9", before: "7" } });
    expect(place([9, 7, 1, 5, 3], 2)).toEqual({ rule: "stars", misplaced: { after: "3", before: null } });
    expect(place([9, 7, 5, 30], 3)).toEqual({ rule: "stars", misplaced: { after: null, before: "9" } });
    expect(place([100, 50, 60, 40], 1)).toEqual({ rule: "stars", misplaced: { after: "60", before: "40" } });
  });

  test("a few others out of order are no fault of its own", () => {
    expect(place([90, 80, 5, 70, 60, 50, 40], 5).misplaced).toBeNull();
    expect(place([90, 80, 70, 5, 65, 60, 50, 85], 4).misplaced).toBeNull();
  });

  test("a section without an order, or without stars, asks for none", () => {
    expect(place([1, 9, 2, 8, 3, 7], 0)).toEqual({ rule: "none", misplaced: null });
    const listed = stack({ name: "Bee", stars: 1 }, { name: "Ant" }, { name: "Fly" }, { name: "Moth", stars: 2 });
    expect(orderOf(listed, new Set(listed))(only(listed))).toEqual({ rule: "none", misplaced: null });
  });

  test("an entry that was there before is not in question", () => {
    const listed = stack(...[1, 9, 7, 5, 3].map((stars) => ({ name: `${stars}`, stars })));
    expect(orderOf(listed, new Set())(only(listed))).toEqual({ rule: "stars", misplaced: null });
  });
});

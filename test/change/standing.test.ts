import { describe, expect, test } from "@jest/globals";
import { neighboursOf } from "../../src/change/standing/neighbours.ts";
import { twinsOf } from "../../src/change/standing/twins.ts";
import type { ListConfig } from "../../src/model/config.ts";
import type { Entry } from "../../src/model/entry.ts";
import { cards, entry, stack } from "./entry.ts";

const only = (entries: readonly (Entry | undefined)[]): Entry => {
  const [first] = entries;
  if (first === undefined) throw new Error("no entry");
  return first;
};

describe("neighbours", () => {
  test("of the section, without the entry itself, by member with the type that nearly all write", () => {
    const listed = stack(
      { name: "Bee", stars: 3 },
      { name: "Ant", stars: 1, tags: ["a"] },
      { name: "Fly", stars: "2" },
      { name: "Wasp", stars: 5, site: null },
    );
    expect(neighboursOf(listed, [cards])(only(listed))).toEqual({
      count: 3,
      members: [
        { member: "name", present: 3, type: "string" },
        { member: "stars", present: 3, type: "null" },
        { member: "tags", present: 1, type: "list" },
        { member: "site", present: 1, type: "null", blank: 1 },
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
    const { count, members } = neighboursOf(listed, [cards])(only(listed));
    expect(count).toBe(3);
    expect(members.map(({ member, type }) => `${member} ${type}`)).toEqual([
      "name string",
      "on boolean",
      "icon object",
    ]);
  });

  test("an empty value is of no type, and counted apart", () => {
    const listed = stack(
      { name: "Bee", tags: ["a"] },
      { name: "Ant", site: "", tags: [] },
      { name: "Fly", site: "x", tags: ["b"] },
      { name: "Wasp", site: " ", tags: ["c"] },
    );
    expect(neighboursOf(listed, [cards])(only(listed)).members).toEqual([
      { member: "name", present: 3, type: "string" },
      { member: "tags", present: 3, type: "list", blank: 1 },
      { member: "site", present: 3, type: "string", blank: 2 },
    ]);
  });

  test("what robots write, and what only tells bullets apart, is no member that they use", () => {
    const listed = stack({ name: "Bee" }, { name: "Ant", stars: 1, nested: true }, { name: "Fly", stars: 2 });
    const robots = { ...cards, ignore: ["stars"] };
    const used = (all: readonly Entry[], list: ListConfig) =>
      neighboursOf(all, [list])(only(all)).members.map(({ member }) => member);
    expect(used(listed, robots)).toEqual(["name", "nested"]);
    expect(used(listed, { ...robots, format: "markdown" })).toEqual(["name"]);
    expect(
      used(
        listed.map((one) => ({ ...one, file: "README.md" })),
        robots,
      ),
    ).toEqual(["name"]);
  });

  test("that all write web addresses, and are many", () => {
    const uses = (...sites: readonly string[]) => {
      const listed = stack(...["own", ...sites].map((site) => ({ name: "Bee", site })));
      return neighboursOf(listed, [cards])(only(listed)).members.find(({ member }) => member === "site");
    };
    const sites = Array.from({ length: 20 }, (_, i) => `https://bee${i}.example.org`);
    expect(uses(...sites)).toEqual({ member: "site", present: 20, type: "string", addresses: true });
    expect(uses(...sites, "")).toEqual({ member: "site", present: 21, type: "string", blank: 1, addresses: true });
    expect(uses(...sites, "none")).toEqual({ member: "site", present: 21, type: "string" });
    expect(uses(...sites.slice(1))).toEqual({ member: "site", present: 19, type: "string" });
  });

  test("that write the addresses of their repositories so", () => {
    const habits = (...repos: readonly string[]) => {
      const listed = stack(...["own", ...repos].map((repo) => ({ name: "Bee", repo, site: repo })));
      return neighboursOf(listed, [cards])(only(listed)).habits;
    };
    expect(habits("https://github.com/a/b#readme", "https://github.com/a/c#readme", "http://github.com/a/d")).toEqual([
      "fragment",
      "website",
    ]);
    expect(habits("https://github.com/a/b.git", "http://www.github.com/a/c")).toEqual([
      "http",
      "www",
      "git",
      "website",
    ]);
    const apart = stack({ name: "Bee" }, { name: "Ant", repo: "https://github.com/a/b" }, { name: "Fly" });
    expect(neighboursOf(apart, [cards])(only(apart))).not.toHaveProperty("habits");
  });

  test("alone it has none", () => {
    const listed = stack({ name: "Bee" });
    expect(neighboursOf(listed, [cards])(only(listed))).toEqual({ count: 0, members: [] });
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

import { describe, expect, test } from "@jest/globals";
import { orderOf } from "../../src/change/standing/order.ts";
import type { ListConfig, OrderConfig } from "../../src/model/config.ts";
import type { Entry, Pair, Value } from "../../src/model/entry.ts";
import { cards, entry, stack } from "./entry.ts";

type Order = Partial<OrderConfig>;

const list = (order: Order): ListConfig => ({ ...cards, order: { ...cards.order, ...order } });
const byStars: Order = { by: "stars", direction: "descending" };

/** The standing of the entries at `asked`, which the change brought: its rule, and the names of those it belongs between. */
function standings(listed: readonly Entry[], asked: readonly number[], order: Order, pairs: readonly Pair[] = []) {
  const added = asked.flatMap((at) => listed[at] ?? []);
  const brought = { added, pairs, moved: [], reordered: new Set<Entry>() };
  const judge = orderOf(listed, brought, [list(order)]);
  return [...added, ...pairs.map(({ to }) => to)].map((one) => {
    const { rule, misplaced } = judge(one);
    return { rule, between: misplaced && [misplaced.after?.name ?? null, misplaced.before?.name ?? null] };
  });
}

const named = (...names: readonly string[]) => stack(...names.map((name) => ({ name })));
const starred = (...stars: readonly number[]) => stack(...stars.map((one) => ({ name: `${one}`, stars: one })));
const place = (listed: readonly Entry[], at: number, order: Order) => standings(listed, [at], order)[0];
const betweenIn = (listed: readonly Entry[], at: number, order: Order) => place(listed, at, order)?.between;

describe("by stars", () => {
  test("an entry stands well between more and fewer, or among equals", () => {
    for (const [stars, at] of [
      [[9, 7, 5, 3], 1],
      [[9, 9, 5, 3], 0],
      [[9, 7, 7, 3], 2],
      [[9, 7, 5, 3], 3],
      [[4], 0],
    ] as const) {
      expect(place(starred(...stars), at, byStars)).toEqual({ rule: "stars", between: null });
    }
  });

  test("else it is told between which two it belongs", () => {
    expect(betweenIn(starred(9, 7, 5, 3, 8), 4, byStars)).toEqual(["9", "7"]);
    expect(betweenIn(starred(9, 7, 1, 5, 3), 2, byStars)).toEqual(["3", null]);
    expect(betweenIn(starred(9, 7, 5, 30), 3, byStars)).toEqual([null, "9"]);
    expect(betweenIn(starred(100, 50, 60, 40), 1, byStars)).toEqual(["60", "40"]);
  });

  test("a few others out of order are no fault of its own", () => {
    expect(betweenIn(starred(90, 80, 5, 70, 60, 50, 40), 5, byStars)).toBeNull();
    expect(betweenIn(starred(90, 80, 70, 5, 65, 60, 50, 85), 4, byStars)).toBeNull();
    expect(betweenIn(starred(90, 80, 70, 5, 4, 3, 65, 60, 50, 45, 40), 4, byStars)).toBeNull();
  });

  test("an entry without stars has no place, and asks for none", () => {
    const listed = stack({ name: "Bee", stars: 1 }, { name: "Ant" }, { name: "Fly", stars: "12" });
    expect(place(listed, 1, byStars)).toEqual({ rule: "none", between: null });
    expect(betweenIn(listed, 2, byStars)).toEqual([null, "Bee"]);
  });

  test("an entry is in question where its stars changed, and not where something else did", () => {
    const listed = starred(9, 2, 7, 5, 3);
    const [, low] = listed;
    if (low === undefined) throw new Error("no entry");
    const were = (stars: number) => ({ from: { ...low, roles: { ...low.roles, stars } }, to: low, fields: ["stars"] });
    expect(standings(listed, [], byStars, [were(8)])).toEqual([{ rule: "stars", between: ["3", null] }]);
    expect(standings(listed, [], byStars, [were(2)])).toEqual([{ rule: "stars", between: null }]);
  });
});

describe("by name", () => {
  const byName: Order = { by: "name" };

  test("in the words of a dictionary: case, accents and what stands before the first letter do not count", () => {
    const listed = named("alpha", "Bravo", "charlie", "Delta", "echo");
    for (const [name, at] of [
      ["ALPINE", 1],
      ["Émile", 5],
      ["@bravo/x", 2],
      ["🚀 Coda", 3],
      ["🚀 Coda", 0],
      ["10 Apples", 0],
    ] as const) {
      expect([name, betweenIn(listed.toSpliced(at, 0, entry({ name })), at, byName)]).toEqual([name, null]);
    }
    expect(betweenIn(listed.toSpliced(0, 0, entry({ name: "Émile" })), 0, byName)).toEqual(["echo", null]);
    expect(betweenIn(listed.toSpliced(5, 0, entry({ name: "coda" })), 5, byName)).toEqual(["charlie", "Delta"]);
  });

  test("numbers in names by their digits or by their size, as the list has it", () => {
    const listed = named("ab1", "ab2", "ab9", "ab10", "ab11", "ab20", "ab100");
    expect(betweenIn(listed.toSpliced(5, 0, entry({ name: "ab12" })), 5, byName)).toBeNull();
    expect(betweenIn(listed.toSpliced(1, 0, entry({ name: "ab12" })), 1, byName)).toEqual(["ab11", "ab20"]);
  });

  test("by code point, where capitals come first", () => {
    const order: Order = { by: "name", compare: "code-point" };
    const listed = named("Bravo", "Delta", "alpha", "charlie");
    expect(betweenIn(listed.toSpliced(2, 0, entry({ name: "Zulu" })), 2, order)).toBeNull();
    expect(betweenIn(listed.toSpliced(4, 0, entry({ name: "Zulu" })), 4, order)).toEqual(["Delta", "alpha"]);
    expect(betweenIn(named("a\u{1F600}", "a\uFFFD"), 0, order)).toEqual(["a\uFFFD", null]);
  });

  test("without regard to case, and to articles where the list says so", () => {
    const order: Order = { by: "name", compare: "ignore-case", ignoreArticles: ["the", "a"] };
    const listed = named("The Alpha", "Bravo", "A Charlie", "delta");
    expect(betweenIn(listed.toSpliced(2, 0, entry({ name: "The Cab" })), 2, order)).toBeNull();
    expect(betweenIn(listed.toSpliced(4, 0, entry({ name: "the  Cab" })), 4, order)).toEqual(["Bravo", "A Charlie"]);
    expect(betweenIn(named("Alpha", "The", "Zulu"), 1, order)).toBeNull();
  });

  test("downwards, and by the dictionary of another language", () => {
    expect(betweenIn(named("c", "a", "b"), 2, { by: "name", direction: "descending" })).toEqual(["c", "a"]);
    expect(betweenIn(named("zeta", "ånga"), 1, { by: "name", locale: "sv" })).toBeNull();
    expect(betweenIn(named("zeta", "ånga"), 1, { by: "name", locale: "no-such-tag-x" })).toEqual([null, "zeta"]);
  });

  test("of several in one gap those that are in order stand well", () => {
    const listed = named("alpha", "bravo", "cab", "cob", "cub", "delta");
    expect(standings(listed, [2, 3, 4], byName).map(({ between }) => between)).toEqual([null, null, null]);
    const mixed = named("alpha", "bravo", "cub", "cab", "cob", "delta");
    expect(standings(mixed, [2, 3, 4], byName).map(({ between }) => between)).toEqual([["cob", "delta"], null, null]);
  });

  test("a list that the change brings as a whole is held against itself", () => {
    const listed = named("alpha", "zulu", "bravo", "charlie");
    expect(standings(listed, [0, 1, 2, 3], byName).map(({ between }) => between)).toEqual([
      null,
      ["charlie", null],
      null,
      null,
    ]);
  });

  test("each section and each file has its own order, and so have the bullets in a bullet", () => {
    const listed = [
      entry({ name: "zulu" }),
      entry({ name: "alpha" }, { section: "big" }),
      entry({ name: "alpha" }, { file: "cards/other.json" }),
      entry({ name: "yankee", nested: true }, { section: "big" }),
      entry({ name: "bravo" }, { section: "big" }),
      entry({ name: "alpha", nested: true }, { section: "big" }),
    ];
    for (const at of listed.keys()) expect(betweenIn(listed, at, byName)).toBeNull();
    const more = listed.toSpliced(4, 0, entry({ name: "xray", nested: true }, { section: "big" }));
    expect(betweenIn(more, 4, byName)).toEqual([null, "yankee"]);
  });
});

describe("by a field", () => {
  const order: Order = { by: "field", field: "$.added" };
  const added = (...values: readonly Value[]) =>
    stack(...values.map((value) => ({ name: JSON.stringify(value), added: value })));

  test.each<[string, Value[], string[] | null]>([
    ["numbers", [2, 10, 9], ["2", "10"]],
    ["numbers as texts", ["2", "10", "9"], ['"2"', '"10"']],
    ["days", ["2024-02-01", "2024-10-01", "2024-09-30"], ['"2024-02-01"', '"2024-10-01"']],
    [
      "times in different zones",
      ["2024-02-01T00:00:00Z", "2024-02-02T01:00:00+02:00", "2024-02-01T22:30:00Z"],
      ['"2024-02-01T00:00:00Z"', '"2024-02-02T01:00:00+02:00"'],
    ],
    ["texts", ["pear", "Plum", "peach"], [null as unknown as string, '"pear"']],
    ["what has no such field", [1, 3, null], null],
  ])("of %s", (_, values, between) => {
    expect(betweenIn(added(...values), 2, order)).toEqual(between);
  });

  test("inside an entry", () => {
    const listed = stack({ name: "Bee", meta: { rank: 2 } }, { name: "Ant", meta: { rank: 1 } });
    const { rule, between } = place(listed, 1, { by: "field", field: "$.meta.rank" }) ?? {};
    expect({ rule, between }).toEqual({ rule: "field", between: [null, "Bee"] });
  });
});

describe("new entries last", () => {
  const append: Order = { by: "append" };

  test("behind all that stood in the section before", () => {
    expect(standings(named("old", "older", "x", "a"), [2, 3], append)).toEqual([
      { rule: "append", between: null },
      { rule: "append", between: null },
    ]);
    expect(standings(named("old", "x", "older", "a"), [1, 3], append).map(({ between }) => between)).toEqual([
      ["older", null],
      null,
    ]);
  });

  test("an edited entry is not new", () => {
    const listed = named("a", "b");
    const [first] = listed;
    if (first === undefined) throw new Error("no entry");
    const pair = { from: { ...first, name: "z" }, to: first, fields: ["name"] };
    expect(standings(listed, [], append, [pair])).toEqual([{ rule: "append", between: null }]);
  });
});

describe("a list that does not say its order", () => {
  const auto: Order = { by: "auto" };
  const sorted = ["ant", "Bee", "cat", "Dog", "eel", "Fly", "gnu", "Hen"];

  test("is held to the alphabet where at most one in eight is out of it", () => {
    expect(place(named(...sorted, "bat"), 8, auto)).toEqual({ rule: "name", between: ["ant", "Bee"] });
    expect(place(named("pig", ...sorted.slice(1), "bat"), 8, auto)).toEqual({ rule: "name", between: [null, "Bee"] });
    expect(place(named("pig", "owl", ...sorted.slice(2), "bat"), 8, auto)?.rule).toBe("none");
  });

  test("is held to the stars, which go down", () => {
    expect(place(starred(90, 80, 70, 60, 50, 40, 30, 65), 7, auto)).toEqual({ rule: "stars", between: ["70", "60"] });
  });

  test("that is as short as chance could order asks for none", () => {
    expect(place(named("ant", "bee", "cat", "dog", "eel", "bat"), 5, auto)?.rule).toBe("none");
    expect(place(named("ant", "bee", "cat", "dog", "eel", "fly", "bat"), 6, auto)?.rule).toBe("name");
  });

  test("a short section is held to what the whole list keeps", () => {
    const whole = sorted.flatMap((first) =>
      [1, 2, 3].map((i) => entry({ name: `${first} ${i}` }, { section: `section ${first}` })),
    );
    const fresh = entry({ name: "Bee 2b" }, { section: "section Bee" });
    expect(place([...whole, fresh], whole.length, auto)).toEqual({ rule: "name", between: ["Bee 2", "Bee 3"] });
    const shuffled = whole.map((one, i) => ({ ...one, name: `${(i * 7) % 24} ${one.name}` }));
    expect(place([...shuffled, fresh], whole.length, auto)?.rule).toBe("none");
  });

  test("is compared as it bears out: capitals first only where capitals come first", () => {
    const capitals = ["Bravo", "Delta", "Golf", "Kilo", "alpha", "charlie", "echo", "hotel"];
    expect(place(named(...capitals, "Echo"), 8, auto)).toEqual({ rule: "name", between: ["Delta", "Golf"] });
    expect(betweenIn(named("Zebra", ...sorted.map((one) => one.toLowerCase())), 0, auto)).toBeNull();
    expect(betweenIn(named("Zebra", ...sorted), 0, auto)).toEqual(["Hen", null]);
  });

  test("may pass over articles, and then says so", () => {
    const listed = named("ant", "The Bee", "cat", "The Dog", "eel", "The Fly", "gnu", "A Hen", "The Cow");
    expect(place(listed, 8, auto)).toEqual({ rule: "name", between: ["cat", "The Dog"] });
    const [, , , , , , , , fresh] = listed;
    if (fresh === undefined) throw new Error("no entry");
    const brought = { added: [fresh], pairs: [], moved: [], reordered: new Set<Entry>() };
    expect(orderOf(listed, brought, [list(auto)])(fresh).how?.ignoreArticles).toEqual(["a", "an", "the"]);
  });

  test("may be a map in the order of its keys", () => {
    const keyed = (key: string, name: string) => entry({ name }, { key });
    const listed = ["ant", "bee", "cat", "dog", "eel", "fly", "gnu"].map((key, i) =>
      keyed(key, `${(i * 3) % 7} ${key}`),
    );
    expect(place([...listed, keyed("cow", "Cow")], 7, auto)).toEqual({ rule: "name", between: ["6 cat", "2 dog"] });
    expect(place(listed.toSpliced(3, 0, keyed("cow", "Cow")), 3, auto)).toEqual({ rule: "name", between: null });
  });

  test("of thousands is looked at here and there first", () => {
    const many = Array.from({ length: 3000 }, (_, i) => entry({ name: `n${String(i).padStart(5, "0")}` }));
    const fresh = entry({ name: "n01499b" });
    expect(place([...many, fresh], many.length, auto)).toEqual({ rule: "name", between: ["n01499", "n01500"] });
    const mixed = many.map((one, i) => ({ ...one, name: `${(i * 7919) % 3001} ${one.name}` }));
    expect(place([...mixed, fresh], many.length, auto)?.rule).toBe("none");
  });

  test("without an order asks for none, and so does one that says so", () => {
    expect(place(starred(1, 9, 2, 8, 3, 7, 4, 6), 0, auto)?.rule).toBe("none");
    expect(place(named(...sorted, "bat"), 8, { by: "none" })).toEqual({ rule: "none", between: null });
  });
});

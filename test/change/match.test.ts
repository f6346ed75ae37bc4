import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/change/match/classify.ts";
import { folder } from "../../src/change/match/compare.ts";
import { match } from "../../src/change/match/match.ts";
import { config, entry, stack } from "./entry.ts";
import { bee, changeOf, hornet, wasp } from "./short.ts";

describe("entries that did not change", () => {
  test("an equal listing has no change", () => {
    expect(changeOf(stack(wasp, hornet, bee), stack(wasp, hornet, bee))).toEqual({});
  });

  test("white space inside values, order of members and the file do not count", () => {
    const spaced = { text: wasp.text.replaceAll(" ", "\n     "), repo: wasp.repo, name: "Wasp " };
    const head = [entry(spaced, { file: "new/small.js" }), entry(hornet, { file: "new/small.js" })];
    expect(changeOf(stack(wasp, hornet), head)).toEqual({});
  });

  test("ignored members are no edit", () => {
    const list = { ...config.lists[0], ignore: ["stars"] };
    const ignoring = folder({ ...config, lists: [list] } as typeof config);
    const matching = match([entry({ ...wasp, stars: 1 })].map(ignoring), [entry({ ...wasp, stars: 2 })].map(ignoring));
    expect(classify(matching.pairs).unchanged).toHaveLength(1);
  });

  test("a number and a text of the same digits differ", () => {
    expect(changeOf([entry({ ...wasp, stars: 12 })], [entry({ ...wasp, stars: "12" })])).toEqual({
      edited: ["Wasp > Wasp: stars"],
    });
  });
});

describe("exact duplicates", () => {
  test("one of two that is taken away is the one that lost its neighbour", () => {
    const base = stack(wasp, bee, wasp, hornet);
    expect(changeOf(base, stack(bee, wasp, hornet))).toEqual({ removed: ["Wasp"] });
    const { removed } = match(base.map(folder(config)), stack(bee, wasp, hornet).map(folder(config)));
    expect(removed[0]?.entry.startLine).toBe(2);
  });

  test("the first copy stays first though what stood between was edited", () => {
    const base = stack(wasp, bee, wasp);
    expect(changeOf(base, stack({ ...bee, stars: 3 }, wasp))).toEqual({
      removed: ["Wasp"],
      edited: ["Bee > Bee: stars"],
    });
  });

  test("a copy of an old entry is the added one", () => {
    const head = stack(wasp, bee, wasp);
    expect(changeOf(stack(wasp, bee), head)).toEqual({ added: ["Wasp"] });
  });
});

describe("names and addresses are not keys", () => {
  const module = (name: string, text: string) => ({ name, repo: "https://github.com/hive/mono", text });
  const queen = module("Queen", "decides which of the workers gets the next packet to look at");
  const drone = module("Drone", "idles until a trace point fires and then counts it");
  const larva = module("Larva", "loads programs at start and pins their maps");

  test("of six modules of one repository the edited one is known by its name", () => {
    expect(changeOf(stack(queen, drone, larva), stack(queen, { ...drone, text: "counts" }, larva))).toEqual({
      edited: ["Drone > Drone: text"],
    });
  });

  test("a module that goes and another that comes elsewhere are two projects", () => {
    const comb = module("Comb", "stores samples of stacks in a compact form on disk");
    expect(changeOf(stack(queen, drone, larva), stack(drone, larva, comb))).toEqual({
      added: ["Comb"],
      removed: ["Queen"],
    });
  });

  test("a module that is renamed where it stands is known by its words", () => {
    expect(changeOf(stack(queen, drone, larva), stack(queen, { ...drone, name: "Idler" }, larva))).toEqual({
      renamed: ["Drone > Idler: name"],
    });
  });

  test("two of the same name in one section are told apart by their addresses, in any order", () => {
    const one = { name: "Probe", repo: "https://github.com/a/probe", text: "first" };
    const two = { name: "Probe", repo: "https://github.com/b/probe", text: "second" };
    const edited = { ...two, text: "second, better" };
    expect(changeOf(stack(one, two), stack(edited, one))).toEqual({
      edited: ["Probe > Probe: text"],
      replaced: ["Probe"],
    });
  });

  test("the better candidate wins, not the first", () => {
    const one = { name: "Probe", repo: "https://github.com/a/probe", text: "first", logo: "a", stars: 1 };
    const two = { ...one, text: "second", logo: "b", stars: 2 };
    expect(changeOf(stack(one, two), stack({ ...two, stars: 3 }, { ...one, stars: 4 }))).toEqual({
      edited: ["Probe > Probe: stars", "Probe > Probe: stars"],
      replaced: ["Probe"],
    });
  });

  test("an entry that moved away unchanged is not taken for the newcomer of its name", () => {
    const other = {
      name: "Wasp",
      repo: "https://github.com/other/wasp",
      text: "Draws flame graphs in a terminal window",
    };
    const head = [entry(other), entry(wasp, { section: "big" })];
    expect(changeOf([entry(wasp)], head)).toEqual({ added: ["Wasp"], moved: ["Wasp > Wasp: "] });
  });
});

describe("moved", () => {
  const big = { section: "big", file: "cards/big.json" };

  test("to another section, and edited", () => {
    expect(changeOf(stack(wasp, bee), [entry(bee), entry({ ...wasp, stars: 900 }, big)])).toEqual({
      moved: ["Wasp > Wasp: stars"],
    });
  });

  test("to another section under another name and address", () => {
    const changed = { ...wasp, name: "Vespa", repo: "https://github.com/vespa/vespa" };
    expect(changeOf(stack(wasp, bee), [entry(bee), entry(changed, big)])).toEqual({
      moved: ["Wasp > Vespa: name repo"],
    });
  });

  test("to another list", () => {
    expect(changeOf(stack(wasp), [entry(wasp, { list: "tools", file: "tools.json" })])).toEqual({
      moved: ["Wasp > Wasp: "],
    });
  });

  test("a copy in another section beside the original is an addition", () => {
    expect(changeOf(stack(wasp), [entry({ ...wasp, stars: 1 }), entry(wasp, big)])).toEqual({
      added: ["Wasp"],
      edited: ["Wasp > Wasp: stars"],
    });
  });

  test("the same name in another section is no move where nothing else speaks for it", () => {
    const other = {
      name: "Wasp",
      repo: "https://github.com/else/thing",
      text: "Draws flame graphs in a terminal window",
    };
    expect(changeOf(stack(wasp, bee), [entry(bee), entry(other, big)])).toEqual({ added: ["Wasp"], removed: ["Wasp"] });
  });
});

describe("order", () => {
  test("an entry that changed places is named alone", () => {
    expect(changeOf(stack(wasp, hornet, bee), stack(hornet, bee, wasp))).toEqual({ replaced: ["Wasp"] });
  });

  test("what follows from additions and removals is no new order", () => {
    const ant = { name: "Ant", repo: "https://github.com/ant/ant", text: "Carries logs" };
    expect(changeOf(stack(wasp, hornet, bee), stack(ant, hornet, bee))).toEqual({ added: ["Ant"], removed: ["Wasp"] });
  });

  test("files that became one have no order among them", () => {
    const base = [entry(wasp, { file: "a.json" }), entry(hornet, { file: "b.json" }), entry(bee, { file: "b.json" })];
    const head = [hornet, bee, wasp].map((one) => entry(one, { file: "all.json" }));
    expect(changeOf(base, head)).toEqual({});
  });
});

describe("size", () => {
  test("7,000 entries with an edit, an addition, a removal, many equal addresses and many equal entries take no time", () => {
    const made = (i: number) => ({
      name: i % 3 === 0 ? "Same" : `Project ${i}`,
      repo: i % 2 === 0 ? "https://github.com/one/mono" : `https://github.com/o${i}/p`,
      text: i % 3 === 0 ? "the same text" : `what number ${i} does for you`,
    });
    const all = Array.from({ length: 7000 }, (_, i) => made(i));
    const head = all
      .with(5000, { ...made(5000), text: "another text" })
      .toSpliced(100, 1)
      .concat(made(7001));
    const start = performance.now();
    const change = changeOf(stack(...all), stack(...head));
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(change).toEqual({
      added: ["Project 7001"],
      removed: ["Project 100"],
      edited: ["Project 5000 > Project 5000: text"],
    });
  });
});

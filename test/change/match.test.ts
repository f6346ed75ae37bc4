import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/change/classify.ts";
import { folder } from "../../src/change/compare.ts";
import { match } from "../../src/change/match.ts";
import { findReplaced } from "../../src/change/reorder.ts";
import type { Entry, Pair } from "../../src/model/entry.ts";
import { config, entry, stack } from "./entry.ts";

/** The change in short: names, with the fields behind a colon. */
function changeOf(base: readonly Entry[], head: readonly Entry[]) {
  const { pairs, added, removed } = match(base.map(folder(config)), head.map(folder(config)));
  const { moved, renamed, edited } = classify(pairs);
  const ends = pairs.map(({ from, to }) => ({ from: from.entry, to: to.entry }));
  const short = ({ from, to, fields }: Pair) => `${from.name} > ${to.name}: ${fields.join(" ")}`;
  const change = {
    added: added.map(({ entry }) => entry.name),
    removed: removed.map(({ entry }) => entry.name),
    moved: moved.map(short),
    renamed: renamed.map(short),
    edited: edited.map(short),
    replaced: findReplaced(ends, base).map(({ name }) => name),
  };
  return Object.fromEntries(Object.entries(change).filter(([, all]) => all.length > 0));
}

const prose = (topic: string) => `${topic} watches what the kernel does and tells ${topic} users about slow calls`;
const wasp = { name: "Wasp", repo: "https://github.com/wasp/wasp", text: prose("Wasp") };
const hornet = {
  name: "Hornet",
  repo: "https://github.com/hornet/hornet",
  text: "A firewall that sits on the network card",
};
const bee = { name: "Bee", repo: "https://github.com/bee/bee", text: "Profiles memory of garbage collected languages" };

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

describe("renamed", () => {
  test("only the name, only the owner, only upper and lower case", () => {
    expect(changeOf(stack(wasp), stack({ ...wasp, name: "Vespa" }))).toEqual({ renamed: ["Wasp > Vespa: name"] });
    const owned = { ...wasp, repo: "https://github.com/vespidae/wasp" };
    expect(changeOf(stack(wasp), stack(owned))).toEqual({ renamed: ["Wasp > Wasp: repo"] });
    expect(changeOf(stack(wasp), stack({ ...wasp, name: "WASP" }))).toEqual({ renamed: ["Wasp > WASP: name"] });
  });

  test("another spelling of the address, or one that was missing, is an edit", () => {
    const spelled = { ...wasp, repo: "http://www.github.com/Wasp/wasp.git/" };
    expect(changeOf(stack(wasp), stack(spelled))).toEqual({ edited: ["Wasp > Wasp: repo"] });
    const { repo, ...unaddressed } = wasp;
    expect(changeOf(stack(unaddressed), stack({ ...unaddressed, repo }))).toEqual({ edited: ["Wasp > Wasp: repo"] });
  });

  test("another folder of the same repository is another address", () => {
    const folder = { ...wasp, repo: "https://github.com/wasp/wasp/tree/main/cli" };
    expect(changeOf(stack(wasp), stack(folder))).toEqual({ renamed: ["Wasp > Wasp: repo"] });
  });

  test("only the key", () => {
    expect(changeOf([entry(wasp, { key: "wasp" })], [entry(wasp, { key: "wasp-tool" })])).toEqual({
      renamed: ["Wasp > Wasp: "],
    });
    const both = { ...wasp, name: "Vespa", repo: "https://github.com/vespa/vespa", text: "new" };
    expect(changeOf([entry(wasp, { key: "w" })], [entry(both, { key: "w" })])).toEqual({
      renamed: ["Wasp > Vespa: name repo text"],
    });
  });

  test("name and address in place, with the logo kept", () => {
    const old = { ...wasp, logo: "waspLogo" };
    const vespa = {
      name: "Vespa",
      repo: "https://github.com/vespa/vespa",
      logo: "waspLogo",
      text: "All words are new here",
    };
    expect(changeOf(stack(hornet, old, bee), stack(hornet, vespa, bee))).toEqual({
      renamed: ["Wasp > Vespa: name repo text"],
    });
  });

  test("name, address, logo and text at once, in place and about the same thing", () => {
    const daemon = {
      name: "probed",
      repo: "https://github.com/probed-dev/probed",
      title: "A system daemon and cluster operator for loading kernel programs",
      text: "probed keeps kernel programs loaded across restarts and shares them between tenants of a cluster safely",
    };
    const manager = {
      name: "probeman",
      repo: "https://github.com/probeman/probeman",
      title: "System manager and cluster operator for kernel programs",
      text: "probeman is a stack that loads and unloads kernel programs on a host or in a cluster, with signed images",
    };
    expect(changeOf(stack(hornet, daemon, bee), stack(hornet, manager, bee))).toEqual({
      renamed: ["probed > probeman: name repo text title"],
    });
  });

  test("a stranger in the same place is no rename", () => {
    expect(changeOf(stack(hornet, wasp), stack(hornet, bee))).toEqual({ added: ["Bee"], removed: ["Wasp"] });
  });

  test("where all entries are written after one pattern, likeness says nothing", () => {
    const made = (i: number) => ({
      name: `Project ${i}`,
      repo: `https://github.com/o/p${i}`,
      text: `Project ${i} is a project that watches kernel events and reports them`,
    });
    const base = stack(...[1, 2, 3, 4, 5].map(made));
    expect(changeOf(base, stack(...[1, 2, 4, 5, 6].map(made)))).toEqual({
      added: ["Project 6"],
      removed: ["Project 3"],
    });
    expect(changeOf(base, stack(...[1, 2, 6, 4, 5].map(made)))).toEqual({
      added: ["Project 6"],
      removed: ["Project 3"],
    });
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

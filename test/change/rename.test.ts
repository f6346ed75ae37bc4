import { describe, expect, test } from "@jest/globals";
import { entry, stack } from "./entry.ts";
import { bee, changeOf, hornet, wasp } from "./short.ts";

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

  test("in place though its neighbour moved to another section", () => {
    const old = { ...wasp, logo: "waspLogo" };
    const vespa = {
      name: "Vespa",
      repo: "https://github.com/vespa/vespa",
      logo: "waspLogo",
      text: "All words are new here",
    };
    const head = [...stack(hornet, vespa), entry(bee, { section: "big", file: "cards/big.json" })];
    expect(changeOf(stack(hornet, bee, old), head)).toEqual({
      moved: ["Bee > Bee: "],
      renamed: ["Wasp > Vespa: name repo text"],
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

import { describe, expect, test } from "@jest/globals";
import { folder } from "../../src/change/match/compare.ts";
import { surelyAdded, surelyRemoved, unreadOf, withoutUnsure } from "../../src/change/withhold.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { config, entry } from "./entry.ts";

const bee = entry({ name: "Bee Trace", repo: "https://github.com/Hive/bee" });

function unread(text: string | null, path = "cards/small.json") {
  const snapshot: Snapshot = {
    revision: "0".repeat(40),
    files: [{ path, text, unreadable: text === null ? "binary" : null }],
    paths: [path],
  };
  return unreadOf(snapshot, new Set([path]));
}

describe("an entry of the new side is new", () => {
  test("unless the old side has its address, in any spelling, where it could not be read", () => {
    for (const text of ["[{ http://github.com/hive/BEE/ ", "git@github.com:hive/bee.git", "x github.com/hive/bee"]) {
      expect(surelyAdded(bee, unread(text))).toBe(false);
    }
    for (const text of [
      "https://github.com/hive/beekeeper",
      "https://github.com/beehive/bee",
      "github.com/hive/bee.js",
      "",
    ]) {
      expect(surelyAdded(bee, unread(text))).toBe(true);
    }
  });

  test("unless the old side has its name as a value of its own", () => {
    for (const text of ['{ "name": "Bee Trace", ', "name: 'bee trace'", "[Bee Trace](", "\nBee Trace\n"]) {
      expect(surelyAdded(bee, unread(text))).toBe(false);
    }
    expect(surelyAdded(bee, unread('"works like Bee Trace does"'))).toBe(true);
  });

  test("unless its file had no text at all", () => {
    expect(surelyAdded(bee, unread(null))).toBe(false);
    expect(surelyAdded(bee, unread(null, "cards/big.json"))).toBe(true);
    expect(surelyAdded(bee, new Map())).toBe(true);
  });
});

describe("an entry of the old side is gone", () => {
  test("unless its file could not be read in full", () => {
    for (const text of ["[{ broken", null]) expect(surelyRemoved(bee, unread(text))).toBe(false);
    expect(surelyRemoved(bee, new Map())).toBe(true);
  });

  test("unless another such file has it", () => {
    expect(surelyRemoved(bee, unread('[{ "name": "Bee Trace" ', "cards/big.json"))).toBe(false);
    expect(surelyRemoved(bee, unread("[{ broken", "cards/big.json"))).toBe(true);
    expect(surelyRemoved(bee, unread(null, "cards/big.json"))).toBe(true);
  });
});

describe("a pair that only resembles each other", () => {
  const old = entry({ name: "Bee Trace", repo: "https://github.com/hive/bee", logo: "beeLogo" });
  const now = entry({ name: "Wasp Watch", repo: "https://github.com/nest/wasp", logo: "beeLogo" });
  const pair = [old, now].map(folder(config));
  const split = (base: string | null, head: string | null, [from, to] = pair) => {
    if (from === undefined || to === undefined) throw new Error("two are needed");
    const unreadIn = (text: string | null) => (text === null ? new Map() : unread(text));
    const { pairs, removed, added } = withoutUnsure(
      { pairs: [{ from, to }], removed: [], added: [] },
      unreadIn(base),
      unreadIn(head),
    );
    return [pairs.length, removed.map(({ entry: { name } }) => name), added.map(({ entry: { name } }) => name)];
  };

  test("is none where the unread text of either side speaks of the other", () => {
    expect(split(null, null)).toEqual([1, [], []]);
    expect(split(null, "{ nothing")).toEqual([1, [], []]);
    expect(split(null, '{ "name": "Bee Trace", ')).toEqual([0, ["Bee Trace"], ["Wasp Watch"]]);
    expect(split("{ github.com/nest/wasp", null)).toEqual([0, ["Bee Trace"], ["Wasp Watch"]]);
  });

  test("stays one where name, key or address are the same", () => {
    const renamed = entry({ name: "Bee Watch", repo: "http://github.com/Hive/bee.git" });
    expect(split(null, '{ "name": "Bee Trace", ', [old, renamed].map(folder(config)))).toEqual([1, [], []]);
  });
});

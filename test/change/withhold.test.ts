import { describe, expect, test } from "@jest/globals";
import { surelyAdded, surelyRemoved, unreadOf } from "../../src/change/withhold.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { entry } from "./entry.ts";

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

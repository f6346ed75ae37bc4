import { describe, expect, test } from "@jest/globals";
import { nearby } from "../../src/github/nearby.ts";
import type { Tree } from "../../src/github/trees.ts";

const pathOf = (i: number): string => `domains/d${String(i).padStart(5, "0")}.json`;

function treeOf(count: number, changes: Readonly<Record<string, string | null>> = {}): Tree {
  const all = Object.fromEntries(Array.from({ length: count }, (_, i) => [pathOf(i), `sha${i}`]));
  const files = Object.entries({ ...all, "registry.js": "r", "README.md": "m", ...changes });
  return {
    files: new Map(files.flatMap(([path, sha]) => (sha === null ? [] : [[path, { sha, mode: "100644", size: 9 }]]))),
    complete: true,
    covers: true,
  };
}

const wanted = (path: string) => (path === "registry.js" ? "needed" : path.endsWith(".json"));
const read = (then: Tree, now: Tree): readonly string[] => {
  const { wanted: chosen } = nearby(wanted, then, now);
  return [...new Set([...then.files.keys(), ...now.files.keys()])].filter(chosen).sort();
};

describe("the files that are read", () => {
  test("are all that are wanted, as long as they are not too many", () => {
    const tree = treeOf(2999);
    expect(nearby(wanted, tree, tree)).toEqual({ wanted, unread: 0 });
  });

  test("are those that differ with their neighbours, and what is needed, of forty thousand", () => {
    const changes = { [pathOf(20_000)]: "new", [pathOf(7)]: null, "domains/e.json": "come" };
    const [then, now] = [treeOf(40_000), treeOf(40_000, changes)];
    const paths = read(then, now);
    expect(paths).toEqual(
      expect.arrayContaining([...Object.keys(changes), pathOf(19_950), pathOf(20_050), "registry.js"]),
    );
    expect(paths).not.toContain(pathOf(19_949));
    expect(paths).not.toContain("README.md");
    expect(nearby(wanted, then, now).unread).toBe(40_002 - paths.length);
    expect(paths.length).toBeLessThan(260);
  });

  test("are all that differ, even if those are many", () => {
    const changes = Object.fromEntries(Array.from({ length: 3500 }, (_, i) => [pathOf(10 * i), "new"]));
    const paths = read(treeOf(40_000), treeOf(40_000, changes));
    const among = new Set(paths);
    expect(Object.keys(changes).filter((path) => !among.has(path))).toEqual([]);
    expect(paths.length).toBeLessThan(3700);
  });
});

import { describe, expect, test } from "@jest/globals";
import { questionFor } from "../../src/facts/question.ts";
import type { Comparison } from "../../src/github/comparison.ts";
import { guessesIn } from "../../src/github/guesses.ts";
import type { Wanted } from "../../src/github/port.ts";

const LISTING = { owner: "o", repository: "list", number: 7 };
const UNCHANGED = { mergeBase: "1", base: "1", files: [], hunks: [] };

function guessed(added: readonly string[], removed: readonly string[] = [], file = "list.json") {
  const comparison: Comparison = { ...UNCHANGED, edits: [{ file, added, removed }] };
  const found = guessesIn(comparison, (path) => path === "list.json", LISTING, "github.com");
  return found.map(({ address, folder }) => [address, folder]);
}

describe("the projects that a pull request is probably about", () => {
  test.each([
    ['  "repo": "https://github.com/a/p",', [["https://github.com/a/p", null]]],
    [
      "- [P](https://github.com/a/p): see https://www.github.com/b/q.git.",
      [
        ["https://github.com/a/p", null],
        ["https://www.github.com/b/q.git", null],
      ],
    ],
    ["url = git@github.com:a/p.git", [["git@github.com:a/p.git", null]]],
    ["https://github.com/a/p/tree/main/tools/one", [["https://github.com/a/p/tree/main/tools/one", "tools/one"]]],
    ["https://github.com/a, https://github.com/topics/ebpf, https://github.com/", []],
    ["https://github.com/o/list/pull/7 is where we speak", []],
    ["https://gitlab.com/a/p https://github.company.com/a/p", []],
  ])("%s", (line, found) => {
    expect(guessed([line])).toEqual(found);
  });

  test("are on lines of files that are read, each once, and never more than 30", () => {
    expect(guessed(["https://github.com/a/p"], [], "README.md")).toEqual([]);
    expect(guessed(["https://github.com/a/p", "https://github.com/A/P.git"])).toHaveLength(1);
    const many = Array.from({ length: 99 }, (_, i) => `https://github.com/a/p${i}`);
    expect(guessed(many)).toHaveLength(30);
  });

  test("are none that the same file had on another line, however it was spelt", () => {
    const removed = ['"repo": "http://www.github.com/A/P.git"', "see https://github.com/b/q/tree/main/one"];
    expect(guessed(["- https://github.com/a/p", "- https://github.com/b/q/tree/main/one"], removed)).toEqual([]);
    expect(guessed(["https://github.com/b/q/tree/main/two", "https://github.com/a/p2"], removed)).toEqual([
      ["https://github.com/b/q/tree/main/two", "two"],
      ["https://github.com/a/p2", null],
    ]);
  });

  test("are asked about where they moved from one file to another", () => {
    const [address, edits] = ["https://github.com/a/p", { file: "list.json", added: [], removed: [] }];
    const moved = [
      { ...edits, file: "other.json", removed: [address] },
      { ...edits, added: [address] },
    ];
    expect(guessesIn({ ...UNCHANGED, edits: moved }, () => true, LISTING, "github.com")).toHaveLength(1);
  });

  test("are those that the configuration names in their place", () => {
    const projects = [
      { repository: "https://git.example.org/kernel.git", mirror: "a/kernel", path: "kernel/bpf", finished: null },
      { repository: "https://github.com/b/q", mirror: null, path: "tools", finished: null },
    ];
    const asked = (repository: string) => questionFor({ repository }, {}, { projects, forges: [], bots: [] });
    const wanted: Wanted = Object.assign(() => true, { asked });
    const added = ["https://git.example.org/kernel.git https://github.com/B/Q https://git.example.org/other.git"];
    const comparison = { ...UNCHANGED, edits: [{ file: "list.json", added, removed: [] }] };
    expect(guessesIn(comparison, wanted, LISTING, "github.com")).toMatchObject([
      { address: "https://git.example.org/kernel.git", mirror: "a/kernel", folder: "kernel/bpf" },
      { address: "https://github.com/B/Q", mirror: null, folder: "tools" },
    ]);
  });

  test("are found in a line of a megabyte at once", () => {
    const start = performance.now();
    guessed(["https://github.com/a/".repeat(50_000), "https://github.com".repeat(50_000)]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

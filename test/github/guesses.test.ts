import { describe, expect, test } from "@jest/globals";
import type { Comparison } from "../../src/github/comparison.ts";
import { guessesIn } from "../../src/github/guesses.ts";

const LISTING = { owner: "o", repository: "list", number: 7 };

function guessed(lines: readonly string[], file = "list.json") {
  const comparison = { added: [{ file, lines }] } as unknown as Comparison;
  return guessesIn(comparison, (path) => path === "list.json", LISTING).map(({ address, folder }) => [address, folder]);
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
    expect(guessed(["https://github.com/a/p"], "README.md")).toEqual([]);
    expect(guessed(["https://github.com/a/p", "https://github.com/A/P.git"])).toHaveLength(1);
    const many = Array.from({ length: 99 }, (_, i) => `https://github.com/a/p${i}`);
    expect(guessed(many)).toHaveLength(30);
  });

  test("are found in a line of a megabyte at once", () => {
    const start = performance.now();
    guessed(["https://github.com/a/".repeat(50_000), "https://github.com".repeat(50_000)]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

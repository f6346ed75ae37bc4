import { describe, expect, test } from "@jest/globals";
import { diffLines } from "../../sandbox/line-diff.ts";

const diff = (before: string | null, after: string | null) =>
  diffLines(before === null ? null : Buffer.from(before), after === null ? null : Buffer.from(after));

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}\n`).join("");

describe("lines that came and went", () => {
  test.each([
    ["a new file", null, "a\nb\n", 2, 0, "@@ -0,0 +1,2 @@\n+a\n+b"],
    ["a file that is gone", "a\n", null, 0, 1, "@@ -1 +0,0 @@\n-a"],
    ["one line changed", "a\nb\nc\n", "a\nB\nc\n", 1, 1, "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c"],
    ["an end of line that is missing", "a\n", "a", 1, 1, "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file"],
  ])("%s", (_, before, after, additions, deletions, patch) => {
    expect(diff(before, after)).toEqual({ additions, deletions, patch });
  });

  test("nothing changed, or nothing that has lines", () => {
    expect(diff("a\n", "a\n")).toEqual({ additions: 0, deletions: 0, patch: null });
    expect(diff("a\0", "b\n")).toEqual({ additions: 0, deletions: 0, patch: null });
  });

  test("places far apart are two hunks, each with three lines around", () => {
    const after = numbers(1, 30).replace("5\n", "five\n").replace("\n25\n", "\n");
    expect(diff(numbers(1, 30), after).patch).toBe(
      [
        ["@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+five", " 6", " 7", " 8"],
        ["@@ -22,7 +22,6 @@", " 22", " 23", " 24", "-25", " 26", " 27", " 28"],
      ]
        .flat()
        .join("\n"),
    );
  });

  test("thousands of edits between lines that stay are counted as those edits", () => {
    const blocks = (words: string) =>
      Array.from({ length: 3000 }, (_, i) => `${words}${i % 7}\n${i % 3 === 0 ? `anchor ${i}\n` : ""}`).join("");
    expect(diff(blocks("before "), blocks("after "))).toMatchObject({ additions: 3000, deletions: 3000 });
    const backwards = Array.from({ length: 4000 }, (_, i) => `${4000 - i}\n`).join("");
    expect(diff(numbers(1, 4000), backwards)).toMatchObject({ additions: 3999, deletions: 3999 });
  });

  test("a file indented anew is counted in full, quickly, and a huge patch is left out", () => {
    const lines = numbers(1, 7000);
    expect(diff(lines, lines.replace(/^/gm, "  ").trimEnd())).toMatchObject({ additions: 7000, deletions: 7000 });
    expect(diff("", "x".repeat(400_000))).toEqual({ additions: 1, deletions: 0, patch: null });
  });
});

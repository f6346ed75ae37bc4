import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readMarkdown } from "../../src/change/formats/markdown/markdown.ts";
import { rereadMarkdown } from "../../src/change/reread/markdown.ts";
import { originOf } from "../../src/change/reread/splice.ts";
import { type Node, type Parsed, sourceOf } from "../../src/change/tree.ts";
import { differenceIn } from "./same-tree.ts";

function bullet(number: number): string {
  return `- [Boat ${number}](https://github.com/boats/boat-${number}) - Sails.\n`;
}

function listOf(count: number): string {
  return Array.from({ length: count }, (_, i) => bullet(i)).join("");
}

function again(old: string, now: string): { readonly first: Parsed; readonly second: Parsed | null } {
  const source = sourceOf("README.md", old);
  const first = readMarkdown(source);
  return { first, second: rereadMarkdown({ source, parsed: first }, sourceOf("README.md", now)) };
}

function entriesIn(parsed: Parsed | null): readonly Node[] {
  const root = parsed?.root;
  const entries = root?.kind === "object" ? root.members[0]?.value : undefined;
  return entries?.kind === "list" ? entries.items : [];
}

test("in a list without headings, nothing is read again but the bullets around the difference", () => {
  const old = listOf(100);
  const { first, second } = again(old, old.replace("Boat 50", "Barge 50"));
  const known = new Set(entriesIn(first));
  expect(entriesIn(second).filter((entry) => !known.has(originOf(entry)))).toHaveLength(2);
});

const LINES = [
  ...[
    "- ",
    "-",
    "- - -",
    "* * *",
    "---",
    "===",
    "# Ports",
    "Ports",
    "",
    "  ",
    "1. One",
    "2. [Two](https://a.example/two)",
  ],
  ...[
    "- No link",
    "- Group",
    "  - [Inner](https://a.example/inner) - Sails.",
    "    text",
    "text",
    "> quoted",
    "<!--",
    "-->",
  ],
  ...[
    "```",
    "[Boat 3]: https://a.example/3",
    "| a | b |",
    "| - | - |",
    "| [T](https://a.example/t) | x |",
    "<<<<<<< x",
    "</ul>",
  ],
  ...["- [A][Boat 3] - Sails.", "* [Star](https://a.example/star) - Sails.", "-[Glued](https://a.example/glued)"],
];

describe("what is read anew", () => {
  const edit = fc.record({
    at: fc.nat(12),
    away: fc.nat(2),
    lines: fc.array(
      fc.oneof(
        fc.constantFrom(...LINES),
        fc.nat(20).map((i) => bullet(i).trimEnd()),
      ),
      { maxLength: 3 },
    ),
  });
  const written = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");

  test("is what a reading of the whole gives", () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), edit, (before, change) => {
        const lines = listOf(10).trimEnd().split("\n");
        for (const { at, away, lines: more } of before) lines.splice(at, away, ...more);
        const old = written(lines);
        const now = written(lines.toSpliced(change.at, change.away, ...change.lines));
        const { second } = again(old, now);
        if (second !== null) expect(differenceIn(second, readMarkdown(sourceOf("README.md", now)))).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });
});

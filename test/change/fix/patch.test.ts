import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { patchBetween, replaceLines, replacementsBetween } from "../../../src/change/fix/replacement.ts";
import { findFixes, patchOf } from "../../../src/change/fixes.ts";
import { readChange } from "../../../src/change/read.ts";
import { cards, config } from "../entry.ts";
import { hasGit, patched, patchedByGit, patchedByLibrary } from "./apply-patch.ts";

const NAMES = [
  "plain.json",
  "a folder/my list.json",
  'quo"te.json',
  "täglich/日本.json",
  "tab\there.json",
  "back\\slash.json",
];

describe("a patch is one that git applies", () => {
  test.each(NAMES)("to %j", (path) => {
    const patch = patchBetween(path, "a\nb\nc\n", "a\nB\nc\n");
    expect(patched({ [path]: "a\nb\nc\n", other: "a\nb\nc\n" }, patch)).toEqual({
      [path]: "a\nB\nc\n",
      other: "a\nb\nc\n",
    });
  });

  test.each([
    ["CRLF", "a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"],
    ["mixed line ends", "a\r\nb\nc\r\n", "a\r\nb\nx\nc\r\n"],
    ["no line end at the end", "a\nb\nc", "a\nb\nC"],
    ["a line end that comes", "a\nb\nc", "a\nb\nc\n"],
    ["a line end that goes", "a\nb\nc\n", "a\nb\nc"],
    ["a lone carriage return", "a\rb\nc\n", "a\rb\nd\n"],
    ["odd line separators", "a\u2028b\u0085\nc\n", "a\u2028b\u0085\nd\n"],
    ["marks of a patch", "--- a/x\n+++ b/x\n@@ -1 +1 @@\n", "--- a/x\n+++ b/y\n@@ -1 +1 @@\n"],
  ])("with %s", (_, before, after) => {
    const patch = patchBetween("list.txt", before, after);
    expect(patched({ "list.txt": before }, patch)).toEqual({ "list.txt": after });
  });

  test("and the library applies the same, where git is not installed", () => {
    const [before, after] = ["a\r\nb\nc", "a\r\nB\nc\n"];
    const patch = patchBetween("my list.txt", before, after);
    expect(patchedByLibrary({ "my list.txt": before }, patch)).toEqual({ "my list.txt": after });
    if (!hasGit) expect(() => patchedByGit({ a: "" }, patch)).toThrow(/ENOENT/);
    else expect(patchedByGit({ "my list.txt": before }, patch)).toEqual({ "my list.txt": after });
  });
});

const line = fc.constantFrom("a", "b", "", "  c", "-", "+x", "\\ No newline at end of file", "@@ -1 +1 @@", "\u202e`");
const body = fc.array(line, { maxLength: 14 });
const end = fc.constantFrom("\n", "\r\n");

test("replacements of lines give the text that was meant, whatever its line ends", () => {
  fc.assert(
    fc.property(body, body, end, fc.boolean(), (before, after, newline, ended) => {
      const [old, now] = [before, after].map(
        (lines) => lines.join(newline) + (ended && lines.length > 0 ? newline : ""),
      );
      // A text of one line tells nothing of its line ends.
      if (old === undefined || now === undefined || !old.includes("\n")) return;
      expect(replaceLines(old, replacementsBetween(old, now) ?? [])).toBe(now);
    }),
  );
});

test("a patch of any texts applies", () => {
  fc.assert(
    fc.property(body, body, end, (before, after, newline) => {
      const [old, now] = [before.join(newline), after.join(newline)];
      if (old === now) return;
      expect(patchedByLibrary({ "x.txt": old }, patchBetween("x.txt", old, now))).toEqual({ "x.txt": now });
    }),
  );
});

test("one patch holds fixes of several files, and several fixes of one file", () => {
  const base = Array.from({ length: 12 }, (_, i) => `{ "name": "tool ${i}", "text": "What it does: ${i}" }`);
  const file = (more: readonly string[]) => `[\n${[...base, ...more].join(",\n")}\n]\n`;
  const added = ['{ "name": "one", "text": "First" }', '{ "name": "two", "text": "Second" }'];
  const paths = ["cards/big one.json", "cards/small.json"];
  const snapshot = (text: string) => ({
    revision: "1",
    files: paths.map((path) => ({ path, text, unreadable: null })),
    paths: null,
  });
  const right = file(added).replace("does: 3", "did: 3");
  const sides = { mergeBase: snapshot(file([])), head: snapshot(right.replace('did: 3" },', 'did: 3" }, \t')) };
  const settings = { ...config, lists: [{ ...cards, files: ["cards/{section}.json"] }] };
  const { change } = readChange({ ...sides, tip: sides.mergeBase }, settings);
  const wishes = change.added.flatMap((entry) =>
    entry.name === "two"
      ? [
          {
            entry,
            about: { template: ["Count."], values: [] },
            remedies: [{ kind: "set", member: "stars", value: 3 } as const],
          },
        ]
      : [],
  );
  const fixes = findFixes(sides, settings, change, wishes);
  expect(fixes.map(({ file: path, suggestible }) => [path, suggestible])).toEqual([
    ["cards/big one.json", true],
    ["cards/big one.json", true],
    ["cards/small.json", true],
    ["cards/small.json", true],
  ]);
  const wanted = right.replace('"Second" }', '"Second", "stars": 3 }');
  const head = Object.fromEntries(sides.head.files.map(({ path, text }) => [path, text ?? ""]));
  expect(patched(head, patchOf(fixes, sides.head))).toEqual(Object.fromEntries(paths.map((path) => [path, wanted])));
});

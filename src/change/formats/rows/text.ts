/** Plain text with one thing a line, and comments after a number sign -> a list of texts. */
import { withoutConflicts } from "../../blank.ts";
import { emptyFile, type Fault, tooMany } from "../../cause.ts";
import { tell } from "../../settle.ts";
import type { Parsed, ScalarNode, Source } from "../../tree.ts";

const LINE = /^[ \t\uFEFF]*(?!#)(\S[^\n]*)/gm;

// Each one is an entry with all that is made of it; memory should hold them on both sides.
const MOST_LINES = 200_000;

export function readText(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  const items: ScalarNode[] = [];
  for (const { 0: line, 1: written = "", index } of text.matchAll(LINE)) {
    const value = withoutComment(written);
    const start = index + line.length - written.length;
    if (value === "") continue;
    if (items.length >= MOST_LINES) {
      const many: Fault = { offset: start, seen: null, cause: tooMany(MOST_LINES), severity: "error" };
      return read(source, items, [...faults, many]);
    }
    items.push({ kind: "scalar", start, end: start + value.length, value });
  }
  return read(source, items, faults);
}

function read(source: Source, items: readonly ScalarNode[], faults: readonly Fault[]): Parsed {
  const empty: Fault = { offset: 0, seen: null, cause: emptyFile(), severity: "error" };
  if (items.length === 0) {
    return { root: null, main: null, problems: tell(source, faults.length === 0 ? [empty] : faults), clean: false };
  }
  const root = { kind: "list", start: 0, end: source.text.length, items } as const;
  return { root, main: root, problems: tell(source, faults), clean: faults.length === 0 };
}

/** An address may hold a number sign; a comment has a blank before it. */
function withoutComment(line: string): string {
  const at = line.search(/[ \t]#/);
  return (at === -1 ? line : line.slice(0, at)).trim();
}

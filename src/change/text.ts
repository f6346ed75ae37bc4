/** Plain text with one thing a line, and comments after a number sign -> a list of texts. */
import { withoutConflicts } from "./blank.ts";
import { emptyFile, type Fault } from "./cause.ts";
import { tell } from "./settle.ts";
import type { Parsed, ScalarNode, Source } from "./tree.ts";

const LINE = /^[ \t\uFEFF]*(?!#)(\S[^\n]*)/gm;

export function readText(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  const items: ScalarNode[] = [];
  for (const { 0: line, 1: written = "", index } of text.matchAll(LINE)) {
    const value = withoutComment(written);
    const start = index + line.length - written.length;
    if (value !== "") items.push({ kind: "scalar", start, end: start + value.length, value });
  }
  const empty: Fault = { offset: 0, seen: null, cause: emptyFile(), severity: "error" };
  if (items.length === 0) {
    return { root: null, main: null, problems: tell(source, faults.length === 0 ? [empty] : faults), clean: false };
  }
  const root = { kind: "list", start: 0, end: text.length, items } as const;
  return { root, main: root, problems: tell(source, faults), clean: faults.length === 0 };
}

/** An address may hold a number sign; a comment has a blank before it. */
function withoutComment(line: string): string {
  const at = line.search(/[ \t]#/);
  return (at === -1 ? line : line.slice(0, at)).trim();
}

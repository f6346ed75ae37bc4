/** The lines that a pull request adds -> the edits that take blanks from their ends, and give the file its last line end back. */
import { md, plural } from "../../markdown.ts";
import type { Format } from "../../model/config.ts";
import { lineOf, type Source } from "../tree.ts";
import { type Edit, insert, remove } from "./edit.ts";
import { lineBreakOf, lineEnd, nextLine } from "./lines.ts";
import type { Broken, Mend } from "./mend.ts";

export interface Sides {
  readonly source: Source;
  /** Null for a new file. */
  readonly base: string | null;
  readonly isAdded: (line: number) => boolean;
  readonly lineAt: Broken["lineAt"];
}

// Where more lines than these ended in blanks before, nobody minds them.
const USUAL = 0.02;
const MOST_LINES = 200;

export function tidy(sides: Sides, format: Format): readonly Mend[] {
  const mends = [withoutTrailingBlanks(sides, format), withLastLineEnd(sides)];
  return mends.filter((mend) => mend !== null);
}

function withoutTrailingBlanks({ source, base, isAdded, lineAt }: Sides, format: Format): Mend | null {
  const { text } = source;
  if (format === "tsv") return null;
  const edits: Edit[] = [];
  const end = format === "front-matter" ? endOfBlock(text) : text.length;
  for (const { 0: blanks, index } of text.slice(0, end).matchAll(/(?<![ \t])[ \t]+(?=\r?(?:\n|$))/g)) {
    if (!isAdded(lineOf(source, index)) || (format === "markdown" && breaksLine(text, index, blanks))) continue;
    edits.push(remove({ start: index, end: index + blanks.length }));
  }
  const [first] = edits;
  if (first === undefined || edits.length > MOST_LINES || (base !== null && isUsual(base))) return null;
  const line = lineAt(first.start);
  const what = plural(
    edits.length,
    md`Take away the blanks at the end of line ${line}.`,
    md`Take away the blanks at the ends of ${edits.length} lines, from line ${line} on.`,
  );
  return { edits, what };
}

/** The text below front matter is not ours to tidy. */
function endOfBlock(text: string): number {
  const closer = /^(?:---|\.\.\.|\+\+\+)[ \t]*\r?$/gm;
  closer.lastIndex = nextLine(text, 0);
  return closer.exec(text)?.index ?? text.length;
}

function isUsual(base: string): boolean {
  const ended = base.match(/[^ \t\r\n][ \t]+\r?$/gm)?.length ?? 0;
  return ended > base.split("\n").length * USUAL;
}

/** Two blanks before a line that goes on are a line break in Markdown. */
function breaksLine(text: string, offset: number, blanks: string): boolean {
  const next = nextLine(text, offset);
  const below = text.slice(next, lineEnd(text, next)).trim();
  return blanks.length > 1 && below !== "" && !/^(?:[-*+|#<]|\d+[.)])/.test(below);
}

function withLastLineEnd({ source: { text }, base }: Sides): Mend | null {
  if (base === null || !base.endsWith("\n") || text.endsWith("\n") || text === "") return null;
  return {
    edits: [insert(text.length, lineBreakOf(text))],
    what: md`End the last line of the file with a line break.`,
  };
}

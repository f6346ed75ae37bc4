/** The text of a file before and after a repair -> the fix that says it. */
import { md, type Text } from "../../markdown.ts";
import type { Fix, Replacement } from "../../model/fix.ts";
import { lineBreakOf } from "./lines.ts";
import { patchBetween, replaceLines, replacementsBetween } from "./replacement.ts";

export interface Repair {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly what: readonly Text[];
  /** Whether the pull request adds the line of the text before, counted from 1. */
  readonly isAdded: (line: number) => boolean;
}

const MOST_SENTENCES = 6;
/** A suggestion that replaces more lines hides what it changes. */
const LONGEST_SUGGESTION = 40;

/** Null where nothing changes, or too much to be told. */
export function fixOf(repair: Repair): Fix | null {
  const { file, before, after, what } = repair;
  const replacements = replacementsBetween(before, after);
  if (replacements === null || replacements.length === 0) return null;
  // Where line ends are mixed, lines without them may not tell what is meant.
  if (replaceLines(before, replacements) !== after) return null;
  const suggestion = suggestionOf(repair, replacements);
  return {
    file,
    what: sentences(what),
    replacements: suggestion === null ? widened(before, replacements) : [suggestion],
    suggestible: suggestion !== null,
    patch: patchBetween(file, before, after),
  };
}

function sentences(all: readonly Text[]): Text {
  const [first, ...others] = all.slice(0, MOST_SENTENCES);
  if (first === undefined) throw new Error("a fix without a word");
  const text = others.reduce((said, sentence) => md`${said} ${sentence}`, first);
  const more = all.length - MOST_SENTENCES;
  return more > 0 ? md`${text} There are ${more} changes more of this kind.` : text;
}

/** One replacement of lines that the pull request adds, which GitHub can apply; null where there is no such. */
function suggestionOf({ before, isAdded }: Repair, replacements: readonly Replacement[]): Replacement | null {
  const lines = before.split("\n");
  // What GitHub makes of other line ends, and of a last line without one, is not documented.
  if (lineBreakOf(before) !== "\n") return null;
  const joined = join(lines, replacements);
  const whole = joined.endLine < joined.startLine ? withNeighbour(lines, joined, isAdded) : joined;
  if (whole === null || whole.endLine - whole.startLine >= LONGEST_SUGGESTION || whole.endLine >= lines.length)
    return null;
  for (let line = whole.startLine; line <= whole.endLine; line += 1) if (!isAdded(line)) return null;
  return whole;
}

/** An insertion alone, with a line beside it: so it can be a suggestion where that line is shown, though it is no added one. */
function widened(before: string, replacements: readonly Replacement[]): readonly Replacement[] {
  const [only, second] = replacements;
  const ends = lineBreakOf(before) === "\r\n" ? /\r$/ : /$^/;
  const lines = before.split("\n").map((line) => line.replace(ends, ""));
  if (only === undefined || second !== undefined || only.endLine >= only.startLine || only.startLine >= lines.length)
    return replacements;
  return [withNeighbour(lines, only, () => true) ?? only];
}

/** All replacements as one, with the lines between them. */
function join(lines: readonly string[], replacements: readonly Replacement[]): Replacement {
  return replacements.reduce((one, other) => ({
    startLine: one.startLine,
    endLine: other.endLine,
    lines: [...one.lines, ...lines.slice(one.endLine, other.startLine - 1), ...other.lines],
  }));
}

/** An insertion together with the line before it, else with the one after it. */
function withNeighbour(
  all: readonly string[],
  { startLine, endLine, lines }: Replacement,
  isAdded: Repair["isAdded"],
): Replacement | null {
  const [before, after] = [all[startLine - 2], all[startLine - 1]];
  if (before !== undefined && isAdded(startLine - 1))
    return { startLine: startLine - 1, endLine, lines: [before, ...lines] };
  if (after === undefined || !isAdded(startLine)) return null;
  return { startLine, endLine: startLine, lines: [...lines, after] };
}

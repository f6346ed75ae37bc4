/** A YAML entry whose members do not stand in one column -> the edits that put them there, with what stands below each. */
import { md } from "../../markdown.ts";
import { straighten } from "../formats/yaml/straighten.ts";
import { placeOf } from "../tree.ts";
import type { Edit } from "./edit.ts";
import { indentAt, lineEnd, lineStart, nextLine } from "./lines.ts";
import type { Broken, Mend } from "./mend.ts";
import type { Flaw } from "./reading.ts";

const MOST_LINES = 300;
const MEMBER = /^ *([\w.-]+):(?:[ \t]|$)/;
const PLAIN_ITEM = /^ *- +[^\s:][^:]*$/;
const ITEM = /^( *- +)([\w.-]+):(?:[ \t]|$)/;

interface Opening {
  /** Where its first line begins. */
  readonly start: number;
  /** The column of its members. */
  readonly column: number;
  /** The column of its dash; -1 for a document of its own. */
  readonly dash: number;
}

/** Puts the lines where the reader took them to be meant, which the parser has shown to be right. */
export function move({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const straight = straighten(source, source.text);
  const { line } = placeOf(source, offset);
  const moved = straight?.moves.find(({ from }) => from === line);
  if (straight === null || moved === undefined) return null;
  const edits = straight.indents.slice(0, moved.last).flatMap(({ written, meant }, i): readonly Edit[] => {
    if (i < moved.from - 1 || written === meant) return [];
    const start = source.lineStarts[i] ?? 0;
    return [{ start, end: start + written, text: " ".repeat(meant) }];
  });
  const first = lineAt(offset);
  const last = lineAt(source.lineStarts[moved.last - 1] ?? offset);
  const what =
    first === last
      ? md`Begin line ${first} in column ${moved.column}.`
      : md`Begin line ${first} in column ${moved.column}, and move the lines down to ${last} with it.`;
  return edits.length === 0 ? null : { edits, what };
}

/** Members are told by the names that other entries give theirs. Null where nothing is out of its column. */
export function realign({ source, memberNames, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const names = memberNames();
  const opening = openingAbove(text, offset, names);
  if (opening === null) return null;
  const edits: Edit[] = [];
  const seen = new Set<string>();
  let shift = 0;
  let dash: number | null = null;
  let at = opening.start;
  for (let i = 0; i < MOST_LINES && at < text.length; i += 1, at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    if (line.trim() === "") continue;
    const indent = indentAt(text, at).length;
    if (i > 0 && (indent <= opening.dash || line.startsWith("---") || line.includes("\t"))) break;
    const name = (i === 0 ? ITEM.exec(line)?.[2] : undefined) ?? MEMBER.exec(line)?.[1] ?? "";
    const own = names.has(name) && !seen.has(name);
    if (own && (i > 0 || opening.dash === -1)) shift = opening.column - indent;
    else if (indent <= opening.column && i > 0) shift = 0;
    if (own) {
      seen.add(name);
      dash = null;
    }
    // A text below another one that stands in a list is one more item of that list.
    const item = PLAIN_ITEM.test(line) && i > 0;
    const wanted: number = item && dash !== null && indent + shift > dash ? dash : indent + shift;
    if (item) dash = wanted;
    else if (!own) dash = null;
    if (wanted < 0) return null;
    if (wanted !== indent) edits.push({ start: at, end: at + indent, text: " ".repeat(wanted) });
  }
  const [first] = edits;
  if (first === undefined) return null;
  return { edits, what: md`Indent what begins on line ${lineAt(first.start)} like the other fields of the entry.` };
}

/** The first line of the entry that an offset stands in. */
function openingAbove(text: string, offset: number, names: ReadonlySet<string>): Opening | null {
  let top: Opening | null = null;
  let at = lineStart(text, offset);
  for (let i = 0; i < MOST_LINES; i += 1) {
    const line = text.slice(at, lineEnd(text, at));
    const [, dashes = "", item = ""] = ITEM.exec(line) ?? [];
    if (names.has(item)) return { start: at, column: dashes.length, dash: dashes.indexOf("-") };
    if (/^[\w.-]/.test(line) && names.has(MEMBER.exec(line)?.[1] ?? "")) top = { start: at, column: 0, dash: -1 };
    if (at === 0) break;
    at = lineStart(text, at - 1);
  }
  return top;
}

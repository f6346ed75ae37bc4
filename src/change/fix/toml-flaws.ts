/** A TOML line that the parser does not take -> the edit that sets it right. */
import { code, md, type Text } from "../../markdown.ts";
import { type Edit, insert, remove } from "./edit.ts";
import { lineBreakOf, lineEnd, lineStart } from "./lines.ts";
import type { Broken, Mend, Mender, Menders } from "./mend.ts";
import type { Flaw } from "./reading.ts";

interface Pattern {
  /** Of the line without the blanks at its end. Its first group ends where the text is edited. */
  readonly line: RegExp;
  readonly what: (line: number) => Text;
  readonly edit: (at: number, match: RegExpExecArray) => Edit;
}

const KEY = String.raw`[ \t]*(?:[\w-]+|"[^"\\]*"|'[^']*')`;
const LONGEST_LINE = 4000;

const PATTERNS: readonly Pattern[] = [
  {
    line: new RegExp(String.raw`^(${KEY})([ \t]*:[ \t]*)(?:["'[{\d]|true|false).*$`),
    what: (line) => md`Write ${code("=")} instead of the colon on line ${line}.`,
    edit: (at, [, , colon = ""]) => ({ start: at, end: at + colon.length, text: " = " }),
  },
  {
    line: new RegExp(String.raw`^(${KEY})([ \t]+)["'].*$`),
    what: (line) => md`Add ${code("=")} between the key and its value on line ${line}.`,
    edit: (at) => insert(at, " ="),
  },
  {
    line: /^([ \t]*\[\[[^[\]=#]+\])$/,
    what: (line) => md`Add the ${code("]")} that is missing on line ${line}.`,
    edit: (at) => insert(at, "]"),
  },
  {
    line: /^([ \t]*\[\[?[^[\]=#,]+)$/,
    what: (line) => md`Add the bracket that is missing on line ${line}.`,
    edit: (at, [line = ""]) => insert(at, line.trim().startsWith("[[") ? "]]" : "]"),
  },
  {
    line: /^([ \t]*\[[^[\]=#,]*[^[\]=#,\s])[ \t]+#.*$/,
    what: (line) => md`Add the bracket that is missing on line ${line}.`,
    edit: (at) => insert(at, "]"),
  },
  {
    line: new RegExp(String.raw`^(${KEY}[ \t]*=[ \t]*"[^"\\]+)['’”“\`]$`),
    what: (line) => md`Close the text on line ${line} with ${code('"')}.`,
    edit: (at) => ({ start: at, end: at + 1, text: '"' }),
  },
  {
    line: new RegExp(String.raw`^(${KEY}[ \t]*=[ \t]*)(\d[\w.+-]*)$`),
    what: (line) => md`Put the text on line ${line} in quotation marks.`,
    edit: (at, [, , value = ""]) => ({ start: at, end: at + value.length, text: `"${value}"` }),
  },
  {
    line: new RegExp(String.raw`^(${KEY}[ \t]*=[ \t]*"(?!"")(?:[^"\\]|\\.)*)$`),
    what: (line) => md`Close the text on line ${line} with ${code('"')}.`,
    edit: (at) => insert(at, '"'),
  },
  {
    line: new RegExp(String.raw`^(${KEY}[ \t]*=[ \t]*)([“”„‟«»])([^"\\“”„‟«»]*)([“”„‟«»])$`),
    what: (line) => md`Write straight double quotation marks on line ${line}.`,
    edit: (at, [, , , value = ""]) => ({ start: at, end: at + value.length + 2, text: `"${value}"` }),
  },
  {
    line: new RegExp(String.raw`^(${KEY}[ \t]*=[ \t]*)([\p{L}][^"'#\\\p{Cc}]*)$`, "u"),
    what: (line) => md`Put the text on line ${line} in quotation marks.`,
    edit: (at, [, , value = ""]) => ({ start: at, end: at + value.length, text: `"${value}"` }),
  },
];

const inLine: Mender = ({ source, lineAt }, { offset }) => lineMend(source.text, offset, lineAt(offset));

export const tomlMenders: Menders = {
  "not-toml": inLine,
  "bare-text": inLine,
  "open-header": inLine,
  "header-inside": headerBelow,
  "dotted-name": quoteName,
};

function lineMend(text: string, offset: number, line: number): Mend | null {
  const start = lineStart(text, offset);
  const written = text.slice(start, lineEnd(text, offset)).trimEnd();
  if (written.length > LONGEST_LINE) return null;
  for (const { line: pattern, what, edit } of PATTERNS) {
    const match = pattern.exec(written);
    if (match !== null) return { edits: [edit(start + (match[1]?.length ?? 0), match)], what: what(line) };
  }
  return null;
}

/** The header of a table into which another one was put goes down to its pairs. */
function headerBelow({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const inner = text.lastIndexOf("\n[", offset);
  const end = text.slice(0, Math.max(0, inner)).trimEnd().length;
  const start = lineStart(text, end);
  const header = text.slice(start, end);
  if (inner === -1 || !/^\[[^[\]]+\]$/.test(header)) return null;
  const newline = lineBreakOf(text);
  const what = md`Move ${code(header)} below the table that was put into it, before line ${lineAt(offset)}.`;
  const away = remove({ start, end: inner + 1 });
  return { edits: [away, insert(lineStart(text, offset), `${newline}${header}${newline}`)], what };
}

/** `[a.b]`, where no dot is meant to part names. */
function quoteName({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const start = lineStart(text, offset);
  const match = /^([ \t]*\[\[?[ \t]*)([\w.-]+)[ \t]*\]/.exec(text.slice(start, lineEnd(text, offset)));
  const [, before = "", name = ""] = match ?? [];
  if (name === "") return null;
  const at = start + before.length;
  const what = md`Put the name on line ${lineAt(offset)} in quotation marks.`;
  return { edits: [{ start: at, end: at + name.length, text: `"${name}"` }], what };
}

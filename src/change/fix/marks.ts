/** Quotation marks, colons and other signs of JSON and JavaScript that are wrong -> the edits that set them right. */
import { code, md, type Text } from "../../markdown.ts";
import type { Dialect } from "../formats/json/quoted.ts";
import { nextToken, type Token } from "../formats/json/token.ts";
import { lineOf, type Node, type Span } from "../tree.ts";
import { endBefore } from "./before.ts";
import { type Edit, insert } from "./edit.ts";
import { lineBreakOf, lineEnd, removeWithLine } from "./lines.ts";
import type { Broken, Mend, Mender, Menders } from "./mend.ts";
import { childrenOf, walk } from "./nodes.ts";
import type { Flaw } from "./reading.ts";

// A flaw is told once for each run of lines with the same one: so far apart they may be.
const MOST_BETWEEN = 5;
const MOST_TOKENS = 2000;
const USUAL_BREAKS = 0.01;
const KEY = /[\w$-]{1,100}/y;
const SMART = /["“”„‟«»‘’‚‛]/;

/** `json`: JSON with or without comments. */
export function markMenders(dialect: Dialect): Menders {
  const each = (what: (line: number) => Text, edit: (text: string, token: Token) => Edit | null): Mender => {
    return (broken, flaw) => eachOf(broken, flaw, dialect, { what, edit });
  };
  const quoted = each(
    (line) => md`Write straight double quotation marks on line ${line}.`,
    (text, { start, end, value }) =>
      typeof value !== "string" || SMART.test(text.slice(start + 1, end - 1)) ? null : requoted(start, end, value),
  );
  return {
    "smart-quotes": quoted,
    "single-quotes": quoted,
    "back-ticks": quoted,
    word: each(
      (line) => md`Put the key on line ${line} in quotation marks.`,
      (text, { start, end, value }) =>
        nextToken(text, end, dialect).kind === ":" && !text.startsWith("://", end)
          ? requoted(start, end, String(value))
          : null,
    ),
    control: each(
      (line) => md`Write the control character on line ${line} as JSON spells it.`,
      (text, { start, end }) => ({ start, end, text: text.slice(start, end).replace(/\p{Cc}/gu, escaped) }),
    ),
    comment: each(
      (line) => md`Take away the comment on line ${line}, which JSON does not allow.`,
      (text, token) => removeWithLine(text, token),
    ),
    invisible: each(
      (line) => md`Write plain blanks on line ${line}.`,
      (text, { start, end }) => ({ start, end, text: /[\u200b-\u200f\ufeff]/.test(text.slice(start, end)) ? "" : " " }),
    ),
    escaped: each(
      (line) => md`Take away the backslashes from line ${line} that stand outside of a text.`,
      (text, token) => unescaped(text, token),
    ),
    "lost-quote": openText,
    unclosed: (broken, flaw) => closeText(broken, flaw, dialect),
    "line-break": onOneLine,
    "inner-quote": escapeMarks,
    "unclosed-key": closeKey,
    "missing-colon": colon,
    "back-tick-import": plainImport,
  };
}

/** A line break is one where the line goes on behind it. */
function unescaped(text: string, { kind, start, end, value }: Token): Edit {
  if (kind === "string") return requoted(start, end, String(value));
  const breaks = text.slice(start, end).includes("n") && end < lineEnd(text, end);
  return { start, end, text: breaks ? lineBreakOf(text) : "" };
}

interface Rewrite {
  readonly what: (line: number) => Text;
  readonly edit: (text: string, token: Token) => Edit | null;
}

/** The tokens with the same flaw, from the one that was told on. */
function eachOf(
  { source, lineAt }: Broken,
  { kind, offset }: Flaw,
  dialect: Dialect,
  { what, edit }: Rewrite,
): Mend | null {
  const { text } = source;
  const edits: Edit[] = [];
  let last = lineOf(source, offset);
  let token = nextToken(text, offset, dialect);
  for (let i = 0; i < MOST_TOKENS && token.kind !== "end"; i += 1) {
    const line = lineOf(source, token.start);
    if (line - last > MOST_BETWEEN) break;
    if (token.flaw === kind) {
      last = line;
      const one = edit(text, token);
      if (one !== null) edits.push(one);
    }
    token = nextToken(text, token.end, dialect);
  }
  return edits.length === 0 ? null : { edits, what: what(lineAt(edits[0]?.start ?? offset)) };
}

function requoted(start: number, end: number, value: string): Edit {
  return { start, end, text: JSON.stringify(value) };
}

function escaped(character: string): string {
  return JSON.stringify(character).slice(1, -1);
}

/** The text ends at the first mark of its line. */
function openText({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const rest = source.text.slice(offset, lineEnd(source.text, offset));
  const [mark] = /["'`]/.exec(rest) ?? [];
  const what = md`Add the quotation mark that is missing on line ${lineAt(offset)}.`;
  return mark === undefined ? null : { edits: [insert(offset, mark)], what };
}

function closeText({ source, root, lineAt }: Broken, { offset }: Flaw, dialect: Dialect): Mend | null {
  const { text } = source;
  const mark = text[offset] ?? "";
  const node = scalarAt(root, offset);
  const end = node?.end ?? nextToken(text, offset, dialect).end;
  if (!"\"'`".includes(mark) || end <= offset + 1 || /["'`‘’“”]/.test(text[end - 1] ?? "")) return null;
  const what = md`Close the text on line ${lineAt(offset)} with ${code(mark)}.`;
  return { edits: [insert(end, mark)], what };
}

/** A text over several lines, as it comes from copying out of a window: each break, with the blanks around it, was a blank. */
function onOneLine({ source, root, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const node = scalarAt(root, offset);
  if (node === null || text[node.start] !== text[node.end - 1] || hasMeantBreaks(text)) return null;
  const written = text.slice(node.start, node.end);
  const edits = [...written.matchAll(/(?<![ \t])[ \t]*\r?\n\s*/g)].map(({ 0: found, index }): Edit => {
    return { start: node.start + index, end: node.start + index + found.length, text: " " };
  });
  return { edits, what: md`Write the text that begins on line ${lineAt(offset)} on one line.` };
}

/** Whether the file writes line breaks in its texts more than once in a while. */
function hasMeantBreaks(text: string): boolean {
  const written = text.match(/\\n/g)?.length ?? 0;
  return written > text.split("\n").length * USUAL_BREAKS;
}

/** A text with plain quotation marks inside it. */
function escapeMarks({ source, root, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const node = scalarAround(root, offset);
  const { text } = source;
  if (node === null) return null;
  const mark = text[node.start] ?? "";
  if (!"\"'`".includes(mark) || text[node.end - 1] !== mark) return null;
  const edits: Edit[] = [];
  for (let at = node.start + 1; at < node.end - 1; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === mark) edits.push(insert(at, "\\"));
  }
  const what = md`Put a backslash before each quotation mark inside the text on line ${lineAt(node.start)}.`;
  return edits.length === 0 ? null : { edits, what };
}

function closeKey({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  KEY.lastIndex = offset + 1;
  const mark = text[offset] ?? "";
  if (!"\"'".includes(mark) || !KEY.test(text)) return null;
  const what = md`Close the key on line ${lineAt(offset)} with ${code(mark)}.`;
  return { edits: [insert(KEY.lastIndex, mark)], what };
}

function colon({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const at = endBefore(source.text, offset);
  return { edits: [insert(at, ":")], what: md`Add the colon that is missing on line ${lineAt(at - 1)}.` };
}

function plainImport({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const close = text.indexOf("`", offset + 1);
  if (text[offset] !== "`" || close === -1 || close > lineEnd(text, offset)) return null;
  const marks = [offset, close].map((at): Edit => ({ start: at, end: at + 1, text: "'" }));
  return { edits: marks, what: md`Put the address on line ${lineAt(offset)} in plain quotation marks.` };
}

function scalarAt(root: Node | null, offset: number): Node | null {
  return root === null ? null : scalarWhere(root, ({ start }) => start === offset);
}

function scalarAround(root: Node | null, offset: number): Node | null {
  return root === null ? null : scalarWhere(root, ({ start, end }) => start < offset && offset < end);
}

function scalarWhere(root: Node, fits: (span: Span) => boolean): Node | null {
  const found: Node[] = [];
  walk(root, (node) => found.push(...childrenOf(node).filter((child) => child.kind === "scalar" && fits(child))));
  return found[0] ?? null;
}

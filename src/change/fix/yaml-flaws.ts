/** A YAML line that the parser does not take -> the edit that sets it right. */
import { code, md } from "../../markdown.ts";
import type { Span } from "../tree.ts";
import { type Edit, insert } from "./edit.ts";
import { indentAt, lineEnd, lineStart, nextLine } from "./lines.ts";
import type { Broken, Mend, Menders } from "./mend.ts";
import { walk } from "./nodes.ts";
import type { Flaw } from "./reading.ts";
import { move, realign } from "./yaml-columns.ts";
import { quotedYaml } from "./yaml-words.ts";

export const yamlMenders: Menders = {
  "glued-dash": ({ source, lineAt }, { offset }) => {
    if (source.text[offset] !== "-") return null;
    return { edits: [insert(offset + 1, " ")], what: md`Add a blank after the dash on line ${lineAt(offset)}.` };
  },
  "glued-colon": ({ source, lineAt }, { offset }) => {
    if (source.text[offset - 1] !== ":") return null;
    return { edits: [insert(offset, " ")], what: md`Add a blank after the colon on line ${lineAt(offset)}.` };
  },
  reserved: quote,
  "colon-in-text": quote,
  "unclosed-text": close,
  "after-quote": quoteWhole,
  "doubled-key": apart,
  "key-twice": quote,
  misaligned: (broken, flaw) => move(broken, flaw) ?? realign(broken, flaw),
  "not-yaml": realign,
};

/** Puts what stands from an offset to the end of its line in quotation marks. */
function quote({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const span = restOf(source.text, offset);
  if (span === null) return null;
  const twice = keyTwice(source.text, span, lineAt(offset));
  if (twice !== null) return twice;
  const edit: Edit = { ...span, text: quotedYaml(source.text.slice(span.start, span.end), source.text) };
  return { edits: [edit], what: md`Put the text on line ${lineAt(offset)} in quotation marks.` };
}

function close({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const span = restOf(text, offset);
  const mark = text[offset] ?? "";
  if (span === null || !"\"'".includes(mark) || /\\$/.test(text.slice(span.start, span.end))) return null;
  const twice = keyTwice(text, span, lineAt(offset));
  if (twice !== null) return twice;
  // A text that ends with another mark than it began with was meant to end there.
  const other = span.end - offset > 1 && /["'`‘’“”]/.test(text[span.end - 1] ?? "") ? 1 : 0;
  const what = md`Close the text on line ${lineAt(offset)} with ${code(mark)}.`;
  return { edits: [{ start: span.end - other, end: span.end, text: mark }], what };
}

/** `name: name: x`: the key that stands again where its value should begin. */
function keyTwice(text: string, { start, end }: Span, line: number): Mend | null {
  const [, key = ""] = /([\w.-]+):[ ]+$/.exec(text.slice(lineStart(text, start), start)) ?? [];
  const [again = "", name = ""] = /^["']?([\w.-]+):[ ]*/.exec(text.slice(start, end)) ?? [];
  if (key === "" || name !== key) return null;
  const what = md`Take away the key that stands twice on line ${line}.`;
  return { edits: [{ start, end: start + again.length, text: "" }], what };
}

/** `"A" b "c"`: where marks stand at both ends they were meant to hold the text, else they are a part of it. */
function quoteWhole({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const span = restOf(text, offset);
  if (span === null) return null;
  const written = text.slice(span.start, span.end);
  const [first = "", last = ""] = [written[0], written.at(-1)];
  const twice = keyTwice(text, span, lineAt(offset));
  if (twice !== null || written.includes("\\")) return twice;
  const value = first === last ? written.slice(1, -1) : written;
  const edit: Edit = { ...span, text: quotedYaml(value, text) };
  const what = md`Put the text on line ${lineAt(offset)} in quotation marks that do not stand inside it.`;
  return { edits: [edit], what };
}

/** From an offset to the end of its line, if the text ends there: no comment, and nothing further to the right below it. */
function restOf(text: string, offset: number): Span | null {
  const written = text.slice(offset, lineEnd(text, offset)).trimEnd();
  if (written === "" || /\s#/.test(written)) return null;
  const key = text.slice(lineStart(text, offset), offset);
  const column = key.length - key.replace(/^[ ]*(?:-[ ]+)*/, "").length;
  const below = text.slice(nextLine(text, offset)).search(/^[^\S\n]*\S/m);
  if (below !== -1) {
    const at = nextLine(text, offset) + below;
    const blanks = indentAt(text, at).length;
    if (blanks > column) return null;
  }
  return { start: offset, end: offset + written.length };
}

/** An item whose dash is missing, so that it ran into the one before it. */
function apart({ source, root, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const blanks = text.slice(lineStart(text, offset), offset);
  let dash: number | null = null;
  if (root === null || blanks.trim() !== "") return null;
  walk(root, (node) => {
    if (node.kind !== "list") return;
    const at = node.items.findIndex(({ start }) => start === offset);
    const first = node.items.slice(0, Math.max(at, 0)).findLast(({ start }) => text[start] === "-");
    if (first !== undefined) dash = first.start;
  });
  if (dash === null) return null;
  const before = text.slice(lineStart(text, dash), dash);
  const gap = blanks.length - before.length - 1;
  if (before.trim() !== "" || gap < 1) return null;
  const edit: Edit = { start: lineStart(text, offset), end: offset, text: `${before}-${" ".repeat(gap)}` };
  return { edits: [edit], what: md`Add the dash that is missing on line ${lineAt(offset)}.` };
}

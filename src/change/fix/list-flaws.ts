/** Something that stands outside of a list, or is no part of its items -> the edits that put it right. */
import { code, md } from "../../markdown.ts";
import { nextToken } from "../formats/json/token.ts";
import { endBefore } from "./before.ts";
import { insert, remove } from "./edit.ts";
import { indentAt, isFirst, lineBreakOf, lineEnd, lineStart, nextLine, removeWithLine } from "./lines.ts";
import type { Broken, Mend, Menders } from "./mend.ts";
import type { Flaw } from "./reading.ts";

const SLIP = /[\p{L}\p{N}]{1,3}(?=[\s,}\]]|$)/uy;
const MOST_ABOVE = 100;

export const listMenders: Menders = {
  "above-list": moveBelow,
  "below-list": moveAbove,
  "bracket-at-end": ({ source, lineAt }, { offset }) => {
    const what = md`Take away the ${code("[")} from the end of the list on line ${lineAt(offset)}.`;
    return { edits: [removeWithLine(source.text, { start: offset, end: offset + 1 })], what };
  },
  "prose-above": withoutProse,
  "key-among-texts": withoutKey,
  stray: withoutSlip,
};

/** The texts above a list become its first items, each on a line of its own. */
function moveBelow({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const texts: string[] = [];
  let token = nextToken(text, offset, "json");
  for (let i = 0; i < MOST_ABOVE && (token.kind === "string" || token.kind === ","); i += 1) {
    if (token.flaw !== null) return null;
    if (token.kind === "string") texts.push(text.slice(token.start, token.end));
    token = nextToken(text, token.end, "json");
  }
  if (token.kind !== "[" || !isFirst(text, offset) || !isFirst(text, token.start)) return null;
  if (text.slice(token.end, lineEnd(text, token.end)).trim() !== "") return null;
  const item = nextToken(text, token.end, "json");
  const indent = indentAt(text, item.start);
  const newline = lineBreakOf(text);
  const comma = item.kind === "]" ? "" : ",";
  const lines = texts.map((one, i) => `${indent}${one}${i < texts.length - 1 ? "," : comma}${newline}`);
  const what = md`Move what stands above the list on line ${lineAt(offset)} into it.`;
  const away = remove({ start: lineStart(text, offset), end: lineStart(text, token.start) });
  return { edits: [away, insert(nextLine(text, token.end), lines.join(""))], what };
}

/** A text below a list becomes its last item. */
function moveAbove({ source, root, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const [below, last] = root?.kind === "list" ? root.items.toReversed() : [];
  if (below?.kind !== "scalar" || below.start !== offset || last === undefined || !isFirst(text, last.start))
    return null;
  const end = endBefore(text, offset);
  const written = `,${lineBreakOf(text)}${indentAt(text, last.start)}${JSON.stringify(below.value)}`;
  const what = md`Move what stands below the list on line ${lineAt(offset)} into it.`;
  return { edits: [insert(last.end, written), remove({ start: end, end: below.end })], what };
}

function withoutProse({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const bracket = /\n[ \t]*[[{]/.exec(text.slice(offset));
  if (bracket === null) return null;
  const what = md`Take away the text on line ${lineAt(offset)}, which stands before the list.`;
  return { edits: [remove({ start: lineStart(text, offset), end: offset + bracket.index + 1 })], what };
}

function withoutKey({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const colon = nextToken(text, nextToken(text, offset, "json").end, "json");
  const value = nextToken(text, colon.end, "json");
  const what = md`Take away the key on line ${lineAt(offset)}, which a list of texts does not have.`;
  return colon.kind === ":" ? { edits: [remove({ start: offset, end: value.start })], what } : null;
}

function withoutSlip({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  SLIP.lastIndex = offset;
  const [slip = ""] = SLIP.exec(text) ?? [];
  const what = md`Take away ${code(slip)} on line ${lineAt(offset)}, which does not belong there.`;
  return slip === "" ? null : { edits: [remove({ start: offset, end: offset + slip.length })], what };
}

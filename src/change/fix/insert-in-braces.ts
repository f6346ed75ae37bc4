/** A new member of an object in braces -> the edits that put it there, with its comma. */
import { nextToken } from "../formats/json/token.ts";
import type { Addition } from "./addition.ts";
import { type Edit, insert } from "./edit.ts";
import { indentAt, isFirst, lineBreakOf, lineEnd, lineStart } from "./lines.ts";
import type { Site } from "./remedy.ts";

export function insertInBraces(
  { source, node }: Site,
  { after, members, key, sign, value }: Addition,
): readonly Edit[] | null {
  const { text } = source;
  const [first] = members;
  if (first === undefined) return null;
  const member = `${key}${sign}${value}`;
  const beside = after ?? first;
  const ownLine = isFirst(text, beside.start) && lineStart(text, node.start) !== lineStart(text, beside.start);
  const gap = ownLine ? `${lineBreakOf(text)}${indentAt(text, beside.start)}` : " ";
  if (after === null) return [insert(first.start, `${member},${gap}`)];
  const next = nextToken(text, after.end, "module");
  const end = ownLine ? lineEnd(text, after.end) : after.end;
  if (next.kind === ",") {
    // What else stands on the line, a comment as a rule, stays there.
    const at = ownLine && next.start < end ? end : next.end;
    const closes = /[}\]]/.test(text.slice(next.end, at));
    return closes ? null : [insert(at, `${gap}${member},`)];
  }
  if (next.kind !== "}") return null;
  const closes = next.start < end;
  return closes || end === after.end
    ? [insert(after.end, `,${gap}${member}`)]
    : [insert(after.end, ","), insert(end, `${gap}${member}`)];
}

/** A new member of a YAML mapping or a TOML table, each on a line of its own -> the edits that put it there. */
import type { Addition } from "./addition.ts";
import { type Edit, insert } from "./edit.ts";
import { lineBreakOf, lineEnd, lineStart } from "./lines.ts";
import type { Site } from "./remedy.ts";

export function insertInBlock(
  { source }: Site,
  { after, members, key, sign, value }: Addition,
): readonly Edit[] | null {
  const { text } = source;
  const [first] = members;
  if (first === undefined) return null;
  const member = `${key}${sign}${value}`;
  const beside = after ?? first;
  // A dash before the first member counts as blanks.
  const indent = text.slice(lineStart(text, beside.start), beside.start).replace(/[^\t]/g, " ");
  const newline = lineBreakOf(text);
  if (after === null) return [insert(first.start, `${member}${newline}${indent}`)];
  return [insert(lineEnd(text, after.end), `${newline}${indent}${member}`)];
}

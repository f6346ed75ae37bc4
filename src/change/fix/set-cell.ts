/** A column and what should stand in it -> the edit that writes it into an entry's row. */
import type { Remedy } from "../../model/fix.ts";
import { memberOf } from "../tree.ts";
import type { Edit } from "./edit.ts";
import type { Site } from "./remedy.ts";

/** Null where the table has no such column, or the row no such cell. */
export function setCell(
  { source, format, node }: Site,
  { member, value }: Extract<Remedy, { kind: "set" }>,
): readonly Edit[] | null {
  const cell = memberOf(node, member);
  if (cell === undefined || typeof value === "object") return null;
  const separator = format === "tsv" ? "\t" : ",";
  const text = String(value);
  const marked = source.text[cell.start] === '"' || text.includes(separator) || /["\r\n]/.test(text);
  return [{ start: cell.start, end: cell.end, text: marked ? `"${text.replaceAll('"', '""')}"` : text }];
}

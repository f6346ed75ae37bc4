/** A member of an entry with a wrong name -> the edit that calls it right. */
import type { Remedy } from "../../model/fix.ts";
import { memberOf } from "../tree.ts";
import type { Edit } from "./edit.ts";
import type { Site } from "./remedy.ts";
import { keyIn } from "./write.ts";

/** Null where the name does not stand before its value, as in a table, whose header is not the entry's own. */
export function rename(site: Site, { member, to }: Extract<Remedy, { kind: "rename" }>): readonly Edit[] | null {
  const { source, node } = site;
  const found = memberOf(node, member);
  if (found === undefined || memberOf(node, to) !== undefined) return null;
  const written = source.text.slice(found.start, found.value.start);
  const [, key = ""] = /^("(?:[^"\\]|\\.)*"|'[^'\\]*'|[\w$.-]+)\s*[:=]/.exec(written) ?? [];
  const bare = key.replace(/^["']|["']$/g, "");
  if (bare !== member) return null;
  const edit: Edit = { start: found.start, end: found.start + key.length, text: keyIn(site, to, key) };
  return [edit];
}

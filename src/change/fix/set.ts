/** A member that an entry should have, and its value -> the edits that write it where its neighbours have it. */
import type { Remedy } from "../../model/fix.ts";
import { type MemberNode, memberOf, type Node, type ObjectNode } from "../tree.ts";
import type { Addition } from "./addition.ts";
import type { Edit } from "./edit.ts";
import { insertInBlock } from "./insert-in-block.ts";
import { insertInBraces } from "./insert-in-braces.ts";
import { siblingsOf } from "./locate.ts";
import type { Site } from "./remedy.ts";
import { setCell } from "./set-cell.ts";
import { keyIn, valueIn } from "./write.ts";

type SetRemedy = Extract<Remedy, { kind: "set" }>;

/** Null where the file's format has no such members, or what stands there cannot be replaced for certain. */
export function set(site: Site, remedy: SetRemedy): readonly Edit[] | null {
  const { source, format, node } = site;
  if (node.kind !== "object") return null;
  if (format === "csv" || format === "tsv") return setCell(site, remedy);
  const old = memberOf(node, remedy.member);
  if (old !== undefined) return replaceValue(site, old.value, remedy);
  if (format === "markdown" || format === "text" || format === "git-config") return null;
  const members = node.members.filter((member) => isWritten(site, member));
  const addition = members.length === 0 ? null : additionOf(site, members, remedy);
  if (addition === null) return null;
  return "{".includes(source.text[node.start] ?? " ") ? insertInBraces(site, addition) : insertInBlock(site, addition);
}

function replaceValue(site: Site, old: Node, { value }: SetRemedy): readonly Edit[] | null {
  const { source, format } = site;
  const written = source.text.slice(old.start, old.end);
  if (format === "markdown") {
    const plain =
      old.kind === "scalar" && old.value === written && typeof value === "string" && !/[\s()<>[\]|]/.test(value);
    return plain ? [{ ...spanOf(old), text: value }] : null;
  }
  // A text of several lines, and an anchor or tag before a value, are not ours to rewrite.
  if (/\n/.test(written) || /^[&!*|>]/.test(written)) return null;
  const text = valueIn(site, value, old);
  if (text === null) return null;
  const empty = written === "" && (source.text[old.start - 1] ?? " ") === ":";
  return [{ ...spanOf(old), text: empty ? ` ${text}` : text }];
}

function spanOf({ start, end }: Node): Pick<Edit, "start" | "end"> {
  return { start, end };
}

/** What a merge key or an alias brings along, and a table of its own, is not written among the members. */
function isWritten({ source, node }: Site, { key, start, end }: MemberNode): boolean {
  if (start < node.start || end > node.end) return false;
  const mark = "\"'`".includes(source.text[start] ?? " ") ? 1 : 0;
  return source.text.startsWith(key, start + mark);
}

function additionOf(site: Site, members: readonly MemberNode[], { member, value }: SetRemedy): Addition | null {
  const { source } = site;
  const model = siblingsOf(site).find((sibling) => memberOf(sibling, member) !== undefined);
  const after = model === undefined ? (members.at(-1) ?? null) : placeAs(model, member, members);
  const [first] = members;
  const beside = after ?? first;
  const like = (model === undefined ? undefined : memberOf(model, member)?.value) ?? textAmong(members);
  const text = valueIn(site, value, like);
  if (beside === undefined || text === null) return null;
  const key = keyIn(site, member, source.text.slice(beside.start, beside.end));
  return { after, members, key, sign: signOf(site, members), value: text };
}

/** The member of the entry after which a neighbour would have it; null for before all. */
function placeAs(model: ObjectNode, member: string, members: readonly MemberNode[]): MemberNode | null {
  const order = model.members.map(({ key }) => key);
  const at = order.indexOf(member);
  const before = new Set(order.slice(0, at));
  const behind = new Set(order.slice(at + 1));
  const last = members.findLast(({ key }) => before.has(key));
  if (last !== undefined) return last;
  const next = members.findIndex(({ key }) => behind.has(key));
  if (next === -1) return members.at(-1) ?? null;
  return members[next - 1] ?? null;
}

function textAmong(members: readonly MemberNode[]): Node | null {
  return members.find(({ value }) => value.kind === "scalar" && typeof value.value === "string")?.value ?? null;
}

/** What stands between a key and its value in the members that are there. */
function signOf({ source, format }: Site, members: readonly MemberNode[]): string {
  for (const { key, start, value } of members) {
    const mark = "\"'`".includes(source.text[start] ?? " ") ? 2 : 0;
    const sign = source.text.slice(start + key.length + mark, value.start);
    if (/^ ?[:=] ?$/.test(sign)) return sign === ":" && format === "yaml" ? ": " : sign;
  }
  return format === "toml" ? " = " : ": ";
}

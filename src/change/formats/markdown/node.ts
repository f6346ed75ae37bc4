/** What a bullet or a row says -> the node of an entry. */

import type { MemberNode, Node, ObjectNode, ScalarNode, Span } from "../../tree.ts";
import type { Found } from "./part.ts";
import type { Link } from "./piece.ts";

export interface Written extends Span {
  readonly name: Found;
  readonly main: Link;
  readonly others: readonly Link[];
  readonly description: Found | null;
  readonly section: readonly string[];
  readonly more: readonly MemberNode[];
}

// To parse each address of a listing as one would cost more than to read the listing.
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com\/(?!(?:about|apps|collections|features|marketplace|orgs|search|sponsors|topics|trending|users)\/)|(?:gitlab|gitea|forgejo|git)\.[\w.-]+\/|codeberg\.org\/|bitbucket\.org\/|git\.sr\.ht\/)[^/?#\s]+\/[^/?#\s]/i;

/** Made once for all entries of a section. */
const sectionMembers = new WeakMap<readonly string[], MemberNode>();

/** `repository` is the first address on a forge, the entry's own first. */
export function entryNode({ start, end, name, main, others, description, section, more }: Written): ObjectNode {
  const repository = [main, ...others].find(({ url }) => REPOSITORY.test(url));
  const members: MemberNode[] = [text("name", name), text("url", { value: main.url, ...main.address })];
  if (repository !== undefined) members.push(text("repository", { value: repository.url, ...repository.address }));
  if (description !== null) members.push(text("description", description));
  if (others.length > 0) members.push(linksMember(others));
  return { kind: "object", members: [...members, ...more, sectionMember(section)], section, start, end };
}

export function text(key: string, { value, start, end }: Found): MemberNode {
  return { key, value: { kind: "scalar", value, start, end }, start, end };
}

export function object(members: readonly MemberNode[], { start, end }: Span): ObjectNode {
  return { kind: "object", members, start, end };
}

export function list(items: readonly Node[], { start, end }: Span): Node {
  return { kind: "list", items, start, end };
}

function linksMember(others: readonly Link[]): MemberNode {
  const items = others.map(({ label, name, url, address, start, end }) =>
    object([text("label", { value: label, ...name }), text("url", { value: url, ...address })], { start, end }),
  );
  const span = { start: others[0]?.start ?? 0, end: others.at(-1)?.end ?? 0 };
  return { key: "links", value: list(items, span), ...span };
}

/** Its place is that of the file's beginning: headings stand outside of the entry. */
function sectionMember(section: readonly string[]): MemberNode {
  const known = sectionMembers.get(section);
  if (known !== undefined) return known;
  const span = { start: 0, end: 0 };
  const items = section.map((value): ScalarNode => ({ kind: "scalar", value, ...span }));
  const member = { key: "section", value: list(items, span), ...span };
  sectionMembers.set(section, member);
  return member;
}

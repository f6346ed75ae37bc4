/** The tree of a listing file and its list's configuration -> the entries in it. */
import type { Format, ListConfig } from "../model/config.ts";
import type { Entry, Member, Problem, Value } from "../model/entry.ts";
import { type Borrowed, NOTHING } from "./borrowed.ts";
import { type Cause, problemOf } from "./cause.ts";
import type { Companions } from "./companion.ts";
import { noGroupName, noName, noObject, noText, nothingThere } from "./entry-cause.ts";
import { beginsWithName, firstValue, type Path, parentOf, pathOf, type Selected, select, selectsMany } from "./path.ts";
import { isMovedWhole, originOf } from "./reread/splice.ts";
import {
  lineOf,
  linesOf,
  type MemberNode,
  type Node,
  type ObjectNode,
  type Parsed,
  plainValue,
  type Source,
  type Span,
  withoutPrototype,
} from "./tree.ts";

const MOST_PROBLEMS = 10;
/** Without one of these an entry cannot be told from another, or where it stands. */
const ESSENTIAL = ["name", "key", "section"];
const OWNER_AND_NAME = /^(?:(github|gitlab|bitbucket):)?([a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100})$/i;
const FORGES: Readonly<Record<string, string>> = {
  github: "https://github.com",
  gitlab: "https://gitlab.com",
  bitbucket: "https://bitbucket.org",
};

/** What is known of a file besides its text. */
export interface Setting {
  readonly format: Format | null;
  /** What identifies the entry where the file holds only one. */
  readonly key: string | null;
  readonly companions: Companions | null;
}

export interface Found {
  readonly entries: readonly Entry[];
  /** What the entries have from companion files, where those say anything. */
  readonly borrowed: ReadonlyMap<Entry, Borrowed>;
  /** Of entries that name something in a companion file that is not there. */
  readonly lacking: ReadonlyMap<Entry, Problem>;
  readonly problems: readonly Problem[];
  /** Whether no entry can have been missed for want of a place where they stand, or of any name. */
  readonly complete: boolean;
}

interface Search extends Setting {
  readonly source: Source;
  readonly list: ListConfig;
  readonly fields: readonly (readonly [role: string, path: Path])[];
  readonly entries: Entry[];
  readonly borrowed: Map<Entry, Borrowed>;
  readonly lacking: Map<Entry, Problem>;
  readonly problems: Problem[];
  complete: boolean;
}

const ALONE: Setting = { format: null, key: null, companions: null };

/** `main` is what paths without a first name are asked of; `section` is what the file's path says. */
export function findEntries(
  source: Source,
  { root, main }: Pick<Parsed, "root" | "main">,
  list: ListConfig,
  section: string | null,
  setting: Setting = ALONE,
): Found {
  const fields = Object.entries(list.fields).map(([role, path]) => [role, pathOf(path)] as const);
  const found = { entries: [], borrowed: new Map(), lacking: new Map(), problems: [] };
  const search: Search = { source, list, fields, ...setting, ...found, complete: true };
  const start = section ?? list.section;
  if (root !== null) inGroups(search, root, main, 0, start === null ? [] : [start]);
  return search;
}

/** Goes down the groups that are configured, then reads the entries of the innermost ones. */
function inGroups(search: Search, node: Node, main: Node | null, level: number, parts: readonly string[]): void {
  const { list } = search;
  const group = list.groups[level];
  if (group === undefined) {
    inSection(search, selectFrom(search, node, main, list.entries), parts);
    return;
  }
  for (const { node: found } of selectFrom(search, node, main, group.each)) {
    const name = nameOf(firstValue(pathOf(group.named), found));
    if (name === null) note(search, found, (line) => noGroupName(group.named, line));
    inGroups(search, found, found, level + 1, name === null ? parts : [...parts, name]);
  }
}

/** What a path selects, in the order of the file. Nothing is a problem, unless the place is there and empty. */
function selectFrom(search: Search, node: Node, main: Node | null, text: string): readonly Selected[] {
  const path = pathOf(text);
  const from = beginsWithName(path) ? node : main;
  const found = from === null ? [] : select(path, from);
  if (found.length > 0) return found.toSorted((a, b) => a.node.start - b.node.start);
  if (from === null || !isEmptyPlace(path, from)) {
    search.complete = false;
    note(search, node, () => nothingThere(text, from ?? node));
  }
  return [];
}

function isEmptyPlace(path: Path, from: Node): boolean {
  return selectsMany(path) && select(parentOf(path), from).some(({ node }) => holdsNothing(node));
}

/** YAML writes an empty list as nothing at all. */
function holdsNothing(node: Node): boolean {
  return node.kind === "list" || node.kind === "object" || node.value === null;
}

function inSection(search: Search, selected: readonly Selected[], parts: readonly string[]): void {
  const sectionOf = sectionsIn(parts, search.list.name);
  const before = search.entries.length;
  const keyed = selectsMany(pathOf(search.list.entries));
  for (const { node, member } of selected) {
    const stands: Stands = { node, member: keyed ? member : null, sectionOf };
    if (isText(search.list)) {
      if (isWritten(node)) addEntry(search, stands);
      else note(search, node, noText);
    } else if (node.kind === "object") addEntry(search, stands);
    else note(search, node, (line) => noObject(search.format, isWhole(search.list.entries), line));
  }
  if (selected.length > 0 && search.entries.length === before) search.complete = false;
}

/** An entry's node, and the member of a map whose value it is. */
interface Stands {
  readonly node: Node;
  readonly member: MemberNode | null;
  readonly sectionOf: (node: Node, field: Value | undefined) => string;
}

/** Names the section in which an entry stands: what is around it, the headings above it, and what its own field says. */
function sectionsIn(parts: readonly string[], list: string): Stands["sectionOf"] {
  const around = parts.length === 0 ? list : parts.join(" > ");
  const names = new Map<readonly string[], string>();
  return (node, field) => {
    const own = node.kind === "object" ? node.section : undefined;
    const named = nameOf(isList(field) ? field[0] : field);
    if (named !== null) return [...parts, ...(own ?? []), named.trim()].join(" > ");
    if (own === undefined || own.length === 0) return around;
    const name = names.get(own) ?? [...parts, ...own].join(" > ");
    names.set(own, name);
    return name;
  };
}

/** Whether the entries of a list are texts that hold their own names. */
function isText({ fields }: ListConfig): boolean {
  return isWhole(fields.name ?? "");
}

function isWritten(node: Node): boolean {
  return node.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== "";
}

/** Whether a file of the list holds one entry only. */
export function isSingle({ groups, entries }: ListConfig): boolean {
  return groups.length === 0 && !selectsMany(pathOf(entries));
}

/** Whether a path selects what it is asked of, as a whole. */
function isWhole(path: string): boolean {
  return path.trim() === "$";
}

/** By the node that an entry was made of, for where the same text stands in another version of the file. */
const made = new WeakMap<Node, { readonly entry: Entry; readonly list: ListConfig }>();

function addEntry(search: Search, stands: Stands): void {
  const { node, member, sectionOf } = stands;
  const { source, list } = search;
  const known = list.companions.length > 0 ? undefined : made.get(originOf(node));
  if (known?.list === list) {
    search.entries.push(entryAgain(search, stands, known.entry));
    return;
  }
  const own = rolesIn(search, node);
  const key = nameOf(own.key) ?? member?.key ?? (isSingle(list) ? search.key : null);
  const borrowed = search.companions?.borrow(list, { file: source.file, node, key, roles: own }) ?? NOTHING;
  const roles: Readonly<Record<string, Value>> = borrowed === NOTHING ? own : Object.assign(own, borrowed.roles);
  if (borrowed.unsure.some((role) => ESSENTIAL.includes(role))) {
    search.complete = false;
    return;
  }
  const name = nameOf(roles.name) ?? key;
  if (name === null) {
    note(search, node, (line) => noName(list.fields.name ?? "$.name", line));
    return;
  }
  const entry: Entry = {
    name,
    repository: repositoryOf(roles.repository),
    url: addressOf(roles.website ?? roles.url),
    section: sectionOf(node, roles.section),
    list: list.name,
    key: nameOf(roles.key) ?? key,
    roles,
    members: node.kind === "object" ? membersOf(source, node) : {},
    file: source.file,
    ...linesOf(source, spanOf(search, node, member)),
  };
  search.entries.push(entry);
  made.set(originOf(node), { entry, list });
  if (borrowed !== NOTHING) noteBorrowed(search, entry, borrowed, member?.start ?? node.start);
}

function rolesIn({ fields }: Search, node: Node): Record<string, Value> {
  const roles = withoutPrototype<Value>();
  for (const [role, path] of fields) {
    const value = firstValue(path, node);
    if (value !== undefined) roles[role] = value;
  }
  return roles;
}

function noteBorrowed({ source, ...search }: Search, entry: Entry, borrowed: Borrowed, offset: number): void {
  search.borrowed.set(entry, borrowed);
  const { lack } = borrowed;
  if (lack !== null) search.lacking.set(entry, problemOf(source, { offset, seen: null, ...lack }));
}

/** An entry whose text stands in another version of the file too: the two have the same roles. */
function entryAgain(search: Search, { node, member, sectionOf }: Stands, known: Entry): Entry {
  const { source } = search;
  const lines = linesOf(source, spanOf(search, node, member));
  const section = sectionOf(node, known.roles.section);
  const by = lines.startLine - known.startLine;
  if (node.kind !== "object" || by === 0) return { ...known, section, ...lines };
  const members = isMovedWhole(node) ? movedBy(known.members, by) : membersOf(source, node);
  return { ...known, section, members, ...lines };
}

function movedBy(members: Entry["members"], lines: number): Entry["members"] {
  const all = withoutPrototype<Member>();
  for (const name of Object.keys(members)) {
    const member = members[name];
    if (member === undefined) continue;
    const { value, startLine, endLine } = member;
    all[name] = { value, startLine: startLine + lines, endLine: endLine + lines };
  }
  return all;
}

/** An entry that is all that its file holds stands in the whole file. */
function spanOf({ source, list }: Search, node: Node, keyed: MemberNode | null): Span {
  if (list.groups.length === 0 && isWhole(list.entries)) return { start: 0, end: source.text.length };
  return { start: keyed?.start ?? node.start, end: Math.max(node.end, keyed?.end ?? 0) };
}

/** A section that the reader knows from headings is no member: what stands below a heading moves with it. */
function membersOf(source: Source, { members, section }: ObjectNode): Readonly<Record<string, Member>> {
  const own = section === undefined ? members : members.filter(({ key }) => key !== "section");
  const all = withoutPrototype<Member>();
  for (const member of own) all[member.key] = { value: plainValue(member.value), ...linesOf(source, member) };
  return all;
}

function nameOf(value: Value | undefined): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The address of a repository; GitHub's where only an owner and a name are written, or another forge's, as in `gitlab:owner/name`. */
function repositoryOf(value: Value | undefined): string | null {
  const written = addressOf(value);
  const [, forge = "github", path = ""] = OWNER_AND_NAME.exec(written?.trim() ?? "") ?? [];
  return path === "" ? written : `${FORGES[forge.toLowerCase()]}/${path}`;
}

function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

function addressOf(value: Value | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function note(search: Search, { start }: Node, causeAt: (line: number) => Cause): void {
  if (search.problems.length >= MOST_PROBLEMS) return;
  const { source, problems } = search;
  const cause = causeAt(lineOf(source, start));
  problems.push(problemOf(source, { offset: start, seen: null, cause, severity: "error" }));
}

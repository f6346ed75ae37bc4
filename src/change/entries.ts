/** The tree of a listing file and its list's configuration -> the entries in it. */
import type { ListConfig } from "../model/config.ts";
import type { Entry, Member, Problem, Value } from "../model/entry.ts";
import { type Cause, problemOf } from "./cause.ts";
import { noGroupName, noName, noObject, nothingThere } from "./entry-cause.ts";
import { beginsWithName, firstValue, type Path, parentOf, pathOf, type Selected, select, selectsMany } from "./path.ts";
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
} from "./tree.ts";

const MOST_PROBLEMS = 10;
const OWNER_AND_NAME = /^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i;

export interface Found {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** Whether no entry can have been missed for want of a place where they stand, or of any name. */
  readonly complete: boolean;
}

interface Search {
  readonly source: Source;
  readonly list: ListConfig;
  readonly fields: readonly (readonly [role: string, path: Path])[];
  readonly entries: Entry[];
  readonly problems: Problem[];
  complete: boolean;
}

/** `main` is what paths without a first name are asked of; `section` is what the file's path says. */
export function findEntries(
  source: Source,
  { root, main }: Pick<Parsed, "root" | "main">,
  list: ListConfig,
  section: string | null,
): Found {
  const fields = Object.entries(list.fields).map(([role, path]) => [role, pathOf(path)] as const);
  const search: Search = { source, list, fields, entries: [], problems: [], complete: true };
  const start = section ?? list.section;
  if (root !== null) inGroups(search, root, main, 0, start === null ? [] : [start]);
  return { entries: search.entries, problems: search.problems, complete: search.complete };
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
    if (node.kind === "object") addEntry(search, node, keyed ? member : null, sectionOf(node));
    else if (isWritten(search, node)) addEntry(search, node, null, sectionOf(node));
    else note(search, node, noObject);
  }
  if (selected.length > 0 && search.entries.length === before) search.complete = false;
}

/** The name of the section in which a node stands, made once for all that stand there. */
function sectionsIn(parts: readonly string[], list: string): (node: Node) => string {
  const around = parts.length === 0 ? list : parts.join(" > ");
  const names = new Map<readonly string[], string>();
  return (node) => {
    const own = node.kind === "object" ? node.section : undefined;
    if (own === undefined || own.length === 0) return around;
    const name = names.get(own) ?? [...parts, ...own].join(" > ");
    names.set(own, name);
    return name;
  };
}

/** Whether an entry is a text that holds its own name. */
function isWritten({ list }: Search, node: Node): boolean {
  return (
    node.kind === "scalar" &&
    typeof node.value === "string" &&
    node.value.trim() !== "" &&
    isWhole(list.fields.name ?? "")
  );
}

/** Whether a path selects what it is asked of, as a whole. */
function isWhole(path: string): boolean {
  return path.trim() === "$";
}

/** `keyed`: the member of a map whose value the entry is. */
function addEntry(search: Search, node: Node, keyed: MemberNode | null, section: string): void {
  const { source, list } = search;
  const roles: Record<string, Value> = Object.create(null);
  for (const [role, path] of search.fields) {
    const value = firstValue(path, node);
    if (value !== undefined) roles[role] = value;
  }
  const name = nameOf(roles.name) ?? keyed?.key ?? null;
  if (name === null) {
    note(search, node, (line) => noName(list.fields.name ?? "$.name", line));
    return;
  }
  search.entries.push({
    name,
    repository: repositoryOf(roles.repository),
    url: addressOf(roles.website ?? roles.url),
    section,
    list: list.name,
    key: keyed?.key ?? null,
    roles,
    members: node.kind === "object" ? membersOf(source, node) : {},
    file: source.file,
    ...linesOf(source, spanOf(search, node, keyed)),
  });
}

/** An entry that is all that its file holds stands in the whole file. */
function spanOf({ source, list }: Search, node: Node, keyed: MemberNode | null): Span {
  if (list.groups.length === 0 && isWhole(list.entries)) return { start: 0, end: source.text.length };
  return { start: keyed?.start ?? node.start, end: Math.max(node.end, keyed?.end ?? 0) };
}

/** A section that the reader knows from headings is no member: what stands below a heading moves with it. */
function membersOf(source: Source, { members, section }: ObjectNode): Readonly<Record<string, Member>> {
  const own = section === undefined ? members : members.filter(({ key }) => key !== "section");
  const all: Record<string, Member> = Object.create(null);
  for (const member of own) all[member.key] = { value: plainValue(member.value), ...linesOf(source, member) };
  return all;
}

function nameOf(value: Value | undefined): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

/** The address of a repository; GitHub's where only an owner and a name are written. */
function repositoryOf(value: Value | undefined): string | null {
  const written = addressOf(value);
  return written !== null && OWNER_AND_NAME.test(written) ? `https://github.com/${written}` : written;
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

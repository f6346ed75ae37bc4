/** Two entries -> the members in which they differ, with the white space inside values folded. */
import type { Config, Identity, ListConfig } from "../../model/config.ts";
import type { Entry, Value } from "../../model/entry.ts";
import { type Borrowed, NOTHING } from "../borrowed.ts";

/** An entry in the form in which it is compared. */
export interface Folded {
  readonly entry: Entry;
  readonly rules: Rules;
  readonly borrowed: Borrowed;
}

/** What the configuration says of comparing the entries of a list. */
interface Rules {
  /** By what an entry is known again. */
  readonly identity: Identity;
  readonly ignored: ReadonlySet<string>;
  /** The member that names the section; what it says is seen there. */
  readonly section: string | null;
}

const AUTO: Rules = { identity: "auto", ignored: new Set(), section: null };

/** Makes the folding of a configuration: it knows the members that each list ignores, and what companion files say. */
export function folder(config: Config, borrowed: ReadonlyMap<Entry, Borrowed> = new Map()): (entry: Entry) => Folded {
  const lists = new Map(config.lists.map((list) => [list.name, rulesOf(list)]));
  return (entry) => ({ entry, rules: lists.get(entry.list) ?? AUTO, borrowed: borrowed.get(entry) ?? NOTHING });
}

// Most entries are equal on both sides, and nobody asks for any of it.
const names = new WeakMap<Folded, readonly string[]>();
const wholes = new WeakMap<Folded, string>();

/** What is compared, in alphabetical order: members that no robot writes, and roles that a companion file gives. */
function namesOf(folded: Folded): readonly string[] {
  const known = names.get(folded) ?? comparedNames(folded);
  names.set(folded, known);
  return known;
}

/** Key, name, address and all that is compared, together: equal texts are equal entries, wherever they stand. */
export function allOf(folded: Folded): string {
  const known = wholes.get(folded) ?? foldAll(folded);
  wholes.set(folded, known);
  return known;
}

function foldAll(folded: Folded): string {
  const { entry, rules } = folded;
  // Where the file is what counts, the same text in another file is another entry.
  let all = foldValue([entry.key, entry.name, entry.repository, rules.identity === "file" ? entry.file : null]);
  for (const name of namesOf(folded)) all += `${name.length}:${name}${foldNamed(folded, name)}`;
  return all;
}

/** Whether two are equal entries. Those of the same text in two versions of a file share their roles, and need not be folded. */
export function saysSame(from: Folded, to: Folded): boolean {
  return from.entry.roles === to.entry.roles || allOf(from) === allOf(to);
}

function rulesOf({ identity, ignore, fields }: ListConfig): Rules {
  const section = /^\$\.([\w-]+)$/.exec(fields.section?.trim() ?? "")?.[1] ?? null;
  return { identity, ignored: new Set(ignore), section };
}

function comparedNames({ entry: { members }, borrowed, rules }: Folded): readonly string[] {
  const { ignored, section } = rules;
  const all = [...Object.keys(members), ...Object.keys(borrowed.roles)].sort();
  if (ignored.size === 0 && section === null) return all;
  return all.filter((name) => !ignored.has(name) && !(name === section && typeof members[name]?.value === "string"));
}

/** Names of the members and roles that differ, in alphabetical order. */
export function differences(from: Folded, to: Folded): readonly string[] {
  if (saysSame(from, to)) return [];
  const either = new Set([...namesOf(from), ...namesOf(to)]);
  return [...either].filter((name) => !isEqual(from, to, name)).sort();
}

/** Whether two say the same in every member, those that robots write among them. */
export function isSame({ members: from }: Entry, { members: to }: Entry): boolean {
  const either = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...either].every((name) => foldMember(from, name) === foldMember(to, name));
}

/** How many members are equal. */
export function likes(from: Folded, to: Folded): number {
  return namesOf(from).filter((name) => isEqual(from, to, name)).length;
}

/** The members whose values are text, with white space folded. */
export function textsOf(folded: Folded): readonly (readonly [string, string])[] {
  return namesOf(folded).flatMap((name) => {
    const value = folded.entry.members[name]?.value;
    return typeof value === "string" ? [[name, foldSpace(value)] as const] : [];
  });
}

/** What a file that could not be read in full may have said is not known to differ. */
function isEqual(from: Folded, to: Folded, name: string): boolean {
  if (from.borrowed.unsure.includes(name) || to.borrowed.unsure.includes(name)) return true;
  return foldNamed(from, name) === foldNamed(to, name);
}

/** A role of a companion file counts where the entry has no member of its name. */
function foldNamed({ entry, borrowed }: Folded, name: string): string {
  const own = foldMember(entry.members, name);
  return own === "" && Object.hasOwn(borrowed.roles, name) ? foldValue(borrowed.roles[name] ?? null) : own;
}

function foldMember(members: Entry["members"], name: string): string {
  const member = Object.hasOwn(members, name) ? members[name] : undefined;
  return member === undefined ? "" : foldValue(member.value);
}

/** A text with each run of white space as one blank, and none at its ends. */
export function foldSpace(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/g, " ").trim();
}

/** Every text of a listing is asked several times, which a regular expression makes dear. */
function isFolded(text: string): boolean {
  let blank = true;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x20 && blank) return false;
    blank = char === 0x20;
    if (!blank && (char < 0x20 || char >= 0x80) && /\s/.test(text.charAt(at))) return false;
  }
  return !blank || text === "";
}

/** A value as text that no other value has: members of objects in alphabetical order, white space folded. Readers bound the depth. */
function foldValue(value: Value): string {
  if (typeof value === "string") {
    const text = foldSpace(value);
    return `"${text.length}:${text}`;
  }
  if (typeof value !== "object" || value === null) return `${value};`;
  if (isList(value)) return `[${value.map(foldValue).join("")}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${foldValue(name)}${foldValue(value[name] ?? null)}`).join("")}}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

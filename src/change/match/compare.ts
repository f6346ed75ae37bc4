/** Two entries -> the members in which they differ, with the white space inside values folded. */
import type { Config, Identity, ListConfig } from "../../model/config.ts";
import type { Entry, Value } from "../../model/entry.ts";
import { type Borrowed, NOTHING } from "../borrowed.ts";
import { once } from "../group.ts";

/** An entry in the form in which it is compared. */
export interface Folded {
  readonly entry: Entry;
  /** What is compared, in alphabetical order: members that no robot writes, and roles that a companion file gives. */
  readonly names: readonly string[];
  /** Key, name, address and all that is compared, together: equal texts are equal entries, wherever they stand. */
  readonly all: string;
  /** By what the configuration knows the entry again. */
  readonly identity: Identity;
  readonly borrowed: Borrowed;
}

/** What the configuration says of comparing the entries of a list. */
interface Rules {
  readonly identity: Identity;
  readonly ignored: ReadonlySet<string>;
  /** The member that names the section; what it says is seen there. */
  readonly section: string | null;
}

const AUTO: Rules = { identity: "auto", ignored: new Set(), section: null };

/** Makes the folding of a configuration: it knows the members that each list ignores, and what companion files say. */
export function folder(config: Config, borrowed: ReadonlyMap<Entry, Borrowed> = new Map()): (entry: Entry) => Folded {
  const lists = new Map(config.lists.map((list) => [list.name, rulesOf(list)]));
  return (entry) => {
    const rules = lists.get(entry.list) ?? AUTO;
    const folded = { entry, identity: rules.identity, borrowed: borrowed.get(entry) ?? NOTHING };
    const names = once(() => comparedNames(folded, rules));
    const all = once(() => allOf(folded, names()));
    return {
      ...folded,
      get names() {
        return names();
      },
      get all() {
        return all();
      },
    };
  };
}

function allOf(folded: Pick<Folded, "entry" | "identity" | "borrowed">, names: readonly string[]): string {
  const { entry, identity } = folded;
  // Where the file is what counts, the same text in another file is another entry.
  let all = foldValue([entry.key, entry.name, entry.repository, identity === "file" ? entry.file : null]);
  for (const name of names) all += `${name.length}:${name}${foldNamed(folded, name)}`;
  return all;
}

/** Whether two are equal entries. Those of the same text in two versions of a file share their roles, and need not be folded. */
export function saysSame(from: Folded, to: Folded): boolean {
  return from.entry.roles === to.entry.roles || from.all === to.all;
}

function rulesOf({ identity, ignore, fields }: ListConfig): Rules {
  const section = /^\$\.([\w-]+)$/.exec(fields.section?.trim() ?? "")?.[1] ?? null;
  return { identity, ignored: new Set(ignore), section };
}

function comparedNames(
  { entry: { members }, borrowed }: Pick<Folded, "entry" | "borrowed">,
  rules: Rules,
): readonly string[] {
  const { ignored, section } = rules;
  const names = [...Object.keys(members), ...Object.keys(borrowed.roles)].sort();
  if (ignored.size === 0 && section === null) return names;
  return names.filter((name) => !ignored.has(name) && !(name === section && typeof members[name]?.value === "string"));
}

/** Names of the members and roles that differ, in alphabetical order. */
export function differences(from: Folded, to: Folded): readonly string[] {
  if (saysSame(from, to)) return [];
  const names = new Set([...from.names, ...to.names]);
  return [...names].filter((name) => !isEqual(from, to, name)).sort();
}

/** Whether two say the same in every member, those that robots write among them. */
export function isSame({ members: from }: Entry, { members: to }: Entry): boolean {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].every((name) => foldMember(from, name) === foldMember(to, name));
}

/** How many members are equal. */
export function likes(from: Folded, to: Folded): number {
  return from.names.filter((name) => isEqual(from, to, name)).length;
}

/** The members whose values are text, with white space folded. */
export function textsOf({ entry, names }: Folded): readonly (readonly [string, string])[] {
  return names.flatMap((name) => {
    const value = entry.members[name]?.value;
    return typeof value === "string" ? [[name, foldSpace(value)] as const] : [];
  });
}

/** What a file that could not be read in full may have said is not known to differ. */
function isEqual(from: Folded, to: Folded, name: string): boolean {
  if (from.borrowed.unsure.includes(name) || to.borrowed.unsure.includes(name)) return true;
  return foldNamed(from, name) === foldNamed(to, name);
}

/** A role of a companion file counts where the entry has no member of its name. */
function foldNamed({ entry, borrowed }: Pick<Folded, "entry" | "borrowed">, name: string): string {
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

/** Two entries -> the members in which they differ, with the white space inside values folded. */
import type { Config } from "../model/config.ts";
import type { Entry, Value } from "../model/entry.ts";

/** An entry in the form in which it is compared. */
export interface Folded {
  readonly entry: Entry;
  /** Names of the members in alphabetical order, without those that robots write. */
  readonly names: readonly string[];
  /** Key, name, address and all members together: equal texts are equal entries, wherever they stand. */
  readonly all: string;
}

/** Makes the folding of a configuration: it knows the members that each list ignores. */
export function folder(config: Config): (entry: Entry) => Folded {
  const ignored = new Map(config.lists.map(({ name, ignore }) => [name, new Set(ignore)]));
  return (entry) => {
    const ignore = ignored.get(entry.list);
    const names = Object.keys(entry.members).sort();
    const compared = ignore === undefined || ignore.size === 0 ? names : names.filter((name) => !ignore.has(name));
    let all = foldValue([entry.key, entry.name, entry.repository]);
    for (const name of compared) all += `${name.length}:${name}${foldMember(entry.members, name)}`;
    return { entry, names: compared, all };
  };
}

/** Names of the members that differ, in alphabetical order. */
export function differences(from: Folded, to: Folded): readonly string[] {
  if (from.all === to.all) return [];
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

function isEqual({ entry: { members: from } }: Folded, { entry: { members: to } }: Folded, name: string): boolean {
  return foldMember(from, name) === foldMember(to, name);
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

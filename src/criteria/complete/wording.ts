/** The texts of an entry -> those that are placeholders, repeat one another, or begin or end with blanks. */
import { parseAddress } from "../../address.ts";
import { code, md, type Text } from "../../markdown.ts";
import type { AddressHabit, Entry, Value } from "../../model/entry.ts";
import type { Facts } from "../../model/facts.ts";
import { type Flaw, isOneLink, memberHolding, placeOf, spell } from "./flaw.ts";

const PLACEHOLDERS = new Set([
  "example",
  "example project",
  "lorem ipsum",
  "my project",
  "name",
  "project",
  "project description",
  "project name",
  "project title",
  "tbd",
  "test",
  "title",
  "description",
  "todo",
  "xxx",
  "your project",
  "your project name",
]);

export function wordingFlaws({ entry, standing }: Facts): Flaw[] {
  const texts = ["name", "title", "description"].flatMap((name) => {
    const value = entry.members[name]?.value ?? entry.roles[name];
    return typeof value === "string" ? [{ member: memberHolding(entry, value) ?? name, value }] : [];
  });
  return [
    ...texts.flatMap(({ member, value }) => textFlaws(entry, member, value)),
    ...repeated(entry, standing.neighbours.habits ?? []),
  ];
}

/** A description that is longer than readers like is no flaw, and worth a word. */
export function lengthAdvice({ roles }: Entry, most: number): Text[] {
  const { description } = roles;
  const length = typeof description === "string" ? [...description.replace(/\s+/g, " ")].length : 0;
  if (length <= most) return [];
  return [md`Its description has ${length} characters; a shorter one of up to ${most} reads better.`];
}

function textFlaws(entry: Entry, member: string, value: string): Flaw[] {
  const place = placeOf(entry, member);
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[.…!]+$/, "")
    .replace(/^<(.*)>$/, "$1");
  if (PLACEHOLDERS.has(plain)) {
    const what = md`${code(member)} is still ${code(value)}.`;
    return [{ what, fix: md`Write what ${code(member)} should say.`, place, remedies: [] }];
  }
  if (value.trim() !== "" && value !== value.trim()) {
    const what = md`${code(member)} begins or ends with blanks.`;
    const remedies = spell(entry, value, value.trim());
    return [{ what, fix: md`Take the blanks at the ends of ${code(member)} away.`, place, remedies }];
  }
  return [];
}

function repeated(entry: Entry, habits: readonly AddressHabit[]): Flaw[] {
  const flaws: Flaw[] = [];
  // In a list whose entries have no member `name` the title may be the name.
  const title: Value | undefined = entry.members.title?.value;
  if (typeof title === "string" && entry.members.name?.value === entry.name && sameWords(title, entry.name)) {
    const what = md`${code("title")} only repeats the name.`;
    flaws.push({
      what,
      fix: md`Say in ${code("title")} in a few words what the project does.`,
      place: placeOf(entry, "title"),
      remedies: [],
    });
  }
  const site = entry.url === null ? null : parseAddress(entry.url);
  const repository = entry.repository === null ? null : parseAddress(entry.repository);
  const usual = habits.includes("website") || isOneLink(entry);
  if (!usual && site !== null && site.path === null && site.key === repository?.key && site.host === "github.com") {
    const what = md`The website ${code(entry.url ?? "")} is the repository again.`;
    flaws.push({
      what,
      fix: md`Take the link to the website away, or write the address of a site of its own.`,
      place: placeOf(entry, null),
      remedies: [],
    });
  }
  return flaws;
}

function sameWords(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

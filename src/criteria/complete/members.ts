/** The fields that an entry's neighbours have -> those that the entry lacks, or writes in another shape. */
import { code, md, type Text } from "../../markdown.ts";
import type { Entry, MemberUse, Value } from "../../model/entry.ts";
import type { Facts } from "../../model/facts.ts";
import type { Remedy } from "../../model/fix.ts";
import { type Flaw, placeOf } from "./flaw.ts";

const SHARE = 0.95;
/** With fewer neighbours than this, what they have in common may be chance. */
const LEAST_NEIGHBOURS = 5;

const LONGEST = 80;
const ADDRESS = /^\s*https?:\/\//i;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

const SHAPES: Readonly<Record<MemberUse["type"], Text>> = {
  string: md`a text`,
  number: md`a number`,
  boolean: md`true or false`,
  list: md`a list`,
  object: md`an object`,
  null: md`null`,
};

/** The members that nearly all neighbours have. */
export function expected({ standing }: Facts): readonly MemberUse[] {
  const { count, members } = standing.neighbours;
  return count < LEAST_NEIGHBOURS ? [] : members.filter(({ present }) => present >= count * SHARE);
}

export function memberFlaws(facts: Facts): MemberFlaw[] {
  return expected(facts).flatMap((use) => flawOf(facts, use));
}

/** A flaw of a member that the neighbours' use of it shows. */
export interface MemberFlaw extends Flaw {
  readonly member: string;
}

function flawOf(facts: Facts, use: MemberUse): MemberFlaw[] {
  const { entry, standing } = facts;
  const { member } = use;
  const { count } = standing.neighbours;
  const value = Object.hasOwn(entry.members, member) ? entry.members[member]?.value : undefined;
  const place = placeOf(entry, member);
  if (value === undefined) {
    const who =
      use.present === count ? md`all ${count} neighbours have it` : md`${use.present} of ${count} neighbours have it`;
    return [{ member, what: md`${code(member)} is missing; ${who}.`, place, ...missing(facts, use) }];
  }
  if (blank(value)) {
    if (use.type === "null" || use.present - (use.blank ?? 0) < count * SHARE) return [];
    const fix = md`Fill in ${code(member)}.`;
    return [{ member, what: md`${code(member)} is empty.`, fix, place, remedies: [] }];
  }
  return shapeFlaws(entry, use, value);
}

function shapeFlaws(entry: Entry, use: MemberUse, value: Value): MemberFlaw[] {
  const { member } = use;
  const place = placeOf(entry, member);
  const shape = shapeOf(value);
  if (use.addresses === true && typeof value === "string" && !ADDRESS.test(value) && value !== entry.repository) {
    const what = md`${code(member)} is ${code(value.slice(0, LONGEST))}; its neighbours write web addresses.`;
    const meant = entry.repository === `https://github.com/${value}` ? entry.repository : null;
    const fix = md`Write ${code(meant ?? "https://…")} as ${code(member)}, as the browser shows the address.`;
    const remedies: Remedy[] = meant === null ? [] : [{ kind: "spell", member, from: value, to: meant }];
    return [{ member, what, fix, place, remedies }];
  }
  if (shape === use.type || use.type === "null") return [];
  const what = md`${code(member)} is ${SHAPES[shape]}; its neighbours write ${SHAPES[use.type]}.`;
  const bare = withoutQuotes(value, use.type);
  if (bare === null) {
    return [{ member, what, fix: md`Make ${code(member)} ${SHAPES[use.type]}.`, place, remedies: [] }];
  }
  const fix = md`Write ${code(String(bare))} as ${code(member)}, without quotation marks.`;
  return [{ member, what, fix, place, remedies: [{ kind: "set", member, value: bare }] }];
}

function missing(facts: Facts, { member, type }: MemberUse): Pick<Flaw, "fix" | "remedies"> {
  const { entry, standing, stars } = facts;
  const used = new Set(standing.neighbours.members.map((use) => use.member));
  const misspelt = misspelling(entry, member, used);
  if (misspelt !== undefined) {
    const fix = md`Write ${code(member)} instead of ${code(misspelt)}.`;
    return { fix, remedies: [{ kind: "rename", member: misspelt, to: member }] };
  }
  if (type === "number" && /stars/i.test(member) && stars.known) {
    const fix = md`Add ${code(member)} with today's number, ${code(String(stars.value))}.`;
    return { fix, remedies: [{ kind: "set", member, value: stars.value }] };
  }
  return { fix: md`Add ${code(member)}, as the entries around it have it.`, remedies: [] };
}

/** What stands in the quotation marks, where its neighbours write such a thing without them. */
function withoutQuotes(value: Value, type: MemberUse["type"]): number | boolean | null {
  if (typeof value !== "string") return null;
  const bare = value.trim();
  if (type === "number" && NUMBER.test(bare) && String(Number(bare)) === bare) return Number(bare);
  return type === "boolean" && (bare === "true" || bare === "false") ? bare === "true" : null;
}

function misspelling({ members }: Entry, member: string, used: ReadonlySet<string>): string | undefined {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z\d]/g, "")
      .replace(/s$/, "");
  return Object.keys(members).find((name) => !used.has(name) && plain(name) === plain(member));
}

function blank(value: Value): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}

function shapeOf(value: Value): MemberUse["type"] {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  switch (typeof value) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    default:
      return "object";
  }
}

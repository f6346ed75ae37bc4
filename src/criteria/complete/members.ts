/** The fields that an entry's neighbours have -> those that the entry lacks, or writes in another shape. */
import { code, md, type Text } from "../../markdown.ts";
import type { Entry, MemberUse, Value } from "../../model/entry.ts";
import type { Facts } from "../../model/facts.ts";
import { type Flaw, placeOf } from "./flaw.ts";

const SHARE = 0.95;
/** With fewer neighbours than this, what they have in common may be chance. */
const LEAST_NEIGHBOURS = 5;

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

export function memberFlaws(facts: Facts): Flaw[] {
  return expected(facts).flatMap((use) => flawOf(facts, use));
}

function flawOf(facts: Facts, use: MemberUse): Flaw[] {
  const { entry, standing } = facts;
  const value = entry.members[use.member]?.value;
  const place = placeOf(entry, use.member);
  if (value === undefined) {
    const { count } = standing.neighbours;
    const who =
      use.present === count ? md`all ${count} neighbours have it` : md`${use.present} of ${count} neighbours have it`;
    return [{ what: md`${code(use.member)} is missing; ${who}.`, fix: missing(facts, use), place }];
  }
  if (blank(value) && use.type !== "null") {
    return [{ what: md`${code(use.member)} is empty.`, fix: md`Fill in ${code(use.member)}.`, place }];
  }
  const shape = shapeOf(value);
  if (shape === use.type || use.type === "null") return [];
  const what = md`${code(use.member)} is ${SHAPES[shape]}; its neighbours write ${SHAPES[use.type]}.`;
  return [{ what, fix: md`Write ${code(use.member)} as ${SHAPES[use.type]}.`, place }];
}

function missing({ entry, standing, stars }: Facts, { member, type }: MemberUse): Text {
  const used = new Set(standing.neighbours.members.map((use) => use.member));
  const misspelt = misspelling(entry, member, used);
  if (misspelt !== undefined) return md`Write ${code(member)} instead of ${code(misspelt)}.`;
  if (type === "number" && /stars/i.test(member) && stars.known) {
    return md`Add ${code(member)} with today's number, ${code(String(stars.value))}.`;
  }
  return md`Add ${code(member)}, as the entries around it have it.`;
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

/** The star count that an entry gives -> whether it is a number, and near the one that the forge counts. */
import { code, md } from "../../markdown.ts";
import type { Entry } from "../../model/entry.ts";
import type { Facts } from "../../model/facts.ts";
import type { Remedy } from "../../model/fix.ts";
import { type Flaw, placeOf } from "./flaw.ts";

const SHARE = 0.1;
const FEW = 20;

/** A count is true if it differs by no more than a tenth, or by no more than 20 stars. */
export function starFlaws({ entry, stars }: Facts): Flaw[] {
  const written = entry.roles.stars;
  if (typeof written !== "number") return [];
  const member = memberOf(entry, written);
  const place = placeOf(entry, member);
  const name = code(member ?? "stars");
  if (!stars.known) {
    if (Number.isInteger(written) && written >= 0) return [];
    return [
      {
        what: md`${name} is ${written}, which is no number of stars.`,
        fix: md`Write a whole number as ${name}.`,
        place,
        remedies: [],
      },
    ];
  }
  if (Math.abs(written - stars.value) <= Math.max(stars.value * SHARE, FEW) && Number.isInteger(written)) return [];
  const what = md`${name} is ${written}; the repository has ${stars.value} stars today.`;
  const remedies: readonly Remedy[] = member === null ? [] : [{ kind: "set", member, value: stars.value }];
  return [{ what, fix: md`Write ${code(String(stars.value))} as ${name}.`, place, remedies }];
}

/** Of several members with that number, the one that is called after stars; else it cannot be told which is meant. */
function memberOf({ members }: Entry, written: number): string | null {
  const names = Object.keys(members).filter((name) => members[name]?.value === written);
  const [only, more] = names;
  return names.find((name) => /star/i.test(name)) ?? (more === undefined ? (only ?? null) : null);
}

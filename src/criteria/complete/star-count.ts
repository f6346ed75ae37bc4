/** The star count that an entry gives -> whether it is a number, and near the one that GitHub counts. */
import { code, md } from "../../markdown.ts";
import type { Facts } from "../../model/facts.ts";
import { type Flaw, memberWith, placeOf } from "./flaw.ts";

const SHARE = 0.1;
const FEW = 20;

/** A count is true if it differs by no more than a tenth, or by no more than 20 stars. */
export function starFlaws({ entry, stars }: Facts): Flaw[] {
  const written = entry.roles.stars;
  if (typeof written !== "number") return [];
  const member = memberWith(entry, written);
  const place = placeOf(entry, member);
  const name = code(member ?? "stars");
  if (!stars.known) {
    if (Number.isInteger(written) && written >= 0) return [];
    return [
      {
        what: md`${name} is ${written}, which is no number of stars.`,
        fix: md`Write a whole number as ${name}.`,
        place,
      },
    ];
  }
  if (Math.abs(written - stars.value) <= Math.max(stars.value * SHARE, FEW) && Number.isInteger(written)) return [];
  const what = md`${name} is ${written}; GitHub counts ${stars.value} stars today.`;
  return [{ what, fix: md`Write ${code(String(stars.value))} as ${name}.`, place }];
}

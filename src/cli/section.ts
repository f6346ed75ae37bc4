/** A section as a person names it -> the section of the list that is meant. */
import { nearest } from "../nearest.ts";
import type { ListingToday } from "./listing.ts";
import { UsageError } from "./usage.ts";

const MOST = 12;
const EVERYWHERE = "all";

/** Its name in full or its last part, in any case. It may be left out where every section asks the same. */
export function sectionIn({ config, entries }: ListingToday, named: string | undefined): string {
  const asking = config.criteria.map(({ section }) => section).filter((section) => section !== EVERYWHERE);
  const listed = entries === null ? null : [...new Set(entries.map(({ section }) => section))];
  const known = listed ?? [...new Set(asking)];
  if (named === undefined) {
    if (asking.length === 0) return "";
    throw new UsageError(`say which section is meant, with --section: ${some(known)}.`);
  }
  const found =
    known.find((section) => section === named) ??
    known.find((section) => same(section, named)) ??
    known.find((section) => same(section.split(" > ").at(-1) ?? "", named));
  if (found !== undefined || listed === null || listed.length === 0) return found ?? named;
  const near = nearest(named, known);
  const hint = near === null ? `they are ${some(known)}` : `did you mean "${near}"?`;
  throw new UsageError(`the list has no section "${named}": ${hint}`);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function some(sections: readonly string[]): string {
  const left = sections.length - MOST;
  return [...sections.slice(0, MOST).map((one) => `"${one}"`), ...(left > 0 ? [`${left} more`] : [])].join(", ");
}

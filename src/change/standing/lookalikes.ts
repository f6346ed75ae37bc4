/** An entry and the rest of the listing -> entries whose repository has the same name, under an owner that one takes for the same. */
import type { Entry } from "../../model/entry.ts";
import { once } from "../group.ts";

const REPOSITORY = /^(?:https?:\/\/)?(?:www\.)?([a-z\d.-]+)\/([\w.~-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#]|$)/i;
/** Of shorter owners too many are one letter apart. */
const SHORTEST = 4;

interface Named {
  readonly entry: Entry;
  readonly host: string;
  readonly owner: string;
  readonly name: string;
}

/** Looks through the listing at the first question. */
export function lookalikesIn(listing: readonly Entry[]): (entry: Entry) => readonly Entry[] {
  const byName = once(() => {
    const found = new Map<string, Named[]>();
    for (const named of listing.flatMap(namedOf)) {
      const same = found.get(named.name);
      if (same === undefined) found.set(named.name, [named]);
      else same.push(named);
    }
    return found;
  });
  return (entry) => {
    const [own] = namedOf(entry);
    if (own === undefined) return [];
    const others = byName().get(own.name) ?? [];
    return others
      .filter((other) => other.host === own.host && isAlike(other.owner, own.owner))
      .map((other) => other.entry);
  };
}

function namedOf(entry: Entry): readonly Named[] {
  const [, host, owner, name] = REPOSITORY.exec(entry.repository?.trim() ?? "") ?? [];
  if (host === undefined || owner === undefined || name === undefined) return [];
  return [{ entry, host: host.toLowerCase(), owner: owner.toLowerCase(), name: name.toLowerCase() }];
}

/** Two owners that are not the same, and that differ by one slip, or by signs that look alike. */
export function isAlike(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < SHORTEST) return false;
  return seen(one) === seen(other) || isOneSlip(one, other);
}

/** As the eye takes it: without hyphens, and with one sign for those that are hard to tell apart. */
function seen(owner: string): string {
  return owner.replace(/[-_.]/g, "").replace(/0/g, "o").replace(/[1i]/g, "l").replace(/5/g, "s").replace(/rn/g, "m");
}

/** One letter more, less or another, or two that changed places. */
function isOneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  if (long.length === short.length + 1) return long.slice(at + 1) === short.slice(at);
  if (long.length !== short.length) return false;
  const swapped = long[at] === short[at + 1] && long[at + 1] === short[at];
  return long.slice(at + 1) === short.slice(at + 1) || (swapped && long.slice(at + 2) === short.slice(at + 2));
}

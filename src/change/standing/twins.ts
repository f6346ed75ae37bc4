/** An entry and the rest of the listing -> other entries that may be the same project. */
import { parseAddress } from "../../address.ts";
import type { Entry, Twin } from "../../model/entry.ts";
import { addressIdentity } from "../match/candidate.ts";
import { foldSpace } from "../match/compare.ts";

type Index = ReadonlyMap<string, readonly Entry[]>;

// Enough to show; a vendor's repository may be listed a hundred times.
const MOST = 20;
const COMMON = 3;
const SHORT = 3;

/** Indexes the listing once; then tells an entry's twins: those with its address in any spelling, then those with its name. */
export function twinsOf(listing: readonly Entry[]): (entry: Entry, before: Entry | null) => readonly Twin[] {
  const byAddress = index(listing, addressesOf);
  const byName = index(listing, namesOf);
  const order = new Map(listing.map((entry, at) => [entry, at]));
  /** What an entry had before the change already is not for the pull request to answer. */
  const found = (entry: Entry, before: Entry | null, by: Index, identities: (entry: Entry) => readonly string[]) => {
    const old = before === null ? [] : identities(before);
    const fresh = identities(entry).filter((identity) => !old.includes(identity));
    return new Set(
      fresh.flatMap((identity) => by.get(identity)?.slice(0, MOST + 1) ?? []).filter((other) => other !== entry),
    );
  };
  return (entry, before) => {
    const under = found(entry, before, byAddress, addressesOf);
    // A page that many have in common tells who runs them, not what they are.
    const addressed = entry.repository === null && under.size >= COMMON ? new Set<Entry>() : under;
    const named = [...found(entry, before, byName, namesOf)].filter((other) => !addressed.has(other));
    const twins: readonly Twin[] = [
      ...[...addressed].map((other) => ({ entry: other, same: "address" as const })),
      ...named.map((other) => ({ entry: other, same: "name" as const })),
    ];
    const inOrder = twins.toSorted((one, other) => (order.get(one.entry) ?? 0) - (order.get(other.entry) ?? 0));
    return inOrder.slice(0, MOST);
  };
}

/** Tells which entries have an address of their own in any spelling: for the addresses that GitHub knows a project by. */
export function listedAt(listing: readonly Entry[]): (address: string) => readonly Entry[] {
  let byAddress: Index | null = null;
  return (address) => {
    byAddress ??= index(listing, addressesOf);
    return byAddress.get(addressIdentity(address))?.slice(0, MOST) ?? [];
  };
}

function index(listing: readonly Entry[], identities: (entry: Entry) => readonly string[]): Index {
  const found = new Map<string, Entry[]>();
  for (const entry of listing) {
    for (const identity of identities(entry)) {
      const same = found.get(identity);
      if (same === undefined) found.set(identity, [entry]);
      else same.push(entry);
    }
  }
  return found;
}

/** The repository, and the website where that is a repository too, or there is no other address. */
function addressesOf({ repository, url }: Entry): readonly string[] {
  const website = url === null || (repository !== null && !/github\.com/i.test(url)) ? null : parseAddress(url);
  const isCode = website?.host === "github.com" && website.name !== null;
  const page = isCode || repository === null ? addressIdentity(url) + placeInPage(url ?? "") : "";
  return [...new Set([addressIdentity(repository), page])].filter((address) => address !== "");
}

/** Pages that a script draws tell one from another behind the number sign: `/#/alerts`. */
function placeInPage(url: string): string {
  return /#[!/].*$/.exec(url.trim())?.[0].toLowerCase() ?? "";
}

/**
 * The name without case, blanks and punctuation; `+` and `#` stay, since C++ and C# are not C, and what is left of a short name by
 * itself says nothing: A* is not A.
 */
function namesOf({ name }: Entry): readonly string[] {
  const written = foldSpace(name).normalize("NFKC").toLowerCase();
  const bare = written.replace(/[^\p{L}\p{M}\p{N}+#]/gu, "");
  if (bare === "") return [];
  return [bare.length < SHORT ? written : bare];
}

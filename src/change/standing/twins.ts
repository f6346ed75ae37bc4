/** An entry and the rest of the listing -> other entries that may be the same project. */
import { parseAddress } from "../../address.ts";
import type { Entry, Twin } from "../../model/entry.ts";
import { addressIdentity } from "../match/candidate.ts";
import { foldSpace } from "../match/compare.ts";
import { lookalikesIn } from "./lookalikes.ts";

/** An entry, and which one of the listing it is. */
interface Place {
  readonly entry: Entry;
  readonly at: number;
}

type Index = ReadonlyMap<string, readonly Place[]>;
type Identities = (entry: Entry) => readonly string[];

// Enough to show; a vendor's repository may be listed a hundred times.
const MOST = 20;
const COMMON = 3;
const SHORT = 3;
// As nearly all names are: the letters of all scripts are dear to tell from other signs.
const ASCII = /^[\t-~]*$/;

/** Looks through the listing once; then tells the twins of those asked about: those with its address in any spelling, then those with its name. */
export function twinsOf(
  listing: readonly Entry[],
  asked: readonly Entry[] = listing,
): (entry: Entry, before: Entry | null) => readonly Twin[] {
  const byAddress = index(listing, addressesOf, new Set(asked.flatMap(addressesOf)));
  const byName = index(listing, namesOf, new Set(asked.flatMap(namesOf)));
  /** What an entry had before the change already is not for the pull request to answer. */
  const found = (entry: Entry, before: Entry | null, by: Index, identities: Identities) => {
    const old = before === null ? [] : identities(before);
    const fresh = identities(entry).filter((identity) => !old.includes(identity));
    const places = fresh.flatMap((identity) => by.get(identity)?.slice(0, MOST + 1) ?? []);
    return new Map(places.filter((other) => other.entry !== entry).map((other) => [other.entry, other.at]));
  };
  const lookalikes = lookalikesIn(listing);
  return (entry, before) => {
    const under = found(entry, before, byAddress, addressesOf);
    // A page that many have in common tells who runs them, not what they are.
    const addressed = entry.repository === null && under.size >= COMMON ? new Map<Entry, number>() : under;
    const alike = new Set(before === null ? lookalikes(entry).filter((other) => !addressed.has(other)) : []);
    const named = [...found(entry, before, byName, namesOf)].filter(
      ([other]) => !addressed.has(other) && !alike.has(other),
    );
    const twins: readonly (Twin & Place)[] = [
      ...[...addressed].map(([other, at]) => ({ entry: other, at, same: "address" as const })),
      ...named.map(([other, at]) => ({ entry: other, at, same: "name" as const })),
    ];
    const inOrder = twins.toSorted((one, other) => one.at - other.at).slice(0, MOST);
    const told = inOrder.map(({ entry: twin, same }) => ({ entry: twin, same }));
    return [...[...alike].slice(0, MOST).map((twin) => ({ entry: twin, same: "lookalike" as const })), ...told].slice(
      0,
      MOST,
    );
  };
}

/** Tells which entries have an address of their own in any spelling: for the addresses that GitHub knows a project by. */
export function listedAt(listing: readonly Entry[]): (address: string) => readonly Entry[] {
  let byAddress: Index | null = null;
  return (address) => {
    byAddress ??= index(listing, addressesOf);
    const places = byAddress.get(addressIdentity(address))?.slice(0, MOST) ?? [];
    return places.map(({ entry }) => entry);
  };
}

/** `wanted`: nobody will ask for another identity. */
function index(listing: readonly Entry[], identities: Identities, wanted: ReadonlySet<string> | null = null): Index {
  const found = new Map<string, Place[]>();
  for (const [at, entry] of listing.entries()) {
    for (const identity of identities(entry)) {
      if (wanted?.has(identity) === false) continue;
      const same = found.get(identity);
      if (same === undefined) found.set(identity, [{ entry, at }]);
      else same.push({ entry, at });
    }
  }
  return found;
}

/** The repository, and the website where that is a repository too, or there is no other address. */
function addressesOf({ repository, url }: Entry): readonly string[] {
  if (url === repository && url?.includes("#") !== true) return [addressIdentity(url)].filter((one) => one !== "");
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
  const isPlain = ASCII.test(name);
  const written = (isPlain ? foldSpace(name) : foldSpace(name).normalize("NFKC")).toLowerCase();
  const bare = written.replace(isPlain ? /[^a-z\d+#]+/g : /[^\p{L}\p{M}\p{N}+#]+/gu, "");
  if (bare === "") return [];
  return [bare.length < SHORT ? written : bare];
}

/** The entries of one side -> candidates for pairing: what identifies each, what stands beside it, and what it shares with others. */
import { parseAddress } from "../../address.ts";
import type { Entry } from "../../model/entry.ts";
import { once } from "../group.ts";
import { type Prose, proseOf } from "./alike.ts";
import { type Folded, foldSpace, textsOf } from "./compare.ts";

// A text of this length is hardly written twice.
const LONG = 60;
const ADDRESS = /^https?:\/\/\S+$/i;
// As nearly all are written: to parse these is dear, and there are thousands of them.
const PLAIN_ADDRESS = /^https:\/\/github\.com\/([a-z\d][a-z\d-]{0,38})\/([\w.-]{1,100})\/?$/i;

export interface Candidate {
  readonly folded: Folded;
  /** Index in the side. */
  readonly at: number;
  /** List and section together. */
  readonly place: string;
  /** Index in the place. */
  readonly rank: number;
  /** Made when it is first asked for: most entries are equal on both sides and need none of it. */
  readonly known: () => Known;
}

/** What identifies an entry, in any spelling; empty where it has no such thing. And what it says. */
export interface Known {
  readonly list: string;
  /** What the configuration says that it is known by, with its kind; entries that differ in it are hardly the same. */
  readonly identity: string;
  readonly key: string;
  readonly name: string;
  /** Of the repository, else of the website. Two folders of one repository are two addresses. */
  readonly address: string;
  readonly prose: () => Prose;
  readonly ties: () => Ties;
}

/** What may outlive a change of both name and address. Strong: hardly two projects have it in common; weak: some do. */
export interface Ties {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

type Count = ReadonlyMap<string, number>;

/** One side of the change. */
export interface Side {
  readonly all: readonly Candidate[];
  /** By list and section, the candidates in their order. */
  readonly places: ReadonlyMap<string, readonly Candidate[]>;
  /** How often a list has a name, an address or a tie. */
  readonly uses: Readonly<Record<"name" | "address" | "tie", () => Count>>;
}

/** `renamed` are places that are called otherwise on the other side, by their name on this one. */
export function sideOf(entries: readonly Folded[], renamed: ReadonlyMap<string, string> = new Map()): Side {
  const places = new Map<string, Candidate[]>();
  const joined = joining();
  const all = entries.map((folded, at) => {
    const own = joined(folded.entry.list, folded.entry.section);
    const place = renamed.get(own) ?? own;
    const beside = places.get(place) ?? [];
    if (beside.length === 0) places.set(place, beside);
    const one = { folded, at, place, rank: beside.length, known: once(() => knownOf(folded)) };
    beside.push(one);
    return one;
  });
  const uses = {
    name: once(() => count(entries.map(({ entry }) => nameUse(entry)))),
    address: once(() => count(entries.map(({ entry }) => addressUse(entry)))),
    tie: once(() => count(entries.flatMap(allTies))),
  };
  return { all, places, uses };
}

export function nameUse({ list, name }: Entry): string {
  return join(list, nameIdentity(name));
}

/** Cheaper than to parse each address of a listing, and good enough to see that it is used more than once. */
export function addressUse(entry: Entry): string {
  const { list } = entry;
  const address =
    addressOf(entry)
      ?.toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, "") ?? "";
  return join(list, address.replace(/(?:\.git)?\/?$/, ""));
}

/** Where a list gives no repositories, the project's own page is its address. */
export function addressOf({ repository, url }: Entry): string | null {
  return repository ?? url;
}

/** One string for several; different parts never give the same. */
export function join(...parts: readonly string[]): string {
  let joined = "";
  for (const part of parts) joined += `${part.length}:${part}`;
  return joined;
}

/** As `join`, for things in a row, most of which have the same parts as the one before them. */
export function joining(): typeof join {
  let [last, joined]: [readonly string[], string] = [[], ""];
  return (...parts) => {
    if (joined === "" || parts.length !== last.length || parts.some((part, i) => part !== last[i])) {
      last = parts;
      joined = join(...parts);
    }
    return joined;
  };
}

/** An address with its folder, the same for all spellings; what is no address stands for itself; empty for none. */
export function addressIdentity(written: string | null): string {
  const [, owner, name = ""] = PLAIN_ADDRESS.exec(written ?? "") ?? [];
  if (owner !== undefined && !/^\.+$|\.git$/i.test(name)) return `github.com/${owner}/${name}`.toLowerCase();
  const address = written === null ? null : parseAddress(written);
  if (address === null) return written?.trim().toLowerCase() ?? "";
  return address.path === null ? address.key : `${address.key}/${address.path}`;
}

/** A name without its upper and lower case and the number of its blanks. */
export function nameIdentity(name: string): string {
  return foldSpace(name).normalize("NFKC").toLowerCase();
}

function knownOf(folded: Folded): Known {
  const { list, name, repository, file } = folded.entry;
  const key = folded.entry.key?.toLowerCase() ?? "";
  const by = { auto: "", key, name: nameIdentity(name), repository: addressIdentity(repository), file };
  return {
    list,
    identity: by[folded.rules.identity],
    key,
    name: by.name,
    address: addressIdentity(addressOf(folded.entry)),
    prose: once(() => proseOf(folded)),
    ties: once(() => tiesOf(folded)),
  };
}

function tiesOf(folded: Folded): Ties {
  const { list, url, repository, roles } = folded.entry;
  const address = repository === null ? null : parseAddress(repository);
  const { logo } = roles;
  const found = [
    ["website", addressIdentity(url)],
    ["logo", typeof logo === "string" ? logo : ""],
    ["repository", address?.name ? `${address.name}/${address.path ?? ""}`.toLowerCase() : ""],
  ];
  const strong = found.flatMap(([kind = "", value = ""]) => (value === "" ? [] : [join(kind, list, value)]));
  const weak: string[] = [];
  for (const [member, text] of textsOf(folded)) {
    if (text !== "")
      (text.length >= LONG || ADDRESS.test(text) ? strong : weak).push(join("member", list, member, text));
  }
  return { strong, weak };
}

function allTies(folded: Folded): readonly string[] {
  const { strong, weak } = tiesOf(folded);
  return [...strong, ...weak];
}

function count(uses: readonly string[]): Count {
  const counted = new Map<string, number>();
  for (const use of uses) counted.set(use, (counted.get(use) ?? 0) + 1);
  return counted;
}

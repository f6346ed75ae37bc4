/** A random listing as plain data: sections with entries that no format has written yet. */
import fc from "fast-check";
import { GROUPS, HOSTILE, NAMES, ODD_KEYS, ODD_NAMES, PATTERN, SECTIONS, TAGS, WORDS } from "./words.ts";

export interface Item {
  /** What the laws know it by; no format writes it. */
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** Which repository it is, in one spelling; empty for none. */
  readonly home: string;
  /** The same in the spelling that is written. */
  readonly repo: string;
  readonly site: string | null;
  readonly text: string;
  readonly stars: number | null;
  readonly tags: readonly string[];
  /** Its text tells it from all others. */
  readonly distinct: boolean;
}

export interface Section {
  readonly group: string;
  readonly name: string;
  readonly items: readonly Item[];
}

export type Listing = readonly Section[];

export const draft = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 10 }),
  hostile: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(...HOSTILE)), { maxLength: 3 }),
  patterned: fc.nat(9),
  name: fc.nat(NAMES.length - 1),
  odd: fc.nat(5),
  forge: fc.nat(11),
  site: fc.boolean(),
  stars: fc.option(fc.nat(99_999), { freq: 8 }),
  tags: fc.subarray([...TAGS]),
  kin: fc.constantFrom("none", "none", "none", "none", "none", "none", "name", "home", "folder", "copy"),
});
export type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never;

const sections = fc.uniqueArray(
  fc.record({
    group: fc.constantFrom(...GROUPS),
    name: fc.constantFrom(...SECTIONS),
    drafts: fc.array(draft, { maxLength: 9 }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ name }) => name },
);

/** Sections of one group stand together. With `kin`, some entries have the name, the address or all in common with the one before. */
export function listings(kin: boolean): fc.Arbitrary<Listing> {
  return sections.map((all) => {
    let id = 0;
    return all
      .toSorted((a, b) => a.group.localeCompare(b.group))
      .map(({ group, name, drafts }) => {
        const items: Item[] = [];
        for (const one of drafts) {
          const before = kin ? items.at(-1) : undefined;
          items.push(before === undefined ? itemOf(one, id) : kinOf(itemOf(one, id), before, one.kin));
          id += 1;
        }
        return { group, name, items };
      });
  });
}

/** Nothing of it is like another but, now and then, a text that many write. */
export function itemOf({ words, hostile, patterned, odd, forge, ...rest }: Draft, id: number): Item {
  const name = (odd === 1 ? ODD_NAMES[id] : undefined) ?? `${NAMES[rest.name] ?? ""} ${id}`;
  const home = forge === 11 ? "" : `https://${forge === 10 ? "codeberg.org" : "github.com"}/owner-${id}/repo-${id}`;
  const own = words.map((word) => `${word}${lettersOf(id)}`);
  for (const [at, word] of hostile) own.splice(at % own.length, 0, word);
  return {
    id,
    key: (odd === 2 ? ODD_KEYS[id] : undefined) ?? `key-${id}`,
    name,
    home,
    repo: home,
    site: rest.site ? `https://site-${id}.example/start` : null,
    text: patterned === 1 ? `Entry ${lettersOf(id)} ${PATTERN}` : own.join(" "),
    stars: rest.stars,
    tags: rest.tags,
    distinct: patterned !== 1,
  };
}

/** An entry with something in common with another: a vendor's second product, a second module, an exact double. */
function kinOf(item: Item, other: Item, kin: Draft["kin"]): Item {
  if (kin === "name") return { ...item, name: other.name };
  if (kin === "home" && other.home !== "") return { ...item, home: other.home, repo: other.repo };
  if (kin === "folder" && isBare(other.home)) {
    const folder = `${other.home}/tree/main/module-${item.id}`;
    return { ...item, home: folder, repo: folder };
  }
  return kin === "copy" ? { ...other, id: item.id, key: item.key } : item;
}

function isBare(home: string): boolean {
  return home.startsWith("https://github.com/") && !home.includes("/tree/");
}

/** `a`, `b`, ... `aa`: words that differ by them differ for good. */
export function lettersOf(id: number): string {
  const last = String.fromCharCode(97 + (id % 26));
  return id < 26 ? last : `${lettersOf(Math.floor(id / 26) - 1)}${last}`;
}

/** Whatever is listed already is found again, in any spelling and wherever it stands; and nothing else is. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChange } from "../../src/change/read.ts";
import type { Twin } from "../../src/model/entry.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { draft, type Item, itemOf, type Listing, listings } from "./any/listing.ts";
import { runs } from "./any/runs.ts";
import { configOf } from "./any/shape.ts";
import { addressSpellings, nameSpellings } from "./any/spelling.ts";
import { styleOf } from "./any/style.ts";
import { jsonList } from "./any/write-json.ts";

const FRESH = 1000;

function snapshotOf(listing: Listing): Snapshot {
  const files = jsonList.write(listing, styleOf(0)).map(({ file }) => file);
  return { revision: "0".repeat(40), files, paths: files.map(({ path }) => path) };
}

/** The listing with one entry more, in a section of any number. */
function withOne(listing: Listing, item: Item, section: number): Listing {
  return listing.map((one, i) => (i === section % listing.length ? { ...one, items: [...one.items, item] } : one));
}

/** `KIND NAME` of what is found beside an entry that is added; the base branch may have gone on. */
function twinsOf(base: Listing, head: Listing, tip = base): readonly string[] {
  const { change, standings } = readChange(
    { mergeBase: snapshotOf(base), head: snapshotOf(head), tip: snapshotOf(tip) },
    configOf(jsonList),
  );
  return change.added.flatMap((entry) =>
    (standings.get(entry)?.twins ?? []).map(({ same, entry: other }: Twin) => `${same} ${other.name}`),
  );
}

const onGitHub = ({ home }: Item) => home.startsWith("https://github.com/");
const scene = fc.record({
  listing: listings(false),
  draft,
  section: fc.nat(9),
  which: fc.nat(999),
});

describe("an entry that is added", () => {
  test("under an address that is listed, in any spelling", () => {
    const spelt = scene.chain((given) => {
      const all = given.listing.flatMap(({ items }) => items).filter(onGitHub);
      const other = all[given.which % Math.max(1, all.length)];
      const path = other?.home.replace("https://github.com/", "") ?? "none/at-all";
      return fc.record({ given: fc.constant(given), other: fc.constant(other), repo: addressSpellings(path) });
    });
    fc.assert(
      fc.property(spelt, fc.boolean(), ({ given: { listing, draft: own, section }, other, repo }, isSite) => {
        fc.pre(other !== undefined);
        const item = itemOf(own, FRESH);
        // A short address is one where a repository is asked for, and a page of that name elsewhere.
        const asSite = isSite && /^\s*https?:/i.test(repo);
        const added = asSite ? { ...item, repo: "", site: repo } : { ...item, repo };
        expect(twinsOf(listing, withOne(listing, added, section))).toEqual([`address ${other.name}`]);
      }),
      runs(2),
    );
  });

  test("under an address that others have listed in the meantime", () => {
    fc.assert(
      fc.property(scene, addressSpellings("late/comer"), ({ listing, draft: own, section, which }, repo) => {
        const item = itemOf(own, FRESH);
        const other = { ...itemOf(own, FRESH + 1), repo: "https://github.com/late/comer", name: "Late comer" };
        const tip = withOne(listing, other, which);
        expect(twinsOf(listing, withOne(listing, { ...item, repo }, section), tip)).toEqual(["address Late comer"]);
      }),
      runs(),
    );
  });

  test("under a name that is listed, in any spelling", () => {
    const spelt = scene.chain((given) => {
      const all = given.listing.flatMap(({ items }) => items).filter(({ name }) => /^[\p{L} ]{3,} \d+$/u.test(name));
      const other = all[given.which % Math.max(1, all.length)];
      return fc.record({
        given: fc.constant(given),
        other: fc.constant(other),
        name: nameSpellings(other?.name ?? ""),
      });
    });
    fc.assert(
      fc.property(spelt, ({ given: { listing, draft: own, section }, other, name }) => {
        fc.pre(other !== undefined);
        const head = withOne(listing, { ...itemOf(own, FRESH), name }, section);
        expect(twinsOf(listing, head)).toEqual([`name ${other.name}`]);
      }),
      runs(),
    );
  });

  test("under a name and an address of its own has no double", () => {
    fc.assert(
      fc.property(scene, ({ listing, draft: own, section }) => {
        expect(twinsOf(listing, withOne(listing, itemOf(own, FRESH), section))).toEqual([]);
      }),
      runs(),
    );
  });
});

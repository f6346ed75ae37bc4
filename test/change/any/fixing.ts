/** A shape -> the laws that repairs of a listing of that shape must obey, as tests. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { replaceLines } from "../../../src/change/fix/replacement.ts";
import { findFixes, patchOf } from "../../../src/change/fixes.ts";
import { readChange, readListing } from "../../../src/change/read.ts";
import { md } from "../../../src/markdown.ts";
import type { Entry } from "../../../src/model/entry.ts";
import type { Fix, Remedy, Wish } from "../../../src/model/fix.ts";
import type { Snapshot } from "../../../src/model/pull-request.ts";
import { patchedByLibrary } from "../fix/apply-patch.ts";
import { apply } from "./apply.ts";
import type { Side } from "./expected.ts";
import { type Item, type Listing, listings } from "./listing.ts";
import type { Page } from "./page.ts";
import { runs } from "./runs.ts";
import { configOf, fitting, type Shape } from "./shape.ts";
import { snapshotOf, toldIn, toldOf, written } from "./side.ts";
import { conflict, spoil, tickedAddress } from "./spoil.ts";

const seed = fc.nat(9999);
const which = fc.nat(999);

/** Of the shapes, those where a repair is always known are `sure`. */
export function fixingLaws(...shapes: readonly (readonly [shape: Shape, sure: boolean])[]): void {
  describe.each(shapes.map(([shape, sure]) => [shape.title, shape, sure] as const))("%s", (_, shape, sure) => {
    test("what is broken and repaired says what was meant", () => repairing(shape, sure));
    test("a member that is set is all that changes", () => setting(shape));
    test("an entry that is put in its place is all that moves", () => placing(shape));
  });
}

function repairing(shape: Shape, sure: boolean): void {
  // Whether a mark before a value is meant, or which side of a conflict, is nothing that a repair can know.
  const mechanical = { ...shape, ways: shape.ways.filter((way) => way !== tickedAddress && way !== conflict) };
  fc.assert(
    fc.property(listings(false), seed, which, fc.nat(99), (given, style, chosen, way) => {
      const head = fitting(shape, given);
      const right = written(shape, head, style);
      const broken = spoil(mechanical, right, chosen, way);
      fc.pre(broken !== null);
      const base = written(shape, without(head, itemAt(head, chosen)), style);
      const [fixes, mended] = mend(shape, base, broken.pages, () => []);
      if (sure) expect(fixes).not.toEqual([]);
      if (fixes.length > 0) expectSaid(shape, mended, right);
    }),
    runs(0.7),
  );
}

const FIELDS = ["text", "rewritten", "stars", "site", "tags", "spelling"];

function setting(shape: Shape): void {
  fc.assert(
    fc.property(listings(false), seed, which, fc.constantFrom(...FIELDS), (given, style, chosen, field) => {
      const head = fitting(shape, given);
      const item = itemAt(head, chosen);
      fc.pre(item !== undefined);
      const meant = apply(head, [{ kind: "edit", which: chosen, fields: [field] }], shape);
      const remedies = remediesFor(shape, item, meant);
      const now = written(shape, head, style);
      const base = written(shape, without(head, item), style);
      const [fixes, mended] = mend(shape, base, now.pages, (entries) => {
        const place = now.pages.flatMap(({ places }) => places.get(item.id) ?? [])[0];
        const entry = entries.find(({ file, startLine, name }) => {
          return file === place?.file && startLine === place.startLine && name === shape.name(item);
        });
        return entry === undefined ? [] : [{ entry, about: md`It is so.`, remedies }];
      });
      if (fixes.length === 0) return;
      expectSaid(shape, mended, written(shape, meant, style));
      expectElsewhereSame(now, mended, item);
    }),
    runs(0.7),
  );
}

function remediesFor(shape: Shape, item: Item, meant: Listing): readonly Remedy[] {
  const section = meant.find(({ items }) => items.some(({ id }) => id === item.id));
  const after = section?.items.find(({ id }) => id === item.id);
  if (section === undefined || after === undefined) return [];
  const [old, now] = [shape.says(item, section), shape.says(after, section)];
  return Object.entries(now).flatMap(([member, value]): readonly Remedy[] => {
    if (JSON.stringify(old[member]) === JSON.stringify(value)) return [];
    if (member === "repo" && typeof value === "string") return [{ kind: "spell", member, from: item.repo, to: value }];
    return [{ kind: "set", member, value }];
  });
}

function placing(shape: Shape): void {
  fc.assert(
    fc.property(listings(false), seed, which, which, (given, style, chosen, at) => {
      const head = fitting(shape, given);
      const item = itemAt(head, chosen);
      const section = head.findIndex(({ items }) => item !== undefined && items.includes(item));
      const others = head[section]?.items.filter((one) => one !== item) ?? [];
      fc.pre(item !== undefined && others.length > 0);
      const place = at % (others.length + 1);
      const meant = head.map((one, i) => (i === section ? { ...one, items: others.toSpliced(place, 0, item) } : one));
      const base = written(shape, without(head, item), style);
      const [fixes, mended] = mend(shape, base, written(shape, head, style).pages, (entries) => {
        const named = (one: Item | undefined) =>
          entries.find(({ name }) => one !== undefined && name === shape.name(one)) ?? null;
        const entry = named(item);
        const [after, before] = [named(others[place - 1]), named(others[place])];
        return entry === null ? [] : [{ entry, about: md`It is so.`, remedies: [{ kind: "place", after, before }] }];
      });
      if (fixes.length > 0) expectSaid(shape, mended, written(shape, meant, style));
    }),
    runs(0.7),
  );
}

type Ask = (entries: readonly Entry[]) => readonly Wish[];

/** The fixes, and the head with all of them; the patch must give the very same. */
function mend(shape: Shape, base: Side, pages: readonly Page[], ask: Ask): readonly [readonly Fix[], Snapshot] {
  const [mergeBase, head] = [snapshotOf(base), snapshotOf({ pages })];
  const config = configOf(shape);
  const { change } = readChange({ mergeBase, head, tip: mergeBase }, config);
  const fixes = findFixes({ mergeBase, head }, config, change, ask(readListing(head, config).entries));
  const files = head.files.map((file) => {
    const own = fixes.filter((fix) => fix.file === file.path).flatMap(({ replacements }) => replacements);
    const inOrder = own.toSorted((a, b) => a.startLine - b.startLine);
    return { ...file, text: replaceLines(file.text ?? "", inOrder) };
  });
  const texts = (all: Snapshot["files"]) => Object.fromEntries(all.map(({ path, text }) => [path, text ?? ""]));
  if (fixes.length > 0) expect(patchedByLibrary(texts(head.files), patchOf(fixes, head))).toEqual(texts(files));
  return [fixes, { ...head, files }];
}

/** The very entries, in their order, without any problem. */
function expectSaid(shape: Shape, mended: Snapshot, meant: Side): void {
  const { entries, problems } = readListing(mended, configOf(shape));
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(toldIn(entries).toSorted()).toEqual(toldOf(shape, meant).toSorted());
}

function expectElsewhereSame({ pages }: Side, { files }: Snapshot, { id }: Item): void {
  for (const { file, spans } of pages) {
    const text = files.find(({ path }) => path === file.path)?.text ?? "";
    const { start, end } = spans.get(id) ?? { start: file.text?.length ?? 0, end: file.text?.length ?? 0 };
    expect(text.startsWith(file.text?.slice(0, start) ?? "")).toBe(true);
    expect(text.endsWith(file.text?.slice(end) ?? "")).toBe(true);
  }
}

function itemAt(listing: Listing, chosen: number): Item | undefined {
  const all = listing.flatMap(({ items }) => items);
  return all[chosen % Math.max(1, all.length)];
}

function without(listing: Listing, item: Item | undefined): Listing {
  return listing.map((one) => ({ ...one, items: one.items.filter((each) => each !== item) }));
}

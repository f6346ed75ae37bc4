/** A shape -> the laws that every listing of that shape must obey, as tests. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readListing } from "../../../src/change/listing.ts";
import { readChange } from "../../../src/change/read.ts";
import type { Entry } from "../../../src/model/entry.ts";
import { apply } from "./apply.ts";
import { doubledIn, expectedChange, foundChange, type Side } from "./expected.ts";
import { type Listing, listings } from "./listing.ts";
import { operations } from "./operation.ts";
import { expectedReorders, foundReorders, withoutDoubled } from "./reordered.ts";
import { runs } from "./runs.ts";
import { configOf, fitting, type Shape } from "./shape.ts";
import { readingIn, readingOf, snapshotOf, written } from "./side.ts";
import { type Spoilt, spoil } from "./spoil.ts";

const seed = fc.nat(9999);

export function laws(...shapes: readonly Shape[]): void {
  describe.each(shapes.map((shape) => [shape.title, shape] as const))("%s", (_, shape) => {
    test("is read as it was written, each entry on its lines", () => reading(shape));
    test("a known change is found, and nothing else, in both directions", () => changing(shape));
    test("in other words of the format it says the same", () => rewriting(shape));
    if (shape.ways.length > 0) test("one thing wrong is found where it is, and nothing is gone", () => spoiling(shape));
  });
}

function reading(shape: Shape): void {
  fc.assert(
    fc.property(listings(shape.kin), seed, (given, style) => {
      const listing = fitting(shape, given);
      const side = written(shape, listing, style);
      const { entries, problems, partial } = readListing(snapshotOf(side), configOf(shape));
      expect(problems).toEqual([]);
      expect(partial.size).toBe(0);
      expect(readingIn(entries).toSorted()).toEqual(readingOf(shape, side).toSorted());
    }),
    runs(),
  );
}

function changing(shape: Shape): void {
  fc.assert(
    fc.property(listings(shape.kin), operations, seed, (given, done, style) => {
      const base = fitting(shape, given);
      const head = fitting(shape, apply(base, done, shape));
      const sides = [written(shape, base, style), written(shape, head, style)] as const;
      compare(shape, sides[0], sides[1]);
      compare(shape, sides[1], sides[0]);
    }),
    runs(),
  );
}

function rewriting(shape: Shape): void {
  fc.assert(
    fc.property(listings(shape.kin), operations, seed, seed, fc.boolean(), (given, done, old, now, quiet) => {
      const base = fitting(shape, given);
      const head = quiet ? base : fitting(shape, apply(base, done, shape));
      compare(shape, written(shape, base, old), written(shape, head, now));
    }),
    runs(),
  );
}

export function compare(shape: Shape, base: Side, head: Side): void {
  const [mergeBase, now] = [snapshotOf(base), snapshotOf(head)];
  const { change, standings } = readChange({ mergeBase, head: now, tip: mergeBase }, configOf(shape));
  const doubled = doubledIn(shape, base.listing, head.listing);
  const expected = expectedChange(shape, base, head, doubled);
  expect(foundChange(change, doubled)).toEqual(expected);
  expect(change.problems).toEqual([]);
  const reorders = (told: readonly string[]) => withoutDoubled(told, shape, doubled, [base, head]);
  expect(reorders(foundReorders(change.reordered))).toEqual(reorders(expectedReorders(shape, base, head)));
  const { added, moved, renamed, edited } = expected;
  expect(standings.size).toBe(added.length + moved.length + renamed.length + edited.length);
}

function spoiling(shape: Shape): void {
  fc.assert(
    fc.property(listings(false), operations, seed, fc.nat(999), fc.nat(999), (given, done, style, which, way) => {
      const additions = done.filter((one) => one.kind === "add" && one.beside === null);
      const base = fitting(shape, given);
      const head = fitting(shape, apply(base, additions, shape));
      const [old, now] = [written(shape, base, style), written(shape, head, style)];
      const broken = spoil(shape, now, which, way);
      fc.pre(broken !== null);
      const mergeBase = snapshotOf(old);
      const { change } = readChange({ mergeBase, head: snapshotOf(broken), tip: mergeBase }, configOf(shape));
      const isWhole = (entry: Entry) => !isSpoilt(entry, broken);
      const names = (entries: readonly Entry[]) => entries.filter(isWhole).map(({ name }) => name);
      const came = additionsIn(shape, base, head);
      expect(names(change.removed)).toEqual([]);
      expect(came).toEqual(expect.arrayContaining(names(change.added)));
      expect(names([...change.moved, ...change.renamed, ...change.edited].map(({ to }) => to))).toEqual([]);
      if (!broken.spoilt) expect(names(change.added).toSorted()).toEqual(came.toSorted());
      const lines = change.problems.filter(({ severity }) => severity === "error").map(({ line }) => line);
      expect(lines.map((line) => nearnessOf(line, broken))).toContain("there");
      expect(lines.length).toBeLessThanOrEqual(2);
    }),
    runs(),
  );
}

/** Whether an entry stands where the one stood that cannot be told any more. */
function isSpoilt({ file, startLine, endLine }: Entry, { spoilt, lines }: Spoilt): boolean {
  return spoilt && file === lines.file && startLine <= lines.endLine && endLine >= lines.startLine;
}

function nearnessOf(line: number, { startLine, endLine }: Spoilt): string {
  if (line < startLine) return `${line}, before ${startLine}`;
  return line > endLine ? `${line}, after ${endLine}` : "there";
}

function additionsIn(shape: Shape, base: Listing, head: Listing): readonly string[] {
  const known = new Set(base.flatMap(({ items }) => items.map(({ id }) => id)));
  return head.flatMap(({ items }) => items.filter(({ id }) => !known.has(id)).map(shape.name));
}

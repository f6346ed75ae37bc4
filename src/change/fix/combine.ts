/** Units of edits of one file -> those that make it what was meant, tried together and each by itself. */
import type { Entry } from "../../model/entry.ts";
import type { Remedy } from "../../model/fix.ts";
import { lineOf } from "../tree.ts";
import { applyEdits, type Edit, overlaps } from "./edit.ts";
import { areRead, asRead, countFlaws, type Expected, hasNoMore, remedied } from "./expected.ts";
import { lineEnd, lineStart } from "./lines.ts";
import type { Place, Unit } from "./units.ts";

/** How much text may be read in trying, so that a large file is not read dozens of times. */
const MOST_READ = 24_000_000;
const LEAST_TRIES = 3;
const MOST_TRIES = 40;
// A reader tells no more flaws than so many, and those beyond cannot be told to be gone.
const MOST_TOLD = 10;
const MOST_TOLD_MARKDOWN = 50;

type Between = Extract<Remedy, { kind: "place" }>;

export interface Tries {
  left: number;
}

export function triesFor(text: string): Tries {
  return { left: Math.max(LEAST_TRIES, Math.min(MOST_TRIES, Math.floor(MOST_READ / Math.max(1, text.length)))) };
}

/** All accepted units can be applied together, and each by itself; where there was no time to try that, they are one. */
export function combine(place: Place, units: readonly Unit[], tries: Tries): readonly Unit[] {
  const apart = separate(place.reading.text, units);
  const accepted = works(place, apart, tries) ? apart : oneByOne(place, apart, tries);
  if (accepted.length < 2) return accepted;
  const areSound = accepted.every((unit) => tries.left > 0 && works(place, [unit], tries));
  return areSound ? accepted : [merge(accepted)];
}

function oneByOne(place: Place, units: readonly Unit[], tries: Tries): readonly Unit[] {
  if (units.length < 2) return [];
  const accepted: Unit[] = [];
  for (const unit of units) if (tries.left > 0 && works(place, [...accepted, unit], tries)) accepted.push(unit);
  return accepted;
}

/** Units that touch the same lines become one; of those that replace the same text the first stays. */
function separate(text: string, units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = [];
  for (const unit of units) {
    if (overlaps([...kept, unit].flatMap(({ edits }) => edits))) continue;
    const lines = linesOf(text, unit);
    const near = kept.filter((other) =>
      linesOf(text, other).some((one) => lines.some((two) => one.start <= two.end && two.start <= one.end)),
    );
    for (const other of near) kept.splice(kept.indexOf(other), 1);
    kept.push(near.length === 0 ? unit : merge([...near, unit]));
  }
  return kept;
}

/** The lines that are touched, with the line ends after them: neighbouring lines are one replacement. */
function linesOf(text: string, { edits }: Unit): readonly Pick<Edit, "start" | "end">[] {
  return edits.map(({ start, end }) => ({ start: lineStart(text, start), end: lineEnd(text, end) + 1 }));
}

export function merge(units: readonly Unit[]): Unit {
  return {
    edits: units.flatMap(({ edits }) => edits),
    what: units.flatMap(({ what }) => what),
    remedies: units.flatMap(({ remedies }) => remedies),
    flaws: units.flatMap(({ flaws }) => flaws),
  };
}

/** Applies the units and reads what comes of it. */
function works(place: Place, units: readonly Unit[], tries: Tries): boolean {
  const { file, reading } = place;
  if (units.length === 0) return false;
  tries.left -= 1;
  const after = file.read(
    applyEdits(
      reading.text,
      units.flatMap(({ edits }) => edits),
    ),
  );
  if (after.text === reading.text || after.clean !== reading.clean) return false;
  const flaws = units.flatMap((unit) => unit.flaws);
  const before = new Map(countFlaws(reading.flaws));
  for (const { kind } of flaws) before.set(kind, (before.get(kind) ?? 0) - 1);
  if (flaws.length > 0 && reading.flaws.length >= (file.format === "markdown" ? MOST_TOLD_MARKDOWN : MOST_TOLD))
    return false;
  return hasNoMore(after.flaws, before) && areRead(expectedOf(place, units), after);
}

function expectedOf({ file, reading, tree }: Place, units: readonly Unit[]): readonly Expected[] {
  const texts = file.format === "csv" || file.format === "tsv";
  const lines = new Set(units.flatMap(({ flaws }) => flaws.map(({ offset }) => lineOf(tree.source, offset))));
  const isFree = ({ startLine, endLine }: Entry) => [...lines].some((line) => line >= startLine && line <= endLine);
  let expected: readonly Expected[] = reading.entries.map((entry) => ({ ...asRead(entry), free: isFree(entry) }));
  for (const { entry, remedy } of units.flatMap(({ remedies }) => remedies)) {
    expected = expected.map((one) => (one.entry === entry ? remedied(one, remedy, texts) : one));
    if (remedy.kind === "place") expected = moved(expected, remedy, entry);
  }
  return expected;
}

/** Entries that are nested in another one stand behind it and go with it. */
function moved(expected: readonly Expected[], { after, before }: Between, entry: Entry): readonly Expected[] {
  const isNested = (one: Expected | undefined) => one?.members.nested === true;
  const endOf = (all: readonly Expected[], at: number) => {
    let end = at + 1;
    while (isNested(all[end])) end += 1;
    return end;
  };
  const from = expected.findIndex((one) => one.entry === entry);
  const to = endOf(expected, from);
  const rest = [...expected.slice(0, from), ...expected.slice(to)];
  const behind = rest.findIndex((one) => one.entry === after);
  const at = behind === -1 ? rest.findIndex((one) => one.entry === before) : endOf(rest, behind);
  return at === -1 ? expected : rest.toSpliced(at, 0, ...expected.slice(from, to));
}

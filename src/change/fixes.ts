/** The head of a pull request, what is wrong in it and what is wished of its entries -> repairs that were tried. */
import type { Config } from "../model/config.ts";
import type { Change, Problem } from "../model/entry.ts";
import type { Fix, Wish } from "../model/fix.ts";
import type { Snapshot } from "../model/pull-request.ts";
import { fixOf } from "./fix/build.ts";
import { combine, merge, triesFor } from "./fix/combine.ts";
import { applyEdits } from "./fix/edit.ts";
import { formerOf } from "./fix/former.ts";
import { addedLines, oldLineOf } from "./fix/hunks.ts";
import { type ListedFile, listedFiles, type Reading } from "./fix/reading.ts";
import { patchBetween, replaceLines } from "./fix/replacement.ts";
import { type Mended, mendSyntax } from "./fix/syntax-fix.ts";
import { tidy } from "./fix/tidy.ts";
import { entryLike, type Place, type Unit, unitOfMend, unitsOfEntry, unitsOfFlaws } from "./fix/units.ts";
import { groupBy, once } from "./group.ts";
import { lineOf, sourceOf } from "./tree.ts";

export interface Sides {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
}

/** What is wrong in one file of the head, and what is wished of it. */
interface Patient {
  readonly file: ListedFile;
  readonly base: string | null;
  readonly head: string;
  readonly problems: readonly Problem[];
  readonly wishes: readonly Wish[];
}

/** In the order of the files. All of them can be applied together: no two touch the same lines. */
export function findFixes(
  { mergeBase, head }: Sides,
  config: Config,
  change: Change,
  wishes: readonly Wish[],
): readonly Fix[] {
  const former = formerOf(mergeBase, head);
  // What the pull request adds to a file cannot be told where it was not read before.
  const unread = new Set(mergeBase.files.flatMap(({ path, text }) => (text === null ? [path] : [])));
  const listed = listedFiles(head, config);
  const wished = groupBy(wishes, ({ entry }) => entry.file);
  const wrong = groupBy(
    change.problems.filter(({ severity }) => severity === "error"),
    (problem) => problem.file,
  );
  const files = head.files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return files.flatMap((version): readonly Fix[] => {
    const { path, text } = version;
    const base = former(version);
    const file = text === null || text === base || unread.has(path) ? null : listed(path);
    if (text === null || file === null) return [];
    return fixesOf({ file, base, head: text, problems: wrong.get(path) ?? [], wishes: wished.get(path) ?? [] });
  });
}

/** One patch for fixes of any files, which are those of one call of `findFixes`. */
export function patchOf(fixes: readonly Fix[], head: Snapshot): string {
  const patches = [...groupBy(fixes, ({ file }) => file)].map(([path, all]) => {
    const [only, second] = all;
    const text = head.files.find((version) => version.path === path)?.text ?? "";
    if (only !== undefined && second === undefined) return only.patch;
    const replacements = all.flatMap((fix) => fix.replacements).toSorted((a, b) => a.startLine - b.startLine);
    return patchBetween(path, text, replaceLines(text, replacements));
  });
  return patches.join("");
}

function fixesOf(patient: Patient): readonly Fix[] {
  const { file, base, head, problems, wishes } = patient;
  const added = once(() => (base === null ? () => true : addedLines(base, head)));
  const isAdded = (line: number) => added()?.(line - 1) ?? false;
  if (problems.length + wishes.length === 0 && tidyUnits(patient, head, isAdded).length === 0) return [];
  // Read first, for a text that differs little from one that was read before takes little time.
  const before = base === null || problems.length === 0 ? null : file.read(base);
  const reading = file.read(head);
  const isJudged = base === null || before !== null;
  const mended = reading.clean || !isJudged ? null : mendSyntax(file, reading, before);
  if (!reading.clean && mended === null) return [];
  const repairs = mended === null ? apart(patient, reading, isAdded) : [together(patient, mended)];
  return repairs.flatMap(({ after, what }) => fixOf({ file: file.path, before: head, after, what, isAdded }) ?? []);
}

type After = { readonly after: string; readonly what: Unit["what"] };

/** A file that can be read: each unit is a fix of its own. */
function apart(patient: Patient, reading: Reading, isAdded: Place["isAdded"]): readonly After[] {
  const place = placeIn(patient, reading, isAdded);
  const lines = new Set(patient.problems.map(({ line }) => line));
  const flaws = reading.flaws.filter(({ offset }) => lines.has(lineOf(place.tree.source, offset)));
  const units = [
    ...unitsOfFlaws(place, flaws),
    ...wishedUnits(place, patient.wishes),
    ...tidyUnits(patient, reading.text, isAdded),
  ];
  const accepted = units.length === 0 ? [] : combine(place, units, triesFor(reading.text));
  return accepted.map(({ edits, what }) => ({ after: applyEdits(reading.text, edits), what }));
}

/** A file that was broken: it is right only with all of its mistakes mended at once, and nothing can be applied without that. */
function together(patient: Patient, { reading, what }: Mended): After {
  const { base, head } = patient;
  const added = base === null ? () => true : addedLines(base, reading.text);
  const mended = addedLines(head, reading.text);
  const place = placeIn(patient, reading, (line) => added?.(line - 1) ?? false);
  const blanks = tidyUnits(patient, reading.text, (line) => mended?.(line - 1) ?? false);
  const units = [...wishedUnits(place, patient.wishes), ...blanks];
  const accepted = units.length === 0 ? [] : combine(place, units, triesFor(reading.text));
  if (accepted.length === 0) return { after: reading.text, what };
  const wished = accepted.filter(({ remedies }) => remedies.length > 0);
  return {
    after: applyEdits(reading.text, merge(accepted).edits),
    what: [...what, ...wished.flatMap((unit) => unit.what)],
  };
}

function placeIn({ file, head }: Patient, reading: Reading, isAdded: Place["isAdded"]): Place {
  const tree = file.treeOf(reading.text);
  const oldLine = oldLineOf(head, reading.text);
  const lineAt = (offset: number) => oldLine(lineOf(tree.source, offset));
  return { file, reading, tree: { ...tree, lineAt, memberNames: () => new Set() }, isAdded };
}

function wishedUnits(place: Place, wishes: readonly Wish[]): readonly Unit[] {
  const byEntry = new Map<Wish["entry"], Wish[]>();
  for (const wish of wishes) byEntry.set(wish.entry, [...(byEntry.get(wish.entry) ?? []), wish]);
  return [...byEntry].flatMap(([wished, all]) => {
    const entry = entryLike(place.reading.entries, wished);
    return entry === null ? [] : unitsOfEntry(place, entry, all);
  });
}

function tidyUnits({ file, base, head }: Patient, text: string, isAdded: Place["isAdded"]): readonly Unit[] {
  const source = sourceOf(file.path, text);
  const oldLine = oldLineOf(head, text);
  const lineAt = (offset: number) => oldLine(lineOf(source, offset));
  return tidy({ source, base, isAdded, lineAt }, file.format).map((mend) => unitOfMend(mend));
}

/** A file that cannot be read in full -> the same with its mistakes mended, if that makes it the file that was meant. */
import type { Text } from "../../markdown.ts";
import type { Entry } from "../../model/entry.ts";
import { once } from "../group.ts";
import { foldSpace } from "../match/compare.ts";
import { lineOf } from "../tree.ts";
import { applyEdits, overlaps } from "./edit.ts";
import { countFlaws, hasNoMore } from "./expected.ts";
import { type Hunk, hunksBetween, oldLineOf } from "./hunks.ts";
import { isLikeOthers } from "./kind-of-value.ts";
import type { Broken, Mend } from "./mend.ts";
import { mendersFor } from "./menders.ts";
import type { ListedFile, Reading } from "./reading.ts";
import { equal } from "./values.ts";

export interface Mended {
  readonly reading: Reading;
  readonly what: readonly Text[];
}

// Mistakes hide others: a reader tells those behind the first ones only when these are gone.
const MOST_ROUNDS = 8;
const FEW = 3;
const WHOLE_AGAIN: ReadonlySet<string> = new Set(["json", "jsonc", "module"]);

/** `base`: null for a new file. What stood in it before the pull request is not mended. */
export function mendSyntax(file: ListedFile, broken: Reading, base: Reading | null): Mended | null {
  if (base !== null && !base.clean && base.flaws.some(({ kind }) => kind !== "empty")) return null;
  const what: Text[] = [];
  let [before, now] = [broken, broken];
  for (let round = 0; round < MOST_ROUNDS && !now.clean; round += 1) {
    const oldLine = oldLineOf(broken.text, now.text);
    const mends = mendsOf(file, now, base, oldLine);
    if (mends.length === 0) return null;
    what.push(...mends.map((mend) => mend.what));
    before = now;
    now = file.read(
      applyEdits(
        now.text,
        mends.flatMap(({ edits }) => edits),
      ),
    );
  }
  return now.clean && isMeant(file, { broken, before, now, base }) ? { reading: now, what } : null;
}

/** One mend for each mistake near to what the pull request changes, as far as they can be made together. */
function mendsOf(
  file: ListedFile,
  { text, flaws, entries }: Reading,
  base: Reading | null,
  oldLine: (line: number) => number,
): readonly Mend[] {
  const menders = mendersFor(file.format);
  const { source, root } = file.treeOf(text);
  const memberNames = once(() => namesIn([...entries, ...(base?.entries ?? []), ...file.kin()]));
  const broken: Broken = { source, root, lineAt: (offset) => oldLine(lineOf(source, offset)), memberNames };
  const near = nearChange(base?.text ?? null, text);
  const mends: Mend[] = [];
  for (const flaw of flaws) {
    const mend = near(lineOf(source, flaw.offset)) ? (menders[flaw.kind]?.(broken, flaw) ?? null) : null;
    if (mend !== null && !overlaps([...mends, mend].flatMap(({ edits }) => edits))) mends.push(mend);
  }
  return mends;
}

function namesIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ members }) => Object.keys(members)));
}

/** A mistake is often seen a line or two after it was made, and one that breaks a list at the list's end. */
function nearChange(base: string | null, text: string): (line: number) => boolean {
  if (base === null) return () => true;
  const hunks = hunksBetween(base.split("\n"), text.split("\n"));
  if (hunks === null) return () => false;
  const [first] = hunks;
  return (line) => first !== undefined && line >= first.newStart - 1;
}

interface Stages {
  readonly broken: Reading;
  /** The last reading that was broken. */
  readonly before: Reading;
  readonly now: Reading;
  readonly base: Reading | null;
}

function isMeant({ format, kin }: ListedFile, { broken, before, now, base }: Stages): boolean {
  const counts = new Map([...countFlaws(broken.flaws), ...countFlaws(base?.flaws ?? [])]);
  if (!hasNoMore(now.flaws, counts)) return false;
  const hunks = base === null ? [] : hunksBetween(base.text.split("\n"), now.text.split("\n"));
  if (hunks === null || (base !== null && !keepsOthers(base.entries, now.entries, hunks))) return false;
  // The readers of these read on over mistakes, so that what they read already was what is meant.
  if (WHOLE_AGAIN.has(format)) return [broken, before].some(({ entries }) => areAlike(entries, now.entries));
  if (!addsOnly(broken.entries, now, base === null ? null : hunks)) return false;
  const others = base !== null && base.entries.length >= FEW ? base.entries : [...broken.entries, ...kin()];
  const known = new Set(broken.entries.map((entry) => signOf(entry)));
  return now.entries.every((entry) => known.has(signOf(entry)) || isLikeOthers(entry, others));
}

/** Whether they are the same but for white space, which is all that is lost where a text is put on one line. */
function areAlike(read: readonly Entry[], now: readonly Entry[]): boolean {
  return read.length === now.length && read.every((entry, i) => signOf(entry, foldSpace) === signOf(now[i], foldSpace));
}

/** Whether the entries of lines that the pull request leaves alone are all still there. */
function keepsOthers(base: readonly Entry[], now: readonly Entry[], hunks: readonly Hunk[]): boolean {
  const left = new Map<string, number>();
  for (const entry of now) {
    const sign = signOf(entry);
    left.set(sign, (left.get(sign) ?? 0) + 1);
  }
  return base.every((entry) => {
    if (hunks.some(({ oldStart, oldEnd }) => oldStart < entry.endLine && oldEnd >= entry.startLine)) return true;
    const sign = signOf(entry);
    const count = left.get(sign) ?? 0;
    left.set(sign, count - 1);
    return count > 0;
  });
}

function signOf(entry: Entry | undefined, fold: (text: string) => string = (text) => text): string {
  if (entry === undefined) return "";
  const { list, section, key, name, members } = entry;
  const values = Object.entries(members).map(([member, { value }]) => [member, value]);
  return JSON.stringify([list, section, key, name, values], (_, value) =>
    typeof value === "string" ? fold(value) : value,
  );
}

/** Whether all that was read is still there in its order, and what is new stands on lines that the pull request brings. */
function addsOnly(read: readonly Entry[], { entries }: Reading, hunks: readonly Hunk[] | null): boolean {
  let at = 0;
  for (const entry of entries) {
    const old = read[at];
    const brought =
      hunks === null || hunks.some((hunk) => hunk.newStart < entry.endLine && hunk.newEnd >= entry.startLine);
    if (old !== undefined && (isSame(old, entry) || (brought && old.name === entry.name))) at += 1;
    else if (!brought) return false;
  }
  return at === read.length;
}

function isSame(one: Entry, other: Entry): boolean {
  const names = Object.keys(one.members);
  if (one.name !== other.name || one.section !== other.section || one.list !== other.list) return false;
  if (names.length !== Object.keys(other.members).length) return false;
  return names.every((name) => equal(one.members[name]?.value, other.members[name]?.value));
}

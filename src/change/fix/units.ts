/** What is wished of the entries of a file, and what is wrong in it -> units of edits, each of which is made as a whole or not at all. */
import type { Text } from "../../markdown.ts";
import type { Entry } from "../../model/entry.ts";
import type { Remedy, Wish } from "../../model/fix.ts";
import { type Edit, overlaps } from "./edit.ts";
import { type Located, locate } from "./locate.ts";
import type { Broken, Mend } from "./mend.ts";
import { mendersFor } from "./menders.ts";
import { place } from "./place.ts";
import type { Flaw, ListedFile, Reading } from "./reading.ts";
import type { Site } from "./remedy.ts";
import { rename } from "./rename.ts";
import { set } from "./set.ts";
import { spell } from "./spell.ts";

export interface Unit {
  readonly edits: readonly Edit[];
  readonly what: readonly Text[];
  /** What becomes of the entries. */
  readonly remedies: readonly { readonly entry: Entry; readonly remedy: Remedy }[];
  /** The flaws that it takes away. */
  readonly flaws: readonly Flaw[];
}

export interface Place {
  readonly file: ListedFile;
  readonly reading: Reading;
  readonly tree: Broken;
  readonly isAdded: (line: number) => boolean;
}

export function unitOfMend({ edits, what }: Mend, flaws: readonly Flaw[] = []): Unit {
  return { edits, what: [what], remedies: [], flaws };
}

export function unitsOfFlaws({ file, tree }: Place, flaws: readonly Flaw[]): readonly Unit[] {
  const menders = mendersFor(file.format);
  return flaws.flatMap((flaw) => {
    const mend = menders[flaw.kind]?.(tree, flaw) ?? null;
    return mend === null ? [] : [unitOfMend(mend, [flaw])];
  });
}

/** `wishes`: all of one entry. Those that can be made on its lines are one unit each; a move takes them along. */
export function unitsOfEntry(place: Place, entry: Entry, wishes: readonly Wish[]): readonly Unit[] {
  const site = siteOf(place, entry);
  if (site === null) return [];
  const units: Unit[] = [];
  for (const wish of wishes) {
    if (wish.remedies.some(({ kind }) => kind === "place")) continue;
    const unit = unitOfWish(site, entry, wish);
    if (unit !== null && !overlaps([...units, unit].flatMap(({ edits }) => edits))) units.push(unit);
  }
  const move = moveOf(place, site, entry, wishes, units);
  return move === null ? units : [move];
}

function siteOf({ file, tree, isAdded }: Place, entry: Entry): Site | null {
  const { source, root } = tree;
  const located = root === null ? null : locate(source, root, entry);
  return located === null ? null : { ...located, source, format: file.format, isAdded };
}

function unitOfWish(site: Site, entry: Entry, { about, remedies }: Wish): Unit | null {
  const edits: Edit[] = [];
  for (const remedy of remedies) {
    const more = editsOf(site, remedy);
    if (more === null || overlaps([...edits, ...more])) return null;
    edits.push(...more);
  }
  if (edits.length === 0) return null;
  return { edits, what: [about], remedies: remedies.map((remedy) => ({ entry, remedy })), flaws: [] };
}

function editsOf(site: Site, remedy: Remedy): readonly Edit[] | null {
  switch (remedy.kind) {
    case "set":
      return set(site, remedy);
    case "rename":
      return rename(site, remedy);
    case "spell":
      return spell(site, remedy);
    default:
      return null;
  }
}

/** The move of an entry, with what else is wished of it. */
function moveOf(where: Place, site: Site, entry: Entry, wishes: readonly Wish[], units: readonly Unit[]): Unit | null {
  const wish = wishes.find(({ remedies }) => remedies.length === 1 && remedies[0]?.kind === "place");
  const [remedy] = wish?.remedies ?? [];
  if (wish === undefined || remedy?.kind !== "place") return null;
  const now = (other: Entry | null) => (other === null ? null : entryLike(where.reading.entries, other));
  const [after, before] = [now(remedy.after), now(remedy.before)];
  const located = (other: Entry | null): Located | null =>
    other === null || where.tree.root === null ? null : locate(where.tree.source, where.tree.root, other);
  const between = { after: located(after), before: located(before) };
  const edits = place(
    site,
    between,
    units.flatMap((unit) => unit.edits),
  );
  if (edits === null) return null;
  return {
    edits,
    what: [...units.flatMap(({ what }) => what), wish.about],
    remedies: [...units.flatMap(({ remedies }) => remedies), { entry, remedy: { kind: "place", after, before } }],
    flaws: [],
  };
}

/** The entry of another reading that is the same one: it stands nearest to where that stood. */
export function entryLike(
  entries: readonly Entry[],
  { file, name, section, list, startLine, members }: Entry,
): Entry | null {
  const own = (entry: Entry) => Object.keys(entry.members).length === Object.keys(members).length;
  const alike = entries.filter(
    (entry) =>
      entry.file === file && entry.name === name && entry.section === section && entry.list === list && own(entry),
  );
  const [nearest, next] = alike.toSorted(
    (a, b) => Math.abs(a.startLine - startLine) - Math.abs(b.startLine - startLine),
  );
  return nearest !== undefined && (next === undefined || nearest.startLine === startLine) ? nearest : null;
}

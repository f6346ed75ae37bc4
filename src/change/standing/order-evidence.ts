/** What the entries of a list that are not in question do -> the readings of an order that they bear out. */
import type { Row } from "./order-place.ts";

/** The share of a list's entries that stand in order within their groups, for each reading. */
export type Evidence = readonly { readonly entries: number; readonly share: number }[];

// So many entries are not in order by chance: 1 of 720 shuffles of 6 is.
const ENOUGH = 6;
// In a group that is kept in order at most one in so many is out of it.
const STRAY = 8;
const FEW_STRAY = 4;
// Of eight real lists with 250 to 7,000 entries, those kept in order have 96 % or more of their entries so, the others 48 % or less.
const KEPT = 0.9;
const PARTLY_KEPT = 0.6;
const ENOUGH_IN_LIST = 20;
// Readings that differ by less than this are borne out alike.
const ALIKE = 0.02;

/** Takes the rows of each group, a row for each reading. */
export function evidenceOf(groups: readonly (readonly Row[])[]): Evidence {
  const [first = []] = groups;
  return first.map((_, reading) => {
    const rows = groups.flatMap((rows) => rows[reading] ?? []).filter(({ others }) => others.length > 1);
    const entries = rows.reduce((sum, { others }) => sum + others.length, 0);
    const inOrder = rows.reduce((sum, { run }) => sum + run.length, 0);
    return { entries, share: entries === 0 ? 0 : inOrder / entries };
  });
}

/**
 * For a list that does not say its order: the readings that nearly all of a group keep, the best first; none where they keep none.
 * `evidence` is that of the whole list, which is asked where the group is small.
 */
export function keptRows(rows: readonly Row[], evidence: () => Evidence): readonly Row[] {
  const kept = rows.flatMap((row, reading) => {
    const own = { entries: row.others.length, share: shareOf(row) };
    const list = row.size >= ENOUGH_IN_LIST ? own : (evidence()[reading] ?? own);
    return isKept(row, list) ? [{ row, list: list.share }] : [];
  });
  const [best] = kept.toSorted((one, other) => shareOf(other.row) - shareOf(one.row) || other.list - one.list);
  if (best === undefined) return [];
  const same = kept.filter(({ row }) => row.reading.rule === best.row.reading.rule);
  const most = Math.max(...same.map(({ list }) => list));
  const alike = same.filter(({ row, list }) => row !== best.row && list >= most - ALIKE && isAlike(row, best.row));
  return [best.row, ...alike.map(({ row }) => row)];
}

/** For a list that says its order: the readings that fit it best. */
export function configuredRows(rows: readonly Row[]): readonly Row[] {
  const most = Math.max(...rows.map(({ others }) => others.length));
  const usable = rows.filter(({ others }) => others.length >= most * KEPT);
  const [best] = usable.toSorted((one, other) => shareOf(other) - shareOf(one));
  if (best === undefined) return [];
  return [best, ...usable.filter((row) => row !== best && isAlike(row, best))];
}

function isKept(row: Row, list: Evidence[number]): boolean {
  const { others, run, size } = row;
  if (others.length * 2 <= size) return false;
  const stray = others.length - run.length;
  if (others.length >= ENOUGH) {
    return stray * STRAY <= others.length && list.share >= PARTLY_KEPT;
  }
  return (
    others.length > 0 && stray * FEW_STRAY <= others.length && list.entries >= ENOUGH_IN_LIST && list.share >= KEPT
  );
}

function isAlike(row: Row, best: Row): boolean {
  return row.run.length >= best.run.length - best.others.length * ALIKE;
}

function shareOf({ others, run }: Row): number {
  return others.length === 0 ? 1 : run.length / others.length;
}

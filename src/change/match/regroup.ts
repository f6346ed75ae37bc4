/** Pairs of entries that stand in other sections -> the sections that only got another name or place, and hints that say so. */
import { code, type Insert, list, md, plural, type Text } from "../../markdown.ts";
import { type Config, criteriaFor } from "../../model/config.ts";
import type { Entry, Hint } from "../../model/entry.ts";
import { groupBy } from "../group.ts";
import { join } from "./candidate.ts";

interface Ends {
  readonly from: Entry;
  readonly to: Entry;
}

/** Both sides with all that stands there, and the entries that stand on both. */
export interface Sides {
  readonly pairs: readonly Ends[];
  readonly old: readonly Entry[];
  readonly now: readonly Entry[];
}

export interface Regrouped {
  /** Whether the entry's section is the one that it was, under whatever name. */
  readonly sameSection: (ends: Ends) => boolean;
  readonly hints: readonly Hint[];
}

// One entry in a section of another name may as well have been moved.
const FEW = 2;
const MOST_NAMES = 5;
const INSIDE = " > ";

/**
 * A section that is gone, and most of whose entries stand in one that was not there before, is that one: no entry was moved by
 * itself. Where the new one asks something else of its entries, they have moved for all that matters.
 */
export function findRegrouped({ pairs, old, now }: Sides, config: Config): Regrouped {
  const shifted = groupBy(pairs.filter(isShifted), routeOf);
  if (shifted.size === 0) return { sameSection: isInPlace, hints: [] };
  const sides = { pairs, old, now };
  const renamed = [...shifted.values()].filter(renamings(sides, config));
  const routes = new Set(renamed.flatMap(([first]) => (first === undefined ? [] : [routeOf(first)])));
  return {
    sameSection: (ends) => isInPlace(ends) || routes.has(routeOf(ends)),
    hints: [...hintsOf(renamed), ...lostHints([...shifted.values()], sides)],
  };
}

function isInPlace({ from, to }: Ends): boolean {
  return from.list === to.list && from.section === to.section;
}

function isShifted({ from, to }: Ends): boolean {
  return from.list === to.list && from.section !== to.section;
}

function renamings({ pairs, old, now }: Sides, config: Config): (route: readonly Ends[]) => boolean {
  const [known, after] = [new Set(old.map(placeOf)), new Set(now.map(placeOf))];
  const isNew = ({ to }: Ends) => !known.has(placeOf(to));
  const left = groupBy(pairs, ({ from }) => placeOf(from));
  const arrived = groupBy(pairs, ({ to }) => placeOf(to));
  const most = (route: readonly Ends[], all: readonly Ends[] | undefined) => route.length * 2 > (all?.length ?? 0);
  return (route) => {
    const [first] = route;
    if (first === undefined || after.has(placeOf(first.from)) || !isNew(first)) return false;
    const before = left.get(placeOf(first.from)) ?? [];
    if (!most(route, before) || !most(route, arrived.get(placeOf(first.to))) || isSplit(before, isNew)) return false;
    return (route.length >= FEW || isSameInside(first)) && asksTheSame(config, first);
  };
}

/** Whether the entries of a section went to several new ones. */
function isSplit(pairs: readonly Ends[], isNew: (pair: Ends) => boolean): boolean {
  const routes = [...groupBy(pairs.filter(isNew), routeOf).values()];
  return routes.filter(({ length }) => length >= FEW).length > 1;
}

/** Whether the innermost part of the section, in a file that holds several, is called as before. */
function isSameInside({ from, to }: Ends): boolean {
  return from.file === to.file && from.section.split(INSIDE).at(-1) === to.section.split(INSIDE).at(-1);
}

function asksTheSame(config: Config, { from, to }: Ends): boolean {
  const asked = ({ section }: Entry) => JSON.stringify(Object.entries(criteriaFor(config, section)).sort());
  return asked(from) === asked(to);
}

/** Without its heading, what stood in a section falls to the one before it. */
function lostHints(routes: readonly (readonly Ends[])[], { pairs, old, now }: Sides): readonly Hint[] {
  const [before, after] = [new Set(old.map(placeOf)), new Set(now.map(placeOf))];
  const left = groupBy(pairs, ({ from }) => placeOf(from));
  return routes.flatMap((route) => {
    const [first] = route;
    if (first === undefined || route.length < FEW || first.from.file !== first.to.file) return [];
    const isGone = !after.has(placeOf(first.from)) && before.has(placeOf(first.to));
    if (!isGone || route.length !== left.get(placeOf(first.from))?.length) return [];
    const [from, to] = [code(first.from.section), code(first.to.section)];
    const message = md`All ${route.length} entries of ${from} stand in ${to} now, and ${from} is gone: was that meant, or was its heading lost?`;
    return [{ file: first.to.file, message }];
  });
}

/** One hint for all sections that changed in the same outer part. */
function hintsOf(renamed: readonly (readonly Ends[])[]): readonly Hint[] {
  const groups = groupBy(renamed, ([first]) => {
    const { before, after } = changedPart(first?.from.section ?? "", first?.to.section ?? "");
    return join(first?.to.file ?? "", before, after);
  });
  return [...groups.values()].flatMap((routes) => {
    const first = routes[0]?.[0];
    return first === undefined ? [] : [{ file: first.to.file, message: hintOn(routes, first) }];
  });
}

function hintOn(routes: readonly (readonly Ends[])[], { from, to }: Ends): Text {
  const count = routes.reduce((sum, { length }) => sum + length, 0);
  const { before, after } = changedPart(from.section, to.section);
  const entries = plural(count, md`${count} entry`, md`${count} entries`);
  if (before !== "" && after !== "") {
    return md`The section ${code(before)} is called ${code(after)} now, with ${entries} in it: none was moved by itself.`;
  }
  const names = routes.flatMap(([one]) => (one === undefined ? [] : [code(lastPart(one.to.section))]));
  const shown = list(names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), "…"] : names);
  return before === ""
    ? wentInside(shown, names.length, entries, after)
    : wentOutside(shown, names.length, entries, before);
}

function wentInside(names: Insert, count: number, entries: Text, section: string): Text {
  return plural(
    count,
    md`With ${entries} in it, ${names} stands inside ${code(section)} now, and did not before: was the level of a heading meant to change?`,
    md`With ${entries} in them, ${names} stand inside ${code(section)} now, and did not before: was the level of a heading meant to change?`,
  );
}

function wentOutside(names: Insert, count: number, entries: Text, section: string): Text {
  return plural(
    count,
    md`With ${entries} in it, ${names} stood inside ${code(section)} before, and does not now: was the level of a heading meant to change?`,
    md`With ${entries} in them, ${names} stood inside ${code(section)} before, and do not now: was the level of a heading meant to change?`,
  );
}

/** What differs at the beginning of two names of sections, once the parts at their ends that are the same are taken away. */
function changedPart(from: string, to: string): { readonly before: string; readonly after: string } {
  const [before, after] = [from.split(INSIDE), to.split(INSIDE)];
  while (before.length > 0 && after.length > 0 && before.at(-1) === after.at(-1)) {
    before.pop();
    after.pop();
  }
  return { before: before.join(INSIDE), after: after.join(INSIDE) };
}

function lastPart(section: string): string {
  return section.split(INSIDE).at(-1) ?? section;
}

function routeOf({ from, to }: Ends): string {
  return join(from.list, from.section, to.section);
}

function placeOf({ list: name, section }: Entry): string {
  return join(name, section);
}

/** Entries that moved -> hints about sections that only seem to have another name. */
import { code, md } from "../markdown.ts";
import type { Entry, Hint, Pair } from "../model/entry.ts";
import { join } from "./candidate.ts";
import { groupBy } from "./group.ts";

// One entry that moves says nothing about its section.
const FEW = 2;

/** A section whose entries all stand in one that was not there before: its heading was changed, no entry was moved by itself. */
export function findRegrouped(moved: readonly Pair[], old: readonly Entry[]): readonly Hint[] {
  const sections = groupBy(old, placeOf);
  const moves = groupBy(moved, ({ from, to }) => join(placeOf(from), placeOf(to)));
  return [...moves.values()].flatMap((pairs) => {
    const [first] = pairs;
    if (first === undefined || pairs.length < FEW || sections.has(placeOf(first.to))) return [];
    if (sections.get(placeOf(first.from))?.length !== pairs.length) return [];
    const [before, after] = [code(first.from.section), code(first.to.section)];
    const message = md`All ${pairs.length} entries of ${before} stand in ${after} now: the section seems to have got another name.`;
    return [{ file: first.to.file, message }];
  });
}

function placeOf({ list, section }: Entry): string {
  return join(list, section);
}

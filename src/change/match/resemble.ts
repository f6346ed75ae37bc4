/** Entries that no identity could pair -> pairs that are one project under a new name and address, judged by what they say. */
import { parseAddress } from "../../address.ts";
import { addressOf, type Candidate, join, type Side } from "./candidate.ts";
import { alike, isOwn, isWordless, type Pairing, pairUp, standsOut, tied, toldApart } from "./pairing.ts";

interface Likeness {
  readonly from: Candidate;
  readonly to: Candidate;
  readonly degree: number;
}

/** What is asked of two entries: so much alikeness by itself, or so much beside something that only they have in common. */
interface Threshold {
  readonly alone: number;
  readonly tied: number;
}

// Measured on the first listing: two unlike projects of one field reach 0.35, one that rewrote all of its text reached 0.5.
const IN_PLACE: Threshold = { alone: 0.45, tied: 0 };
const IN_SECTION: Threshold = { alone: 0.7, tied: 0.2 };
const ELSEWHERE: Threshold = { alone: 0.75, tied: 0.3 };
// What a few words have in common may be chance.
const FEW_WORDS = 8;
// Of the name that stays, at the beginning and the end together.
const SAME_SPELLING = 0.5;
const NEARLY_SAME = 0.8;
const MOST_COMPARED = 10_000;
const MOST_SHARING = 10;
const MOST_SHARED = 100_000;

export function pairResembling(pairing: Pairing): void {
  const froms = pairing.base.all.filter(({ at }) => !pairing.toHead.has(at));
  const tos = pairing.head.all.filter(({ at }) => !pairing.toBase.has(at));
  if (froms.length === 0 || tos.length === 0) return;
  const { base, head, toHead, toBase } = pairing;
  const gapOf = new Map([
    ...gapsOf(base, ({ at, place }) => (head.all[toHead.get(at) ?? -1]?.place === place ? at : undefined)),
    ...gapsOf(head, ({ at, place }) => (base.all[toBase.get(at) ?? -1]?.place === place ? toBase.get(at) : undefined)),
  ]);
  const likely: Likeness[] = [];
  for (const [from, to] of compared(pairing, [froms, tos], gapOf)) {
    const inPlace = gapOf.get(from) === gapOf.get(to);
    const degree = degreeOf(pairing, from, to, inPlace);
    if (degree !== null) likely.push({ from, to, degree });
  }
  likely.sort((one, other) => other.degree - one.degree);
  for (const { from, to } of likely) pairUp(pairing, from, to);
}

/** How sure it is that two are one project; null where it is not sure enough. */
function degreeOf(pairing: Pairing, from: Candidate, to: Candidate, inPlace: boolean): number | null {
  const threshold = inPlace ? IN_PLACE : from.place === to.place ? IN_SECTION : ELSEWHERE;
  const share = alike(from, to);
  const bonus = inPlace ? 1 : 0;
  const strong = tied(pairing, from, to, "strong");
  if (isWordless(from, to)) {
    if (strong) return 1 + bonus;
    if (inPlace && isSpelledAlike(from, to)) return share + bonus;
  }
  const apart = toldApart(from, to);
  const weak = () => isIdentified(from, to) || (share >= IN_SECTION.tied && tied(pairing, from, to, "weak"));
  const held = strong || (inPlace && !apart && weak());
  if (held && share >= threshold.tied) return 1 + share + bonus;
  const alone = apart || isBrief(from) || isBrief(to) ? Math.max(threshold.alone, IN_SECTION.alone) : threshold.alone;
  if (share < alone || !standsOut(pairing, share, from, to)) return null;
  return share + bonus;
}

function isBrief({ known }: Candidate): boolean {
  const words = [...known().prose().members.values()];
  return words.reduce((sum, { size }) => sum + size, 0) < FEW_WORDS;
}

/** Whether two have names that are hardly different: nearly the same, that of another owner, or of one owner and with much in common. */
function isSpelledAlike(from: Candidate, to: Candidate): boolean {
  if (sameEnds(bare(from.folded.entry.name), bare(to.folded.entry.name)) >= NEARLY_SAME) return true;
  const [old, now] = [from, to].map(({ folded }) => parseAddress(addressOf(folded.entry) ?? ""));
  if (!old?.name || !now?.name || old.host !== now.host) return false;
  const [was, is] = [bare(old.name), bare(now.name)];
  if (was === is) return true;
  if (old.owner.toLowerCase() !== now.owner.toLowerCase()) return false;
  return was.startsWith(is) || is.startsWith(was) || sameEnds(was, is) >= SAME_SPELLING;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** How much of the longer text begins and ends as the other does. */
function sameEnds(one: string, other: string): number {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return (start + end) / Math.max(one.length, other.length, 1);
}

function isIdentified(from: Candidate, to: Candidate): boolean {
  const [old, now] = [from.known(), to.known()];
  return old.name === now.name || (old.address !== "" && old.address === now.address);
}

/** Each candidate with the gap in which it stands, between two that stayed in its section: they are known by their index in the base. */
function gapsOf(
  { places }: Side,
  stayed: (one: Candidate) => number | undefined,
): readonly (readonly [Candidate, string])[] {
  const found: (readonly [Candidate, string])[] = [];
  for (const [place, all] of places) {
    let before = -1;
    let open: Candidate[] = [];
    const close = (after: number) => {
      for (const one of open) found.push([one, join(place, `${before}`, `${after}`)]);
      open = [];
    };
    for (const one of all) {
      const index = stayed(one);
      if (index === undefined) {
        open.push(one);
        continue;
      }
      close(index);
      before = index;
    }
    close(-1);
  }
  return found;
}

/** The pairs worth comparing: all of them, or where that would be too many, those that share a gap, a name, an address or a tie of their own. */
function compared(
  pairing: Pairing,
  [froms, tos]: readonly [readonly Candidate[], readonly Candidate[]],
  gapOf: ReadonlyMap<Candidate, string>,
): readonly (readonly [Candidate, Candidate])[] {
  if (froms.length * tos.length <= MOST_COMPARED) return froms.flatMap((from) => tos.map((to) => [from, to] as const));
  const words = (one: Candidate) => [`gap ${gapOf.get(one) ?? ""}`, ...identitiesOf(pairing, one)];
  const sharing = new Map<string, Candidate[]>();
  for (const from of froms) {
    for (const word of words(from)) {
      const others = sharing.get(word);
      if (others === undefined) sharing.set(word, [from]);
      else if (others.length < MOST_SHARING) others.push(from);
    }
  }
  const pairs: (readonly [Candidate, Candidate])[] = [];
  for (const to of tos) {
    for (const from of new Set(words(to).flatMap((word) => sharing.get(word) ?? []))) pairs.push([from, to]);
    if (pairs.length >= MOST_SHARED) break;
  }
  return pairs;
}

function identitiesOf(pairing: Pairing, { known }: Candidate): readonly string[] {
  const { name, address, ties } = known();
  const own = [...ties().strong, ...ties().weak].filter((tie) => isOwn(pairing, "tie", tie));
  return [join("name", name), ...(address === "" ? [] : [join("address", address)]), ...own];
}

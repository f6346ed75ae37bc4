/** Entries that no identity could pair -> pairs that are one project under a new name and address, judged by what they say. */
import { type Candidate, join, type Side } from "./candidate.ts";
import { alike, type Pairing, pairUp, standsOut, tied } from "./pairing.ts";

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
const MOST_COMPARED = 10_000;
const MOST_SHARING = 10;

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
  for (const [from, to] of compared(froms, tos, gapOf)) {
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
  const held =
    tied(pairing, from, to, "strong") || (inPlace && (isIdentified(from, to) || tied(pairing, from, to, "weak")));
  if (held && share >= threshold.tied) return 1 + share + (inPlace ? 1 : 0);
  if (share < threshold.alone || !standsOut(pairing, share, from, to)) return null;
  return share + (inPlace ? 1 : 0);
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

/** The pairs worth comparing: all of them, or where that would be too many, those that share a gap, a name, an address or a tie. */
function compared(froms: readonly Candidate[], tos: readonly Candidate[], gapOf: ReadonlyMap<Candidate, string>) {
  if (froms.length * tos.length <= MOST_COMPARED) {
    return froms.flatMap((from) => tos.map((to) => [from, to] as const));
  }
  const words = (one: Candidate) => [`gap ${gapOf.get(one) ?? ""}`, ...identitiesOf(one)];
  const sharing = new Map<string, Candidate[]>();
  for (const from of froms) {
    for (const word of words(from)) {
      const others = sharing.get(word);
      if (others === undefined) sharing.set(word, [from]);
      else if (others.length < MOST_SHARING) others.push(from);
    }
  }
  const pairs = tos.flatMap((to) => {
    const near = new Set(words(to).flatMap((word) => sharing.get(word) ?? []));
    return [...near].map((from) => [from, to] as const);
  });
  return pairs.slice(0, MOST_COMPARED);
}

function identitiesOf({ known }: Candidate): readonly string[] {
  const { name, address, ties } = known();
  return [join("name", name), ...(address === "" ? [] : [join("address", address)]), ...ties().strong, ...ties().weak];
}

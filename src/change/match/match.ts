/** The entries of both sides -> pairs of the same project, one to one, and the entries that have no partner. */

import { groupBy } from "../group.ts";
import { type Candidate, join, type Known, type Side, sideOf } from "./candidate.ts";
import { allOf, type Folded, isSame, likes, saysSame } from "./compare.ts";
import { type Pairing, pairUp, resembles, sameAddress, sameName, toldApart } from "./pairing.ts";
import { pairResembling } from "./resemble.ts";

export interface Match {
  readonly from: Folded;
  readonly to: Folded;
}

export interface Matching {
  /** In the order of the new side. */
  readonly pairs: readonly Match[];
  readonly removed: readonly Folded[];
  readonly added: readonly Folded[];
}

/** One way to know an entry again: equal identities may be the same project (an empty one never is), and `fits` asks for more than that. */
interface Pass {
  /** The identity holds all that an entry says, so that only neighbours tell candidates apart. */
  readonly whole?: true;
  readonly identity: (one: Candidate) => string;
  readonly fits?: (pairing: Pairing, from: Candidate, to: Candidate) => boolean;
}

// Above this many possible pairs of one identity they are paired in their order, not compared one by one.
const MOST_COMPARED = 1000;
// One entry that stands elsewhere says nothing about its section.
const FEW = 2;

/** The most certain first. Names are not keys and addresses are not keys, so each pass takes only what the ones before left. */
const PASSES: readonly Pass[] = [
  { identity: known(({ place }, { identity }) => identity && join(place, identity)) },
  { identity: known((_, { list, identity }) => identity && join(list, identity)) },
  { whole: true, identity: (one) => join(one.place, allOf(one.folded)) },
  { identity: known(({ place }, { key, name }) => key && join(place, key, name)) },
  { identity: known(({ place }, { key, address }) => key && address && join(place, key, address)) },
  { identity: known((_, { list, key, name, address }) => key && address && join(list, key, name, address)) },
  { identity: known(({ place }, { name, address }) => join(place, name, address)) },
  { whole: true, identity: (one) => join(one.folded.entry.list, allOf(one.folded)) },
  { whole: true, identity: (one) => allOf(one.folded) },
  { identity: known((_, { list, name, address }) => join(list, name, address)) },
  { identity: known((_, { name, address }) => address && join(name, address)) },
  { identity: known(({ place }, { key }) => key && join(place, key)) },
  { identity: known(({ place }, { address }) => address && join(place, address)), fits: sameAddress },
  { identity: known(({ place }, { name }) => join(place, name)), fits: sameName },
  { identity: known((_, { list, key }) => key && join(list, key)) },
  { identity: known((_, { list, address }) => address && join(list, address)), fits: sameAddress },
  { identity: known((_, { list, name }) => join(list, name)), fits: resembles },
  { identity: known((_, { address }) => address), fits: sameAddress },
  { identity: known((_, { name }) => name), fits: resembles },
];

function known(identity: (one: Candidate, known: Known) => string): Pass["identity"] {
  return (one) => identity(one, one.known());
}

export function match(base: readonly Folded[], head: readonly Folded[]): Matching {
  const first = pairIdentified(base, head, new Map());
  const renamed = renamedPlaces(first);
  const pairing = renamed.size === 0 ? first : pairIdentified(base, head, renamed);
  pairResembling(pairing);
  const pairs = head.flatMap((to, at) => {
    const from = base[pairing.toBase.get(at) ?? -1];
    return from === undefined ? [] : [{ from, to }];
  });
  return {
    pairs,
    removed: base.filter((_, at) => !pairing.toHead.has(at)),
    added: head.filter((_, at) => !pairing.toBase.has(at)),
  };
}

function pairIdentified(
  base: readonly Folded[],
  head: readonly Folded[],
  renamed: ReadonlyMap<string, string>,
): Pairing {
  const pairing: Pairing = { base: sideOf(base, renamed), head: sideOf(head), toHead: new Map(), toBase: new Map() };
  pairEnds(pairing);
  let left = unpaired(pairing, [pairing.base.all, pairing.head.all]);
  for (const pass of PASSES) {
    if (left.some(({ length }) => length === 0)) break;
    run(pass, pairing, left);
    left = unpaired(pairing, left);
  }
  return pairing;
}

/** Sections that are gone, most of whose entries stand together in one that was not there: to know the others again, the same place. */
function renamedPlaces({ base, head, toHead }: Pairing): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const [place, all] of base.places) {
    if (head.places.has(place)) continue;
    const now = all.flatMap(({ at }) => head.all[toHead.get(at) ?? -1]?.place ?? []);
    const [most] = [...groupBy(now, (one) => one)].toSorted(([, one], [, other]) => other.length - one.length);
    if (most === undefined || most[1].length < FEW || most[1].length * 2 <= now.length) continue;
    if (!base.places.has(most[0]) && ![...renamed.values()].includes(most[0])) renamed.set(place, most[0]);
  }
  return renamed;
}

/** Pairs the equal entries at the beginning and at the end of each place: in most changes that leaves few to look at. */
function pairEnds(pairing: Pairing): void {
  for (const [place, froms] of pairing.base.places) {
    const tos = pairing.head.places.get(place) ?? [];
    for (const step of [1, -1]) {
      for (let i = step === 1 ? 0 : -1; ; i += step) {
        const [from, to] = [froms.at(i), tos.at(i)];
        if (from === undefined || to === undefined || !saysSame(from.folded, to.folded)) break;
        pairUp(pairing, from, to);
      }
    }
  }
}

type Ends = readonly [base: readonly Candidate[], head: readonly Candidate[]];

function unpaired({ toHead, toBase }: Pairing, [base, head]: Ends): Ends {
  return [base.filter(({ at }) => !toHead.has(at)), head.filter(({ at }) => !toBase.has(at))];
}

function run(pass: Pass, pairing: Pairing, [left, right]: Ends): void {
  const here = groupBy(left, pass.identity);
  const there = groupBy(right, pass.identity);
  const several: (readonly [readonly Candidate[], readonly Candidate[]])[] = [];
  for (const [identity, froms] of here) {
    const tos = (identity === "" ? undefined : there.get(identity)) ?? [];
    if (froms.length * tos.length > 1) several.push([froms, tos]);
    else if (tos.length === 1) tryPair(pass, pairing, froms[0], tos[0]);
  }
  if (several.length === 0) return;
  if (pass.whole) extend(pass, pairing);
  for (const [froms, tos] of several) settle(pass, pairing, froms, tos);
}

function tryPair({ fits }: Pass, pairing: Pairing, from: Candidate | undefined, to: Candidate | undefined): void {
  if (from === undefined || to === undefined || pairing.toHead.has(from.at) || pairing.toBase.has(to.at)) return;
  if (!mayBeOne(pairing, from, to)) return;
  if (fits === undefined || fits(pairing, from, to)) pairUp(pairing, from, to);
}

/** Two that the configuration tells apart are one only where nothing else differs, or they clearly resemble each other. */
function mayBeOne(pairing: Pairing, from: Candidate, to: Candidate): boolean {
  return !toldApart(from, to) || isSame(from.folded.entry, to.folded.entry) || resembles(pairing, from, to);
}

/** Pairs what stands beside a pair, downwards, then upwards: of equal entries those belong together that have the same neighbour. */
function extend(pass: Pass, pairing: Pairing): void {
  const { base, head, toHead } = pairing;
  const tryEqual = (from: Candidate | undefined, to: Candidate | undefined) => {
    if (from === undefined || to === undefined || toHead.has(from.at)) return;
    if (pass.identity(from) === pass.identity(to)) tryPair(pass, pairing, from, to);
  };
  for (const step of [1, -1]) {
    const edge = step === 1 ? 0 : -1;
    for (const [place, all] of base.places) tryEqual(all.at(edge), head.places.get(place)?.at(edge));
    for (const one of step === 1 ? base.all : base.all.toReversed()) {
      const partner = head.all[toHead.get(one.at) ?? -1];
      if (partner !== undefined) tryEqual(beside(base, one, step), beside(head, partner, step));
    }
  }
}

function beside({ places }: Side, { place, rank }: Candidate, step: number): Candidate | undefined {
  return places.get(place)?.[rank + step];
}

/** Of several with the same identity, pairs those with most members equal; among equals those with the same neighbours, then the nearest. */
function settle(pass: Pass, pairing: Pairing, froms: readonly Candidate[], tos: readonly Candidate[]): void {
  const [left, right] = unpaired(pairing, [froms, tos]);
  if (left.length * right.length > MOST_COMPARED) {
    for (const [i, from] of left.entries()) tryPair(pass, pairing, from, right[i]);
    return;
  }
  const choices = left.flatMap((from) =>
    right.map((to) => ({ from, to, equal: likes(from.folded, to.folded), near: nearness(pairing, from, to) })),
  );
  choices.sort((one, other) => other.equal - one.equal || other.near - one.near);
  for (const { from, to } of choices) tryPair(pass, pairing, from, to);
}

function nearness({ base, head, toHead }: Pairing, from: Candidate, to: Candidate): number {
  const same = [1, -1].filter((step) => {
    const [one, other] = [beside(base, from, step), beside(head, to, step)];
    return one === undefined || other === undefined ? one === other : toHead.get(one.at) === other.at;
  });
  return same.length - Math.abs(from.rank - to.rank) / (base.all.length + head.all.length);
}

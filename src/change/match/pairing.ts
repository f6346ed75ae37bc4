/** The pairs found so far, and what can be asked of two candidates. */
import { alikeness } from "./alike.ts";
import { addressUse, type Candidate, nameUse, type Side, type Ties } from "./candidate.ts";

/** Partner's index by own index, for both sides. Filled while matching runs, and never seen outside of it. */
export interface Pairing {
  readonly base: Side;
  readonly head: Side;
  readonly toHead: Map<number, number>;
  readonly toBase: Map<number, number>;
}

const ALIKE = 0.45;
// Where entries are written after one pattern, alikeness says nothing: of a dozen around, one at most may come near to it.
const NEAR = 0.15;
const AROUND = 12;

export function pairUp({ toHead, toBase }: Pairing, from: Candidate, to: Candidate): void {
  if (toHead.has(from.at) || toBase.has(to.at)) return;
  toHead.set(from.at, to.at);
  toBase.set(to.at, from.at);
}

/** The address is enough, unless other entries of the list have it too: six modules of one repository are six projects. */
export function sameAddress(pairing: Pairing, from: Candidate, to: Candidate): boolean {
  const uses = [from, to].map(({ folded }) => addressUse(folded.entry));
  return uses.every((use) => isOwn(pairing, "address", use)) || resembles(pairing, from, to);
}

/** The name is enough, unless other entries of the list have it too. */
export function sameName(pairing: Pairing, from: Candidate, to: Candidate): boolean {
  return isOwn(pairing, "name", nameUse(from.folded.entry)) || resembles(pairing, from, to);
}

/** Whether both have what the configuration knows entries by, and it differs. */
export function toldApart(from: Candidate, to: Candidate): boolean {
  if (from.folded.rules.identity === "auto" || to.folded.rules.identity === "auto") return false;
  const [old, now] = [from.known().identity, to.known().identity];
  return old !== "" && now !== "" && old !== now;
}

/** For two that have name or address in common already. */
export function resembles(pairing: Pairing, from: Candidate, to: Candidate): boolean {
  if (tied(pairing, from, to, "strong")) return true;
  const share = alike(from, to);
  return share >= ALIKE && standsOut(pairing, share, from, to);
}

/** Whether two are more alike than the new one is to those that stood around the old one in its list. */
export function standsOut({ base }: Pairing, share: number, from: Candidate, to: Candidate): boolean {
  const start = Math.max(0, from.at - AROUND / 2);
  const beside = base.all.slice(start, start + AROUND + 1);
  const others = beside.filter((one) => one !== from && one.folded.entry.list === from.folded.entry.list);
  return others.filter((one) => alike(one, to) > share - NEAR).length * AROUND <= others.length;
}

/** Whether they share something beside name and address that no other entry of the list has. */
export function tied(pairing: Pairing, from: Candidate, to: Candidate, strength: keyof Ties): boolean {
  const others = new Set(to.known().ties()[strength]);
  const ties = from.known().ties()[strength];
  return ties.some((tie) => others.has(tie) && isOwn(pairing, "tie", tie));
}

/** Whether one of them has no text that could be compared. */
export function isWordless(from: Candidate, to: Candidate): boolean {
  return from.known().prose().members.size === 0 || to.known().prose().members.size === 0;
}

export function alike(from: Candidate, to: Candidate): number {
  return alikeness(from.known().prose(), to.known().prose());
}

export function isOwn({ base, head }: Pairing, kind: keyof Side["uses"], use: string): boolean {
  return (base.uses[kind]().get(use) ?? 0) <= 1 && (head.uses[kind]().get(use) ?? 0) <= 1;
}

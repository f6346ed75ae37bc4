/** An entry as a decision was about it -> where it stands in this pull request now, or why it is another one. */
import { parseAddress } from "../address.ts";
import { keptAddress, keptName } from "../block.ts";
import type { Decision } from "../model/conversation.ts";
import type { Assessment } from "../model/finding.ts";

/** What a decision is about, as the block keeps it. */
export interface Bound {
  readonly entry: string;
  readonly repository: string | null;
  readonly section: string;
}

export interface Found {
  readonly at: Assessment | null;
  readonly lapsed: Extract<Decision["lapsed"], "repository" | "section" | "gone"> | null;
}

export function boundOf(entry: {
  readonly name: string;
  readonly repository: string | null;
  readonly section: string;
}): Bound {
  const { name, repository, section } = entry;
  return {
    entry: keptName(name),
    repository: repository === null ? null : addressKey(keptAddress(repository)),
    section: keptName(section),
  };
}

/** The same for all spellings of one address; two folders of one repository are two projects. */
export function addressKey(written: string): string {
  const address = parseAddress(written);
  if (address === null) return written.trim();
  return address.path === null ? address.key : `${address.key}/tree/-/${address.path}`;
}

/** An entry that was only renamed is still the same; another address or section is another entry, whatever its name. */
export function findBound(bound: Bound, assessments: readonly Assessment[]): Found {
  const all = assessments.map((at) => ({ at, now: boundOf(at.entry) }));
  const named = all.filter(({ now }) => now.entry === bound.entry);
  const same = bound.repository === null ? named : all.filter(({ now }) => now.repository === bound.repository);
  const here = same.filter(({ now }) => now.section === bound.section && now.repository === bound.repository);
  const found = here.find(({ now }) => now.entry === bound.entry) ?? here[0];
  if (found !== undefined) return { at: found.at, lapsed: null };
  const moved = same.find(({ now }) => now.repository === bound.repository);
  if (moved !== undefined) return { at: moved.at, lapsed: "section" };
  const [other] = named;
  return other === undefined ? { at: null, lapsed: "gone" } : { at: other.at, lapsed: "repository" };
}

/** Whether two decisions on one criterion are about the same thing, so that the later takes the place of the earlier. */
export function isSameBound(one: Bound, other: Bound): boolean {
  if (one.repository !== other.repository || one.section !== other.section) return false;
  return one.repository !== null || one.entry === other.entry;
}

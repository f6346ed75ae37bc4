/** The name of an entry as people spell it -> the entries of this pull request that are meant. */
import { parseAddress } from "../address.ts";
import { readable } from "../markdown/escape.ts";
import type { Entry } from "../model/entry.ts";
import type { Assessment } from "../model/finding.ts";
import { nearest } from "../nearest.ts";
import { addressKey } from "./bound.ts";

/** All that may stand for an entry, as a comment of ours shows it: its name, the name with its section, `owner/name`, its address. */
export function spellingsOf({ repository, ...entry }: Entry): readonly string[] {
  const [name, section] = [readable(entry.name), readable(entry.section)];
  const address = repository === null ? null : parseAddress(repository);
  const short = address === null || address.name === null ? [] : [`${address.owner}/${address.name}`];
  return [name, `${name} in ${section}`, ...short, ...(repository === null ? [] : [repository])];
}

export function namesOf(assessments: readonly Assessment[]): readonly string[] {
  return assessments.flatMap(({ entry }) => spellingsOf(entry));
}

export function isSpelled(spelled: string, entry: Entry): boolean {
  return spellingsOf(entry).some((one) => isSame(one, spelled)) || isAddressOf(spelled, entry);
}

/** Those whose name it is, or else those for which it stands in any other way. */
export function targetsOf(spelled: string, assessments: readonly Assessment[]): readonly Assessment[] {
  const named = assessments.filter(({ entry }) => isSame(entry.name, spelled));
  return named.length > 0 ? named : assessments.filter(({ entry }) => isSpelled(spelled, entry));
}

/** The entry that was likely meant. */
export function nearestName(spelled: string, assessments: readonly Assessment[]): string | null {
  return nearest(
    spelled,
    assessments.map(({ entry }) => readable(entry.name)),
  );
}

/** How an entry is named so that no other one of the pull request is meant. */
export function clearName({ entry }: Assessment, assessments: readonly Assessment[]): string {
  const unique = (spelling: string) => targetsOf(spelling, assessments).length === 1;
  return spellingsOf(entry).find(unique) ?? readable(entry.name);
}

function isAddressOf(spelled: string, { repository }: Entry): boolean {
  return repository !== null && parseAddress(spelled) !== null && addressKey(spelled) === addressKey(repository);
}

function isSame(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return readable(text).normalize("NFKC").toLowerCase();
}

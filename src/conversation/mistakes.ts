/** What is wrong with a command -> one sentence that helps. */
import { code, list, md, type Text } from "../markdown.ts";
import type { Assessment } from "../model/finding.ts";
import { nearest } from "../nearest.ts";
import { clearName, nearestName } from "./targets.ts";

const MOST_NAMES = 10;
export const WORDS = [
  ...["help", "recheck", "explain", "evidence"],
  ...["accept", "exempt", "reject", "revoke", "hold", "unhold"],
] as const;
export type Word = (typeof WORDS)[number];

export function unknownWord(word: string): Text {
  const near = nearest(word, WORDS);
  return near === null
    ? md`${code(word)} is no command of Listkeeper; ${code("/listkeeper help")} lists those that you can use.`
    : md`${code(word)} is no command of Listkeeper; did you mean ${code(`/listkeeper ${near}`)}?`;
}

export function tooManyCommands(most: number): Text {
  return md`Of one comment ${most} commands are read, and these were done as far as they could be: please write the others in another comment.`;
}

/** For whoever has written a command that only those may use who decide. */
export function notAllowed(word: string, isAuthor: boolean, criterion: string | null): Text {
  const command = code(`/listkeeper ${word}`);
  if (isAuthor && criterion !== null) {
    return md`${command} is for those who decide about this list. As the author you can give evidence, which they will read: ${code(`/listkeeper evidence ${criterion}: …`)}.`;
  }
  return md`${command} is for those who decide about this list; ${code("/listkeeper help")} lists the commands that you can use.`;
}

export function evidenceNotAllowed(): Text {
  return md`Evidence is taken from the author of this pull request and from those who decide about this list; what you write in a comment is read by them all the same.`;
}

export function needsCriterion(word: string, asked: readonly string[]): Text {
  const [first = "license"] = asked;
  const example = word === "explain" || word === "revoke" ? first : `${first}: …`;
  return asked.length === 0
    ? md`Please name a criterion, as in ${code(`/listkeeper ${word} ${example}`)}.`
    : md`Please name a criterion, as in ${code(`/listkeeper ${word} ${example}`)}; those asked here are ${codes(asked)}.`;
}

export function unknownCriterion(spelled: string, asked: readonly string[], all: readonly string[]): Text {
  const near = nearest(spelled, asked) ?? nearest(spelled, all);
  if (near !== null) return md`There is no criterion ${code(spelled)}; did you mean ${code(near)}?`;
  return asked.length === 0
    ? md`There is no criterion ${code(spelled)}.`
    : md`There is no criterion ${code(spelled)}; those asked here are ${codes(asked)}.`;
}

export function notAsked(criterion: string, { entry }: Assessment): Text {
  return md`${code(criterion)} is not asked of ${entry.name} in this pull request, so there is nothing to decide.`;
}

export function askedOfNone(criterion: string): Text {
  return md`${code(criterion)} is asked of no entry of this pull request, so there is nothing to decide.`;
}

export function unknownEntry(spelled: string, assessments: readonly Assessment[]): Text {
  const near = nearestName(spelled, assessments);
  if (near !== null) return md`This pull request brings no entry ${code(spelled)}; did you mean ${code(near)}?`;
  return assessments.length === 0
    ? md`This pull request brings no entry ${code(spelled)}.`
    : md`This pull request brings no entry ${code(spelled)}; it brings ${clearNames(assessments, assessments)}.`;
}

export function whichEntry(
  word: string,
  criterion: string,
  meant: readonly Assessment[],
  all: readonly Assessment[],
): Text {
  const [first] = meant;
  const name = first === undefined ? "…" : clearName(first, all);
  return md`Several entries may be meant, so please name one, as in ${code(`/listkeeper ${word} ${criterion} ${name}: …`)}; they are ${clearNames(meant, all)}.`;
}

export function needsReason(word: string, criterion: string): Text {
  return md`Please say why after a colon, in your own words: ${code(`/listkeeper ${word} ${criterion}: …`)}.`;
}

export function needsEvidence(criterion: string): Text {
  return md`Please give the evidence after a colon, best with a link: ${code(`/listkeeper evidence ${criterion}: …`)}.`;
}

export function noSuchDay(until: string): Text {
  return md`${code(until)} is no day; please write year, month and day, as in ${code("until 2027-01-31")}.`;
}

export function pastDay(until: string): Text {
  return md`The exemption would have ended before it was written, on ${until}; please name a later day.`;
}

export function onlyExemptEnds(word: string): Text {
  return md`Only ${code("/listkeeper exempt")} can end on a day; please leave ${code("until")} out of ${code(`/listkeeper ${word}`)}.`;
}

/** For an acceptance of what is not a question: it was looked at, and it is not so. */
export function notAQuestion(criterion: string, { entry }: Assessment, passesOn: string | null): Text {
  const until = passesOn === null ? "" : ` until ${passesOn}`;
  return md`${code(criterion)} is no open question for ${entry.name}: it was checked, and it is not met. To let it pass all the same, write ${code(`/listkeeper exempt ${criterion}${until}: …`)}.`;
}

/** For a decision on what a push has replaced before we saw it. */
export function changedMeanwhile(entry: string, what: "repository" | "section"): Text {
  return what === "section"
    ? md`${code(entry)} has meanwhile been moved to another section; please look at it again, and write the command once more if it still holds.`
    : md`${code(entry)} has meanwhile got the address of another repository; please look at it again, and write the command once more if it still holds.`;
}

export function nothingToRevoke(criterion: string, entry: string | null): Text {
  return entry === null
    ? md`There is no decision on ${code(criterion)} that could be revoked.`
    : md`There is no decision on ${code(criterion)} for ${code(entry)} that could be revoked.`;
}

export function unholdInstead(): Text {
  return md`To lift a hold, write ${code("/listkeeper unhold")}.`;
}

/** The hold stays because a label says so, too. */
export function labelHolds(label: string): Text {
  return md`The label ${code(label)} holds this pull request, too: please take it away to lift the hold.`;
}

function codes(ids: readonly string[]): ReturnType<typeof list> {
  return list(ids.map(code));
}

function clearNames(some: readonly Assessment[], all: readonly Assessment[]): ReturnType<typeof list> {
  return list(some.slice(0, MOST_NAMES).map((one) => code(clearName(one, all))));
}

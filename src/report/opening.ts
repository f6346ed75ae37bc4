/** The verdict -> the first lines that everybody reads: what it is, whose turn it is, and what to do next. */
import { code, md, plural, type Text } from "../markdown.ts";
import type { Finding, VerdictKind } from "../model/finding.ts";
import { approves } from "./approval.ts";
import type { Given } from "./given.ts";
import { bringsEntries } from "./other-changes.ts";
import { errorsOf } from "./problems.ts";
import { allOf } from "./rows.ts";

export interface Opening {
  readonly headline: Text;
  /** Whole sentences. */
  readonly turn: readonly Text[];
}

const OPENINGS: Readonly<Record<VerdictKind, (given: Given) => Opening>> = {
  "changes-needed": changesNeeded,
  ready,
  "needs-maintainer": needsMaintainer,
  "could-not-verify": couldNotVerify,
  "nothing-to-review": () => ({
    headline: md`Nothing to review`,
    turn: [md`This pull request changes no file of the list.`],
  }),
};

export function openingOf(given: Given): Opening {
  return OPENINGS[given.verdict.kind](given);
}

function changesNeeded(given: Given): Opening {
  const errors = errorsOf(given);
  const others = changesOf(given);
  if (errors.length === 0 && others === 0 && waitsUntil(given) !== null) return onlyTime(given);
  const turn = [
    errors.length > 0
      ? plural(
          errors.length,
          md`**Your turn**, as the author: mend the place below and push to this branch (no new pull request is needed). Listkeeper looks again by itself.`,
          md`**Your turn**, as the author: mend the places below and push to this branch (no new pull request is needed). Listkeeper looks again by itself.`,
        )
      : md`**Your turn**, as the author: each row below says what to do. Push to this branch (no new pull request is needed), and Listkeeper looks again by itself.`,
  ];
  if (errors.length > 0 && others > 0) {
    turn.push(
      plural(others, md`One more thing is to be changed then.`, md`${others} more things are to be changed then.`),
    );
  }
  if (allOf(given.assessments, "change").some(isElsewhere)) {
    turn.push(
      md`Editing the description counts, too; after a change in the project's own repository, write ${code("/listkeeper recheck")} in a comment here.`,
    );
  }
  return { headline: whatToChange(given), turn: [...turn, ...notForTheAuthor(given), ...draftWords(given)] };
}

function whatToChange(given: Given): Text {
  const { unknowns } = given.verdict;
  const [error, ...others] = errorsOf(given);
  if (error !== undefined) {
    const cause = error.cause ?? md`line ${String(error.line)} of ${code(error.file.split("/").at(-1) ?? "")}`;
    return plural(
      others.length + 1,
      md`A problem to mend: ${cause}`,
      md`${others.length + 1} problems to mend; the first: ${cause}`,
    );
  }
  const count = changesOf(given);
  const things = plural(count, md`1 thing to change`, md`${count} things to change`);
  const day = waitsUntil(given);
  if (day !== null) return md`${things}, then a wait until ${day}`;
  if (unknowns > 0) return things;
  const required = allOf(given.assessments, "decide").some(({ level }) => level === "required");
  return required ? md`${things}, then the maintainers decide` : md`${things}, then this is ready`;
}

/** How many things the author can change, beside the problems in the files. */
export function changesOf({ assessments }: Given): number {
  return allOf(assessments, "change").length;
}

/** The day from which time no longer stands in the way; null where it does not. */
export function waitsUntil({ assessments }: Given): string | null {
  const days = allOf(assessments, "wait").flatMap(({ passesOn }) => passesOn ?? []);
  return days.toSorted().at(-1) ?? null;
}

function onlyTime(given: Given): Opening {
  return {
    headline: md`Not yet: this can be merged from ${waitsUntil(given) ?? ""} on`,
    turn: [
      md`**Nobody's turn**: only time is missing, and there is nothing to push.`,
      md`After that day, ${code("/listkeeper recheck")} in a comment makes Listkeeper look again.`,
    ],
  };
}

function ready(given: Given): Opening {
  const { pull, assessments, verdict, config } = given;
  if (assessments.length === 0) return nothingToHold(given);
  if (pull.draft) {
    const next = config.approve
      ? md`mark the pull request as ready for review when it is. Listkeeper approves it then, and the maintainers can merge it.`
      : md`mark the pull request as ready for review when it is. The maintainers can merge it then.`;
    return {
      headline: md`Everything is met; this is still a draft`,
      turn: [md`**Your turn**, as the author: ${next}`],
    };
  }
  const turn = [md`**Maintainers' turn.** Everything that can be checked is met for ${shaOf(given)}.`];
  if (verdict.questions > 0) {
    turn.push(
      plural(
        verdict.questions,
        md`One question is yours to weigh: merging answers it with yes.`,
        md`${verdict.questions} questions are yours to weigh: merging answers them with yes.`,
      ),
    );
  }
  if (approves(given)) turn.push(md`Listkeeper approves this commit.`);
  turn.push(md`There is nothing left to do for the author.`);
  return { headline: readyHeadline(given), turn };
}

function readyHeadline(given: Given): Text {
  const { change, verdict } = given;
  if (!bringsEntries(given)) {
    return plural(
      change.edited.length,
      md`Ready to merge: 1 entry is edited`,
      md`Ready to merge: ${change.edited.length} entries are edited`,
    );
  }
  if (change.removed.length > 0) {
    return plural(
      change.removed.length,
      md`Ready to merge, if the removal of another entry is meant`,
      md`Ready to merge, if the removal of ${change.removed.length} other entries is meant`,
    );
  }
  if (verdict.questions === 0) return md`Ready to merge`;
  return plural(
    verdict.questions,
    md`Ready to merge, with 1 question for the maintainers`,
    md`Ready to merge, with ${verdict.questions} questions for the maintainers`,
  );
}

/** Removals, another order, formatting: no entry that the criteria could be asked of. */
function nothingToHold({ change, pull }: Given): Opening {
  const { removed, reordered } = change;
  let headline = md`Ready to merge: no entry changes`;
  if (reordered.length > 0) headline = md`Ready to merge: only the order changes`;
  if (removed.length > 0) {
    headline = plural(
      removed.length,
      md`Ready to merge: 1 entry is removed`,
      md`Ready to merge: ${removed.length} entries are removed`,
    );
  }
  const turn = pull.draft
    ? md`**Your turn**, as the author: mark the pull request as ready for review when it is.`
    : md`**Maintainers' turn.** No entry is added, moved or edited, so there is nothing to hold against the criteria.`;
  return { headline, turn: [turn] };
}

function needsMaintainer(given: Given): Opening {
  const { questions } = given.verdict;
  return {
    headline: plural(
      questions,
      md`The maintainers decide: 1 question is open`,
      md`The maintainers decide: ${questions} questions are open`,
    ),
    turn: [
      md`**Maintainers' turn.** Everything that can be checked is met for ${shaOf(given)}; what is left needs a person.`,
      md`Please answer here in the conversation; merging is a yes.`,
      md`There is nothing left to do for the author unless a maintainer asks.`,
      ...draftWords(given),
    ],
  };
}

function couldNotVerify(given: Given): Opening {
  const { unknowns } = given.verdict;
  const turn = [
    md`**Nobody's turn.** This is not your fault: not everything was answered.`,
    md`Listkeeper tries again by itself; ${code("/listkeeper recheck")} in a comment tries now, and a maintainer can decide without it.`,
  ];
  return {
    headline: plural(
      unknowns,
      md`Not finished: 1 thing could not be checked`,
      md`Not finished: ${unknowns} things could not be checked`,
    ),
    turn: [...turn, ...draftWords(given)],
  };
}

/** What is open beside the things to change. */
function notForTheAuthor(given: Given): Text[] {
  const { questions, unknowns } = given.verdict;
  const lost = lostWithTheAddress(given);
  const turn: Text[] = [];
  if (lost > 0) {
    turn.push(
      plural(
        lost,
        md`One more thing can be checked when the repository's address is right.`,
        md`${lost} more things can be checked when the repository's address is right.`,
      ),
    );
  }
  if (unknowns > lost) turn.push(notYours(unknowns - lost));
  if (questions > 0) {
    turn.push(
      plural(
        questions,
        md`One question is for the maintainers: you need not answer it.`,
        md`${questions} questions are for the maintainers: you need not answer them.`,
      ),
    );
  }
  return turn;
}

/** What is about no lines of the list is mended in the project's repository, or in the description. */
function isElsewhere({ place }: Finding): boolean {
  return place === null;
}

/** What could not be looked at, since nothing public is at the address that the entry gives. */
function lostWithTheAddress({ assessments }: Given): number {
  const lost = assessments.filter(({ facts: { repository } }) => !repository.known && repository.absent === true);
  return allOf(lost, "unknown").length;
}

function notYours(unknowns: number): Text {
  return plural(
    unknowns,
    md`One more thing could not be checked: that is not your fault, and Listkeeper tries again by itself.`,
    md`${unknowns} more things could not be checked: that is not your fault, and Listkeeper tries again by itself.`,
  );
}

function draftWords({ pull, config }: Given): Text[] {
  if (!pull.draft || !config.approve) return [];
  return [md`This is a draft: it is reviewed all the same, and approved only once it is ready for review.`];
}

function shaOf({ pull }: Given): { readonly code: string } {
  return { code: pull.headSha.slice(0, 7) };
}

/** Something is to be changed -> the first lines for its author: how much it is, how to go on, and what is not theirs to do. */
import { code, md, plural, type Text } from "../../markdown.ts";
import type { Finding } from "../../model/finding.ts";
import type { Given } from "../given.ts";
import { errorsOf } from "../problems.ts";
import { allOf } from "../rows.ts";
import { draftWords, isBeforehand, type Opening } from "./opening.ts";

export function changesNeeded(given: Given): Opening {
  const errors = errorsOf(given);
  const others = changesOf(given);
  if (isOnlyTime(given)) return onlyTime(given);
  const next = [
    errors.length > 0
      ? plural(
          errors.length,
          md`Fix the place below and push to this branch; no new pull request is needed. Listkeeper looks again by itself.`,
          md`Fix the places below and push to this branch; no new pull request is needed. Listkeeper looks again by itself.`,
        )
      : md`Each row marked “To change” says what to do. Push to this branch, and Listkeeper looks again by itself; no new pull request is needed.`,
  ];
  if (errors.length > 0 && others > 0) {
    next.push(
      plural(
        others,
        md`After that, 1 more thing is to be changed.`,
        md`After that, ${others} more things are to be changed.`,
      ),
    );
  }
  if (!isBeforehand(given.pull) && allOf(given.assessments, "change").some(isElsewhere)) {
    next.push(
      md`Editing the description counts, too; after a change in the project's own repository, write ${code("/listkeeper recheck")} in a comment here.`,
    );
  }
  return {
    turn: "author",
    headline: headline(given),
    next: [...next, ...notForTheAuthor(given), ...draftWords(given)],
  };
}

function headline(given: Given): Text {
  const [error, ...others] = errorsOf(given);
  if (error !== undefined) {
    const cause = error.cause ?? md`line ${String(error.line)} of ${code(error.file.split("/").at(-1) ?? "")}`;
    return plural(
      others.length + 1,
      md`Author's turn: a problem to fix, ${cause}`,
      md`Author's turn: ${others.length + 1} problems to fix, the first: ${cause}`,
    );
  }
  return thingsToChange(given, changesOf(given));
}

/** What comes after the changes is promised only where nothing else can. */
function thingsToChange(given: Given, count: number): Text {
  const day = waitsUntil(given);
  if (day !== null) {
    return plural(
      count,
      md`Author's turn: 1 thing to change, then a wait until ${day}`,
      md`Author's turn: ${count} things to change, then a wait until ${day}`,
    );
  }
  if (given.verdict.unknowns > 0 || given.verdict.held !== null) {
    return plural(count, md`Author's turn: 1 thing to change`, md`Author's turn: ${count} things to change`);
  }
  if (allOf(given.assessments, "decide").some(({ level }) => level === "required")) {
    return plural(
      count,
      md`Author's turn: 1 thing to change, then the maintainers decide`,
      md`Author's turn: ${count} things to change, then the maintainers decide`,
    );
  }
  return plural(
    count,
    md`Author's turn: 1 thing to change, then this is ready`,
    md`Author's turn: ${count} things to change, then this is ready`,
  );
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

/** Whether nothing but days that pass is missing. */
export function isOnlyTime(given: Given): boolean {
  const { kind } = given.verdict;
  return kind === "changes-needed" && errorsOf(given).length + changesOf(given) === 0 && waitsUntil(given) !== null;
}

function onlyTime(given: Given): Opening {
  return {
    turn: "nobody",
    headline: md`Nobody's turn: only time is missing, until ${waitsUntil(given) ?? ""}`,
    next: [
      md`There is nothing to change and nothing to push. Listkeeper looks again by itself when the day has come, and tells you here.`,
      ...notForTheAuthor(given),
    ],
  };
}

/** What is open beside the things to change. */
function notForTheAuthor(given: Given): Text[] {
  const { questions, unknowns } = given.verdict;
  const lost = lostWithTheAddress(given);
  const next: Text[] = [];
  if (lost > 0) {
    next.push(
      plural(
        lost,
        md`One more thing can be checked when the repository's address is right.`,
        md`${lost} more things can be checked when the repository's address is right.`,
      ),
    );
  }
  if (unknowns > lost) {
    next.push(
      plural(
        unknowns - lost,
        md`One more thing could not be checked: that is not your fault, and Listkeeper tries again by itself.`,
        md`${unknowns - lost} more things could not be checked: that is not your fault, and Listkeeper tries again by itself.`,
      ),
    );
  }
  if (questions > 0) {
    next.push(
      plural(
        questions,
        md`One question is for the maintainers: you need not answer it.`,
        md`${questions} questions are for the maintainers: you need not answer them.`,
      ),
    );
  }
  return next;
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

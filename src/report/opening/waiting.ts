/** Nothing to change and not ready -> the first lines: who decides, or that another look is needed. */
import { code, md, plural } from "../../markdown.ts";
import type { Given } from "../given.ts";
import { allMet, draftWords, isBeforehand, type Opening } from "./opening.ts";

const ANSWERING = md`An approving review answers yes, and so does merging; to answer one by one, see “How to decide” below.`;
const RETRYING = md`${code("/listkeeper recheck")} in a comment tries now, and a maintainer can decide without it.`;

export function needsMaintainer(given: Given): Opening {
  const { questions, held } = given.verdict;
  if (held !== null) return onHold(given);
  return {
    turn: "maintainers",
    headline: plural(
      questions,
      md`Maintainers' turn: 1 question to answer`,
      md`Maintainers' turn: ${questions} questions to answer`,
    ),
    next: [
      allMet(given),
      md`What is left needs a person.`,
      ...(isBeforehand(given.pull) ? [] : [ANSWERING]),
      md`There is nothing left to do for the author unless a maintainer asks.`,
      ...draftWords(given),
    ],
  };
}

function onHold(given: Given): Opening {
  return {
    turn: "maintainers",
    headline: md`Maintainers' turn: on hold until a maintainer lifts the hold`,
    next: [
      ...(given.change.touchesListing ? [allMet(given)] : []),
      md`Listkeeper approves nothing while this is on hold.`,
      md`There is nothing to do for the author unless a maintainer asks.`,
    ],
  };
}

export function couldNotVerify(given: Given): Opening {
  const { unknowns, questions } = given.verdict;
  const meanwhile = plural(
    questions,
    md`One question is for the maintainers, who can answer it meanwhile.`,
    md`${questions} questions are for the maintainers, who can answer them meanwhile.`,
  );
  return {
    turn: "nobody",
    headline: plural(
      unknowns,
      md`Nobody's turn: 1 thing could not be checked yet`,
      md`Nobody's turn: ${unknowns} things could not be checked yet`,
    ),
    next: [
      md`This is not your fault: not everything was answered. Listkeeper tries again by itself.`,
      ...(isBeforehand(given.pull) ? [] : [RETRYING]),
      ...(questions > 0 ? [meanwhile] : []),
      ...draftWords(given),
    ],
  };
}

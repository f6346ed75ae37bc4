/** The verdict -> the first lines that everybody reads: what it is, whose turn it is, and what to do next. */
import { md } from "../markdown.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { Given } from "./given.ts";
import { changesNeeded } from "./opening/changes-needed.ts";
import type { Opening } from "./opening/opening.ts";
import { ready } from "./opening/ready.ts";
import { couldNotVerify, needsMaintainer } from "./opening/waiting.ts";

const OPENINGS: Readonly<Record<VerdictKind, (given: Given) => Opening>> = {
  "changes-needed": changesNeeded,
  ready,
  "needs-maintainer": needsMaintainer,
  "could-not-verify": couldNotVerify,
  "nothing-to-review": () => ({
    turn: "nobody",
    headline: md`Nobody's turn: nothing to review`,
    next: [md`This pull request changes no file of the list.`],
  }),
};

export function openingOf(given: Given): Opening {
  return OPENINGS[given.verdict.kind](given);
}

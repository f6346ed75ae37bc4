/** Nothing stands in the way -> the first lines for those who merge, or for the author of a draft. */
import { md, plural, type Text } from "../../markdown.ts";
import { approves } from "../approval.ts";
import type { Given } from "../given.ts";
import { bringsEntries } from "../other-changes.ts";
import { allMet, isBeforehand, type Opening } from "./opening.ts";

export function ready(given: Given): Opening {
  const { pull, assessments, change } = given;
  if (pull.draft) return draft(given);
  if (assessments.length === 0) return nothingToHold(given);
  const next = [allMet(given)];
  if (change.removed.length > 0) next.push(REMOVALS);
  if (approves(given)) next.push(md`Listkeeper approves this commit.`);
  next.push(...questionsLeft(given), md`There is nothing left to do for the author.`);
  return { turn: "maintainers", headline: headline(given), next };
}

const REMOVALS = md`Whether an entry leaves the list is for a person to decide: Listkeeper does not approve removals.`;

function questionsLeft({ verdict: { questions }, pull }: Given): readonly Text[] {
  if (questions === 0) return [];
  if (isBeforehand(pull)) {
    return [
      plural(
        questions,
        md`One question is left to weigh: merging answers it with yes.`,
        md`${questions} questions are left to weigh: merging answers them with yes.`,
      ),
    ];
  }
  return [
    plural(
      questions,
      md`One question is left to weigh: merging answers it with yes, and “How to decide” below tells how to answer otherwise.`,
      md`${questions} questions are left to weigh: merging answers them with yes, and “How to decide” below tells how to answer otherwise.`,
    ),
  ];
}

function headline(given: Given): Text {
  const { change, verdict } = given;
  if (!bringsEntries(given) && change.removed.length === 0) {
    return plural(
      change.edited.length,
      md`Maintainers' turn: ready to merge, 1 entry is edited`,
      md`Maintainers' turn: ready to merge, ${change.edited.length} entries are edited`,
    );
  }
  if (change.removed.length > 0) {
    return plural(
      change.removed.length,
      md`Maintainers' turn: ready to merge, if the removal of another entry is meant`,
      md`Maintainers' turn: ready to merge, if the removal of ${change.removed.length} other entries is meant`,
    );
  }
  if (verdict.questions === 0) return md`Maintainers' turn: ready to merge`;
  return plural(
    verdict.questions,
    md`Maintainers' turn: ready to merge, with 1 question to weigh`,
    md`Maintainers' turn: ready to merge, with ${verdict.questions} questions to weigh`,
  );
}

/** Removals, another order, formatting: no entry that the criteria could be asked of. */
function nothingToHold({ change: { removed, reordered } }: Given): Opening {
  if (removed.length > 0) {
    return {
      turn: "maintainers",
      headline: plural(
        removed.length,
        md`Maintainers' turn: decide whether 1 entry is to be removed`,
        md`Maintainers' turn: decide whether ${removed.length} entries are to be removed`,
      ),
      next: [
        REMOVALS,
        md`Nothing else was found that stands in the way. If the reason is not in the description yet, the author can add it there.`,
      ],
    };
  }
  return {
    turn: "maintainers",
    headline:
      reordered.length > 0
        ? md`Maintainers' turn: ready to merge, only the order changes`
        : md`Maintainers' turn: ready to merge, no entry changes`,
    next: [md`No entry is added, moved or edited, so there is nothing to hold against the criteria.`],
  };
}

function draft(given: Given): Opening {
  const approved = approves({ ...given, pull: { ...given.pull, draft: false } });
  return {
    turn: "author",
    headline: md`Author's turn: nothing is missing, mark this draft as ready for review`,
    next: [
      approved
        ? md`Everything that can be checked is met. When the draft is marked as ready for review, Listkeeper approves it, and the maintainers can merge it.`
        : md`Everything that can be checked is met. When the draft is marked as ready for review, the maintainers can merge it.`,
    ],
  };
}

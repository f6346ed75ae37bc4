/** What a reader of the demo's pages asks for in a form -> the deed in the embedded GitHub, with the App's answer awaited. */
import { suggestedLines } from "../../sandbox/act/suggestion.ts";
import type { CheckRun, PullRequest } from "../../sandbox/discussion.ts";
import { latest } from "../../sandbox/latest-runs.ts";
import type { PageForms } from "../../sandbox/page-forms.ts";
import type { Repository } from "../../sandbox/world.ts";
import type { Stage } from "./stage.ts";

/** Where the deeds are done, and who may merge there. */
export interface Place {
  readonly stage: Stage;
  readonly repository: Repository;
  readonly maintainer: string;
}

const PASSER_BY = "passer-by";
const MOST_CHARACTERS = 65_536;

/** The forms for a pull request as it stands. */
export function formsFor({ repository, maintainer }: Place, pull: PullRequest, action: string): PageForms {
  const open = pull.state === "open";
  const suggestions = open
    ? pull.pull.threads.flatMap(({ place, resolvedBy, comments: [first] }) => {
        if (first === undefined || place === null || resolvedBy !== null) return [];
        if (suggestedLines(first.body) === null) return [];
        const label = `Commit suggestion on line ${place.line}`;
        return [
          { label, what: `suggestion ${first.id}`, tip: "What the author presses below the comment on the line" },
        ];
      })
    : [];
  const pressed = runsOf(repository, pull).flatMap(({ id, actions }) =>
    actions.map(({ label, description, identifier }) => ({
      label,
      what: `press ${id} ${identifier}`,
      tip: description,
    })),
  );
  const merging = [
    { label: "Approve", what: "approve", tip: "A review that approves the newest commit" },
    { label: "Merge", what: "merge", tip: "Merges the pull request" },
    { label: "Close", what: "close", tip: "Closes the pull request without merging it" },
  ];
  return {
    action,
    people: [
      { login: pull.by.login, role: "the author" },
      { login: maintainer, role: "a maintainer" },
      { login: PASSER_BY, role: "who may nothing here" },
    ],
    buttons: [
      { title: `As ${pull.by.login}, the author:`, of: suggestions },
      { title: `As ${maintainer}, on the check run:`, of: open ? pressed : [] },
      { title: `As ${maintainer}, on the pull request:`, of: open ? merging : [] },
    ],
  };
}

/** Carries out what the form says; false where it says nothing that can be done. */
export async function doDeed(
  { stage, repository, maintainer }: Place,
  pull: PullRequest,
  form: URLSearchParams,
): Promise<boolean> {
  const { act } = stage.sandbox;
  const here = { repository: `${repository.owner}/${repository.name}`, number: pull.number };
  const [what, first = "", second = ""] = (form.get("what") ?? "").split(" ");
  const deeds: Readonly<Record<string, () => unknown>> = {
    comment: () => {
      const by = [pull.by.login, maintainer].find((one) => one === form.get("by")) ?? PASSER_BY;
      return act.comment({ ...here, by, body: (form.get("body") ?? "").slice(0, MOST_CHARACTERS) });
    },
    suggestion: () => act.applySuggestion({ ...here, id: Number(first), by: pull.by.login }),
    press: () => act.requestAction({ ...here, id: Number(first), identifier: second, by: maintainer }),
    approve: () => act.review({ ...here, by: maintainer, event: "APPROVE" }),
    merge: () => act.merge({ ...here, by: maintainer }),
    close: () => act.close({ ...here, by: maintainer }),
  };
  const deed = what !== undefined && Object.hasOwn(deeds, what) ? deeds[what] : undefined;
  if (deed === undefined) return false;
  await deed();
  await stage.settled();
  return true;
}

function runsOf({ discussion }: Repository, { pull }: PullRequest): readonly CheckRun[] {
  return latest(discussion.checkRuns.filter(({ headSha }) => headSha === pull.head.sha));
}

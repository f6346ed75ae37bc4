/** What people have written -> the evidence that they give, by entry: the facts are derived with it. */
import type { Statement } from "../model/conversation.ts";
import type { Entry } from "../model/entry.ts";
import type { PullRequest } from "../model/pull-request.ts";
import { type Heard, heardOf } from "./heard.ts";
import { readOrder } from "./order.ts";
import { isSpelled, spellingsOf } from "./targets.ts";

const MOST = 20;

/** Tells what was written as evidence for one of the entries. */
export function evidenceOf(
  pull: Pick<PullRequest, "remarks" | "author">,
  entries: readonly Entry[],
): (entry: Entry) => readonly Statement[] {
  const statements = statementsOf(heardOf(pull), entries.flatMap(spellingsOf));
  return (entry) => statements.filter((statement) => isAbout(statement, entry));
}

/** The newest, where there are very many. */
export function statementsOf(said: readonly Heard[], names: readonly string[]): readonly Statement[] {
  const told = said.filter(({ mayTell }) => mayTell);
  return told
    .flatMap(({ commands, by, on, remark: { url } }) =>
      commands
        .filter(({ word }) => word === "evidence")
        .flatMap((command) => {
          const { criterion, entry, words } = readOrder(command, names);
          return criterion === null || words === "" ? [] : [{ criterion, entry, by, on, url, words }];
        }),
    )
    .slice(-MOST);
}

/** Whether it is about that entry: one that names none is about all of them. */
export function isAbout({ entry: spelled }: Statement, entry: Entry): boolean {
  return spelled === null || isSpelled(spelled, entry);
}

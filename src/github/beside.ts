/** A pull request that is about to be written on -> a look at it in the same request as something else. */
import type { PullRequestRef } from "../model/pull-request.ts";
import { type Sight, sightOf } from "./look.ts";

export interface Beside {
  readonly ref: PullRequestRef;
  /** Whether our comment is to be looked for. */
  readonly comments: boolean;
  /** Whether it was looked at a moment ago. */
  readonly seen: () => boolean;
  readonly saw: (sight: Sight) => void;
}

/** The values of the variables that the fragment asks for. */
export function besideVariables(beside: Beside | null): Readonly<Record<string, unknown>> {
  if (beside === null) return {};
  const { owner, repository: name, number } = beside.ref;
  return { owner, name, number, comments: beside.comments };
}

/** `listing` is what was answered under the alias of that name; null where it was not. */
export function tellBeside(beside: Beside | null, listing: unknown): void {
  const sight = sightOf(listing);
  if (sight !== null) beside?.saw(sight);
}

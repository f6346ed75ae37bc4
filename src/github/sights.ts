/** Looks at pull requests -> the last of them, as long as it was taken right before writing. */
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Beside } from "./beside.ts";
import type { Sight } from "./look.ts";

export interface Sights {
  /** Null where it was not looked at, or too long ago. */
  fresh(ref: PullRequestRef): Sight | null;
  forget(): void;
  /** What a request needs that takes a look beside. */
  beside(ref: PullRequestRef, comments: boolean): Beside;
}

// What was seen so long ago is "right before writing": the stages in between take a few milliseconds.
const FRESH = 5_000;

export function openSights(): Sights {
  let seen: (Sight & { readonly ref: PullRequestRef; readonly at: number }) | null = null;
  const fresh = (ref: PullRequestRef) =>
    seen !== null && isSame(seen.ref, ref) && performance.now() - seen.at < FRESH ? seen : null;
  return {
    fresh,
    forget() {
      seen = null;
    },
    beside: (ref, comments) => ({
      ref,
      comments,
      seen: () => fresh(ref) !== null,
      saw(sight) {
        seen = { ...sight, ref, at: performance.now() };
      },
    }),
  };
}

function isSame(one: PullRequestRef, other: PullRequestRef): boolean {
  return one.owner === other.owner && one.repository === other.repository && one.number === other.number;
}

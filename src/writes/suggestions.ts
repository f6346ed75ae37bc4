/** The suggestions that should stand, and those that do -> one review with what is missing, and what is to be taken away. */
import type { OwnSuggestion, PullRequest } from "../model/pull-request.ts";
import type { Suggestion, Write } from "../model/report.ts";

/** One review for all of them: people are notified once. */
export function offers(suggestions: readonly Suggestion[], { headSha, standings }: PullRequest): Write[] {
  if (standings.suggestions === null) return [];
  const { missing } = matched(suggestions, standings.suggestions);
  return missing.length === 0 ? [] : [{ kind: "suggest", headSha, suggestions: missing }];
}

/** What a person has resolved, hidden or answered is part of the conversation, and stays. */
export function withdrawals(suggestions: readonly Suggestion[], { standings }: PullRequest): Write[] {
  const { surplus } = matched(suggestions, standings.suggestions ?? []);
  return surplus.filter(({ settled }) => !settled).map(({ id }): Write => ({ kind: "delete-suggestion", id }));
}

interface Matched {
  readonly missing: readonly Suggestion[];
  readonly surplus: readonly OwnSuggestion[];
}

/**
 * Each suggestion that is wanted takes one that stands for it: that on its line, else one whose line has moved, else one
 * that a person has dealt with. An outdated one has no button any more, so it stands for nothing, unless it is settled.
 */
function matched(wanted: readonly Suggestion[], standing: readonly OwnSuggestion[]): Matched {
  let surplus = standing.toSorted((a, b) => a.id - b.id);
  let missing = wanted;
  const rules: readonly ((one: OwnSuggestion, suggestion: Suggestion) => boolean)[] = [
    ({ line }, { endLine }) => line === endLine,
    ({ line }) => line !== null,
    ({ settled }) => settled,
  ];
  for (const fits of rules) {
    missing = missing.filter((suggestion) => {
      const found = surplus.find((one) => one.digest === suggestion.digest && fits(one, suggestion));
      surplus = surplus.filter((one) => one !== found);
      return found === undefined;
    });
  }
  return { missing, surplus };
}

/** The labels of ours that should be on the pull request, and all that are -> those to add and those to take away. */
import type { PullRequest } from "../model/pull-request.ts";
import type { Report, Write } from "../model/report.ts";

/** GitHub does not tell upper from lower case in the names of labels. */
export function labelWrites({ labels, ownLabels }: Report, { standings }: PullRequest): Write[] {
  const standing = namesOf(standings.labels);
  const existing = namesOf(standings.repositoryLabels);
  const wanted = namesOf(labels.map(({ name }) => name));
  const own = namesOf(ownLabels);
  const missing = labels.filter(({ name }) => !standing.has(name.toLowerCase()));
  const writes = missing
    .filter(({ name }) => !existing.has(name.toLowerCase()))
    .map((label): Write => ({ kind: "create-label", label }));
  if (missing.length > 0) writes.push({ kind: "add-labels", names: missing.map(({ name }) => name) });
  const outdated = standings.labels.filter((name) => own.has(name.toLowerCase()) && !wanted.has(name.toLowerCase()));
  return [...writes, ...outdated.map((name): Write => ({ kind: "remove-label", name }))];
}

function namesOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

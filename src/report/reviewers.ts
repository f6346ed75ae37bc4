/** The verdict -> whose review is asked for: when nothing but a maintainer's decision is left. */
import type { Report } from "../model/report.ts";
import type { Given } from "./given.ts";

// GitHub takes 15 in one request: https://docs.github.com/en/rest/pulls/review-requests
const MOST = 15;

export function reviewersOf({ verdict, config, pull }: Given): Report["reviewers"] {
  if (verdict.kind !== "needs-maintainer" || verdict.held !== null || pull.draft || pull.state !== "open") return null;
  const { requestReview } = config;
  const people = requestReview === "code-owners" ? (pull.codeOwners ?? []) : requestReview;
  const owner = pull.owner.toLowerCase();
  const users = people.flatMap((one) => (one.kind === "user" ? [one.login] : []));
  // A team of another organization has no access here, and GitHub takes none.
  const teams = people.flatMap((one) =>
    one.kind === "team" && one.organization.toLowerCase() === owner ? [one.slug] : [],
  );
  if (users.length + teams.length === 0) return null;
  return { users: users.slice(0, MOST), teams: teams.slice(0, Math.max(0, MOST - users.length)) };
}

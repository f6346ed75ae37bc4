/** A project whose list of contributors is too large for GitHub -> who made its newest commits: it can prove a number, never disprove it. */
import { z } from "zod";
import { isBot } from "../bots.ts";
import type { Answer, ContributorsAnswer } from "../model/answers.ts";
import type { Ask } from "./ask.ts";
import { pageOf } from "./connection.ts";
import { declined, refused } from "./errors.ts";
import { authorsShape } from "./project-answer.ts";
import { COMMIT_AUTHORS } from "./queries.ts";

type Repository = z.infer<typeof answer>["repository"];
type Author = z.infer<typeof authorsShape>[number];

/** A project by its place. */
export interface Place {
  readonly owner: string;
  readonly name: string;
  /** Web address of the repository. */
  readonly url: string;
}

const MOST_PAGES = 5;

const history = pageOf(z.object({ authors: authorsShape }));

const answer = z.object({
  repository: z.object({
    visibility: z.string(),
    defaultBranchRef: z.object({ target: z.object({ history }) }).nullable(),
  }),
});

export async function sampleHistory(ask: Ask, place: Place, atLeast: number): Promise<Answer<ContributorsAnswer>> {
  const seen = { people: new Set<string>(), anonymous: new Set<string>(), bots: new Set<string>() };
  let commits = 0;
  try {
    for await (const page of pagesOf(ask, place)) {
      if (page === "private") return declined("private", "");
      commits += page.length;
      for (const author of page.flatMap(({ authors }) => authors)) count(author, seen);
      if (seen.people.size >= atLeast) break;
    }
  } catch (error) {
    return refused(error);
  }
  const counted = { people: seen.people.size, bots: seen.bots.size, anonymous: seen.anonymous.size, commits };
  return { ok: true, value: { ...counted, complete: false, method: "history", url: `${place.url}/commits` } };
}

async function* pagesOf(ask: Ask, { owner, name }: Place) {
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { visibility, defaultBranchRef }: Repository = (
      await ask.query(COMMIT_AUTHORS, { owner, name, after }, answer)
    ).repository;
    if (visibility !== "PUBLIC") yield "private" as const;
    if (defaultBranchRef === null) return;
    yield defaultBranchRef.target.history.nodes;
    after = defaultBranchRef.target.history.next;
    if (after === null) return;
  }
}

function count(
  { user, email, name }: Author,
  seen: Readonly<Record<"people" | "anonymous" | "bots", Set<string>>>,
): void {
  const login = user?.login ?? null;
  const identity = login ?? (email ?? name ?? "").toLowerCase();
  if (isBot({ login, name, email })) seen.bots.add(identity);
  else if (identity !== "") (login === null ? seen.anonymous : seen.people).add(identity);
}

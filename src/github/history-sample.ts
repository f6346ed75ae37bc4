/** A repository or a folder of it -> who made its newest commits: all of them where they are few, else a sample that can prove a number and never disprove it. */
import { z } from "zod";
import type { Author, BotTest } from "../bots.ts";
import { type People, peopleAmong } from "../people.ts";
import type { Ask } from "./ask.ts";
import { pageOf } from "./connection.ts";
import { authorsShape } from "./project-answer.ts";
import { COMMIT_AUTHORS, COMMIT_AUTHORS_OF_PATH } from "./queries.ts";

/** A project by its place. */
export interface Place {
  readonly owner: string;
  readonly name: string;
  /** Web address of the repository. */
  readonly url: string;
}

export interface Sampling {
  readonly place: Place;
  readonly folder: string | null;
  readonly isBot: BotTest;
  /** Whether more than that many pages are of no use. */
  readonly enough: (found: People, pages: number) => boolean;
}

export interface Sample {
  readonly authors: readonly Author[];
  readonly found: People;
  readonly commits: number;
  /** Whether those are all the commits that there are. */
  readonly complete: boolean;
}

// GitHub wants no more than one GraphQL request a second: nobody is to wait longer than for eight of them.
const MOST_PAGES = 8;

const history = pageOf(z.object({ authors: authorsShape }));

const answer = z.object({
  repository: z.object({
    visibility: z.string(),
    defaultBranchRef: z.object({ target: z.object({ history }) }).nullable(),
  }),
});

/** Throws what GitHub answers in the place of commits; `private` where nothing may be told. */
export async function sampleHistory(ask: Ask, { place, folder, isBot, enough }: Sampling): Promise<Sample | "private"> {
  const authors: Author[] = [];
  let commits = 0;
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const { visibility, defaultBranchRef } = await pageAt(ask, place, folder, after);
    if (visibility !== "PUBLIC") return "private";
    // What was asked about has commits: that there is no branch is no answer.
    if (defaultBranchRef === null) throw Object.assign(new Error("GitHub tells no commits."), { status: 502 });
    const { nodes, next }: z.infer<typeof history> = defaultBranchRef.target.history;
    after = next;
    commits += nodes.length;
    authors.push(...nodes.flatMap((commit) => commit.authors.map(toAuthor)));
    const found = peopleAmong(authors, isBot);
    if (after === null || page === MOST_PAGES || enough(found, page)) {
      return { authors, found, commits, complete: after === null };
    }
  }
}

async function pageAt(ask: Ask, { owner, name }: Place, folder: string | null, after: string | null) {
  const variables = { owner, name, after };
  if (folder === null) return (await ask.query(COMMIT_AUTHORS, variables, answer)).repository;
  return (await ask.query(COMMIT_AUTHORS_OF_PATH, { ...variables, path: folder }, answer)).repository;
}

function toAuthor({ user, name, email }: z.infer<typeof authorsShape>[number]): Author {
  return { login: user?.login ?? null, name, email };
}

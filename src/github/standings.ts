/** The first answer about a pull request -> what we have put there beside comments, with the pages that the first answer left out. */
import { z } from "zod";
import type { OwnCheckRun, OwnSuggestion, PullRequestRef, Standings } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import {
  checkSuites,
  type LabelPage,
  labelPage,
  ownApprovals,
  ownSuggestions,
  type PullAnswer,
  type ThreadPage,
  threadPage,
  toCheckRuns,
} from "./pull-answer.ts";
import { CHECK_RUNS_OF_COMMIT, MORE_LABELS, REVIEW_THREADS } from "./queries.ts";

// A repository with more labels than a thousand answers 422 for those it has.
const MOST_PAGES = 10;

const moreThreads = z.object({ repository: z.object({ pullRequest: z.object({ reviewThreads: threadPage }) }) });
const moreLabels = z.object({ repository: z.object({ labels: labelPage }) });
const suitesOfCommit = z.object({
  repository: z.object({ object: z.object({ checkSuites: checkSuites.optional() }).nullable() }),
});

/** All but the comments. */
export async function readStandings(
  ask: Ask,
  app: number | null,
  ref: PullRequestRef,
  answer: PullAnswer,
): Promise<Pick<Standings, "labels" | "repositoryLabels" | "checkRuns" | "reviews" | "suggestions">> {
  const { pullRequest: pull } = answer;
  const [repositoryLabels, checkRuns, suggestions] = await Promise.all([
    labelsFrom(ask, ref, answer.labels),
    app === null ? [] : checkRunsOf(ask, app, ref, answer),
    suggestionsFrom(ask, ref, pull.reviewThreads),
  ]);
  const labels = pull.labels.map(({ name }) => name);
  const reviews = ownApprovals(pull.reviews, pull.latestOpinionatedReviews);
  return { labels, repositoryLabels, checkRuns, reviews, suggestions };
}

/** Our suggestions of this page and of those after it; null where there are too many pages. */
async function suggestionsFrom(
  ask: Ask,
  ref: PullRequestRef,
  page: ThreadPage,
): Promise<readonly OwnSuggestion[] | null> {
  const found = [...ownSuggestions(page)];
  let { next } = page;
  for (let pages = 1; next !== null && pages < MOST_PAGES; pages += 1) {
    const threads = await threadsAfter(ask, ref, next);
    found.push(...ownSuggestions(threads));
    next = threads.next;
  }
  return next === null ? found : null;
}

/** Our suggestions as they stand now. */
export async function readSuggestions(ask: Ask, ref: PullRequestRef): Promise<readonly OwnSuggestion[] | null> {
  return suggestionsFrom(ask, ref, await threadsAfter(ask, ref, null));
}

async function threadsAfter(ask: Ask, ref: PullRequestRef, after: string | null): Promise<ThreadPage> {
  const variables = { owner: ref.owner, name: ref.repository, number: ref.number, after };
  return (await ask.query(REVIEW_THREADS, variables, moreThreads)).repository.pullRequest.reviewThreads;
}

async function labelsFrom(ask: Ask, ref: PullRequestRef, page: LabelPage): Promise<readonly string[]> {
  const found = page.nodes.map(({ name }) => name);
  let { next } = page;
  for (let pages = 1; next !== null && pages < MOST_PAGES; pages += 1) {
    const variables = { owner: ref.owner, name: ref.repository, after: next };
    const { labels } = (await ask.query(MORE_LABELS, variables, moreLabels)).repository;
    found.push(...labels.nodes.map(({ name }) => name));
    next = labels.next;
  }
  return found;
}

/** The last commit that a pull request lists is its head, but for the moment in which somebody pushes. */
async function checkRunsOf(
  ask: Ask,
  app: number,
  ref: PullRequestRef,
  { pullRequest: pull }: PullAnswer,
): Promise<readonly OwnCheckRun[]> {
  const oid = pull.headRefOid;
  const last = pull.commits.find(({ commit }) => commit.oid === oid);
  if (last) return toCheckRuns(last.commit.checkSuites ?? [], oid);
  const variables = { owner: ref.owner, name: ref.repository, oid, app };
  const { object } = (await ask.query(CHECK_RUNS_OF_COMMIT, variables, suitesOfCommit)).repository;
  return toCheckRuns(object?.checkSuites ?? [], oid);
}

/** Questions about projects -> their answers: one GraphQL document for all of them, and contributors beside it where they are asked for. */
import { z } from "zod";
import { parseAddress } from "../address.ts";
import type {
  Answer,
  ContributorsAnswer,
  ProjectAnswers,
  ProjectQuestion,
  RepositoryAnswer,
} from "../model/answers.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import type { Ask } from "./ask.ts";
import { readContributors } from "./contributors.ts";
import { declined, errorsByAlias, type QueryError, refused, refusedByQuery } from "./errors.ts";
import type { Place } from "./history-sample.ts";
import { type Sight, sightOf } from "./look.ts";
import { inParts } from "./parts.ts";
import { toRepository } from "./project-answer.ts";
import { projectsQuery } from "./project-query.ts";

/** A pull request to look at in the same request, since it is about to be written on. */
export interface Beside {
  readonly ref: PullRequestRef;
  /** Whether our comment is to be looked for. */
  readonly comments: boolean;
  readonly saw: (sight: Sight) => void;
}

/** A question with the place on GitHub that it is about, or why there is none. */
interface Located {
  readonly question: ProjectQuestion;
  readonly key: string;
  readonly place: Place | null;
  readonly otherwise: string;
}

// With a year of commits of each, GitHub answers 25 in its ten seconds; of more it has been seen to answer none.
const MOST = 25;
// What the owner's `.github` repository hands down may be withheld without a word against the repository itself.
const INHERITED = new Set(["codeOfConduct", "contributingGuidelines", "securityPolicyUrl"]);
const NO_TOKEN = "GitHub answers this only to those who sign in: no token was given.";

const aliases = z.record(z.string(), z.unknown());
const visible = z.object({ visibility: z.string() });

/** `host` is the one whose repositories this API knows. */
export async function readProjects(
  ask: Ask,
  host: string,
  now: Date,
  questions: readonly ProjectQuestion[],
  beside: Beside | null,
): Promise<readonly ProjectAnswers[]> {
  const located = questions.map((question) => locate(question, host));
  const places = new Map(located.flatMap(({ key, place }) => (place ? [[key, place] as const] : [])));
  const [repositories, contributors] = await Promise.all([
    ask.signedIn ? readRepositories(ask, [...places.values()], aYearBefore(now), beside) : [],
    readAllContributors(ask, located),
  ]);
  const byKey = new Map(
    [...places.keys()].map((key, i) => [key, repositories[i] ?? declined<RepositoryAnswer>("forbidden", NO_TOKEN)]),
  );
  return located.map(({ question, key, place, otherwise }) => {
    const repository = (place && byKey.get(key)) ?? declined("not-github", otherwise);
    const { address, contributors: atLeast } = question;
    const counted = atLeast === null ? declined<ContributorsAnswer>("not-asked", "") : contributors.get(key);
    return { address, takenAt: now.toISOString(), repository, contributors: shown(ask, repository, counted) };
  });
}

function locate(question: ProjectQuestion, host: string): Located {
  const address = question.address === null ? null : parseAddress(question.address);
  const none = (otherwise: string): Located => ({ question, key: "", place: null, otherwise });
  if (address === null) return none("There is no address of a repository.");
  const { owner, name, key } = address;
  if (address.host !== host) return none(`The repository is not on ${host}.`);
  if (name === null) return none("The address names an account, not a repository.");
  return { question, key, place: { owner, name, url: `https://${host}/${owner}/${name}` }, otherwise: "" };
}

function aYearBefore(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 1);
  return then.toISOString();
}

/** Asked for each place once, with the largest number that anybody wants proven. */
async function readAllContributors(
  ask: Ask,
  located: readonly Located[],
): Promise<ReadonlyMap<string, Answer<ContributorsAnswer>>> {
  const asked = new Map<string, { readonly place: Place; readonly atLeast: number }>();
  for (const { key, place, question } of located) {
    if (place === null || question.contributors === null) continue;
    asked.set(key, { place, atLeast: Math.max(question.contributors, asked.get(key)?.atLeast ?? 0) });
  }
  const answers = [...asked].map(
    async ([key, { place, atLeast }]) => [key, await readContributors(ask, place, atLeast)] as const,
  );
  return new Map(await Promise.all(answers));
}

/** What we can see of a private repository as an App is nobody's business: unless it is known to be public, nothing is shown. */
function shown(
  ask: Ask,
  repository: Answer<RepositoryAnswer>,
  counted: Answer<ContributorsAnswer> | undefined,
): Answer<ContributorsAnswer> {
  const answer = counted ?? declined<ContributorsAnswer>("not-github", "");
  if (!answer.ok && answer.refusal === "not-asked") return answer;
  return repository.ok || !ask.signedIn ? answer : repository;
}

function readRepositories(
  ask: Ask,
  places: readonly Place[],
  since: string,
  beside: Beside | null,
): Promise<readonly Answer<RepositoryAnswer>[]> {
  const run = (part: readonly Place[]) => readPart(ask, part, since, part[0] === places[0] ? beside : null);
  return inParts(places, MOST, run, refused<RepositoryAnswer>);
}

async function readPart(
  ask: Ask,
  places: readonly Place[],
  since: string,
  beside: Beside | null,
): Promise<readonly Answer<RepositoryAnswer>[]> {
  const names = places.flatMap(({ owner, name }, i) => [
    [`o${i}`, owner],
    [`n${i}`, name],
  ]);
  const { owner, repository: name, number } = beside?.ref ?? {};
  const more = beside && { owner, name, number, comments: beside.comments };
  const variables = { since, ...Object.fromEntries(names), ...more };
  const document = projectsQuery(places.length, beside && "listing");
  const { value, errors } = await ask.queryPartly(document, variables, aliases);
  const failed = errorsByAlias(
    errors.filter((error) => !isHarmless(error)),
    0,
  );
  const sight = failed.has("listing") ? null : sightOf(value.listing);
  if (sight !== null) beside?.saw(sight);
  return places.map((_, i) => repositoryOf(value[`r${i}`], failed.get(`r${i}`)));
}

function isHarmless({ path }: QueryError): boolean {
  return INHERITED.has(String(path?.[1]));
}

function repositoryOf(answer: unknown, error: QueryError | undefined): Answer<RepositoryAnswer> {
  const { visibility } = visible.safeParse(answer).data ?? {};
  if (visibility !== undefined && visibility !== "PUBLIC") return declined("private", "");
  if (error !== undefined) return refusedByQuery(error);
  const value = toRepository(answer);
  return value === null ? declined("unavailable", "GitHub's answer is not as it describes it.") : { ok: true, value };
}

/** Repositories and accounts -> what GitHub tells of them: in one GraphQL document, unless it was told a moment ago. */
import { z } from "zod";
import type { Answer, RepositoryAnswer } from "../model/answers.ts";
import type { Ask } from "./ask.ts";
import type { Passengers } from "./attempts.ts";
import { type Beside, besideVariables, tellBeside } from "./beside.ts";
import type { Budget } from "./budget.ts";
import { declined, errorsByAlias, type QueryError, refused, refusedByQuery, spared } from "./errors.ts";
import { inParts } from "./parts.ts";
import type { Target } from "./places.ts";
import { toLikely, toRepository } from "./project-answer.ts";
import { type ProjectCache, type Told, weightOf } from "./project-cache.ts";
import { projectsQuery, type Weight } from "./project-query.ts";
import { WITHHELD } from "./project-shape.ts";
import { type Cargo, openRide, type Ride } from "./ride.ts";
import { foundIn, isOfSearch } from "./searches.ts";

export interface Projects {
  readonly ask: Ask;
  readonly cache: ProjectCache;
  readonly budget: Budget;
  readonly now: () => Date;
  /** By the targets' keys. */
  tell(targets: readonly Target[], beside: Beside | null): Promise<ReadonlyMap<string, Told>>;
  /** Asks already about what will probably be asked about: `tell` then waits for those answers. Null where there is nothing to ask, and nobody boards. */
  foresee(targets: readonly Target[], beside: Beside, board: () => Passengers | null): Ride | null;
}

// With a year of commits of each, GitHub answers 25 in its ten seconds; with what else is asked of each that is fewer.
const MOST = 15;
/** Points for one project: by GitHub's rule it has some 130 connections. */
const POINTS = 1.4;
const UNLIKE = "GitHub's answer is not as it describes it.";
const NO_TOKEN = "GitHub answers this only to those who sign in: no token was given.";

const aliases = z.record(z.string(), z.unknown());
const visible = z.object({ visibility: z.string() });

export function openProjects(ask: Ask, cache: ProjectCache, budget: Budget, now: () => Date): Projects {
  const ahead = new Map<string, Promise<Told>>();
  const asking = (targets: readonly Target[], more: Aboard) => {
    const open = [...new Map(targets.map((target) => [target.key, target])).values()];
    const all = readAll(ask, budget, open, now(), more);
    return new Map(open.map(({ key }, i) => [key, all.then((told) => kept(cache, key, told[i]))]));
  };
  return {
    ask,
    cache,
    budget,
    now,
    async tell(targets, beside) {
      const known = new Map<string, Told>();
      for (const { key } of targets) {
        const foreseen = await ahead.get(key);
        ahead.delete(key);
        const told = foreseen && isSettled(foreseen) ? foreseen : cache.projects.get(key);
        if (told !== undefined && !known.has(key)) known.set(key, told);
      }
      const open = targets.filter(({ key }) => !known.has(key));
      for (const [key, told] of asking(open, { beside, cargo: null, passengers: null })) known.set(key, await told);
      return known;
    },
    foresee(targets, beside, board) {
      const open = targets.filter(({ key }) => !ahead.has(key) && cache.projects.get(key) === undefined);
      const spent = budget.spent("graphql", open.length * POINTS) !== null;
      if (open.length === 0 || !ask.signedIn || spent) return null;
      const passengers = board();
      return openRide((cargo) => {
        for (const [key, told] of asking(open, { beside, cargo, passengers })) ahead.set(key, told);
      });
    },
  };
}

/** What came of an outage or of a limit is asked for once more. */
function isSettled({ repository }: Told): boolean {
  return repository.ok || (repository.refusal !== "unavailable" && repository.refusal !== "rate-limited");
}

function kept(cache: ProjectCache, key: string, told: Told | undefined): Told {
  if (told === undefined) throw new Error(`no answer was made for ${key}`);
  if (told.repository.ok || told.likely.length > 0) cache.projects.set(key, told, weightOf(told));
  return told;
}

/** One for each target, in order. */
async function readAll(
  ask: Ask,
  budget: Budget,
  targets: readonly Target[],
  now: Date,
  more: Aboard,
): Promise<readonly Told[]> {
  const takenAt = now.toISOString();
  const refusing = (repository: Answer<RepositoryAnswer>): Told => ({ repository, likely: [], takenAt });
  const until = budget.spent("graphql", targets.length * POINTS);
  budget.stop(until);
  if (!ask.signedIn || until !== null) {
    more.cargo?.fail(new Error("nothing was asked"));
    more.passengers?.arrive([]);
    return targets.map(() => refusing(until === null ? declined("forbidden", NO_TOKEN) : spared(until)));
  }
  const since = aYearBefore(now);
  let aboard = more;
  const run = (part: readonly Target[], last: boolean) => {
    const first = part[0] === targets[0];
    const given = { takenAt, since, ...(first ? aboard : NOTHING) };
    if (first) aboard = { ...NOTHING, beside: aboard.beside };
    return readPart(ask, part, { ...given, weight: last ? "light" : "full" });
  };
  const answers = await inParts(targets, MOST, run, (error) => refusing(refusedWhole(error)));
  for (const { repository } of answers) if (!repository.ok) budget.stop(repository.until ?? null);
  return answers;
}

/** GitHub's own door may be shut, or another one: that says of no repository that it is not there. */
function refusedWhole(error: unknown): Answer<RepositoryAnswer> {
  const answer = refused<RepositoryAnswer>(error);
  return !answer.ok && answer.refusal === "not-found" ? { ...answer, refusal: "unavailable" } : answer;
}

/** What is asked in the same request as the projects. Cargo and passengers go along once: where that fails, they find another way. */
interface Aboard {
  readonly beside: Beside | null;
  readonly cargo: Cargo | null;
  readonly passengers: Passengers | null;
}

const NOTHING: Aboard = { beside: null, cargo: null, passengers: null };

interface Asking extends Aboard {
  readonly takenAt: string;
  readonly since: string;
  readonly weight: Weight;
}

async function readPart(ask: Ask, targets: readonly Target[], asking: Asking): Promise<readonly Told[]> {
  const { takenAt, since, beside, weight } = asking;
  const { value, errors } = await answered(ask, targets, asking);
  const failed = errorsByAlias(
    errors.filter((error) => !isHarmless(error) && !isOfSearch(error)),
    0,
  );
  tellBeside(beside, failed.has("listing") ? null : value.listing);
  const told = targets.map((target, i) => ({ ...toldOf(target, value[`r${i}`], failed.get(`r${i}`)), takenAt }));
  // What failed of these was one that GitHub never leaves out: then all of the repository is missing for it.
  const swallowed = targets.filter((_, i) => !value[`r${i}`] && !failed.has(`r${i}`) && hasError(errors, `r${i}`));
  if (weight === "light" || swallowed.length === 0) return told;
  const again = await readPart(ask, swallowed, { ...NOTHING, takenAt, since, weight: "light" });
  const late = new Map(swallowed.map(({ key }, i) => [key, again[i]]));
  return told.map((one, i) => late.get(targets[i]?.key ?? "") ?? one);
}

/** The cargo has its answer, whatever else is made of it. */
async function answered(ask: Ask, targets: readonly Target[], asking: Asking) {
  const { since, beside, cargo, passengers, weight } = asking;
  const queries = passengers?.queries ?? [];
  const selections = targets.map((target) => ({
    of: target.of,
    folder: target.of === "repository" && target.folder !== null,
  }));
  const variables = Object.assign({}, ...targets.map(variablesOf), besideVariables(beside), cargo?.variables);
  const searches = Object.fromEntries(queries.map((query, i) => [`q${i}`, query]));
  const document = projectsQuery(selections, beside && { objects: cargo?.objects ?? [] }, queries.length, weight);
  const dated = targets.some(({ of }) => of === "repository") ? { since } : {};
  try {
    const answer = await ask.queryPartly(document, { ...dated, ...variables, ...searches }, aliases);
    cargo?.deliver(answer.value.listing, answer.errors);
    passengers?.arrive(foundIn(answer.value, answer.errors, queries.length));
    return answer;
  } catch (error) {
    cargo?.fail(error);
    passengers?.arrive([]);
    throw error;
  }
}

function hasError(errors: readonly QueryError[], alias: string): boolean {
  return errors.some(({ path }) => path?.[0] === alias);
}

function variablesOf(target: Target, i: number): Readonly<Record<string, string>> {
  if (target.of === "account") return { [`o${i}`]: target.login };
  const { place, folder } = target;
  const part = folder === null ? {} : { [`e${i}`]: `HEAD:${folder}`, [`p${i}`]: folder };
  return { [`o${i}`]: place.owner, [`n${i}`]: place.name, ...part };
}

/** What may be withheld is then not told, and that says nothing against the rest. A folder that failed may hold anything: it is no such thing. */
function isHarmless({ path = [], type }: QueryError): boolean {
  if (type === "RESOURCE_LIMITS_EXCEEDED" || type === "RATE_LIMITED") return false;
  return WITHHELD.has(String(path[1]));
}

function toldOf(target: Target, answer: unknown, error: QueryError | undefined): Omit<Told, "takenAt"> {
  if (target.of === "repository") return { repository: repositoryOf(answer, target.folder, error), likely: [] };
  if (error !== undefined) return { repository: refusedByQuery(error), likely: [] };
  if (answer === null) return { repository: declined("not-found", "There is no account of that name."), likely: [] };
  const likely = toLikely(answer);
  if (likely === null) return { repository: declined("unavailable", UNLIKE), likely: [] };
  return { repository: declined("account", "The address names an account, not a repository."), likely };
}

function repositoryOf(answer: unknown, folder: string | null, error: QueryError | undefined): Answer<RepositoryAnswer> {
  const { visibility } = visible.safeParse(answer).data ?? {};
  if (visibility !== undefined && visibility !== "PUBLIC") return declined("private", "");
  if (error !== undefined) return refusedByQuery(error);
  const value = toRepository(answer, folder);
  return value === null ? declined("unavailable", UNLIKE) : { ok: true, value };
}

function aYearBefore(now: Date): string {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - 1);
  return then.toISOString();
}

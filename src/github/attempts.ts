/** Addresses of projects -> the listing's other pull requests about them: found by GitHub's search, and held against what they say. */
import { z } from "zod";
import { parseAddress } from "../address.ts";
import type { Attempt } from "../model/conversation.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import { loginOf } from "./accounts.ts";
import type { Ask } from "./ask.ts";
import type { Budget } from "./budget.ts";
import { addressesIn } from "./guesses.ts";
import { inParts } from "./parts.ts";
import { type FoundPull, foundIn, type Searched, searchesQuery } from "./searches.ts";

const aliases = z.record(z.string(), z.unknown());

/** A project as pull requests may write of it. */
interface Subject {
  /** `parseAddress(..).key`. */
  readonly key: string;
  readonly owner: string;
  readonly name: string;
}

type Attempts = readonly Attempt[] | null;

/** Searches that go out with another request. */
export interface Passengers {
  readonly queries: readonly string[];
  /** What was found for each, in order, null where a search was not answered; nothing at all where the request failed. */
  arrive(found: readonly (Searched | null)[]): void;
}

export interface AttemptReader {
  /** What is to be asked about these projects in a request that leaves now; null where that is nothing, or too much. */
  board(ref: PullRequestRef, addresses: readonly (string | null)[]): Passengers | null;
  /** Asks about those projects already that nobody has asked about. */
  foresee(ref: PullRequestRef, addresses: readonly (string | null)[]): void;
  read(ref: PullRequestRef, addresses: readonly (string | null)[]): Promise<readonly Attempts[]>;
}

// Two searches each: a review of more projects than these takes more than a moment anyway.
const [MOST_BESIDE, MOST_AT_ONCE, MOST_PROJECTS] = [3, 5, 30];
// A word that so many titles have is none that tells a project.
const MOST_OF_A_NAME = 8;
const MOST_TOLD = 10;
// What search takes for a word, and no more: nothing of it can end the phrase or be another qualifier.
const PART = /^[\w.-]{1,100}$/;

export function openAttempts(ask: Ask, budget: Budget): AttemptReader {
  const memory = openMemory();
  const run = async (ref: PullRequestRef, part: readonly Subject[]) => {
    const queries = part.flatMap((one) => queriesFor(ref, one));
    memory.learn(ref, part, await search(ask, queries));
    return part;
  };
  const start = (ref: PullRequestRef, addresses: readonly (string | null)[]) => {
    const subjects = memory.open(ref, addresses).slice(0, MOST_PROJECTS);
    if (!ask.signedIn || budget.spent("graphql", subjects.length) !== null) return;
    const failed = () => null;
    const parts = inParts(subjects, MOST_AT_ONCE, (part) => run(ref, part), failed);
    const done = parts.then(() => memory.learn(ref, subjects, []));
    memory.waitFor(ref, subjects, done);
  };
  return {
    board(ref, addresses) {
      const subjects = memory.open(ref, addresses);
      if (subjects.length === 0 || subjects.length > MOST_BESIDE) return null;
      let arrive: Passengers["arrive"] = () => undefined;
      const found = new Promise<readonly (Searched | null)[]>((resolve) => {
        arrive = resolve;
      });
      const done = found.then((all) => memory.learn(ref, subjects, all));
      memory.waitFor(ref, subjects, done);
      return { queries: subjects.flatMap((one) => queriesFor(ref, one)), arrive };
    },
    foresee: start,
    async read(ref, addresses) {
      await memory.settled();
      start(ref, addresses);
      await memory.settled();
      return subjectsIn(addresses).map((subject) => (subject && memory.of(ref, subject)) ?? null);
    },
  };
}

/** What was found, and what is being looked for. */
function openMemory() {
  const known = new Map<string, readonly Attempt[]>();
  const underWay = new Map<string, Promise<void>>();
  const isOpen = (key: string) => !known.has(key) && !underWay.has(key);
  return {
    of: (ref: PullRequestRef, subject: Subject) => known.get(keyOf(ref, subject)) ?? null,
    /** Each once, of those that nobody has asked about. */
    open(ref: PullRequestRef, addresses: readonly (string | null)[]): readonly Subject[] {
      const all = subjectsIn(addresses).filter((one) => one !== null);
      return [...new Map(all.map((one) => [one.key, one])).values()].filter((one) => isOpen(keyOf(ref, one)));
    },
    waitFor(ref: PullRequestRef, subjects: readonly Subject[], until: Promise<void>) {
      for (const subject of subjects) underWay.set(keyOf(ref, subject), until);
    },
    learn(ref: PullRequestRef, subjects: readonly Subject[], found: readonly (Searched | null)[]) {
      for (const [i, subject] of subjects.entries()) {
        const [linked, named] = [found[2 * i] ?? null, found[2 * i + 1] ?? null];
        if (linked !== null && named !== null) known.set(keyOf(ref, subject), attemptsIn(ref, subject, linked, named));
        underWay.delete(keyOf(ref, subject));
      }
    },
    settled: () => Promise.all(underWay.values()),
  };
}

async function search(ask: Ask, queries: readonly string[]): Promise<readonly (Searched | null)[]> {
  const variables = Object.fromEntries(queries.map((query, i) => [`q${i}`, query]));
  const { value, errors } = await ask.queryPartly(searchesQuery(queries.length), variables, aliases);
  return foundIn(value, errors, queries.length);
}

function subjectOf(address: string | null): Subject | null {
  const parsed = address === null ? null : parseAddress(address);
  if (parsed === null || parsed.name === null) return null;
  const { key, name } = parsed;
  const owner = parsed.owner.split("/").at(-1) ?? "";
  return PART.test(owner) && PART.test(name) ? { key, owner, name } : null;
}

function subjectsIn(addresses: readonly (string | null)[]): readonly (Subject | null)[] {
  return addresses.map(subjectOf);
}

function keyOf({ owner, repository, number }: PullRequestRef, { key }: Subject): string {
  return `${owner}/${repository}#${number} ${key}`.toLowerCase();
}

/** By owner and name anywhere, and by the name in the title. */
function queriesFor(ref: PullRequestRef, { owner, name }: Subject): readonly string[] {
  const where = `repo:${ref.owner}/${ref.repository} is:pr sort:created-desc`;
  return [`${where} "${owner}/${name}"`, `${where} in:title "${name}"`];
}

function attemptsIn(ref: PullRequestRef, subject: Subject, linked: Searched, named: Searched): readonly Attempt[] {
  const isTelling = named.total <= MOST_OF_A_NAME;
  const isHere = ({ number, repository }: FoundPull) =>
    number !== ref.number && repository.toLowerCase() === `${ref.owner}/${ref.repository}`.toLowerCase();
  const found = new Map([...linked.pulls, ...named.pulls].map((pull) => [pull.number, pull]));
  return [...found.values()]
    .filter((pull) => isHere(pull) && isAbout(ref, subject, pull, isTelling))
    .sort((one, other) => other.number - one.number)
    .slice(0, MOST_TOLD)
    .map(({ number, title, url, author, state, ended }) => ({
      ...{ number, title, url },
      author: loginOf(author),
      state,
      ended: ended?.slice(0, 10) ?? null,
    }));
}

/** Search finds words; what counts is the project's own address, or its name in the title where no other project is meant. */
function isAbout(ref: PullRequestRef, { key, owner, name }: Subject, pull: FoundPull, isTelling: boolean): boolean {
  if (addressesIn([pull.title]).some(({ repository }) => repository === key)) return true;
  if (` ${wordsOf(pull.title)} `.includes(` ${wordsOf(`${owner}/${name}`)} `)) return true;
  const own = `${ref.owner}/${ref.repository}`.toLowerCase();
  const linked = addressesIn(pull.body.split("\n")).filter(({ repository }) => !repository.endsWith(`/${own}`));
  const [first] = linked;
  if (first !== undefined) return first.repository === key;
  return isTelling && ` ${wordsOf(pull.title)} `.includes(` ${wordsOf(name)} `);
}

/** As search takes them: letters and digits in lower case, whatever stands between them. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{1,300}/gu) ?? []).join(" ");
}

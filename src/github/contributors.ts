/** A project and a number of people -> as much of its list of contributors as proves the number, cheapest proof first. */
import { z } from "zod";
import { isBot } from "../bots.ts";
import type { Answer, ContributorsAnswer } from "../model/answers.ts";
import type { Ask } from "./ask.ts";
import { refused } from "./errors.ts";
import { type Place, sampleHistory } from "./history-sample.ts";

const ROUTE = "/repos/{owner}/{repo}/contributors";
// GitHub links the accounts of the first 500 addresses only: nothing new comes after five pages.
const MOST_PAGES = 5;

const rows = z
  .array(
    z.object({
      type: z.string(),
      login: z.string().nullish(),
      name: z.string().nullish(),
      email: z.string().nullish(),
    }),
  )
  .nullable();
type Row = NonNullable<z.infer<typeof rows>>[number];

/** The rows of as many pages as `enough` asks for, and whether they are all. */
interface Listed {
  readonly rows: readonly Row[];
  readonly complete: boolean;
  /** GitHub has no list for a repository without commits. */
  readonly none: boolean;
}

export async function readContributors(ask: Ask, place: Place, atLeast: number): Promise<Answer<ContributorsAnswer>> {
  try {
    return { ok: true, value: await fromList(ask, place, atLeast) };
  } catch (error) {
    const answer = refused<ContributorsAnswer>(error);
    if (answer.ok || answer.refusal !== "too-large" || !ask.signedIn) return answer;
    return sampleHistory(ask, place, atLeast);
  }
}

async function fromList(ask: Ask, place: Place, atLeast: number): Promise<ContributorsAnswer> {
  const listed = await list(ask, place, {}, (rows) => peopleIn(rows).size >= atLeast);
  const people = peopleIn(listed.rows).size;
  const counted = { people, bots: listed.rows.filter(isMachine).length, method: "list", commits: null } as const;
  const url = `${place.url}/graphs/contributors`;
  if (listed.none) return { ...counted, anonymous: 0, complete: true, url };
  if (people >= atLeast || !listed.complete) return { ...counted, anonymous: null, complete: listed.complete, url };
  const withAnonymous = await list(ask, place, { anon: "1" }, () => false);
  if (withAnonymous.rows.length === 0) throw nobody();
  return { ...counted, anonymous: anonymousIn(withAnonymous.rows).size, complete: withAnonymous.complete, url };
}

async function list(
  ask: Ask,
  { owner, name: repo }: Place,
  all: { readonly anon?: string },
  enough: (rows: readonly Row[]) => boolean,
): Promise<Listed> {
  const found: Row[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Octokit would follow the links by itself, but not stop where enough is known.
    const { value, more } = await ask.get(ROUTE, { owner, repo, per_page: 100, page, ...all }, rows);
    found.push(...(value ?? []));
    if (!more) return { rows: found, complete: true, none: value === null };
    if (enough(found)) break;
  }
  return { rows: found, complete: false, none: false };
}

/** Commits have authors: a list of nobody at all is no answer. */
function nobody(): Error {
  return Object.assign(new Error("GitHub lists nobody, not even those without an account."), { status: 502 });
}

function isMachine({ type, login = null }: Row): boolean {
  return type === "Bot" || (type === "User" && isBot({ login, name: null, email: null }));
}

function peopleIn(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => (row.type === "User" && row.login && !isMachine(row) ? [row.login] : [])));
}

function anonymousIn(rows: readonly Row[]): ReadonlySet<string> {
  const people = rows.filter(
    ({ type, name = null, email = null }) => type === "Anonymous" && !isBot({ login: null, name, email }),
  );
  return new Set(people.map(({ email, name }) => (email ?? name ?? "").toLowerCase()));
}

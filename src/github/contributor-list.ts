/** A repository and a number of people -> as much of GitHub's list of its contributors as settles the number. */
import { z } from "zod";
import type { Author, BotTest } from "../bots.ts";
import { peopleAmong } from "../people.ts";
import type { Ask } from "./ask.ts";
import type { Place } from "./history-sample.ts";

const ROUTE = "/repos/{owner}/{repo}/contributors";
// GitHub links the accounts of the first 500 addresses only: no account comes after five pages.
const MOST_PAGES = 5;
const PAGE = 100;

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

export interface Listing {
  readonly place: Place;
  readonly isBot: BotTest;
  readonly atLeast: number;
}

export interface Listed {
  /** Those below, but for bots. */
  readonly authors: readonly Author[];
  /** Logins of people in lower case. */
  readonly accounts: ReadonlySet<string>;
  /** E-mail addresses without an account, and how many people these are at least. */
  readonly anonymous: number;
  readonly strangers: number;
  readonly bots: number;
  /** Whether all of both were seen. */
  readonly complete: boolean;
}

interface Pages {
  readonly rows: readonly Row[];
  readonly complete: boolean;
}

/** Throws what GitHub answers in the place of a list. */
export async function readList(ask: Ask, listing: Listing): Promise<Listed> {
  const { isBot, atLeast } = listing;
  const all = await pagesOf(ask, listing, { anon: "1" }, (rows) => {
    const { accounts, anonymous, strangers } = sorted(rows, isBot);
    return accounts.size >= atLeast || strangers >= atLeast || accounts.size + anonymous >= 2 * atLeast;
  });
  const first = sorted(all.rows, isBot);
  const proven = first.accounts.size >= atLeast || first.strangers >= atLeast;
  if (all.complete || proven) return { ...first, complete: all.complete };
  // Those without an account took the places of others: in the list without them come all who have one.
  const linked = await pagesOf(ask, listing, {}, (rows) => sorted(rows, isBot).accounts.size >= atLeast);
  return { ...sorted([...all.rows, ...linked.rows], isBot), complete: false };
}

async function pagesOf(
  ask: Ask,
  { place: { owner, name: repo } }: Listing,
  also: { readonly anon?: string },
  enough: (rows: readonly Row[]) => boolean,
): Promise<Pages> {
  const found: Row[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // Octokit would follow the links by itself, but not stop where enough is known.
    const { value, more } = await ask.get(ROUTE, { owner, repo, per_page: PAGE, page, ...also }, rows);
    found.push(...(value ?? []));
    // GitHub has no list for a repository without commits; of any other, a list of nobody at all is no answer.
    if (also.anon !== undefined && value?.length === 0 && page === 1) throw nobody();
    // A full page without a word of the next one may have lost it on the way.
    if (!more && (value?.length ?? 0) < PAGE) return { rows: found, complete: true };
    if (enough(found)) break;
  }
  return { rows: found, complete: false };
}

function nobody(): Error {
  return Object.assign(new Error("GitHub lists nobody, not even those without an account."), { status: 502 });
}

/** Rows that are neither people nor machines (an account that became an organisation) may stand for people. */
function sorted(rows: readonly Row[], isBot: BotTest): Omit<Listed, "complete"> {
  const bots = new Set<string>();
  const [linked, strangers]: [Author[], Author[]] = [[], []];
  for (const { type, login = null, name = null, email = null } of rows) {
    if (type === "Bot" || isBot({ login, name, email })) bots.add(login ?? email ?? name ?? "");
    else if (type === "User" && login !== null) linked.push({ login, name, email });
    else strangers.push({ login: null, name: name ?? login, email });
  }
  const { accounts } = peopleAmong(linked, isBot);
  const { people, addresses } = peopleAmong(strangers, isBot);
  const authors = [...linked, ...strangers];
  return { authors, accounts, anonymous: addresses, strangers: people, bots: bots.size };
}

/** The people that a world file names or asks for -> accounts of the world, and what their commits say of them. */
import { accountNamed, emailOf } from "../accounts.ts";
import type { Person } from "../history.ts";
import { addAccount, addTeam } from "../new-world.ts";
import type { Account, World } from "../world.ts";
import { firstPerson, inventPerson } from "./people.ts";
import type { WorldFile } from "./schema.ts";
import { toTime } from "./time.ts";

export type Author = Omit<Person, "date">;

export interface Cast {
  /** A login, or `Name <address>`. Throws a sentence for a login that the world does not know. */
  author(written: string): Author;
  /** The first people of a repository: always the same ones, in the same order. */
  people(repository: string, count: number): readonly Account[];
  /** What an account's commits say of it. */
  as(account: Account): Author;
  /** An account for a login, made where there is none. */
  account(login: string): Account;
}

const TYPES = { user: "User", organization: "Organization", bot: "Bot" } as const;

export function addAccounts(world: World, given: WorldFile["accounts"], now: Date): void {
  for (const { login, type, name, emails, created, token, owners, teams } of given) {
    addAccount(world, { login, type: TYPES[type], name, emails, createdAt: toTime(created, now), token });
    if (owners.length > 0) world.owners.set(login, owners);
    for (const [slug, people] of Object.entries(teams)) {
      addTeam(world, { organization: login, slug, ...(Array.isArray(people) ? { members: people } : people) });
    }
  }
}

export function cast(world: World): Cast {
  const invented = new Map<number, Account>();

  function person(number: number): Account {
    const known = invented.get(number);
    if (known !== undefined) return known;
    const { login, name, email } = inventPerson(number);
    const account = addAccount(world, { login, name, emails: [email] });
    invented.set(number, account);
    return account;
  }

  return {
    author(written) {
      const [, name, email] = /^([^<>]*)<([^<>]*)>$/.exec(written) ?? [];
      if (name !== undefined && email !== undefined) return { name: name.trim(), email };
      const account = written.endsWith("[bot]") ? bot(world, written) : accountNamed(world, written);
      if (account === null)
        throw new Error(`there is no account ${written}: list it under accounts, or write Name <address>`);
      return asAuthor(account);
    },
    as: asAuthor,
    people(repository, count) {
      const first = firstPerson(repository);
      return Array.from({ length: count }, (_, at) => person(first + at));
    },
    account: (login) => (login.endsWith("[bot]") ? bot(world, login) : addAccount(world, { login })),
  };
}

function asAuthor(account: Account): Author {
  return { name: account.name ?? account.login, email: emailOf(account) };
}

function bot(world: World, login: string): Account {
  return addAccount(world, { login, type: "Bot" });
}

/** The authors of commits -> how many people they are: told apart by account, else by name and e-mail address together. */
import type { Author, BotTest } from "./bots.ts";

/** Addresses go no further than this file: what leaves it are logins and numbers. */
export interface People {
  /**
   * Accounts, and authors without one whom neither name nor address connects with anybody else: no fewer people than these.
   * Two people of one name count as one; who used two names and two addresses, and an account for neither, counts twice.
   */
  readonly people: number;
  /** Logins in lower case. */
  readonly accounts: ReadonlySet<string>;
  /** E-mail addresses (where there is none, names) that no account was seen with. */
  readonly addresses: number;
  /** Machines that were left out. */
  readonly bots: number;
}

interface Stranger {
  readonly name: string;
  readonly email: string;
}

/** What an author may be known again by. */
const keysOf = ({ name, email }: Stranger): readonly string[] => [
  ...(email === "" ? [] : [`<${email}>`]),
  ...(name === "" ? [] : [name]),
];

export function peopleAmong(authors: readonly Author[], isBot: BotTest): People {
  const accounts = new Set<string>();
  const bots = new Set<string>();
  const ofAccounts = new Set<string>();
  const strangers = new Map<string, Stranger>();
  for (const author of authors) {
    const login = author.login?.toLowerCase() ?? null;
    const stranger = { name: spelt(author.name), email: author.email?.trim().toLowerCase() ?? "" };
    const keys = keysOf(stranger);
    if (isBot(author)) bots.add(login ?? keys[0] ?? "");
    else if (login === null) strangers.set(keys.join(" "), stranger);
    else {
      accounts.add(login);
      for (const key of keys) ofAccounts.add(key);
    }
  }
  strangers.delete("");
  const keys = [...strangers.values()].map(keysOf);
  const people = accounts.size + groupsOf(keys, ofAccounts);
  const apart = keys.filter(([first = ""]) => !first.startsWith("<") || !ofAccounts.has(first));
  return { people, accounts, addresses: new Set(apart.map(([first]) => first)).size, bots: bots.size };
}

function spelt(name: string | null): string {
  return (name ?? "").normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** How many groups there are in which each shares a key with another one; a group that has one of the keys in `taken` does not count. */
function groupsOf(all: readonly (readonly string[])[], taken: ReadonlySet<string>): number {
  const above = new Map<string, string>();
  const topOf = (key: string): string => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== key) above.set(key, top);
    return top;
  };
  for (const [first = "", ...others] of all) {
    for (const other of others) {
      const [one, two] = [topOf(first), topOf(other)];
      if (one !== two) above.set(two, one);
    }
  }
  const tops = (keys: Iterable<string>) => [...keys].map(topOf);
  const known = new Set(tops(taken));
  return new Set(tops(all.flat()).filter((top) => !known.has(top))).size;
}

/** A repository -> the rows of its contributors list: given by the world, or counted from its history as GitHub counts. */
import { accountOfEmail } from "./accounts.ts";
import { remember } from "./bounded-cache.ts";
import type { Contributor, Repository, World } from "./world.ts";

/** Only that many addresses are linked to accounts; the others stay anonymous. */
const LINKED = 500;
const KEPT = 20;

const caches = new WeakMap<Repository, (head: string) => Promise<readonly Contributor[]>>();

export async function contributorsOf(
  world: World,
  repository: Repository,
): Promise<readonly Contributor[] | "too-large"> {
  const { contributors, history } = repository;
  if (contributors === "too-large") return contributors;
  if (contributors !== "counted") return sorted(contributors);
  const head = await history.resolve("HEAD");
  if (head === null) return [];
  const ask = caches.get(repository) ?? remember(KEPT, (from) => counted(world, repository, from));
  caches.set(repository, ask);
  return ask(head);
}

async function counted(world: World, repository: Repository, from: string): Promise<readonly Contributor[]> {
  const { history } = repository;
  const total = await history.count({ from, skip: 0, most: 0 });
  const byEmail = new Map<string, { name: string; count: number }>();
  for (const { author } of await history.log({ from, skip: 0, most: total })) {
    const email = author.email.toLowerCase();
    const known = byEmail.get(email);
    if (known === undefined) byEmail.set(email, { name: author.name, count: 1 });
    else known.count += 1;
  }
  const emails = [...byEmail].sort(([, one], [, other]) => other.count - one.count);
  const rows = new Map<string, Contributor>();
  for (const [i, [email, { name, count }]] of emails.entries()) {
    const login = i < LINKED ? (accountOfEmail(world, repository, email)?.login ?? null) : null;
    const key = login ?? `<${email}>`;
    const contributions = count + (rows.get(key)?.contributions ?? 0);
    rows.set(key, { login, name, email: rows.get(key)?.email ?? email, contributions });
  }
  return sorted([...rows.values()]);
}

function sorted(rows: readonly Contributor[]): readonly Contributor[] {
  const name = ({ login, email }: Contributor) => login ?? email ?? "";
  return rows.toSorted((one, other) => other.contributions - one.contributions || (name(one) < name(other) ? -1 : 1));
}

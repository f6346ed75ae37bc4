/** A login, or the address that a commit bears -> the account that GitHub would show. */
import { createHash } from "node:crypto";
import { sameName } from "./access/permit.ts";
import type { Account, Repository, World } from "./world.ts";

/** What GitHub shows in place of an account that is gone. */
const GHOST: Account = {
  id: 10137,
  login: "ghost",
  type: "User",
  name: "Deleted user",
  emails: [],
  createdAt: "2012-01-01T00:00:00Z",
  token: null,
};

const byEmail = new WeakMap<World, { readonly accounts: number; readonly emails: ReadonlyMap<string, Account> }>();

export function accountNamed(world: World, login: string): Account | null {
  return world.accounts.find((account) => sameName(account.login, login)) ?? null;
}

export function accountOrGhost(world: World, login: string): Account {
  return accountNamed(world, login) ?? GHOST;
}

/** One that the world does not describe is made up. */
export function accountOrMadeUp(world: World, login: string): Account {
  return accountNamed(world, login) ?? madeUp(login, login);
}

/** The account that a commit's author is linked to, or null. */
export function accountOfEmail(world: World, repository: Repository, email: string): Account | null {
  const address = email.toLowerCase();
  const known = emailsOf(world).get(address);
  if (known !== undefined) return known;
  const login = /^(?:\d+\+)?([a-z\d][a-z\d-]*(?:\[bot\])?)@users\.noreply\.github\.com$/.exec(address)?.[1];
  if (login !== undefined) return accountOrMadeUp(world, login);
  return repository.strangers === "linked" && address.includes("@") ? madeUp(loginFrom(address), address) : null;
}

/** The address with which an account's own commits are made on the site. */
export function emailOf(account: Account): string {
  return account.emails[0] ?? `${account.id}+${account.login}@users.noreply.github.com`;
}

function emailsOf(world: World): ReadonlyMap<string, Account> {
  const known = byEmail.get(world);
  if (known !== undefined && known.accounts === world.accounts.length) return known.emails;
  const emails = new Map<string, Account>();
  for (const account of world.accounts) for (const email of account.emails) emails.set(email.toLowerCase(), account);
  byEmail.set(world, { accounts: world.accounts.length, emails });
  return emails;
}

function madeUp(login: string, seed: string): Account {
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  return { ...GHOST, id: 1_000_000_000 + (numberFrom(seed) % 1_000_000_000), login, type, name: null };
}

function loginFrom(address: string): string {
  const local = address
    .slice(0, address.indexOf("@"))
    .replace(/[^a-z\d]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return `${local.slice(0, 30)}${local === "" ? "" : "-"}${(numberFrom(address) % 0xffff).toString(16).padStart(4, "0")}`;
}

function numberFrom(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}

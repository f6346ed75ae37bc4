/** GraphQL's accounts -> logins as REST spells them, and whether a person is behind them. */
import { z } from "zod";

/** Null: the account is gone. */
export const account = z.object({ __typename: z.string(), login: z.string() }).nullable();

export type Account = z.infer<typeof account>;

/** GraphQL calls an App's account `renovate` where everything else on GitHub calls it `renovate[bot]`. */
export function loginOf(one: Account): string | null {
  if (one === null) return null;
  const { __typename, login } = one;
  return __typename === "Bot" && !login.endsWith("[bot]") ? `${login}[bot]` : login;
}

export function isPerson(one: Account): boolean {
  return one?.__typename === "User" && !one.login.endsWith("[bot]");
}

/** GitHub does not tell upper from lower case in logins. */
export function isSameLogin(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}

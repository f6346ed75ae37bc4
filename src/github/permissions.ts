/** Logins and the configuration's word on who may decide -> those who may, as GitHub says at this moment. */
import { z } from "zod";
import type { Commander } from "../model/config.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import { type Ask, doing } from "./ask.ts";
import { GitHubError, hasStatus } from "./errors.ts";

export interface Asking {
  readonly ask: Ask;
  /** The App that we are, or null for a person with a token. */
  readonly app: number | null;
  readonly ref: PullRequestRef;
  readonly who: readonly Commander[];
}

type Team = Extract<Commander, { kind: "team" }>;

// Each takes a request. Whoever writes in the names of more accounts than these keeps no review from its end.
const MOST_PEOPLE = 50;
const RANKS: readonly string[] = ["none", "read", "triage", "write", "maintain", "admin"];
const LOGIN = /^[\w-]{1,100}$/;

// https://docs.github.com/en/rest/collaborators/collaborators: `permission` knows neither `triage` nor `maintain`.
const permission = z.object({
  permission: z.string(),
  role_name: z.string().optional(),
  user: z.object({ permissions: z.record(z.string(), z.boolean()).optional() }).nullish(),
});
type Permission = z.infer<typeof permission>;

const membership = z.object({ state: z.string() });

/** Those of the logins who may, in lower case; the first ones are looked up first. */
export async function whoMay(asking: Asking, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = [...new Set(logins.map((login) => login.toLowerCase()))].filter((login) => LOGIN.test(login));
  const few = asked.slice(0, MOST_PEOPLE);
  const found = await Promise.all(few.map((login) => mayDecide(asking, login)));
  return new Set(few.filter((_, i) => found[i]));
}

async function mayDecide(asking: Asking, login: string): Promise<boolean> {
  const { who } = asking;
  if (who.some((one) => one.kind === "user" && one.login.toLowerCase() === login)) return true;
  if (who.some(({ kind }) => kind === "permission" || kind === "role")) {
    const granted = await permissionOf(asking, login);
    if (granted !== null && who.some((one) => fits(one, granted))) return true;
  }
  for (const one of who) if (one.kind === "team" && (await isMember(asking, one, login))) return true;
  return false;
}

function permissionOf({ ask, app, ref }: Asking, username: string): Promise<Permission | null> {
  const { owner, repository: repo } = ref;
  const route = "/repos/{owner}/{repo}/collaborators/{username}/permission";
  return doing(`look up what ${username} may do in ${owner}/${repo}`, () =>
    unlessNone(app, async () => (await ask.get(route, { owner, repo, username }, permission)).value),
  );
}

function fits(one: Commander, { permission: granted, role_name: role = "", user }: Permission): boolean {
  if (one.kind === "role") return role.toLowerCase() === one.name.toLowerCase();
  if (one.kind !== "permission") return false;
  // A role of the organisation's own has a name that says nothing: what it stands for is told beside it.
  const { admin, maintain, push, triage } = user?.permissions ?? {};
  const told = [admin && "admin", maintain && "maintain", push && "write", triage && "triage"];
  return [granted, role, ...told].some((name) => rankOf(name) >= rankOf(one.least));
}

function rankOf(name: string | false | undefined): number {
  return name ? RANKS.indexOf(name) : -1;
}

async function isMember({ ask, app }: Asking, { organization, slug }: Team, username: string): Promise<boolean> {
  const route = "/orgs/{org}/teams/{team_slug}/memberships/{username}";
  const place = { org: organization, team_slug: slug, username };
  const found = await doing(`look up whether ${username} is in the team ${organization}/${slug}`, () =>
    unlessNone(app, async () => (await ask.get(route, place, membership)).value),
  );
  return found?.state === "active";
}

/** An App that is forbidden to ask lacks a permission, which somebody has to mend; a person's token may just not see it. */
async function unlessNone<T>(app: number | null, look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    const forbidden = hasStatus(error, 403) && new GitHubError("", error).refusal === "forbidden";
    if (hasStatus(error, 404) || (forbidden && app === null)) return null;
    throw error;
  }
}

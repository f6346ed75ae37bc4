/** A repository, and what a workflow may do -> the token that GitHub Actions gives it. */
import { fullName, sameName } from "./access/permit.ts";
import type { Tokens } from "./access/tokens.ts";
import { addApp, nextId } from "./new-world.ts";
import { repositoryCalled } from "./repositories.ts";
import type { Access, App, Installation, World } from "./world.ts";

export interface ActionsTokenWish {
  readonly repository: string;
  readonly permissions: Readonly<Record<string, Access>>;
}

const SLUG = "github-actions";
const ID = 15368;

export function actionsToken(
  world: World,
  tokens: Tokens,
  { repository: name, permissions }: ActionsTokenWish,
): string {
  const repository = repositoryCalled(world, name);
  const app = actionsApp(world, repository.owner);
  const installation = app.installations.find(({ account }) => sameName(account, repository.owner));
  if (installation === undefined) throw new Error(`GitHub Actions does not reach ${fullName(repository)}`);
  return tokens.mint({ app, installation, permissions, repositories: [repository.id] }).token;
}

/** It never proves itself by a key of its own, so it has none. */
function actionsApp(world: World, account: string): App {
  const known = world.apps.find(({ slug }) => slug === SLUG);
  const installation = (): Installation => ({
    id: nextId(world),
    account,
    selection: "all",
    repositories: [],
    createdAt: "2019-11-13T00:00:00Z",
    suspendedAt: null,
  });
  if (known === undefined) {
    const given = {
      id: ID,
      slug: SLUG,
      name: "GitHub Actions",
      owner: "github",
      permissions: {},
      events: [],
      privateKey: "",
    };
    return addApp(world, { ...given, installations: [installation()] });
  }
  if (known.installations.some((one) => sameName(one.account, account))) return known;
  const wider = { ...known, installations: [...known.installations, installation()] };
  world.apps.splice(world.apps.indexOf(known), 1, wider);
  return wider;
}

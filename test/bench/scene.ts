/** How many projects there are -> the embedded GitHub with a listing and all of them, and the App beside it in a process of its own. */
import type { NewPullRequest } from "../../sandbox/act/open.ts";
import { addAccount, addApp, newWorld } from "../../sandbox/new-world.ts";
import { type Options, type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { App, World } from "../../sandbox/world.ts";
import { type Child, startChild, type Throttle } from "./child.ts";
import { addListing, LISTING } from "./listing.ts";
import { addProject, type Kind, type Project, projectOf } from "./project.ts";

/** What the bench signs in with where there is no App. */
export const TOKEN = "ghp_theOneWhoMeasures";
/** Who writes commands. */
export const PEOPLE: readonly string[] = ["keeper", "pilot", "purser"];

export interface Offered {
  readonly world: World;
  readonly app: App;
  /** What is not listed yet. */
  readonly projects: readonly Project[];
}

export interface Scene {
  readonly sandbox: Sandbox;
  readonly app: Child;
  readonly projects: readonly Project[];
  /** Opens them at once, and waits until all are reviewed. */
  open(pulls: readonly NewPullRequest[]): Promise<void>;
  close(): Promise<void>;
}

export function offer(count: number, kind: Kind = "with sources"): Offered {
  const world = newWorld();
  const now = new Date();
  addAccount(world, { login: "surveyor", token: TOKEN });
  addAccount(world, { login: "newcomer", emails: ["newcomer@example.org"] });
  for (const login of PEOPLE) addAccount(world, { login });
  addListing(world);
  const projects = Array.from({ length: count }, (_, i) => projectOf(i));
  for (const project of projects) addProject(world, project, now, kind);
  const app = addApp(world, {
    slug: "listkeeper",
    owner: "listkeeper-app",
    permissions: { contents: "read", pull_requests: "write", checks: "write", merge_queues: "read" },
    events: ["pull_request", "issue_comment", "check_run", "check_suite", "merge_group"],
    installations: [{ account: LISTING.owner }],
  });
  return { world, app, projects };
}

export async function openScene(
  count: number,
  throttle: Throttle,
  options: Options = {},
  kind: Kind = "with sources",
): Promise<Scene> {
  const { world, app, projects } = offer(count, kind);
  const plenty = { anonymous: 60, user: 1_000_000, app: 1_000_000, installation: 1_000_000 };
  const sandbox = await startSandbox(world, { hourly: plenty, ...options });
  const child = await startChild(environmentFor(sandbox, app), throttle);
  app.webhookUrl = `${child.url}/api/github/webhooks`;
  return {
    sandbox,
    app: child,
    projects,
    async open(pulls) {
      const before = child.reviews.length;
      for (const pull of pulls) await sandbox.act.openPullRequest(pull);
      await child.until(before + pulls.length);
      await sandbox.settled();
    },
    async close() {
      await child.close();
      await sandbox.close();
      const [failure = null] = [...sandbox.failures, ...sandbox.unhandled];
      if (failure !== null) throw new Error("the embedded GitHub has failed", { cause: failure });
    },
  };
}

function environmentFor(sandbox: Sandbox, { id, privateKey, webhookSecret }: App): NodeJS.ProcessEnv {
  return {
    APP_ID: `${id}`,
    PRIVATE_KEY: privateKey,
    WEBHOOK_SECRET: webhookSecret,
    GHE_HOST: new URL(sandbox.url).host,
    GHE_PROTOCOL: "http",
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "info",
    LOG_FORMAT: "json",
  };
}

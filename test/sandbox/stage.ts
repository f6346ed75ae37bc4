/** A small world, the embedded GitHub on it, and clients for each kind of caller. */
import { generateKeyPairSync } from "node:crypto";
import { ProbotOctokit } from "probot";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addAccount, addApp, addRepository, newWorld } from "../../sandbox/new-world.ts";
import { type Options, type Sandbox, startSandbox } from "../../sandbox/server.ts";
import type { App, Repository, World } from "../../sandbox/world.ts";

export type Client = InstanceType<typeof ProbotOctokit>;

export interface Stage {
  readonly sandbox: Sandbox;
  readonly world: World;
  readonly app: App;
  readonly listing: Repository;
  readonly project: Repository;
  /** For an App, an installation, somebody with a token, or nobody. */
  client(as: "app" | "installation" | "ann" | "bob" | "nobody"): Client;
}

export const LISTING = "acme/listing";
export const PROJECT = "tools/lantern";
const DAY = 86_400_000;
/** Made once for all worlds of a test file: making a key takes a while. */
const { privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

export function daysAgo(days: number): string {
  return `${new Date(Date.now() - days * DAY).toISOString().slice(0, 19)}Z`;
}

export function person(
  name: string,
  at: string,
): { readonly name: string; readonly email: string; readonly date: string } {
  return { name, email: `${name.toLowerCase()}@people.example`, date: at };
}

/** Ann may write to the listing, Bob is a stranger, and the App is installed on acme. */
export function smallWorld(): {
  readonly world: World;
  readonly app: App;
  readonly listing: Repository;
  readonly project: Repository;
} {
  const world = newWorld();
  addAccount(world, { login: "ann", name: "Ann", emails: ["ann@people.example"], token: "ghp_annsOwnToken" });
  addAccount(world, { login: "bob", name: "Bob", emails: ["bob@people.example"], token: "ghp_bobsOwnToken" });
  const listing = addRepository(world, {
    owner: "acme",
    name: "listing",
    formerNames: ["acme/old-listing"],
    collaborators: new Map([["ann", "maintain"]]),
    history: memoryHistory({
      defaultBranch: "main",
      branches: [
        {
          name: "main",
          commits: [
            {
              message: "Begin",
              author: person("Ann", daysAgo(300)),
              changes: [
                { path: "README.md", content: "# The listing\n" },
                { path: "list/tools.json", content: "[]\n" },
                { path: "logo.png", content: Buffer.from([0x89, 0x50, 0, 1, 2, 3]) },
                { path: "latest.json", content: "list/tools.json", mode: "120000" },
              ],
            },
            {
              message: "Say more\n\nCo-authored-by: Bob <bob@people.example>",
              author: person("Ann", daysAgo(40)),
              changes: [{ path: "README.md", content: "# The listing\n\nOf tools.\n" }],
            },
          ],
        },
      ],
      tags: [{ name: "v1", at: "main" }],
    }),
  });
  const project = addRepository(world, {
    owner: "tools",
    name: "lantern",
    description: "Lights up packets",
    stars: 174,
    topics: ["ebpf"],
    languages: [
      { name: "C", size: 1200 },
      { name: "Go", size: 90_000 },
    ],
    license: { key: "mit", spdxId: "MIT", name: "MIT License" },
    releases: [{ id: 5, tagName: "v0.2", name: null, publishedAt: daysAgo(20), prerelease: false }],
    history: memoryHistory({
      defaultBranch: "trunk",
      branches: [
        {
          name: "trunk",
          commits: Array.from({ length: 30 }, (_, i) => ({
            message: `Step ${i}`,
            author: person(i % 3 === 0 ? "Ann" : i % 3 === 1 ? "Bob" : "Stranger", daysAgo(400 - 13 * i)),
            changes: [{ path: i % 2 === 0 ? "src/main.bpf.c" : "LICENSE", content: `${i}\n` }],
          })),
        },
      ],
    }),
  });
  const app = addApp(world, {
    slug: "keeper",
    privateKey,
    owner: "acme",
    permissions: { contents: "read", pull_requests: "write", checks: "write", merge_queues: "read" },
    events: ["pull_request", "issue_comment", "check_run", "check_suite", "merge_group"],
    installations: [{ account: "acme" }],
  });
  return { world, app, listing, project };
}

export async function stage(options: Options = {}): Promise<Stage> {
  const made = smallWorld();
  const sandbox = await startSandbox(made.world, options);
  return { ...made, sandbox, client: (as) => clientFor(sandbox, made.app, as) };
}

export function clientFor(sandbox: Sandbox, app: App, as: Parameters<Stage["client"]>[0]): Client {
  const [installation] = app.installations;
  const quick = { baseUrl: sandbox.apiUrl, throttle: { enabled: false }, retry: { enabled: false } };
  if (as === "nobody") return new ProbotOctokit(quick);
  if (as === "ann" || as === "bob") return new ProbotOctokit({ ...quick, auth: { token: `ghp_${as}sOwnToken` } });
  const auth = {
    appId: app.id,
    privateKey: app.privateKey,
    ...(as === "installation" ? { installationId: installation?.id } : {}),
  };
  return new ProbotOctokit({ ...quick, auth });
}

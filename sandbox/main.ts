/** `npm run sandbox -- --world FILE`: starts the embedded GitHub alone, and prints what a client or an App must be told to find it. */
import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fullName } from "./access/permit.ts";
import { addAccount } from "./new-world.ts";
import { type Sandbox, startSandbox } from "./server.ts";
import type { App, World } from "./world.ts";
import { type LoadedWorld, loadWorld } from "./world-file.ts";

const USAGE = `npm run sandbox -- --world FILE [--port N] [--key FILE] [--webhooks URL] [--latency MS]

  --world FILE     the world file (docs/sandbox.md)
  --port N         the port to listen on; any free one if nothing is said
  --key FILE       writes the App's private key there
  --webhooks URL   where the App hears webhooks, over what the world file says
  --latency MS     how much longer every answer takes`;

export interface Running {
  readonly sandbox: Sandbox;
  /** What to tell whoever started it. */
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/** Throws an Error with a sentence for people where the arguments or the world file do not fit. */
export async function run(args: readonly string[]): Promise<Running> {
  const given = readArguments(args);
  const loaded = await loadWorld(given.world);
  const [app] = loaded.world.apps;
  if (app !== undefined && given.webhooks !== null) app.webhookUrl = given.webhooks;
  const token = tokenIn(loaded.world);
  if (given.key !== null && app === undefined)
    throw new Error(`${given.world} describes no App: there is no key to write`);
  if (given.key !== null && app !== undefined) writeFileSync(given.key, app.privateKey, { mode: 0o600 });
  const sandbox = await startSandbox(loaded.world, { port: given.port, latency: given.latency, failed: console.error });
  await openPlanned(sandbox, loaded);
  return {
    sandbox,
    lines: linesOf(sandbox, token, app ?? null, given.key),
    async close() {
      await sandbox.close();
      loaded.close();
    },
  };
}

interface Arguments {
  readonly world: string;
  readonly port: number;
  readonly latency: number;
  readonly key: string | null;
  readonly webhooks: string | null;
}

function readArguments(args: readonly string[]): Arguments {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { world: text, port: text, key: text, webhooks: text, latency: text },
  });
  const { world, port = "0", latency = "0", key = null, webhooks = null } = values;
  if (world === undefined) throw new Error(`Say which world: --world FILE\n\n${USAGE}`);
  return {
    world,
    port: wholeNumber("--port", port, 65_535),
    latency: wholeNumber("--latency", latency, 600_000),
    key: key === null ? null : resolve(key),
    webhooks,
  };
}

function wholeNumber(name: string, value: string, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number <= most)) throw new Error(`${name} must be a whole number up to ${most}, not ${value}`);
  return number;
}

/** Somebody of the world who has a token; a visitor gets one where nobody has. */
function tokenIn(world: World): string {
  const known = world.accounts.find((account) => account.token !== null)?.token ?? null;
  if (known !== null) return known;
  const token = `ghp_${randomBytes(27).toString("base64url").replace(/[-_]/g, "x")}`;
  addAccount(world, { login: "sandbox-visitor", token });
  return token;
}

async function openPlanned(sandbox: Sandbox, { planned }: LoadedWorld): Promise<void> {
  for (const pull of planned) await sandbox.act.openPullRequest(pull);
}

function linesOf(sandbox: Sandbox, token: string, app: App | null, key: string | null): readonly string[] {
  const { host } = new URL(sandbox.url);
  const forApp =
    app === null
      ? []
      : [
          "",
          `# for the App ${app.slug}, installed on ${app.installations.map(({ account }) => account).join(", ") || "nothing"}`,
          `export GHE_HOST=${host}`,
          "export GHE_PROTOCOL=http",
          `export APP_ID=${app.id}`,
          ...(key === null ? [] : [`export PRIVATE_KEY_PATH=${quoted(key)}`]),
          `export WEBHOOK_SECRET=${quoted(app.webhookSecret)}`,
          `# webhooks go to ${app.webhookUrl ?? "nobody: say --webhooks URL"}`,
        ];
  const pulls = sandbox.world.repositories.flatMap((repository) =>
    [...repository.discussion.issues.values()]
      .filter(({ pull, state }) => pull !== null && state === "open")
      .map(({ number, title }) => `#   ${fullName(repository)}#${number}  ${title.replace(/\p{Cc}/gu, " ")}`),
  );
  return [
    `# the embedded GitHub answers at ${sandbox.url}, until it is stopped with Ctrl+C`,
    `export GITHUB_API_URL=${sandbox.url}`,
    `export GITHUB_TOKEN=${token}`,
    ...forApp,
    "",
    ...(pulls.length === 0 ? [] : ["# open pull requests:", ...pulls]),
  ];
}

/** As a POSIX shell reads it back, whatever stands in it. */
function quoted(text: string): string {
  return /^[\w./:@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

async function main(): Promise<void> {
  const running = await run(process.argv.slice(2));
  const stop = () => {
    running.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(running.lines.join("\n"));
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main().catch(fail);

/** `listkeeper serve`: the environment -> the App, or Probot's set-up page where there are no credentials yet. */
import { run } from "probot";
import { startApp } from "../start.ts";
import type { Terminal } from "./terminal.ts";
import { codeOf, parse, UsageError } from "./usage.ts";

/** Probot's fall-back, known to all the world: a webhook signed with it proves nothing. */
const PUBLIC_SECRET = "development";
/** Docker and Kubernetes send SIGKILL 10 to 30 s after SIGTERM. */
const PATIENCE = 8_000;

export async function serveCommand(
  args: readonly string[],
  terminal: Terminal,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  parse(args, {}, { most: 0 });
  loadDotEnv();
  if (!env.APP_ID || !(env.PRIVATE_KEY || env.PRIVATE_KEY_PATH)) return setUp(env);
  checkSecret(env.WEBHOOK_SECRET);
  const running = await startApp(env);
  terminal.print(`Listkeeper listens on ${running.url}`);
  await untilStopped();
  const ended = await running.stop(PATIENCE);
  terminal.print(
    ended
      ? "Listkeeper has stopped."
      : "Listkeeper stopped before a review had ended; the next start looks at it again.",
  );
  return 0;
}

function checkSecret(secret: string | undefined): void {
  if (!secret) {
    throw new UsageError(
      "WEBHOOK_SECRET is not set. Without it anybody could send events; set it to the secret of your GitHub App.",
    );
  }
  if (secret === PUBLIC_SECRET) {
    throw new UsageError(
      `WEBHOOK_SECRET is "${PUBLIC_SECRET}", which everybody knows. Give your GitHub App a secret of its own, and set it here.`,
    );
  }
}

/** Probot serves its set-up page, on which the App is registered from app.yml; it never receives webhooks. */
async function setUp(env: NodeJS.ProcessEnv): Promise<number> {
  env.NO_SMEE_SETUP ??= "true";
  const server = await run(() => undefined, { env });
  await untilStopped();
  await server.stop();
  return 0;
}

function loadDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

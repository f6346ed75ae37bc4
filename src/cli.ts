#!/usr/bin/env node
/** The command line -> a command, its exit status, and one sentence for every mistake. */
import { readFileSync } from "node:fs";
import { openTerminal, type Terminal } from "./cli/terminal.ts";
import { USAGE, UsageError } from "./cli/usage.ts";
import { GitError } from "./git/program.ts";
import { GitHubError } from "./github/errors.ts";

type Command = (args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv) => Promise<number>;

/** Each is loaded when it is asked for: Probot and the parsers take most of a second, and few commands need them all. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import("./cli/demo.ts")).demo,
  serve: async () => (await import("./cli/serve.ts")).serveCommand,
  review: async () => (await import("./cli/review.ts")).review,
  check: async () => (await import("./cli/check.ts")).check,
  diff: async () => (await import("./cli/diff.ts")).diff,
  facts: async () => (await import("./cli/facts.ts")).facts,
  license: async () => (await import("./cli/license.ts")).licenseCommand,
  init: async () => (await import("./cli/init.ts")).init,
  config: async () => (await import("./cli/config.ts")).configCommand,
};

/** 0 ready or nothing to review, 1 any other verdict, 2 a usage or input error. */
export async function main(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === "help" || name === "--help" || name === "-h") {
      terminal.print(USAGE);
      return name === undefined ? 2 : 0;
    }
    if (name === "--version" || name === "-v") {
      terminal.print(version());
      return 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
      throw new UsageError(`there is no command "${name}". The commands are ${Object.keys(COMMANDS).join(", ")}.`);
    }
    if (rest.includes("--help") || rest.includes("-h")) {
      terminal.print(USAGE);
      return 0;
    }
    const command = await load();
    return await command(rest, terminal, env);
  } catch (error) {
    terminal.complain(sentenceOf(error));
    return 2;
  }
}

/** What is expected to go wrong has its sentence; anything else is a bug, and its stack is what we want to be sent. */
function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof GitError || error instanceof GitHubError) return error.message;
  return `this is a bug in Listkeeper, please report it:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith("/listkeeper") === true) {
  const terminal = openTerminal({ out: process.stdout, err: process.stderr, env: process.env });
  process.exitCode = await main(process.argv.slice(2), terminal, process.env);
}

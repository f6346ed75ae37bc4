/** Arguments for git -> what it printed; no setting of the clone can make it start another program. */
import { spawn } from "node:child_process";
import { env } from "node:process";

/** What the user must know when a clone cannot be read: one sentence with the remedy. */
export class GitError extends Error {
  override readonly name = "GitError";
}

export interface Output {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

// No setting of the clone may start a program: not its hooks, not its file watcher, not a fetch of objects that it lacks.
const HARMLESS = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "protocol.allow=never",
  "safe.directory=*",
  "safe.bareRepository=all",
];

export function git(directory: string, args: readonly string[], input = ""): Promise<Output> {
  const settings = HARMLESS.flatMap((setting) => ["-c", setting]);
  const fixed = ["--no-pager", "--no-optional-locks", "--no-replace-objects", ...settings, "-C", directory];
  const environment = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GIT_"))),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C",
  };
  return new Promise((answer, fail) => {
    const child = spawn("git", [...fixed, ...args], { env: environment, stdio: "pipe" });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", () =>
      fail(new GitError("the program git could not be started: install git, or put it on the PATH.")),
    );
    child.on("close", (status) =>
      answer({ status, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.on("error", () => {}); // a git that ends early closes its input; its status tells
    child.stdin.end(input);
  });
}

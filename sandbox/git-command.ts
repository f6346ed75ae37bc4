/** A git directory -> git commands on it that run nothing of what it holds, end in time, and answer in bounded size. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";

/** A sentence for people: what git was asked for, in which directory, and why that failed. */
export class GitCommandError extends Error {
  override readonly name = "GitCommandError";
}

export interface Limits {
  /** For one answer of git. */
  readonly milliseconds: number;
  /** Of one answer of git, and of one object. */
  readonly bytes: number;
}

export const LIMITS: Limits = { milliseconds: 60_000, bytes: 100_000_000 };

// A repository's own configuration can name programs (hooks, fsmonitor, signatures, transports): none of them may run.
const SAFE = [
  "--no-pager",
  "--no-replace-objects",
  ...["core.fsmonitor=false", "core.hooksPath=/dev/null", "log.showSignature=false", "diff.external="].flatMap(
    (set) => ["-c", set],
  ),
];

/** Arguments that make git work on `directory` (the git directory itself) and on nothing else. */
export function safeArguments(directory: string, args: readonly string[]): readonly string[] {
  return [...SAFE, `--git-dir=${directory}`, ...args];
}

export function safeEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    ...(PATH === undefined ? {} : { PATH }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LITERAL_PATHSPECS: "1",
  };
}

/** Standard output, or null where git ends with one of the statuses that `none` lists. */
export function runGit(
  directory: string,
  args: readonly string[],
  limits: Limits,
  none: readonly number[] = [],
): Promise<Buffer | null> {
  const options = {
    env: safeEnvironment(),
    encoding: "buffer",
    timeout: limits.milliseconds,
    killSignal: "SIGKILL",
    maxBuffer: limits.bytes,
    windowsHide: true,
  } as const;
  return new Promise((done, fail) => {
    execFile("git", [...safeArguments(directory, args)], options, (error, stdout, stderr) => {
      if (error === null) return done(stdout);
      if (typeof error.code === "number" && none.includes(error.code)) return done(null);
      fail(new GitCommandError(`git ${args[0]} in ${directory}: ${cause(error, stderr, limits)}`, { cause: error }));
    });
  });
}

/** A work tree or a git directory, bare or not -> the git directory. Throws where there is none. */
export function findGitDirectory(path: string): string {
  const directory = resolve(path);
  if (isGitDirectory(directory)) return directory;
  const inner = join(directory, ".git");
  if (isGitDirectory(inner)) return inner;
  const elsewhere = existsSync(inner) && statSync(inner).isFile() ? linked(inner) : null;
  if (elsewhere !== null && existsSync(join(elsewhere, "HEAD"))) return elsewhere;
  throw new GitCommandError(`${directory} is no git directory and no clone: it has neither HEAD and objects nor .git`);
}

function isGitDirectory(path: string): boolean {
  return existsSync(join(path, "HEAD")) && existsSync(join(path, "objects"));
}

// Submodules and linked work trees have a file there, which says where the git directory is.
function linked(file: string): string | null {
  const target = /^gitdir: (.+)$/m.exec(readFileSync(file, "utf8").slice(0, 4096))?.[1]?.trim();
  if (target === undefined) return null;
  return isAbsolute(target) ? target : join(dirname(file), target);
}

function cause(error: Error & { code?: unknown; killed?: boolean }, stderr: Buffer, limits: Limits): string {
  if (error.code === "ENOENT") return "git is not installed, or not on the PATH";
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return `the answer is over ${limits.bytes} bytes`;
  if (error.killed === true) return `no answer within ${limits.milliseconds / 1000} s`;
  const said = stderr.toString("utf8").trim().split("\n").at(-1) ?? "";
  return said === "" ? (error.message.split("\n")[0] ?? "it failed") : said.slice(0, 300);
}

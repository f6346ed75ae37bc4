/** A git directory -> its objects by name, through one long-lived `git cat-file` process that starts when it is first asked. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { Socket } from "node:net";
import { GitCommandError, type Limits, safeArguments, safeEnvironment } from "./git-command.ts";

export interface GitObject {
  readonly sha: string;
  readonly type: string;
  readonly size: number;
  /** Empty from `--batch-check`, which tells no more than the above. */
  readonly body: Buffer;
}

export interface CatFile {
  /** `name`: anything that git resolves to an object, without a line break. Null where there is no such object, or several. */
  ask(name: string): Promise<GitObject | null>;
  close(): void;
}

type Mode = "--batch" | "--batch-check";

interface Question {
  readonly name: string;
  readonly done: (answer: GitObject | null) => void;
  readonly fail: (error: Error) => void;
}

interface Running {
  readonly process: ChildProcessWithoutNullStreams;
  readonly waiting: Question[];
  timer: NodeJS.Timeout | null;
}

/** The process, and who waits for which of its answers. */
export function catFile(directory: string, mode: Mode, limits: Limits): CatFile {
  let running: Running | null = null;

  function stop(why: string): void {
    const stopped = running;
    running = null;
    if (stopped !== null) giveUp(stopped, `git cat-file in ${directory}`, why);
  }

  const watch = (watched: Running) => wakeful(watched, limits, stop);

  function start(): Running {
    const started: Running = { process: spawnCatFile(directory, mode), waiting: [], timer: null };
    const read = answerReader(mode, limits);
    whenGone(started.process, (why) => {
      if (running === started) stop(why);
    });
    started.process.stdout.on("data", (chunk: Buffer) => {
      if (running !== started) return;
      const answers = read(chunk);
      if (typeof answers === "string") return stop(answers);
      for (const answer of answers) started.waiting.shift()?.done(answer);
      watch(started);
    });
    return started;
  }

  function ask(name: string): Promise<GitObject | null> {
    if (/[\n\0]/.test(name)) return Promise.resolve(null);
    return new Promise((done, fail) => {
      running ??= start();
      running.waiting.push({ name, done, fail });
      running.process.stdin.write(`${name}\n`);
      if (running.waiting.length === 1) watch(running);
    });
  }

  return { ask, close: () => stop("it was closed") };
}

/** Stops what is late; a process that nobody waits for does not keep ours alive. */
function wakeful(running: Running, limits: Limits, stop: (why: string) => void): void {
  if (running.timer !== null) clearTimeout(running.timer);
  const idle = running.waiting.length === 0;
  const late = () => stop(`no answer within ${limits.milliseconds / 1000} s`);
  running.timer = idle ? null : setTimeout(late, limits.milliseconds);
  const verb = idle ? "unref" : "ref";
  const { process } = running;
  process[verb]();
  for (const stream of [process.stdin, process.stdout, process.stderr]) {
    if (stream instanceof Socket) stream[verb]();
  }
}

function giveUp({ process, waiting, timer }: Running, what: string, why: string): void {
  if (timer !== null) clearTimeout(timer);
  process.kill("SIGKILL");
  for (const { name, fail } of waiting) fail(new GitCommandError(`${what}, asked for ${name.slice(0, 100)}: ${why}`));
}

function spawnCatFile(directory: string, mode: Mode): ChildProcessWithoutNullStreams {
  const args = [...safeArguments(directory, ["cat-file", mode])];
  const process = spawn("git", args, { env: safeEnvironment(), windowsHide: true });
  process.stderr.resume();
  return process;
}

function whenGone(process: ChildProcessWithoutNullStreams, hear: (why: string) => void): void {
  process.on("error", (error: NodeJS.ErrnoException) => {
    hear(error.code === "ENOENT" ? "git is not installed, or not on the PATH" : error.message);
  });
  process.on("exit", (code) => hear(`it ended with status ${code}`));
  process.stdin.on("error", (error) => hear(error.message));
}

/** Chunks of git's output, cut anywhere -> the answers that are complete with each; a sentence for an object that is too large. */
export function answerReader(mode: Mode, limits: Limits): (chunk: Buffer) => readonly (GitObject | null)[] | string {
  let chunks: Buffer[] = [];
  let length = 0;
  let wanted = 1;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < wanted) return [];
    let rest = Buffer.concat(chunks);
    wanted = 1;
    const answers: (GitObject | null)[] = [];
    for (let end = rest.indexOf("\n"); end !== -1; end = rest.indexOf("\n")) {
      const head = readHead(rest.toString("utf8", 0, end));
      const bytes = head === null || mode === "--batch-check" ? 0 : head.size + 1;
      if (bytes > limits.bytes) return `the object has ${bytes - 1} bytes, and no more than ${limits.bytes} are read`;
      wanted = end + 1 + bytes;
      if (rest.length < wanted) break;
      answers.push(head === null ? null : { ...head, body: Buffer.from(rest.subarray(end + 1, end + bytes)) });
      rest = rest.subarray(wanted);
      wanted = 1;
    }
    chunks = [rest];
    length = rest.length;
    return answers;
  };
}

// "<sha> <type> <size>", or the name again and "missing" or "ambiguous".
function readHead(line: string): Omit<GitObject, "body"> | null {
  const [, sha, type, size] = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(line) ?? [];
  return sha === undefined || type === undefined ? null : { sha, type, size: Number(size) };
}

/** An environment -> the App in a process of its own, with the reviews that its log tells of. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Cost } from "../../src/model/answers.ts";
import type { Memory, Told } from "./app.ts";

export type Throttle = "throttled" | "unthrottled";

/** What the App logs of a review that it has written. */
export interface Logged {
  readonly pull: string;
  readonly verdict: string;
  readonly writes: number;
  readonly cost: Cost;
}

export interface Child {
  readonly url: string;
  readonly reviews: readonly Logged[];
  /** Resolves when as many reviews as that have been written; rejects when one could not be finished. */
  until(count: number): Promise<void>;
  memory(): Promise<Memory>;
  close(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL("app.js", import.meta.url));

export async function startChild(env: NodeJS.ProcessEnv, throttle: Throttle): Promise<Child> {
  const execArgv = ["--expose-gc", "--enable-source-maps"];
  const child = fork(ENTRY, [throttle], { env: { ...process.env, ...env }, execArgv, silent: true });
  const log = listen(child);
  const asked = async <Kind extends Told["kind"]>(kind: Kind) =>
    (await Promise.race([told(child, kind), log.failed])) as Extract<Told, { kind: Kind }>;
  const { url } = await asked("ready");
  return {
    url,
    reviews: log.reviews,
    until: (count) => Promise.race([log.until(count), log.failed]),
    async memory() {
      child.send("memory");
      return (await asked("memory")).memory;
    },
    async close() {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}

async function told(child: ChildProcess, kind: Told["kind"]): Promise<Told> {
  for (;;) {
    const [said] = (await once(child, "message")) as [Told];
    if (said.kind === kind) return said;
  }
}

function listen(child: ChildProcess) {
  const reviews: Logged[] = [];
  const waiting = new Set<() => void>();
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => undefined); // it is heard by whoever waits at that time, if anybody does
  child.stderr?.pipe(process.stderr);
  child.once("exit", (code) => fail(new Error(`the App has ended with status ${code}`)));
  if (child.stdout === null) throw new Error("the App was started without pipes");
  createInterface({ input: child.stdout }).on("line", (line) => {
    const entry = JSON.parse(line) as Logged & { readonly level: number | string; readonly msg: string };
    if (isError(entry.level)) fail(new Error(`the App says: ${line}`));
    if (entry.msg === "reviewed") reviews.push(entry);
    for (const look of waiting) look();
  });
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (reviews.length < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { reviews, until, failed };
}

/** Pino numbers its levels, and Probot may write them out. */
function isError(level: number | string): boolean {
  return typeof level === "number" ? level >= 50 : level === "error" || level === "fatal";
}

/** `npm run fuzz -- conversation [COUNT [FIRST]]`: so many random sequences of what people do, and which did not end as one clean review would. */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { tableOf } from "../bench/table.ts";
import { type Flaw, flawOf, kindOf } from "../e2e/sequences/flaw.ts";
import { stepsFrom } from "../e2e/sequences/plan.ts";
import { shortened } from "../e2e/sequences/shorten.ts";

interface Part {
  readonly conversation: true;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

interface Told {
  readonly seed: number;
  readonly steps: number;
  readonly milliseconds: number;
  readonly flaw: Flaw | null;
}

const USUAL = 5000;
const SILENCE = 120_000;
const MOST_TOLD = 5;

async function work({ first, end, step }: Part): Promise<void> {
  for (let seed = first; seed < end; seed += step) {
    const steps = stepsFrom(seed);
    const began = performance.now();
    const flaw = await flawOf(steps);
    const told: Told = { seed, steps: steps.length, milliseconds: performance.now() - began, flaw };
    parentPort?.postMessage(told);
  }
}

export async function fuzzConversation(count: number = USUAL, first: number = 0): Promise<void> {
  const step = Math.max(1, Math.min(4, availableParallelism()));
  const all: Told[] = [];
  const began = performance.now();
  const parts = Array.from(
    { length: step },
    (_, i): Part => ({ conversation: true, first: first + i, end: first + count, step }),
  );
  process.once("SIGINT", () => void report(all, began, count).then(() => process.exit(130)));
  await Promise.all(parts.map((part) => run(part, (told) => all.push(told))));
  await report(all, began, count);
}

/** What was found until now. */
async function report(all: readonly Told[], began: number, count: number): Promise<void> {
  const flawed = all.filter(({ flaw }) => flaw !== null);
  const times = all.map(({ milliseconds }) => milliseconds);
  const row = {
    sequences: all.length,
    steps: all.reduce((sum, { steps }) => sum + steps, 0),
    "ms each": times.reduce((sum, time) => sum + time, 0) / all.length,
    "slowest, ms": Math.max(...times),
    minutes: (performance.now() - began) / 60_000,
    flawed: flawed.length,
  };
  console.log(tableOf([row]));
  for (const told of firstOfKinds(flawed).slice(0, MOST_TOLD)) await tell(told);
  if (flawed.length > 0 || all.length < count) process.exitCode = 1;
}

/** In as few steps as it takes. */
async function tell({ seed, flaw }: Told): Promise<void> {
  if (flaw === null) return;
  const shorter = await shortened(stepsFrom(seed), flaw);
  console.error(`\n${seed}: ${shorter.flaw.what}\n${shorter.flaw.log.map((line) => `  ${line}`).join("\n")}`);
}

function firstOfKinds(flawed: readonly Told[]): readonly Told[] {
  const kinds = new Map<string, Told>();
  for (const told of flawed)
    if (told.flaw !== null && !kinds.has(kindOf(told.flaw))) kinds.set(kindOf(told.flaw), told);
  return [...kinds.values()];
}

function run(part: Part, tellOf: (told: Told) => void): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: part });
  return new Promise((resolve, reject) => {
    const stuck = () => {
      void worker.terminate();
      reject(new Error(`no answer for ${SILENCE} ms from the worker of ${JSON.stringify(part)}`));
    };
    let timer = setTimeout(stuck, SILENCE);
    worker.on("message", (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(stuck, SILENCE);
      tellOf(told);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const part = workerData as Partial<Part> | null;
if (!isMainThread && part?.conversation === true) await work(part as Part);

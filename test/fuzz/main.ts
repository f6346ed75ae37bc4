/**
 * `npm run fuzz [-- COUNT [FIRST]]`: reads so many broken listings of all formats, and tells which were slow, wrong or fatal.
 * `npm run fuzz -- conversation` is in `conversation.ts`.
 */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { tableOf } from "../bench/table.ts";
import { fuzzConversation } from "./conversation.ts";
import { type Input, inputOf } from "./input.ts";
import { addTrial, type Summary, summaryRows } from "./summary.ts";
import { rereadFlaw, type Trial, tryInput } from "./trial.ts";

interface Part {
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

interface Told {
  readonly number: number;
  readonly format: string;
  readonly milliseconds: number;
  readonly size: number;
  readonly wrong: string | null;
}

const USUAL = 210_000;
const LONGEST = 1000;
const AGAIN = 2;
const SILENCE = 180_000;
const REREAD = 4;
const MOST_TOLD = 30;

function work({ first, end, step }: Part): void {
  // The first readings warm the code up, and are not what is measured.
  for (let number = 0; number < 400; number += 1) tryInput(inputOf(number));
  let batch: Told[] = [];
  for (let number = first; number < end; number += step) {
    const input = inputOf(number);
    const { milliseconds, size, wrong: flaw } = tryCalmly(input);
    // It takes as long again, and what is read anew is read in all other trials.
    const wrong = flaw ?? (number % REREAD === 0 ? rereadFlaw(input) : null);
    const { format, file } = input.shape;
    batch.push({ number, format: `${format} (${file})`, milliseconds, size, wrong });
    if (batch.length < 100 && number + step < end) continue;
    parentPort?.postMessage(batch);
    batch = [];
  }
}

/** What is slow once may have waited for a processor; what is slow each time is slow. */
function tryCalmly(input: Input): Trial {
  let trial = tryInput(input);
  for (let again = 0; again < AGAIN && trial.milliseconds > LONGEST; again += 1) {
    const next = tryInput(input);
    if (next.milliseconds < trial.milliseconds) trial = next;
  }
  return trial;
}

async function run(part: Part, tell: (told: Told) => void): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: part });
  await new Promise<void>((resolve, reject) => {
    const stuck = () => {
      void worker.terminate();
      reject(new Error(`no answer for ${SILENCE} ms from the worker of ${JSON.stringify(part)}`));
    };
    let timer = setTimeout(stuck, SILENCE);
    worker.on("message", (batch: readonly Told[]) => {
      clearTimeout(timer);
      timer = setTimeout(stuck, SILENCE);
      for (const told of batch) tell(told);
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function main(): Promise<void> {
  const [count = USUAL, first = 0] = process.argv.slice(2).map(Number);
  const step = Math.max(1, Math.min(4, availableParallelism()));
  const summary: Summary = new Map();
  const failures: string[] = [];
  let done = 0;
  const tell = (told: Told) => {
    done += 1;
    addTrial(summary, told);
    const { number, format, milliseconds, size, wrong } = told;
    if (wrong !== null) failures.push(`${number} ${format}: ${wrong}`);
    else if (milliseconds > LONGEST) failures.push(`${number} ${format}: ${Math.round(milliseconds)} ms for ${size}`);
  };
  const report = () => tellOf(summary, failures, done, count);
  process.once("SIGINT", () => {
    report();
    process.exit(130);
  });
  const parts = Array.from({ length: step }, (_, i) => ({ first: first + i, end: first + count, step }));
  await Promise.all(parts.map((part) => run(part, tell)));
  report();
  if (failures.length > 0 || done < count) process.exitCode = 1;
}

/** What was found until now. */
function tellOf(summary: Summary, failures: readonly string[], done: number, count: number): void {
  console.log(`${done} of ${count} inputs\n\n${tableOf(summaryRows(summary))}`);
  for (const failure of failures.slice(0, MOST_TOLD)) console.error(failure);
  console.error(`${failures.length} were slower than ${LONGEST} ms or read wrongly.`);
}

if (isMainThread && process.argv[2] === "conversation") await fuzzConversation(...process.argv.slice(3).map(Number));
else if (isMainThread) await main();
else work(workerData as Part);

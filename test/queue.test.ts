import { expect, test } from "@jest/globals";
import { createQueue, type QueueOptions } from "../src/queue.ts";

interface Step {
  readonly key: string;
  readonly job: string;
}

/** A queue whose jobs end when the test says so. */
function scene({ most = 4, ...more }: Partial<QueueOptions<Step>> = {}) {
  const started: string[] = [];
  const failed: unknown[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const queue = createQueue<Step>({
    run: ({ key, job }) => {
      started.push(`${key}:${job}`);
      return new Promise((resolve, reject) => ends.set(key, (error) => (error ? reject(error) : resolve())));
    },
    fail: (error) => failed.push(error),
    most,
    ...more,
  });
  const end = async (key: string, error?: Error) => {
    ends.get(key)?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { queue, started, failed, end };
}

test("what comes while a key runs makes one more run, with the newest job", async () => {
  const { queue, started, end } = scene();
  for (const job of ["1", "2", "3", "4"]) queue.add("a", { key: "a", job });
  expect(started).toEqual(["a:1"]);
  await end("a");
  expect(started).toEqual(["a:1", "a:4"]);
  await end("a");
  await queue.idle();
  expect(started).toHaveLength(2);
});

test("what waits is joined with what comes, and stays urgent if that says so", async () => {
  const join = (waiting: Step, newer: Step) => ({ ...newer, job: `${waiting.job}+${newer.job}` });
  const { queue, started, end } = scene({ most: 1, join, isUrgent: ({ job }) => job.startsWith("now") });
  for (const key of ["a", "b"]) queue.add(key, { key, job: "later" });
  for (const job of ["now", "later"]) queue.add("c", { key: "c", job });
  for (const key of ["a", "c", "b"]) await end(key);
  expect(started).toEqual(["a:later", "c:now+later", "b:later"]);
});

test("other keys run beside it, but not more than allowed", async () => {
  const { queue, started, end } = scene({ most: 2 });
  for (const key of ["a", "b", "c"]) queue.add(key, { key, job: "1" });
  expect(started).toEqual(["a:1", "b:1"]);
  await end("b");
  expect(started).toEqual(["a:1", "b:1", "c:1"]);
});

test("what is urgent goes before what waits longer", async () => {
  const { queue, started, end } = scene({ most: 1, isUrgent: ({ job }) => job === "now" });
  for (const key of ["a", "b", "c"]) queue.add(key, { key, job: "later" });
  queue.add("d", { key: "d", job: "now" });
  for (const key of ["a", "d", "b", "c"]) await end(key);
  await queue.idle();
  expect(started).toEqual(["a:later", "d:now", "b:later", "c:later"]);
});

test("a job that rejects is told, and its key goes on", async () => {
  const { queue, started, failed, end } = scene();
  queue.add("a", { key: "a", job: "1" });
  queue.add("a", { key: "a", job: "2" });
  const error = new Error("no");
  await end("a", error);
  expect(failed).toEqual([error]);
  expect(started).toEqual(["a:1", "a:2"]);
});

test("draining forgets what waits, ends what runs, and takes nothing more", async () => {
  const { queue, started, end } = scene();
  queue.add("a", { key: "a", job: "1" });
  queue.add("a", { key: "a", job: "2" });
  let drained = false;
  const draining = queue.drain().then(() => {
    drained = true;
  });
  queue.add("b", { key: "b", job: "1" });
  await new Promise((resolve) => setImmediate(resolve));
  expect(drained).toBe(false);
  await end("a");
  await draining;
  expect(started).toEqual(["a:1"]);
});

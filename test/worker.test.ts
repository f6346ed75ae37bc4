import { expect, test } from "@jest/globals";
import type { GitHub } from "../src/github/port.ts";
import { createWorker, type Job, type Worker } from "../src/worker.ts";

const AFTER = 200;
const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };

/** A worker at a GitHub that answers nothing, and how often each pull request was looked at. */
function atOutage(tries: number): { readonly worker: Worker; readonly looks: readonly string[] } {
  const looks: string[] = [];
  const github: GitHub = {
    async readPullRequest({ repository, number }) {
      looks.push(`${repository}#${number}`);
      throw new Error("GitHub does not answer");
    },
    readProjects: async () => [],
    apply: async () => "applied",
    cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
  };
  const door = { github, headOf: async () => "head", checkRunOn: async () => null };
  const worker = createWorker({ open: async () => door, log: () => quiet, again: { after: AFTER, tries } });
  return { worker, looks };
}

function job(repository: string, number: number): Job {
  return { ref: { owner: "o", repository, number }, installation: 1, hint: null, delivery: null, tries: 0 };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("what could not be finished is looked at again, as often as that is asked", async () => {
  const { worker, looks } = atOutage(2);
  worker.add(job("r", 1));
  await wait(8 * AFTER);
  expect(looks).toEqual(["r#1", "r#1", "r#1"]);
});

test("many events of one pull request bring one look later, not one each", async () => {
  const { worker, looks } = atOutage(1);
  for (let i = 0; i < 5; i += 1) {
    worker.add(job(i % 2 === 0 ? "r" : "R", 1));
    await worker.idle();
  }
  worker.add(job("r", 2));
  await wait(6 * AFTER);
  expect(looks).toHaveLength(5 + 1 + 2);
  expect(looks.slice(6).toSorted()).toEqual(["r#1", "r#2"]);
});

test("a worker that has stopped looks at nothing again", async () => {
  const { worker, looks } = atOutage(3);
  worker.add(job("r", 1));
  await worker.idle();
  await worker.drain();
  await wait(4 * AFTER);
  expect(looks).toEqual(["r#1"]);
});

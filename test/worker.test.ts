import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { GitHubError } from "../src/github/errors.ts";
import type { GitHub } from "../src/github/port.ts";
import { createWorker, type Job } from "../src/worker.ts";

const AFTER = 200;
const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };

/** A worker at a GitHub that answers nothing, how often each pull request was looked at, and for which jobs doors were opened. */
function atOutage(tries: number, error = new Error("GitHub does not answer"), after = AFTER) {
  const looks: string[] = [];
  const opened: Job[] = [];
  const github: GitHub = {
    async readPullRequest({ repository, number }) {
      looks.push(`${repository}#${number}`);
      throw error;
    },
    readProjects: async () => [],
    readAttempts: async (_ref, addresses) => addresses.map(() => null),
    apply: async () => "applied",
    cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
  };
  const door = { github, headOf: async () => "head", checkRunOn: async () => null };
  const open = async (asked: Job) => {
    opened.push(asked);
    return door;
  };
  const worker = createWorker({ open, log: () => quiet, again: { after, tries } });
  return { worker, looks, opened };
}

function job(repository: string, number: number): Job {
  return {
    ref: { owner: "o", repository, number },
    installation: 1,
    hint: null,
    delivery: null,
    anew: false,
    tries: 0,
  };
}

const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

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

test("where a limit was in the way, it is looked at when that is reset, not before and not long after", async () => {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.now() / 1000 + 1200) };
  const limited = Object.assign(new Error("API rate limit exceeded"), { status: 403, response: { headers } });
  const { worker, looks } = atOutage(1, new GitHubError("read it", limited), 3_000_000);
  worker.add(job("r", 1));
  await worker.idle();
  await wait(1_200_000);
  expect(looks).toHaveLength(1);
  await wait(20_000);
  expect(looks).toHaveLength(2);
});

test("what an event asks for stays urgent when a look over finds the same", async () => {
  const { worker, opened } = atOutage(0);
  for (const number of [1, 2, 3, 4, 5]) worker.add(job("r", number));
  worker.add({ ...job("r", 6), delivery: "of a person" });
  worker.add(job("r", 6));
  await worker.idle();
  expect(opened.map(({ ref }) => ref.number)).toEqual([1, 2, 3, 4, 6, 5]);
  expect(opened[4]?.delivery).toBe("of a person");
});

test("that a person has asked is not forgotten when an event comes meanwhile, nor remembered for later", async () => {
  const { worker, opened } = atOutage(0);
  worker.add(job("r", 1));
  worker.add({ ...job("r", 1), anew: true });
  worker.add(job("R", 1));
  await worker.idle();
  worker.add(job("r", 1));
  await worker.idle();
  expect(opened.map(({ anew }) => anew)).toEqual([false, true, false]);
});

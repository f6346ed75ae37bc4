import { expect, test } from "@jest/globals";
import { openDoor, openGroupDoor } from "../../src/app.ts";
import type { Octokit } from "../../src/github/open-pull-requests.ts";

const REPORT = { conclusion: "success", title: "", summary: "", text: null, annotations: [], buttons: [] } as const;
const RUNS = [
  { id: 4, external_id: "7" },
  { id: 9, external_id: "8" },
  { id: 6, external_id: "7" },
  { id: 5, external_id: "merge-group 7 8" },
];

/** A GitHub on whose commits these check runs of ours stand, and which of them is brought up to date. */
function octokitWith(check_runs: typeof RUNS) {
  const updated: number[] = [];
  const checks = {
    listForRef: async () => ({ data: { check_runs } }),
    update: async ({ check_run_id }: { readonly check_run_id: number }) => updated.push(check_run_id),
    create: async () => updated.push(0),
  };
  return { octokit: { rest: { checks } } as unknown as Octokit, updated };
}

const never = () => {
  throw new Error("nothing is read in this test");
};
const options = { appId: 1, open: () => ({}) as never };

test.each([
  [7, 6],
  [8, 9],
  [9, null],
])("two pull requests can have one head: #%i has its own newest check run there, %s", async (number, id) => {
  const ref = { owner: "o", repository: "list", number };
  const door = openDoor(octokitWith(RUNS).octokit, options, { ref, installation: 1, anew: false });
  expect(await door.checkRunOn(ref, "a")).toBe(id);
});

test.each([
  ["brings its own up to date", RUNS, 5],
  ["makes one where there is none", RUNS.slice(0, 3), 0],
])("a group's conclusion %s", async (_, runs, id) => {
  const { octokit, updated } = octokitWith(runs);
  const place = { owner: "o", repository: "list" };
  const job = { place, installation: 1, headSha: "a", headRef: "", baseRef: "", delivery: null };
  await openGroupDoor(octokit, { ...options, open: never }, job).conclude(REPORT, "merge-group 7");
  expect(updated).toEqual([id]);
});

import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { openRecorded } from "../src/github/recorded.ts";
import { createGroupWorker, type GroupDoor, type GroupJob, isOfGroup } from "../src/merge-group.ts";
import type { CheckRunReport } from "../src/model/report.ts";

const FOLDER = fileURLToPath(new URL("../../test/reviews/1-clean-addition/", import.meta.url));
const quiet = { debug: () => undefined, info: () => undefined, error: () => undefined };
const job: GroupJob = {
  place: { owner: "ebpf-io", repository: "ebpf.io-website" },
  installation: 1,
  headSha: "a".repeat(40),
  headRef: "refs/heads/gh-readonly-queue/main/pr-1-abc",
  baseRef: "refs/heads/main",
  delivery: "72d3162e",
};

interface Concluded {
  readonly report: CheckRunReport;
  readonly externalId: string;
}

/** A group at a GitHub that fails as often as it is said, first to be read, then to be written to. */
function group({ unread = 0, unwritten = 0, numbers = [1] }) {
  const concluded: Concluded[] = [];
  const left = { unread, unwritten };
  const door: GroupDoor = {
    async numbers() {
      left.unread -= 1;
      if (left.unread >= 0) throw new Error("GitHub does not answer");
      return numbers;
    },
    open: () => openRecorded(FOLDER),
    async conclude(report, externalId) {
      left.unwritten -= 1;
      if (left.unwritten >= 0) throw new Error("GitHub does not answer");
      concluded.push({ report, externalId });
    },
  };
  const worker = createGroupWorker({
    open: async () => door,
    log: () => quiet,
    again: { after: 1, tries: 2 },
    review: () => undefined,
  });
  return { worker, concluded };
}

test("GitHub is asked again before the group is given up", async () => {
  const { worker, concluded } = group({ unread: 2, unwritten: 2 });
  worker.add(job);
  await worker.idle();
  expect(concluded.map(({ report }) => report.conclusion)).toEqual(["success"]);
});

test("what could not be looked at is concluded all the same, and does not pass", async () => {
  const { worker, concluded } = group({ unread: 9 });
  worker.add(job);
  await worker.idle();
  expect(concluded).toMatchObject([{ report: { conclusion: "action_required" } }]);
  expect(concluded[0]?.report.summary).toContain("72d3162e");
});

test("a group of which nobody knows what is in it does not pass", async () => {
  const { worker, concluded } = group({ numbers: [] });
  worker.add(job);
  await worker.idle();
  expect(concluded).toMatchObject([{ report: { conclusion: "action_required" } }]);
});

test("a group's check run is known by its external id", () => {
  expect(["merge-group", "merge-group 4 12", "4", "", "merge-group x", null].map(isOfGroup)).toEqual([
    ...[true, true, false, false, false, false],
  ]);
});

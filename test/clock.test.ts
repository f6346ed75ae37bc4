import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { shift } from "../src/days.ts";
import type { GitHub } from "../src/github/port.ts";
import { openRecorded } from "../src/github/recorded.ts";
import type { RepositoryAnswer } from "../src/model/answers.ts";
import type { Standings } from "../src/model/pull-request.ts";
import { type Review, review } from "../src/review.ts";

/** Nothing of what stands on a pull request may change by the clock alone: the recorded reviews, looked at again on other days. */
const FOLDER = fileURLToPath(new URL("../../test/reviews/", import.meta.url));
const names = readdirSync(FOLDER);

function later(time: string, days: number): string {
  return `${shift(time.slice(0, 10), `${days} days`, 1)}${time.slice(10)}`;
}

/** The same project on another day: GitHub gives the commits of the year before. */
function aYearOf(repository: RepositoryAnswer, today: string): RepositoryAnswer {
  const since = shift(today.slice(0, 10), "1 year", -1);
  const commits = repository.recent.commits.filter(({ committedDate }) => committedDate >= since);
  const gone = repository.recent.commits.length - commits.length;
  return { ...repository, recent: { total: repository.recent.total - gone, commits } };
}

function onDay(github: GitHub, days: number, standings: Standings | null): GitHub {
  return {
    ...github,
    async readPullRequest(...asked) {
      const reading = await github.readPullRequest(...asked);
      const pull = standings === null ? reading.pull : { ...reading.pull, standings };
      return { ...reading, pull, takenAt: later(reading.takenAt, days) };
    },
    async readProjects(questions, choose) {
      const answers = await github.readProjects(questions, choose);
      return answers.map((answer) => {
        const takenAt = later(answer.takenAt, days);
        const { repository } = answer;
        return repository.ok
          ? { ...answer, takenAt, repository: { ...repository, value: aYearOf(repository.value, takenAt) } }
          : { ...answer, takenAt };
      });
    },
  };
}

/** What GitHub holds when the writes of a first review are done. */
function after({ pull, report, writes }: Review): Standings {
  const checkRuns = writes.flatMap((write) => {
    if (write.kind !== "create-check-run") return [];
    const { conclusion, title, summary, text } = write.report;
    const { headSha, externalId } = write;
    return [{ id: 1, headSha, externalId, status: "completed", conclusion, title, summary, text }];
  });
  const labels = report.labels.map(({ name }) => name);
  return {
    comments: report.comment === null ? [] : [{ id: 1, body: report.comment, minimized: false, url: "" }],
    labels,
    repositoryLabels: labels,
    checkRuns,
    reviews: report.approve ? [{ id: 1, state: "APPROVED", commit: pull.headSha }] : [],
    answers: [],
    pings: [],
    unwanted: false,
    reviewRequested: false,
    suggestions: report.suggestions.map(({ digest, endLine }, i) => ({
      id: 100 + i,
      digest,
      url: `${pull.url}#discussion_r${100 + i}`,
      line: endLine,
      settled: false,
    })),
  };
}

const NOTHING: Standings = {
  comments: [],
  labels: [],
  repositoryLabels: [],
  checkRuns: [],
  reviews: [],
  suggestions: [],
  answers: [],
  pings: [],
  unwanted: false,
  reviewRequested: false,
};

describe.each(names)("%s", (name) => {
  const ref = { owner: "ebpf-io", repository: "ebpf.io-website", number: Number.parseInt(name, 10) };

  test.each([0, 1, 17])("%i days later nothing is written", async (days) => {
    const github = openRecorded(`${FOLDER}${name}`);
    const first = await review(onDay(github, 0, NOTHING), ref);
    expect(first.writes.map(({ kind }) => kind)).toContain("create-check-run");
    const second = await review(onDay(github, days, after(first)), ref);
    expect(second.writes).toEqual([]);
  });
});

test("the recorded reviews hold what a day changes: a number of people that was counted on it", async () => {
  const comments = await Promise.all(
    names.map(async (name) => {
      const ref = { owner: "ebpf-io", repository: "ebpf.io-website", number: Number.parseInt(name, 10) };
      return (await review(openRecorded(`${FOLDER}${name}`), ref)).report.comment;
    }),
  );
  expect(comments.some((comment) => /counted on \d{4}/.test(comment ?? ""))).toBe(true);
});

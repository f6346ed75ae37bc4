import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import type { GitHub } from "../src/github/port.ts";
import { openRecorded } from "../src/github/recorded.ts";
import { reviewJson, toJson } from "../src/json.ts";
import { review, write } from "../src/review.ts";
import { asFile, expectGolden } from "./golden.ts";

/** Each folder: what GitHub answered in `given/` (written by `npm run record`), what every stage made of it in `then/`. */
const FOLDER = fileURLToPath(new URL("../../test/reviews/", import.meta.url));
const REF = /^(\d+)-/;

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const folder = `${FOLDER}${name}`;
  const ref = { owner: "ebpf-io", repository: "ebpf.io-website", number: Number(REF.exec(name)?.[1]) };
  const run = () => review(openRecorded(folder), ref);

  test("change, facts, findings, report and writes are as they were", async () => {
    const found = await run();
    const { change, entries, verdict } = reviewJson(found) as {
      change: unknown;
      entries: { facts: unknown; findings: unknown }[];
      verdict: unknown;
    };
    expectGolden(`${folder}/then/change.json`, asFile(change));
    expectGolden(`${folder}/then/facts.json`, asFile(entries.map(({ facts }) => facts)));
    expectGolden(
      `${folder}/then/findings.json`,
      asFile({ verdict, findings: entries.map(({ findings }) => findings) }),
    );
    expectGolden(`${folder}/then/report.md`, found.report.comment === null ? null : `${found.report.comment}\n`);
    expectGolden(
      `${folder}/then/writes.json`,
      asFile(toJson(found.writes.map(({ kind, ...rest }) => ({ kind, ...brief(rest) })))),
    );
  });

  test("the comment is Japanese to the last word where the pull request is", async () => {
    const { report } = await review(inJapanese(openRecorded(folder)), ref);
    expectGolden(`${folder}/then/report.ja.md`, report.comment === null ? null : `${report.comment}\n`);
    expect(englishIn(report.comment ?? "")).toEqual([]);
    expect(englishIn(report.checkRun.summary)).toEqual([]);
    expect(englishIn(report.checkRun.title)).toEqual([]);
  });

  test("the same answers give the same bytes, and are written through the door as they were planned", async () => {
    const github = openRecorded(folder);
    const [one, other] = [await review(github, ref), await run()];
    expect(reviewJson(one)).toEqual(reviewJson(other));
    await write(github, one);
    expect(github.written).toEqual(other.writes);
  });
});

/** The same pull request, by somebody who writes Japanese. */
function inJapanese(github: GitHub): GitHub {
  return {
    ...github,
    readPullRequest: async (...asked) => {
      const reading = await github.readPullRequest(...asked);
      const body = `${reading.pull.body}\n\n${"掲載をお願いします。条件を満たしていることを確認しました。".repeat(20)}`;
      return { ...reading, pull: { ...reading.pull, body } };
    },
  };
}

/** Runs of three English words outside of code, quotes, links' targets and the hidden block. */
function englishIn(comment: string): readonly string[] {
  const words = comment
    .replace(/<!--[\s\S]*?-->|```[\s\S]*?```|`[^`]*`|「[^」]*」|\]\([^)]*\)|&[#\w]+;/g, "…")
    .replace(/<[^>]*>/g, "");
  return words.match(/\b[A-Za-z]+ [a-z]+ [a-z]+\b/g) ?? [];
}

/** The comment's words stand in report.md, and the check run's are made of the same. */
function brief(write: object): object {
  return Object.fromEntries(
    Object.entries(write).map(([key, value]) => [key, key === "body" || key === "report" ? "..." : value]),
  );
}

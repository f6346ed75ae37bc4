import { expect, test } from "@jest/globals";
import type { Told } from "../../src/action/notes.ts";
import { summaryOf } from "../../src/action/summary.ts";

const READY: Told = {
  number: 12,
  url: "https://github.com/o/list/pull/12",
  title: "Ready to merge",
  verdict: "ready",
  language: "en",
  unsaid: null,
};

test("a line for each pull request", () => {
  const failed = { number: 13, url: null, title: null, verdict: null, language: "en", unsaid: null };
  const group = {
    number: null,
    url: null,
    title: "Looked at again: ready to merge",
    verdict: null,
    language: "en",
    unsaid: null,
  };
  const lines = summaryOf([group, READY, failed]).trim().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe("- Merge queue: Looked at again: ready to merge");
  expect(lines[1]).toContain(": Ready to merge");
  expect(lines[2]).toContain("Listkeeper could not finish; the log says why.");
});

test("nothing to look at is said, too", () => {
  expect(summaryOf([])).toBe("No open pull request wanted a look.\n");
});

test("what no check run could say stands in full, with how to mend it", () => {
  const unsaid = {
    conclusion: "failure" as const,
    title: "1 thing to change",
    summary: "**Your turn.**",
    text: "| a | b |",
    annotations: [],
    buttons: [],
  };
  const summary = summaryOf([{ ...READY, title: "1 thing to change", verdict: "changes-needed", unsaid }]);
  for (const part of ["permissions: { checks: write }", "### 1 thing to change", "**Your turn.**", "| a | b |"]) {
    expect(summary).toContain(part);
  }
});

test("a title is words, whatever is in it", () => {
  const summary = summaryOf([{ ...READY, title: "@team <img src=x> [x](https://example.org)" }]);
  expect(summary).not.toMatch(/@team|<img|\]\(https:\/\/example\.org\)/);
});

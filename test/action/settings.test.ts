import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { settingsFrom } from "../../src/action/settings.ts";

const EVENT = join(mkdtempSync(join(tmpdir(), "listkeeper-")), "event.json");
writeFileSync(EVENT, '{"action":"opened"}');

const ENV = {
  INPUT_TOKEN: "ghs_own",
  GITHUB_REPOSITORY: "o/list.of-things",
  GITHUB_EVENT_NAME: "pull_request_target",
  GITHUB_EVENT_PATH: EVENT,
};

test("the least that a job gives", () => {
  expect(settingsFrom(ENV)).toEqual({
    token: "ghs_own",
    readingToken: "ghs_own",
    apiUrl: null,
    owner: "o",
    repository: "list.of-things",
    event: "pull_request_target",
    payload: { action: "opened" },
    number: null,
    approve: false,
    run: null,
    summary: null,
    output: null,
  });
});

test("all that can be said", () => {
  const more = {
    "INPUT_READING-TOKEN": "ghs_reading",
    "INPUT_PULL-REQUEST": " 12 ",
    INPUT_APPROVE: "true",
    GITHUB_API_URL: "https://github.example.com/api/v3",
    GITHUB_RUN_ID: "4711",
    GITHUB_STEP_SUMMARY: "/tmp/summary",
    GITHUB_OUTPUT: "/tmp/output",
  };
  expect(settingsFrom({ ...ENV, ...more })).toMatchObject({
    readingToken: "ghs_reading",
    number: 12,
    approve: true,
    apiUrl: "https://github.example.com/api/v3",
    run: "4711",
    summary: "/tmp/summary",
    output: "/tmp/output",
  });
});

test.each([
  [{ INPUT_TOKEN: "" }, /the input token is empty/],
  [{ "INPUT_PULL-REQUEST": "1; echo" }, /no number of a pull request/],
  [{ "INPUT_PULL-REQUEST": "0" }, /no number of a pull request/],
  [{ INPUT_APPROVE: "yes" }, /neither true nor false/],
  [{ GITHUB_REPOSITORY: "../../etc" }, /does not name a repository/],
  [{ GITHUB_EVENT_PATH: "/there/is/none" }, /cannot be read/],
])("%j is a mistake of one sentence", (wrong, words) => {
  expect(() => settingsFrom({ ...ENV, ...wrong })).toThrow(words);
});

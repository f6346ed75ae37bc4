import { describe, expect, test } from "@jest/globals";
import { EventError, readEvent } from "../../src/action/event.ts";
import { recorded } from "./job.ts";

const SHA = "a".repeat(40);
const sha = expect.stringMatching(/^[\da-f]{40}$/);

describe("recorded events", () => {
  test("a pull request that is opened is looked at with what the event says of it", () => {
    expect(readEvent("pull_request_target", recorded("pull_request_target.opened"), null)).toEqual({
      kind: "one",
      number: 1,
      hint: { baseSha: sha, headSha: sha },
      anew: false,
      ripples: true,
    });
  });

  test("one that is closed is finished, and others about the same project are told", () => {
    const payload = recorded("pull_request_target.closed");
    expect(readEvent("pull_request_target", payload, null)).toMatchObject({ kind: "one", number: 1, ripples: true });
  });

  test("a comment that asks for it has the project looked at anew", () => {
    expect(readEvent("issue_comment", recorded("issue_comment.created"), null)).toEqual({
      kind: "one",
      number: 1,
      hint: null,
      anew: true,
    });
  });

  test("a merge queue's group is told by its commit and its branches", () => {
    expect(readEvent("merge_group", recorded("merge_group.checks_requested"), null)).toEqual({
      kind: "group",
      group: {
        headSha: sha,
        headRef: expect.stringMatching(/^refs\/heads\/gh-readonly-queue\/main\/pr-2-/),
        baseSha: sha,
        baseRef: "refs/heads/main",
      },
    });
  });

  test.each([
    ["push", "moved"],
    ["schedule", "due"],
    ["workflow_dispatch", "all"],
  ] as const)("%s looks over the open pull requests: %s", (name, round) => {
    expect(readEvent(name, recorded(name), null)).toEqual({ kind: "overdue", round });
  });
});

describe("other events", () => {
  const comment = (action: string, body: string, more = {}) => ({
    action,
    issue: { number: 7, pull_request: {}, ...more },
    comment: { body },
  });
  const pull = (full_name: string | null) => ({
    action: "synchronize",
    pull_request: {
      number: 7,
      base: { sha: SHA, repo: { full_name: "o/list" } },
      head: { sha: SHA, repo: full_name === null ? null : { full_name } },
    },
  });

  test.each([
    ["created", "Thank you!", false],
    ["edited", "> /listkeeper recheck", false],
    ["edited", "/listkeeper recheck", true],
    ["deleted", "/listkeeper recheck", false],
  ])("a comment that is %s, %j: the pull request is looked at, anew: %s", (action, body, anew) => {
    expect(readEvent("issue_comment", comment(action, body), null)).toEqual({
      kind: "one",
      number: 7,
      hint: null,
      anew,
    });
  });

  test("a comment on an issue is nothing", () => {
    const payload = comment("created", "/listkeeper recheck", { pull_request: undefined });
    expect(readEvent("issue_comment", payload, null)).toMatchObject({ kind: "nothing" });
  });

  test("a group that has left the queue is nothing", () => {
    const payload = { ...Object(recorded("merge_group.checks_requested")), action: "destroyed" };
    expect(readEvent("merge_group", payload, null)).toMatchObject({ kind: "nothing" });
  });

  test("what the workflow names comes before what the event is about", () => {
    expect(readEvent("watch", {}, 12)).toEqual({ kind: "one", number: 12, hint: null, anew: true });
  });

  test("pull_request will do for branches of the repository itself", () => {
    expect(readEvent("pull_request", pull("o/list"), null)).toMatchObject({ kind: "one", number: 7, anew: true });
  });

  test.each([["someone/list"], [null]])("of the fork %s it can write nothing, and says what to do", (fork) => {
    for (const name of ["pull_request", "pull_request_review"]) {
      expect(() => readEvent(name, pull(fork), null)).toThrow(/let the workflow run on pull_request_target/);
    }
  });

  test.each([
    ["watch", {}, /does nothing at the event "watch"/],
    ["constructor", {}, /does nothing at the event "constructor"/],
    ["pull_request_target", null, /is not as GitHub describes it/],
    [
      "pull_request_target",
      { action: "opened", pull_request: { ...pull("o/list").pull_request, number: "1; rm" } },
      /is not as/,
    ],
    ["issue_comment", { action: "created", issue: { number: 1, pull_request: {} }, comment: {} }, /is not as/],
  ])("%s with %j is a mistake of one sentence", (name, payload, words) => {
    const read = () => readEvent(name, payload, null);
    expect(read).toThrow(EventError);
    expect(read).toThrow(words);
  });
});

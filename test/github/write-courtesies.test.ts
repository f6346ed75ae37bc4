import { afterEach, describe, expect, test } from "@jest/globals";
import type { Write } from "../../src/model/report.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const REACTIONS = "/repos/o/list/issues/comments/5/reactions";
const REVIEWERS = "POST /repos/o/list/pulls/7/requested_reviewers";
const DOWN = { status: 502, body: "" };

const github = (given: Partial<FakeState> = {}): FakeGitHub =>
  fakeGitHub(fakeState({ comments: [{ id: 5, body: "/listkeeper", mine: false }], ...given }));
const apply = ({ door }: FakeGitHub, ...writes: readonly Write[]) => door.apply(REF, sha("head"), writes);
const reactions = ({ state }: FakeGitHub) => state.comments[0]?.reactions ?? [];

describe("a reaction", () => {
  const react: Write = { kind: "react", to: 5, content: "+1" };
  const takeBack: Write = { kind: "take-reaction-back", to: 5, content: "confused" };

  test("stands once, however often it is made", async () => {
    const fake = github();
    await apply(fake, react, react);
    expect(reactions(fake)).toEqual(["THUMBS_UP"]);
  });

  test("is taken back, and the others stay", async () => {
    const fake = github();
    await apply(fake, react, { ...takeBack, kind: "react" }, takeBack, takeBack);
    expect(reactions(fake)).toEqual(["THUMBS_UP"]);
  });

  test("is taken back although GitHub fails in between", async () => {
    const fake = github();
    fake.fail(`POST ${REACTIONS}`, DOWN);
    await apply(fake, takeBack);
    expect(reactions(fake)).toEqual([]);
  });

  test.each([
    [403, { message: "Unable to create reaction because issue is locked." }],
    [404, { message: "Not Found" }],
    [422, { message: "Validation Failed" }],
  ])("that GitHub refuses (%i) keeps nothing else from being written", async (status, body) => {
    const fake = github();
    fake.fail(`POST ${REACTIONS}`, { status, body }, { status, body });
    const label: Write = { kind: "add-labels", names: ["x"] };
    expect(await apply(fake, react, takeBack, label)).toBe("applied");
    expect(fake.state.pullLabels).toEqual(["x"]);
  });

  test("that a limit or an outage is in the way of is tried again later", async () => {
    for (const fault of [{ status: 429, body: { message: "secondary rate limit" } }, DOWN]) {
      const fake = github();
      fake.fail(`POST ${REACTIONS}`, fault);
      await expect(apply(fake, react)).rejects.toThrow(/Could not react on o\/list#7/);
      finish();
    }
  });
});

describe("a review", () => {
  const role = { permission: "write", role_name: "write" };
  const ask = (users: readonly string[], teams: readonly string[] = []): Write => ({
    kind: "request-review",
    users,
    teams,
  });

  test("is asked for in one request", async () => {
    const fake = github({ roles: { bo: role } });
    await apply(fake, ask(["bo"], ["core"]));
    expect(fake.state.asked).toEqual(["bo", "core"]);
    expect(fake.log.filter((line) => line === REVIEWERS)).toHaveLength(1);
  });

  test("is asked for of everybody who can be asked", async () => {
    const fake = github({ roles: { bo: role, ann: role } });
    await apply(fake, ask(["ann", "bo", "stranger"], ["core"]));
    expect(fake.state.asked).toEqual(["bo", "core"]);
  });

  test("that nobody can be asked for is none, and no failure", async () => {
    const fake = github();
    expect(await apply(fake, ask(["ann"]), ask([]))).toBe("applied");
    expect(fake.state.asked).toEqual([]);
  });

  test("is tried again after an outage", async () => {
    const fake = github({ roles: { bo: role } });
    fake.fail(REVIEWERS, DOWN);
    await expect(apply(fake, ask(["bo"]))).rejects.toThrow(/Could not request review/);
  });
});

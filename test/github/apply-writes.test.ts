import { afterEach, describe, expect, test } from "@jest/globals";
import { withMark } from "../../src/mark.ts";
import type { Write } from "../../src/model/report.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeState, fakePull, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const HEAD = sha("head");
const ours = (text: string) => withMark(text, "review", "{}");
const LOST = { status: 502, body: "", after: true };
const DOWN = { status: 502, body: "" };
const BEFORE = "query BeforeWriting";

const create: Write = {
  kind: "create-check-run",
  headSha: HEAD,
  externalId: "7",
  report: { conclusion: "success", title: "Ready", summary: "All is met.", text: null, annotations: [], buttons: [] },
};
const apply = ({ door }: FakeGitHub, ...writes: readonly Write[]) => door.apply(REF, HEAD, writes);
const github = (given: Partial<FakeState> = {}, app: number | null = 99) => fakeGitHub(fakeState(given), app);

describe("the head", () => {
  test("is looked at right before, and nothing is written if it has moved", async () => {
    const fake = github({ pull: fakePull({ head: sha("pushed") }) });
    expect(await apply(fake, { kind: "add-labels", names: ["x"] })).toBe("head-moved");
    expect(fake.log).toEqual([BEFORE]);
  });

  test("is not even looked at if there is nothing to write", async () => {
    const fake = github();
    expect(await apply(fake)).toBe("applied");
    expect(fake.log).toEqual([]);
  });
});

describe("the look that is taken beside the facts", () => {
  const write: Write = { kind: "create-comment", body: ours("hello") };
  const question = [someQuestion("a/p")];
  const review = async (fake: FakeGitHub) => {
    await fake.door.readPullRequest(REF, () => () => false, { baseSha: sha("base"), headSha: HEAD });
    await fake.door.readProjects(question, nothingMore);
  };
  const looks = (fake: FakeGitHub) => fake.log.filter((line) => line === BEFORE).length;
  const projects = { "a/p": {} };

  test("is enough: the whole review is one round less", async () => {
    const fake = github({ projects });
    await review(fake);
    expect(fake.door.cost()).toMatchObject({ requests: 4, rounds: 2 });
    expect(await apply(fake, write)).toBe("applied");
    expect([looks(fake), fake.state.comments.length]).toEqual([0, 1]);
  });

  test("sees a head that has moved, and a comment that has come", async () => {
    const moved = github({ projects });
    await moved.door.readPullRequest(REF, () => () => false, null);
    moved.state.pull.head = sha("pushed");
    await moved.door.readProjects(question, nothingMore);
    expect(await apply(moved, write)).toBe("head-moved");
    finish();
    const fake = github({ projects });
    await fake.door.readPullRequest(REF, () => () => false, null);
    fake.state.comments.push({ id: 5, body: ours("of another process"), mine: true });
    await fake.door.readProjects(question, nothingMore);
    await apply(fake, write);
    expect([looks(fake), fake.state.comments.length]).toEqual([0, 1]);
  });

  test("serves once, and for this pull request alone", async () => {
    const fake = github({ projects });
    await review(fake);
    await fake.door.apply({ ...REF, number: 8 }, HEAD, [{ kind: "add-labels", names: ["x"] }]);
    await apply(fake, { kind: "add-labels", names: ["x"] });
    expect(looks(fake)).toBe(2);
  });

  test("is not enough where our comment may be on a later page", async () => {
    const comments = Array.from({ length: 120 }, (_, i) => ({ id: i, body: "talk", mine: false }));
    const fake = github({ projects, comments });
    await review(fake);
    fake.state.comments.push({ id: 500, body: ours("late"), mine: true });
    await apply(fake, write);
    expect(looks(fake)).toBe(1);
    expect(fake.state.comments.at(-1)?.body).toBe(ours("hello"));
  });

  test("that is not answered does no harm to the facts", async () => {
    const fake = github({ projects });
    await fake.door.readPullRequest(REF, () => () => false, null);
    const errors = [{ type: "FORBIDDEN", path: ["listing", "pullRequest"], message: "No." }];
    fake.fail("query Projects", { status: 200, body: "", errors });
    const [answer] = await fake.door.readProjects(question, nothingMore);
    expect(answer?.repository.ok).toBe(true);
    await apply(fake, write);
    expect(looks(fake)).toBe(1);
  });
});

test("writes are carried out in their order, with one look before", async () => {
  const fake = github({ pullLabels: ["old"], labels: [], comments: [{ id: 5, body: ours("twice"), mine: true }] });
  const writes: readonly Write[] = [
    { kind: "update-comment", id: 5, body: ours("new") },
    { kind: "create-label", label: { name: "lk: ready", color: "0e8a16", description: "Ready" } },
    { kind: "add-labels", names: ["lk: ready"] },
    { kind: "remove-label", name: "old" },
    create,
    { kind: "approve", headSha: HEAD, body: "Good." },
  ];
  expect(await apply(fake, ...writes)).toBe("applied");
  expect(fake.log).toEqual([
    BEFORE,
    "PATCH /repos/o/list/issues/comments/5",
    "POST /repos/o/list/labels",
    "POST /repos/o/list/issues/7/labels",
    "DELETE /repos/o/list/issues/7/labels/old",
    "POST /repos/o/list/check-runs",
    "POST /repos/o/list/pulls/7/reviews",
  ]);
  expect(fake.state).toMatchObject({
    comments: [{ id: 5, body: ours("new") }],
    labels: ["lk: ready"],
    pullLabels: ["lk: ready"],
    checkRuns: [{ head: HEAD, conclusion: "success", externalId: "7", title: "Ready" }],
    reviews: [{ state: "APPROVED", commit: HEAD }],
  });
});

describe("a comment", () => {
  const write: Write = { kind: "create-comment", body: ours("hello") };

  test("is created once", async () => {
    const fake = github({ comments: [{ id: 1, body: ours("of a stranger"), mine: false }] });
    await apply(fake, write);
    expect(fake.state.comments.map(({ body }) => body)).toEqual([ours("of a stranger"), ours("hello")]);
    expect(fake.log).toEqual([BEFORE, "POST /repos/o/list/issues/7/comments"]);
  });

  test("that stands already gets the body instead", async () => {
    const fake = github({ comments: [{ id: 5, body: ours("older"), mine: true }] });
    await apply(fake, write);
    expect(fake.log).toEqual([BEFORE, "PATCH /repos/o/list/issues/comments/5"]);
  });

  test("that GitHub created although it said 502 is not created again", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/issues/7/comments", LOST);
    await apply(fake, write);
    expect(fake.state.comments.map(({ body }) => body)).toEqual([ours("hello")]);
    expect(fake.log).toEqual([BEFORE, "POST /repos/o/list/issues/7/comments", BEFORE]);
  });

  test("that was not created is created on another try", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/issues/7/comments", DOWN);
    await apply(fake, write);
    expect(fake.state.comments).toHaveLength(1);
  });

  test("that cannot be created in three tries is an error, and stops the rest", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/issues/7/comments", DOWN, DOWN, DOWN);
    const applied = apply(fake, write, { kind: "add-labels", names: ["x"] });
    await expect(applied).rejects.toMatchObject({
      name: "GitHubError",
      doing: "create comment on o/list#7",
      status: 502,
    });
    expect(fake.state.pullLabels).toEqual([]);
  });

  test("that somebody deleted meanwhile is left deleted", async () => {
    const fake = github();
    const writes = [
      { kind: "update-comment", id: 5, body: "x" },
      { kind: "delete-comment", id: 6 },
    ] as const;
    expect(await apply(fake, ...writes)).toBe("applied");
    expect(fake.state.comments).toEqual([]);
  });

  test("that GitHub refuses keeps nothing else from being said, and is told at the end", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/issues/7/comments", {
      status: 403,
      body: { message: "Unable to create comment because issue is locked." },
    });
    const applied = apply(fake, write, create);
    await expect(applied).rejects.toThrow(
      "Could not create comment on o/list#7: Unable to create comment because issue is locked.",
    );
    expect(fake.state.checkRuns).toHaveLength(1);
  });

  test("that a limit stops, stops the rest", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/issues/7/comments", {
      status: 403,
      body: { message: "You have exceeded a secondary rate limit." },
    });
    await expect(apply(fake, write, create)).rejects.toMatchObject({ refusal: "rate-limited" });
    expect(fake.state.checkRuns).toEqual([]);
  });
});

describe("a label", () => {
  test("that exists, or is gone already, is no error", async () => {
    const fake = github({ labels: ["a"] });
    const label = { name: "a", color: "ffffff", description: "A" };
    expect(await apply(fake, { kind: "create-label", label }, { kind: "remove-label", name: "odd/na me" })).toBe(
      "applied",
    );
    expect(fake.log).toContain("DELETE /repos/o/list/issues/7/labels/odd/na me");
  });

  test("that GitHub does not take is one", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/labels", {
      status: 422,
      body: { message: "Validation Failed", errors: [{ code: "invalid", field: "color" }] },
    });
    const label = { name: "a", color: "no", description: "A" };
    await expect(apply(fake, { kind: "create-label", label })).rejects.toMatchObject({ status: 422 });
  });
});

describe("an approval", () => {
  const approve: Write = { kind: "approve", headSha: HEAD, body: "Good." };

  test("that came through in spite of a 502 is not given twice", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/pulls/7/reviews", LOST);
    await apply(fake, approve);
    expect(fake.state.reviews).toHaveLength(1);
    expect(fake.log.at(-1)).toBe("query Approvals");
  });

  test("of one's own pull request is nothing that could be given", async () => {
    const fake = github({ pull: fakePull({ author: { __typename: "User", login: "me" } }) });
    expect(await apply(fake, approve)).toBe("applied");
  });

  test("that GitHub refuses otherwise is an error", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/pulls/7/reviews", { status: 422, body: { message: "Validation Failed" } });
    await expect(apply(fake, approve)).rejects.toMatchObject({ doing: "approve on o/list#7", status: 422 });
  });

  test("is taken back once; one that is dismissed or gone already is fine", async () => {
    const fake = github({ reviews: [{ id: 3, state: "APPROVED", mine: true, commit: HEAD }] });
    const dismiss = (id: number): Write => ({ kind: "dismiss-review", id, message: "No longer." });
    expect(await apply(fake, dismiss(3), dismiss(3), dismiss(4))).toBe("applied");
    expect(fake.state.reviews).toMatchObject([{ state: "DISMISSED" }]);
  });
});

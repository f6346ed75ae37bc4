import { afterEach, describe, expect, test } from "@jest/globals";
import type { Annotation, CheckRunReport, Write } from "../../src/model/report.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const HEAD = sha("head");
const LOST = { status: 502, body: "", after: true };
const DOWN = { status: 502, body: "" };
const BEFORE = "query BeforeWriting";

const report = (annotations: number, title = "Ready"): CheckRunReport => ({
  conclusion: "success",
  title,
  summary: "All is met.",
  text: null,
  buttons: [],
  annotations: Array.from({ length: annotations }, (_, i): Annotation => {
    return {
      path: "list.json",
      startLine: i + 1,
      endLine: i + 1,
      level: "warning",
      title: "Order",
      message: `Line ${i + 1}`,
    };
  }),
});
const create = (annotations = 0): Write => ({
  kind: "create-check-run",
  headSha: HEAD,
  externalId: "7",
  report: report(annotations),
});
const apply = ({ door }: FakeGitHub, ...writes: readonly Write[]) => door.apply(REF, HEAD, writes);
const github = (given: Partial<FakeState> = {}, app: number | null = 99) => fakeGitHub(fakeState(given), app);
const run = (annotations: number) => {
  const words = { externalId: "7", title: "Old", summary: "Old", text: null };
  return { id: 1, head: HEAD, app: 99, conclusion: "failure", ...words, annotations };
};

test("the buttons are told with each write, also that there are none any more", async () => {
  const fake = github({ checkRuns: [run(0)] });
  const button = { label: "Hold", description: "Nobody approves while it lasts", identifier: "hold" } as const;
  const made: Write = {
    kind: "create-check-run",
    headSha: HEAD,
    externalId: "7",
    report: { ...report(0), buttons: [button] },
  };
  await apply(fake, made, { kind: "update-check-run", id: 1, externalId: "7", report: report(0) });
  expect(fake.bodies.flatMap(({ actions }) => (actions === undefined ? [] : [actions]))).toEqual([[button], []]);
});

describe("a check run", () => {
  const sent = (fake: FakeGitHub) =>
    fake.bodies.flatMap((body) =>
      "output" in body ? [(body.output as { annotations: readonly unknown[] }).annotations.length] : [],
    );
  const update = (annotations: number): Write => ({
    kind: "update-check-run",
    id: 1,
    externalId: "7",
    report: report(annotations),
  });

  test("gets its annotations fifty at a time", async () => {
    const fake = github();
    await apply(fake, create(120));
    expect(sent(fake)).toEqual([50, 50, 20]);
    expect(fake.state.checkRuns).toMatchObject([{ annotations: 120, title: "Ready" }]);
    expect(fake.bodies[1]).toMatchObject({
      name: "Listkeeper",
      head_sha: HEAD,
      external_id: "7",
      status: "completed",
      conclusion: "success",
    });
  });

  test("whose creation or annotations came through in spite of a 502 gets none twice", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/check-runs", LOST);
    fake.fail("PATCH /repos/o/list/check-runs", LOST);
    await apply(fake, create(80));
    expect(fake.state.checkRuns).toMatchObject([{ annotations: 80 }]);
  });

  test("whose creation did not come through is created", async () => {
    const fake = github();
    fake.fail("POST /repos/o/list/check-runs", DOWN);
    await apply(fake, create());
    expect(fake.state.checkRuns).toHaveLength(1);
  });

  test("is updated in place where it has no annotations", async () => {
    const fake = github({ checkRuns: [run(0)] });
    await apply(fake, update(0));
    expect(fake.state.checkRuns).toMatchObject([{ id: 1, title: "Ready", conclusion: "success" }]);
  });

  test("is updated in place with annotations where it has none, in spite of a 502", async () => {
    const fake = github({ checkRuns: [run(0)] });
    fake.fail("PATCH /repos/o/list/check-runs", LOST, DOWN);
    await apply(fake, update(80));
    expect(fake.state.checkRuns).toMatchObject([{ id: 1, title: "Ready", annotations: 80 }]);
  });

  test("gets more annotations beside those that it has", async () => {
    const fake = github({ checkRuns: [run(3)] });
    await apply(fake, update(2));
    expect(fake.state.checkRuns).toMatchObject([{ id: 1, title: "Ready", annotations: 5 }]);
  });

  test("that is gone gives way to a new one", async () => {
    const fake = github();
    await apply(fake, update(0));
    expect(fake.state.checkRuns).toMatchObject([{ title: "Ready" }]);
  });

  test("is not written for a person's token: GitHub takes it from Apps only", async () => {
    const fake = github({}, null);
    expect(await apply(fake, create(), update(0))).toBe("applied");
    expect(fake.log).toEqual([BEFORE]);
  });
});

import { expect, test } from "@jest/globals";
import { forAction } from "../../src/action/door.ts";
import { GitHubError } from "../../src/github/errors.ts";
import type { GitHub, Outcome } from "../../src/github/port.ts";
import type { CheckRunReport, Write } from "../../src/model/report.ts";

const REF = { owner: "o", repository: "list", number: 7 };
const REPORT: CheckRunReport = {
  conclusion: "failure",
  title: "1 thing to change",
  summary: "",
  text: null,
  annotations: [],
  buttons: [{ label: "Look again", description: "", identifier: "recheck" }],
};
const CHECK: Write = { kind: "create-check-run", headSha: "a", externalId: "7", report: REPORT };
const COMMENT: Write = { kind: "create-comment", body: "x" };
const SUGGESTION: Write = { kind: "suggest", headSha: "a", suggestions: [] };

const refused = (doing: string, status: number) => new GitHubError(doing, { status, message: "no" });

/** A door that answers each call as it is told, and keeps what it was asked to write. */
function doorWith(...answers: readonly (Outcome | Error)[]) {
  const written: (readonly Write[])[] = [];
  const unsaid: CheckRunReport[] = [];
  const left = [...answers];
  const github = {
    async apply(_ref: unknown, _sha: string, writes: readonly Write[]) {
      written.push(writes);
      const answer = left.shift() ?? "applied";
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as Pick<GitHub, "apply"> as GitHub;
  const open = (appId: number | null) =>
    forAction(github, { appId, approve: false, unsaid: (_, report) => unsaid.push(report) });
  return { open, written, unsaid };
}

test("check runs are written without buttons, and with all else at once when it is known that they may be", async () => {
  const { open, written, unsaid } = doorWith();
  const door = open(1);
  const bare = { ...CHECK, report: { ...REPORT, buttons: [] } };
  expect(await door.apply(REF, "a", [SUGGESTION, CHECK, COMMENT])).toBe("applied");
  expect(written).toEqual([[SUGGESTION, bare], [COMMENT]]);
  await door.apply(REF, "a", [CHECK, COMMENT]);
  expect(written.slice(2)).toEqual([[bare, COMMENT]]);
  expect(unsaid).toEqual([]);
});

test("where check runs are refused nothing is written twice, and the check is said elsewhere from then on", async () => {
  const { open, written, unsaid } = doorWith(refused("create check run on o/list#7", 403));
  const door = open(1);
  expect(await door.apply(REF, "a", [SUGGESTION, CHECK, COMMENT])).toBe("applied");
  expect(written.map((writes) => writes.map(({ kind }) => kind))).toEqual([
    ["suggest", "create-check-run"],
    ["create-comment"],
  ]);
  await door.apply(REF, "a", [CHECK]);
  expect(written.at(-1)).toEqual([]);
  expect(unsaid).toEqual([REPORT, REPORT]);
});

test("where suggestions are refused all is planned anew before anything else is written", async () => {
  const { open, written } = doorWith("suggestions-refused");
  expect(await open(1).apply(REF, "a", [SUGGESTION, CHECK, COMMENT])).toBe("suggestions-refused");
  expect(written).toHaveLength(1);
});

test("a person's token writes none at all", async () => {
  const { open, written, unsaid } = doorWith();
  await open(null).apply(REF, "a", [CHECK, COMMENT]);
  expect(written).toEqual([[COMMENT]]);
  expect(unsaid).toEqual([REPORT]);
});

test.each([
  ["another refusal", refused("create comment on o/list#7", 403)],
  ["an outage", refused("create check run on o/list#7", 502)],
  ["a limit", refused("update check run on o/list#7", 429)],
])("%s is thrown", async (_, error) => {
  const { open } = doorWith(error);
  await expect(open(1).apply(REF, "a", [CHECK, COMMENT])).rejects.toBe(error);
});

test("what was not applied is not said either", async () => {
  const { open, unsaid } = doorWith("head-moved");
  expect(await open(null).apply(REF, "a", [CHECK])).toBe("head-moved");
  expect(unsaid).toEqual([]);
});

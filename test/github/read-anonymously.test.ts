import { afterEach, describe, expect, test } from "@jest/globals";
import { clientFor } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { sha } from "./fake-git.ts";
import { finish, intercept, NOW } from "./fake-github.ts";
import { type FakeState, fakePull, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };

function anonymous(given: Partial<FakeState> = {}) {
  const octokit = clientFor({ token: null, apiUrl: null });
  return intercept(fakeState(given), openGitHub({ octokit, projects: octokit, appId: null, now: () => NOW }));
}

const read = ({ door }: ReturnType<typeof anonymous>) =>
  door.readPullRequest(REF, () => (path) => path.endsWith(".json"), null);

describe("without a token", () => {
  test("a pull request is read by REST alone, and as nobody who could have written there", async () => {
    const github = anonymous({
      pullLabels: ["new"],
      comments: [{ id: 1, body: "<!-- listkeeper:review {} -->", mine: true }],
    });
    const { pull, head, mergeBase, touched, configuration } = await read(github);
    expect(github.log.some((line) => line.startsWith("query"))).toBe(false);
    expect(pull).toEqual({
      ...REF,
      url: "https://github.com/o/list/pull/7",
      title: "Add New",
      body: "It is new.",
      author: "ann",
      state: "open",
      draft: false,
      headSha: sha("head"),
      baseRef: "main",
      baseSha: sha("base"),
      mergeBase: sha("base"),
      repositoryUrl: "https://github.com/o/list",
      defaultBranch: "main",
      hunks: [{ file: "list.json", startLine: 1, endLine: 1 }],
      remarks: [],
      approvals: [],
      standings: {
        ...{ comments: [], answers: [], pings: [], unwanted: false, reviewRequested: false },
        ...{ labels: ["new"], repositoryLabels: [], checkRuns: [], reviews: [], suggestions: [] },
      },
    });
    expect(head.files).toEqual([{ path: "list.json", text: '["new"]\n', unreadable: null }]);
    expect(mergeBase.files).toEqual([{ path: "list.json", text: "[]\n", unreadable: null }]);
    expect([touched, configuration]).toEqual([["list.json"], null]);
  });

  test("the configuration and a base that moved on are read too", async () => {
    const files = { "list.json": "[]\n", ".github/listkeeper.yml": "approve: false\n" };
    const history = {
      [sha("base")]: { parent: null, files },
      [sha("head")]: { parent: sha("base"), files: { ...files, "list.json": '["new"]\n' } },
      [sha("tip")]: { parent: sha("base"), files: { ...files, "more.json": "[1]" } },
    };
    const { configuration, tip, pull } = await read(anonymous({ history, branches: { main: sha("tip") } }));
    expect(configuration).toBe("approve: false\n");
    expect(tip.files.map(({ path, text }) => [path, text])).toEqual([
      ["list.json", "[]\n"],
      ["more.json", "[1]"],
    ]);
    expect(pull.baseSha).toBe(sha("tip"));
  });

  test("a merged pull request is compared with the base before the merge", async () => {
    const github = anonymous({ branches: { main: sha("head") }, pull: fakePull({ state: "MERGED" }) });
    expect((await read(github)).pull).toMatchObject({ state: "merged", mergeBase: sha("base") });
  });

  test("projects are withheld, with why; contributors are told to everybody", async () => {
    const github = anonymous({ contributors: { "a/p": [{ type: "User", login: "x" }] } });
    const [answer] = await github.door.readProjects([someQuestion("a/p", { contributors: 1 })], nothingMore);
    expect(answer?.repository).toMatchObject({
      ok: false,
      refusal: "forbidden",
      message: expect.stringContaining("no token"),
    });
    expect(answer?.contributors).toMatchObject({ ok: true, value: { people: 1 } });
  });
});

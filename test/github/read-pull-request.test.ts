import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseFiles, Hint } from "../../src/github/port.ts";
import { withMark } from "../../src/mark.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish, NOW } from "./fake-github.ts";
import { fakePull, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const RIGHT: Hint = { baseSha: sha("base"), headSha: sha("head") };
const json: ChooseFiles = () => (path) => path.endsWith(".json");
const file = (path: string, text: string) => ({ path, text, unreadable: null });
const read = ({ door }: FakeGitHub, hint: Hint | null = RIGHT) => door.readPullRequest(REF, json, hint);

describe("the requests", () => {
  test("are four in two rounds where the hint is right", async () => {
    const github = fakeGitHub(fakeState());
    await read(github);
    expect([...github.log].sort()).toEqual([
      `GET /repos/o/list/compare/${sha("base")}...${sha("head")}?per_page=1`,
      `GET /repos/o/list/git/trees/${sha("head")}?recursive=1`,
      "query Objects",
      "query PullRequest",
    ]);
    expect(github.door.cost()).toEqual({ requests: 4, graphqlPoints: 2, rounds: 2 });
  });

  test("are the same in three rounds without a hint", async () => {
    const github = fakeGitHub(fakeState());
    await read(github, null);
    expect(github.log[0]).toBe("query PullRequest");
    expect(github.door.cost()).toMatchObject({ requests: 4, rounds: 3 });
  });

  test("repeat what a stale head made wrong", async () => {
    const github = fakeGitHub(fakeState());
    const reading = await read(github, { ...RIGHT, headSha: sha("base") });
    expect(reading.head.files).toEqual([file("list.json", '["new"]\n')]);
    expect(github.log.filter((line) => line.includes("/compare/") || line.includes("/trees/"))).toHaveLength(4);
  });

  test("repeat the comparison alone for a stale base, even if the old one cannot be compared", async () => {
    const github = fakeGitHub(fakeState());
    const reading = await read(github, { ...RIGHT, baseSha: sha("gone") });
    expect(reading.pull.mergeBase).toBe(sha("base"));
    expect(github.log.filter((line) => line.includes("/compare/"))).toHaveLength(2);
    expect(github.log.filter((line) => line.includes("/trees/"))).toHaveLength(1);
  });

  test("bear no token and no text of strangers in their addresses", async () => {
    const github = fakeGitHub(fakeState());
    await read(github);
    expect(JSON.stringify([github.log, github.bodies])).not.toContain("secret");
  });
});

describe("the reading", () => {
  test("holds the pull request, the files of its three revisions, and what it touches", async () => {
    const reading = await read(fakeGitHub(fakeState()));
    const { standings: _, ...pull } = reading.pull;
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
    });
    const then = { revision: sha("base"), files: [file("list.json", "[]\n")], paths: ["README.md", "list.json"] };
    expect(reading).toMatchObject({ takenAt: NOW.toISOString(), configuration: null, touched: ["list.json"] });
    expect(reading.mergeBase).toEqual(then);
    expect(reading.tip).toEqual(then);
    expect(reading.head).toEqual({ ...then, revision: sha("head"), files: [file("list.json", '["new"]\n')] });
  });

  test("takes the configuration of the default branch, never the head's", async () => {
    const files = { ".github/listkeeper.yml": "approve: false\n" };
    const history = {
      [sha("base")]: { parent: null, files },
      [sha("head")]: { parent: sha("base"), files: { ".github/listkeeper.yml": "approve: true\n" } },
    };
    const github = fakeGitHub(fakeState({ history }));
    const seen: (string | null)[] = [];
    const choose: ChooseFiles = ({ configuration }) => {
      seen.push(configuration);
      return () => false;
    };
    const reading = await github.door.readPullRequest(REF, choose, RIGHT);
    expect([reading.configuration, ...seen]).toEqual(["approve: false\n", "approve: false\n"]);
  });

  test("hands a configuration that is no UTF-8 on as far as it can be read", async () => {
    const bytes = Buffer.from([...Buffer.from("approve: "), 0xff, 0x0a]);
    const history = {
      [sha("base")]: { parent: null, files: { ".github/listkeeper.yml": bytes } },
      [sha("head")]: { parent: sha("base"), files: {} },
    };
    const reading = await read(fakeGitHub(fakeState({ history })));
    expect(reading.configuration).toBe("approve: \uFFFD\n");
  });

  test("names an App's account as GitHub does elsewhere, and nobody where the account is gone", async () => {
    const bot = fakePull({ author: { __typename: "Bot", login: "renovate" } });
    expect((await read(fakeGitHub(fakeState({ pull: bot })))).pull.author).toBe("renovate[bot]");
    finish();
    expect((await read(fakeGitHub(fakeState({ pull: fakePull({ author: null }) })))).pull.author).toBeNull();
  });

  test("compares a merged pull request with the base before the merge", async () => {
    const github = fakeGitHub(fakeState({ branches: { main: sha("head") }, pull: fakePull({ state: "MERGED" }) }));
    const reading = await read(github);
    expect(reading.pull).toMatchObject({ state: "merged", baseSha: sha("base"), mergeBase: sha("base") });
    expect(reading.touched).toEqual(["list.json"]);
  });

  test("takes the base's tip of today, not the one that the pull request was opened on", async () => {
    const state = fakeState();
    const history = { ...state.history, [sha("tip")]: { parent: sha("base"), files: { "list.json": '["other"]\n' } } };
    const reading = await read(fakeGitHub({ ...state, history, branches: { main: sha("tip") } }));
    expect(reading.pull).toMatchObject({ baseSha: sha("tip"), mergeBase: sha("base") });
    expect(reading.tip).toEqual({
      revision: sha("tip"),
      files: [file("list.json", '["other"]\n')],
      paths: ["list.json"],
    });
  });
});

describe("what stands already", () => {
  const marked = (text: string) => withMark(text, "review", "{}");
  const mine = (id: number, body: string) => ({ id, body, mine: true });

  test("are our comments by marker and author, oldest first, also those of later pages", async () => {
    const talk = Array.from({ length: 120 }, (_, i) => ({ id: 100 + i, body: "talk", mine: i % 2 === 0 }));
    const comments = [
      { id: 1, body: marked("pasted by a stranger"), mine: false },
      mine(4_000_000_001, marked("first")),
      ...talk,
      { ...mine(4_000_000_002, marked("second")), minimized: true },
    ];
    const github = fakeGitHub(fakeState({ comments }));
    const { standings } = (await read(github)).pull;
    expect(standings.comments.map(({ id, minimized }) => [id, minimized])).toEqual([
      [4_000_000_001, false],
      [4_000_000_002, true],
    ]);
    expect(github.log).toContain("query MoreComments");
    expect(github.door.cost()).toMatchObject({ requests: 5, rounds: 2 });
  });

  test("are the labels of the pull request, and all of the repository", async () => {
    const labels = Array.from({ length: 130 }, (_, i) => `label ${i}`);
    const { standings } = (await read(fakeGitHub(fakeState({ labels, pullLabels: ["label 3"] })))).pull;
    expect(standings.labels).toEqual(["label 3"]);
    expect(standings.repositoryLabels).toEqual(labels);
  });

  test("are our own approvals that count", async () => {
    const review = (id: number, state: string, who: boolean) => ({ id, state, mine: who, commit: sha("head") });
    const reviews = [
      review(1, "APPROVED", false),
      review(2, "DISMISSED", true),
      review(6_000_000_000, "APPROVED", true),
    ];
    const { standings } = (await read(fakeGitHub(fakeState({ reviews })))).pull;
    expect(standings.reviews).toEqual([{ id: 6_000_000_000, state: "APPROVED", commit: sha("head") }]);
  });

  test("are our approvals, also below a hundred of another's", async () => {
    const review = (id: number, who: boolean) => ({ id, state: "APPROVED", mine: who, commit: sha("head") });
    const reviews = [review(1, true), ...Array.from({ length: 100 }, (_, i) => review(2 + i, false))];
    const opinion = { state: "APPROVED", commit: sha("head") };
    const opinions = [
      { ...opinion, id: 1, by: "me[bot]", mine: true },
      { ...opinion, id: 101, by: "eve" },
    ];
    const { standings } = (await read(fakeGitHub(fakeState({ reviews, opinions })))).pull;
    expect(standings.reviews).toEqual([{ id: 1, state: "APPROVED", commit: sha("head") }]);
  });

  const run = (id: number, app: number, head: string) => {
    const words = { externalId: "7", title: "Ready", summary: "All met", text: null };
    return { id, app, head, conclusion: "action_required", ...words, annotations: 0 };
  };
  const ours = {
    id: 2,
    headSha: sha("head"),
    status: "completed",
    conclusion: "action_required",
    externalId: "7",
    title: "Ready",
    summary: "All met",
    text: null,
  };

  test("are the check runs of our own App on the head", async () => {
    const checkRuns = [run(1, 5, sha("head")), run(2, 99, sha("head")), run(3, 99, sha("base"))];
    const github = fakeGitHub(fakeState({ checkRuns }));
    expect((await read(github)).pull.standings.checkRuns).toEqual([ours]);
    expect(github.door.cost().requests).toBe(4);
  });

  test("are looked for on the head itself where the pull request does not list it last", async () => {
    const pull = fakePull({ last: sha("base") });
    const github = fakeGitHub(fakeState({ pull, checkRuns: [run(1, 99, sha("base")), run(2, 99, sha("head"))] }));
    expect((await read(github)).pull.standings.checkRuns).toEqual([ours]);
    expect(github.log).toContain("query CheckRunsOfCommit");
  });

  test("are no check runs for a person's token", async () => {
    const github = fakeGitHub(fakeState({ checkRuns: [run(2, 99, sha("head"))] }), null);
    expect((await read(github)).pull.standings.checkRuns).toEqual([]);
  });
});

describe("what cannot be read", () => {
  test("is told with what we were doing", async () => {
    const github = fakeGitHub(fakeState());
    const missing = github.door.readPullRequest({ ...REF, repository: "gone" }, json, null);
    await expect(missing).rejects.toMatchObject({
      name: "GitHubError",
      message: "Could not read o/gone#7: Could not resolve to a Repository with the name 'o/gone'.",
      status: 404,
      refusal: "not-found",
    });
  });

  test("is an error that holds no request and no token", async () => {
    const github = fakeGitHub(fakeState());
    github.fail("query PullRequest", { status: 401, body: { message: "Bad credentials" } });
    const error: unknown = await read(github).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ message: "Could not read o/list#7: Bad credentials", status: 401 });
    expect(JSON.stringify([error, (error as Error).cause])).not.toContain("secret");
  });

  test("is an answer of another shape, once it has come twice", async () => {
    const nonsense = { status: 200, body: "<html>" };
    const once = fakeGitHub(fakeState());
    once.fail("query PullRequest", nonsense);
    expect((await read(once)).pull.title).toBe("Add New");
    finish();
    const twice = fakeGitHub(fakeState());
    twice.fail("query PullRequest", nonsense, nonsense);
    await expect(read(twice)).rejects.toMatchObject({ name: "GitHubError", refusal: "unavailable" });
  });

  test("is a pull request that shares no history with its base", async () => {
    const history = { [sha("base")]: { parent: null, files: {} }, [sha("head")]: { parent: null, files: {} } };
    await expect(read(fakeGitHub(fakeState({ history })))).rejects.toMatchObject({
      message: expect.stringContaining("No common ancestor"),
    });
  });
});

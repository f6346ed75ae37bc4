import { afterEach, describe, expect, test } from "@jest/globals";
import type { ProjectAnswers } from "../../src/model/answers.ts";
import { fakeGitHub, finish, NOW } from "./fake-github.ts";
import { type FakeProject, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const ask = (address: string | null, contributors: number | null = null) => ({ address, contributors });
const github = (projects: Readonly<Record<string, FakeProject>>, more: Partial<FakeState> = {}) =>
  fakeGitHub(fakeState({ projects, ...more }));
const refusals = (answers: readonly ProjectAnswers[]) =>
  answers.map(({ repository }) => (repository.ok ? "ok" : repository.refusal));

describe("a project", () => {
  const project: FakeProject = {
    databaseId: 42,
    stargazerCount: 7,
    parent: { nameWithOwner: "up/stream" },
    isFork: true,
    latestRelease: { tagName: "v2", publishedAt: "2026-01-05T00:00:00Z" },
    codeOfConduct: { url: "https://github.com/a/.github/CODE_OF_CONDUCT.md" },
    files: {
      LICENSE: "MIT License\n",
      "LICENSES/MIT.txt": "MIT\n",
      "LICENSES/more/GPL.txt": "GPL\n",
      ".github/CODEOWNERS": "* @ann\n",
      "docs/index.md": "# Docs\n",
      "README.md": "# P\n",
      "src/main.c": "int main;\n",
    },
    commits: [
      {
        date: "2026-02-02T00:00:00Z",
        headline: "Mend",
        authors: [{ login: "ann" }, { name: "Bo", email: "bo@example.org" }],
      },
      { date: "2024-02-02T00:00:00Z", headline: "Begin", authors: [{ login: "ann" }] },
    ],
  };

  test("is answered with all that the facts are derived from", async () => {
    const fake = github({ "a/p": project });
    const [answer] = await fake.door.readProjects([ask("https://github.com/a/p.git")]);
    expect(answer?.address).toBe("https://github.com/a/p.git");
    expect(answer?.takenAt).toBe(NOW.toISOString());
    const last = {
      oid: expect.stringMatching(/^[\da-f]{40}$/),
      committedDate: "2026-02-02T00:00:00Z",
      message: "Mend",
      authors: [
        { login: "ann", name: null, email: null },
        { login: null, name: "Bo", email: "bo@example.org" },
      ],
    };
    expect(answer?.repository).toEqual({
      ok: true,
      value: {
        databaseId: 42,
        nameWithOwner: "a/p",
        url: "https://github.com/a/p",
        description: "A project.",
        homepageUrl: null,
        createdAt: "2020-01-02T03:04:05Z",
        archivedAt: null,
        isArchived: false,
        isDisabled: false,
        isEmpty: false,
        isFork: true,
        parent: "up/stream",
        isMirror: false,
        mirrorUrl: null,
        stargazerCount: 7,
        hasIssuesEnabled: true,
        topics: ["ebpf"],
        languages: [{ name: "Go", size: 10 }],
        licenseSpdxId: "MIT",
        latestRelease: { tagName: "v2", publishedAt: "2026-01-05T00:00:00Z" },
        newestTag: "v1.0",
        defaultBranch: "main",
        head: last.oid,
        root: [
          { name: "LICENSE", type: "blob", size: 12 },
          { name: "LICENSES", type: "tree", size: null },
          { name: ".github", type: "tree", size: null },
          { name: "docs", type: "tree", size: null },
          { name: "README.md", type: "blob", size: 4 },
          { name: "src", type: "tree", size: null },
        ],
        licensesFolder: [
          { name: "MIT.txt", type: "blob", size: 4 },
          { name: "more", type: "tree", size: null },
        ],
        githubFolder: [{ name: "CODEOWNERS", type: "blob", size: 7 }],
        docsFolder: [{ name: "index.md", type: "blob", size: 7 }],
        files: [
          { path: "LICENSE", text: "MIT License\n", byteSize: 12, truncated: false },
          { path: "README.md", text: "# P\n", byteSize: 4, truncated: false },
          { path: "LICENSES/MIT.txt", text: "MIT\n", byteSize: 4, truncated: false },
        ],
        recent: { total: 1, commits: [last] },
        last,
        inherited: {
          codeOfConduct: "https://github.com/a/.github/CODE_OF_CONDUCT.md",
          contributing: null,
          securityPolicy: null,
        },
      },
    });
    expect(answer?.contributors).toMatchObject({ ok: false, refusal: "not-asked" });
    expect(fake.log).toEqual(["query Projects"]);
  });

  test("without a commit has no branch, no head and no last commit", async () => {
    const [answer] = await github({ "a/p": { empty: true } }).door.readProjects([ask("a/p")]);
    expect(answer?.repository).toMatchObject({
      ok: true,
      value: {
        isEmpty: true,
        defaultBranch: null,
        head: null,
        last: null,
        recent: { total: 0, commits: [] },
        root: [],
      },
    });
  });

  test("is asked about once, however often and however it is written", async () => {
    const fake = github({ "a/p": {} });
    const answers = await fake.door.readProjects([
      ask("https://github.com/a/p"),
      ask("git@github.com:A/P.git"),
      ask("a/p"),
    ]);
    expect(refusals(answers)).toEqual(["ok", "ok", "ok"]);
    expect(fake.bodies[0]?.variables).toEqual({ since: "2025-03-04T05:06:07.000Z", o0: "a", n0: "p" });
  });

  test("of an odd name stays a variable: no name becomes a part of the question", async () => {
    const fake = github({});
    await fake.door.readProjects([ask("https://github.com/a/p.__typename-x_y")]);
    expect(String(fake.bodies[0]?.query)).not.toContain("__typename-x_y");
  });
});

describe("no answer", () => {
  test("for what is no repository on GitHub, and no request for it", async () => {
    const fake = github({});
    const addresses = [null, "not an address", "https://gitlab.com/a/p", "https://github.com/cilium"];
    const answers = await fake.door.readProjects(addresses.map((address) => ask(address, 50)));
    expect(refusals(answers)).toEqual(["not-github", "not-github", "not-github", "not-github"]);
    expect(answers.map(({ contributors }) => contributors.ok || contributors.refusal)).toEqual(
      Array(4).fill("not-github"),
    );
    expect(answers[3]?.repository).toMatchObject({ message: "The address names an account, not a repository." });
    expect(fake.log).toEqual([]);
  });

  test("for one that is not there; the others are answered", async () => {
    const answers = await github({ "a/p": {} }).door.readProjects([ask("a/gone"), ask("a/p")]);
    expect(refusals(answers)).toEqual(["not-found", "ok"]);
    expect(answers[0]?.repository).toMatchObject({ status: 404 });
  });

  test("for a private one: not its name, not its contributors", async () => {
    const fake = github(
      { "a/secret": { visibility: "PRIVATE" } },
      { contributors: { "a/secret": [{ type: "User", login: "x" }] } },
    );
    const [answer] = await fake.door.readProjects([ask("a/secret", 1)]);
    const nothing = { ok: false, refusal: "private", status: null, message: "" };
    expect(answer).toMatchObject({ repository: nothing, contributors: nothing });
  });

  test("about contributors for one of which it is not known whether it is public", async () => {
    const fake = github({ "a/p": {} }, { contributors: { "a/p": [{ type: "User", login: "x" }] } });
    fake.fail("query Projects", { status: 403, body: { message: "Forbidden" } });
    const [answer] = await fake.door.readProjects([ask("a/p", 1)]);
    expect(answer).toMatchObject({ repository: { refusal: "forbidden" }, contributors: { refusal: "forbidden" } });
  });

  const partial = (type: string, path: readonly string[], project: unknown) => ({
    status: 200,
    body: { data: { rateLimit: { cost: 1 }, r0: project }, errors: [{ type, path, message: "No." }] },
  });

  test("where GitHub forbids it", async () => {
    const fake = github({ "a/p": {} });
    fake.fail("query Projects", partial("FORBIDDEN", ["r0"], null));
    expect(refusals(await fake.door.readProjects([ask("a/p")]))).toEqual(["forbidden"]);
  });

  test("where a part of it failed that a fact would be made of", async () => {
    const fake = github({ "a/p": {} });
    const halved = { visibility: "PUBLIC", defaultBranchRef: null };
    fake.fail("query Projects", partial("SERVICE_UNAVAILABLE", ["r0", "defaultBranchRef"], halved));
    expect(refusals(await fake.door.readProjects([ask("a/p")]))).toEqual(["unavailable"]);
  });

  test.each(["defaultBranchRef", "object"])("where one that is not empty has no %s, without a word", async (field) => {
    const fake = github({ "a/p": { files: { LICENSE: "MIT" }, [field]: null } });
    expect(refusals(await fake.door.readProjects([ask("a/p")]))).toEqual(["unavailable"]);
  });

  test("in the words of a page: its status says more", async () => {
    const fake = github({ "a/p": {} });
    const page = { status: 503, body: "<!DOCTYPE html><title>Unicorn!</title>" };
    fake.fail("query Projects", page, page);
    const [answer] = await fake.door.readProjects([ask("a/p")]);
    expect(answer?.repository).toMatchObject({ status: 503, message: "GitHub answered with status 503" });
  });

  test("where the answer lacks what was asked, without a word", async () => {
    const fake = github({ "a/p": {} });
    fake.fail("query Projects", {
      status: 200,
      body: { data: { r0: { visibility: "PUBLIC", nameWithOwner: "a/p" } } },
    });
    expect(refusals(await fake.door.readProjects([ask("a/p")]))).toEqual(["unavailable"]);
  });

  test("to any where the limit is reached", async () => {
    const fake = github({ "a/p": {}, "a/q": {} });
    fake.fail("query Projects", {
      status: 200,
      body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
    });
    expect(refusals(await fake.door.readProjects([ask("a/p"), ask("a/q")]))).toEqual(["rate-limited", "rate-limited"]);
    expect(fake.log).toHaveLength(1);
  });

  test.each([
    [429, { message: "Too many requests" }, "rate-limited"],
    [403, { message: "You have exceeded a secondary rate limit." }, "rate-limited"],
    [403, { message: "IP allow list" }, "forbidden"],
    [451, { message: "Blocked" }, "forbidden"],
    [404, { message: "Not Found" }, "not-found"],
    [401, { message: "Bad credentials" }, "forbidden"],
  ])("for status %i with %j is %s", async (status, body, refusal) => {
    const fake = github({ "a/p": {} });
    fake.fail("query Projects", { status, body });
    expect(refusals(await fake.door.readProjects([ask("a/p")]))).toEqual([refusal]);
  });
});

describe("a project whose owner withholds what it hands down", () => {
  test("is answered all the same", async () => {
    const fake = github({ "a/p": {} });
    const errors = [{ type: "FORBIDDEN", path: ["r0", "codeOfConduct"], message: "No." }];
    fake.fail("query Projects", { status: 200, body: "", errors });
    expect(refusals(await fake.door.readProjects([ask("a/p")]))).toEqual(["ok"]);
  });
});

describe("many projects", () => {
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`a/p${i}`, {}]));
  const questions = (count: number) => Array.from({ length: count }, (_, i) => ask(`a/p${i}`));
  const down = { status: 502, body: "" };

  test("are asked about in parts of 25, at the same time, and answered in order", async () => {
    const fake = github(many(30));
    const answers = await fake.door.readProjects(questions(30));
    expect(answers.map(({ address }) => address)).toEqual(questions(30).map(({ address }) => address));
    expect(refusals(answers)).toEqual(Array(30).fill("ok"));
    expect(fake.door.cost()).toEqual({ requests: 2, graphqlPoints: 2, rounds: 1 });
  });

  test("are asked about by halves where they are too much together", async () => {
    const fake = github(many(8));
    const tooMuch = {
      status: 200,
      body: { data: { r0: null }, errors: [{ type: "RESOURCE_LIMITS_EXCEEDED", path: ["r0"], message: "Too much." }] },
    };
    fake.fail("query Projects", down, tooMuch);
    expect(refusals(await fake.door.readProjects(questions(8)))).toEqual(Array(8).fill("ok"));
    expect(fake.log).toHaveLength(5); // 8, 4, 2, 2, 4
  });

  test("lose but the one that GitHub cannot answer in time", async () => {
    const fake = github(many(4));
    fake.fail("query Projects", down, down, down, down);
    expect(refusals(await fake.door.readProjects(questions(4)))).toEqual(["unavailable", "ok", "ok", "ok"]);
  });

  test("are not asked about for ever in an outage", async () => {
    const fake = github(many(25));
    fake.fail("query Projects", ...Array<typeof down>(100).fill(down));
    expect(refusals(await fake.door.readProjects(questions(25)))).toEqual(Array(25).fill("unavailable"));
    expect(fake.log.length).toBeLessThan(16);
  });
});

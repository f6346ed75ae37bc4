import { afterEach, describe, expect, test } from "@jest/globals";
import type { ProjectQuestion } from "../../src/model/answers.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { type FakeGitHub, fakeGitHub, finish, NOW } from "./fake-github.ts";
import { queryError } from "./fake-graphql.ts";
import { connection } from "./fake-nodes.ts";
import { type FakeProject, fakeState } from "./fake-state.ts";

afterEach(finish);

const github = (projects: Readonly<Record<string, FakeProject>>) => fakeGitHub(fakeState({ projects }));

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
      "src/core/map.c": "int map;\n",
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
    const [answer] = await fake.door.readProjects([someQuestion("https://github.com/a/p.git")], nothingMore);
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
        forge: "github",
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
        newestTag: { name: "v1.0", date: "2026-01-04T00:00:00Z" },
        defaultBranch: "main",
        head: last.oid,
        tree: [
          { path: ".github", type: "tree", size: null },
          { path: ".github/CODEOWNERS", type: "blob", size: null },
          { path: "LICENSE", type: "blob", size: 12 },
          { path: "LICENSES", type: "tree", size: null },
          { path: "LICENSES/MIT.txt", type: "blob", size: null },
          { path: "LICENSES/more", type: "tree", size: null },
          { path: "LICENSES/more/GPL.txt", type: "blob", size: null },
          { path: "README.md", type: "blob", size: 4 },
          { path: "docs", type: "tree", size: null },
          { path: "docs/index.md", type: "blob", size: null },
          { path: "src", type: "tree", size: null },
          { path: "src/core", type: "tree", size: null },
          { path: "src/main.c", type: "blob", size: null },
        ],
        unlisted: ["src/core"],
        files: [
          { path: "LICENSE", text: "MIT License\n", byteSize: 12, truncated: false },
          { path: "README.md", text: "# P\n", byteSize: 4, truncated: false },
        ],
        recent: { total: 1, commits: [last] },
        last,
        part: null,
        merged: { total: 0, pulls: [] },
        answers: { issues: 0, given: [] },
        docs: null,
        inherited: {
          codeOfConduct: "https://github.com/a/.github/CODE_OF_CONDUCT.md",
          contributing: null,
          securityPolicy: null,
          owner: null,
        },
      },
    });
    expect(answer).toMatchObject({ mirror: null, likely: [] });
    expect(answer?.contributors).toMatchObject({ ok: false, refusal: "not-asked" });
    expect(fake.log).toEqual(["query Projects"]);
  });

  const of = async (fake: FakeGitHub, question: ProjectQuestion) => {
    const [answer] = await fake.door.readProjects([question], nothingMore);
    return answer?.repository.ok ? answer.repository.value : null;
  };

  test("whose folder is asked about has the folder's files and its own history beside that of the whole", async () => {
    const commits = [
      { date: "2026-02-03T00:00:00Z", headline: "Elsewhere", authors: [{ login: "bo" }], paths: ["README.md"] },
      { date: "2026-02-02T00:00:00Z", headline: "Here", authors: [{ login: "ann" }], paths: ["tools/one/main.c"] },
    ];
    const files = { "tools/one/main.c": "int main;", "tools/one/doc/a.md": "A", "tools/two/b.c": "" };
    const fake = github({ "a/p": { files, commits } });
    const value = await of(fake, someQuestion("https://github.com/a/p/tree/main/tools/one", { folder: "/tools/one/" }));
    expect(value?.part).toMatchObject({
      path: "tools/one",
      found: true,
      recent: { total: 1, commits: [{ message: "Here" }] },
      last: { message: "Here" },
    });
    expect(value?.recent.total).toBe(2);
    expect(value?.tree.map(({ path }) => path)).toEqual([
      "tools",
      "tools/one",
      "tools/one/doc",
      "tools/one/doc/a.md",
      "tools/one/main.c",
      "tools/two",
    ]);
    expect(value?.unlisted).toEqual(["tools/two"]);
    const gone = await of(fake, someQuestion("a/p", { folder: "tools/three" }));
    expect(gone?.part).toEqual({ path: "tools/three", found: false, recent: { total: 0, commits: [] }, last: null });
  });

  const person = (login: string, kind = "User") => ({ __typename: kind, login });
  const pull = (number: number, mergedAt: string, by: object | null) => ({
    number,
    mergedAt,
    url: `https://github.com/a/p/pull/${number}`,
    authorAssociation: "CONTRIBUTOR",
    author: by,
    mergedBy: person("github-merge-queue", "Bot"),
  });

  test("tells what was merged, by the date of merging, and which accounts are machines", async () => {
    const pulls = [
      pull(3, "2026-01-01T00:00:00Z", null),
      pull(2, "2026-02-01T00:00:00Z", person("renovate", "Bot")),
      pull(1, "2026-01-15T00:00:00Z", person("bo")),
    ];
    const value = await of(github({ "a/p": { pullRequests: connection(pulls) } }), someQuestion("a/p"));
    expect(value?.merged?.total).toBe(3);
    expect(value?.merged?.pulls.map(({ number, author }) => [number, author])).toEqual([
      [2, { login: "renovate[bot]", bot: true }],
      [1, { login: "bo", bot: false }],
      [3, null],
    ]);
    expect(value?.merged?.pulls[0]?.mergedBy).toEqual({ login: "github-merge-queue[bot]", bot: true });
  });

  test("tells what members answered to issues of others, newest first", async () => {
    const said = (login: string, at: string, authorAssociation: string, kind = "User") => ({
      createdAt: at,
      url: `https://github.com/a/p/issues/1#${login}`,
      authorAssociation,
      author: person(login, kind),
    });
    const issues = [
      {
        author: person("bo"),
        comments: connection([
          said("ann", "2026-01-01T00:00:00Z", "MEMBER"),
          said("cy", "2026-01-02T00:00:00Z", "NONE"),
          said("bo", "2026-01-03T00:00:00Z", "COLLABORATOR"),
          said("stale", "2026-01-04T00:00:00Z", "MEMBER", "Bot"),
        ]),
      },
      { author: null, comments: connection([said("dee", "2026-01-05T00:00:00Z", "OWNER")]) },
    ];
    const value = await of(github({ "a/p": { issues: connection(issues) } }), someQuestion("a/p"));
    expect(value?.answers).toMatchObject({ issues: 2, given: [{ login: "dee" }, { login: "ann" }] });
  });

  test("inherits what its owner's public .github repository holds, which itself inherits nothing", async () => {
    const files = { "GOVERNANCE.md": "We vote.", "docs/MAINTAINERS.md": "Ann", "profile/README.md": "Hello" };
    const projects = {
      "a/p": {},
      "a/.github": { files },
      "b/p": {},
      "b/.github": { files, visibility: "PRIVATE" },
    } as const;
    const fake = github(projects);
    const value = await of(fake, someQuestion("a/p"));
    expect(value?.inherited.owner).toMatchObject({ url: "https://github.com/a/.github" });
    expect(value?.inherited.owner?.tree.map(({ path }) => path)).toEqual([
      "GOVERNANCE.md",
      "docs",
      "docs/MAINTAINERS.md",
      "profile",
    ]);
    expect((await of(fake, someQuestion("a/.github")))?.inherited.owner).toBeNull();
    expect((await of(fake, someQuestion("b/p")))?.inherited.owner).toBeNull();
  });

  test("is read although its owner withholds what may be withheld: that is not told, and nothing else is missing", async () => {
    const withheld = () => {
      throw queryError("FORBIDDEN", "Resource not accessible by integration");
    };
    const value = await of(
      github({ "a/p": { ...project, pullRequests: withheld, issues: withheld } }),
      someQuestion("a/p"),
    );
    expect(value).toMatchObject({ merged: null, answers: null, licenseSpdxId: "MIT", stargazerCount: 7 });
  });
});

describe("an address of an account", () => {
  test("is told its likely repositories, and asked about beside the projects", async () => {
    const fake = github({ "a/p": {}, "a/q": { description: null }, "b/r": {} });
    const questions = [
      someQuestion("https://github.com/a"),
      someQuestion("b/r"),
      someQuestion("https://github.com/zed"),
    ];
    const [account, repository, nobody] = await fake.door.readProjects(questions, nothingMore);
    expect(account?.repository).toMatchObject({ ok: false, refusal: "account" });
    expect(account?.likely).toEqual([
      { nameWithOwner: "a/p", url: "https://github.com/a/p", description: "A project." },
      { nameWithOwner: "a/q", url: "https://github.com/a/q", description: null },
    ]);
    expect(repository?.repository.ok).toBe(true);
    expect(nobody).toMatchObject({ repository: { ok: false, refusal: "not-found" }, likely: [] });
    expect(fake.log).toEqual(["query Projects"]);
  });
});

test("a mirror is asked in the place of an address that is not on GitHub, and named", async () => {
  const fake = github({ "a/mirror": {} });
  const question = someQuestion("https://git.example.org/p.git", { mirror: "a/mirror" });
  const [answer] = await fake.door.readProjects([question], nothingMore);
  expect(answer).toMatchObject({ address: question.address, mirror: "a/mirror", repository: { ok: true } });
});

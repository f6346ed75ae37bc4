import { afterAll, describe, expect, test } from "@jest/globals";
import { removeWorlds, repositoryIn, textAt, worldOf } from "./written-world.ts";

afterAll(removeWorlds);

describe("a repository", () => {
  test("with little said has GitHub's defaults", async () => {
    const loaded = await worldOf("repositories: [{ name: a/b }]");
    const { history, ...repository } = repositoryIn(loaded, "a/b");
    expect(repository).toMatchObject({
      visibility: "public",
      stars: 0,
      license: null,
      archivedAt: null,
      hasIssues: true,
    });
    expect([history.defaultBranch, await history.resolve("HEAD")]).toEqual([null, null]);
  });

  test("with all said", async () => {
    const loaded = await worldOf(`
accounts:
  - { login: ana, name: Ana, emails: [ana@example.org], token: ghp_ana }
  - { login: a, type: organization, owners: [ana] }
repositories:
  - name: a/.github
    files: { SECURITY.md: x, docs/CONTRIBUTING.md: y }
  - name: a/b
    description: Words
    homepage: https://b.example
    stars: 51
    topics: [ebpf]
    languages: { Go: 10 }
    created: 7 months ago
    archived: 2 days ago
    private: true
    issues: false
    fork-of: c/b
    formerly: [old/b]
    license: MIT
    collaborators: { bo: write }
    labels: [{ name: bug, color: ff0000 }]
    releases:
      - { tag: v1, at: 90 days ago }
      - { tag: v2, at: 20 days ago, prerelease: true }
    files: { CODE_OF_CONDUCT.md: z, .github/SECURITY.md: own }
    history: [{ commits: 10, by: [ana, "Jo <jo@example.net>"], from: 100 days ago, to: 10 days ago }]
`);
    const repository = repositoryIn(loaded, "a/b");
    expect(repository).toMatchObject({
      description: "Words",
      homepage: "https://b.example",
      stars: 51,
      topics: ["ebpf"],
      languages: [{ name: "Go", size: 10 }],
      createdAt: "2025-08-31T12:00:00Z",
      pushedAt: "2026-03-21T12:00:00Z",
      archivedAt: "2026-03-29T12:00:00Z",
      visibility: "private",
      hasIssues: false,
      parent: "c/b",
      formerNames: ["old/b"],
      license: { key: "mit", spdxId: "MIT", name: "MIT License" },
      codeOfConduct: { key: "other", url: "https://github.com/a/b/blob/main/CODE_OF_CONDUCT.md" },
      contributingUrl: "https://github.com/a/.github/blob/main/docs/CONTRIBUTING.md",
      securityPolicyUrl: "https://github.com/a/b/blob/main/.github/SECURITY.md",
    });
    expect(
      repository.releases.map(({ tagName, publishedAt, prerelease }) => [tagName, publishedAt, prerelease]),
    ).toEqual([
      ["v2", "2026-03-11T12:00:00Z", true],
      ["v1", "2025-12-31T12:00:00Z", false],
    ]);
    expect([...repository.collaborators]).toEqual([["bo", "write"]]);
    expect(repository.discussion.labels.map(({ name, color }) => [name, color])).toEqual([["bug", "ff0000"]]);
    expect(loaded.world.owners.get("a")).toEqual(["ana"]);
    const { history } = repository;
    const v2 = await history.commit((await history.resolve("v2")) ?? "");
    expect((v2?.committer.date ?? "") <= "2026-03-11T12:00:00").toBe(true);
    expect(await history.resolve("v2")).not.toBe(await history.resolve("v1"));
    const from = (await history.resolve("HEAD")) ?? "";
    const authors = (await history.log({ from, skip: 0, most: 20 })).map(({ author }) => author.email);
    expect([authors.length, new Set(authors)]).toEqual([11, new Set(["ana@example.org", "jo@example.net"])]);
  });

  test("takes contents from text, files and folders beside the world file, links, and bytes", async () => {
    const text = `
repositories:
  - name: a/b
    from: site
    also: [empty.c]
    files:
      README.md: "# b\\n"
      index.html: over
      vendor: { from: site/src }
      LICENSE: { join: ["Header\\n\\n", { from: license.txt }] }
      run: { text: "#!\\n", executable: true }
      logo.png: { base64: AP8K }
      link: { link: README.md }
`;
    const beside = { "site/index.html": "x", "site/src/a.c": "a\n", "site/.git/config": "no", "license.txt": "MIT\n" };
    const { history } = repositoryIn(await worldOf(text, beside), "a/b");
    const head = (await history.resolve("HEAD")) ?? "";
    const blobs = (await history.tree(head)).filter(({ type }) => type === "blob");
    expect(blobs.map(({ mode, path }) => `${mode} ${path}`)).toEqual([
      "100644 LICENSE",
      "100644 README.md",
      "100644 empty.c",
      "100644 index.html",
      "120000 link",
      "100644 logo.png",
      "100755 run",
      "100644 src/a.c",
      "100644 vendor/a.c",
    ]);
    expect(await textAt(history, "HEAD", "index.html")).toBe("over");
    expect(await textAt(history, "HEAD", "LICENSE")).toBe("Header\n\nMIT\n");
    const logo = (await history.item(head, "logo.png"))?.sha ?? "";
    expect(await history.blob(logo)).toEqual(Buffer.from([0, 255, 10]));
  });

  test("has its contents whatever its history, and commits told in full in their place", async () => {
    const text = `
repositories:
  - name: a/b
    created: 2 years ago
    files: { one: "1\\n", two: "2\\n", "list.json": '["a"]', "sub/three": "3\\n" }
    history:
      - { commits: 20, by: 3, from: 1 year ago, to: 60 days ago }
      - { commits: 5, by: 2, from: 50 days ago, to: 40 days ago, path: sub }
      - { message: Add b, author: Bo <bo@example.org>, at: 30 days ago, files: { list.json: { edit: [{ find: '"a"', put: '"a", "b"' }] } } }
      - { message: Drop one, author: Bo <bo@example.org>, at: 20 days ago, files: { one: null } }
    branches:
      topic: { from: main~1, commits: [{ message: Try, author: Bo <bo@example.org>, at: 10 days ago, files: { new: n } }] }
    tags: { v0: main~26 }
`;
    const { history } = repositoryIn(await worldOf(text), "a/b");
    const head = (await history.resolve("HEAD")) ?? "";
    expect(await history.count({ from: head, skip: 0, most: 0 })).toBe(28);
    expect(await history.count({ from: head, skip: 0, most: 0, path: "sub" })).toBeGreaterThanOrEqual(5);
    expect(await textAt(history, "HEAD", "list.json")).toBe('["a", "b"]');
    expect(await textAt(history, "HEAD", "two")).toBe("2\n");
    expect(await textAt(history, "HEAD", "sub/three")).toBe("3\n");
    expect(await textAt(history, "HEAD", "one")).toBeNull();
    expect(await textAt(history, "topic", "list.json")).toBe('["a", "b"]');
    expect(await history.mergeBase(head, (await history.resolve("topic")) ?? "")).toBe(await history.resolve("main~1"));
    expect(await history.resolve("v0")).toBe(await history.resolve("main~26"));
  });
});

describe("contributors", () => {
  test.each([
    ["too-large", "too-large"],
    ["counted", "counted"],
  ])("%s", async (given, expected) => {
    const loaded = await worldOf(`repositories: [{ name: a/b, contributors: ${given} }]`);
    expect(repositoryIn(loaded, "a/b").contributors).toBe(expected);
  });

  test("a number, accounts with anonymous ones and bots, and a list", async () => {
    const loaded = await worldOf(`
repositories:
  - { name: a/b, contributors: 60 }
  - { name: a/c, contributors: { accounts: 3, anonymous: 2, bots: 1 } }
  - { name: a/d, contributors: [bo, { login: cy, commits: 9 }, { name: Di, email: di@example.org, commits: 2 }] }
`);
    const rows = (name: string) => {
      const { contributors } = repositoryIn(loaded, name);
      if (typeof contributors === "string") throw new Error(contributors);
      return contributors;
    };
    expect(new Set(rows("a/b").map(({ login }) => login)).size).toBe(60);
    expect(rows("a/c").filter(({ login }) => login === null)).toHaveLength(2);
    expect(rows("a/c").map(({ login }) => login)).toContain("dependabot[bot]");
    expect(loaded.world.accounts.find(({ login }) => login === "dependabot[bot]")?.type).toBe("Bot");
    expect(rows("a/d")).toEqual([
      { login: "bo", name: null, email: null, contributions: 1 },
      { login: "cy", name: null, email: null, contributions: 9 },
      { login: null, name: "Di", email: "di@example.org", contributions: 2 },
    ]);
  });
});

test("the App is what its manifest and the world file say", async () => {
  const manifest =
    "name: X\ndefault_permissions: { checks: write, contents: read }\ndefault_events: [pull_request]\nurl: https://x.example\n";
  const { world } = await worldOf(
    `app:
  owner: x
  manifest: app.yml
  permissions: { contents: write }
  events: [issue_comment, pull_request]
  webhook: { url: http://127.0.0.1:3000/hook, secret: s }
  installed-on: [a, b/c, b/d]
`,
    { "app.yml": manifest },
  );
  const [app] = world.apps;
  expect(app).toMatchObject({
    slug: "listkeeper",
    permissions: { checks: "write", contents: "write" },
    events: ["pull_request", "issue_comment"],
    webhookUrl: "http://127.0.0.1:3000/hook",
    webhookSecret: "s",
  });
  expect(app?.installations.map(({ account, selection, repositories }) => [account, selection, repositories])).toEqual([
    ["a", "all", []],
    ["b", "selected", ["b/c", "b/d"]],
  ]);
});

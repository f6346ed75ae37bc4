import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addRepository } from "../../sandbox/new-world.ts";
import { type Client, daysAgo, LISTING, person, type Stage, stage } from "./stage.ts";

const listing = { owner: "acme", repo: "listing" };
const project = { owner: "tools", repo: "lantern" };
const odd = { owner: "tools", repo: "odd" };

let on: Stage;
let rest: Client["rest"];
let client: Client;

beforeAll(async () => {
  on = await stage();
  client = on.client("installation");
  rest = client.rest;
  const changes = [
    { path: "large.bin", content: Buffer.alloc(1_500_000, 7) },
    { path: "link", content: "docs/read me.md", mode: "120000" },
    { path: "away", content: "../elsewhere", mode: "120000" },
    { path: "docs/read me.md", content: "# Read\n" },
  ];
  const history = memoryHistory({
    defaultBranch: "main",
    branches: [{ name: "main", commits: [{ message: "All", author: person("Ann", daysAgo(9)), changes }] }],
  });
  addRepository(on.world, { ...odd, name: "odd", contributors: "too-large", history });
  addRepository(on.world, {
    owner: "tools",
    name: "empty",
    history: memoryHistory({ defaultBranch: null, branches: [] }),
  });
});

afterAll(() => on.sandbox.close());

describe("contents", () => {
  test("a file as an object and raw, with blanks in its name", async () => {
    const path = "docs/read me.md";
    const { data } = await rest.repos.getContent({ ...odd, path });
    expect(data).toMatchObject({ type: "file", encoding: "base64", size: 7, path, content: "IyBSZWFkCg==\n" });
    const raw = await rest.repos.getContent({ ...odd, path, mediaType: { format: "raw" } });
    expect(raw.data).toBe("# Read\n");
  });

  test("above a megabyte the object is empty, raw is whole", async () => {
    expect((await rest.repos.getContent({ ...odd, path: "large.bin" })).data).toMatchObject({
      encoding: "none",
      content: "",
      size: 1_500_000,
    });
    const raw = await rest.repos.getContent({ ...odd, path: "large.bin", mediaType: { format: "raw" } });
    expect(Buffer.byteLength(String(raw.data), "latin1")).toBe(1_500_000);
  });

  test("a link inside the repository is followed, one that leads out is shown", async () => {
    expect((await rest.repos.getContent({ ...odd, path: "link" })).data).toMatchObject({
      type: "file",
      content: "IyBSZWFkCg==\n",
    });
    expect((await rest.repos.getContent({ ...odd, path: "away" })).data).toMatchObject({
      type: "symlink",
      target: "../elsewhere",
    });
  });

  test("a folder is a list, or an object with entries", async () => {
    const { data } = await rest.repos.getContent({ ...odd, path: "" });
    expect((data as { name: string; type: string }[]).map(({ name, type }) => `${type} ${name}`).toSorted()).toEqual([
      "dir docs",
      "file away",
      "file large.bin",
      "file link",
    ]);
    const whole = await rest.repos.getContent({ ...odd, path: "docs", mediaType: { format: "object" } });
    expect(whole.data).toMatchObject({ type: "dir", entries: [{ name: "read me.md" }] });
  });

  test("a blob is base64 or raw", async () => {
    const { data } = await rest.git.getTree({ ...odd, tree_sha: "main", recursive: "1" });
    const sha = data.tree.find(({ path }) => path === "docs/read me.md")?.sha ?? "";
    expect((await rest.git.getBlob({ ...odd, file_sha: sha })).data).toMatchObject({
      encoding: "base64",
      content: "IyBSZWFkCg==\n",
      size: 7,
    });
    expect((await rest.git.getBlob({ ...odd, file_sha: sha, mediaType: { format: "raw" } })).data).toBe("# Read\n");
    expect(data).toMatchObject({ truncated: false });
    expect(data.tree).toHaveLength(5);
  });
});

describe("contributors", () => {
  test("are sorted, linked to accounts, strangers only when asked for", async () => {
    const linked = await rest.repos.listContributors({ ...project, per_page: 100 });
    expect(linked.data.map(({ login, contributions }) => [login, contributions])).toEqual([
      ["ann", 10],
      ["bob", 10],
    ]);
    const all = await rest.repos.listContributors({ ...project, anon: "true" });
    expect(all.data[2]).toEqual({
      type: "Anonymous",
      name: "Stranger",
      email: "stranger@people.example",
      contributions: 10,
    });
    const counted = await rest.repos.listContributors({ ...project, anon: "1", per_page: 1 });
    expect(counted.headers.link).toContain('page=3>; rel="last"');
  });

  test("nothing of an empty repository, refused for a kernel-sized one", async () => {
    expect(await rest.repos.listContributors({ owner: "tools", repo: "empty" })).toMatchObject({
      status: 204,
      data: "",
    });
    await expect(rest.repos.listContributors(odd)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("too large to list contributors"),
    });
  });
});

describe("pull requests", () => {
  test("are listed by state and head, in pages with links", async () => {
    for (let i = 0; i < 5; i += 1) {
      await on.sandbox.act.openPullRequest({
        repository: LISTING,
        title: `Change ${i}`,
        author: "bob",
        branch: `topic-${i}`,
        files: [{ path: `f${i}`, content: `${i}` }],
      });
    }
    await on.sandbox.act.close({ repository: LISTING, number: 2 });
    const page = await rest.pulls.list({ ...listing, per_page: 2, page: 2 });
    expect(page.data.map(({ number }) => number)).toEqual([3, 1]);
    expect(page.headers.link).toBe(
      `<${on.sandbox.apiUrl}/repos/acme/listing/pulls?per_page=2&page=1>; rel="prev", <${on.sandbox.apiUrl}/repos/acme/listing/pulls?per_page=2&page=1>; rel="first"`,
    );
    expect((await client.paginate(rest.pulls.list, { ...listing, state: "all", per_page: 2 })).length).toBe(5);
    expect((await rest.pulls.list({ ...listing, head: "acme:topic-3" })).data.map(({ number }) => number)).toEqual([4]);
  });

  test("keep the base that they had, and are compared from their merge base", async () => {
    const before = await on.listing.history.resolve("main");
    await on.sandbox.act.push({
      repository: LISTING,
      branch: "main",
      by: "ann",
      files: [{ path: "other.txt", content: "x\n" }],
    });
    const { data } = await rest.pulls.get({ ...listing, pull_number: 1 });
    expect(data).toMatchObject({ base: { sha: before }, changed_files: 1, commits: 1, additions: 1 });
    const compared = await rest.repos.compareCommitsWithBasehead({ ...listing, basehead: `main...${data.head.sha}` });
    expect(compared.data).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: before },
    });
    expect(compared.data.files?.map(({ filename, status, patch }) => ({ filename, status, patch }))).toEqual([
      { filename: "f0", status: "added", patch: "@@ -0,0 +1 @@\n+0\n\\ No newline at end of file" },
    ]);
    await on.sandbox.act.push({ repository: LISTING, number: 1, files: [{ path: "f0", content: null }] });
    expect((await rest.pulls.get({ ...listing, pull_number: 1 })).data).toMatchObject({
      base: { sha: await on.listing.history.resolve("main") },
      changed_files: 0,
      commits: 2,
    });
  });

  test("aimed at another branch say so; merged ones keep their difference", async () => {
    on.listing.history.point("refs/heads/next", await on.listing.history.resolve("main"));
    await on.sandbox.act.editPullRequest({ repository: LISTING, number: 3, base: "next" });
    await on.sandbox.act.merge({ repository: LISTING, number: 3 });
    const { data } = await rest.pulls.get({ ...listing, pull_number: 3 });
    expect(data).toMatchObject({ state: "closed", merged: true, base: { ref: "next" }, changed_files: 1 });
    expect(await on.listing.history.item((await on.listing.history.resolve("next")) ?? "", "f2")).not.toBeNull();
    await expect(on.sandbox.act.editPullRequest({ repository: LISTING, number: 4, base: "none" })).rejects.toThrow(
      "no branch none",
    );
  });

  test("of a fork that is gone have no head repository, and can be read all the same", async () => {
    const { number } = await on.sandbox.act.openPullRequest({
      repository: LISTING,
      title: "Gone",
      author: "bob",
      fork: "gone",
      files: [{ path: "g", content: "g" }],
    });
    const { data } = await rest.pulls.get({ ...listing, pull_number: number });
    expect(data.head).toMatchObject({ repo: null, label: expect.stringMatching(/^bob:/) });
    expect(
      (await rest.git.getTree({ ...listing, tree_sha: data.head.sha })).data.tree.map(({ path }) => path),
    ).toContain("g");
  });
});

describe("old names", () => {
  test("reads are sent on by 301, writes by 307, with all that was asked", async () => {
    const headers = { "user-agent": "test", authorization: "token ghp_annsOwnToken" };
    const old = `${on.sandbox.url}/repos/acme/old-listing`;
    const read = await fetch(`${old}/pulls?state=all`, { headers, redirect: "manual" });
    expect([read.status, read.headers.get("location")]).toEqual([
      301,
      `${on.sandbox.url}/repositories/${on.listing.id}/pulls?state=all`,
    ]);
    const body = JSON.stringify({ body: "Hello" });
    const written = await fetch(`${old}/issues/1/comments`, { method: "POST", headers, body });
    expect([written.status, written.redirected]).toEqual([201, true]);
  });

  test("a new repository may take the old name", async () => {
    addRepository(on.world, {
      owner: "acme",
      name: "old-listing",
      history: memoryHistory({ defaultBranch: null, branches: [] }),
    });
    expect((await rest.repos.get({ owner: "acme", repo: "old-listing" })).data.full_name).toBe("acme/old-listing");
  });
});

describe("what is refused", () => {
  const refused = (call: Promise<unknown>) => expect(call).rejects;

  test("comments that are empty or longer than GitHub really takes", async () => {
    const comment = (body: string) => rest.issues.createComment({ ...listing, issue_number: 1, body });
    await refused(comment("  ")).toMatchObject({ status: 422 });
    await refused(comment("x".repeat(262_145))).toMatchObject({
      status: 422,
      message: expect.stringContaining("too long"),
    });
    expect((await comment("x".repeat(262_144))).status).toBe(201);
  });

  test("checks without what they need, or with too much", async () => {
    const head_sha = (await on.listing.history.resolve("main")) ?? "";
    const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice" as const, message: "m" };
    const check = (more: object) => rest.checks.create({ ...listing, name: "c", head_sha, ...more });
    const output = { title: "t", summary: "s" };
    await refused(check({ head_sha: "f".repeat(40) })).toMatchObject({
      status: 422,
      message: expect.stringContaining("No commit found"),
    });
    await refused(check({ status: "completed" })).toMatchObject({ status: 422 });
    await refused(check({ conclusion: "fine" })).toMatchObject({ status: 422 });
    await refused(check({ output: { title: "t" } })).toMatchObject({ status: 422 });
    await refused(check({ output: { ...output, text: "x".repeat(65_536) } })).toMatchObject({ status: 422 });
    await refused(
      check({ output: { ...output, annotations: Array.from({ length: 51 }, () => annotation) } }),
    ).toMatchObject({ status: 422 });
    expect(
      (await check({ output: { ...output, annotations: Array.from({ length: 50 }, () => annotation) } })).status,
    ).toBe(201);
  });

  test("approving one's own pull request, asking for changes without a word, a commit that is not there", async () => {
    await on.sandbox.act.openPullRequest({
      repository: LISTING,
      number: 50,
      title: "The App's own",
      author: "keeper[bot]",
      files: [{ path: "k", content: "" }],
    });
    await refused(rest.pulls.createReview({ ...listing, pull_number: 50, event: "APPROVE" })).toMatchObject({
      status: 422,
      response: { data: { errors: ["Can not approve your own pull request"] } },
    });
    await refused(rest.pulls.createReview({ ...listing, pull_number: 1, event: "REQUEST_CHANGES" })).toMatchObject({
      status: 422,
    });
    await refused(
      rest.pulls.createReview({ ...listing, pull_number: 1, event: "APPROVE", commit_id: "0".repeat(40) }),
    ).toMatchObject({ status: 422 });
  });

  test("writing to an archived repository", async () => {
    Object.assign(on.listing, { archivedAt: daysAgo(1) });
    await refused(rest.issues.createComment({ ...listing, issue_number: 1, body: "Hi" })).toMatchObject({
      status: 403,
      message: expect.stringContaining("archived"),
    });
    Object.assign(on.listing, { archivedAt: null });
  });
});

test("nothing above was missed, and nothing broke", () => {
  expect(on.sandbox.unhandled).toEqual([]);
  expect(on.sandbox.failures).toEqual([]);
});

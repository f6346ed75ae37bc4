import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseTexts } from "../../src/github/port.ts";
import type { ProjectAnswers } from "../../src/model/answers.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeProject, fakeState } from "./fake-state.ts";

afterEach(finish);

const github = (projects: Readonly<Record<string, FakeProject>>) => fakeGitHub(fakeState({ projects }));
const REF = { owner: "o", repository: "list", number: 7 };

function texts({ repository }: ProjectAnswers): readonly (readonly [string, string | null])[] {
  return repository.ok ? repository.value.files.map(({ path, text }) => [path, text]) : [];
}

describe("texts that are wanted once the tree is known", () => {
  const projects = {
    "a/p": { files: { LICENSE: "MIT", "LICENSES/MIT.txt": "MIT text", "bpf/x.bpf.c": "SEC" } },
    "a/q": { files: { "README.md": "# Q", "third_party/COPYING": "GPL" } },
    "a/r": { files: { "README.md": "# R" } },
  };
  const questions = [someQuestion("a/p"), someQuestion("a/q"), someQuestion("a/r"), someQuestion("a/gone")];

  test("are asked for in one request for all projects, by the commit that the tree was of", async () => {
    const fake = github(projects);
    const seen: string[] = [];
    const answers = await fake.door.readProjects(questions, (repository, question) => {
      seen.push(`${question} ${repository.nameWithOwner}`);
      const listed = repository.tree.filter(({ type, path }) => type === "blob" && path.includes("/"));
      return listed.map(({ path }) => path);
    });
    expect(seen).toEqual(["0 a/p", "1 a/q", "2 a/r"]);
    expect(fake.log).toEqual(["query Projects", "query Texts"]);
    expect(Object.values(fake.bodies[1]?.variables ?? {})).toContain(`${sha("commit 0")}:bpf/x.bpf.c`);
    expect(answers.map(texts)).toEqual([
      [
        ["LICENSE", "MIT"],
        ["LICENSES/MIT.txt", "MIT text"],
        ["bpf/x.bpf.c", "SEC"],
      ],
      [
        ["README.md", "# Q"],
        ["third_party/COPYING", "GPL"],
      ],
      [["README.md", "# R"]],
      [],
    ]);
    expect(fake.door.cost()).toMatchObject({ requests: 2, rounds: 2 });
  });

  test("are not asked for where they were read already, are none, or are wanted twice", async () => {
    const fake = github(projects);
    await fake.door.readProjects([someQuestion("a/p")], () => ["LICENSE"]);
    expect(fake.log).toEqual(["query Projects"]);
    const [answer] = await fake.door.readProjects([someQuestion("a/q")], () => [
      "gone.c",
      "third_party",
      "third_party/COPYING",
      "third_party/COPYING",
    ]);
    expect(answer && texts(answer)).toEqual([
      ["README.md", "# Q"],
      ["third_party/COPYING", "GPL"],
    ]);
  });

  test("are 40 at most, and those that are wanted most", async () => {
    const files = Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`src/${i}.c`, `${i}`]));
    const [answer] = await github({ "a/p": { files } }).door.readProjects([someQuestion("a/p")], () =>
      Array.from({ length: 99 }, (_, i) => `src/${98 - i}.c`),
    );
    const read = answer ? texts(answer).map(([path]) => path) : [];
    expect([read.length, read[0], read.at(-1)]).toEqual([40, "src/98.c", "src/59.c"]);
  });

  test.each([
    ["the request", { status: 502, body: "" }],
    [
      "the project",
      { status: 200, body: { data: { r0: null }, errors: [{ type: "FORBIDDEN", path: ["r0"], message: "No." }] } },
    ],
    [
      "one of them",
      {
        status: 200,
        body: { data: { r0: { t0: null } }, errors: [{ type: "FORBIDDEN", path: ["r0", "t0"], message: "No." }] },
      },
    ],
    ["all sense", { status: 200, body: "<html>" }],
  ])("are left out where %s fails, and the tree says that they are there", async (_, fault) => {
    const fake = github(projects);
    fake.fail("query Texts", fault, fault);
    const [answer] = await fake.door.readProjects([someQuestion("a/p")], () => ["bpf/x.bpf.c"]);
    expect(answer && texts(answer)).toEqual([["LICENSE", "MIT"]]);
    expect(answer?.repository.ok && answer.repository.value.tree.map(({ path }) => path)).toContain("bpf/x.bpf.c");
  });

  test("are asked for with a path as a variable, whatever it says", async () => {
    const fake = github({ "a/p": { files: { '") { x } evil: object(oid: "': "text" } } });
    await fake.door.readProjects([someQuestion("a/p")], ({ tree }) => tree.map(({ path }) => path));
    expect(String(fake.bodies[1]?.query)).not.toContain("evil");
  });
});

describe("the repository of the documentation", () => {
  const projects = {
    "a/p": { files: { LICENSE: "MIT", "bpf/x.bpf.c": "SEC" } },
    "a/docs": { files: { LICENSE: "CC-BY-4.0", "README.md": "# Guide" } },
    "a/hidden": { files: { LICENSE: "CC-BY-4.0" }, visibility: "PRIVATE" as const },
  };
  const choose = (docs: string | null, ...paths: readonly string[]): ChooseTexts =>
    Object.assign(() => paths, { docs: () => docs });
  const docsOf = (answer: ProjectAnswers | undefined) =>
    answer?.repository.ok ? answer.repository.value.docs : undefined;

  test("is asked about beside the texts, in no request more", async () => {
    const fake = github(projects);
    const [answer] = await fake.door.readProjects([someQuestion("a/p")], choose("a/docs", "bpf/x.bpf.c"));
    expect(fake.log).toEqual(["query Projects", "query Texts"]);
    expect(docsOf(answer)).toMatchObject({
      ok: true,
      value: { nameWithOwner: "a/docs", files: [{ path: "LICENSE", text: "CC-BY-4.0" }] },
    });
    expect(answer && texts(answer)).toContainEqual(["bpf/x.bpf.c", "SEC"]);
  });

  test("is asked about alone, too, and once for those who share it; then it is remembered", async () => {
    const fake = github({ ...projects, "a/q": {} });
    const questions = [someQuestion("a/p"), someQuestion("a/q")];
    const first = await fake.door.readProjects(questions, choose("a/docs"));
    const again = await fake.door.readProjects(questions, choose("A/Docs"));
    expect([...first, ...again].map((answer) => docsOf(answer)?.ok)).toEqual([true, true, true, true]);
    expect(fake.log.filter((line) => line === "query Texts")).toHaveLength(1);
  });

  test("is not asked about where none is named", async () => {
    const fake = github(projects);
    const [answer] = await fake.door.readProjects([someQuestion("a/p")], choose(null));
    expect([docsOf(answer), fake.log]).toEqual([null, ["query Projects"]]);
  });

  test("says nothing where it is not public or not there", async () => {
    const ask = async (docs: string) =>
      docsOf((await github(projects).door.readProjects([someQuestion("a/p")], choose(docs)))[0]);
    expect(await ask("a/hidden")).toEqual({ ok: false, refusal: "private", status: null, message: "" });
    expect(await ask("a/gone")).toMatchObject({ ok: false, refusal: "not-found" });
  });

  test.each([
    ["the request", { status: 502, body: "" }, "unavailable"],
    [
      "the repository",
      { status: 200, body: { data: { d0: null }, errors: [{ type: "FORBIDDEN", path: ["d0"], message: "No." }] } },
      "forbidden",
    ],
    [
      "one of its texts",
      {
        status: 200,
        body: { data: { d0: { l0: null } }, errors: [{ type: "FORBIDDEN", path: ["d0", "l0"], message: "No." }] },
      },
      "forbidden",
    ],
    ["its shape", { status: 200, body: { data: { d0: { nameWithOwner: 7 } } } }, "unavailable"],
  ])("is refused where %s fails, and the project is told all the same", async (_, fault, refusal) => {
    const fake = github(projects);
    fake.fail("query Texts", fault, fault);
    const [answer] = await fake.door.readProjects([someQuestion("a/p")], choose("a/docs"));
    expect(docsOf(answer)).toMatchObject({ ok: false, refusal });
    expect(answer && texts(answer)).toEqual([["LICENSE", "MIT"]]);
  });
});

describe("projects that are foreseen", () => {
  const lines = ['{ "repository": "https://github.com/a/p" }', ""].join("\n");
  const history = {
    [sha("base")]: { parent: null, files: { "list.json": "[]\n" } },
    [sha("head")]: { parent: sha("base"), files: { "list.json": lines } },
  };
  const hint = { baseSha: sha("base"), headSha: sha("head") };
  const reading = (fake: FakeGitHub) => fake.door.readPullRequest(REF, () => () => true, hint);
  const fakeOf = (projects: Readonly<Record<string, FakeProject>>) => fakeGitHub(fakeState({ projects, history }));

  test("are asked about beside the listing's files, and not again", async () => {
    const fake = fakeOf({ "a/p": {} });
    await reading(fake);
    const [answer] = await fake.door.readProjects([someQuestion("https://github.com/a/p")], nothingMore);
    expect(answer?.repository.ok).toBe(true);
    expect(fake.log.filter((line) => line.startsWith("query"))).toEqual(["query PullRequest", "query Projects"]);
    expect(fake.door.cost().rounds).toBe(2);
  });

  test("are the repositories that the configuration names in their place", async () => {
    const fake = fakeOf({ "b/mirror": {} });
    const [address, mirror] = ["https://github.com/a/p", "b/mirror"];
    const question = someQuestion(address, { mirror, folder: "tools" });
    await fake.door.readPullRequest(REF, () => Object.assign(() => true, { asked: () => question }), hint);
    const [answer] = await fake.door.readProjects([question], nothingMore);
    expect(answer).toMatchObject({ mirror, repository: { ok: true, value: { nameWithOwner: mirror } } });
    expect(fake.log.filter((line) => line.startsWith("query"))).toEqual(["query PullRequest", "query Projects"]);
  });

  test("are none where an entry is only written otherwise", async () => {
    const before = { "list.json": '{"repository":"https://github.com/a/p.git"}' };
    const reformatted = { ...history, [sha("base")]: { parent: null, files: before } };
    const fake = fakeGitHub(fakeState({ projects: { "a/p": {} }, history: reformatted }));
    expect((await reading(fake)).touched).toEqual(["list.json"]);
    expect(fake.log).not.toContain("query Projects");
  });

  test("are asked about once more after an outage, and the listing's files by themselves", async () => {
    const fake = fakeOf({ "a/p": {} });
    const down = { status: 502, body: "" };
    fake.fail("query Projects", down, down);
    const { head } = await reading(fake);
    expect(head.files).toEqual([{ path: "list.json", text: lines, unreadable: null }]);
    expect(fake.log).toContain("query Objects");
    const [answer] = await fake.door.readProjects([someQuestion("a/p")], nothingMore);
    expect(answer?.repository.ok).toBe(true);
  });

  test("do not stand in the way of a file that is not answered beside them", async () => {
    const fake = fakeOf({ "a/p": {} });
    const errors = [{ type: "SERVICE_UNAVAILABLE", path: ["listing", "b0"], message: "No." }];
    fake.fail("query Projects", { status: 200, body: "", errors });
    const { head } = await reading(fake);
    expect(head.files[0]).toMatchObject({ path: "list.json", unreadable: "not-answered" });
    const [answer] = await fake.door.readProjects([someQuestion("a/p")], nothingMore);
    expect(answer?.repository.ok).toBe(true);
  });

  test("do no harm where they are others, or nobody asks", async () => {
    const fake = fakeOf({ "a/p": {}, "b/q": {} });
    await reading(fake);
    const [answer] = await fake.door.readProjects([someQuestion("b/q")], nothingMore);
    expect(answer?.repository).toMatchObject({ ok: true, value: { nameWithOwner: "b/q" } });
  });

  test("are not asked about where little is left of the limit; then all is refused until it is reset", async () => {
    const fake = fakeOf({ "a/p": {} });
    const left = {
      "x-ratelimit-resource": "graphql",
      "x-ratelimit-limit": "5000",
      "x-ratelimit-remaining": "250",
      "x-ratelimit-reset": "1772604000",
    };
    fake.headers = left;
    await reading(fake);
    const [answer] = await fake.door.readProjects([someQuestion("a/p", { contributors: 5 })], nothingMore);
    const until = new Date(1_772_604_000_000).toISOString();
    expect(answer).toMatchObject({
      repository: { ok: false, refusal: "rate-limited", until },
      contributors: { ok: false, refusal: "rate-limited", until },
    });
    expect(fake.log).not.toContain("query Projects");
    expect(fake.door.limitedUntil?.()).toBe(until);
  });
});

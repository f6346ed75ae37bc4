/** What is looked at before there is a pull request, over the embedded GitHub: `check`, and `review --local`. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { loadWorld } from "../../sandbox/world-file.ts";
import type { Terminal } from "../../src/cli/terminal.ts";
import { main } from "../../src/cli.ts";
import { type Clone, hasGit, openClone } from "../cli/clone.ts";

const WORLD = fileURLToPath(new URL("../../../sandbox/worlds/landscape.yml", import.meta.url));
const LISTING = "ebpf-io/ebpf.io-website";
const whereGitIs = hasGit ? test : test.failing;

let sandbox: Sandbox;
let env: NodeJS.ProcessEnv;
let closeWorld: () => void;

beforeAll(async () => {
  const { world, close } = await loadWorld(WORLD);
  closeWorld = close;
  sandbox = await startSandbox(world);
  env = { GITHUB_API_URL: sandbox.url, GITHUB_TOKEN: "ghp_marta-lind-may-merge" };
});

afterAll(async () => {
  await sandbox.close();
  closeWorld();
});

async function run(args: readonly string[], environment: NodeJS.ProcessEnv = env) {
  const said = { out: "", json: null as unknown, err: "" };
  const terminal: Terminal = {
    colour: false,
    width: 100,
    print: (text) => {
      said.out += `${text}\n`;
    },
    json: (document) => {
      said.json = document;
    },
    progress: () => undefined,
    complain: (sentence) => {
      said.err += sentence;
    },
  };
  return { status: await main(args, terminal, environment), ...said };
}

describe("check", () => {
  const check = (project: string, ...more: readonly string[]) => run(["check", project, "--listing", LISTING, ...more]);

  test("a project that would pass", async () => {
    const { status, out, err } = await check("microsoft/retina", "--section", "emerging");
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toMatch(/^### retina would pass in emerging/);
    expect(out).toContain("Open-source licence");
    expect(out).not.toMatch(/Complete entry|To&nbsp;change|listkeeper:/);
  });

  test("one that lacks something: what, by how much, and what to do, as a comment would say it", async () => {
    const { status, out } = await check("netflix/bpftop", "--section", "major");
    expect(status).toBe(1);
    expect(out).toMatch(/^### 2 things to change before bpftop would pass in major/);
    expect(out).toMatch(/18 people .*50 are asked for/);
    expect(out).toContain("--description FILE");
  });

  test("what a pull request's description would say counts", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "listkeeper-")), "words.md");
    writeFileSync(
      file,
      "bpftop is used in production at [Example Corp](https://example.com/bpftop) and at Netflix, on 4,000 hosts.\n",
    );
    const { out } = await check("netflix/bpftop", "--section", "major", "--description", file);
    expect(out).toMatch(/^### 1 thing to change before bpftop would pass in major/);
    expect(out).not.toContain("--description FILE");
  });

  test.each([
    ["where it is", "emerging", /It is listed there today/],
    ["elsewhere", "major", /It is listed in emerging today/],
  ])("one that is listed already, %s, is told so, and not held against itself", async (_, section, words) => {
    const { out } = await check("inspektor-gadget/inspektor-gadget", "--section", section);
    expect(out).toMatch(words);
    expect(out).not.toMatch(/Not listed already|add it in a clone/);
  });

  test("without a token it says how to get an answer", async () => {
    const { status, out } = await run(["check", "netflix/bpftop", "--listing", LISTING, "--section", "emerging"], {
      GITHUB_API_URL: sandbox.url,
    });
    expect(status).toBe(1);
    expect(out).toContain("in `GITHUB_TOKEN`. It needs no permissions.");
  });

  test("one that is not there could not be verified, which is no fault of its own", async () => {
    const { status, out } = await check("nobody/nothing", "--section", "emerging");
    expect(status).toBe(1);
    expect(out).not.toMatch(/would pass/);
  });

  test("--json prints one document", async () => {
    const { json, out } = await check("netflix/bpftop", "--section", "EMERGING", "--json");
    expect(out).toBe("");
    expect(json).toMatchObject({
      version: 1,
      address: "https://github.com/netflix/bpftop",
      listing: LISTING,
      section: "emerging",
      listedIn: [],
      verdict: "ready",
      facts: { stars: { known: true } },
      findings: expect.arrayContaining([expect.objectContaining({ criterion: "license", outcome: "met" })]),
      cost: { requests: expect.any(Number) },
    });
  });

  test.each([
    [["check"], /a project is missing, for example: listkeeper check/],
    [["check", "no repository"], /"no repository" is no repository/],
    [["check", "a/b", "--listing", "ftp://x"], /"ftp:\/\/x" is no repository/],
    [["check", "a/b", "--listing", LISTING], /say which section is meant, with --section: .*"emerging"/],
    [["check", "a/b", "--listing", LISTING, "--section", "emrging"], /no section "emrging": did you mean "emerging"\?/],
    [["check", "a/b", "--listing", LISTING, "--section", "zzz"], /no section "zzz": they are .*"major"/],
    [["check", "a/b", "--listing", "ebpf-io/none"], /ebpf-io\/none/],
    [["check", "a/b", "--config", "/there/is/none.yml"], /\/there\/is\/none\.yml cannot be read/],
  ])("%j is a mistake of one sentence", async (args, words) => {
    const { status, err } = await run(args);
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(err.split("\n")).toHaveLength(1);
  });
});

const CONFIG = `extends: json-list
lists:
  - name: list
    files: list.json
`;
const entry = (name: string) => ({
  name,
  repository: `https://github.com/${name}`,
  description: `What ${name} is for.`,
});
const listOf = (...names: readonly string[]) => `${JSON.stringify(names.map(entry), null, 2)}\n`;

describe("review --local", () => {
  let clone: Clone;

  beforeEach(() => {
    clone = openClone();
    if (hasGit)
      clone.commit({ ".github/listkeeper.yml": CONFIG, "list.json": listOf("cilium/ebpf", "cilium/tetragon") });
  });

  afterEach(() => clone.remove());

  const local = (...more: readonly string[]) => run(["review", "--local", "--repo", clone.folder, ...more]);

  whereGitIs("an entry that is only saved is reviewed as its pull request would be", async () => {
    clone.write({ "list.json": listOf("cilium/ebpf", "cilium/tetragon", "netflix/bpftop") });
    const { status, out, err } = await local();
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(/^### .*[Rr]eady to merge/);
    expect(out).toContain("netflix/bpftop");
    expect(out).not.toMatch(/listkeeper:|\/listkeeper|Listkeeper approves|\/blob\/[\da-f]+\/list\.json/);
  });

  whereGitIs("what is committed on the branch belongs to it, what is in main meanwhile does not", async () => {
    clone.git("checkout", "-q", "-b", "add");
    clone.commit({ "list.json": listOf("cilium/ebpf", "cilium/tetragon", "netflix/bpftop") });
    clone.git("checkout", "-q", "main");
    clone.commit({ "list.json": listOf("cilium/ebpf", "cilium/tetragon", "microsoft/retina") });
    clone.git("checkout", "-q", "add");
    const { json } = await local("--base", "main", "--json");
    expect(json).toMatchObject({ number: null, verdict: "ready", change: { added: [{ name: "netflix/bpftop" }] } });
    expect(Object(json).change.removed).toEqual([]);
  });

  whereGitIs("a mistake comes with a patch that git takes", async () => {
    const twice = { ...entry("netflix/bpftop"), repository: "https://github.com/netflix/bpftop/tree/main" };
    const text = `${JSON.stringify([...["cilium/ebpf", "cilium/tetragon"].map(entry), twice], null, 2)}\n`;
    clone.write({ "list.json": text.replace('},\n  {\n    "name": "netflix', '}\n  {\n    "name": "netflix') });
    const { status, out } = await local();
    expect(status).toBe(1);
    const patch = /```diff\n([\s\S]*?)```/.exec(out)?.[1] ?? "";
    clone.write({ "fix.patch": patch });
    clone.git("apply", "fix.patch");
    expect((await local()).out).not.toMatch(/problem/);
  });

  whereGitIs("nothing that was changed is nothing to review", async () => {
    clone.write({ "notes.txt": "to do" });
    expect(await local()).toMatchObject({ status: 0, out: expect.stringMatching(/nothing to review/i) });
  });

  whereGitIs("a configuration that is only saved is told what it would change, and does not count yet", async () => {
    clone.write({
      ".github/listkeeper.yml": `${CONFIG}criteria:\n  all:\n    stars: { level: required, more-than: 5 }\n`,
    });
    expect((await local()).out).toMatch(/stars/);
  });

  test.each([
    [["--post"], /leave --post away/],
    [["o/list#1"], /write --repo DIR in place of "o\/list#1"/],
  ])("with %j it makes no sense, and says so in one sentence", async (more, words) => {
    const { status, err } = await local(...more);
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(err.split("\n")).toHaveLength(1);
  });

  whereGitIs.each([
    [["--base", "nonsense"], /has no commit "nonsense"/],
    [["--description", "/there/is/none.md"], /\/there\/is\/none\.md cannot be read/],
  ])("with %j it is a mistake of one sentence", async (more, words) => {
    const { status, err } = await local(...more);
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(err.split("\n")).toHaveLength(1);
  });

  test("its options go with it only", async () => {
    expect(await run(["review", "o/list#1", "--base", "main"])).toMatchObject({
      status: 2,
      err: expect.stringContaining("--base goes with --local only"),
    });
  });

  async function inClone(...args: readonly string[]) {
    const before = process.cwd();
    try {
      process.chdir(clone.folder);
      return await run(args);
    } finally {
      process.chdir(before);
    }
  }

  whereGitIs("check in the clone itself needs no word about the list", async () => {
    const { status, out } = await inClone("check", "netflix/bpftop");
    expect(status).toBe(0);
    expect(out).toMatch(/^### bpftop would pass in the list/);
  });

  whereGitIs("check in a clone that is no list asks which one is meant", async () => {
    clone.git("rm", "-q", ".github/listkeeper.yml");
    clone.commit({ "main.go": "package main" });
    expect(await inClone("check", "netflix/bpftop")).toMatchObject({
      status: 2,
      err: expect.stringContaining("say which list is meant: --listing OWNER/REPO"),
    });
  });
});

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Terminal } from "../../src/cli/terminal.ts";
import { main } from "../../src/cli.ts";
import { LISTING, openScene, type Scene } from "./scene.ts";

function terminal() {
  const said = { out: "", json: null as unknown, err: "" };
  const fake: Terminal = {
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
  return { said, fake };
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { said, fake } = terminal();
  return { status: await main(args, fake, env), ...said };
}

describe("review and facts, over the embedded GitHub", () => {
  let scene: Scene;
  let env: NodeJS.ProcessEnv;
  let numbers: readonly number[];

  beforeAll(async () => {
    scene = await openScene();
    env = { GITHUB_API_URL: scene.sandbox.url, GITHUB_TOKEN: "ghp_marta-lind-may-merge" };
    const opened = [await scene.open(1), await scene.open(2)];
    numbers = opened.map(({ number }) => number);
  });

  afterAll(() => scene.close());

  test("review prints the comment; its exit status is the verdict's", async () => {
    expect(await run(["review", `${LISTING}#${numbers[0]}`], env)).toMatchObject({
      status: 0,
      err: "",
      out: expect.stringContaining("### Maintainers' turn: ready to merge"),
    });
    expect(await run(["review", `https://github.com/${LISTING}/pull/${numbers[1]}`], env)).toMatchObject({
      status: 1,
      err: "",
      out: expect.stringContaining("things to change"),
    });
  });

  test("review --json prints one document of the published shape", async () => {
    const { json } = await run(["review", `${LISTING}#${numbers[0]}`, "--json"], env);
    expect(json).toMatchObject({
      version: 1,
      repository: LISTING,
      number: numbers[0],
      head: expect.stringMatching(/^[\da-f]{40}$/),
      change: { added: [{ name: "Retina", section: "emerging" }], removed: [], problems: [] },
      entries: [
        { entry: { name: "Retina" }, facts: { stars: { known: true, value: 3093 } }, findings: expect.any(Array) },
      ],
      verdict: "ready",
      report: {
        comment: expect.any(String),
        labels: [
          "listkeeper: ready",
          "listkeeper: maintainers' turn",
          "listkeeper: addition",
          "listkeeper: in emerging",
        ],
        checkRun: { conclusion: "success" },
      },
      cost: { requests: expect.any(Number), graphqlPoints: expect.any(Number), rounds: expect.any(Number) },
    });
    expect(Object.keys(Object(json))).toEqual([
      "version",
      "repository",
      "number",
      "head",
      "change",
      "entries",
      "verdict",
      "report",
      "cost",
    ]);
  });

  test("without a token it goes as far as GitHub lets it, and says what it could not read", async () => {
    const { status, out } = await run(["review", `${LISTING}#${numbers[0]}`], { GITHUB_API_URL: scene.sandbox.url });
    expect(status).toBe(1);
    expect(out).toMatch(/could not be checked/);
    expect(out).toMatch(/no token was given/);
    expect(out).not.toContain("To&nbsp;change");
  });

  test("--post writes the comment as the person whose token it is", async () => {
    const pull = await scene.open(7);
    const before = pull.comments.length;
    expect((await run(["review", `${LISTING}#${pull.number}`, "--post"], env)).status).toBe(1);
    expect(pull.comments.slice(before)).toMatchObject([{ by: { login: "marta-lind", app: null } }]);
    await run(["review", `${LISTING}#${pull.number}`, "--post"], env);
    expect(pull.comments).toHaveLength(before + 1);
  });

  test("a pull request that is not there is one sentence", async () => {
    const { status, err } = await run(["review", `${LISTING}#4711`], env);
    expect(status).toBe(2);
    expect(err).toMatch(/4711/);
    expect(err.split("\n")).toHaveLength(1);
  });

  test("facts tells what is known, and of what is not there that it is not", async () => {
    const known = await run(["facts", "cilium/ebpf", "--json"], env);
    expect(known).toMatchObject({
      status: 0,
      json: { version: 1, facts: { license: { known: true, value: { expression: "MIT", open: true } } } },
    });
    const missing = await run(["facts", "nobody/nothing"], env);
    expect(missing).toMatchObject({ status: 1, out: expect.stringContaining("not known") });
  });
});

describe("config check", () => {
  const folder = mkdtempSync(join(tmpdir(), "listkeeper-"));
  const file = (text: string) => {
    const path = join(folder, "listkeeper.yml");
    writeFileSync(path, text);
    return path;
  };

  test("a valid file", async () => {
    expect(await run(["config", "check", file("extends: ebpf-io\n")])).toMatchObject({
      status: 0,
      out: expect.stringContaining("valid configuration"),
    });
  });

  test("a problem has line, column and the nearest key", async () => {
    const path = file("extends: ebpf-io\ncriteria:\n  all:\n    licence: required\n");
    expect(await run(["config", "check", path])).toMatchObject({
      status: 1,
      out: expect.stringMatching(/:4:5: .*license/),
    });
    expect(await run(["config", "check", path, "--json"])).toMatchObject({
      status: 1,
      json: { version: 1, problems: [{ line: 4, column: 5, severity: "error" }] },
    });
  });
});

const LIST = "src/data/pages/applications/emerging.json";
const entry = (name: string) => ({
  name,
  title: name,
  description: `${name} watches.`,
  urls: [{ label: "GitHub", url: `https://github.com/acme/${name}` }],
});

describe("diff", () => {
  const folder = mkdtempSync(join(tmpdir(), "listkeeper-"));
  const git = (...args: readonly string[]) =>
    spawnSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", "-C", folder, ...args], {
      encoding: "utf8",
    });
  const commit = (names: readonly string[]) => {
    mkdirSync(dirname(join(folder, LIST)), { recursive: true });
    writeFileSync(join(folder, LIST), JSON.stringify(names.map(entry), null, 2));
    git("add", ".");
    git("commit", "-qm", names.join());
    return git("rev-parse", "HEAD").stdout.trim();
  };
  const args = (base: string, head: string) => ["diff", "--repo", folder, "--base", base, "--head", head, "--json"];

  test("prints one document of the published shape, or says that git is missing", async () => {
    if (git("init", "-q").error !== undefined) {
      expect(await run(args("a", "b"))).toMatchObject({ status: 2, err: expect.stringMatching(/git/) });
      return;
    }
    const [base, head] = [commit(["one", "two"]), commit(["one", "two", "three"])];
    expect(await run(args(base, head))).toEqual({
      status: 0,
      out: "",
      err: "",
      json: {
        version: 1,
        base,
        head,
        mergeBase: base,
        added: [
          {
            name: "three",
            repository: "https://github.com/acme/three",
            url: null,
            section: "emerging",
            file: LIST,
            startLine: 24,
            endLine: 34,
          },
        ],
        removed: [],
        moved: [],
        renamed: [],
        edited: [],
        reordered: [],
        problems: [],
      },
    });
    const unknown = await run(args(base, "nonsense"));
    expect(unknown).toMatchObject({ status: 2, json: null, err: expect.stringContaining("nonsense") });
  });
});

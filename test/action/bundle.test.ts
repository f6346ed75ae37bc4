import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { load } from "js-yaml";
import { actionFiles } from "../tools/action-bundle.ts";
import { environmentOf, openJobs, recorded } from "./job.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = load(read("action.yml")) as ActionFile;

/** GitHub's runner starts it so: a process with nothing but the environment. */
async function start(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [join(ROOT, action.runs.main)], {
    env: { PATH: process.env.PATH, ...environment },
    cwd: mkdtempSync(join(tmpdir(), "listkeeper-runner-")),
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    said.err += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...said };
}

describe("the file that GitHub runs", () => {
  test('is what the sources give: "npm run bundle" makes it', async () => {
    for (const [path, text] of Object.entries(await actionFiles())) {
      expect({ path, same: existsSync(join(ROOT, path)) && read(path) === text }).toEqual({ path, same: true });
    }
  });

  test("has no server and no logger in it, which a job has no use for", async () => {
    const licenses = (await actionFiles())["action/licenses.txt"] ?? "";
    const packages = [...licenses.matchAll(/^(\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);
    expect(packages).toContain("probot");
    expect(packages.filter((name) => /pino|webhooks|node-server/.test(name ?? ""))).toEqual([]);
  });

  test("reviews a recorded event, tells the job's summary and the verdict", async () => {
    const scene = await openJobs();
    const pull = await scene.open(1);
    const folder = mkdtempSync(join(tmpdir(), "listkeeper-job-"));
    const [summary, output] = [join(folder, "summary.md"), join(folder, "output")];
    const event = recorded("pull_request_target.opened");
    const { code, out, err } = await start({
      ...environmentOf(scene.sandbox, "pull_request_target", event),
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("reviewed");
    expect(pull.comments).toHaveLength(1);
    expect(readFileSync(summary, "utf8")).toMatch(/ready to merge/i);
    expect(readFileSync(output, "utf8")).toBe("verdict=ready\n");
    await scene.close();
  }, 60_000);

  test("says a mistake in one line, without a stack trace", async () => {
    const { code, out, err } = await start({
      GITHUB_REPOSITORY: "o/list",
      GITHUB_EVENT_NAME: "watch",
      INPUT_TOKEN: "x",
    });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/^::error::Listkeeper does nothing at the event "watch"[^\n]*\n$/);
  });
});

describe("action.yml", () => {
  test("names a file that is there, and a runtime that GitHub offers", () => {
    expect(action.runs).toEqual({ using: "node24", main: "action/index.js" });
    expect(existsSync(join(ROOT, action.runs.main))).toBe(true);
  });

  test("has the inputs and outputs that are read and written", () => {
    const sources = ["src/action/settings.ts", "src/action.ts"].map(read).join("\n");
    expect(Object.keys(action.inputs)).toEqual(
      [...sources.matchAll(/input\(env, "([\w-]+)"\)/g)].map(([, name]) => name),
    );
    expect(Object.keys(action.outputs)).toEqual(["verdict"]);
    for (const { description } of Object.values(action.inputs)) expect(description).toMatch(/\.$/);
  });
});

/** Commands of the command line -> how long they take from the shell, beside a Node that does nothing. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, Row } from "./bench.ts";
import { median } from "./figures.ts";
import { listingFiles, pullRequestFor } from "./listing.ts";
import { projectOf } from "./project.ts";

const TIMES = 9;
const CLI = fileURLToPath(new URL("../../src/cli.js", import.meta.url));

interface Command {
  readonly name: string;
  readonly args: readonly string[];
}

export const startUp: Bench = {
  name: "start-up",
  about: `Commands from the shell, median of ${TIMES} runs; diff is over a clone of the listing with one added entry.`,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "listkeeper-bench-"));
    try {
      const commands = [...plain(folder), ...diffIn(join(folder, "clone"))];
      const times = commands.map(() => [] as number[]);
      // In turn, so that what else the machine does falls on all of them.
      for (let i = 0; i < TIMES; i += 1) {
        for (const [at, { args }] of commands.entries()) times[at]?.push(millisecondsOf(args));
      }
      const middle = times.map(median);
      return commands.map(({ name }, i): Row => {
        const [all = Number.NaN, bare = Number.NaN] = [middle[i], middle[0]];
        return {
          command: name,
          "all, ms": Math.round(all),
          "above bare Node, ms": Math.round(all - bare),
          "times bare Node": all / bare,
        };
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function plain(folder: string): readonly Command[] {
  const config = join(folder, "listkeeper.yml");
  writeFileSync(config, "extends: ebpf-io\n");
  return [
    { name: "node -e 0", args: ["-e", "0"] },
    { name: "listkeeper --version", args: [CLI, "--version"] },
    { name: "listkeeper config check", args: [CLI, "config", "check", config] },
  ];
}

/** Nothing where there is no git. */
function diffIn(folder: string): readonly Command[] {
  if (spawnSync("git", ["--version"]).status !== 0) return [];
  const write = (files: ReturnType<typeof listingFiles>) => {
    for (const { path, content } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content ?? "");
    }
  };
  const who = ["-c", "user.name=Bench", "-c", "user.email=bench@example.org"];
  const git = (...args: readonly string[]) => execFileSync("git", ["-C", folder, ...who, ...args], { stdio: "pipe" });
  mkdirSync(folder);
  git("init", "--quiet");
  for (const files of [listingFiles(), pullRequestFor([projectOf(0)], "emerging", "").files ?? []]) {
    write(files);
    git("add", ".");
    git("commit", "--quiet", "--message", "Next");
  }
  return [{ name: "listkeeper diff", args: [CLI, "diff", "--repo", folder, "--base", "HEAD~1", "--head", "HEAD"] }];
}

function millisecondsOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with status ${status}: ${stderr}`);
  return performance.now() - start;
}

/** A folder with a git repository in it, and a terminal that keeps what is written. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { env } from "node:process";
import { main } from "../../src/cli.ts";

export const hasGit = spawnSync("git", ["--version"]).status === 0;

const WHO = {
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.org",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.org",
  GIT_CONFIG_NOSYSTEM: "1",
};

export interface Clone {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  commit(files: Readonly<Record<string, string>>): void;
  git(...args: readonly string[]): void;
  remove(): void;
}

export function openClone(): Clone {
  const folder = mkdtempSync(join(tmpdir(), "listkeeper-cli-"));
  const git = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync("git", ["-C", folder, ...args], { env: { ...env, ...WHO } });
    if (hasGit && status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  };
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  };
  git("init", "-q", "-b", "main");
  return {
    folder,
    write,
    git,
    commit(files) {
      write(files);
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", "change");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The one document of `--json`. */
  readonly document: unknown;
}

/** Runs the command line as a program would be run, without a terminal. */
export async function run(...args: readonly string[]): Promise<Said> {
  const [out, err, documents]: [string[], string[], unknown[]] = [[], [], []];
  const status = await main(
    args,
    {
      colour: false,
      width: 100,
      print: (text) => out.push(text),
      json: (document) => documents.push(document),
      progress: () => undefined,
      complain: (sentence) => err.push(sentence),
    },
    {},
  );
  return { status, out: out.join("\n"), err: err.join("\n"), document: documents[0] };
}

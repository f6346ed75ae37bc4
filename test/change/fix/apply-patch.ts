/** Files and a patch -> the files with the patch in them, by git, and by the library where git is not installed. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { applyPatch, parsePatch } from "diff";

export type Files = Readonly<Record<string, string>>;

export const hasGit = canRun();

function canRun(): boolean {
  try {
    git(tmpdir(), ["--version"]);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

export function patched(files: Files, patch: string): Files {
  return hasGit ? patchedByGit(files, patch) : patchedByLibrary(files, patch);
}

/** A clone with nothing but these files, as `git apply` finds it. */
export function patchedByGit(files: Files, patch: string): Files {
  const clone = mkdtempSync(join(tmpdir(), "fix-"));
  try {
    git(clone, ["init", "--quiet"]);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), text);
    }
    git(clone, ["add", "--all"]);
    git(clone, ["apply", "--index", "--whitespace=nowarn", "-"], patch);
    return Object.fromEntries(Object.keys(files).map((path) => [path, readFileSync(join(clone, path), "utf8")]));
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

export function patchedByLibrary(files: Files, patch: string): Files {
  const after: Record<string, string> = { ...files };
  for (const one of parsePatch(patch)) {
    const path = (one.oldFileName ?? "").replace(/^a\//, "");
    const text = applyPatch(files[path] ?? "", one, { autoConvertLineEndings: false });
    if (text === false) throw new Error(`the patch does not fit ${path}`);
    after[path] = text;
  }
  return after;
}

function git(cwd: string, args: readonly string[], input = ""): void {
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", HOME: cwd };
  execFileSync("git", ["-c", "core.autocrlf=false", ...args], { cwd, env, input, stdio: ["pipe", "ignore", "pipe"] });
}

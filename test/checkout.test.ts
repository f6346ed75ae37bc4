import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { isFolder, openCheckout } from "../src/checkout.ts";
import { hasGit, openClone } from "./cli/clone.ts";

const path = env.PATH;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "listkeeper-checkout-"));
});

afterEach(() => {
  env.PATH = path;
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function listed(directory: string): Promise<readonly string[]> {
  const { tree } = await openCheckout(directory);
  return tree.map(({ path: at, type }) => (type === "tree" ? `${at}/` : at));
}

async function textOf(directory: string, name: string): Promise<string | null | undefined> {
  const [file] = await (await openCheckout(directory)).read([name]);
  return file?.text;
}

describe("a folder without git", () => {
  test("is listed with its folders, sorted", async () => {
    write("LICENSE", "MIT");
    write("src/deep/er/main.go", "package main");
    write(".git-not/x", "x");
    expect(await listed(folder)).toEqual([
      ".git-not/",
      ".git-not/x",
      "LICENSE",
      "src/",
      "src/deep/",
      "src/deep/er/",
      "src/deep/er/main.go",
    ]);
    expect(await textOf(folder, "LICENSE")).toBe("MIT");
  });

  test("is read where the program git is not to be found", async () => {
    write("LICENSE", "MIT");
    env.PATH = folder;
    expect(await listed(folder)).toEqual(["LICENSE"]);
  });

  test("is not left by a symbolic link: the text is where it points to", async () => {
    write("LICENSE", "MIT");
    symlinkSync("/etc/passwd", join(folder, "COPYING"));
    symlinkSync("/", join(folder, "all"));
    expect(await textOf(folder, "COPYING")).toBe("/etc/passwd");
    expect(await listed(folder)).toEqual(["COPYING", "LICENSE", "all"]);
  });

  test("texts of other encodings, and what is no text", async () => {
    write("latin1", Uint8Array.of(0xa9, 0x20, 0x4d, 0xfc));
    write("utf16", Uint8Array.of(0xff, 0xfe, 0x4d, 0, 0x49, 0, 0x54, 0));
    write("binary", Uint8Array.of(0x4d, 0, 0x54));
    expect(await textOf(folder, "latin1")).toMatch(/^. M.$/);
    expect(await textOf(folder, "utf16")).toBe("MIT");
    expect(await textOf(folder, "binary")).toBeNull();
    expect(await textOf(folder, "none")).toBeNull();
  });

  test("long texts are cut, and say so", async () => {
    write("LICENSE", "a".repeat(600_000));
    const [file] = await (await openCheckout(folder)).read(["LICENSE"]);
    expect(file).toMatchObject({ byteSize: 600_000, truncated: true });
    expect(file?.text).toHaveLength(512_000);
  });

  test("more files than are looked at, or folders too deep, are told", async () => {
    for (const name of ["a", "b", "c/d", "e"]) write(name, "x");
    expect((await openCheckout(folder, 3)).cut).toBe(true);
    expect((await openCheckout(folder, 10)).cut).toBe(false);
    write(`${"x/".repeat(70)}y`, "x");
    expect((await openCheckout(folder)).cut).toBe(true);
  });

  test("a folder that may not be entered is left out", async () => {
    write("LICENSE", "MIT");
    write("closed/x", "x");
    chmodSync(join(folder, "closed"), 0);
    const names = await listed(folder);
    chmodSync(join(folder, "closed"), 0o700);
    expect(names).toContain("LICENSE");
  });

  test("is a folder, and a file is none", () => {
    write("LICENSE", "MIT");
    expect(isFolder(folder)).toBe(true);
    expect(isFolder(join(folder, "LICENSE"))).toBe(false);
    expect(isFolder(join(folder, "none"))).toBe(false);
  });
});

/** Runs a test where there is git; where there is none, a clone is a folder like any other. */
function withClone(name: string, check: (clone: ReturnType<typeof openClone>) => Promise<void>): void {
  test(name, async () => {
    if (!hasGit) return expect(await listed(folder)).toEqual([]);
    const clone = openClone();
    try {
      await check(clone);
    } finally {
      clone.remove();
    }
  });
}

describe("a clone", () => {
  withClone("is read as it lies there, new files too, ignored ones not", async (clone) => {
    clone.commit({ LICENSE: "MIT", NOTICE: "gone", ".gitignore": "dist/\n" });
    rmSync(join(clone.folder, "NOTICE"));
    clone.write({ LICENSE: "ISC", COPYING: "new", "dist/LICENSE": "built" });
    expect(await listed(clone.folder)).toEqual([".gitignore", "COPYING", "LICENSE"]);
    expect(await textOf(clone.folder, "LICENSE")).toBe("ISC");
  });

  withClone("that is bare is read at its HEAD", async (clone) => {
    clone.commit({ LICENSE: "MIT", "src/main.go": "package main" });
    spawnSync("git", ["clone", "-q", "--bare", clone.folder, join(folder, "bare")]);
    expect(await listed(join(folder, "bare"))).toEqual(["LICENSE", "src/", "src/main.go"]);
    expect(await textOf(join(folder, "bare"), "LICENSE")).toBe("MIT");
    expect(await listed(join(clone.folder, ".git"))).toEqual(["LICENSE", "src/", "src/main.go"]);
  });

  withClone("where nothing is checked out is read at its HEAD", async (clone) => {
    clone.commit({ LICENSE: "MIT" });
    spawnSync("git", ["clone", "-q", "--no-checkout", clone.folder, join(folder, "clone")]);
    expect(await textOf(join(folder, "clone"), "LICENSE")).toBe("MIT");
  });

  withClone("without a commit holds nothing", async () => {
    spawnSync("git", ["init", "-q", "--bare", join(folder, "bare")]);
    expect(await listed(join(folder, "bare"))).toEqual([]);
  });

  withClone("a folder in it is read alone, also one that git ignores", async (clone) => {
    clone.commit({ LICENSE: "MIT", "lib/COPYING": "ISC", ".gitignore": "out/\n" });
    clone.write({ "out/LICENSE": "BSD" });
    expect(await listed(join(clone.folder, "lib"))).toEqual(["COPYING"]);
    expect(await listed(join(clone.folder, "out"))).toEqual(["LICENSE"]);
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Clone, hasGit, openClone, run } from "./clone.ts";

const CONFIG = ".github/listkeeper.yml";
const tools = Array.from({ length: 12 }, (_, n) => ({
  name: `Tool ${n}`,
  repo: `https://github.com/owner/tool-${n}`,
  category: n < 8 ? "tracing" : "networking",
}));
const LIST = { "tools.json": JSON.stringify(tools, null, 2) };

let clone: Clone;
const config = () => join(clone.folder, CONFIG);

/** Runs a test in a clone, or where there is no git against the sentence that says so. */
function inClone(name: string, check: () => Promise<void>): void {
  test(name, async () => {
    if (hasGit) return await check();
    expect(await run("init", ".")).toMatchObject({ status: 2, err: expect.stringContaining("install git") });
  });
}

describe("listkeeper init", () => {
  beforeEach(() => {
    clone = openClone();
  });

  afterEach(() => {
    clone.remove();
  });

  inClone("writes a configuration and shows the entries that it reads", async () => {
    clone.commit(LIST);
    const { status, out } = await run("init", clone.folder);
    expect(status).toBe(0);
    expect(out).toContain("12 entries in 2 sections\n  tracing         8\n  networking      4");
    expect(out).toContain("Tool 0  tools.json:2-6");
    expect(out).toContain(`Written: ${config()}`);
    expect(readFileSync(config(), "utf8")).toContain("files: tools.json");
    expect(await run("config", "check", config())).toMatchObject({ status: 0 });
  });

  inClone("never overwrites a configuration that is there, unless it is told to", async () => {
    clone.commit(LIST);
    clone.write({ [CONFIG]: "extends: ebpf-io\n" });
    const { status, err } = await run("init", clone.folder);
    expect([status, err]).toEqual([2, expect.stringContaining("is there already: --force replaces it")]);
    expect(readFileSync(config(), "utf8")).toBe("extends: ebpf-io\n");
    expect(await run("init", clone.folder, "--force")).toMatchObject({ status: 0 });
    expect(readFileSync(config(), "utf8")).toContain("tools.json");
  });

  inClone("prints a file that can be kept, and writes nothing, for --stdout and for a bare clone", async () => {
    clone.commit(LIST);
    const printed = await run("init", clone.folder, "--stdout");
    const bare = await run("init", join(clone.folder, ".git"));
    expect(bare.out).toBe(printed.out);
    expect(existsSync(config())).toBe(false);
    clone.write({ [CONFIG]: printed.out });
    expect(await run("config", "check", config())).toMatchObject({ status: 0 });
  });

  inClone("prints one document with --json", async () => {
    clone.commit({
      "tools.json": LIST["tools.json"].replace('"name": "Tool 3"', '"name": "Tool 3", "name": "Tool 3"'),
    });
    const { document, out } = await run("init", clone.folder, "--json", "--stdout");
    expect(out).toBe("");
    expect(document).toMatchObject({
      version: 1,
      file: null,
      entries: 12,
      sections: [
        { section: "tracing", entries: 8 },
        { section: "networking", entries: 4 },
      ],
      examples: [{ name: "Tool 0" }, { name: "Tool 6" }, { name: "Tool 11" }],
      problems: { count: 1, examples: [{ file: "tools.json", severity: "warning" }] },
    });
  });

  inClone("knows the repository that a preset is made for by its files", async () => {
    clone.commit({ "src/data/pages/applications/major.json": JSON.stringify(tools) });
    expect((await run("init", clone.folder, "--stdout")).out).toMatch(/^extends: ebpf-io$/m);
  });

  inClone("says so where there is no list, and where nothing is committed", async () => {
    const empty = await run("init", clone.folder);
    expect(empty).toMatchObject({ status: 2, err: expect.stringContaining('has no commit "HEAD"') });
    clone.commit({ "main.c": "int main() {}\n", "notes.md": "# Notes\n" });
    const { status, err } = await run("init", clone.folder);
    expect([status, err]).toEqual([2, expect.stringContaining("no list was found in")]);
    expect(existsSync(config())).toBe(false);
  });

  inClone("says so where there is no clone", async () => {
    const { status, err } = await run("init", join(clone.folder, "..", "nothing-is-here"));
    expect([status, err]).toEqual([2, expect.stringContaining("is not a git repository")]);
  });
});

describe("listkeeper config check in a clone", () => {
  const own = (more: string) =>
    `lists:\n  - name: tools\n    files: tools.json\n    entries: $[*]\n    fields: { name: $.name, repository: $.repo, section: $.category }\n${more}`;

  beforeEach(() => {
    clone = openClone();
    clone.commit({ ...LIST, [CONFIG]: own("") });
  });

  afterEach(() => {
    clone.remove();
  });

  inClone("tells what is read differently from what is committed", async () => {
    clone.write({ [CONFIG]: own("").replace("$[*]", "$[?@.category == 'tracing']").replace("$.name", "$.repo") });
    const { status, out } = await run("config", "check", config());
    expect(status).toBe(0);
    expect(out).toContain("4 entries are no longer read: Tool 8 (tools.json:42)");
    expect(out).toContain("8 entries are read with another name: https://github.com/owner/tool-0 (name: `Tool 0` → ");
    const { document } = await run("config", "check", "--repo", clone.folder, "--json");
    expect(document).toMatchObject({
      problems: [],
      reads: { entries: 8, differences: { same: 0, noLongerRead: { count: 4 }, readDifferently: { count: 8 } } },
    });
  });

  inClone("compares with any revision, and warns of a section in which nothing stands", async () => {
    clone.commit({ [CONFIG]: own("criteria: { traicing: { license: ask } }\n") });
    const { out, status } = await run("config", "check", config(), "--against", "HEAD~1");
    expect(status).toBe(0);
    expect(out).toContain(":6:13: warning: No entry stands in a section traicing");
    expect(out).toContain("Did you mean tracing?");
    expect(out).toContain("Compared with the configuration of HEAD~1");
    expect(out).toContain("all 12 entries that are listed are read as before");
  });

  inClone("tells where the entries are not", async () => {
    clone.write({ [CONFIG]: own("").replace("$[*]", "$.tools[*]") });
    const { out } = await run("config", "check", config());
    expect(out).toContain("tools.json:1:1");
    expect(out).toContain("expects the entries at");
  });

  inClone("looks at the file alone where it has errors", async () => {
    clone.write({ [CONFIG]: own("criterai: {}\n") });
    const { out, status, document } = await run("config", "check", config(), "--json");
    expect([status, out]).toEqual([1, ""]);
    expect(document).toMatchObject({ reads: null, problems: [{ line: 6, column: 1, severity: "error" }] });
  });

  inClone("shows what the first configuration of a listing reads", async () => {
    clone.git("rm", "-q", "--cached", CONFIG);
    clone.git("commit", "-q", "-m", "without");
    const { out } = await run("config", "check", config());
    expect(out).toContain("12 entries in 2 sections");
  });

  inClone("says so where a revision or a file is not there", async () => {
    expect(await run("config", "check", config(), "--against", "nowhere")).toMatchObject({
      status: 2,
      err: expect.stringContaining("has no commit"),
    });
    expect(await run("config", "check", join(clone.folder, "x.yml"))).toMatchObject({
      status: 2,
      err: expect.stringContaining("cannot be read"),
    });
  });
});

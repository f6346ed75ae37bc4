import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { run } from "./clone.ts";

// Nothing of these is asked anywhere: there is no interface to ask, or the command ends before.
const ELSEWHERE = "https://git.sr.ht/~mika/lantern";

test("what is on a server that cannot be asked is told so, and what can be done", async () => {
  const { status, out } = await run("facts", ELSEWHERE);
  expect(status).toBe(1);
  expect(out).toContain("is on git.sr.ht, which has no interface that Listkeeper can ask");
});

test("a configuration and a section of its own", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "listkeeper-")), "listkeeper.yml");
  writeFileSync(
    path,
    `extends: ebpf-io\nprojects:\n  - repository: ${ELSEWHERE}\n    finished: It does what it should.\n`,
  );
  const { status, document } = await run("facts", ELSEWHERE, "--config", path, "--section", "emerging", "--json");
  expect(status).toBe(1);
  expect(document).toMatchObject({ version: 1, address: ELSEWHERE, facts: { finished: "It does what it should." } });
});

test.each([
  [["facts"], "a repository is missing."],
  [["facts", "no repository"], '"no repository" is no repository.'],
  [["facts", "a/b", "--config", "/there/is/none.yml"], "/there/is/none.yml cannot be read (ENOENT)."],
])("%j is one sentence", async (args, sentence) => {
  const { status, err } = await run(...args);
  expect(status).toBe(2);
  expect(err).toContain(sentence);
});

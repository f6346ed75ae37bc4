/** Pull requests that change the configuration: its problems stand on its lines, and what would change is told. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { repositoryCalled } from "../../sandbox/repositories.ts";
import { headline, LISTING, openScene, type Scene } from "./scene.ts";

const FILE = ".github/listkeeper.yml";
let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

afterEach(async () => {
  const { failures, unhandled } = scene.sandbox;
  await scene.close();
  expect(failures).toEqual([]);
  expect(unhandled).toEqual([]);
});

/** Opens a pull request that brings this configuration, and perhaps more. */
async function propose(content: string, more: readonly { path: string; content: string }[] = []) {
  const pull = await scene.sandbox.act.openPullRequest({
    repository: LISTING,
    title: "Change what is asked",
    author: "someone-else",
    files: [{ path: FILE, content }, ...more],
  });
  await scene.settled();
  const { discussion } = repositoryCalled(scene.loaded.world, LISTING);
  const [run] = discussion.checkRuns.filter(({ headSha }) => headSha === pull.pull.head.sha);
  return { ...scene.see(pull), run };
}

describe("a pull request that changes the configuration", () => {
  test("is told each problem of it at its line, though no list is touched", async () => {
    const seen = await propose("extends: ebpf-io\ncriteria:\n  all:\n    licence: ask\n");
    expect(seen.checks).toEqual(["failure"]);
    expect(headline(seen)).toContain("mistake in the configuration");
    expect(seen.comments.join()).toContain("Did you mean `license`?");
    expect(seen.run?.annotations).toMatchObject([{ path: FILE, startLine: 4, endLine: 4, level: "failure" }]);
  });

  test("is told what it reads differently, and is never approved by Listkeeper", async () => {
    const seen = await propose(
      "extends: ebpf-io\nlists:\n  - name: applications\n    fields: { repository: $.repo }\ncriteria:\n  all: { license: advised }\n",
    );
    expect(seen.comments.join()).toMatch(/entries are read with another `?repository/);
    expect(seen.comments.join()).toMatch(/something else is asked: `?license`? as `?advised`?, before `?required/);
    expect(seen.approvals).toEqual([]);
  });

  test("is warned of a section in which nothing stands", async () => {
    const seen = await propose("extends: ebpf-io\ncriteria:\n  emergin: { license: ask }\n");
    expect(seen.comments.join()).toContain("Did you mean `emerging`?");
    expect(seen.checks).not.toEqual(["failure"]);
  });

  test("is read in full where it names files that today's configuration does not", async () => {
    const seen = await propose(
      "extends: ebpf-io\nlists:\n  - name: tools\n    files: tools/{key}.json\n    entries: $\n    fields: { name: $.name, repository: $.repo }\n",
      [{ path: "tools/one.json", content: '{ "name": "One", "repo": "https://github.com/one/one" }\n' }],
    );
    expect(seen.comments.join()).toMatch(/1 entry is read that was not read before: One/);
  });
});

test("the rules are those of the default branch, whatever the pull request says", async () => {
  const EMERGING = "src/data/pages/applications/emerging.json";
  const seen = await propose("extends: ebpf-io\ncriteria:\n  all: { entry-complete: off }\napprove: true\n", [
    { path: EMERGING, content: '[{ "name": "Bare" }]\n' },
  ]);
  expect(seen.checks).toEqual(["failure"]);
  expect(seen.approvals).toEqual([]);
});

import { afterAll, describe, expect, test } from "@jest/globals";
import { loadWorld } from "../../../sandbox/world-file.ts";
import { emptyGitDirectory, HAS_GIT, removeGitDirectories } from "../git-directory.ts";
import { removeWorlds, worldOf } from "../written-world.ts";

afterAll(() => {
  removeWorlds();
  removeGitDirectories();
});

describe("what is wrong is said with its line and a remedy", () => {
  test("keys and values", async () => {
    const text = `repositories:
  - name: libbpf
    star: 12
    created: yesterday
    history:
      - { commit: 400, by: 3, from: 3 years ago, to: now }
    files:
      ../x: y
    pull-requests:
      - { title: t, author: bo, base: 45834892, head: x }
accouts: []
`;
    await expect(worldOf(text)).rejects.toThrow(
      [
        'world.yml:2: repositories[0].name: expected OWNER/NAME ("libbpf/libbpf")',
        "world.yml:3: repositories[0].star: there is no such key here; did you mean stars?",
        'world.yml:4: repositories[0].created: expected a time: "2024-05-31", "2024-05-31T12:00:00Z", "40 days ago", "2 years ago", "now" or { days-ago: 40 }',
        "world.yml:6: repositories[0].history[0].commits: is missing: expected number",
        "world.yml:6: repositories[0].history[0].commit: there is no such key here; did you mean commits?",
        'world.yml:8: repositories[0].files.../x: expected a path inside the repository: "docs/readme.md", without . or ..',
        "world.yml:10: repositories[0].pull-requests[0].base: expected string, received number: put it in quotes",
        "world.yml:11: accouts: there is no such key here; did you mean accounts?",
      ].join("\n"),
    );
  });

  test("things that are not there", async () => {
    const directory = emptyGitDirectory();
    const text = `repositories:
  - name: a/b
    from: nowhere
  - name: a/c
    files: { LICENSE: { join: [{ from: mit.txt }] } }
  - name: a/d
    files: { x: "q q" }
    pull-requests:
      - { title: t, author: me, files: { x: { edit: [{ find: q, put: r }] } } }
      - { title: t, author: me, files: { y: { edit: [{ find: q, put: r }] } } }
      - { title: t, author: me }
      - { title: t, author: me, head: nope }
      - { title: t, author: me, base: nope, files: {} }
  - name: A/D
  - name: a/e
    history: [{ commits: 3, by: 1, from: 3 days ago, to: now }]
  - name: a/f
    files: { x: y }
    history: [{ message: m, author: nobody-here, at: now }]
`;
    const folder = "[^\\n]*";
    await expect(worldOf(text)).rejects.toThrow(
      new RegExp(
        [
          `world.yml:2: repositories\\[0\\]: there is no ${folder}/nowhere`,
          `world.yml:4: repositories\\[1\\]: there is no ${folder}/mit.txt`,
          'world.yml:9: repositories\\[2\\].pull-requests\\[0\\]: what is to be found in x is there 2 times: "q"',
          "world.yml:10: repositories\\[2\\].pull-requests\\[1\\]: y is to be edited, but there is no such file",
          "world.yml:11: repositories\\[2\\].pull-requests\\[2\\]: say either head: REVISION \\(of a git world\\) or files: what it changes",
          "world.yml:12: repositories\\[2\\].pull-requests\\[3\\]: head: a/d has no revision nope",
          "world.yml:13: repositories\\[2\\].pull-requests\\[4\\]: base: a/d has no revision nope",
          "world.yml:14: repositories\\[3\\]: A/D is there already, under this name or as a former one",
          "world.yml:15: repositories\\[4\\]: its history is to change files, but there are none",
          "world.yml:17: repositories\\[5\\]: there is no account nobody-here: list it under accounts, or write Name <address>",
        ].join("\n"),
      ),
    );
    const git = `repositories: [{ name: a/b, git: ${directory}, default-branch: main }]`;
    await expect(worldOf(git)).rejects.toThrow(HAS_GIT ? "has no branch main" : "git is not installed");
  });

  test("contents beside a git directory, which has them already", async () => {
    const git = `name: a/b, git: ${emptyGitDirectory()}`;
    await expect(worldOf(`repositories: [{ ${git}, files: { x: y } }]`)).rejects.toThrow("take files away");
    const commits = "commits: [{ message: m, author: a <a@b>, at: now }]";
    await expect(worldOf(`repositories: [{ ${git}, branches: { t: { ${commits} } } }]`)).rejects.toThrow(
      "take the commits of t away",
    );
  });

  test("YAML that is none, or says a key twice", async () => {
    await expect(worldOf("repositories: [")).rejects.toThrow(/world\.yml"? ?\(\d+:\d+\)/);
    await expect(worldOf("accounts: []\naccounts: []\n")).rejects.toThrow(/duplicated mapping key.*\(2:1\)/s);
  });

  test("a file that does not exist", async () => {
    await expect(loadWorld("/nowhere/world.yml")).rejects.toThrow("/nowhere/world.yml cannot be read (ENOENT)");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { LISTKEEPER_OCTOKIT, requestOptions } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import type { ContributorsAnswer } from "../../src/model/answers.ts";
import { nothingMore, someQuestion } from "../answers.ts";
import { removeWorlds, worldOf } from "../sandbox/written-world.ts";

const WORLD = `
accounts:
  - { login: lin, token: ghp_lin }
  - { login: ada, emails: [ada@example.org] }
  - { login: mo, emails: [mo@example.org] }
repositories:
  - name: forge/mono
    strangers: anonymous
    files: { README.md: "# Mono\\n", lens/a.c: "int a;\\n", tools/b.c: "int b;\\n", tools/c.c: "int c;\\n" }
    history:
      - { commits: 240, by: 40, bots: 20, from: 3 years ago, to: 2 years ago, path: lens }
      - { commits: 120, by: [ada, Kim <kim@example.org>, Lou <lou@example.org>], from: 2 years ago, to: 1 year ago, path: tools }
      - message: "Add a tool\\n\\nCo-authored-by: Mo Berg <mo@example.org>\\nCo-authored-by: Ada <ADA@example.org>\\nCo-authored-by: Claude <noreply@anthropic.com>"
        author: Kim <kim@work.example>
        at: 40 days ago
        files: { tools/b.c: "int b2;\\n" }
  - name: forge/kernel
    strangers: linked
    contributors: too-large
    files: { README.md: "# Kernel\\n" }
    history: [{ commits: 450, by: 70, from: 2 years ago, to: 3 days ago }]
`;

let sandbox: Sandbox;
let octokit: InstanceType<typeof LISTKEEPER_OCTOKIT>;

beforeAll(async () => {
  sandbox = await startSandbox((await worldOf(WORLD)).world);
  const to = { auth: { token: "ghp_lin" }, baseUrl: sandbox.apiUrl, request: requestOptions() };
  octokit = new LISTKEEPER_OCTOKIT({ ...to, throttle: { enabled: false } });
});

afterAll(async () => {
  await sandbox.close();
  removeWorlds();
});

async function count(repository: string, folder: string | null, atLeast: number): Promise<ContributorsAnswer> {
  const door = openGitHub({ octokit, projects: octokit, appId: null, now: () => new Date("2026-03-31T15:00:00Z") });
  const address = `https://github.com/${repository}`;
  const question = someQuestion(address, { folder, contributors: atLeast });
  const [answer] = await door.readProjects([question], nothingMore);
  if (!answer?.contributors.ok) throw new Error(JSON.stringify(answer));
  return answer.contributors.value;
}

describe("over HTTP", () => {
  test("a repository is counted by its list, with the co-author that only a commit names", async () => {
    expect(await count("forge/mono", null, 60)).toMatchObject({
      method: "list",
      people: 42,
      coAuthors: 1,
      anonymous: 3,
      complete: true,
    });
  });

  test("a folder is counted by its own commits: accounts, co-authors, and one person with two addresses as one", async () => {
    expect(await count("forge/mono", "tools", 24)).toMatchObject({
      method: "history",
      people: 5,
      bots: 1,
      anonymous: 1,
      commits: 122,
      complete: true,
      folder: "tools",
      url: "https://github.com/forge/mono/commits/HEAD/tools",
    });
  });

  test("a folder has enough of its own, without a look at the whole", async () => {
    const found = await count("forge/mono", "lens", 20);
    expect(found).toMatchObject({ method: "history", folder: "lens", whole: null });
    expect(found.people).toBeGreaterThanOrEqual(20);
  });

  test("a history that is too large for the list is sampled", async () => {
    const found = await count("forge/kernel", null, 50);
    expect(found).toMatchObject({ method: "history", folder: null });
    expect(found.people).toBeGreaterThanOrEqual(50);
  });
});

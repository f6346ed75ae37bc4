/** A world with one well-kept project, shown by an embedded forge, and the door that reads it. */
import { type Forge, type ForgeOptions, startForge } from "../../sandbox/forges/server.ts";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addPullRequest } from "../../sandbox/new-discussion.ts";
import { addAccount, addRepository, newWorld } from "../../sandbox/new-world.ts";
import type { Repository, World } from "../../sandbox/world.ts";
import { withForges } from "../../src/forges/with-forges.ts";
import type { ChooseTexts, GitHub } from "../../src/github/port.ts";
import type { ProjectAnswers, ProjectQuestion } from "../../src/model/answers.ts";
import { nothingMore, someQuestion } from "../answers.ts";

export const NOW = new Date("2026-06-01T12:00:00Z");
export const PROJECT = "tools/lantern";
const DAY = 86_400_000;
/** How long an answer may take on a machine that does much else. */
const PATIENCE = 15_000;

export function daysBefore(days: number): string {
  return `${new Date(NOW.getTime() - days * DAY).toISOString().slice(0, 19)}Z`;
}

const FILES: Readonly<Record<string, string>> = {
  "README.md": "# Lantern\n\nLights up packets with eBPF.\n",
  LICENSE: "SPDX-License-Identifier: MIT\n",
  "LICENSES/MIT.txt": "The terms of this licence.\n",
  "docs/guide.md": "How to carry it.\n",
  "go.mod": "module lantern.example.org\n",
  "agents/lamp/lamp.bpf.c": 'SEC("xdp")\n',
  "agents/lamp/README.md": "A lamp.\n",
};

/** A hundred and thirty commits by ten people and a machine, the last one five days before `NOW`. */
function commits() {
  return Array.from({ length: 130 }, (_, i) => {
    const who = i % 13 === 6 ? "renovate[bot]" : `Person ${i % 10}`;
    const date = daysBefore(5 + 5 * (129 - i));
    const author = { name: who, email: `${who.toLowerCase().replaceAll(" ", ".")}@people.example`, date };
    const first = Object.entries(FILES).map(([path, content]) => ({ path, content }));
    const path = i % 4 === 0 ? "agents/lamp/lamp.bpf.c" : "docs/guide.md";
    const message = i === 129 ? "Shine\n\nMore words.\n\nCo-authored-by: Kim <kim@people.example>" : `Step ${i}`;
    return { message, author, changes: i === 0 ? first : [{ path, content: `${i}\n` }] };
  });
}

export function addLantern(world: World, overrides: Partial<Repository> = {}): Repository {
  return addRepository(world, {
    owner: "tools",
    name: "lantern",
    formerNames: ["tools/lamp"],
    description: "Lights up packets",
    createdAt: "2023-02-03T04:05:06Z",
    stars: 174,
    topics: ["ebpf"],
    languages: [
      { name: "C", size: 1000 },
      { name: "Go", size: 3000 },
    ],
    license: { key: "mit", spdxId: "MIT", name: "MIT License" },
    releases: [{ id: 5, tagName: "v0.2", name: null, publishedAt: daysBefore(20), prerelease: false }],
    history: memoryHistory({
      defaultBranch: "trunk",
      branches: [{ name: "trunk", commits: commits() }],
      tags: [{ name: "v0.2", at: "trunk" }],
    }),
    ...overrides,
  });
}

/** Merged by Person 1: the second of them from a fork, by somebody else, long ago but talked about since. */
async function addMerged(world: World, repository: Repository): Promise<void> {
  const merges = [
    { by: "person-1", days: 9, moved: 9, from: PROJECT },
    { by: "guest", days: 300, moved: 1, from: "guest/lantern" },
    { by: "renovate[bot]", days: 12, moved: 12, from: PROJECT },
  ];
  for (const { by, days, moved, from } of merges) {
    addAccount(world, { login: by, type: by.endsWith("[bot]") ? "Bot" : "User" });
    const head = { sha: "trunk", ref: "shine", repository: from };
    const pull = await addPullRequest(world, repository, {
      title: "Shine",
      by: { login: by, app: null },
      at: daysBefore(310),
      base: "trunk",
      head,
    });
    pull.state = "closed";
    pull.updatedAt = daysBefore(moved);
    pull.pull.mergedAt = daysBefore(days);
    pull.pull.mergedBy = { login: "person-1", app: null };
  }
}

export interface ForgeStage {
  readonly world: World;
  readonly lantern: Repository;
  readonly forge: Forge;
  readonly host: string;
  read(question: Partial<ProjectQuestion>, choose?: ChooseTexts): Promise<ProjectAnswers>;
}

export const HOSTS = { gitlab: "gitlab.example.org", gitea: "gitea.example.org" } as const;

/** The world and its project. */
export type Made = Pick<ForgeStage, "world" | "lantern">;

export async function makeWorld(): Promise<Made> {
  const world = newWorld();
  const lantern = addLantern(world);
  await addMerged(world, lantern);
  return { world, lantern };
}

/** `made` is a world that others show as well, `patience` the milliseconds that an answer may take. */
export async function forgeStage(
  kind: ForgeOptions["kind"],
  old = false,
  made: Made | null = null,
  patience = PATIENCE,
): Promise<ForgeStage> {
  const { world, lantern } = made ?? (await makeWorld());
  const host = HOSTS[kind];
  const forge = await startForge(world, { kind, web: `https://${host}`, old });
  return {
    world,
    lantern,
    forge,
    host,
    async read(overrides, choose = nothingMore) {
      const github = doorTo({ [host]: forge.origin }, NO_GITHUB, patience);
      const [answers] = await github.readProjects([someQuestion(`https://${host}/${PROJECT}`, overrides)], choose);
      if (answers === undefined) throw new Error("there is no answer");
      return answers;
    },
  };
}

/** A door behind which GitHub knows nothing, with the forges that stand on loopback. */
export function doorTo(
  loopback: Readonly<Record<string, string>>,
  github: GitHub = NO_GITHUB,
  milliseconds = PATIENCE,
): GitHub {
  return withForges(github, {
    now: () => NOW,
    reach: { loopback: new Map(Object.entries(loopback)), milliseconds },
  });
}

const NO_GITHUB: GitHub = {
  readPullRequest: () => Promise.reject(new Error("no pull request is read here")),
  readProjects: () => Promise.reject(new Error("GitHub is not asked here")),
  readAttempts: async (_ref, addresses) => addresses.map(() => null),
  apply: () => Promise.reject(new Error("nothing is written here")),
  cost: () => ({ requests: 0, graphqlPoints: 0, rounds: 0 }),
};

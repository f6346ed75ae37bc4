import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Sandbox, startSandbox } from "../../sandbox/server.ts";
import { checkPath } from "../../src/change/path.ts";
import { loadConfig } from "../../src/config.ts";
import { wantedTexts } from "../../src/facts/wanted.ts";
import { UNTHROTTLED_OCTOKIT } from "../../src/github/client.ts";
import { openGitHub } from "../../src/github/octokit.ts";
import { criteriaFor } from "../../src/model/config.ts";
import { LISTING } from "./listing.ts";
import type { Kind } from "./project.ts";
import { offer, TOKEN } from "./scene.ts";

const KINDS = ["plain", "with sources"] as const;
const worlds = new Map<Kind, { readonly sandbox: Sandbox; readonly address: string }>();

beforeAll(async () => {
  for (const kind of KINDS) {
    const { world, projects } = offer(1, kind);
    worlds.set(kind, { sandbox: await startSandbox(world), address: projects[0]?.address ?? "" });
  }
});

afterAll(async () => {
  for (const { sandbox } of worlds.values()) await sandbox.close();
});

/** What a review would ask for once it knows the tree of the project. */
async function followed(kind: Kind, section: string): Promise<readonly string[]> {
  const { sandbox, address } = worlds.get(kind) ?? fail(kind);
  const octokit = new UNTHROTTLED_OCTOKIT({ auth: { token: TOKEN }, baseUrl: sandbox.url });
  const { config } = loadConfig(null, { owner: LISTING.owner, repository: LISTING.name }, checkPath);
  const github = openGitHub({ octokit, projects: octokit, appId: null, now: () => new Date() });
  const question = { address, mirror: null, folder: null, contributors: null, bots: [] };
  const wanted: string[] = [];
  const [answer] = await github.readProjects([question], (repository) => {
    wanted.push(...wantedTexts(repository, criteriaFor(config, section), null));
    return [];
  });
  expect(answer?.repository.ok).toBe(true);
  return wanted;
}

function fail(kind: Kind): never {
  throw new Error(`there is no world with projects ${kind}`);
}

describe.each(["emerging", "major"])("of a project of the bench in %s", (section) => {
  test("that is plain no text is asked for afterwards", async () => {
    expect(await followed("plain", section)).toEqual([]);
  });

  test("with sources those are", async () => {
    expect(await followed("with sources", section)).toEqual(["bpf/probe.bpf.c", "main.go"]);
  });
});

/** The small world of the sequences: a listing with one open pull request, people of each kind, and the App. Only its objects are shared. */
import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { type MemoryCommit, memoryHistory } from "../../../sandbox/memory-history.ts";
import { addAccount, addApp, addRepository, addTeam, newWorld } from "../../../sandbox/new-world.ts";
import type { App, Repository, World } from "../../../sandbox/world.ts";

export const LISTING = "quay/list";
export const FILE = "data/emerging.json";
export const CONFIG = ".github/listkeeper.yml";

/** Who may write; a team's member; who opens the pull request; anybody; a robot. */
export const PEOPLE = ["keeper", "pilot", "newcomer", "passer-by", "renovate[bot]"] as const;
const MIT = readFileSync(new URL("../../../../sandbox/worlds/licenses/MIT.txt", import.meta.url), "utf8");
const YEAR = 365 * 86_400_000;

const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

/** With it nobody is told of anything by short comments. */
export const SILENT = `${configOf("required")}ping: false\n`;

/** Configurations that the base branch may come to have. */
export const CONFIGS: readonly string[] = [
  configOf("required"),
  configOf("off"),
  configOf("ask"),
  "lists: [1]\n",
  SILENT,
  `${configOf("ask")}language: ja\n`,
];

function configOf(stars: string): string {
  return `lists:
  - files: data/{section}.json
    entries: $[*]
    fields: { name: $.name, repository: $.repository, description: $.description }
criteria:
  all:
    license: required
    core-technology: { level: required, technology: eBPF }
    stars: { level: ${stars}, more-than: 50 }
    entry-unique: required
    entry-safe: required
  major:
    production-use: required
labels:
  input: { hold: [on hold] }
commands:
  who: [write, "team:quay/pilots"]
approve: true
`;
}

const HISTORIES = {
  listing: history([
    { path: CONFIG, content: CONFIGS[0] ?? "" },
    { path: FILE, content: listOf([entryOf("Beacon", "beacon")]) },
    { path: "data/major.json", content: listOf([entryOf("Dynamo", "dynamo")]) },
    { path: "README.md", content: "The list.\n" },
  ]),
  project: history([
    { path: "LICENSE", content: MIT },
    { path: "README.md", content: "# Lantern\n\nIt loads eBPF programs.\n" },
    { path: "main.go", content: "package main\n" },
  ]),
};

function history(changes: MemoryCommit["changes"]) {
  const date = new Date(Date.now() - YEAR).toISOString();
  const author = { name: "Keeper", email: "keeper@people.example", date };
  return memoryHistory({
    defaultBranch: "main",
    branches: [{ name: "main", commits: [{ message: "Begin", author, changes }] }],
  });
}

export function entryOf(name: string, project: string, description = "Shows packets"): string {
  return `  { "name": "${name}", "repository": "https://github.com/harbour/${project}", "description": "${description}" }`;
}

export function listOf(entries: readonly string[]): string {
  return `[\n${entries.join(",\n")}\n]\n`;
}

export function smallWorld(): { readonly world: World; readonly app: App; readonly listing: Repository } {
  const world = newWorld();
  addAccount(world, { login: "quay", type: "Organization" });
  for (const login of PEOPLE) addAccount(world, { login, type: login.endsWith("[bot]") ? "Bot" : "User" });
  addTeam(world, { organization: "quay", slug: "pilots", members: ["pilot"] });
  const listing = addRepository(world, {
    owner: "quay",
    name: "list",
    collaborators: new Map([["keeper", "write"]]),
    teamRoles: new Map([["pilots", "triage"]]),
    history: HISTORIES.listing,
  });
  for (const [name, stars] of Object.entries({ lantern: 60, torch: 90, beacon: 300, dynamo: 200 })) {
    const license = { key: "mit", spdxId: "MIT", name: "MIT License" };
    addRepository(world, { owner: "harbour", name, stars, topics: ["ebpf"], license, history: HISTORIES.project });
  }
  const app = addApp(world, {
    slug: "listkeeper",
    owner: "quay",
    privateKey,
    permissions: { contents: "read", pull_requests: "write", checks: "write", merge_queues: "read", members: "read" },
    events: [
      ...["pull_request", "pull_request_review", "issue_comment", "check_run", "check_suite", "merge_group", "push"],
    ],
    webhookUrl: "http://127.0.0.1:9/never-asked",
    installations: [{ account: "quay", selection: "selected", repositories: [LISTING] }],
  });
  return { world, app, listing };
}

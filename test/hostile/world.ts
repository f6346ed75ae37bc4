/** Texts of strangers -> a listing and projects of the embedded GitHub that bear them in every field that a stranger fills. */
import { generateKeyPairSync } from "node:crypto";
import { memoryHistory } from "../../sandbox/memory-history.ts";
import { addAccount, addApp, addRepository, newWorld } from "../../sandbox/new-world.ts";
import type { App, Repository, World } from "../../sandbox/world.ts";

export const LISTING = "quay/list";
export const DAY = 86_400_000;
const YEAR = 365 * DAY;
const LISTS = ["major", "emerging"] as const;

const privateKey = generateKeyPairSync("rsa", { modulusLength: 2048 })
  .privateKey.export({ type: "pkcs8", format: "pem" })
  .toString();

export interface HostileWorld {
  readonly world: World;
  readonly app: App;
  readonly listing: Repository;
}

/** GitHub lets no file, branch or account have any name: what it lets through of a text. */
export function asPath(text: string): string {
  const name = [...text.replace(/[/\0\ud800-\udfff]/gu, "_")].slice(0, 60).join("");
  return /^\.{0,2}$/.test(name) ? `_${name}` : name;
}

/** https://git-scm.com/docs/git-check-ref-format */
export function asRef(text: string): string {
  const name = [...text.replace(/[\p{Cc}\p{Cs} ~^:?*[\\]|\.\.|@\{|\.$|\.lock|\/\/|^[-/.]|\/$/gu, "-")]
    .slice(0, 60)
    .join("");
  return /^@?$/.test(name) ? "branch" : name;
}

/** A line of git knows neither angle brackets nor line ends in a name. */
export function asPerson(text: string): string {
  return (
    text
      .replace(/[<>\n\0]/g, " ")
      .slice(0, 200)
      .trim() || "Nobody"
  );
}

export function hostileWorld(texts: readonly string[], language: string): HostileWorld {
  const world = newWorld();
  const first = texts[0] ?? "";
  addAccount(world, { login: "quay", type: "Organization", name: first });
  for (const login of ["keeper", "newcomer", "passer-by"]) addAccount(world, { login, name: first });
  addAccount(world, { login: "renovate[bot]", type: "Bot" });
  const listing = addRepository(world, {
    owner: "quay",
    name: "list",
    description: first,
    collaborators: new Map([["keeper", "write"]]),
    history: historyOf("Begin", [
      { path: ".github/listkeeper.yml", content: configIn(language) },
      { path: "logos.js", content: "import beaconLogo from './logos/beacon.svg';\nexport default { beaconLogo };\n" },
      { path: "logos/beacon.svg", content: "<svg/>\n" },
      { path: "data/major.json", content: listOf([{ ...BEACON, name: "Dynamo", repository: address("dynamo") }]) },
      { path: "data/emerging.json", content: listOf([BEACON, ...texts.map(formerEntry)]) },
    ]),
  });
  for (const [i, text] of texts.entries()) addProject(world, `lantern-${i}`, text);
  for (const name of ["beacon", "dynamo"]) addProject(world, name, "word");
  const app = addApp(world, {
    slug: "listkeeper",
    owner: "quay",
    privateKey,
    permissions: { contents: "read", pull_requests: "write", checks: "write", merge_queues: "read", members: "read" },
    events: ["pull_request", "pull_request_review", "issue_comment", "check_run", "check_suite", "merge_group", "push"],
    webhookUrl: "http://127.0.0.1:9/never-asked",
    installations: [{ account: "quay", selection: "selected", repositories: [LISTING] }],
  });
  return { world, app, listing };
}

export interface Written {
  readonly name?: string;
  readonly repository?: string;
  readonly website?: string;
  readonly description?: string;
  readonly logo?: string;
}

const BEACON: Written = {
  name: "Beacon",
  repository: address("beacon"),
  website: "https://beacon.example.org",
  description: "Shows packets",
  logo: "beaconLogo",
};

export function address(project: string): string {
  return `https://github.com/harbour/${project}`;
}

export function listOf(entries: readonly Written[]): string {
  return `[\n${entries.map((entry) => `  ${JSON.stringify(entry, null, 1).replaceAll("\n", "\n  ")}`).join(",\n")}\n]\n`;
}

/** Stands in the list already, for a pull request to edit or remove. */
export function formerEntry(text: string, at: number): Written {
  return { ...BEACON, name: `${text} ${at}`, repository: address(`former-${at}`), description: text };
}

/** What a pull request writes: the text as the name and the rest of an entry. */
export function entryOf(text: string, at: number): Written {
  return { name: text, repository: address(`lantern-${at}`), website: text, description: text, logo: text };
}

/** The text as the address. */
export function torchOf(text: string, at: number): Written {
  return { ...BEACON, name: `Torch ${at}`, repository: text, website: text, description: `Shows packets, ${at}` };
}

export { BEACON };

function addProject(world: World, name: string, text: string): void {
  addRepository(world, {
    owner: "harbour",
    name,
    stars: 40,
    description: text.slice(0, 350),
    homepage: text.slice(0, 255),
    topics: ["ebpf", text.slice(0, 50)],
    languages: [{ name: text.slice(0, 50), size: 100 }],
    license: { key: "other", spdxId: "NOASSERTION", name: text.slice(0, 100) },
    releases: [
      { id: 1, tagName: asRef(text), name: text.slice(0, 200), publishedAt: ago(20 * DAY), prerelease: false },
    ],
    strangers: "anonymous",
    createdAt: ago(2 * YEAR),
    pushedAt: ago(20 * DAY),
    history: historyOf(text, [
      { path: "LICENSE", content: `${text}\n\nYou may use this software as you like.\n` },
      { path: `LICENSE-${asPath(text)}`, content: "Permission is granted.\n" },
      {
        path: "README.md",
        content: `# ${text}\n\nIt loads eBPF programs.\n\n${text}\n\n## Adopters\n\n- ${text} runs it in production\n`,
      },
      { path: "ADOPTERS.md", content: `| Who | What |\n|---|---|\n| ${text} | in production |\n` },
      { path: "CONTRIBUTING.md", content: `${text}\n\nThe documentation is under ${text}.\n` },
      { path: "GOVERNANCE.md", content: `${text}\n` },
      { path: ".github/CODEOWNERS", content: `* ${text}\n${text} @mika\n` },
      { path: `src/${asPath(text)}.bpf.c`, content: `SEC("xdp") // ${text}\n` },
      { path: "go.mod", content: `module ${text}\n\nrequire github.com/cilium/ebpf v0.16.0 // ${text}\n` },
      { path: "package.json", content: JSON.stringify({ name: text, license: text, dependencies: { [text]: text } }) },
    ]),
  });
}

function historyOf(text: string, changes: readonly { readonly path: string; readonly content: string }[]) {
  const author = (ms: number) => ({
    name: asPerson(text),
    email: `${asPath(text).replace(/[^\w]/g, "x")}@people.example`,
    date: ago(ms),
  });
  return memoryHistory({
    defaultBranch: "main",
    branches: [
      {
        name: "main",
        commits: [
          { message: text, author: author(YEAR), changes },
          {
            message: `${text}\n\nCo-authored-by: ${asPerson(text)} <x@people.example>`,
            author: author(20 * DAY),
            changes: [],
          },
        ],
      },
    ],
    tags: [{ name: asRef(text), at: "main" }],
  });
}

function ago(milliseconds: number): string {
  return new Date(Date.now() - milliseconds).toISOString();
}

/** Asks for everything that can be asked. */
function configIn(language: string): string {
  return `language: ${language}
page: https://landscape.example.org/criteria
lists:
  - name: projects
    files: data/{section}.json
    entries: $[*]
    fields:
      name: $.name
      repository: $.repository
      website: $.website
      description: $.description
      logo: $.logo
related:
  logo:
    registry: logos.js
criteria:
  all:
    license: required
    docs-license: ask
    core-technology: { level: required, technology: eBPF }
    maintained: required
    open-governance: ask
    production-use: ask
    stars: { level: required, more-than: 50 }
    entry-complete: required
    entry-unique: required
    entry-safe: required
    logo: required
    order: advised
approve: true
`;
}

export const SECTIONS: readonly string[] = LISTS;

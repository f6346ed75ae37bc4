/** The facts of a healthy, complete project (Packetlens, an invented one) that examples and tests change where they need to. */
import { md } from "../src/markdown.ts";
import type { Entry, LogoStanding, Member, Standing, Value } from "../src/model/entry.ts";
import {
  type ActivityFacts,
  type ContributorFacts,
  type Facts,
  type GovernanceFacts,
  known,
  type LicenseFacts,
  type RepositoryIdentity,
} from "../src/model/facts.ts";

export const someHead = "5f0c2d94e1a7b8366c9d0e2f4a1b3c5d7e9f8061";
const url = "https://github.com/skylark-labs/packetlens";
const at = (path: string): string => `${url}/blob/${someHead}/${path}`;

/** Members as a file writes them, one a line from `startLine` on. */
export function someMembers(values: Readonly<Record<string, Value>>, startLine = 12): Readonly<Record<string, Member>> {
  const members: Record<string, Member> = Object.create(null);
  for (const [i, [name, value]] of Object.entries(values).entries()) {
    members[name] = { value, startLine: startLine + i, endLine: startLine + i };
  }
  return members;
}

export function someEntry(overrides: Partial<Entry> = {}): Entry {
  const description =
    "Packetlens shows which process sent each packet, with eBPF programs on the traffic control hooks.";
  return {
    name: "Packetlens",
    repository: url,
    url: "https://packetlens.example.org",
    section: "emerging",
    list: "applications",
    key: null,
    roles: { name: "Packetlens", repository: url, description, stars: 812, logo: "packetlensLogo" },
    members: someMembers({
      name: "Packetlens",
      title: "See the process behind each packet",
      description,
      logoUrl: "https://packetlens.example.org",
      logoName: "packetlensLogo",
      urls: [
        { label: "Website", url: "https://packetlens.example.org" },
        { label: "GitHub", url },
      ],
      githubStars: 812,
    }),
    file: "src/data/pages/applications/emerging.json",
    startLine: 11,
    endLine: 19,
    ...overrides,
  };
}

export function someLogo(overrides: Partial<LogoStanding> = {}): LogoStanding {
  return {
    name: "packetlensLogo",
    registry: "src/components/pages/project-landscape/project-card/project-card.jsx",
    similar: [],
    registered: "yes",
    image: "src/components/pages/project-landscape/project-card/logos/packetlens.svg",
    imageExists: true,
    imageSimilar: null,
    sharedWith: [],
    unusedImages: [],
    unreadable: null,
    ...overrides,
  };
}

export function someStanding(overrides: Partial<Standing> = {}): Standing {
  return {
    neighbours: {
      count: 45,
      members: [
        { member: "description", present: 45, type: "string" },
        { member: "githubStars", present: 45, type: "number" },
        { member: "logoName", present: 45, type: "string" },
        { member: "logoUrl", present: 45, type: "string" },
        { member: "name", present: 45, type: "string" },
        { member: "title", present: 45, type: "string" },
        { member: "urls", present: 45, type: "list" },
      ],
    },
    twins: [],
    logo: someLogo(),
    order: { rule: "none", misplaced: null },
    schema: [],
    ...overrides,
  };
}

export function someRepository(overrides: Partial<RepositoryIdentity> = {}): RepositoryIdentity {
  return {
    nameWithOwner: "skylark-labs/packetlens",
    url,
    listedAs: "skylark-labs/packetlens",
    redirected: false,
    forkOf: null,
    mirrorOf: null,
    standsFor: null,
    forge: "github",
    id: 710001,
    archivedAt: null,
    archived: false,
    disabled: false,
    empty: false,
    description: "See the process behind each packet, with eBPF",
    head: someHead,
    path: null,
    ...overrides,
  };
}

export function someLicense(overrides: Partial<LicenseFacts> = {}): LicenseFacts {
  return {
    expression: "Apache-2.0",
    files: [{ path: "LICENSE", expression: "Apache-2.0", confidence: 1, how: md`the full text of the licence` }],
    open: true,
    reasons: [],
    ...overrides,
  };
}

export function someActivity(overrides: Partial<ActivityFacts> = {}): ActivityFacts {
  return {
    commits180: 41,
    atLeast: false,
    people180: 6,
    lastHumanCommit: "2026-05-28",
    lastCommit: "2026-05-30",
    latestRelease: { tag: "v0.9.1", date: "2026-05-12" },
    latestTag: { tag: "v0.9.1", date: "2026-05-12" },
    merged: null,
    lastAnswer: null,
    untold: [],
    folder: null,
    notices: [],
    ...overrides,
  };
}

export function someGovernance(overrides: Partial<GovernanceFacts> = {}): GovernanceFacts {
  return {
    files: [
      { kind: "contributing", path: "CONTRIBUTING.md", url: at("CONTRIBUTING.md"), inherited: false },
      { kind: "governance", path: "GOVERNANCE.md", url: at("GOVERNANCE.md"), inherited: false },
      { kind: "code-of-conduct", path: "CODE_OF_CONDUCT.md", url: at("CODE_OF_CONDUCT.md"), inherited: false },
    ],
    headings: [],
    practice: null,
    practiceTold: true,
    issuesOpen: true,
    pullRequestsOpen: null,
    closedNotice: null,
    ...overrides,
  };
}

export function someContributors(overrides: Partial<ContributorFacts> = {}): ContributorFacts {
  return {
    count: 104,
    bound: "exact",
    atMost: null,
    method: md`GitHub accounts on its list of contributors, without bots`,
    notes: [],
    doubts: [],
    countedOn: "2026-06-01",
    ...overrides,
  };
}

/** The facts of Packetlens, with some of them replaced. */
export function someFacts(overrides: Partial<Facts> = {}): Facts {
  return {
    takenAt: "2026-06-01T12:00:00Z",
    entry: someEntry(),
    standing: someStanding(),
    finished: null,
    repository: known(someRepository(), url),
    createdAt: known("2024-03-09", url),
    stars: known(812, url),
    license: known(someLicense(), at("LICENSE")),
    docsLicense: known(
      someLicense({ reasons: [md`The documentation names no licence of its own: the licence of the code applies.`] }),
      at("LICENSE"),
    ),
    activity: known(someActivity(), `${url}/commits/${someHead}`),
    governance: known(someGovernance(), url),
    contributors: known(someContributors(), `${url}/graphs/contributors`),
    evidence: known([
      { what: md`\`cilium/ebpf\` in \`go.mod\``, url: at("go.mod"), strength: "strong" },
      { what: md`the topic \`ebpf\``, url, strength: "strong" },
    ]),
    production: known([
      { kind: "user", text: "Northwind Rail", url: null },
      { kind: "link", text: "How we trace our depots", url: "https://northwind-rail.example.com/blog/packetlens" },
      { kind: "file", text: "ADOPTERS.md", url: at("ADOPTERS.md") },
    ]),
    ...overrides,
  };
}

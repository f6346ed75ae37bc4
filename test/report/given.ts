/** A pull request, a configuration and findings for tests of the report to change where they need to. */
import { code, md, type Text } from "../../src/markdown.ts";
import type { Config } from "../../src/model/config.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import type { Change, Entry } from "../../src/model/entry.ts";
import type { Facts } from "../../src/model/facts.ts";
import type { Assessment, Finding, Verdict, VerdictKind } from "../../src/model/finding.ts";
import type { PullRequest, Standings } from "../../src/model/pull-request.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry, someFacts } from "../facts.ts";

export const headSha = "3f2a1b4c5d6e7f8091a2b3c4d5e6f708192a3b4c";
const project = "https://github.com/skylark-labs/packetlens";

export const nothingStands: Standings = {
  comments: [],
  labels: [],
  repositoryLabels: [],
  checkRuns: [],
  reviews: [],
  suggestions: [],
  answers: [],
  pings: [],
  unwanted: false,
  reviewRequested: false,
};

export function somePull(overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    owner: "harbor",
    repository: "landscape",
    number: 42,
    url: "https://github.com/harbor/landscape/pull/42",
    title: "Add Packetlens",
    body: "",
    author: "mika",
    state: "open",
    draft: false,
    headSha,
    baseRef: "main",
    baseSha: "b".repeat(40),
    mergeBase: "a".repeat(40),
    repositoryUrl: "https://github.com/harbor/landscape",
    defaultBranch: "main",
    hunks: [],
    remarks: [],
    approvals: [],
    standings: nothingStands,
    ...overrides,
  };
}

export const someConfig: Config = {
  language: "en",
  page: "https://landscape.harbor.example.org/criteria",
  lists: [],
  logo: null,
  projects: [],
  forges: [],
  bots: [],
  criteria: [],
  labels: { on: true, prefix: "listkeeper: ", names: {}, input: { hold: [], skip: [] } },
  approve: true,
  ping: true,
  commands: { who: [{ kind: "permission", least: "write" }] },
  requestReview: [],
};

export const nothingSaid: Conversation = {
  decisions: [],
  statements: [],
  hold: null,
  answers: [],
  reactions: [],
  bindings: [],
};

export const noChange: Change = {
  added: [],
  removed: [],
  moved: [],
  renamed: [],
  edited: [],
  reordered: [],
  problems: [],
  hints: [],
  touchesListing: true,
};

export function finding(
  criterion: string,
  title: Text,
  outcome: Finding["outcome"],
  because: Text,
  more: Partial<Finding> = {},
): Finding {
  const judged = { source: null, fix: null, question: null, evidence: [], passesOn: null, place: null, remedies: [] };
  return { criterion, title, outcome, because, level: "required", ...judged, ...more };
}

export function assessed(
  entry: Entry,
  findings: readonly Finding[],
  more: Partial<Assessment> = {},
  facts: Partial<Facts> = {},
): Assessment {
  return { how: "added", from: null, entry, facts: someFacts({ entry, ...facts }), findings, attempts: [], ...more };
}

/** Puts together what the line before the report would: the change that the assessments come from, and the counts. */
export function given(kind: VerdictKind, assessments: readonly Assessment[], overrides: Partial<Given> = {}): Given {
  const change = overrides.change ?? { ...noChange, added: assessments.map(({ entry }) => entry) };
  const counted = assessments.flatMap(({ findings }) => findings).filter(({ level }) => level !== "advised");
  const count = (outcome: Finding["outcome"]): number => counted.filter((one) => one.outcome === outcome).length;
  const errors = change.problems.filter(({ severity }) => severity === "error").length;
  const verdict: Verdict = {
    kind,
    toChange: count("unmet") + errors,
    questions: count("judgement"),
    unknowns: count("unknown"),
    held: null,
  };
  const heard = { conversation: nothingSaid, language: "en", before: null };
  return { pull: somePull(), config: someConfig, change, assessments, verdict, ...heard, ...overrides };
}

export const license = finding(
  "license",
  md`Open-source license`,
  "met",
  md`The source code is under ${code("Apache-2.0")}, an open-source license. It stands in ${code("LICENSE")}.`,
  { source: `${project}/blob/5f0c2d94/LICENSE` },
);
export const docsLicense = finding(
  "docs-license",
  md`Documentation license`,
  "met",
  md`The documentation names no license of its own: the license of the code applies.`,
  { level: "ask", source: `${project}/blob/5f0c2d94/LICENSE` },
);
export const maintained = finding(
  "maintained",
  md`Maintained`,
  "met",
  md`${41} commits by ${6} people in the last 180 days, the newest on 2026-05-28.`,
  { source: `${project}/commits/5f0c2d94` },
);
export const governance = finding(
  "open-governance",
  md`Open to collaboration`,
  "met",
  md`Issues are open; ${code("CONTRIBUTING.md")} and ${code("GOVERNANCE.md")} say how to take part.`,
  { level: "ask", source: project },
);
export const unique = finding("entry-unique", md`Listed once`, "met", md`No other entry has this address or name.`);
export const safe = finding("entry-safe", md`Safe to show`, "met", md`The description holds no scripts and no frames.`);
export const core = finding(
  "core-technology",
  md`Core technology`,
  "judgement",
  md`The repository shows strong evidence of eBPF.`,
  {
    level: "ask",
    question: md`Would ${"Packetlens"} lose its purpose without eBPF, or does it help people to adopt eBPF in production?`,
    source: project,
    evidence: [
      { what: md`${14} ${code("*.bpf.c")} files`, url: `${project}/tree/5f0c2d94/bpf`, strength: "strong" },
      {
        what: md`${code("cilium/ebpf")} in ${code("go.mod")}`,
        url: `${project}/blob/5f0c2d94/go.mod`,
        strength: "strong",
      },
      { what: md`the topic ${code("ebpf")}`, url: project, strength: "weak" },
    ],
  },
);
export const stars = finding(
  "entry-complete",
  md`Complete entry`,
  "unmet",
  md`${code("githubStars")} is missing; all ${45} neighbours have it, and the page sorts by it.`,
  {
    fix: md`Add ${code('"githubStars": 812')} to the entry: that is the number of stars today.`,
    place: { file: someEntry().file, startLine: 11, endLine: 19 },
    source: project,
  },
);
export const logo = finding(
  "logo",
  md`Logo`,
  "unmet",
  md`${code("packetlensLogo")} is not registered; the image itself is there.`,
  {
    fix: md`Add ${code("import packetlensLogo from './logos/packetlens.svg'")} at the top of ${code("project-card.jsx")}, and ${code("packetlensLogo")} to the table of logos in it.`,
    place: { file: someEntry().file, startLine: 15, endLine: 15 },
  },
);
export const young = finding(
  "age",
  md`Age`,
  "unmet",
  md`The repository was created on 2026-01-14; more than 6 months are asked for. It will be old enough on 2026-07-15.`,
  { level: "advised", passesOn: "2026-07-15", source: project },
);
export const allMet = [license, docsLicense, maintained, governance, unique, safe] as const;

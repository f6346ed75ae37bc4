/** What GitHub answers about a healthy project (Packetlens, an invented one), for tests to change where they need to. */
import type {
  Answer,
  CommitAnswer,
  ContributorsAnswer,
  FileText,
  ProjectAnswers,
  Refusal,
  RepositoryAnswer,
  TreeEntry,
} from "../src/model/answers.ts";
import { someHead } from "./facts.ts";

const url = "https://github.com/skylark-labs/packetlens";

export function answered<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused<T>(refusal: Refusal, status: number | null = null, message = ""): Answer<T> {
  return { ok: false, refusal, status, message };
}

/** Names as blobs of some size; a name that ends with `/` is a folder. */
export function someTree(...names: readonly string[]): readonly TreeEntry[] {
  return names.map((name) =>
    name.endsWith("/")
      ? { name: name.slice(0, -1), type: "tree" as const, size: null }
      : { name, type: "blob" as const, size: 100 },
  );
}

export function someFile(path: string, text: string | null, overrides: Partial<FileText> = {}): FileText {
  return { path, text, byteSize: text?.length ?? 0, truncated: false, ...overrides };
}

export function someCommit(
  committedDate: string,
  login: string | null,
  overrides: Partial<CommitAnswer> = {},
): CommitAnswer {
  const email = login === null ? null : `${login}@example.org`;
  return {
    oid: someHead,
    committedDate,
    message: "Read the packet's socket once",
    authors: [{ login, name: login, email }],
    ...overrides,
  };
}

export function someRepositoryAnswer(overrides: Partial<RepositoryAnswer> = {}): RepositoryAnswer {
  const newest = someCommit("2026-05-28T08:30:00Z", "mika");
  return {
    databaseId: 710001,
    nameWithOwner: "skylark-labs/packetlens",
    url,
    description: "See the process behind each packet, with eBPF",
    homepageUrl: "https://packetlens.example.org",
    createdAt: "2024-03-09T10:00:00Z",
    archivedAt: null,
    isArchived: false,
    isDisabled: false,
    isEmpty: false,
    isFork: false,
    parent: null,
    isMirror: false,
    mirrorUrl: null,
    stargazerCount: 812,
    hasIssuesEnabled: true,
    topics: ["ebpf", "networking"],
    languages: [
      { name: "Go", size: 90_000 },
      { name: "C", size: 12_000 },
    ],
    licenseSpdxId: "MIT",
    latestRelease: { tagName: "v0.9.1", publishedAt: "2026-05-12T14:00:00Z" },
    newestTag: "v0.9.1",
    defaultBranch: "main",
    head: someHead,
    root: someTree("bpf/", "cmd/", "docs/", ".github/", "LICENSE", "README.md", "CONTRIBUTING.md", "go.mod"),
    licensesFolder: [],
    githubFolder: someTree("workflows/"),
    docsFolder: someTree("guide.md"),
    files: [
      someFile("LICENSE", "SPDX-License-Identifier: MIT\n"),
      someFile("README.md", "# Packetlens\n\nShows the process behind each packet, with eBPF.\n"),
      someFile("go.mod", "module packetlens.example.org/lens\n\nrequire github.com/cilium/ebpf v0.17.0\n"),
    ],
    recent: { total: 2, commits: [newest, someCommit("2026-03-01T09:00:00Z", "noor")] },
    last: newest,
    inherited: { codeOfConduct: null, contributing: null, securityPolicy: null },
    ...overrides,
  };
}

export function someContributorsAnswer(overrides: Partial<ContributorsAnswer> = {}): ContributorsAnswer {
  return {
    people: 104,
    bots: 2,
    anonymous: null,
    complete: true,
    method: "list",
    commits: null,
    url: `${url}/graphs/contributors`,
    ...overrides,
  };
}

/** The answers about Packetlens, with parts of the repository's answer replaced. */
export function someAnswers(
  repository: Partial<RepositoryAnswer> = {},
  overrides: Partial<ProjectAnswers> = {},
): ProjectAnswers {
  return {
    address: url,
    takenAt: "2026-06-01T12:00:00Z",
    repository: answered(someRepositoryAnswer(repository)),
    contributors: answered(someContributorsAnswer()),
    ...overrides,
  };
}

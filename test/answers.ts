/** What GitHub answers about a healthy project (Packetlens, an invented one), for tests to change where they need to. */
import type {
  Answer,
  CommitAnswer,
  ContributorsAnswer,
  FileText,
  MergedPull,
  ProjectAnswers,
  ProjectQuestion,
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

/** Paths as blobs of some size, with the folders above them; a path that ends with `/` is a folder. */
export function someTree(...paths: readonly string[]): readonly TreeEntry[] {
  const folders = paths.flatMap((path) => {
    const parts = path.split("/").slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join("/"));
  });
  const trees = [...new Set(folders)].map((path) => ({ path, type: "tree" as const, size: null }));
  const blobs = paths.filter((path) => !path.endsWith("/")).map((path) => ({ path, type: "blob" as const, size: 100 }));
  return [...trees, ...blobs].sort((a, b) => (a.path < b.path ? -1 : 1));
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

/** A pull request that was merged on that day, by another account than the author's. */
export function someMerged(
  day: string,
  login: string,
  { bot = false, association = "CONTRIBUTOR", by = "noor" }: { bot?: boolean; association?: string; by?: string } = {},
): MergedPull {
  const mergedBy = { login: by, bot: by.endsWith("[bot]") };
  return {
    number: 7,
    mergedAt: `${day}T10:00:00Z`,
    author: { login, bot },
    association,
    mergedBy,
    url: `${url}/pull/7`,
  };
}

export function someRepositoryAnswer(overrides: Partial<RepositoryAnswer> = {}): RepositoryAnswer {
  const newest = someCommit("2026-05-28T08:30:00Z", "mika");
  return {
    forge: "github",
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
    newestTag: { name: "v0.9.1", date: "2026-05-12T13:40:00Z" },
    defaultBranch: "main",
    head: someHead,
    tree: someTree(
      ".github/workflows/",
      "bpf/",
      "cmd/",
      "docs/guide.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "README.md",
      "go.mod",
    ),
    unlisted: [],
    files: [
      someFile("LICENSE", "SPDX-License-Identifier: MIT\n"),
      someFile("README.md", "# Packetlens\n\nShows the process behind each packet, with eBPF.\n"),
      someFile("go.mod", "module packetlens.example.org/lens\n\nrequire github.com/cilium/ebpf v0.17.0\n"),
    ],
    recent: { total: 2, commits: [newest, someCommit("2026-03-01T09:00:00Z", "noor")] },
    last: newest,
    part: null,
    merged: null,
    answers: null,
    inherited: { codeOfConduct: null, contributing: null, securityPolicy: null, owner: null },
    docs: null,
    ...overrides,
  };
}

export function someContributorsAnswer(overrides: Partial<ContributorsAnswer> = {}): ContributorsAnswer {
  return {
    method: "list",
    people: 104,
    coAuthors: 0,
    bots: 2,
    anonymous: null,
    complete: true,
    commits: null,
    folder: null,
    whole: null,
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
    mirror: null,
    likely: [],
    ...overrides,
  };
}

/** A question about a project by its address, as it is asked where nothing else is configured. */
export function someQuestion(address: string | null, overrides: Partial<ProjectQuestion> = {}): ProjectQuestion {
  return { address, mirror: null, folder: null, contributors: null, bots: [], ...overrides };
}

/** Wants no more texts than those of the usual names. */
export const nothingMore = (): readonly string[] => [];

/** What GitHub told everybody about projects -> a memory of it that the reviews of a process share, each fact for its time. */
import type {
  Answer,
  ContributorsAnswer,
  DocsRepository,
  FileText,
  ProjectAnswers,
  RepositoryAnswer,
} from "../model/answers.ts";
import { type Kept, openKept } from "./kept.ts";

/** What was told of a repository or an account, and when it was asked about. */
export interface Told {
  readonly repository: Answer<RepositoryAnswer>;
  readonly likely: ProjectAnswers["likely"];
  /** ISO 8601, UTC. */
  readonly takenAt: string;
}

/** Answers about what is public only; a refusal is never kept. */
export interface ProjectCache {
  readonly projects: Kept<Told>;
  /** By commit: such a text never changes. */
  readonly texts: Kept<FileText>;
  /** Repositories of documentation, by their names in small letters. */
  readonly docs: Kept<DocsRepository>;
  readonly contributors: Kept<ContributorsAnswer>;
}

const MINUTE = 60_000;
// In characters, as far as texts go: of most repositories some hundred thousand.
const [MOST_OF_PROJECTS, MOST_OF_TEXTS, MOST_COUNTS, MOST_DOCS] = [40_000_000, 16_000_000, 2000, 200];
// What an entry of a tree takes, and a commit with its authors.
const [ENTRY, COMMIT] = [100, 400];

export function openProjectCache(now: () => Date): ProjectCache {
  const clock = () => now().getTime();
  return {
    projects: openKept(5 * MINUTE, MOST_OF_PROJECTS, clock),
    docs: openKept(5 * MINUTE, MOST_DOCS, clock),
    texts: openKept(Number.POSITIVE_INFINITY, MOST_OF_TEXTS, clock),
    contributors: openKept(6 * 60 * MINUTE, MOST_COUNTS, clock),
  };
}

/** How much room it takes. */
export function weightOf({ repository }: Told): number {
  if (!repository.ok) return ENTRY;
  const { files, tree, recent, part } = repository.value;
  const characters = files.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  const commits = recent.commits.length + (part?.recent.commits.length ?? 0);
  return characters + ENTRY * (tree.length + 1) + COMMIT * commits;
}

/** The same memory for somebody who wants to know how it is now: what is learned is kept, but only what never changes is remembered. */
export function afresh({ projects, texts, docs, contributors }: ProjectCache): ProjectCache {
  return {
    projects: { ...projects, get: () => undefined },
    texts,
    docs: { ...docs, get: () => undefined },
    contributors: { ...contributors, get: () => undefined },
  };
}

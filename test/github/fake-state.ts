/** What a test says of GitHub: a listing with a pull request, projects, and the faults that happen to requests. */
import { type FakeFile, type FakeHistory, sha } from "./fake-git.ts";

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly mine: boolean;
  readonly minimized?: boolean;
  /** Login; `slug[bot]` for an App's account, null for one that is gone. */
  readonly by?: string | null;
  readonly at?: string;
  readonly association?: string;
  /** When it was edited last, and by whom; by its author if nothing is said. */
  readonly edited?: string;
  readonly editor?: string | null;
  /** Our own. */
  reactions?: readonly string[];
}

/** The last review of a person that says yes or no. */
export interface FakeOpinion {
  readonly id?: number;
  readonly by: string | null;
  readonly state: string;
  readonly commit: string;
  readonly mine?: boolean;
}

export interface FakeEvent {
  readonly type: "COMMENT_DELETED_EVENT" | "REVIEW_REQUESTED_EVENT";
  readonly actor: string | null;
  /** Whose comment was deleted. */
  readonly of?: string | null;
  readonly at?: string;
}

export interface FakeReview {
  readonly id: number;
  readonly state: string;
  readonly mine: boolean;
  readonly commit: string;
}

/** Comments on lines; the first of them began the thread. */
export interface FakeThread {
  readonly line: number | null;
  readonly resolved?: boolean;
  readonly comments: readonly FakeComment[];
}

export interface FakeCheckRun {
  readonly id: number;
  readonly head: string;
  readonly app: number;
  conclusion: string | null;
  externalId: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: number;
}

export interface FakePull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: "OPEN" | "CLOSED" | "MERGED";
  readonly draft: boolean;
  readonly author: { readonly __typename: "User" | "Bot"; readonly login: string } | null;
  readonly baseRefOid: string;
  head: string;
  /** The last commit that the pull request lists, where that is not its head. */
  readonly last: string | null;
}

/** A project: what its answer should say otherwise than that of a plain, healthy one. */
export interface FakeProject {
  readonly visibility?: "PUBLIC" | "PRIVATE";
  readonly files?: Readonly<Record<string, FakeFile>>;
  readonly empty?: boolean;
  readonly commits?: readonly FakeChange[];
  readonly [field: string]: unknown;
}

export interface FakeChange {
  readonly date: string;
  readonly headline: string;
  /** What it changed. */
  readonly paths?: readonly string[];
  readonly authors: readonly { readonly login?: string; readonly name?: string; readonly email?: string }[];
}

export interface FakeRow {
  readonly type: "User" | "Bot" | "Anonymous";
  readonly login?: string;
  readonly email?: string;
}

/** An answer that comes instead of the right one. `after`: what was asked is done all the same. */
export interface FakeFault {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly after?: boolean;
  /** GraphQL errors beside the right answer; then the rest does not count. */
  readonly errors?: readonly unknown[];
}

export interface FakeRole {
  readonly permission: string;
  readonly role_name: string;
  readonly permissions?: Readonly<Record<string, boolean>>;
}

export interface FakeOther {
  readonly number: number;
  readonly title: string;
  readonly body?: string;
  readonly state?: "OPEN" | "CLOSED" | "MERGED";
  readonly ended?: string;
  readonly repository?: string;
}

export interface FakeState {
  readonly owner: string;
  readonly name: string;
  /** Who we are. */
  readonly viewer: string;
  readonly history: FakeHistory;
  /** Tips of the branches; the default branch is `main`. */
  readonly branches: Readonly<Record<string, string>>;
  readonly pull: FakePull;
  readonly comments: FakeComment[];
  readonly reviews: FakeReview[];
  readonly opinions: readonly FakeOpinion[];
  readonly timeline: readonly FakeEvent[];
  /** Roles in the listing by login, and members of teams (`organization/slug`) with their state. */
  readonly roles: Readonly<Record<string, FakeRole>>;
  readonly teams: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Who has been asked for a review: logins, and slugs of teams. */
  readonly asked: string[];
  /** Other pull requests of the listing. */
  readonly others: readonly FakeOther[];
  readonly threads: FakeThread[];
  readonly checkRuns: FakeCheckRun[];
  readonly labels: string[];
  readonly pullLabels: string[];
  readonly projects: Readonly<Record<string, FakeProject>>;
  readonly contributors: Readonly<Record<string, readonly FakeRow[]>>;
  /** Trees of more files than this are cut short. */
  readonly mostFiles: number;
}

/** A listing `o/list` with pull request 7, whose head adds an entry to `list.json`. */
export function fakeState(given: Partial<FakeState> = {}): FakeState {
  const base = { "list.json": "[]\n", "README.md": "A list.\n" };
  return {
    owner: "o",
    name: "list",
    viewer: "me[bot]",
    history: {
      [sha("base")]: { parent: null, files: base },
      [sha("head")]: { parent: sha("base"), files: { ...base, "list.json": '["new"]\n' } },
    },
    branches: { main: sha("base") },
    pull: fakePull(),
    comments: [],
    reviews: [],
    opinions: [],
    timeline: [],
    roles: {},
    teams: {},
    asked: [],
    others: [],
    threads: [],
    checkRuns: [],
    labels: [],
    pullLabels: [],
    projects: {},
    contributors: {},
    mostFiles: 1000,
    ...given,
  };
}

export function fakePull(given: Partial<FakePull> = {}): FakePull {
  return {
    number: 7,
    title: "Add New",
    body: "It is new.",
    state: "OPEN",
    draft: false,
    author: { __typename: "User", login: "ann" },
    baseRefOid: sha("base"),
    head: sha("head"),
    last: null,
    ...given,
  };
}

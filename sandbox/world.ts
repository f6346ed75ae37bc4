/** The nouns of the embedded GitHub's state: what its world file describes, what requests read, and what writes change. */

import type { Discussion } from "./discussion.ts";
import type { Time } from "./time.ts";
import type { WritableHistory } from "./writable-history.ts";

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Organization" | "Bot";
  readonly name: string | null;
  /** Commits with one of these addresses are this account's. */
  readonly emails: readonly string[];
  readonly createdAt: Time;
  /** Personal token (`ghp_...`), for a user that sends requests. */
  readonly token: string | null;
}

export interface License {
  readonly key: string;
  /** `NOASSERTION` for a file that licensee does not recognise. */
  readonly spdxId: string;
  readonly name: string;
}

export interface Release {
  readonly id: number;
  readonly tagName: string;
  readonly name: string | null;
  readonly publishedAt: Time;
  readonly prerelease: boolean;
}

/** A row of the contributors list; without a login it is one of those that only `anon` shows. */
export interface Contributor {
  readonly login: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly contributions: number;
}

/** `counted`: from the history's authors and the accounts' addresses. `too-large`: GitHub's 403 for kernel-sized histories. */
export type Contributors = "counted" | "too-large" | readonly Contributor[];

export type Role = "admin" | "maintain" | "write" | "triage" | "read";

export interface CommunityFile {
  readonly name: string;
  readonly url: string;
}

export interface Repository {
  readonly id: number;
  owner: string;
  name: string;
  /** `owner/name` under which it was known; requests are sent on from there. */
  readonly formerNames: string[];
  visibility: "public" | "private";
  description: string | null;
  homepage: string | null;
  readonly createdAt: Time;
  pushedAt: Time;
  archivedAt: Time | null;
  readonly isDisabled: boolean;
  readonly isLocked: boolean;
  readonly isTemplate: boolean;
  /** Taken down: requests are answered 451. */
  readonly isBlocked: boolean;
  readonly hasIssues: boolean;
  readonly mirrorUrl: string | null;
  /** `owner/name` of what it was forked from. */
  readonly parent: string | null;
  stars: number;
  readonly watchers: number;
  readonly forks: number;
  /** Kilobytes. */
  readonly size: number;
  readonly topics: readonly string[];
  /** Bytes by language. */
  readonly languages: readonly { readonly name: string; readonly size: number }[];
  readonly license: License | null;
  readonly codeOfConduct: (CommunityFile & { readonly key: string }) | null;
  readonly contributingUrl: string | null;
  readonly securityPolicyUrl: string | null;
  readonly releases: readonly Release[];
  readonly contributors: Contributors;
  /** Whether an author whose address no account has is shown with an account made up from that address. */
  readonly strangers: "linked" | "anonymous";
  /** Whether GitHub Actions may approve pull requests, which is a setting that is off by default. */
  readonly actionsMayApprove: boolean;
  /** By login. Organisation owners and the owner itself are admins without a place here. */
  readonly collaborators: Map<string, Role>;
  /** What the organisation calls a role of its own, by the login of whom it was given. */
  readonly roleNames: Map<string, string>;
  /** What the owner's teams may do here, by slug. */
  readonly teamRoles: Map<string, Role>;
  readonly history: WritableHistory;
  readonly discussion: Discussion;
}

export interface Installation {
  readonly id: number;
  /** Login of the account that has installed the App. */
  readonly account: string;
  readonly selection: "all" | "selected";
  /** `owner/name`, for `selected`. */
  readonly repositories: readonly string[];
  readonly createdAt: Time;
  suspendedAt: Time | null;
}

export type Access = "read" | "write" | "admin";

export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly owner: string;
  readonly description: string | null;
  /** As `default_permissions` of an `app.yml`; `metadata: read` always comes with it. */
  readonly permissions: Readonly<Record<string, Access>>;
  /** As `default_events` of an `app.yml`. */
  readonly events: readonly string[];
  /** PEM, PKCS#8. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** Where deliveries go; null while nobody listens. */
  webhookUrl: string | null;
  readonly installations: readonly Installation[];
}

export interface Team {
  readonly id: number;
  readonly organization: string;
  readonly slug: string;
  readonly members: string[];
  /** Those who were invited and have not answered. */
  readonly pending: string[];
}

export interface World {
  readonly accounts: Account[];
  readonly repositories: Repository[];
  readonly apps: App[];
  /** Members of organisations who own them, by the organisation's login. */
  readonly owners: Map<string, readonly string[]>;
  readonly teams: Team[];
  /** The next id that nothing in the world has yet. */
  nextId: number;
}

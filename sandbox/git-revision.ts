/** A revision as people and requests write it -> the names under which git may know it, and the steps back from there. */

export interface Revision {
  /** The likeliest first. */
  readonly names: readonly string[];
  /** `~3`, `^`, `^2~1`, or nothing. */
  readonly steps: string;
}

// Anything else that git takes (`:/text`, `@{yesterday}`, ranges) is no revision here.
const REVISION = /^(?<name>[^\s~^:?*[\\\p{Cc}]{1,250})(?<steps>(?:[~^]\d{0,6}){0,8})$/u;

/** Null for what cannot be a revision. `HEAD` is the default branch; a clone's `origin/` stands in for a branch that it lacks. */
export function readRevision(revision: string, defaultBranch: string | null): Revision | null {
  const { name = "", steps = "" } = REVISION.exec(revision)?.groups ?? {};
  if (name === "" || name.startsWith("-") || name.includes("..") || name.includes("@{")) return null;
  return { names: names(name, defaultBranch), steps };
}

function names(name: string, defaultBranch: string | null): readonly string[] {
  if (name === "HEAD") return defaultBranch === null ? [] : branches(defaultBranch);
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name)) return [name];
  if (name.startsWith("refs/heads/")) return branches(name.slice("refs/heads/".length));
  if (name.startsWith("refs/")) return [name];
  const short = /^[0-9a-f]{4,}$/.test(name) ? [name] : [];
  return [...branches(name), `refs/tags/${name}`, `refs/${name}`, ...short];
}

function branches(name: string): readonly string[] {
  return [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
}

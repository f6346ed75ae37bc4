/** The text of CODEOWNERS and the files that a pull request changes -> who owns any of them. https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners */
import type { Commander } from "../model/config.ts";
import type { Snapshot } from "../model/pull-request.ts";

/** Where GitHub looks for it, the first that is there. */
export const CODE_OWNERS: readonly string[] = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

interface Rule {
  readonly segments: readonly string[];
  /** Whether the first segment stands at the root; else it may be in any folder. */
  readonly rooted: boolean;
  /** Whether what lies inside of what it names belongs to it. */
  readonly inside: boolean;
  /** Whether it names folders only. */
  readonly folder: boolean;
  readonly owners: readonly string[];
}

const MOST_CHARACTERS = 200_000;
const MOST_RULES = 2000;
const MOST_PATHS = 300;

/** Teams and people, in the order in which the files name them; whoever is named by an e-mail address cannot be told. */
export function codeOwnersOf({ files }: Pick<Snapshot, "files">, changed: readonly string[]): readonly Commander[] {
  const text = CODE_OWNERS.flatMap((path) => files.find((file) => file.path === path)?.text ?? [])[0] ?? "";
  const rules = rulesIn(text);
  const owners = changed.slice(0, MOST_PATHS).flatMap((path) => {
    const segments = path.split("/");
    return rules.findLast((rule) => fits(rule, segments))?.owners ?? [];
  });
  return [...new Set(owners.map((owner) => owner.toLowerCase()))].flatMap((owner) => ownerOf(owner) ?? []);
}

function rulesIn(text: string): readonly Rule[] {
  const lines = text.slice(0, MOST_CHARACTERS).split(/\r\n|\n|\r/);
  return lines.flatMap((line) => ruleIn(line) ?? []).slice(0, MOST_RULES);
}

/** A blank in a path is written with a backslash before it. */
function ruleIn(line: string): Rule | null {
  const [written = "", ...owners] = (line.match(/(?:\\.|[^\s\\])+|\\$/g) ?? []).map((word) =>
    word.replace(/\\(.)/g, "$1"),
  );
  if (written === "" || written.startsWith("#")) return null;
  const comment = owners.findIndex((owner) => owner.startsWith("#"));
  const segments = written.split("/").filter((segment) => segment !== "");
  return {
    segments,
    rooted: written.replace(/\/+$/, "").includes("/"),
    // `docs/*` is what lies in the folder itself; every other pattern may name a folder, with all that is in it.
    folder: written.endsWith("/"),
    inside: segments.at(-1) !== "*" || segments.length === 1,
    owners: comment === -1 ? owners : owners.slice(0, comment),
  };
}

function fits({ segments, rooted, inside, folder }: Rule, path: readonly string[]): boolean {
  // How much of the path may be used up by the pattern so far.
  let reached = new Set(rooted ? [0] : path.map((_, i) => i));
  for (const segment of segments) {
    const next = new Set<number>();
    if (segment === "**") for (let at = Math.min(...reached); at <= path.length; at += 1) next.add(at);
    else for (const at of reached) if (at < path.length && isLike(segment, path[at] ?? "")) next.add(at + 1);
    if (next.size === 0) return false;
    reached = next;
  }
  if (folder) return Math.min(...reached) < path.length;
  return inside || reached.has(path.length);
}

/** Text with `*` for any run of characters and `?` for one. */
function isLike(pattern: string, text: string): boolean {
  let [at, seen, star, mark] = [0, 0, -1, 0];
  while (seen < text.length) {
    if (at < pattern.length && pattern[at] === "*") [star, mark, at] = [at, seen, at + 1];
    else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[seen]))
      [at, seen] = [at + 1, seen + 1];
    else if (star === -1) return false;
    else [at, mark, seen] = [star + 1, mark + 1, mark + 1];
  }
  return [...pattern.slice(at)].every((rest) => rest === "*");
}

function ownerOf(owner: string): Commander | null {
  const [, organization, slug] = /^@([\w-]{1,100})\/([\w.-]{1,100})$/.exec(owner) ?? [];
  if (organization !== undefined && slug !== undefined) return { kind: "team", organization, slug };
  const login = /^@([\w-]{1,100})$/.exec(owner)?.[1];
  return login === undefined ? null : { kind: "user", login };
}

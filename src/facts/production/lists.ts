/** Files and folders of a repository in which its users are listed -> claims, with how many users they name. */
import type { RepositoryAnswer, TreeEntry } from "../../model/answers.ts";
import type { CriterionConfig } from "../../model/config.ts";
import type { Claim } from "../../model/facts.ts";
import { fileAt, lineLink, linkTo, readmeOf } from "../at-head.ts";
import { proseLines } from "../prose.ts";
import { namesIn } from "./users.ts";

const LIST_OF_USERS =
  /^(?:adopters|case[-_]?studies|end[-_]?users|production[-_]?users|used[-_]?by|users|who[-_]?uses.{0,20})(?:\.(?:adoc|markdown|md|mdx|rst|txt|ya?ml))?$/i;
const FOLDER_OF_USERS = /^(?:adopters|case[-_]?studies)$/i;
const HEADING_OF_USERS =
  /^#{1,4}\s+\W{0,8}(?:adopters|case studies|in production|our users|trusted by|used (?:by|in production)|users|who(?:'s| is)? (?:uses|using).{0,40})\W{0,4}$/iu;
const MOST_LINES = 5_000;
const LONGEST_LINE = 500;
/** Where a list of users is looked for; `users.md` deeper down is about accounts. */
const PLACES = /^(?:|\.github|community|docs?|documentation|website)$/i;

const EXPLAINS =
  /\b(?:add(?:ing)?|criteria|definitions?|examples?|format|guidelines?|how|instructions?|legend|levels?|meaning|requirements?|stages?|statuse?s?|templates?|tiers?|why)\b/i;
/** As in `N: Northwind Rail`. */
const LABEL = /^(?:adopter|company|n|name|organi[sz]ation|user)\s{0,3}:\s{0,3}/i;

export function listsOfUsers(repository: RepositoryAnswer): readonly Claim[] {
  const files = filesOf(repository);
  // Where there is such a file, the README may only point to it.
  return [...files, ...inReadme(repository).filter(({ names }) => names !== undefined || files.length === 0)];
}

function filesOf(repository: RepositoryAnswer): readonly Claim[] {
  return listing(repository).map(({ path, type }) => {
    const text = fileAt(repository, path)?.text ?? null;
    const shown = type === "blob" ? path : `${path}/`;
    const claim = { kind: "file" as const, text: shown, url: linkTo(repository, path, type) };
    return text === null ? claim : { ...claim, names: usersNamed(text) };
  });
}

/** The part of the README under such a heading. It often shows logos, which cannot be counted: then it is told without a number. */
function inReadme(repository: RepositoryAnswer): readonly Claim[] {
  const readme = readmeOf(repository);
  const lines = (readme?.text ?? "").split(/\r?\n/, MOST_LINES);
  const at = lines.findIndex((line) => HEADING_OF_USERS.test(line.slice(0, LONGEST_LINE)));
  if (readme === null || at === -1) return [];
  const depth = /^#+/.exec(lines[at] ?? "")?.[0].length ?? 0;
  const end = lines.findIndex((line, i) => i > at && /^#+/.test(line) && (/^#+/.exec(line)?.[0].length ?? 0) <= depth);
  const names = usersNamed(lines.slice(at + 1, end === -1 ? undefined : end).join("\n"));
  const claim = { kind: "file" as const, text: readme.path, url: lineLink(repository, readme.path, at + 1) };
  return [names === 0 ? claim : { ...claim, names }];
}

/** The texts in which names can be counted, where the entry's section asks for use in production. */
export function wantedProductionTexts(
  repository: RepositoryAnswer,
  asked: Readonly<Record<string, CriterionConfig>>,
): readonly string[] {
  const config = Object.hasOwn(asked, "production-use") ? asked["production-use"] : undefined;
  if (config === undefined || config.level === "off") return [];
  const files = listing(repository).filter(({ type }) => type === "blob");
  return files.map(({ path }) => path).slice(0, 2);
}

function listing({ tree }: RepositoryAnswer): readonly TreeEntry[] {
  return tree.filter(({ path, type }) => {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash + 1);
    if (!PLACES.test(slash === -1 ? "" : path.slice(0, slash))) return false;
    return type === "blob" ? LIST_OF_USERS.test(name) : type === "tree" && FOLDER_OF_USERS.test(name);
  });
}

/** The whole file is about users, so each item and each row names one, but where it says how to be listed and what its words mean. */
function usersNamed(text: string): number {
  const items = proseLines(text).filter(({ bullet, under }) => bullet && !EXPLAINS.test(under));
  const named = items.flatMap((item) => namesIn({ ...item, text: item.text.replace(LABEL, ""), under: "users" }));
  return new Set(named.map((name) => name.toLowerCase())).size;
}

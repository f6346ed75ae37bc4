/** The paths of a repository -> the files that may hold its list, and the families of files that may be one entry each. */
import { evenly } from "./sample.ts";

/** Files that differ in one part of their path only, or in that and a folder that would name the section. */
export interface Family {
  /** With `{key}`, and perhaps `{section}`: what the configuration would say. */
  readonly glob: string;
  readonly paths: readonly string[];
  /** Those that are looked at. */
  readonly sample: readonly string[];
}

export interface Candidates {
  readonly files: readonly string[];
  readonly families: readonly Family[];
}

const READABLE = /\.(?:jsonc?|ya?ml|toml|[ct]sv|txt|md|markdown|mdx|[mc]?[jt]s|[jt]sx)$/i;
const NOT_IN =
  /(?:^|\/)(?:\.[^/]*|node_modules|vendor|third[-_]party|dist|build|out|tests?|__tests__|spec|fixtures|scripts?|i18n|locales?|translations|patches|overlay)\//i;
const NO_LIST =
  /^(?:package|package-lock|npm-shrinkwrap|tsconfig[\w.-]*|jsconfig|composer|renovate|netlify|vercel|biome|deno|lerna|turbo|nx|pnpm-[\w-]*|mkdocs|docker-compose[\w.-]*|_config|settings|cargo|pyproject|poetry|[\w.-]+\.config|[\w.-]+\.d|[\w.-]+\.(?:test|spec|stories|lock)|requirements[\w.-]*|codecov|licen[cs]e[\w.-]*|copying|notice|changelog|contributing|code[-_]of[-_]conduct|security|governance|support|maintainers|maintenance[\w.-]*|authors|contributors|codeowners|owners|history|releases?|pull_request_template|issue_template|faq|install|roadmap|robots|humans|dockerfile|makefile|justfile|gemfile|procfile|rakefile|vagrantfile|jenkinsfile|agents|claude|crowdin|buf|go)$/i;
/** What is no list by itself, but one entry where every folder has one. */
const IN_FOLDERS = /^(?:index|manifest|config|info)$/i;
/** Lists beside the list: of what is no longer in it, or of what was counted about it. */
const NOT_TODAY =
  /(?:^|[-_. ])(?:removed|deprecat\w*|black-?list\w*|block-?list\w*|critical|archived?|stats?|stale|rejected|retired|graveyard|latest|history|processed|generated|cache)(?:$|[-_. ])/i;

/** Signs that mean something else in a glob, and those that nobody sees. */
const NO_GLOB = /[*{}\\"\p{C}\p{Zl}\p{Zp}]/u;
const LONGEST = 200;

const LEAST_MEMBERS = 8;
const MOST_SECTIONS = 100;
const MOST_FAMILIES = 30;
const MOST_FILES = 90;
const SAMPLE = 48;

export function candidatesIn(paths: readonly string[]): Candidates {
  const open = paths.filter(isOpen);
  const families = familiesIn(open);
  const covered = new Set(families.filter((one) => one.paths.length > SAMPLE).flatMap((one) => one.paths));
  const single = open.filter((path) => !covered.has(path) && !IN_FOLDERS.test(stemOf(nameIn(path))));
  return { files: single.sort(byPlausibility).slice(0, MOST_FILES), families };
}

function isOpen(path: string): boolean {
  const file = nameIn(path);
  const stem = stemOf(file);
  if (NOT_IN.test(path) || file.startsWith(".") || isOfYesterday(stem)) return false;
  if (NO_LIST.test(stem) || path.length > LONGEST || NO_GLOB.test(path)) return false;
  return READABLE.test(file) || /^[\w-]+$/.test(file);
}

/** Whether something is called as what lies beside a list: `removed`, `stats`. */
export function isOfYesterday(name: string): boolean {
  return NOT_TODAY.test(name);
}

/** Those near the top of the repository, and those that are called as lists are, come first. */
function byPlausibility(one: string, other: string): number {
  const rank = (path: string) =>
    path.split("/").length * 2 -
    (/readme|awesome|list|landscape|data|projects|plugins|extensions|entries/i.test(path) ? 3 : 0);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

function familiesIn(paths: readonly string[]): readonly Family[] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    for (const glob of globsOf(path)) {
      const group = groups.get(glob);
      if (group === undefined) groups.set(glob, [path]);
      else group.push(path);
    }
  }
  return [...groups]
    .filter(([glob, members]) => members.length >= LEAST_MEMBERS && isFamily(glob, members))
    .sort(([, one], [, other]) => other.length - one.length)
    .slice(0, MOST_FAMILIES)
    .map(([glob, members]) => ({ glob, paths: members, sample: sampleOf(glob, members) }));
}

/** The globs of the families that a path may belong to. A file of its own name in every folder makes the folder the key. */
function globsOf(path: string): readonly string[] {
  const parts = path.split("/");
  const file = parts.pop() ?? "";
  const dot = file.lastIndexOf(".");
  if (dot < 1 || parts.length === 0) return [];
  const extension = file.slice(dot);
  const above = (count: number) => parts.slice(0, -count).map((part) => `${part}/`);
  const inFolder = [...above(1), "{key}/", file].join("");
  const own = [...parts.map((part) => `${part}/`), `{key}${extension}`].join("");
  if (IN_FOLDERS.test(stemOf(file))) return /[jt]sx?$/.test(extension) ? [] : [inFolder];
  const globs = [own, inFolder];
  if (parts.length < 2) return [...globs, ...(parts.length === 1 ? [`{section}/{key}${extension}`] : [])];
  return [
    ...globs,
    [...above(1), "{section}/", `{key}${extension}`].join(""),
    [...above(2), "{section}/{key}/", file].join(""),
  ];
}

/** A section holds several entries; else what looks like one is something else. */
function isFamily(glob: string, paths: readonly string[]): boolean {
  if (!glob.includes("{section}")) return true;
  const sections = new Set(paths.map((path) => sectionIn(glob, path)));
  return sections.size >= 2 && sections.size <= MOST_SECTIONS && sections.size <= paths.length / 4;
}

/** The folder that stands where the glob has `{section}`. */
export function sectionIn(glob: string, path: string): string {
  const at = glob.split("/").indexOf("{section}");
  return at === -1 ? "" : (path.split("/")[at] ?? "");
}

/** Some of every section, as evenly as they come. */
function sampleOf(glob: string, paths: readonly string[]): readonly string[] {
  const sections = new Map<string, string[]>();
  for (const path of paths) {
    const members = sections.get(sectionIn(glob, path)) ?? [];
    members.push(path);
    sections.set(sectionIn(glob, path), members);
  }
  const each = Math.max(3, Math.ceil(SAMPLE / sections.size));
  return [...sections.values()].flatMap((members) => evenly(members, each));
}

export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function stemOf(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot < 1 ? file : file.slice(0, dot);
}

/** The text of one file -> the lists that it seems to hold, with how many entries each gives. */
import { formatOf, readerFor } from "../change/readers.ts";
import { memberOf, type Node, plainValue, sourceOf } from "../change/tree.ts";
import type { Format } from "../model/config.ts";
import type { Value } from "../model/entry.ts";
import { isOfYesterday, nameIn, stemOf } from "./candidates.ts";
import { pathOf, type RecordSet, recordSets, type Step } from "./records.ts";
import { isRepository } from "./role-scores.ts";
import { type Roles, rolesOf } from "./roles.ts";
import { evenly, share } from "./sample.ts";

export interface ListGuess {
  readonly name: string;
  readonly files: readonly string[];
  readonly except: readonly string[];
  /** Null where the files' extension tells it. */
  readonly format: Format | null;
  readonly kind: "records" | "markdown" | "file";
  readonly groups: readonly { readonly each: string; readonly named: string }[];
  readonly entries: string;
  readonly roles: Roles;
  /** How many entries, counted or reckoned from a sample. */
  readonly count: number;
  /** A few of them, as values. */
  readonly things: readonly Value[];
  readonly score: number;
  /** Of a page: headings below which hardly anything is a project, as they seem to lead elsewhere. */
  readonly asides: readonly string[];
}

const LOOKED_AT = 300;
const LEAST = 3;
const LONGEST_NAME = 100;
/** Where fewer have any address, it is a table of something else. */
const LEAST_ADDRESSED = 0.2;
/** A page with fewer links than these, hardly any of them to a repository, is a page and no list. */
const FEWEST_LINKS = 20;
const FEWEST_REPOSITORIES = 8;
/** Data are changed by people; a page beside them is often made of them. */
const MARKDOWN = 0.7;

const MARKDOWN_FIELDS = [
  ["name", "$.name"],
  ["repository", "$.repository"],
  ["website", "$.url"],
  ["description", "$.description"],
] as const;

/** The format by the extension; of a name without one by how the text begins. */
export function formatIn(path: string, text: string): Format | null {
  const told = formatOf(path);
  if ((told === "markdown" || told === "text") && /^\s*(?:---|\+\+\+)[ \t]*\r?\n/.test(text)) return "front-matter";
  if (told !== null || nameIn(path).includes(".")) return told;
  if (/^\s*[[{]/.test(text)) return "json";
  const lines = text.split("\n", LOOKED_AT).filter((line) => line.trim() !== "");
  return share(lines, (line) => isRepository(line.trim()) || /^https?:\/\//.test(line)) > 0.8 ? "text" : null;
}

/** The best first; those after it stand elsewhere in the file. */
export function guessFile(path: string, text: string): readonly ListGuess[] {
  const found = formatIn(path, text);
  // A page with front matter at its top may be a list all the same.
  const format = found === "front-matter" ? (formatOf(path) ?? null) : found;
  if (format === null) return [];
  const { root, main } = readerFor(format)(sourceOf(path, text));
  if (root === null) return [];
  const own = {
    name: stemOf(nameIn(path)).slice(0, LONGEST_NAME),
    files: [path],
    format: formatOf(path) === format ? null : format,
  };
  if (format === "markdown") return guessMarkdown(own, root);
  const top = main ?? root;
  const sets = recordSets(top);
  const named = top === root ? [] : recordSets(root).filter(({ steps }) => steps.length > 1);
  const guesses = [...sets, ...named].flatMap((set) => guessRecords(own, set, sets) ?? []);
  guesses.sort((one, other) => other.score - one.score);
  return apart(guesses);
}

export type Own = Pick<ListGuess, "name" | "files" | "format">;

/** The entries of a page that lead to another site. */
export function linksIn(root: Node | null): readonly Node[] {
  const list = root === null ? undefined : memberOf(root, "entries")?.value;
  const items = list?.kind === "list" ? list.items : [];
  return items.filter((item) => isWeb(memberOf(item, "url")?.value) || memberOf(item, "repository") !== undefined);
}

function isWeb(node: Node | undefined): boolean {
  return node?.kind === "scalar" && typeof node.value === "string" && /^https?:/.test(node.value);
}

function guessMarkdown(own: Own, root: Node): readonly ListGuess[] {
  const guess = pageGuess(own, linksIn(root));
  return guess === null ? [] : [guess];
}

/** What the links of a page, or of several, come to. */
export function pageGuess(own: Own, items: readonly Node[]): ListGuess | null {
  const repositories = share(items, (item) => memberOf(item, "repository") !== undefined);
  if (items.length < (repositories < 0.3 ? FEWEST_LINKS : FEWEST_REPOSITORIES)) return null;
  const roles: Roles = {
    fields: new Map(MARKDOWN_FIELDS),
    nameless: false,
    withRepository: repositories,
    withAddress: 1,
    distinct: 1,
    byRobots: [],
    kinds: [],
  };
  const asides = repositories < 0.5 ? [] : asidesIn(items);
  const place = { ...own, except: [], kind: "markdown", groups: [], entries: "$.entries[*]", asides } as const;
  const things = evenly(items, LOOKED_AT).map(plainValue);
  return { ...place, roles, things, count: items.length, score: items.length * worth(roles) * MARKDOWN };
}

function asidesIn(items: readonly Node[]): readonly string[] {
  const sections = new Map<string, Node[]>();
  for (const item of items) {
    const [top = ""] = item.kind === "object" ? (item.section ?? []) : [];
    const members = sections.get(top) ?? [];
    members.push(item);
    sections.set(top, members);
  }
  const strange = (members: readonly Node[]) =>
    share(members, (one) => memberOf(one, "repository") !== undefined) < 0.2;
  return [...sections]
    .filter(([top, members]) => top !== "" && members.length >= LEAST && strange(members))
    .map(([top]) => top);
}

function guessRecords(own: Own, { steps, records }: RecordSet, sets: readonly RecordSet[]): ListGuess | null {
  if (records.length < LEAST || steps.some((step) => "name" in step && isOfYesterday(step.name))) return null;
  const things = evenly(records, LOOKED_AT).map(plainValue);
  const roles = rolesOf(things);
  const last = steps.at(-1);
  const keyed = last !== undefined && "every" in last && last.every === "member";
  if (roles.nameless && !keyed) return null;
  const isText = things.every((thing) => typeof thing === "string");
  if (isText ? roles.withRepository < 0.5 : roles.withAddress < LEAST_ADDRESSED && !keyed) return null;
  const place = { ...own, except: [], kind: "records", asides: [], ...groupsOf(steps, sets) } as const;
  return { ...place, roles, things, count: records.length, score: records.length * worth(roles) };
}

/** Addresses of repositories are what this is about; those of pages speak for a list too, and a mere key hardly. */
export function worth({ withRepository, withAddress, distinct }: Roles): number {
  return Math.max(0.08, withRepository, 0.6 * withAddress) * Math.max(0.1, distinct);
}

/** Each wildcard but the last leads into groups, if those have names; else it is a part of the path. */
function groupsOf(steps: readonly Step[], sets: readonly RecordSet[]): Pick<ListGuess, "groups" | "entries"> {
  const groups: { each: string; named: string }[] = [];
  let from = 0;
  for (const [at, step] of steps.slice(0, -1).entries()) {
    if (!("every" in step)) continue;
    const around = sets.find((set) => pathOf(set.steps) === pathOf(steps.slice(0, at + 1)));
    const named = rolesOf(evenly(around?.records ?? [], LOOKED_AT).map(plainValue)).fields.get("name");
    if (named === undefined || named === "$") continue;
    groups.push({ each: pathOf(steps.slice(from, at + 1)), named });
    from = at + 1;
  }
  return { groups, entries: pathOf(steps.slice(from)) };
}

/** Of places inside one another the best, and beside it only those that hold repositories as well. */
function apart([best, ...others]: readonly ListGuess[]): readonly ListGuess[] {
  if (best === undefined) return [];
  const kept = [best];
  for (const one of others) {
    const beside = kept.every((other) => !isInside(one, other) && !isInside(other, one));
    if (beside && one.roles.withRepository > 0.5 && one.score > best.score * 0.05)
      kept.push({ ...one, name: partName(one) });
  }
  return kept.length === 1 ? kept : kept.map((one) => ({ ...one, name: partName(one) }));
}

function isInside(one: ListGuess, other: ListGuess): boolean {
  return wholePath(one).startsWith(wholePath(other));
}

function wholePath({ groups, entries }: ListGuess): string {
  return [...groups.map(({ each }) => each), entries].map((path) => path.slice(1)).join("");
}

/** Of several lists in one file each is called by where it stands. */
function partName(one: ListGuess): string {
  return /^\.([A-Za-z_]\w*)/.exec(wholePath(one))?.[1] ?? one.name;
}

/** Things of one shape -> the JSONPath of each field: which member is the name, which the address of the repository, and so on. */
import type { Value } from "../model/entry.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import { isSayable } from "./records.ts";
import {
  descriptionScore,
  isOfKinds,
  logoScore,
  nameScore,
  repositoryScore,
  sectionScore,
  starScore,
  websiteScore,
} from "./role-scores.ts";

export interface Roles {
  /** Role to JSONPath, in the order in which people write them. */
  readonly fields: ReadonlyMap<string, string>;
  /** The name is not in the thing: its key or its file has it. */
  readonly nameless: boolean;
  /** The share of the things that have an address of a repository, and of any page. */
  readonly withRepository: number;
  readonly withAddress: number;
  /** How many different names and addresses there are, as a share of all. */
  readonly distinct: number;
  /** Members that look as if robots wrote them. */
  readonly byRobots: readonly string[];
  /** Members with a handful of values, which may be what the sections are. */
  readonly kinds: readonly string[];
}

const KEYS = ["id", "slug", "key", "identifier", "systemid", "uid", "uuid"];
const ROBOTS =
  /^(?:stargazers?(?:count)?|forks?(?:count)?|updatedat|pushedat|lastcommit|lastmodified|downloads?|currentrelease|commithistory|archived)$/;

export function rolesOf(things: readonly Value[]): Roles {
  const leaves = leavesOf(things);
  const repository = best(leaves, repositoryScore);
  const website = best(leaves, (leaf) => (leaf === repository ? 0 : websiteScore(leaf)));
  const addresses = new Set([repository?.path, website?.path]);
  const others = leaves.filter(({ path }) => !addresses.has(path));
  const whole = leaves.find(({ path }) => path === "$");
  const name = whole ?? best(others, nameScore);
  const description = best(others, (leaf) => (leaf === name ? 0 : descriptionScore(leaf)));
  const rest = others.filter((leaf) => leaf !== name && leaf !== description);
  const key = rest.find(({ word, values, presence }) => KEYS.includes(word) && presence > 0.98 && isDistinct(values));
  const section = best(rest, (leaf) => (leaf === key ? 0 : sectionScore(leaf)));
  const fields: readonly (readonly [string, Leaf | null | undefined])[] = [
    ["name", name],
    ["repository", repository],
    ["website", website],
    ["description", description],
    ["stars", best(rest, starScore)],
    ["logo", best(rest, logoScore)],
    ["key", key],
    ["section", section],
  ];
  return {
    fields: new Map(fields.flatMap(([role, leaf]) => (leaf ? [[role, leaf.path] as const] : []))),
    nameless: !name,
    withRepository: repository?.presence ?? 0,
    withAddress: Math.max(repository?.presence ?? 0, website?.presence ?? 0),
    distinct: Math.min(distinctness((repository ?? website)?.values), 2 * distinctness(name?.values)),
    byRobots: robots(things),
    kinds: section === null ? rest.filter(isOfKinds).map(({ path }) => path) : [],
  };
}

function best(leaves: readonly Leaf[], score: (leaf: Leaf) => number): Leaf | null {
  let [found, most]: [Leaf | null, number] = [null, 0];
  for (const leaf of leaves) {
    const points = score(leaf) / (1 + (leaf.depth - 1) / 4);
    if (points > most) [found, most] = [leaf, points];
  }
  return most > 0 ? found : null;
}

function robots(things: readonly Value[]): readonly string[] {
  const names = new Set(
    things.flatMap((thing) => (typeof thing === "object" && thing !== null ? Object.keys(thing) : [])),
  );
  return [...names].filter((name) => isSayable(name) && ROBOTS.test(name.toLowerCase().replace(/[^a-z]/g, "")));
}

function distinctness(values: Leaf["values"] = []): number {
  return values.length === 0 ? 1 : new Set(values).size / values.length;
}

function isDistinct(values: Leaf["values"]): boolean {
  return new Set(values).size > values.length * 0.98;
}

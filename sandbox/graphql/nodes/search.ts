/** A search for issues and pull requests, as far as its qualifiers are known here -> what it finds, newest first. */
import { fullName, maySee, sameName } from "../../access/permit.ts";
import type { Issue } from "../../discussion.ts";
import type { Repository } from "../../world.ts";
import { connection, listed, type Node, type Paging } from "../connection.ts";
import { unknownPart } from "../refusal.ts";
import type { View } from "../view.ts";
import { stateOf } from "./discussion.ts";

interface SearchArguments extends Paging {
  readonly query: string;
  readonly type: string;
}

interface Hit {
  readonly repository: Repository;
  readonly issue: Issue;
}

/** One part of the query: `is:pr`, `-author:ann`, `"two words"`. */
interface Term {
  readonly key: string | null;
  readonly value: string;
  readonly not: boolean;
}

type Fits = (hit: Hit, value: string) => boolean;

// GitHub never gives more, however many there are.
const MOST = 1000;
const KINDS: Readonly<Record<string, (issue: Issue) => boolean>> = {
  pr: ({ pull }) => pull !== null,
  "pull-request": ({ pull }) => pull !== null,
  issue: ({ pull }) => pull === null,
  open: ({ state }) => state === "open",
  closed: ({ state }) => state === "closed",
  merged: (issue) => stateOf(issue) === "MERGED",
  unmerged: (issue) => issue.pull !== null && stateOf(issue) === "CLOSED",
  draft: ({ pull }) => pull?.draft === true,
};
const QUALIFIERS: Readonly<Record<string, Fits>> = {
  repo: ({ repository }, value) => sameName(fullName(repository), value),
  is: ({ issue }, value) => KINDS[value]?.(issue) ?? false,
  type: ({ issue }, value) => KINDS[value]?.(issue) ?? false,
  state: ({ issue }, value) => issue.state === value,
  author: ({ issue }, value) => sameName(issue.by.login, value),
  base: ({ issue }, value) => issue.pull?.base.ref === value,
  head: ({ issue }, value) => issue.pull?.head.ref === value,
  label: ({ issue }, value) => issue.labels.some((label) => sameName(label, value)),
  in: () => true,
  sort: () => true,
};

export function search(view: View, given: SearchArguments): Node {
  if (given.type !== "ISSUE") throw unknownPart(view, `search(type: ${given.type})`);
  const terms = termsOf(given.query);
  for (const { key, value } of terms) {
    const known = key === null || (key in QUALIFIERS && (!["is", "type"].includes(key) || value in KINDS));
    if (!known || ["OR", "AND", "NOT"].includes(value)) throw unknownPart(view, `search for ${key ?? ""}:${value}`);
  }
  const found = hits(view)
    .filter((hit) => terms.every((term) => fits(hit, term, placesOf(terms))))
    .toSorted((one, other) => other.issue.number - one.issue.number)
    .slice(0, MOST);
  const node = ({ repository, issue }: Hit) => {
    if (issue.pull === null) throw unknownPart(view, "search that finds an issue");
    return view.make.pull(view, repository, { ...issue, pull: issue.pull });
  };
  const none = { codeCount: 0, discussionCount: 0, repositoryCount: 0, userCount: 0, wikiCount: 0 };
  return { ...connection(given, listed(found), { name: "search", node }), ...none, issueCount: found.length };
}

function termsOf(query: string): readonly Term[] {
  return [...query.matchAll(/(-?)(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/g)].map(([, minus, key, quoted, plain]) => ({
    key: key ?? null,
    value: quoted ?? plain ?? "",
    not: minus === "-",
  }));
}

/** Where words are looked for: `in:title,body`. */
function placesOf(terms: readonly Term[]): readonly string[] {
  const named = terms.filter(({ key }) => key === "in").flatMap(({ value }) => value.split(","));
  return named.length === 0 ? ["title", "body", "comments"] : named;
}

function fits(hit: Hit, { key, value, not }: Term, places: readonly string[]): boolean {
  const found = key === null ? says(hit.issue, value, places) : (QUALIFIERS[key]?.(hit, value) ?? false);
  return found !== not;
}

/** GitHub looks for words, not for characters: those of one term stand behind one another. */
function says({ title, body, comments }: Issue, value: string, places: readonly string[]): boolean {
  const texts = [
    ...(places.includes("title") ? [title] : []),
    ...(places.includes("body") ? [body ?? ""] : []),
    ...(places.includes("comments") ? comments.map((comment) => comment.body) : []),
  ];
  return texts.some((text) => ` ${wordsOf(text)} `.includes(` ${wordsOf(value)} `));
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).join(" ");
}

function hits({ site: { world }, caller }: View): readonly Hit[] {
  return world.repositories
    .filter((repository) => maySee(world, caller, repository))
    .flatMap((repository) => [...repository.discussion.issues.values()].map((issue) => ({ repository, issue })));
}

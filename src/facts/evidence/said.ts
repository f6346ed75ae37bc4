/** What a project says about itself, in its repository and in the pull request -> evidence that is weak by itself: words cost nothing. */
import { parseAddress } from "../../address.ts";
import { code, list, md, plural } from "../../markdown.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { Entry } from "../../model/entry.ts";
import type { Evidence } from "../../model/facts.ts";
import type { Technology } from "../../model/technology.ts";
import { lineLink, readmeOf } from "../at-head.ts";
import { linksIn, withoutLinks } from "../production/links.ts";
import { proseLines } from "../prose.ts";
import { isOfAnother, quoted, sentencesIn } from "../sentences.ts";
import { mentions } from "./find.ts";
import { pathTest } from "./paths.ts";

const MOST_QUOTES = 2;
const MOST_WORDS = 3;
/** Half a percent of the code is a script that somebody left. */
const LEAST_SHARE = 1 / 200;
/** A sentence about the pull request says nothing about the project. */
const ABOUT_ADDING =
  /^(?:(?:hi|hello|hey)\b.{0,30})?(?:this (?:change|pr|pull request) )?(?:add|adds|added|adding|move|moves|moving|promote|promotes|propose|request|requesting|update|updates)\b|\b(?:emerging|major)\b.{0,20}\b(?:applications?|list|ones|projects?|sections?)\b/i;

export function inRepository(repository: RepositoryAnswer, technology: Technology): readonly Evidence[] {
  return [
    ...inTopics(repository, technology),
    ...inDescription(repository, technology),
    ...inReadme(repository, technology),
    ...inLanguages(repository, technology),
  ];
}

function inTopics({ topics, url }: RepositoryAnswer, wanted: Technology): readonly Evidence[] {
  const named = topics.filter((topic) => wanted.topics.includes(topic.toLowerCase())).map(code);
  if (named.length === 0) return [];
  const what = plural(named.length, md`the topic ${list(named)}`, md`the topics ${list(named)}`);
  return [{ what, url, strength: "weak" }];
}

function inDescription(
  { description, nameWithOwner, url }: RepositoryAnswer,
  { words }: Technology,
): readonly Evidence[] {
  const name = nameWithOwner.slice(nameWithOwner.lastIndexOf("/") + 1);
  const [inText] = mentions(description ?? "", words);
  const [inName] = mentions(name, words);
  const said = inText ?? inName;
  if (said === undefined) return [];
  const what =
    inText === undefined
      ? md`${code(said.word)} in the repository's name`
      : md`${code(said.word)} in the repository's description`;
  return [{ what, url, strength: "weak" }];
}

function inReadme(repository: RepositoryAnswer, { words }: Technology): readonly Evidence[] {
  const readme = readmeOf(repository);
  const found = [...mentions(readme?.text ?? "", words)].sort((a, b) => b.count - a.count);
  if (readme === null || found.length === 0) return [];
  const [path, said] = [code(readme.path), list(found.slice(0, MOST_WORDS).map(({ word }) => code(word)))];
  const count = found.reduce((sum, one) => sum + one.count, 0);
  const what = plural(count, md`1 mention of ${said} in ${path}`, md`${count} mentions of ${said} in ${path}`);
  const line = Math.min(...found.map((one) => one.line));
  return [{ what, url: lineLink(repository, readme.path, line), strength: "weak" }];
}

function inLanguages({ languages, url }: RepositoryAnswer, wanted: Technology): readonly Evidence[] {
  const total = languages.reduce((sum, { size }) => sum + size, 0);
  const meant = languages.filter(({ name }) => wanted.languages.includes(name));
  return meant.flatMap(({ name, size }) => {
    if (total === 0 || size / total < LEAST_SHARE) return [];
    const share = Math.max(1, Math.round((100 * size) / total));
    return [{ what: md`${code(name)} for ${share} % of the code`, url, strength: "weak" as const }];
  });
}

/** Sentences of the pull request's description, and its links into the project's code. Nothing is fetched. */
export function inPullRequest(
  description: string,
  entry: Entry,
  others: readonly string[],
  technology: Technology,
): readonly Evidence[] {
  const lines = proseLines(description).filter(({ text, under }) => !isOfAnother([text, under], entry.name, others));
  const own = entry.repository === null ? null : (parseAddress(entry.repository)?.key ?? null);
  const tests = technology.files.map(pathTest);
  const links = lines.flatMap(({ text }) =>
    linksIn(text).flatMap(({ url }): readonly Evidence[] => {
      const address = parseAddress(url);
      const path = address?.path ?? null;
      if (path === null || address?.key !== own) return [];
      const isMeant =
        tests.some((test) => test(path) || test(`${path}/`)) || mentions(path, technology.words).length > 0;
      return isMeant ? [{ what: md`a link to ${code(path)} in the pull request`, url, strength: "weak" }] : [];
    }),
  );
  const sentences = lines.flatMap(({ text }) => sentencesOf(text, entry.name, technology.words));
  const quotes = [...new Set(sentences)].slice(0, MOST_QUOTES).map((quote) => md`“${quote}”`);
  const said =
    quotes.length === 0
      ? []
      : [{ what: md`${list(quotes)} in the pull request`, url: null, strength: "weak" as const }];
  return [...new Map(links.map((link) => [link.url, link])).values(), ...said];
}

/** Sentences that speak of the technology, and not by the project's name alone. */
function sentencesOf(text: string, name: string, words: readonly string[]): readonly string[] {
  return sentencesIn(withoutLinks(text))
    .filter((sentence) => sentence.split(/\s+/).length > 3 && !sentence.endsWith(":") && !ABOUT_ADDING.test(sentence))
    .filter((sentence) => mentions(sentence.replaceAll(name, ""), words).length > 0)
    .map((sentence) => quoted(sentence.replace(/[.。]$/, "")));
}

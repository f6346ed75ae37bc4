/** Traces of the listing's technology in a repository -> evidence for the person who decides, strong before weak. */

import { code, list, md, plural } from "../markdown.ts";
import type { RepositoryAnswer } from "../model/answers.ts";
import { type Evidence, type Fact, known, notKnown } from "../model/facts.ts";
import { fileAt, linkTo, readmeOf } from "./at-head.ts";
import type { EvidencePatterns, ManifestPattern } from "./evidence-patterns.ts";

const MOST = 200_000;
const MOST_LINES = 5_000;
const LONGEST_LINE = 500;
const SHOWN = 5;

export function evidence(repository: RepositoryAnswer, patterns: EvidencePatterns): Fact<readonly Evidence[]> {
  if (repository.root.length === 0 && !repository.isEmpty) {
    return notKnown(md`GitHub did not give the names of the files in the repository.`);
  }
  const found = [
    ...inNames(repository, patterns),
    ...patterns.manifests.flatMap((manifest) => inManifest(repository, manifest)),
    ...inTopics(repository, patterns),
    ...inDescription(repository, patterns),
    ...inReadme(repository, patterns),
    ...inLanguages(repository, patterns),
  ];
  const weight = { strong: 0, weak: 1 };
  return known(
    [...found].sort((a, b) => weight[a.strength] - weight[b.strength]),
    repository.url,
  );
}

function inNames(repository: RepositoryAnswer, { names }: EvidencePatterns): readonly Evidence[] {
  const entries = repository.root.filter(({ name }) => names.some((pattern) => pattern.test(name)));
  const [first] = entries;
  if (first === undefined) return [];
  const shown = list(entries.slice(0, SHOWN).map(({ name, type }) => code(type === "tree" ? `${name}/` : name)));
  const more = entries.length - SHOWN;
  const what = more > 0 ? md`${shown} and ${more} more at the root` : md`${shown} at the root`;
  return [{ what, url: linkTo(repository, first.name, first.type), strength: "strong" }];
}

function inManifest(repository: RepositoryAnswer, { path, dependency, weakIf }: ManifestPattern): readonly Evidence[] {
  const lines = (fileAt(repository, path)?.text ?? "").split(/\r?\n/, MOST_LINES);
  const found = new Map<string, { readonly line: number; readonly strength: Evidence["strength"] }>();
  for (const [i, line] of lines.entries()) {
    const name = dependency.exec(line.slice(0, LONGEST_LINE))?.[1];
    if (name === undefined || found.has(name)) continue;
    found.set(name, { line: i + 1, strength: weakIf?.test(line) ? "weak" : "strong" });
  }
  return [...found].slice(0, SHOWN).map(([name, { line, strength }]) => ({
    what:
      strength === "weak"
        ? md`${code(name)} in ${code(path)}, by way of another dependency`
        : md`${code(name)} in ${code(path)}`,
    url: `${linkTo(repository, path)}#L${line}`,
    strength,
  }));
}

function inTopics({ topics, url }: RepositoryAnswer, patterns: EvidencePatterns): readonly Evidence[] {
  const named = topics.filter((topic) => patterns.topics.includes(topic.toLowerCase())).map(code);
  if (named.length === 0) return [];
  return [
    {
      what: plural(named.length, md`the topic ${list(named)}`, md`the topics ${list(named)}`),
      url,
      strength: "strong",
    },
  ];
}

function inDescription(
  { description, nameWithOwner, url }: RepositoryAnswer,
  { words }: EvidencePatterns,
): readonly Evidence[] {
  const inText = mentions(description ?? "", words)[0];
  const inName = mentions(nameWithOwner.slice(nameWithOwner.indexOf("/") + 1), words)[0];
  return [
    ...(inText === undefined
      ? []
      : [{ what: md`the repository's description speaks of ${code(inText)}`, url, strength: "strong" as const }]),
    ...(inName === undefined
      ? []
      : [{ what: md`the repository's name speaks of ${code(inName)}`, url, strength: "strong" as const }]),
  ];
}

function inReadme(repository: RepositoryAnswer, { words }: EvidencePatterns): readonly Evidence[] {
  const readme = readmeOf(repository);
  const found = readme === null ? [] : mentions(readme.text ?? "", words);
  if (readme === null || found.length === 0) return [];
  const [path, said] = [code(readme.path), list(mostFrequent(found).map(code))];
  const what = plural(
    found.length,
    md`${path} speaks of ${said} once`,
    md`${path} speaks of ${said} ${found.length} times`,
  );
  return [{ what, url: linkTo(repository, readme.path), strength: "weak" }];
}

function inLanguages({ languages, url }: RepositoryAnswer, patterns: EvidencePatterns): readonly Evidence[] {
  const named = languages.filter(({ name }) => patterns.languages.includes(name)).map(({ name }) => code(name));
  return named.length === 0 ? [] : [{ what: md`the language ${list(named)}`, url, strength: "weak" }];
}

/** Each word once, in its first spelling. */
function mostFrequent(words: readonly string[]): readonly string[] {
  const spelling = new Map(words.toReversed().map((word) => [word.toLowerCase(), word]));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => spelling.get(word) ?? word);
}

function mentions(text: string, words: RegExp): readonly string[] {
  return [...text.slice(0, MOST).matchAll(words)].map(([whole, word]) => word ?? whole);
}

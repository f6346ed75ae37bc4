/** Entries, changes and reviews -> the JSON documents that other programs read; their shapes are in docs/json.md. */

import type { Reads } from "./config/reads.ts";
import { plain } from "./markdown/render.ts";
import type { Text } from "./markdown.ts";
import type { Change, Entry, Pair, Problem } from "./model/entry.ts";
import type { Facts } from "./model/facts.ts";
import type { Finding } from "./model/finding.ts";
import type { Review } from "./review.ts";

/** A sentence as plain English words: what other programs and terminals get. */
export function inEnglish(text: Text): string {
  return plain(text, { catalogue: null, most: 2000 });
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export function entryJson({ name, repository, url, section, file, startLine, endLine }: Entry): Json {
  return { name, repository, url, section, file, startLine, endLine };
}

function pairJson({ from, to, fields }: Pair): Json {
  const both = { from: entryJson(from), to: entryJson(to) };
  return fields.length === 0 ? both : { ...both, fields };
}

export function problemJson({ file, line, column, severity, message }: Problem): Json {
  return { file, line, column, severity, message: inEnglish(message) };
}

/** The change alone, without the revisions. */
export function changeJson(change: Change): { readonly [key: string]: Json } {
  return {
    added: change.added.map(entryJson),
    removed: change.removed.map(entryJson),
    moved: change.moved.map(pairJson),
    renamed: change.renamed.map(pairJson),
    edited: change.edited.map(pairJson),
    reordered: change.reordered.map(({ file, section, entries }) => ({ file, section, entries })),
    problems: change.problems.map(problemJson),
  };
}

const MOST_EXAMPLES = 20;

/** What a configuration makes of a clone's files, and how that differs from the one in force (null: there is none). */
export function readsJson({
  reads,
  entries,
  problems,
}: {
  readonly reads: Reads | null;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}): Json {
  const few = <Item>(items: readonly Item[], toOne: (item: Item) => Json): Json => ({
    count: items.length,
    examples: items.slice(0, MOST_EXAMPLES).map(toOne),
  });
  return {
    entries: entries.length,
    problems: few(problems, problemJson),
    differences:
      reads === null
        ? null
        : {
            same: reads.same,
            newlyRead: few(reads.newlyRead, entryJson),
            noLongerRead: few(reads.noLongerRead, entryJson),
            readDifferently: few(reads.readDifferently, pairJson),
            asked: reads.asked.map(toJson),
          },
  };
}

/** Facts about the project, each with its value and source or with why it is not known. */
export function factsJson({ entry: _entry, standing: _standing, ...facts }: Facts): Json {
  return toJson(facts);
}

/** One finding, its texts as plain words. */
export function findingJson({
  criterion,
  title,
  outcome,
  level,
  because,
  question,
  fix,
  source,
  evidence,
  passesOn,
}: Finding): Json {
  return toJson({ criterion, title, outcome, level, because, question, fix, source, evidence, passesOn });
}

export function reviewJson({ pull, change, assessments, verdict, report, cost }: Review): Json {
  return {
    version: 1,
    repository: `${pull.owner}/${pull.repository}`,
    number: pull.number,
    head: pull.headSha,
    change: changeJson(change),
    entries: assessments.map(({ entry, facts, findings }) => ({
      entry: entryJson(entry),
      facts: factsJson(facts),
      findings: findings.map(findingJson),
    })),
    verdict: verdict.kind,
    report: {
      comment: report.comment,
      labels: report.labels.map(({ name }) => name),
      checkRun: toJson(report.checkRun),
      suggestions: report.suggestions.map(({ path, startLine, endLine, body }) => ({ path, startLine, endLine, body })),
    },
    cost: toJson(cost),
  };
}

/** Any value of the model as JSON, its texts as plain words. */
export function toJson(value: unknown): Json {
  if (isText(value)) return inEnglish(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]));
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return null;
}

function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "template" in value && "values" in value;
}

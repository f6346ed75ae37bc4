/** Sentences of the README and of pages in the documentation's folder -> the licence that they give the documentation. */
import { code, md, type Text } from "../../markdown.ts";
import type { FileText, RepositoryAnswer } from "../../model/answers.ts";
import { fileAt, readmeOf } from "../at-head.ts";
import { docsPages } from "./docs-files.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import type { Reading } from "./reading.ts";
import { accepted, combine, type Expression, parseExpression } from "./spdx.ts";
import { commonsNamed, licensesNamed } from "./spellings.ts";

const MOST = 100_000;
const DOCUMENTATION = /\b(?:docs?|documentation)\b/i;
// "The documentation is licensed under ...", "All docs are available under ...": the whole of it, and nothing else.
const ALL_OF_IT =
  /^(?:[-*>#\s]{0,8})(?:(?:the|our|all|this|its)\s){0,2}(?:project\s)?(?:docs?|documentation)\b(?:\s(?:itself|files|website|text|content|here|in\sthis\srepository))?,?\s(?:is|are)\s(?:all\s)?(?:licen[sc]ed|released|available|distributed|published|provided|made\savailable)?\s?under\b/i;
const UNDER = /\b(?:docs?|documentation)\b.{0,80}\bunder\b/i;
const TAG = /^[^\w\r\n]{0,8}SPDX-License-Identifier:[ \t]*([^\r\n]{1,200}?)[ \t]*(?:\*\/|-->)?[ \t]*$/im;

export function docsStatements(repository: RepositoryAnswer): readonly Reading[] {
  const readme = readmeOf(repository);
  const pages = docsPages(repository).map((path) => fileAt(repository, path));
  const inReadme = readme === null ? null : inSentences(readme, DOCUMENTATION);
  // A page of the documentation that speaks of a licence need not say that it speaks of documentation.
  const inPages = pages.map((page) =>
    page ? (atHead(page) ?? inSentences(page, /\blicen[sc]|\bcopyright\b/i)) : null,
  );
  return [inReadme, ...inPages].filter((reading) => reading !== null);
}

function inSentences(file: FileText, about: RegExp): Reading | null {
  for (const sentence of sentencesOf(file.text ?? "")) {
    if (!about.test(sentence)) continue;
    const commons = commonsNamed(sentence);
    const named = commons === null && UNDER.test(sentence) ? licensesNamed(sentence) : [];
    if (commons === null && named.length !== 1) continue;
    const { expression, words } = commons ?? { expression: named[0] ?? null, words: sentence.slice(0, 120) };
    return statement(file.path, expression, words, ALL_OF_IT.test(sentence));
  }
  return null;
}

function sentencesOf(text: string): readonly string[] {
  const paragraphs = text.slice(0, MOST).split(/\n[ \t]*\n/);
  return paragraphs.flatMap((paragraph) => paragraph.replace(/\s+/g, " ").split(/(?<=[.!?]) /));
}

function statement(path: string, expression: Expression | null, stated: string, ofAll: boolean): Reading {
  const how = md`what it says of the documentation: ${code(stated)}`;
  const reading = openOrUnclear(
    path,
    expression,
    how,
    md`${code(path)} says ${code(stated)} of the documentation or of a part of it.`,
  );
  const closed = ofAll && expression !== null && accepted(expression, isOpenForDocumentation) === false;
  if (!closed) return reading;
  return { ...reading, says: "closed", reasons: [md`${code(path)} says ${code(stated)} of the documentation.`] };
}

/** The tag at the head of a page: it is about that page, and seldom about it alone. */
function atHead({ path, text }: FileText): Reading | null {
  const expression = parseExpression(TAG.exec((text ?? "").slice(0, 3000))?.[1] ?? "");
  if (expression === null) return null;
  return openOrUnclear(
    path,
    expression,
    md`its \`SPDX-License-Identifier\` line`,
    md`What ${code(path)} says at its head could be about that page alone.`,
  );
}

/** What is said beside a file of its own may be about a part only: it can be enough, and never too little. */
export function openOrUnclear(path: string, expression: Expression | null, how: Text, doubt: Text): Reading {
  const reading = { path, expression, states: false, resembles: null, confidence: 0.6, words: "", how };
  if (expression !== null && accepted(expression, isOpenForDocumentation) === true) {
    return { ...reading, says: "terms", reasons: [] };
  }
  return { ...reading, says: "unclear", reasons: [doubt] };
}

/** What REUSE's annotations say of files that are documentation. */
export function together(path: string, expressions: readonly Expression[]): Reading | null {
  const whole = combine("and", expressions);
  if (whole === null) return null;
  return openOrUnclear(
    path,
    whole,
    md`what it says of the documentation's files`,
    md`What ${code(path)} says of documentation could be about a part of it.`,
  );
}

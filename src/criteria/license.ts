/** The licence of the source code -> whether all of it is under an open-source licence. */
import { z } from "zod";
import { code, type Insert, list, md, plural, type Text } from "../markdown.ts";
import { type Fact, forPerson, known, type LicenseFacts, type LicenseFile, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unmet } from "./criterion.ts";
import { few, fileLink, sentences } from "./words.ts";

/** What is told beside an answer that needs no more. */
const MOST_NOTES = 2;
/** The decisive ones come first. */
const MOST_REASONS = 6;

export const license = criterion({
  id: "license",
  title: md`Open-source licence`,
  why: md`Whoever relies on a project must be free to use, study, change and share all of its source code.`,
  fix: md`Put the full text of a licence that the Open Source Initiative approves into a ${code("LICENSE")} file at the top of the repository, and make sure that it covers all of the source code.`,
  about: "project",
  options: z.strictObject({}),
  judge({ license: fact, repository, entry }) {
    const question = md`Is all of the source code of ${entry.name} under an open-source licence?`;
    if (!fact.known) return unanswered(fact, question);
    const { expression, files, open, reasons } = fact.value;
    if (open === true && expression !== null) {
      const where = telling(files).map(({ path }) => fileLink(repository, path));
      return met(sentences([said(expression, where), ...reasons.slice(0, MOST_NOTES)]), fact.source);
    }
    if (open === false) {
      return unmet(sentences([...closed(fact.value), ...reasons.slice(0, MOST_REASONS)]), fact.source);
    }
    return judgement(question, sentences([...undecided(fact.value), ...reasons.slice(0, MOST_REASONS)]), fact.source);
  },
  examples: [
    { name: "one approved licence", facts: { license: found("Apache-2.0", true) }, outcome: "met" },
    { name: "a choice of two", facts: { license: found("LGPL-2.1-only OR BSD-2-Clause", true) }, outcome: "met" },
    { name: "a source-available licence", facts: { license: found("BUSL-1.1", false) }, outcome: "unmet" },
    { name: "a folder under closed terms", facts: { license: sold() }, outcome: "unmet" },
    { name: "no licence anywhere", facts: { license: nothing(false) }, outcome: "unmet" },
    { name: "a text that is not one we know", facts: { license: found(null, null) }, outcome: "judgement" },
    { name: "prose that points elsewhere", facts: { license: nothing(null) }, outcome: "judgement" },
    { name: "not on GitHub", facts: { license: forPerson(md`The project is not on GitHub.`) }, outcome: "judgement" },
    {
      name: "GitHub does not answer",
      facts: { license: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

/** The first file of each licence: others are copies of it. */
function telling(files: readonly LicenseFile[]): readonly LicenseFile[] {
  const first = new Map([...files].reverse().map((file) => [file.expression, file]));
  return files.filter((file) => file.expression !== null && first.get(file.expression) === file);
}

/** What the files say, and no more: the heads of single source files may say more than that. */
function said(expression: string, where: readonly Insert[]): Text {
  const id = code(expression);
  if (where.length === 0) return md`The licence is ${id}, an open-source licence.`;
  const files = list(few(where));
  return plural(
    where.length,
    md`${files} says ${id}, an open-source licence.`,
    md`${files} say ${id}, an open-source licence.`,
  );
}

/** The reasons tell what stands against it; where there are none, the licence itself does. */
function closed({ expression, reasons }: LicenseFacts): Text[] {
  if (reasons.length > 0) return [];
  return [expression === null ? md`No licence was found.` : md`${code(expression)} is not an open-source licence.`];
}

function undecided({ expression, files, reasons }: LicenseFacts): Text[] {
  if (expression !== null) {
    const isTold = reasons.some(({ values }) =>
      values.some((value) => typeof value === "object" && "code" in value && value.code === expression),
    );
    return isTold ? [] : [md`What was recognised is ${code(expression)}.`];
  }
  if (reasons.length > 0) return [];
  if (files.length > 0) return [md`A licence text is there, but Listkeeper does not recognise it.`];
  return [md`Listkeeper found no licence text at the usual places.`];
}

function found(expression: string | null, open: boolean | null): Fact<LicenseFacts> {
  const file = { path: "LICENSE", expression, confidence: 1, how: md`by its text` };
  return known({ expression, files: [file], open, reasons: [] }, "https://github.com/example/project");
}

function sold(): Fact<LicenseFacts> {
  const file = { path: "ee/LICENSE", expression: "BUSL-1.1", confidence: 1, how: md`by its text` };
  const reason = md`The folder ${code("ee")} is under ${code("BUSL-1.1")}, so not all of the source code is open source.`;
  return known({ expression: "MIT AND BUSL-1.1", files: [file], open: false, reasons: [reason] }, null);
}

function nothing(open: boolean | null): Fact<LicenseFacts> {
  return known({ expression: null, files: [], open, reasons: [] }, "https://github.com/example/project");
}

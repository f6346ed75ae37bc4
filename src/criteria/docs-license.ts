/** The licence of the documentation -> whether it is an open one. */
import { z } from "zod";
import { code, type Insert, list, md, plural, type Text } from "../markdown.ts";
import { type Fact, forPerson, known, type LicenseFacts, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unmet } from "./criterion.ts";
import { few, fileLink, sentences } from "./words.ts";

export const docsLicense = criterion({
  id: "docs-license",
  title: md`Open licence for the documentation`,
  why: md`Documentation that may not be translated, quoted or corrected does not belong to its users.`,
  fix: md`Say in the README or in the documentation's folder under which licence the documentation stands: the licence of the code, or one like ${code("CC-BY-4.0")}. Terms that forbid commercial use (NC) or changes (ND) are not open.`,
  about: "project",
  options: z.strictObject({}),
  judge({ docsLicense: fact, repository, entry }) {
    const question = md`Is the documentation of ${entry.name} under an open licence?`;
    if (!fact.known) return unanswered(fact, question);
    const { expression, files, open, reasons } = fact.value;
    if (open === true && expression !== null) {
      const where = files.map(({ path }) => fileLink(repository, path));
      return met(sentences([said(expression, where), ...reasons]), fact.source);
    }
    if (open === false) {
      if (expression !== null) {
        const told = md`The documentation is under ${code(expression)}, which is not an open licence.`;
        return unmet(sentences([told, ...reasons]), fact.source);
      }
      const told = reasons.length === 0 ? [md`No open licence covers the documentation.`] : reasons;
      return unmet(sentences(told), fact.source, { fix: COVERED });
    }
    return judgement(question, sentences([...undecided(fact.value), ...reasons]), fact.source);
  },
  examples: [
    { name: "the licence of the code", facts: { docsLicense: found("Apache-2.0", true) }, outcome: "met" },
    { name: "Creative Commons with attribution", facts: { docsLicense: found("CC-BY-4.0", true) }, outcome: "met" },
    { name: "not for commercial use", facts: { docsLicense: found("CC-BY-NC-4.0", false) }, outcome: "unmet" },
    { name: "nothing said about it", facts: { docsLicense: found(null, null) }, outcome: "judgement" },
    {
      name: "a name that is no licence we know",
      facts: { docsLicense: found("LicenseRef-Docs", null) },
      outcome: "judgement",
    },
    {
      name: "not on GitHub",
      facts: { docsLicense: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "GitHub does not answer",
      facts: { docsLicense: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

const COVERED = md`An open licence for the code covers the documentation as well, unless the documentation names another one.`;

function said(expression: string, where: readonly Insert[]): Text {
  const id = code(expression);
  if (where.length === 0) return md`The documentation is under ${id}, which is an open licence.`;
  const files = list(few(where));
  return plural(
    where.length,
    md`${files} says ${id}, which is an open licence.`,
    md`${files} say ${id}, which is an open licence.`,
  );
}

/** Without a file of its own the documentation is under the code's licence, and the reasons say so. */
function undecided({ expression, files, reasons }: LicenseFacts): Text[] {
  if (files.length === 0 && reasons.length > 0) return [];
  if (expression !== null) {
    return [
      md`Listkeeper saw ${code(expression)}, and could not tell whether that makes all of the documentation open.`,
    ];
  }
  return reasons.length > 0 ? [] : [md`Listkeeper could not tell the licence of the documentation.`];
}

function found(expression: string | null, open: boolean | null): Fact<LicenseFacts> {
  return known({ expression, files: [], open, reasons: [] }, "https://github.com/example/project");
}

/** The licence of the documentation -> whether it is an open one. */
import { z } from "zod";
import { code, list, md } from "../markdown.ts";
import { type Fact, known, type LicenseFacts, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unknown, unmet } from "./criterion.ts";
import { few, fileLink, sentences } from "./words.ts";

export const docsLicense = criterion({
  id: "docs-license",
  title: md`Open licence for the documentation`,
  why: md`Documentation that may not be translated, quoted or mended does not belong to its users.`,
  fix: md`Say in the README or in the documentation's folder under which licence the documentation stands: the licence of the code, or one like ${code("CC-BY-4.0")}. Terms that forbid commercial use (NC) or changes (ND) are not open.`,
  about: "project",
  options: z.strictObject({}),
  judge({ docsLicense: fact, repository, entry }) {
    if (!fact.known) return unknown(fact.why);
    const { expression, files, open, reasons } = fact.value;
    if (open === true && expression !== null) {
      const told = md`The documentation is under ${code(expression)}, which is an open licence.`;
      const where = files.map(({ path }) => fileLink(repository, path));
      return met(where.length === 0 ? told : md`${told} It stands in ${list(few(where))}.`, fact.source);
    }
    if (open === false) {
      const told =
        expression === null
          ? md`No open licence covers the documentation.`
          : md`The documentation is under ${code(expression)}, which is not an open licence.`;
      return unmet(sentences([told, ...reasons]), fact.source);
    }
    const told =
      expression === null
        ? md`Listkeeper could not tell the licence of the documentation.`
        : md`Listkeeper saw ${code(expression)}, and could not tell whether that makes all of the documentation open.`;
    const question = md`Is the documentation of ${entry.name} under an open licence?`;
    return judgement(question, sentences([told, ...reasons]), fact.source);
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
      name: "GitHub does not answer",
      facts: { docsLicense: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

function found(expression: string | null, open: boolean | null): Fact<LicenseFacts> {
  return known({ expression, files: [], open, reasons: [] }, "https://github.com/example/project");
}

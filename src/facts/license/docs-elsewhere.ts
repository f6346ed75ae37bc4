/** The licence files of another repository that holds the documentation -> what they make of the documentation's licence. */
import { code, link, md, type Text } from "../../markdown.ts";
import type { Answer, DocsRepository, RepositoryAnswer } from "../../model/answers.ts";
import { type Fact, known, type LicenseFacts } from "../../model/facts.ts";
import { entriesIn } from "../tree.ts";
import { ownTerms } from "./docs-readings.ts";
import type { DocsPlace } from "./docs-repository.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { readLicenseFile } from "./file.ts";
import { isDocumentationFolder } from "./folders.ts";
import { accepted, combine, licenseId, parseExpression, printExpression } from "./spdx.ts";

/** What was told of it, and where a person sees it. */
interface Elsewhere extends Pick<LicenseFacts, "expression" | "open" | "reasons"> {
  readonly url: string | null;
}

/** `isStated`: the project itself says under which licence its documentation stands, which then decides. */
export function withDocsRepository(
  repository: RepositoryAnswer,
  place: DocsPlace,
  here: Fact<LicenseFacts>,
  isStated: boolean,
): Fact<LicenseFacts> {
  if (!here.known) return here;
  const other = termsOf(place, repository.docs);
  if (isStated) return other.open === false ? contradicted(here, here.value, other) : here;
  const { expression, reasons, url } = other;
  // What is linked may be a part of the documentation: it can be enough, and never too little.
  const open = place.by === "link" && other.open === false ? null : other.open;
  if (place.by === "submodule" || !hasDocsFolder(repository)) {
    return known({ expression, files: [], open, reasons }, url ?? here.source);
  }
  const { value } = here;
  const sides = [expression, value.expression].map((side) => (side === null ? null : parseExpression(side)));
  const both = combine(
    "and",
    sides.filter((side) => side !== null),
  );
  return known(
    {
      expression: both && printExpression(both),
      files: value.files,
      open: open === true || value.open === false ? value.open : null,
      reasons: [...reasons, ...value.reasons],
    },
    url ?? here.source,
  );
}

function contradicted(here: Fact<LicenseFacts>, value: LicenseFacts, { reasons }: Elsewhere): Fact<LicenseFacts> {
  if (!here.known || value.open !== true) return here;
  return known({ ...value, open: null, reasons: [...value.reasons, ...reasons] }, here.source);
}

function hasDocsFolder(repository: RepositoryAnswer): boolean {
  return entriesIn(repository, "").some(({ name, type }) => type === "tree" && isDocumentationFolder(name));
}

function termsOf(place: DocsPlace, answer: Answer<DocsRepository> | null): Elsewhere {
  if (answer?.ok !== true) return { expression: null, open: null, reasons: [whyNot(place, answer)], url: null };
  const { value } = answer;
  const where = named(place, value);
  const { nameWithOwner, url } = value;
  const { expression, open, reasons } = filesOf(value);
  const told = (...said: readonly Text[]) => ({ expression, open, reasons: said, url });
  if (value.head === null) return told(md`${where}, which is empty.`);
  if (expression !== null) return told(md`${where}, which is under ${code(expression)}.`, ...reasons);
  if (reasons.length > 0) return told(md`${where}.`, ...reasons);
  return told(md`${where}. No licence file was found at the root of ${code(nameWithOwner)}.`);
}

/** By its texts; where there is none, by what GitHub takes for its licence. */
function filesOf({ nameWithOwner, files, licenseSpdxId }: DocsRepository): Omit<Elsewhere, "url"> {
  const readings = files.map((file) => readLicenseFile(`${nameWithOwner}/${file.path}`, file));
  const speaking = readings.filter(({ says }) => says !== "nothing");
  if (readings.length > 0) return ownTerms(speaking.length > 0 ? speaking : readings);
  const detected = parseExpression(licenseId(licenseSpdxId ?? "") ?? "");
  if (detected === null) return { expression: null, open: null, reasons: [] };
  const by = md`That is what GitHub detects.`;
  return { expression: printExpression(detected), open: accepted(detected, isOpenForDocumentation), reasons: [by] };
}

function named({ by, path }: DocsPlace, { nameWithOwner, url }: DocsRepository): Text {
  const repository = link(code(nameWithOwner), url);
  if (by === "submodule") return md`The documentation's folder ${code(path ?? "")} is the repository ${repository}`;
  if (path === null) return md`The homepage of the repository is the documentation in ${repository}`;
  return md`${code(path)} links to ${repository} for the documentation`;
}

function whyNot({ name }: DocsPlace, answer: Extract<Answer<DocsRepository>, { ok: false }> | null): Text {
  const there = code(name);
  if (answer === null || answer.refusal === "not-asked") {
    return md`The documentation is in another repository, ${there}, whose licence was not looked at.`;
  }
  // A private repository must read like one that is not there.
  if (answer.refusal === "not-found" || answer.refusal === "private") {
    return md`The documentation is said to be in ${there}, and there is no public repository of that name.`;
  }
  return md`The documentation is in another repository, ${there}, whose licence GitHub did not tell just now.`;
}

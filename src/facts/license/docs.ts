/** Licence files and sentences about the documentation -> its licence; where there are none, that of the code. */

import { code, md, type Text } from "../../markdown.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import { type Fact, known, type LicenseFacts } from "../../model/facts.ts";
import { fileAt, linkTo } from "../at-head.ts";
import { entriesIn } from "../tree.ts";
import { withDocsRepository } from "./docs-elsewhere.ts";
import { docsElsewhere, docsLicenseFiles } from "./docs-files.ts";
import { ownTerms } from "./docs-readings.ts";
import { type DocsPlace, docsRepository } from "./docs-repository.ts";
import { docsStatements, openOrUnclear, together } from "./docs-statement.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { isDocumentationFolder } from "./folders.ts";
import { licenseInName } from "./names.ts";
import type { Reading } from "./reading.ts";
import { isReadme } from "./readme.ts";
import { annotations } from "./reuse.ts";
import { accepted, parseExpression, printExpression } from "./spdx.ts";
import { readAll } from "./texts.ts";

/** What stands for documentation among the globs of REUSE: `docs/**`, `*.md`. */
const PAGES = /^(?:\*\*\/|\*)*\*?\.(?:md|markdown|rst|adoc)$/i;

export function docsLicense(repository: RepositoryAnswer, ofCode: Fact<LicenseFacts>): Fact<LicenseFacts> {
  const files = readAll(repository, docsLicenseFiles(repository));
  const certain = [...files, ...annotated(repository), ...docsStatements(repository)].filter(
    ({ says }) => says !== "nothing",
  );
  const elsewhere = docsRepository(repository);
  const less = [...namedTexts(repository), ...submodules(repository, elsewhere), ...unread(repository)];
  const here = termsHere(repository, certain.length > 0 ? certain : less, ofCode);
  return elsewhere === null ? here : withDocsRepository(repository, elsewhere, here, certain.length > 0);
}

function termsHere(
  repository: RepositoryAnswer,
  readings: readonly Reading[],
  ofCode: Fact<LicenseFacts>,
): Fact<LicenseFacts> {
  const [first] = readings;
  if (first) return known(ownTerms(readings), linkTo(repository, first.path));
  if (!ofCode.known) return ofCode;
  const open = openAsCode(ofCode.value);
  return known({ ...ofCode.value, files: [], open, reasons: [asCode(ofCode.value, open)] }, ofCode.source);
}

/** What is wrong with the licence of the code is told with that one, and not again. */
function asCode({ expression, files, open }: LicenseFacts, forProse: boolean | null): Text {
  if (forProse !== null && expression !== null) return md`It names no licence of its own, so that of the code applies.`;
  if (open === null) {
    return md`The documentation names no licence of its own, so that of the code applies, which could not be told for certain.`;
  }
  if (expression === null) {
    return files.length === 0
      ? md`The documentation names no licence of its own, and the code has none that could apply to it.`
      : md`The documentation names no licence of its own, so that of the code applies, which is not open source.`;
  }
  return md`The documentation names no licence of its own, so that of the code applies: ${code(expression)}, which is not open source.`;
}

/** Without any licence the documentation has none either; what is closed or unclear for code need not be so for prose. */
function openAsCode({ expression, files, open }: LicenseFacts): boolean | null {
  const unlicensed = open === false && expression === null && files.length === 0;
  if (open !== false || unlicensed) return open;
  const terms = expression === null ? null : parseExpression(expression);
  return terms === null ? null : accepted(terms, isOpenForDocumentation);
}

/** What `REUSE.toml` says of the documentation's files. */
function annotated(repository: RepositoryAnswer): readonly Reading[] {
  const ofPages = annotations(repository).filter(({ covers }) => covers.some(isDocumentation));
  const [first] = ofPages;
  const expressions = ofPages.map(({ expression }) => expression).filter((expression) => expression !== null);
  const reading = first === undefined ? null : together(first.path, expressions);
  return reading === null ? [] : [reading];
}

function isDocumentation(glob: string): boolean {
  const [folder = "", ...rest] = glob.split("/");
  return PAGES.test(glob) || (rest.length > 0 && isDocumentationFolder(folder));
}

/** `LICENSES/CC-BY-4.0.txt`: kept for prose, since code is not put under it. */
function namedTexts(repository: RepositoryAnswer): readonly Reading[] {
  return entriesIn(repository, "LICENSES").flatMap(({ name, path, type }) => {
    const expression = type === "blob" ? licenseInName(name) : null;
    if (expression === null || !/^CC-BY|^GFDL/.test(printExpression(expression))) return [];
    return [openOrUnclear(path, expression, md`its file name`, md`What ${code(path)} is kept for could not be told.`)];
  });
}

/** Where it could be said, and was not had. */
function unread(repository: RepositoryAnswer): readonly Reading[] {
  const telling = ({ name }: { readonly name: string }) => isReadme(name) || name === "REUSE.toml";
  const paths = entriesIn(repository, "").filter((entry) => entry.type === "blob" && telling(entry));
  const missing = paths.filter(({ path }) => (fileAt(repository, path)?.text ?? null) === null);
  return missing.map(({ path }) => {
    const reason = md`The text of ${code(path)} could not be read, and may say something of the documentation.`;
    return openOrUnclear(path, null, md`its text could not be read`, reason);
  });
}

/** Those of which it is not told whose they are. */
function submodules(repository: RepositoryAnswer, elsewhere: DocsPlace | null): readonly Reading[] {
  const unknown = docsElsewhere(repository).filter((path) => elsewhere?.by !== "submodule" || elsewhere.path !== path);
  return unknown.map((path) => {
    const reason = md`The folder ${code(path)} is another repository, whose licence was not looked at.`;
    return openOrUnclear(path, null, md`another repository`, reason);
  });
}

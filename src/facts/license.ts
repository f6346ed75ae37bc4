/** The licence files of a repository -> the licence of the code, and whether it is open. */

import { code, list, md, type Text } from "../markdown.ts";
import type { RepositoryAnswer } from "../model/answers.ts";
import { type Fact, known, type LicenseFacts, notKnown } from "../model/facts.ts";
import { fileBehind, linkTo } from "./at-head.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { fileOf, type Reading, readLicenseFile } from "./license-file.ts";
import { isForDocumentation, isLicenseName, licenseInName } from "./license-names.ts";
import { statedElsewhere } from "./license-statement.ts";
import { wholeOf } from "./license-whole.ts";
import { accepted, type Expression, idsOf, licenseId, osiApproves, printExpression, textOfId } from "./spdx.ts";

const OTHER_TERMS = /^(?:ee|enterprise|commercial|proprietary)$/i;

export function license(repository: RepositoryAnswer, folder: string | null): Fact<LicenseFacts> {
  if (repository.isEmpty) return known(none([md`The repository is empty.`]), repository.url);
  if (repository.head === null || repository.root.length === 0) {
    return notKnown(md`GitHub did not give the names of the files in the repository.`);
  }
  const root = repository.root
    .filter(({ name, type }) => type === "blob" && isLicenseName(name) && !isForDocumentation(name))
    .map(({ name }) => readLicenseFile(name, fileBehind(repository, name)));
  const texts = readFolder(repository);
  const [first] = [...root, ...texts];
  const source = first ? linkTo(repository, first.path) : linkTo(repository, "", "tree");
  return known(withDoubts(facts(repository, root, texts), repository, folder), source);
}

/** The texts of the `LICENSES` folder. Their names are SPDX ids (https://reuse.software), so the name counts where the text was not read. */
function readFolder(repository: RepositoryAnswer): readonly Reading[] {
  const names = repository.licensesFolder.filter(({ type }) => type === "blob").map(({ name }) => name);
  return names.map((name) => {
    const path = `LICENSES/${name}`;
    const named = licenseInName(name);
    const read = readLicenseFile(path, fileBehind(repository, path));
    if (named === null || contradicts(read, named)) return read;
    return { ...read, says: "terms", expression: named, confidence: 0.8, how: md`its file name` };
  });
}

/** A text that says something else than the file's name; what resembles the licence of that name may be a variant of its text. */
function contradicts({ says, expression, resembles }: Reading, named: Expression): boolean {
  if (says === "unread" || says === "prose") return false;
  if (resembles !== null) return !idsOf(named).map(textOfId).includes(textOfId(resembles));
  return says !== "terms" || expression === null || !sameText(expression, named);
}

function sameText(one: Expression, other: Expression): boolean {
  const texts = new Set(idsOf(other).map(textOfId));
  return idsOf(one).every((id) => texts.has(textOfId(id)));
}

function facts(repository: RepositoryAnswer, root: readonly Reading[], texts: readonly Reading[]): LicenseFacts {
  const files = [...root, ...texts].map(fileOf);
  const forCode = texts.filter((text) => !isOnlyForDocumentation(text));
  if (root.every(({ says }) => says === "nothing") && forCode.length === 0) {
    return { ...unlicensed(repository, root), files };
  }
  const { expression, open, reasons } = wholeOf(root, forCode, repository.licenseSpdxId);
  const printed = expression && printExpression(expression);
  const refused = open === false && printed !== null && reasons.length === 0;
  const why = md`${code(printed ?? "")} is not on the list of licences that the OSI has approved.`;
  return { expression: printed, files, open, reasons: refused ? [why] : reasons };
}

/** CC-BY-4.0 and the like: texts that a repository keeps for its prose and pictures. */
function isOnlyForDocumentation({ expression }: Reading): boolean {
  if (expression === null || accepted(expression, osiApproves) === true) return false;
  return accepted(expression, isOpenForDocumentation) === true;
}

function unlicensed(repository: RepositoryAnswer, root: readonly Reading[]): LicenseFacts {
  const missing = md`There is no licence file at the root of the repository.`;
  const reasons = root.length > 0 ? root.flatMap((reading) => reading.reasons) : [missing];
  const folders = repository.root.filter(
    ({ name, type }) => type === "tree" && /^(?:doc|legal|licen[sc]es?)$/i.test(name),
  );
  const detected = licenseId(repository.licenseSpdxId ?? "");
  const hints = [
    ...statedElsewhere(repository),
    ...repository.docsFolder
      .filter(({ name, type }) => type === "blob" && isLicenseName(name))
      .map(({ name }) => md`There is ${code(`docs/${name}`)}, which may be for the documentation only.`),
    ...folders.map(({ name }) => md`What the folder ${code(name)} holds was not read.`),
    ...(detected === null ? [] : [md`GitHub's own detection says ${code(detected)}.`]),
  ];
  return { ...none([...reasons, ...hints]), open: hints.length > 0 ? null : false };
}

function none(reasons: readonly Text[]): LicenseFacts {
  return { expression: null, files: [], open: false, reasons };
}

/** What the licence files at the root cannot answer for. */
function withDoubts(whole: LicenseFacts, { root }: RepositoryAnswer, folder: string | null): LicenseFacts {
  const others = root.filter(({ name, type }) => type === "tree" && OTHER_TERMS.test(name));
  const where = folder === null ? [] : [atRoot(folder)];
  if (others.length === 0) return { ...whole, reasons: [...whole.reasons, ...where] };
  const doubt = md`The folder ${list(others.map(({ name }) => code(name)))} may be under other terms, which were not read.`;
  return { ...whole, open: whole.open === true ? null : whole.open, reasons: [...whole.reasons, doubt, ...where] };
}

function atRoot(folder: string): Text {
  return md`The entry points to the folder ${code(folder)}; the licence files at the root of its repository were read.`;
}

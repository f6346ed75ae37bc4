/** Licence files and sentences about the documentation -> its licence; where there are none, that of the code. */

import { code, md, type Text } from "../markdown.ts";
import type { RepositoryAnswer } from "../model/answers.ts";
import { type Fact, known, type LicenseFacts } from "../model/facts.ts";
import { fileBehind, linkTo, readmeOf } from "./at-head.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { fileOf, type Reading, readLicenseFile } from "./license-file.ts";
import { isForDocumentation, isLicenseName, licenseInName } from "./license-names.ts";
import { accepted, combine, type Expression, parseExpression, printExpression } from "./spdx.ts";

// "The documentation is licensed under CC-BY-4.0", "Docs: Creative Commons Attribution 4.0"; in either order within a sentence.
const DOCUMENTATION = /\b(?:docs?|documentation)\b/i;
const STATEMENT =
  /\b(?:(?<zero>CC0|Creative Commons Zero)\b|(?:CC[- ]BY|Creative Commons Attribution)(?<kind>(?:[- ](?:NC|ND|SA|NonCommercial|NoDeriv\w{1,8}|ShareAlike)\b){0,2})(?:[- ](?:International|Public|License|v)\b){0,3}[- ]?v?(?<version>\d\.\d)?)/i;
const MOST = 100_000;

export function docsLicense(repository: RepositoryAnswer, ofCode: Fact<LicenseFacts>): Fact<LicenseFacts> {
  const readings = [...ownFiles(repository), ...statements(repository), ...namedTexts(repository)];
  const telling = readings.filter(({ says }) => says !== "nothing");
  const [first] = telling;
  if (first) return known(ownTerms(telling), linkTo(repository, first.path));
  if (!ofCode.known) return ofCode;
  return known({ ...ofCode.value, open: openAsCode(ofCode.value), reasons: [asCode(ofCode.value)] }, ofCode.source);
}

/** What is wrong with the licence of the code is told with that one, and not again. */
function asCode({ expression, files, open }: LicenseFacts): Text {
  if (open === true) return md`The documentation names no licence of its own, so that of the code applies.`;
  if (open === null) {
    return md`The documentation names no licence of its own, so that of the code applies, which could not be told for certain.`;
  }
  return expression === null && files.length === 0
    ? md`The documentation names no licence of its own, and the code has none that could apply to it.`
    : md`The documentation names no licence of its own, so that of the code applies, which is not open source.`;
}

/** Without any licence the documentation has none either; what is closed or unclear for code need not be so for prose. */
function openAsCode({ expression, files, open }: LicenseFacts): boolean | null {
  const unlicensed = open === false && expression === null && files.length === 0;
  return open === true || unlicensed ? open : null;
}

/** `docs/LICENSE`, `LICENSE-docs`. */
function ownFiles(repository: RepositoryAnswer): readonly Reading[] {
  const inDocs = repository.docsFolder
    .filter(({ name, type }) => type === "blob" && isLicenseName(name))
    .map(({ name }) => `docs/${name}`);
  const atRoot = repository.root
    .filter(({ name, type }) => type === "blob" && isForDocumentation(name))
    .map(({ name }) => name);
  return [...inDocs, ...atRoot].map((path) => readLicenseFile(path, fileBehind(repository, path)));
}

function statements(repository: RepositoryAnswer): readonly Reading[] {
  const readme = readmeOf(repository);
  const paragraphs = (readme?.text ?? "").slice(0, MOST).split(/\n[ \t]*\n/);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.replace(/\s+/g, " ").split(/(?<=[.!?]) /));
  const stated = sentences
    .filter((sentence) => DOCUMENTATION.test(sentence))
    .map((sentence) => STATEMENT.exec(sentence));
  const first = stated.find((found) => found !== null);
  return readme && first ? [statement(readme.path, first)] : [];
}

function statement(path: string, found: RegExpExecArray): Reading {
  const stated = found[0].trim();
  const how = md`what it says of the documentation: ${code(stated)}`;
  const doubt = md`${code(path)} says ${code(stated)} of the documentation or of a part of it.`;
  return openOrUnclear(path, parseExpression(idOf(found.groups ?? {})), how, doubt);
}

/** What is said beside a file of its own may be about a part only: it can be enough, and never too little. */
function openOrUnclear(path: string, expression: Expression | null, how: Text, doubt: Text): Reading {
  const reading = { path, expression, states: false, resembles: null, confidence: 0.6, words: "", how };
  if (expression !== null && accepted(expression, isOpenForDocumentation) === true) {
    return { ...reading, says: "terms", reasons: [] };
  }
  return { ...reading, says: "unclear", reasons: [doubt] };
}

/** `Creative Commons Attribution-ShareAlike 4.0` -> `CC-BY-SA-4.0`. */
function idOf({ zero, kind = "", version = "" }: Readonly<Record<string, string | undefined>>): string {
  if (zero !== undefined) return "CC0-1.0";
  const parts = kind
    .replace(/NonCommercial/i, "NC")
    .replace(/NoDeriv\w+/i, "ND")
    .replace(/ShareAlike/i, "SA")
    .replaceAll(" ", "-");
  return `CC-BY${parts}-${version}`;
}

/** `LICENSES/CC-BY-4.0.txt`: kept for prose, since code is not put under it. */
function namedTexts({ licensesFolder }: RepositoryAnswer): readonly Reading[] {
  const names = licensesFolder.filter(({ type }) => type === "blob").map(({ name }) => name);
  return names.flatMap((name) => {
    const expression = licenseInName(name);
    if (expression === null || !/^CC-BY|^GFDL/.test(printExpression(expression))) return [];
    const path = `LICENSES/${name}`;
    return [openOrUnclear(path, expression, md`its file name`, md`What ${code(path)} is kept for could not be told.`)];
  });
}

function ownTerms(readings: readonly Reading[]): LicenseFacts {
  const whole = combine(
    "and",
    readings.map(({ expression }) => expression).filter((expression) => expression !== null),
  );
  return {
    expression: whole && printExpression(whole),
    files: readings.map(fileOf),
    open: openOf(readings, whole),
    reasons: readings.flatMap(({ says, path, reasons }) =>
      says === "unread" ? [md`The text of ${code(path)} could not be read.`] : reasons,
    ),
  };
}

function openOf(readings: readonly Reading[], whole: Expression | null): boolean | null {
  if (readings.some(({ says }) => says === "closed")) return false;
  const certain = readings.every(({ says }) => says === "terms");
  return certain && whole !== null ? accepted(whole, isOpenForDocumentation) : null;
}

/** The licence files of a repository -> the licence of the code, and whether it is open. */
import { code, md, type Text } from "../../markdown.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import { type Fact, known, type LicenseFacts, type LicenseFile, notKnown } from "../../model/facts.ts";
import { fileBehind, linkTo } from "../at-head.ts";
import { entriesIn } from "../tree.ts";
import { type Below, type Part, partsBelow } from "./below.ts";
import { detectedIn } from "./detected.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { folderOf, isApart } from "./folders.ts";
import { heads } from "./heads.ts";
import { agreed, foldersUntold, hintsOf, leavesOpen, UNTOLD } from "./hints.ts";
import { statedInManifests } from "./metadata.ts";
import { withParts } from "./parts.ts";
import { fileOf, type Reading } from "./reading.ts";
import { restrictedInReadme } from "./readme.ts";
import { withHeads, withManifests, withReadme } from "./second-opinion.ts";
import { accepted, combine, osiApproves, printExpression } from "./spdx.ts";
import { licensesNamed } from "./spellings.ts";
import { licenseFilesIn, readAll, readFolder } from "./texts.ts";
import type { Whole } from "./together.ts";
import { wholeOf } from "./whole.ts";

/** `folder`: the part of the repository that the project is; null where it is all of it. */
export function license(repository: RepositoryAnswer, folder: string | null): Fact<LicenseFacts> {
  if (repository.isEmpty) return known(none([md`The repository is empty.`]), repository.url);
  if (repository.head === null || repository.tree.length === 0) {
    return notKnown(md`The names of the files in the repository were not told.`);
  }
  const found = readingsFor(repository, folder);
  const [first] = [...found.top, ...found.folder];
  const source = first ? linkTo(repository, first.path) : linkTo(repository, "", "tree");
  const facts = factsOf(repository, found, folder ?? "");
  return known({ ...facts, reasons: [...facts.reasons, ...whereRead(folder, found)] }, source);
}

interface Found {
  readonly top: readonly Reading[];
  /** What the `LICENSES` folder holds. */
  readonly folder: readonly Reading[];
}

/** The licence files that are nearest to the folder, above which others do not count: those in it, or in a folder around it. */
function readingsFor(repository: RepositoryAnswer, folder: string | null): Found {
  for (let at = folder ?? ""; at !== ""; at = folderOf(at)) {
    const top = readAll(repository, licenseFilesIn(repository, at));
    if (top.some(({ says }) => says !== "nothing")) return { top, folder: [] };
  }
  return { top: readAll(repository, licenseFilesIn(repository, "")), folder: readFolder(repository) };
}

function whereRead(folder: string | null, { top, folder: texts }: Found): readonly Text[] {
  const [first] = [...top, ...texts];
  if (folder === null || first === undefined) return [];
  const read = folderOf(first.path);
  if (read === folder) return [];
  return read === "" || read === "LICENSES"
    ? [md`The entry points to the folder ${code(folder)}; the licence files at the root of its repository were read.`]
    : [md`The entry points to the folder ${code(folder)}; the licence files of ${code(read)} were read.`];
}

function factsOf(repository: RepositoryAnswer, { top, folder }: Found, scope: string): LicenseFacts {
  const below = partsBelow(repository, scope);
  const parts = below.parts.filter((part) => !isCopy(part, top));
  const files = [...top, ...folder, ...parts.flatMap(({ readings }) => readings)].map(fileOf);
  const forCode = folder.filter((text) => !isOnlyForDocumentation(text));
  if (top.every(({ says }) => says === "nothing") && forCode.length === 0) {
    const bare = unlicensed(repository, top, scope);
    const whole = parts.length === 0 ? bare : withPartsAlone(bare, { ...below, parts }, scope);
    return told(whole, [...files, ...bare.files]);
  }
  const own = withRefusal(withNames(wholeOf(top, forCode, detectedIn(repository)), repository, top), [
    ...top,
    ...forCode,
  ]);
  const all = own.open === false ? own : withParts(own, { ...below, parts }, scope);
  const sure = withDoubts(all, repository, scope);
  return told(scope === "" ? withUntold(sure, repository, top) : sure, files);
}

/** The licence at the root is an answer without what stands below it; the texts in `LICENSES` are a part of that answer, unless the root states it in SPDX's words. */
function withUntold(whole: Whole, repository: RepositoryAnswer, top: readonly Reading[]): Whole {
  if (foldersUntold(repository).length === 0 || whole.open === false) return whole;
  const stated = top.some(({ says, states }) => says === "terms" && states);
  const open = repository.unlisted.includes("LICENSES") && !stated ? null : whole.open;
  return { ...whole, open, reasons: [...whole.reasons, UNTOLD] };
}

/** Folders with licence files of their own, and none around them: what is in no such folder has none. */
function withPartsAlone(bare: Whole, below: Below, scope: string): Whole {
  const { reasons } = withParts({ ...bare, open: null }, below, scope);
  const own = below.parts.map(({ whole }) => whole.expression).filter((expression) => expression !== null);
  return { expression: combine("and", [...(bare.expression ? [bare.expression] : []), ...own]), open: null, reasons };
}

/** Words of a licence file's own that name a licence: they say what is meant, and do not hold its text. */
function withNames(whole: Whole, repository: RepositoryAnswer, top: readonly Reading[]): Whole {
  if (whole.expression !== null || whole.open !== null) return whole;
  const prose = top.filter(({ says }) => says === "prose");
  const named = prose.flatMap(({ path }) => licensesNamed(fileBehind(repository, path)?.text ?? ""));
  return { ...whole, expression: combine("and", named) };
}

/** The very texts of the top, once more. */
function isCopy({ readings }: Part, top: readonly Reading[]): boolean {
  return readings.every(({ words }) => words !== "" && top.some((reading) => reading.words === words));
}

/** Terms that are closed by their text say so themselves; of others it is told first, whatever else is noted. */
function withRefusal(whole: Whole, readings: readonly Reading[]): Whole {
  const { expression, open, reasons } = whole;
  if (open !== false || expression === null || readings.some(({ says }) => says === "closed")) return whole;
  const why = md`${code(printExpression(expression))} is not on the list of licences that the OSI has approved.`;
  return { ...whole, reasons: [why, ...reasons] };
}

function told({ expression, open, reasons }: Whole, files: readonly LicenseFile[]): LicenseFacts {
  return { expression: expression && printExpression(expression), files, open, reasons };
}

/** CC-BY-4.0 and the like: texts that a repository keeps for its prose and pictures. */
function isOnlyForDocumentation({ expression }: Reading): boolean {
  if (expression === null || accepted(expression, osiApproves) === true) return false;
  return accepted(expression, isOpenForDocumentation) === true;
}

function unlicensed(
  repository: RepositoryAnswer,
  top: readonly Reading[],
  scope: string,
): Whole & Pick<LicenseFacts, "files"> {
  const missing = md`There is no licence file at the root of the repository.`;
  const reasons = top.length > 0 ? top.flatMap((reading) => reading.reasons) : [missing];
  const hints = hintsOf(repository, heads(repository, scope));
  return {
    expression: agreed(hints),
    files: hints.map(({ file }) => file).filter((file) => file !== null),
    open: hints.some(leavesOpen) ? null : false,
    reasons: [...reasons, ...hints.map(({ reason }) => reason)],
  };
}

function none(reasons: readonly Text[]): LicenseFacts {
  return { expression: null, files: [], open: false, reasons };
}

/** What licence files alone cannot answer for. */
function withDoubts(whole: Whole, repository: RepositoryAnswer, scope: string): Whole {
  const stated = scope === "" ? statedInManifests(repository) : [];
  const told = withReadme(withManifests(whole, stated), scope === "" ? restrictedInReadme(repository) : null);
  return withUnnamed(withHeads(told, heads(repository, scope)), repository, scope);
}

/** A folder like `ee` without a licence file of its own, as far as that was told. */
function withUnnamed(whole: Whole, repository: RepositoryAnswer, scope: string): Whole {
  const apart = entriesIn(repository, scope).filter(({ name, type }) => type === "tree" && isApart(name));
  const unnamed = apart.filter(({ path }) => licenseFilesIn(repository, path).length === 0);
  if (unnamed.length === 0 || whole.open === false) return whole;
  const doubts = unnamed.map(
    ({ path }) => md`The folder ${code(path)} may be under other terms: no licence file of its own was seen in it.`,
  );
  return { ...whole, open: null, reasons: [...whole.reasons, ...doubts] };
}

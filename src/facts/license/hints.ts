/** A repository without a licence file at its top -> what else says something about its licence; none of it stands for a text. */
import { code, md, type Text } from "../../markdown.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { LicenseFile } from "../../model/facts.ts";
import { fileAt } from "../at-head.ts";
import { entriesIn } from "../tree.ts";
import { detectedBy, detectedIn } from "./detected.ts";
import { folderKind, isDocumentationFolder } from "./folders.ts";
import type { Head } from "./heads.ts";
import { isManifest, isRefusal, statedInManifests } from "./metadata.ts";
import { fileOf } from "./reading.ts";
import { isReadme, statedInReadme } from "./readme.ts";
import { inDep5 } from "./reuse.ts";
import { accepted, combine, type Expression, osiApproves, printExpression } from "./spdx.ts";
import { licenseFilesIn, readAll } from "./texts.ts";
import { within } from "./together.ts";

export interface Hint {
  readonly reason: Text;
  readonly expression: Expression | null;
  readonly file: LicenseFile | null;
  /** Words that name no licence, and say that there is none: `UNLICENSED`. */
  readonly refuses: boolean;
}

/** Whether the project may be open source after all, for what a hint says. */
export function leavesOpen({ expression, refuses }: Hint): boolean {
  return !refuses && (expression === null || accepted(expression, osiApproves) !== false);
}

const MOST_HEADS = 3;
const DEBIAN = /(?:^|\/)debian[^/]{0,20}\/copyright$/;
const FOLDER = /^(?:legal|licen[sc]es?)$/i;

/** The surest first: texts in other places, manifests, heads of source files, the README, and last what GitHub detects. */
export function hintsOf(repository: RepositoryAnswer, heads: readonly Head[]): readonly Hint[] {
  return [
    ...elsewhere(repository),
    ...manifests(repository),
    ...packaged(repository),
    ...heads.slice(0, MOST_HEADS).map(atHeads),
    ...inReadme(repository),
    ...unread(repository),
    ...detected(repository),
  ];
}

/** What the hints say as one, where none of them says something that another does not. */
export function agreed(hints: readonly Hint[]): Expression | null {
  const said = hints.map(({ expression }) => expression).filter((expression) => expression !== null);
  const whole = combine("and", said);
  return whole !== null && said.every((one) => within(whole, one)) ? (said[0] ?? null) : null;
}

/** `doc/COPYING`, `docs/LICENSE`: perhaps of the documentation alone. */
function elsewhere(repository: RepositoryAnswer): readonly Hint[] {
  const folders = entriesIn(repository, "").filter(({ name, type }) => type === "tree" && isDocumentationFolder(name));
  const paths = folders.flatMap(({ path }) => licenseFilesIn(repository, path));
  return readAll(repository, paths).map((reading) => {
    const refuses = reading.says === "closed" || reading.says === "nothing";
    const reason =
      reading.expression === null
        ? md`There is ${code(reading.path)}, which may be for the documentation only.`
        : md`${code(reading.path)} says ${code(printExpression(reading.expression))}, and may be for the documentation only.`;
    return { reason, expression: reading.expression, file: fileOf(reading), refuses };
  });
}

function manifests(repository: RepositoryAnswer): readonly Hint[] {
  return statedInManifests(repository).map(({ path, written, expression }) => ({
    reason: md`${code(path)} says ${code(written)}.`,
    expression,
    file: fileFrom(path, expression, 0.5, md`what the package manifest states`),
    refuses: expression === null && isRefusal(written),
  }));
}

/** What the heads of source files say. */
export function atHeads({ expression, paths }: Head): Hint {
  const [first = ""] = paths;
  const others = paths.length - 1;
  const told = code(printExpression(expression));
  const reason =
    others === 0
      ? md`The head of ${code(first)} says ${told}.`
      : md`The heads of ${code(first)} and ${others} more of the source files that were read say ${told}.`;
  return {
    reason,
    expression,
    file: fileFrom(first, expression, 0.5, md`the SPDX line at the head of source files`),
    refuses: false,
  };
}

/** `debian/copyright` as packagers write it. */
function packaged(repository: RepositoryAnswer): readonly Hint[] {
  return debianFiles(repository).flatMap((path) => {
    const whole = inDep5(path, fileAt(repository, path)?.text ?? "").find(({ covers }) => covers.includes("*"));
    if (whole === undefined || whole.expression === null) return [];
    const { expression } = whole;
    const reason = md`${code(path)} says ${code(printExpression(expression))}.`;
    return [{ reason, expression, file: fileFrom(path, expression, 0.5, md`what packagers state`), refuses: false }];
  });
}

/** Paths of the files that Debian's packages keep about copyright. */
export function debianFiles({ tree }: Pick<RepositoryAnswer, "tree">): readonly string[] {
  return tree
    .filter(({ path, type }) => type === "blob" && DEBIAN.test(path))
    .map(({ path }) => path)
    .slice(0, 3);
}

function inReadme(repository: RepositoryAnswer): readonly Hint[] {
  return statedInReadme(repository).map(({ path, written, expression }) => ({
    reason: md`${code(path)} says ${code(written)}.`,
    expression,
    file: fileFrom(path, expression, 0.4, md`what the README says`),
    refuses: false,
  }));
}

/** Folders at the root whose entries were not told: licence files in them cannot be seen. */
export function foldersUntold({ tree, unlisted }: Pick<RepositoryAnswer, "tree" | "unlisted">): readonly string[] {
  const hidden = new Set(unlisted);
  const folders = tree.filter(({ path, type }) => type === "tree" && !path.includes("/") && hidden.has(path));
  return folders
    .map(({ path }) => path)
    .filter((path) => path === "LICENSES" || ["own", "apart", "documentation"].includes(folderKind(`${path}/`)));
}

export const UNTOLD = md`What the folders of the repository hold was not told, so licence files in them could not be looked at.`;

/** What could say something, and was not had: that nothing is said cannot be told without it. */
function unread(repository: RepositoryAnswer): readonly Hint[] {
  const root = entriesIn(repository, "");
  const files = root.filter(({ name, type }) => type === "blob" && (isReadme(name) || isManifest(name)));
  const paths = [...files.map(({ path }) => path), ...debianFiles(repository)];
  const missing = paths.filter((path) => (fileAt(repository, path)?.text ?? null) === null);
  const folders = root.filter(({ name, type }) => type === "tree" && FOLDER.test(name) && name !== "LICENSES");
  const { length: hidden } = foldersUntold(repository);
  return [
    ...(hidden === 0 ? [] : [noted(UNTOLD)]),
    ...missing.map((path) => noted(md`The text of ${code(path)} could not be read.`)),
    ...folders.map(({ path }) => noted(md`The folder ${code(path)} may hold licence texts; it was not read.`)),
  ];
}

function noted(reason: Text): Hint {
  return { reason, expression: null, file: null, refuses: false };
}

function detected(repository: RepositoryAnswer): readonly Hint[] {
  const found = detectedIn(repository);
  return found === null
    ? []
    : [{ reason: detectedBy(found), expression: found.expression, file: null, refuses: false }];
}

function fileFrom(path: string, expression: Expression | null, confidence: number, how: Text): LicenseFile | null {
  return expression === null ? null : { path, expression: printExpression(expression), confidence, how };
}

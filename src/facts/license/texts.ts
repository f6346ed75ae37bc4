/** The licence files of a folder, and those of the `LICENSES` folder -> what each of them says. */
import { md } from "../../markdown.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import { fileBehind } from "../at-head.ts";
import { entriesIn } from "../tree.ts";
import { readLicenseFile } from "./file.ts";
import { isForDocumentation, isLicenseName, licenseInName } from "./names.ts";
import type { Reading } from "./reading.ts";
import { type Expression, idsOf, textOfId } from "./spdx.ts";

/** Where the kernel and those who follow it keep texts: https://docs.kernel.org/process/license-rules.html. `exceptions` and `dual` never stand alone. */
const KERNEL_FOLDERS: readonly string[] = ["LICENSES/preferred", "LICENSES/deprecated"];
const NO_LICENSE = /^(?:readme|index|notice|authors)\b|third.?part|3rd.?part|dependenc|vendor/i;

/** Names of the licence files of the code that stand directly in a folder. */
export function licenseFilesIn(repository: Pick<RepositoryAnswer, "tree">, folder: string): readonly string[] {
  return entriesIn(repository, folder)
    .filter(({ name, type }) => type === "blob" && isLicenseName(name) && !isForDocumentation(name))
    .map(({ path }) => path);
}

export function readAll(repository: RepositoryAnswer, paths: readonly string[]): readonly Reading[] {
  return paths.map((path) => readLicenseFile(path, fileBehind(repository, path)));
}

/** Paths of the texts that the `LICENSES` folder holds. Other folders in it are those of dependencies. */
export function textsInFolder(repository: Pick<RepositoryAnswer, "tree">): readonly string[] {
  return ["LICENSES", ...KERNEL_FOLDERS].flatMap((folder) =>
    entriesIn(repository, folder)
      .filter(({ name, type }) => type === "blob" && !NO_LICENSE.test(name))
      .map(({ path }) => path),
  );
}

/** Whether the text is one of many that files of the kernel's layout may name, under what the top of the tree says. */
export function isKernelText(path: string): boolean {
  return KERNEL_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}

/** Their names are SPDX ids (https://reuse.software), so the name counts where the text was not read. */
export function readFolder(repository: RepositoryAnswer): readonly Reading[] {
  return textsInFolder(repository).map((path) => {
    const named = licenseInName(path.slice(path.lastIndexOf("/") + 1));
    const read = readLicenseFile(path, fileBehind(repository, path));
    if (named === null || contradicts(read, named)) return read;
    return { ...read, says: "terms", expression: named, confidence: 0.8, how: md`its file name`, reasons: [] };
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

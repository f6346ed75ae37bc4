/** A repository whose file names are known -> the texts that tell its licence and that of its documentation. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { linkTarget } from "../at-head.ts";
import { entriesIn } from "../tree.ts";
import { licenseFilesBelow } from "./below.ts";
import { docsLicenseFiles, docsPages } from "./docs-files.ts";
import { folderOf } from "./folders.ts";
import { debianFiles } from "./hints.ts";
import { isManifest } from "./metadata.ts";
import { licenseInName } from "./names.ts";
import { isReadme } from "./readme.ts";
import { licenseFilesIn, textsInFolder } from "./texts.ts";

/** Paths, the most telling first. A text whose name is an SPDX id tells enough by that, and comes last. */
export function wantedLicenseTexts(repository: RepositoryAnswer): readonly string[] {
  const here = new Set(repository.tree.map(({ path }) => path));
  const part = repository.part?.path ?? "";
  const texts = textsInFolder(repository);
  const isNamed = (path: string) => licenseInName(path.slice(path.lastIndexOf("/") + 1)) !== null;
  const atRoot = entriesIn(repository, "").filter(({ type }) => type === "blob");
  const wanted = [
    ...licenseFilesIn(repository, ""),
    ...repository.files.flatMap((file) => linkTarget(file) ?? []).filter((path) => here.has(path)),
    ...around(part).flatMap((folder) => licenseFilesIn(repository, folder)),
    ...licenseFilesBelow(repository, part),
    ...texts.filter((path) => !isNamed(path)),
    ...docsLicenseFiles(repository),
    ...["REUSE.toml", ".reuse/dep5"].filter((path) => here.has(path)),
    ...atRoot.filter(({ name }) => isReadme(name) || isManifest(name)).map(({ path }) => path),
    ...docsPages(repository),
    ...debianFiles(repository),
    ...texts.filter(isNamed),
  ];
  return [...new Set(wanted)];
}

/** A folder and those around it, without the root. */
function around(folder: string): readonly string[] {
  return folder === "" ? [] : [folder, ...around(folderOf(folder))];
}

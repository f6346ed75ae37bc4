/** The tree of a repository -> where its documentation may say under which licence it stands. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { entriesIn, type NamedEntry } from "../tree.ts";
import { isDocumentationFolder } from "./folders.ts";
import { isForDocumentation, isLicenseName } from "./names.ts";

type Tree = Pick<RepositoryAnswer, "tree">;

const PAGE = /^(?:readme|index|_index|license)\.(?:md|markdown|rst|adoc|org|txt)$|^mkdocs\.ya?ml$/i;

function documentationFolders(repository: Tree): readonly NamedEntry[] {
  return entriesIn(repository, "").filter(({ name, type }) => type !== "blob" && isDocumentationFolder(name));
}

/** `docs/LICENSE`, `LICENSE-docs`. */
export function docsLicenseFiles(repository: Tree): readonly string[] {
  const inside = documentationFolders(repository).flatMap(({ path }) => filesIn(repository, path, isLicenseName));
  return [...inside, ...filesIn(repository, "", isForDocumentation)];
}

/** Pages that may say it in a sentence or at their head. */
export function docsPages(repository: Tree): readonly string[] {
  const inside = documentationFolders(repository).flatMap(({ path }) => filesIn(repository, path, isPage));
  return [...inside, ...filesIn(repository, "", (name) => /^mkdocs\.ya?ml$/i.test(name))];
}

/** Documentation that is kept in another repository, as a submodule. */
export function docsElsewhere(repository: Tree): readonly string[] {
  return documentationFolders(repository)
    .filter(({ type }) => type === "commit")
    .map(({ path }) => path);
}

function filesIn(repository: Tree, folder: string, named: (name: string) => boolean): readonly string[] {
  return entriesIn(repository, folder)
    .filter(({ name, type }) => type === "blob" && named(name))
    .map(({ path }) => path);
}

function isPage(name: string): boolean {
  return PAGE.test(name) && !isLicenseName(name);
}

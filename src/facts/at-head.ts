/** A path of a project's repository -> its permanent link at the head commit, and its text there. */
import { pageOf } from "../address.ts";
import type { FileText, RepositoryAnswer, TreeEntry } from "../model/answers.ts";

export function linkTo(repository: RepositoryAnswer, path: string, type: TreeEntry["type"] = "blob"): string {
  return pageOf(repository, type === "blob" ? "blob" : "tree", revisionOf(repository), path);
}

/** A line of a text file, shown as it is written. */
export function lineLink(repository: RepositoryAnswer, path: string, line: number): string {
  const asWritten = repository.forge === "gitea" ? "?display=source" : "?plain=1";
  return `${linkTo(repository, path)}${RENDERED.test(path) ? asWritten : ""}#L${line}`;
}

/** What forges show as a page that has no lines. */
const RENDERED =
  /\.(?:adoc|asciidoc|creole|csv|ipynb|markdown|md|mdx|mediawiki|org|pod|rdoc|rst|svg|textile|tsv|wiki)$/i;

/** Where a person sees the commits, of a folder where one is given. */
export function commitsLink(repository: RepositoryAnswer, folder = ""): string {
  return repository.head === null ? repository.url : pageOf(repository, "commits", repository.head, folder);
}

/** Where a person sees what was merged. */
export function mergedLink({ forge, url }: RepositoryAnswer): string {
  if (forge === "gitlab") return `${url}/-/merge_requests?state=merged`;
  return forge === "gitea" ? `${url}/pulls?state=closed` : `${url}/pulls?q=is%3Apr+is%3Amerged`;
}

function revisionOf({ head, defaultBranch }: RepositoryAnswer): string {
  return head ?? defaultBranch ?? "HEAD";
}

/** Undefined where it was not read. */
export function fileAt(repository: RepositoryAnswer, path: string): FileText | undefined {
  return repository.files.find((file) => file.path === path);
}

/** As `fileAt`; where the file is a symbolic link, which comes as the path that it points to, the file there. */
export function fileBehind(repository: RepositoryAnswer, path: string): FileText | undefined {
  const file = fileAt(repository, path);
  const target = file === undefined ? null : linkTarget(file);
  if (target === null) return file;
  const behind = fileAt(repository, target);
  const unread =
    behind === undefined && repository.tree.some((entry) => entry.path === target && entry.type === "blob");
  return unread ? undefined : (behind ?? file);
}

/** The path from the root that a text would be if it were a symbolic link; null for what can be none. */
export function linkTarget({ path, text }: FileText): string | null {
  const target = text?.trim() ?? "";
  if (target === "" || target.length > 200 || /\s/.test(target)) return null;
  const parts = path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

/** The README that GitHub shows: in `.github/`, at the root or in `docs/`, in that order. */
export function readmeOf(repository: RepositoryAnswer): FileText | null {
  const readmes = repository.files.filter(({ path, text }) => text !== null && README.test(path));
  return readmes.sort((a, b) => place(a.path) - place(b.path))[0] ?? null;
}

const README = /^(?:\.github\/|docs\/)?readme(?:\.[a-z]{1,8})?$/i;

function place(path: string): number {
  if (path.startsWith(".github/")) return 0;
  return path.startsWith("docs/") ? 2 : 1;
}

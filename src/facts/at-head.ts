/** A path of a project's repository -> its permanent link at the head commit, and its text there. */
import type { FileText, RepositoryAnswer, TreeEntry } from "../model/answers.ts";

export function linkTo(repository: RepositoryAnswer, path: string, type: TreeEntry["type"] = "blob"): string {
  const at = type === "blob" ? "blob" : "tree";
  const revision = repository.head ?? repository.defaultBranch ?? "HEAD";
  return [repository.url, at, revision, ...path.split("/").map(encodeURIComponent)].join("/").replace(/\/$/, "");
}

/** Undefined where it was not read. */
export function fileAt(repository: RepositoryAnswer, path: string): FileText | undefined {
  return repository.files.find((file) => file.path === path);
}

/** As `fileAt`; where the file is a symbolic link, which comes as the path that it points to, the file there. */
export function fileBehind(repository: RepositoryAnswer, path: string): FileText | undefined {
  const file = fileAt(repository, path);
  const target = file?.text?.trim() ?? "";
  if (target === "" || target.length > 200 || /\s/.test(target)) return file;
  const parts = path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return fileAt(repository, parts.join("/")) ?? file;
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

/** What git commands print -> tree items, changed files and tags. */
import type { ChangedFile, TreeItem } from "./history.ts";

/** `git ls-tree -r -t -l -z` */
export function readListing(output: string): readonly TreeItem[] {
  return records(output).flatMap((record) => {
    const tab = record.indexOf("\t");
    const [mode = "", type = "", sha = "", size = "-"] = record.slice(0, tab).split(/ +/);
    if (type !== "blob" && type !== "tree" && type !== "commit") return [];
    return [{ path: record.slice(tab + 1), mode, type, sha, size: /^\d+$/.test(size) ? Number(size) : null }];
  });
}

/** `git diff-tree -r -z -M --raw`: for each file its modes, SHAs and status, then one path, or two for a rename. */
export function readChanges(output: string): readonly ChangedFile[] {
  const parts = records(output);
  const files: ChangedFile[] = [];
  for (let at = 0; at < parts.length; ) {
    const [, , before = "", after = "", letter = ""] = (parts[at] ?? "").split(" ");
    const path = parts[at + 1] ?? "";
    const renamed = letter.startsWith("R");
    const status = renamed ? "renamed" : letter === "A" ? "added" : letter === "D" ? "removed" : "modified";
    files.push({
      path: renamed ? (parts[at + 2] ?? "") : path,
      previousPath: renamed ? path : null,
      status,
      sha: status === "removed" ? before : after,
    });
    at += renamed ? 3 : 2;
  }
  return files;
}

/** `git for-each-ref`, a line a tag: name, type and SHA of what it names, and the same of what that tag object names. */
export function readTags(output: string): readonly { readonly name: string; readonly commit: string }[] {
  return output.split("\n").flatMap((line) => {
    const [name = "", type, sha = "", innerType, innerSha = ""] = line.split(" ");
    if (type === "commit") return [{ name, commit: sha }];
    return innerType === "commit" ? [{ name, commit: innerSha }] : [];
  });
}

function records(output: string): readonly string[] {
  return output.split("\0").filter((record) => record !== "");
}

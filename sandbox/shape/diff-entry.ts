/** A file that differs -> the object that comparisons and pull requests list. */

import type { FileDiff } from "../file-diffs.ts";
import type { Json } from "../json.ts";
import type { Links } from "../links.ts";
import type { Repository } from "../world.ts";
import { repositoryUrl, webUrl } from "./repository.ts";

export function diffEntry(repository: Repository, file: FileDiff, head: string, links: Links): Json {
  const { path, previousPath, status, sha, additions, deletions, patch } = file;
  const at = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
  const page = webUrl(repository, links);
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page}/blob/${head}/${at}`,
    raw_url: `${page}/raw/${head}/${at}`,
    contents_url: `${repositoryUrl(repository, links)}/contents/${at}?ref=${head}`,
    ...(patch === null ? {} : { patch }),
    ...(previousPath === null ? {} : { previous_filename: previousPath }),
  };
}

/** The files of a repository, and of its owner's `.github` repository -> the community files that GitHub shows for it. */
import type { Repository } from "../world.ts";

export interface Source {
  /** `owner/name` */
  readonly name: string;
  readonly branch: string | null;
  readonly paths: readonly string[];
}

export type CommunityFiles = Pick<Repository, "codeOfConduct" | "contributingUrl" | "securityPolicyUrl">;

/** Where GitHub looks, in its order. */
export const COMMUNITY_FOLDERS = [".github", "", "docs"];

/** The first source that has a file gives its address: a repository's own before its owner's. */
export function communityFiles(sources: readonly Source[]): CommunityFiles {
  const find = (name: RegExp): string | null => {
    for (const { name: repository, branch, paths } of sources) {
      const path = COMMUNITY_FOLDERS.flatMap((folder) => paths.filter((each) => isNamed(each, folder, name)))[0];
      if (path !== undefined) return `https://github.com/${repository}/blob/${branch}/${path}`;
    }
    return null;
  };
  const codeOfConduct = find(/^code[_-]of[_-]conduct(?:\.\w+)?$/i);
  return {
    codeOfConduct: codeOfConduct === null ? null : { key: "other", name: "Other", url: codeOfConduct },
    contributingUrl: find(/^contributing(?:\.\w+)?$/i),
    securityPolicyUrl: find(/^security(?:\.\w+)?$/i),
  };
}

function isNamed(path: string, folder: string, name: RegExp): boolean {
  const slash = path.lastIndexOf("/");
  return path.slice(0, Math.max(slash, 0)) === folder && name.test(path.slice(slash + 1));
}

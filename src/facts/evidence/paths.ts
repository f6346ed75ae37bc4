/** Paths of a repository -> which of them a glob means, how near they are to the project's own code, and links to their lines. */
import { globOf } from "../../glob.ts";

// As https://git-scm.com/docs/gitignore has it: without a slash before its end, a glob is about names in any folder.
/** Tests paths; those of folders end with a slash, and so must the glob that means them. */
export function pathTest(glob: string): (path: string) => boolean {
  const isFolder = glob.endsWith("/");
  const bare = isFolder ? glob.slice(0, -1) : glob;
  const test = globOf(bare);
  const isName = !bare.includes("/");
  return (path) => {
    if (path.endsWith("/") !== isFolder) return false;
    const whole = isFolder ? path.slice(0, -1) : path;
    return test(isName ? nameIn(whole) : whole) !== null;
  };
}

/** Folders of other people's code, and folders of what stands beside a project's own code. */
const VENDORED =
  /(?:^|\/)(?:3rd-?party|deps|extern(?:al|als)?|licen[cs]es|node_modules|third[-_]?party|vendor(?:ed)?)\//i;
const BESIDE =
  /(?:^|\/)(?:bench(?:es|marks?)?|demos?|docs?|documentation|e2e(?:[-_]tests?)?|examples?|fixtures|proposals|samples?|selftests?|site|tests?|testdata|testing|tutorials?|unit[-_]tests?|website)\//i;

const TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*[._-](?:spec|test|tests)\.[a-z]{1,4})$/i;

export function isOwnCode(path: string): boolean {
  return !VENDORED.test(path) && !BESIDE.test(path) && !TEST_FILE.test(path);
}

export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Those of a folder only, where the project is a folder of its repository. */
export function within(folder: string | null, path: string): boolean {
  return folder === null || path === folder || path.startsWith(`${folder}/`);
}

/** The commits of a git directory -> logs, merge bases and changed files, as git itself tells them. */
import { remember } from "./bounded-cache.ts";
import { GitCommandError, type Limits, runGit } from "./git-command.ts";
import { readChanges, readTags } from "./git-output.ts";
import type { GitReader } from "./git-reader.ts";
import type { History, LogQuery } from "./history.ts";

const MOST_COMMITS = 100_000;

/** Standard output of a git command, or "" where it ends with one of the statuses in `none`. */
type Run = (args: readonly string[], none?: readonly number[]) => Promise<string>;

export function gitWalks(
  directory: string,
  limits: Limits,
  objects: GitReader,
): Pick<History, "log" | "count" | "mergeBase" | "changed" | "tags"> {
  const run: Run = async (args, none) => (await runGit(directory, args, limits, none))?.toString("utf8") ?? "";
  const existing = async (sha: string) => {
    if ((await objects.commit(sha)) === null) throw new GitCommandError(`${directory} has no commit ${sha}`);
    return sha;
  };
  return {
    ...logs(directory, run, objects, existing),
    async mergeBase(one, other) {
      const args = ["merge-base", "--end-of-options", await existing(one), await existing(other)];
      return (await run(args, [1])).trim() || null;
    },
    async changed(from, to) {
      const options = ["-r", "-z", "-M", "--raw", "--no-ext-diff", "--no-textconv", "--end-of-options"];
      return readChanges(await run(["diff-tree", ...options, await existing(from), await existing(to)]));
    },
    async tags() {
      const parts = ["refname:strip=2", "objecttype", "objectname", "*objecttype", "*objectname"];
      const format = `--format=${parts.map((part) => `%(${part})`).join(" ")}`;
      return readTags(await run(["for-each-ref", format, "refs/tags"]));
    },
  };
}

function logs(
  directory: string,
  run: Run,
  objects: GitReader,
  existing: (sha: string) => Promise<string>,
): Pick<History, "log" | "count"> {
  const revList = remember(100, (joined) => run(["rev-list", ...joined.split("\0")]));
  const walk = async (options: readonly string[], { from, since, path }: LogQuery) => {
    const age = since === undefined ? [] : [`--max-age=${Math.floor(Date.parse(since) / 1000)}`];
    const paths = path === undefined || path === "" ? [] : ["--", path];
    return revList([...options, ...age, "--end-of-options", await existing(from), ...paths].join("\0"));
  };
  return {
    async log(query) {
      const most = Math.min(query.most, MOST_COMMITS + 1);
      const output = await walk([`--skip=${query.skip}`, `--max-count=${most}`], query);
      const shas = output.split("\n").filter(Boolean);
      if (shas.length > MOST_COMMITS) {
        throw new GitCommandError(`${directory} has more than the ${MOST_COMMITS} commits that are read at once`);
      }
      const commits = await Promise.all(shas.map(objects.commit));
      return commits.filter((commit) => commit !== null);
    },
    count: async (query) => Number(await walk(["--count"], query)),
  };
}

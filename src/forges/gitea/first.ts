/** A repository's address on Gitea or Forgejo -> the answers to everything that can be asked by it alone. */
import type { Answer, CommitAnswer } from "../../model/answers.ts";
import type { ForgeAsk, Page } from "../ask.ts";
import type { Reading } from "../reader.ts";
import * as shapes from "./shapes.ts";
import { askTrees } from "./tree.ts";

export type First = Awaited<ReturnType<typeof askFirst>>;

// Servers give at most fifty items to a page, unless they are configured otherwise.
export const PER_PAGE = 50;

/** A page of the history of the default branch, or of a folder on it, without what is dear to find out. */
export function askCommits(
  ask: ForgeAsk,
  at: string,
  page: number,
  folder: string | null,
): Promise<Answer<Page<readonly CommitAnswer[]>>> {
  const bare = { stat: false, verification: false, files: false };
  const query = { limit: PER_PAGE, page, ...bare, ...(folder === null ? {} : { path: folder }) };
  return ask.get(`${at}/commits`, query, shapes.commitsShape);
}

/** `at` is the path of the repository in the interface. */
export async function askFirst({ ask, question: { folder } }: Pick<Reading, "ask" | "question">, at: string) {
  const closed = { state: "closed", sort: "recentupdate", limit: PER_PAGE };
  const [project, trees, one, two, folderOne, folderTwo, release, tags, languages, pulls] = await Promise.all([
    ask.get(at, {}, shapes.repositoryShape),
    askTrees(ask, at),
    askCommits(ask, at, 1, null),
    askCommits(ask, at, 2, null),
    folder === null ? null : askCommits(ask, at, 1, folder),
    folder === null ? null : askCommits(ask, at, 2, folder),
    ask.get(`${at}/releases/latest`, {}, shapes.releaseShape),
    ask.get(`${at}/tags`, { limit: 1 }, shapes.tagsShape),
    ask.get(`${at}/languages`, {}, shapes.languagesShape),
    ask.get(`${at}/pulls`, closed, shapes.pullsShape),
  ]);
  const ofFolder = folderOne && folderTwo && { one: folderOne, two: folderTwo };
  return { project, trees, commits: { one, two }, ofFolder, release, tags, languages, pulls };
}

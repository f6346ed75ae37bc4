/** A project's address on GitLab -> the answers to everything that can be asked by it alone. */
import type { Reading } from "../reader.ts";
import { askContributors } from "./contributors.ts";
import * as shapes from "./shapes.ts";
import { askTrees } from "./tree.ts";

export type First = Awaited<ReturnType<typeof askFirst>>;

const FULL_PAGE = { per_page: 100 };
const NEWEST = { per_page: 1, sort: "desc" };

/** `at` is the path of the project in the interface. */
export async function askFirst({ ask, question: { folder, contributors: atLeast } }: Reading, at: string) {
  const commits = (of: { readonly path?: string }) =>
    ask.get(`${at}/repository/commits`, { ...FULL_PAGE, ...of }, shapes.commitsShape);
  // The order of merging is not one that older servers know.
  const moved = { ...FULL_PAGE, state: "merged", order_by: "updated_at", sort: "desc" };
  const [project, trees, ofAll, ofFolder, releases, tags, languages, merged, contributors] = await Promise.all([
    ask.get(at, { license: true }, shapes.projectShape),
    askTrees(ask, at),
    commits({}),
    folder === null ? null : commits({ path: folder }),
    ask.get(`${at}/releases`, { ...NEWEST, order_by: "released_at" }, shapes.releasesShape),
    ask.get(`${at}/repository/tags`, { ...NEWEST, order_by: "updated" }, shapes.tagsShape),
    ask.get(`${at}/languages`, {}, shapes.languagesShape),
    ask.get(`${at}/merge_requests`, moved, shapes.mergeRequestsShape),
    atLeast === null || folder !== null ? null : askContributors(ask, at, 1),
  ]);
  return { project, trees, commits: ofAll, ofFolder, releases, tags, languages, merged, contributors };
}

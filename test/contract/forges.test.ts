/** What the embedded forges answer holds against the descriptions of their interfaces, so that the door is not tried on an invention. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type ForgeStage, forgeStage } from "../forges/forge-stage.ts";
import { strange } from "./forges.ts";

const PROJECT = "/api/v4/projects/tools%2Flantern";
const REPOSITORY = "/api/v1/repos/tools/lantern";

let on: Readonly<Record<"gitlab" | "gitea", ForgeStage>>;
beforeAll(async () => {
  on = { gitlab: await forgeStage("gitlab"), gitea: await forgeStage("gitea") };
});
afterAll(async () => {
  await on.gitlab.forge.close();
  await on.gitea.forge.close();
});

async function answersAt(forge: "gitlab" | "gitea", path: string): Promise<readonly unknown[]> {
  const response = await fetch(`${on[forge].forge.origin}${path}`);
  expect([path, response.status]).toEqual([path, 200]);
  const body: unknown = await response.json();
  return Array.isArray(body) ? body : [body];
}

test.each([
  ["Project", `${PROJECT}?license=true`],
  ["SimpleProject", "/api/v4/projects?id_after=0"],
  ["TreeItem", `${PROJECT}/repository/tree`],
  ["Commit", `${PROJECT}/repository/commits`],
  ["Contributor", `${PROJECT}/repository/contributors`],
  ["Tag", `${PROJECT}/repository/tags`],
  ["Release", `${PROJECT}/releases`],
  ["MergeRequest", `${PROJECT}/merge_requests?state=merged`],
])("GitLab: %s", async (type, path) => {
  const answers = await answersAt("gitlab", path);
  expect(answers).not.toHaveLength(0);
  expect(answers.flatMap((answer) => strange("gitlab", type, answer))).toEqual([]);
});

test.each([
  ["Repository", REPOSITORY, null],
  ["GitTreeResponse", `${REPOSITORY}/git/trees/HEAD?recursive=true`, null],
  ["GitEntry", `${REPOSITORY}/git/trees/HEAD`, "tree"],
  ["Commit", `${REPOSITORY}/commits`, null],
  ["RepoCommit", `${REPOSITORY}/commits`, "commit"],
  ["User", `${REPOSITORY}/pulls?state=closed`, "user"],
  ["Tag", `${REPOSITORY}/tags`, null],
  ["Release", `${REPOSITORY}/releases/latest`, null],
  ["PullRequest", `${REPOSITORY}/pulls?state=closed`, null],
  ["PRBranchInfo", `${REPOSITORY}/pulls?state=closed`, "head"],
])("Gitea: %s of %s", async (type, path, member) => {
  const answers = await answersAt("gitea", path);
  const looked =
    member === null ? answers : answers.flatMap((answer) => Reflect.get(Object(answer), member) as unknown);
  expect(looked).not.toHaveLength(0);
  expect(looked.flatMap((answer) => strange("gitea", type, answer))).toEqual([]);
});

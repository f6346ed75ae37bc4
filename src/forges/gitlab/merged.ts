/** Merge requests -> the pull requests merged last. */
import type { z } from "zod";
import { isBot } from "../../bots.ts";
import type { Answer, RepositoryAnswer } from "../../model/answers.ts";
import type { Page } from "../ask.ts";
import { mergedLast } from "../merged.ts";
import type { mergeRequestsShape } from "./shapes.ts";

type MergeRequest = z.infer<typeof mergeRequestsShape>[number];

/** Null where it was not told: nothing else of the project depends on it. */
export function mergedOf(answer: Answer<Page<readonly MergeRequest[]>>, web: string): RepositoryAnswer["merged"] {
  if (!answer.ok) return null;
  const { value, more, total } = answer.value;
  const moved = value.map((one) => ({ updatedAt: one.updated_at, pull: pullOf(one, web) }));
  return mergedLast(moved, more, total);
}

function pullOf(one: MergeRequest, web: string) {
  if (!one.merged_at) return null;
  return {
    number: one.iid,
    mergedAt: one.merged_at,
    author: accountOf(one.author),
    association: associationOf(one),
    mergedBy: accountOf(one.merge_user ?? one.merged_by),
    url: `${web}/-/merge_requests/${one.iid}`,
  };
}

/** Who is a member is not told to everybody; but only those who may push have branches in the project itself. */
function associationOf({ source_project_id, target_project_id }: MergeRequest): string {
  return source_project_id === target_project_id ? "COLLABORATOR" : "CONTRIBUTOR";
}

// https://docs.gitlab.com/user/project/settings/project_access_tokens/#bot-users-for-projects
const TOKEN_ACCOUNT = /^(?:project|group)_\d+_bot(?:_|$)/;

function accountOf(account: MergeRequest["author"]) {
  if (!account) return null;
  const login = account.username;
  return { login, bot: TOKEN_ACCOUNT.test(login) || isBot({ login, name: null, email: null }) };
}

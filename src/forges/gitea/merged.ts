/** Closed pull requests -> those merged last. */
import type { z } from "zod";
import { isBot } from "../../bots.ts";
import type { MergedPull, RepositoryAnswer } from "../../model/answers.ts";
import { mergedLast } from "../merged.ts";
import type { First } from "./first.ts";
import type { pullsShape } from "./shapes.ts";

type Pull = z.infer<typeof pullsShape>[number];

/** Null where it was not told: nothing else of the project depends on it. */
export function mergedOf(answer: First["pulls"], web: string): RepositoryAnswer["merged"] {
  if (!answer.ok) return null;
  const { value, more } = answer.value;
  return mergedLast(
    value.map((one) => ({ updatedAt: one.updated_at, pull: pullOf(one, web) })),
    more,
    null,
  );
}

/** Who is a member is not told to everybody; but only those who may push have branches in the repository itself. */
function pullOf({ number, merged_at, user, merged_by, head, base }: Pull, web: string): MergedPull | null {
  if (!merged_at) return null;
  const own = head !== null && head !== undefined && head.repo_id === base?.repo_id;
  const association = own ? "COLLABORATOR" : "CONTRIBUTOR";
  return {
    number,
    mergedAt: merged_at,
    author: accountOf(user),
    association,
    mergedBy: accountOf(merged_by),
    url: `${web}/pulls/${number}`,
  };
}

function accountOf(account: Pull["user"]): MergedPull["author"] {
  if (!account) return null;
  const { login } = account;
  return { login, bot: isBot({ login, name: null, email: null }) };
}

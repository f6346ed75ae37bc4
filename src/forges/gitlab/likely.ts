/** A group or a person on GitLab -> the projects of theirs that may be meant. */
import type { ProjectAnswers } from "../../model/answers.ts";
import { pathOf } from "../ask.ts";
import type { Refused } from "../needed.ts";
import { ACCOUNT, type Found, nothing, type Reading } from "../reader.ts";
import { webAddress } from "../shapes.ts";
import { foundShape } from "./shapes.ts";

const MOST = 5;

/** `otherwise` is the answer where there is no such account either; null: the address is an account's, whether it is there or not. */
export async function likelyOf(
  { ask, place, question }: Reading,
  path: string,
  otherwise: Refused | null,
): Promise<Found> {
  const query = { per_page: 100, simple: true, archived: false };
  const best = { ...query, order_by: "star_count", sort: "desc", include_subgroups: true };
  const asked = [ask.get(`/groups${pathOf(path)}/projects`, best, foundShape)];
  if (!path.includes("/")) asked.push(ask.get(`/users${pathOf(path)}/projects`, query, foundShape));
  const answers = await Promise.all(asked);
  const found = answers.find(({ ok }) => ok);
  if (found?.ok === true) return nothing(ACCOUNT, question, starred(found.value.value, place.host));
  const outage = answers.find((answer) => !answer.ok && answer.refusal !== "not-found");
  return nothing(outage?.ok === false ? outage : (otherwise ?? ACCOUNT), question);
}

function starred(
  projects: readonly { star_count: number; path_with_namespace: string; description: string | null }[],
  host: string,
): ProjectAnswers["likely"] {
  return [...projects]
    .sort((one, other) => other.star_count - one.star_count)
    .slice(0, MOST)
    .map(({ path_with_namespace, description }) => ({
      nameWithOwner: path_with_namespace,
      url: webAddress(host, path_with_namespace),
      description,
    }));
}

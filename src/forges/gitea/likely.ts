/** A person or an organisation on Gitea or Forgejo -> the repositories of theirs that may be meant. */
import { pathOf } from "../ask.ts";
import { ACCOUNT, type Found, nothing, type Reading } from "../reader.ts";
import { webAddress } from "../shapes.ts";
import { repositoriesShape } from "./shapes.ts";

const MOST_LIKELY = 5;

export async function likelyOf({ ask, place, question }: Reading): Promise<Found> {
  const answer = await ask.get(`/users${pathOf(place.owner)}/repos`, { limit: 50 }, repositoriesShape);
  if (!answer.ok) return nothing(answer.refusal === "not-found" ? ACCOUNT : answer, question);
  const likely = answer.value.value
    .filter(({ archived }) => !archived)
    .sort((one, other) => other.stars_count - one.stars_count)
    .slice(0, MOST_LIKELY)
    .map(({ full_name, description }) => ({
      nameWithOwner: full_name,
      url: webAddress(place.host, full_name),
      description,
    }));
  return nothing(ACCOUNT, question, likely);
}

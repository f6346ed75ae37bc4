/** The repository as its forge knows it -> which project it is, beside the address that the entry gives. */
import { parseAddress } from "../address.ts";
import type { ProjectAnswers, RepositoryAnswer } from "../model/answers.ts";
import type { RepositoryIdentity } from "../model/facts.ts";

export function identity(repository: RepositoryAnswer, { address, mirror }: ProjectAnswers): RepositoryIdentity {
  const listed = address === null ? null : parseAddress(address);
  // A mirror has another name than what it stands for: that is no rename.
  const named = mirror === null && listed !== null && listed.name !== null;
  const listedAs = named ? `${listed.owner}/${listed.name}` : repository.nameWithOwner;
  return {
    nameWithOwner: repository.nameWithOwner,
    url: repository.url,
    listedAs,
    redirected: listedAs.toLowerCase() !== repository.nameWithOwner.toLowerCase(),
    forkOf: repository.isFork ? repository.parent : null,
    mirrorOf: mirrorOf(repository),
    standsFor: mirror === null ? null : address,
    forge: repository.forge,
    id: repository.databaseId,
    archivedAt: repository.archivedAt,
    archived: repository.isArchived,
    disabled: repository.isDisabled,
    empty: repository.isEmpty,
    description: repository.description,
    head: repository.head,
    path: listed?.path ?? null,
  };
}

// "Port mirror for containers" and "mirror of your traffic" are products: what is mirrored must be code, or the sentence must start with it.
const SAYS_MIRROR: readonly RegExp[] = [
  /\b(?:read-?only|official|unofficial|upstream|git|github|gitlab|source|code|repository|repo) mirror (?:of|for|from) (?:the )?(\S[^.!;()\n]{0,100})/i,
  /^\W{0,3}(?:this (?:repository |repo )?is )?(?:an? |the )?mirror (?:of|from) (?:the )?(?=[^!;\n]{0,100}(?::\/\/|\.(?:com|dev|io|net|org)\b|\b(?:git|official|project|repo|repository|sources?|upstream)\b))(\S[^!;()\n]{0,100})/i,
  /\bmirror(?:ed)? (?:of|from) (https?:\/\/\S{1,100})/i,
];

function mirrorOf({ mirrorUrl, description }: RepositoryAnswer): string | null {
  if (mirrorUrl !== null) return mirrorUrl;
  for (const says of SAYS_MIRROR) {
    const original = says
      .exec(description ?? "")?.[1]
      ?.trim()
      .replace(/[.,]$/, "");
    if (original !== undefined) return original;
  }
  return null;
}

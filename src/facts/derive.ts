/** What GitHub answered about an entry's project -> all that is known of it, and what is to be asked about it. */
import { botsWith } from "../bots.ts";
import { dayOf } from "../days.ts";
import type { ProjectAnswers, RepositoryAnswer } from "../model/answers.ts";
import type { Config, CriterionConfig } from "../model/config.ts";
import type { Entry, Standing } from "../model/entry.ts";
import { type Claim, type Fact, type Facts, known } from "../model/facts.ts";
import { activity } from "./activity/activity.ts";
import { contributors } from "./contributors.ts";
import { evidence } from "./evidence/evidence.ts";
import { governance } from "./governance/governance.ts";
import { identity } from "./identity.ts";
import { docsLicense } from "./license/docs.ts";
import { license } from "./license/resolve.ts";
import { listsOfUsers } from "./production/lists.ts";
import { claimsIn } from "./production/production.ts";
import { configuredFor, folderOf } from "./question.ts";
import { refusedFact } from "./refusal.ts";

export interface Gathered {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly answers: ProjectAnswers;
  /** The description of the pull request: stranger text, read as evidence only. */
  readonly description: string;
  /** Names of the other entries that the pull request brings: what it says of them is not said of this one. */
  readonly others?: readonly string[];
  /** What the entry's section asks, by criterion. */
  readonly asked: Readonly<Record<string, CriterionConfig>>;
  /** What the listing's configuration knows of single projects and of bots. */
  readonly config: Pick<Config, "projects" | "bots">;
}

export function deriveFacts(gathered: Gathered): Facts {
  const { entry, standing, answers, description, others = [], asked, config } = gathered;
  const { takenAt, repository: answer } = answers;
  const configured = configuredFor(entry, config.projects);
  const folder = folderOf(entry, configured);
  const isBot = botsWith(config.bots);
  const from = <T>(derive: (repository: RepositoryAnswer) => Fact<T>): Fact<T> =>
    answer.ok ? derive(answer.value) : refusedFact(answer, answers.address, answers);
  // What is known of a private repository is nobody's business, whichever answer it came with.
  const counted = !answer.ok && answer.refusal === "private" && answers.contributors.ok ? answer : answers.contributors;
  const ofCode = from((repository) => license(repository, folder));
  return {
    takenAt,
    entry,
    standing,
    finished: configured?.finished ?? null,
    repository: from((repository) => known(identity(repository, answers), repository.url)),
    createdAt: from(({ createdAt, url }) => known(dayOf(createdAt), url)),
    stars: from(({ stargazerCount, url }) => known(stargazerCount, url)),
    license: ofCode,
    docsLicense: from((repository) => docsLicense(repository, ofCode)),
    activity: from((repository) => activity(repository, { takenAt, folder, listed: answers.address, isBot })),
    governance: from((repository) => governance(repository, folder, isBot)),
    contributors: contributors(counted, {
      address: answers.address,
      takenAt,
      folder,
      repository: answer.ok ? answer.value : null,
      mirror: answers.mirror,
    }),
    evidence: evidence({ entry, answers, folder, description, others, asked }),
    production: production(claimsIn(description, entry, others), answers),
  };
}

/** That nothing is claimed can only be said where the repository's lists of users could be looked for. */
function production(claims: readonly Claim[], answers: ProjectAnswers): Fact<readonly Claim[]> {
  const { repository: answer, address } = answers;
  if (answer.ok) return known([...claims, ...listsOfUsers(answer.value)]);
  return claims.length > 0 ? known(claims) : refusedFact(answer, address, answers);
}

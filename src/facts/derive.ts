/** What GitHub answered about an entry's project -> all that is known of it, and what is to be asked about it. */
import { parseAddress } from "../address.ts";
import { dayOf } from "../days.ts";
import type { Answer, ProjectAnswers, ProjectQuestion, RepositoryAnswer } from "../model/answers.ts";
import type { CriterionConfig } from "../model/config.ts";
import type { Entry, Standing } from "../model/entry.ts";
import { type Claim, type Fact, type Facts, known } from "../model/facts.ts";
import { activity } from "./activity.ts";
import { contributors } from "./contributors.ts";
import { docsLicense } from "./docs-license.ts";
import { evidence } from "./evidence.ts";
import { EBPF } from "./evidence-patterns.ts";
import { governance } from "./governance.ts";
import { identity } from "./identity.ts";
import { license } from "./license.ts";
import { claimsIn, listsOfUsers } from "./production.ts";
import { refusedFact } from "./refusal.ts";

export function deriveFacts(entry: Entry, standing: Standing, answers: ProjectAnswers, description: string): Facts {
  const { takenAt, repository: answer } = answers;
  const address = answers.address === null ? null : parseAddress(answers.address);
  const folder = address?.path ?? null;
  const from = <T>(derive: (repository: RepositoryAnswer) => Fact<T>): Fact<T> =>
    answer.ok ? derive(answer.value) : refusedFact(answer, answers.address);
  // What is known of a private repository is nobody's business, whichever answer it came with.
  const counted = !answer.ok && answer.refusal === "private" && answers.contributors.ok ? answer : answers.contributors;
  const ofCode = from((repository) => license(repository, folder));
  return {
    takenAt,
    entry,
    standing,
    repository: from((repository) => known(identity(repository, answers), repository.url)),
    createdAt: from(({ createdAt, url }) => known(dayOf(createdAt), url)),
    stars: from(({ stargazerCount, url }) => known(stargazerCount, url)),
    license: ofCode,
    docsLicense: from((repository) => docsLicense(repository, ofCode)),
    activity: from((repository) => activity(repository, takenAt, folder)),
    governance: from(governance),
    contributors: contributors(counted, { address: answers.address, takenAt, folder }),
    evidence: from((repository) => evidence(repository, EBPF)),
    production: production(claimsIn(description, entry), answer, answers.address),
  };
}

/** That nothing is claimed can only be said where the repository's lists of users could be looked for. */
function production(
  claims: readonly Claim[],
  answer: Answer<RepositoryAnswer>,
  address: string | null,
): Fact<readonly Claim[]> {
  if (answer.ok) return known([...claims, ...listsOfUsers(answer.value)]);
  return claims.length > 0 ? known(claims) : refusedFact(answer, address);
}

/** A number of contributors is asked for only where the section's criterion needs one. */
export function questionFor(entry: Entry, asked: Readonly<Record<string, CriterionConfig>>): ProjectQuestion {
  const config = Object.hasOwn(asked, "contributors") ? asked.contributors : undefined;
  const needed = config === undefined || config.level === "off" ? null : peopleNeeded(config.options);
  return { address: entry.repository, contributors: needed };
}

function peopleNeeded(options: unknown): number | null {
  if (typeof options !== "object" || options === null || !("at-least" in options)) return null;
  const { "at-least": number } = options;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return null;
  return "compare" in options && options.compare === "more-than" ? number + 1 : number;
}

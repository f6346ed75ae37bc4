/** Names of files, what README and guide say, and what was merged -> how a project is governed and whether it is open to others. */
import type { BotTest } from "../../bots.ts";
import type { RepositoryAnswer } from "../../model/answers.ts";
import { type Fact, type GovernanceFacts, known } from "../../model/facts.ts";
import { closedNotice } from "./closed-notice.ts";
import { filesOf } from "./files.ts";
import { headingsOf } from "./headings.ts";
import { practiceOf } from "./practice.ts";

/** `folder` is the part of the repository that the project is, or null for all of it. */
export function governance(repository: RepositoryAnswer, folder: string | null, isBot: BotTest): Fact<GovernanceFacts> {
  const files = filesOf(repository, folder);
  const own = files.filter(({ inherited }) => !inherited);
  return known(
    {
      files,
      headings: headingsOf(repository, new Set(own.map(({ kind }) => kind))),
      practice: practiceOf(repository, isBot),
      practiceTold: repository.merged !== null,
      issuesOpen: repository.hasIssuesEnabled && !repository.isArchived,
      pullRequestsOpen: repository.isArchived ? false : null,
      closedNotice: closedNotice(repository),
    },
    repository.url,
  );
}

/** GitLab's list of a project's contributors -> how many people they are: GitLab knows their names and addresses, and no accounts. */
import type { z } from "zod";
import { pageOf } from "../../address.ts";
import { botsWith } from "../../bots.ts";
import type { Answer, CommitAnswer, CommitAuthor, ContributorsAnswer, ProjectQuestion } from "../../model/answers.ts";
import { peopleAmong } from "../../people.ts";
import type { ForgeAsk, Page } from "../ask.ts";
import { answering, needed, unavailableFor } from "../needed.ts";
import { NOT_ASKED, type Reading } from "../reader.ts";
import { webAddress } from "../shapes.ts";
import type { Project } from "./identity.ts";
import { contributorsShape } from "./shapes.ts";

type Contributors = z.infer<typeof contributorsShape>;

/** Five hundred rows: as far as GitHub's list goes. */
const MOST_PAGES = 5;

/** What was asked about people: the first page of the list, or the commits of the question's folder. */
interface Counts {
  readonly contributors: Answer<Page<Contributors>> | null;
  readonly ofFolder: Answer<Page<readonly CommitAnswer[]>> | null;
}

export function askContributors(ask: ForgeAsk, at: string, page: number): Promise<Answer<Page<Contributors>>> {
  const query = { per_page: 100, page, order_by: "commits", sort: "desc" };
  return ask.get(`${at}/repository/contributors`, query, contributorsShape);
}

export async function contributorsOf(
  reading: Reading,
  at: string,
  { path_with_namespace: name, default_branch: branch }: Project,
  { contributors, ofFolder }: Counts,
): Promise<Answer<ContributorsAnswer>> {
  const { ask, place, question } = reading;
  const [web, revision] = [webAddress(place.host, name), encodeURIComponent(branch ?? "HEAD")];
  const graphs = `${web}/-/graphs/${revision}`;
  if (question.contributors === null) return NOT_ASKED;
  // GitLab answers "not found" too where it could not count them in time.
  return unavailableFor(
    await answering(async () => {
      if (contributors !== null) return fromList(await pagesOf(ask, at, needed(contributors)), question, graphs);
      const page = ofFolder === null ? null : needed(ofFolder);
      const url = pageOf({ forge: "gitlab", url: web }, "commits", revision, question.folder ?? "");
      return fromHistory(page?.value ?? [], page?.more ?? true, question, url);
    }),
  );
}

function fromList(pages: readonly Page<Contributors>[], question: ProjectQuestion, url: string): ContributorsAnswer {
  const rows = pages.flatMap(({ value }) => value.map((row) => ({ login: null, ...row })));
  const complete = pages.at(-1)?.more !== true;
  return { ...counted(rows, question), method: "authors", complete, commits: null, url };
}

function fromHistory(
  commits: readonly CommitAnswer[],
  more: boolean,
  question: ProjectQuestion,
  url: string,
): ContributorsAnswer {
  const authors = commits.flatMap((commit) => commit.authors);
  return { ...counted(authors, question), method: "history", complete: !more, commits: commits.length, url };
}

function counted(authors: readonly CommitAuthor[], { bots, folder }: ProjectQuestion) {
  const found = peopleAmong(authors, botsWith(bots));
  // Who has two names and one address, or two addresses and one name, counts once at least, and at most by addresses.
  const anonymous = Math.max(0, found.addresses - found.people);
  return { people: found.people, bots: found.bots, anonymous, coAuthors: 0, whole: null, folder };
}

/** The other pages at once, where the first says how many there are; else the next ones would take a round each. */
async function pagesOf(ask: ForgeAsk, at: string, first: Page<Contributors>): Promise<readonly Page<Contributors>[]> {
  const last = Math.min(first.pages ?? (first.more ? 2 : 1), MOST_PAGES);
  const others = Array.from({ length: Math.max(0, last - 1) }, (_, i) => askContributors(ask, at, i + 2));
  return [first, ...(await Promise.all(others)).map(needed)];
}

/** What a forge told about contributors -> how many people there are at least and at most, and how they were counted. */

import { dayOf } from "../days.ts";
import { code, md, plural, type Text } from "../markdown.ts";
import type { Answer, ContributorsAnswer, Forge, RepositoryAnswer } from "../model/answers.ts";
import { absent, type ContributorFacts, type Fact, forPerson, known } from "../model/facts.ts";
import { refusedFact } from "./refusal.ts";

interface Asked {
  readonly address: string | null;
  readonly takenAt: string;
  /** The folder of the repository that the entry is about, or null for all of it. */
  readonly folder: string | null;
  /** The repository whose commits were counted; null where nothing is known of it. */
  readonly repository: RepositoryAnswer | null;
  /** Its `owner/name`, where it is a mirror that stands in for the address. */
  readonly mirror: string | null;
}

type Bounds = Pick<ContributorFacts, "count" | "bound" | "atMost">;

const FORGES: Readonly<Record<Forge, string>> = { github: "GitHub", gitlab: "GitLab", gitea: "Forgejo/Gitea" };

export function contributors(answer: Answer<ContributorsAnswer>, asked: Asked): Fact<ContributorFacts> {
  const { address, takenAt, folder, repository } = asked;
  if (folder !== null && repository?.part?.found === false) {
    return absent(md`The repository has no folder ${code(folder)} today: it was moved, renamed or taken away.`);
  }
  if (!answer.ok) return refusedFact(answer, address, asked);
  const { value } = answer;
  const bounds = repository?.isFork ? boundsOfFork(value) : boundsOf(value);
  if (bounds === null) return forPerson(whyOpen(value, repository));
  const [notes, doubts] = [[...notesOn(value), ...notesOnPlace(asked)], doubtsOn(value)];
  const method = methodOf(value, repository?.forge ?? "github");
  return known({ ...bounds, method, notes, doubts, countedOn: dayOf(takenAt) }, value.url);
}

/** Null where the folder's own history could not be had, and nothing else bounds it. */
function boundsOf({ people, anonymous, complete, commits, folder, whole }: ContributorsAnswer): Bounds | null {
  const most = whole?.bound === "at-most" ? whole.count : null;
  if (folder !== null && commits === 0) return most === null ? null : { count: most, bound: "at-most", atMost: null };
  // A history by path does not reach back beyond a move of the folder.
  if (folder !== null) return { count: people, bound: "at-least", atMost: most };
  if (!complete || anonymous === null) return { count: people, bound: "at-least", atMost: null };
  if (anonymous === 0) return { count: people, bound: "exact", atMost: null };
  return { count: people, bound: "at-least", atMost: people + anonymous };
}

/** A fork has the commits of its original: who made them need not have worked on the fork. */
function boundsOfFork(value: ContributorsAnswer): Bounds | null {
  const { count, bound, atMost } = boundsOf(value) ?? { count: 0, bound: "at-least", atMost: null };
  const most = bound === "at-least" ? atMost : count;
  return most === null ? null : { count: most, bound: "at-most", atMost: null };
}

function whyOpen({ people, folder }: ContributorsAnswer, repository: RepositoryAnswer | null): Text {
  if (!repository?.isFork) {
    return md`The commits to the folder ${code(folder ?? "")} could not be told apart from those to the whole repository in time.`;
  }
  return repository.parent === null
    ? md`The repository is a fork: at least ${people} people have committed to it or to what it was forked from, and GitHub does not tell them apart.`
    : md`The repository is a fork: at least ${people} people have committed to it or to ${code(repository.parent)}, and GitHub does not tell them apart.`;
}

function methodOf({ method, complete, commits: looked, folder }: ContributorsAnswer, forge: Forge): Text {
  const commits = looked ?? 0;
  if (folder !== null && commits === 0) return md`everybody on the list of the whole repository, without bots`;
  if (method === "list") return md`${FORGES[forge]} accounts on its list of contributors, without bots`;
  if (method === "authors" && forge !== "github") {
    return md`names on the list of contributors of ${FORGES[forge]}, each with e-mail addresses of its own, without bots`;
  }
  if (method === "authors") {
    return md`names without an account on the list of contributors of ${FORGES[forge]}, each with e-mail addresses of its own, without bots`;
  }
  const which = complete
    ? plural(commits, md`the only commit`, md`all ${commits} commits`)
    : plural(commits, md`the newest commit`, md`the newest ${commits} commits`);
  return folder === null
    ? md`authors and co-authors of ${which}, without bots`
    : md`authors and co-authors of ${which} to the folder ${code(folder)}, without bots`;
}

function notesOn({ coAuthors, commits }: ContributorsAnswer): readonly Text[] {
  if (coAuthors === 0) return [];
  const only = md`the newest ${commits ?? 0} commits`;
  return [
    plural(
      coAuthors,
      md`One of them is not on the list, but among the authors and co-authors of ${only}.`,
      md`${coAuthors} of them are not on the list, but among the authors and co-authors of ${only}.`,
    ),
  ];
}

function doubtsOn(value: ContributorsAnswer): readonly Text[] {
  const { anonymous, commits, folder, whole } = value;
  if (folder === null) return anonymous !== null && anonymous > 0 ? [unlinked(anonymous, value)] : [];
  if (commits === 0) return [];
  const moved = md`Commits from before the folder had its name are not among them.`;
  return whole === null ? [moved] : [moved, onTheWhole(whole)];
}

function onTheWhole({ count, bound }: NonNullable<ContributorsAnswer["whole"]>): Text {
  return bound === "at-least"
    ? md`On the whole repository at least ${count} people have worked.`
    : md`On the whole repository at most ${count} people have worked.`;
}

function unlinked(count: number, { method, complete }: ContributorsAnswer): Text {
  const more = complete ? md`${count} more` : md`At least ${count} more`;
  return method === "list"
    ? plural(
        count,
        md`${more} e-mail address has no account: it may be one more person, or one of them again.`,
        md`${more} e-mail addresses have no account: they may be more people, or the same ones again.`,
      )
    : plural(
        count,
        md`${more} account or e-mail address may be one more person, or one of them again.`,
        md`${more} accounts and e-mail addresses may be more people, or the same ones again.`,
      );
}

function notesOnPlace({ mirror, repository }: Asked): readonly Text[] {
  const mirrored = mirror === null ? [] : [md`They were counted in the mirror ${code(mirror)}, which has the history.`];
  const original = repository === null ? notSeen() : repository.isFork ? withOriginal(repository.parent) : null;
  return original === null ? mirrored : [...mirrored, original];
}

function notSeen(): Text {
  return md`Whether the repository is a fork could not be seen: those who committed to its original would be counted with it.`;
}

function withOriginal(parent: string | null): Text {
  return parent === null
    ? md`The repository is a fork: those who committed to its original are counted with it.`
    : md`The repository is a fork: those who committed to ${code(parent)} are counted with it.`;
}

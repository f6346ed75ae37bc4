/** The door to GitHub -> the same door, which reads projects on other forges as well. */
import type { ChooseTexts, GitHub } from "../github/port.ts";
import type { ProjectAnswers, ProjectQuestion, RepositoryAnswer } from "../model/answers.ts";
import { readGitea } from "./gitea/read.ts";
import { readGitLab } from "./gitlab/read.ts";
import { type Kind, type Place, placeOf } from "./hosts.ts";
import { NOT_ASKED, type Reader } from "./reader.ts";
import type { Reach } from "./safe-fetch.ts";
import { openSession, type Session } from "./session.ts";

export interface ForgeOptions {
  readonly now: () => Date;
  /** How servers are reached; over the internet if nothing is said. */
  readonly reach?: Reach;
}

const READERS: Readonly<Record<Kind, Reader>> = { gitlab: readGitLab, gitea: readGitea };

/** Each project costs some twenty to forty requests at servers that we share with everybody. */
const MOST_PROJECTS = 30;

export function withForges(github: GitHub, { now, reach = {} }: ForgeOptions): GitHub {
  let own = { requests: 0, rounds: 0 };
  return {
    ...github,
    async readProjects(questions, choose) {
      const places = questions.map((question) => (question.mirror === null ? placeOf(question) : null));
      if (places.every((place) => place === null)) return github.readProjects(questions, choose);
      const before = github.cost().rounds;
      const session = openSession(reach, now());
      const [onGitHub, elsewhere] = await Promise.all([
        readOnGitHub(github, questions, places, choose),
        readElsewhere(session, questions, places, choose),
      ]);
      // Both run at the same time: only what the forges took longer is a round more.
      const rounds = Math.max(0, session.cost().rounds - (github.cost().rounds - before));
      own = { requests: own.requests + session.cost().requests, rounds: own.rounds + rounds };
      return questions.map((_, i) => {
        const answers = elsewhere.get(i) ?? onGitHub.get(i);
        if (answers === undefined) throw new Error("a question about a project was not answered");
        return answers;
      });
    },
    cost() {
      const { requests, graphqlPoints, rounds } = github.cost();
      return { requests: requests + own.requests, graphqlPoints, rounds: rounds + own.rounds };
    },
  };
}

/** The questions that are not for another forge, with the places that they have among all. */
async function readOnGitHub(
  github: GitHub,
  questions: readonly ProjectQuestion[],
  places: readonly (Place | null)[],
  choose: ChooseTexts,
): Promise<ReadonlyMap<number, ProjectAnswers>> {
  const numbers = questions.flatMap((_, i) => (places[i] === null ? [i] : []));
  const asked = questions.filter((_, i) => places[i] === null);
  if (asked.length === 0) return new Map();
  const chosen: ChooseTexts = Object.assign(
    (repository: RepositoryAnswer, at: number) => choose(repository, numbers[at] ?? 0),
    { docs: (repository: RepositoryAnswer, at: number) => choose.docs?.(repository, numbers[at] ?? 0) ?? null },
  );
  const answers = await github.readProjects(asked, chosen);
  return new Map(answers.map((one, at) => [numbers[at] ?? 0, one]));
}

async function readElsewhere(
  session: Session,
  questions: readonly ProjectQuestion[],
  places: readonly (Place | null)[],
  choose: ChooseTexts,
): Promise<ReadonlyMap<number, ProjectAnswers>> {
  const located = questions.flatMap((question, i) => {
    const place = places[i] ?? null;
    return place === null ? [] : [{ question, i, place }];
  });
  const all = located.map(async ({ question, i, place }, at): Promise<[number, ProjectAnswers]> => {
    const same = { address: question.address, takenAt: session.now.toISOString(), mirror: null };
    if (at >= MOST_PROJECTS) return [i, { ...same, ...LATER }];
    const chosen = (repository: Parameters<ChooseTexts>[0]) => choose(repository, i);
    const asked = { ask: session.ask(place), place, question, choose: chosen, now: session.now };
    return [i, { ...same, ...(await READERS[place.kind](asked)) }];
  });
  return new Map(await Promise.all(all));
}

const LATER = { repository: NOT_ASKED, contributors: NOT_ASKED, likely: [] };

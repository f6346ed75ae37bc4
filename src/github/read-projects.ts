/** Questions about projects -> their answers: what GitHub tells of each, and then the texts and people that this makes one ask for. */
import type {
  Answer,
  ContributorsAnswer,
  ProjectAnswers,
  ProjectQuestion,
  RepositoryAnswer,
} from "../model/answers.ts";
import type { Ask } from "./ask.ts";
import type { Beside } from "./beside.ts";
import { readContributors } from "./contributors.ts";
import { declined, spared } from "./errors.ts";
import { missing, readTexts, type Wish } from "./follow-up.ts";
import { look } from "./look.ts";
import { type Located, locate, type Target } from "./places.ts";
import type { ChooseTexts } from "./port.ts";
import type { Told } from "./project-cache.ts";
import type { Projects } from "./projects.ts";

// What the contributors of one project may cost.
const MOST_REQUESTS = 10;

/** `host` is the one whose repositories this API knows. */
export async function readProjects(
  projects: Projects,
  host: string,
  questions: readonly ProjectQuestion[],
  choose: ChooseTexts,
  beside: Beside | null,
): Promise<readonly ProjectAnswers[]> {
  const located = questions.map((question) => locate(question, host));
  const told = await projects.tell(
    located.flatMap(({ target }) => target ?? []),
    beside,
  );
  const answers = located.map(({ target }) => (target && told.get(target.key)) ?? null);
  const plain = located.map(({ otherwise }, i) => answers[i]?.repository ?? otherwise);
  const wishes = wishesOf(plain, choose);
  const isAsked = missing(projects.cache, [...wishes.values()]).length > 0;
  const [repositories, contributors] = await Promise.all([
    withTexts(projects, plain, wishes, beside),
    countAll(projects, located, answers),
    beside && toBeCounted(projects, located) && !isAsked ? lookOnce(projects.ask, beside) : null,
  ]);
  return located.map(({ question, mirror, otherwise }, i) => ({
    address: question.address,
    takenAt: answers[i]?.takenAt ?? projects.now().toISOString(),
    repository: repositories[i] ?? otherwise,
    contributors: contributors[i] ?? declined("not-asked", ""),
    mirror,
    likely: answers[i]?.likely ?? [],
  }));
}

/** What is wanted of the repositories now that it is known which files they have, by their places among the questions. */
function wishesOf(answers: readonly Answer<RepositoryAnswer>[], choose: ChooseTexts): ReadonlyMap<number, Wish> {
  const wishes = answers.flatMap((answer, i): readonly (readonly [number, Wish])[] => {
    if (!answer.ok || answer.value.head === null) return [];
    const read = new Set(answer.value.files.map(({ path }) => path));
    const paths = choose(answer.value, i).filter((path) => !read.has(path));
    const docs = choose.docs?.(answer.value, i) ?? null;
    return paths.length === 0 && docs === null ? [] : [[i, { repository: answer.value, paths, docs }]];
  });
  return new Map(wishes);
}

async function withTexts(
  { ask, cache, budget }: Projects,
  answers: readonly Answer<RepositoryAnswer>[],
  wishes: ReadonlyMap<number, Wish>,
  beside: Beside | null,
): Promise<readonly Answer<RepositoryAnswer>[]> {
  const until = wishes.size === 0 ? null : budget.spent("graphql", wishes.size);
  budget.stop(until);
  const read = until === null ? await readTexts(ask, cache, [...wishes.values()], beside) : [];
  const more = new Map([...wishes.keys()].map((question, i) => [question, read[i]]));
  return answers.map((answer, i) => {
    const followed = more.get(i);
    if (!answer.ok || followed === undefined) return answer;
    return {
      ok: true,
      value: { ...answer.value, files: [...answer.value.files, ...followed.files], docs: followed.docs },
    };
  });
}

function toBeCounted({ cache }: Projects, located: readonly Located[]): boolean {
  return located.some(({ question, target }) => {
    const asked = question.contributors !== null && target?.of === "repository";
    return asked && cache.contributors.get(keyOf(target, question)) === undefined;
  });
}

/** Beside what is counted; where the look fails, whoever writes takes another one. */
async function lookOnce(ask: Ask, beside: Beside): Promise<void> {
  if (beside.seen()) return;
  await look(ask, beside.ref, beside.comments).then(beside.saw, () => undefined);
}

function keyOf(target: Target, { contributors, bots }: ProjectQuestion): string {
  return `${target.key} ${contributors} ${bots
    .map((bot) => bot.toLowerCase())
    .toSorted()
    .join(",")}`;
}

/** Each place once for each number that is to be proven. */
async function countAll(
  projects: Projects,
  located: readonly Located[],
  answers: readonly (Told | null)[],
): Promise<readonly Answer<ContributorsAnswer>[]> {
  const counts = new Map<string, Promise<Answer<ContributorsAnswer>>>();
  return Promise.all(
    located.map((one, i) => {
      const { question, target } = one;
      if (question.contributors === null) return declined<ContributorsAnswer>("not-asked", "");
      if (target?.of !== "repository") return declined<ContributorsAnswer>("not-github", "");
      const key = keyOf(target, question);
      const count = counts.get(key) ?? contributorsOf(projects, one, answers[i] ?? null, key);
      counts.set(key, count);
      return count;
    }),
  );
}

/** What we can see of a private repository as an App is nobody's business: unless it is known to be public, nobody is counted. */
async function contributorsOf(
  { ask, cache, budget }: Projects,
  { question, target }: Located,
  told: Told | null,
  key: string,
): Promise<Answer<ContributorsAnswer>> {
  if (target?.of !== "repository" || question.contributors === null) return declined("not-asked", "");
  const { repository: answered = declined<RepositoryAnswer>("not-asked", "") } = told ?? {};
  if (ask.signedIn && !answered.ok) return answered;
  const kept = cache.contributors.get(key);
  if (kept !== undefined) return { ok: true, value: kept };
  const until = budget.spent("core", MOST_REQUESTS);
  budget.stop(until);
  if (until !== null) return spared(until);
  const { place, folder } = target;
  const repository = answered.ok ? answered.value : null;
  const asked = { place, folder, atLeast: question.contributors, bots: question.bots, repository };
  const answer = await readContributors(ask, asked);
  if (answer.ok) cache.contributors.set(key, answer.value);
  else budget.stop(answer.until ?? null);
  return answer;
}

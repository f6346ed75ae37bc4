/** The entries that a change brings -> what is known of each, and what the criteria say: facts -> findings. */
import { parseAddress } from "./address.ts";
import { judge } from "./criteria/judge.ts";
import { deriveFacts } from "./facts/derive.ts";
import { questionFor } from "./facts/question.ts";
import { wantedDocs, wantedTexts } from "./facts/wanted.ts";
import type { ChooseTexts, GitHub } from "./github/port.ts";
import type { ProjectAnswers, RepositoryAnswer } from "./model/answers.ts";
import { type Config, criteriaFor } from "./model/config.ts";
import type { Change, Entry, Standing, Twin } from "./model/entry.ts";
import type { Facts } from "./model/facts.ts";
import type { Assessment } from "./model/finding.ts";
import type { PullRequestRef } from "./model/pull-request.ts";

/** Projects that one review asks GitHub about. A pull request that brings more leaves the rest unverified. */
export const MOST_PROJECTS = 100;

interface Case {
  readonly how: Assessment["how"];
  readonly from: Entry | null;
  readonly entry: Entry;
}

/** What the change gives to look at, in the order in which the comment tells it. */
function casesOf(change: Change): Case[] {
  return [
    ...change.added.map((entry): Case => ({ how: "added", from: null, entry })),
    ...change.moved.map(({ from, to }): Case => ({ how: "moved", from, entry: to })),
    ...change.renamed.map(({ from, to }): Case => ({ how: "renamed", from, entry: to })),
    ...change.edited.map(({ from, to }): Case => ({ how: "edited", from, entry: to })),
  ];
}

export interface Subject {
  readonly ref: PullRequestRef;
  readonly config: Config;
  readonly change: Change;
  readonly standings: ReadonlyMap<Entry, Standing>;
  readonly listedAt: (address: string) => readonly Entry[];
  /** The pull request's description, and what people have written as evidence for the entry: stranger text, read as evidence only. */
  readonly description: (entry: Entry) => string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** How many files of the list were not read; null: nobody knows. */
  readonly unread: number | null;
}

/** Asks for the facts of all new, moved and renamed projects at once, then judges every case. */
export async function assess(
  github: Pick<GitHub, "readProjects" | "readAttempts">,
  subject: Subject,
): Promise<readonly Assessment[]> {
  const { config, change, standings, description, takenAt, unread } = subject;
  const cases = casesOf(change);
  const asked = cases.filter(({ how }) => how !== "edited").slice(0, MOST_PROJECTS);
  const criteria = asked.map(({ entry }) => criteriaFor(config, entry.section));
  const questions = asked.map(({ entry }, i) => questionFor(entry, criteria[i] ?? {}, config));
  const choose: ChooseTexts = Object.assign(
    (repository: RepositoryAnswer, i: number) =>
      wantedTexts(repository, criteria[i] ?? {}, questions[i]?.folder ?? null),
    { docs: (repository: RepositoryAnswer, i: number) => wantedDocs(repository, criteria[i] ?? {}) },
  );
  const addresses = asked.map(({ entry }) => entry.repository);
  const [answers, attempts] =
    questions.length === 0
      ? [[], []]
      : await Promise.all([github.readProjects(questions, choose), github.readAttempts(subject.ref, addresses)]);
  const byCase = new Map(asked.map((one, i) => [one, { answers: answers[i], attempts: attempts[i] ?? null }]));
  const names = asked.map(({ entry }) => entry.name);
  return cases.map((one) => {
    const stands = standings.get(one.entry);
    if (stands === undefined) throw new Error(`no standing for an entry of ${one.entry.file}`);
    const standing = unread === 0 ? stands : { ...stands, unread };
    const { entry } = one;
    const asked = criteriaFor(config, entry.section);
    const told = byCase.get(one);
    const answers = told?.answers ?? unasked(entry, takenAt);
    const others = byCase.has(one) ? names.filter((name) => name !== entry.name) : [];
    const words = description(entry);
    const derived = deriveFacts({ entry, standing, answers, description: words, others, asked, config });
    const facts = one.how === "moved" ? derived : withKin(derived, subject.listedAt);
    return { ...one, facts, attempts: told?.attempts ?? null, findings: judge(facts, asked, one.how, one.from) };
  });
}

/** The twins that only GitHub can tell: entries under the repository's name of today, and the original of a fork. */
function withKin(facts: Facts, listedAt: Subject["listedAt"]): Facts {
  const { entry, standing, repository } = facts;
  if (!repository.known) return facts;
  const { url, forkOf, mirrorOf } = repository.value;
  const known = new Set([entry, ...standing.twins.map((twin) => twin.entry)]);
  const fresh = (address: string, same: Twin["same"]): readonly Twin[] =>
    listedAt(address)
      .filter((other) => !known.has(other))
      .map((other) => ({ entry: other, same }));
  const origin = new URL(url).origin;
  const mirrored = mirrorOf !== null && parseAddress(mirrorOf) !== null ? [mirrorOf] : [];
  const originals = [...(forkOf === null ? [] : [`${origin}/${forkOf}`]), ...mirrored];
  const kin = [...fresh(url, "address"), ...originals.flatMap((one) => fresh(one, "original"))];
  return kin.length === 0 ? facts : { ...facts, standing: { ...standing, twins: [...standing.twins, ...kin] } };
}

function unasked({ repository }: Entry, takenAt: string): ProjectAnswers {
  const refused = { ok: false, refusal: "not-asked", status: null, message: "" } as const;
  return { address: repository, takenAt, repository: refused, contributors: refused, mirror: null, likely: [] };
}

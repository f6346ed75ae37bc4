/** The entries that a change brings -> what is known of each, and what the criteria say: facts -> findings. */
import { judge } from "./criteria/judge.ts";
import { deriveFacts, questionFor } from "./facts/derive.ts";
import type { GitHub } from "./github/port.ts";
import type { ProjectAnswers } from "./model/answers.ts";
import { type Config, criteriaFor } from "./model/config.ts";
import type { Change, Entry, Standing } from "./model/entry.ts";
import type { Assessment } from "./model/finding.ts";

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
  readonly config: Config;
  readonly change: Change;
  readonly standings: ReadonlyMap<Entry, Standing>;
  /** The pull request's description: stranger text, read as evidence only. */
  readonly description: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
}

/** Asks for the facts of all new, moved and renamed projects at once, then judges every case. */
export async function assess(github: Pick<GitHub, "readProjects">, subject: Subject): Promise<readonly Assessment[]> {
  const { config, change, standings, description, takenAt } = subject;
  const cases = casesOf(change);
  const asked = cases.filter(({ how }) => how !== "edited").slice(0, MOST_PROJECTS);
  const questions = asked.map(({ entry }) => questionFor(entry, criteriaFor(config, entry.section)));
  const answers = questions.length === 0 ? [] : await github.readProjects(questions);
  const byCase = new Map(asked.map((one, i) => [one, answers[i]]));
  return cases.map((one) => {
    const standing = standings.get(one.entry);
    if (standing === undefined) throw new Error(`no standing for an entry of ${one.entry.file}`);
    const facts = deriveFacts(one.entry, standing, byCase.get(one) ?? unasked(one.entry, takenAt), description);
    return { ...one, facts, findings: judge(facts, criteriaFor(config, one.entry.section), one.how, one.from) };
  });
}

function unasked({ repository }: Entry, takenAt: string): ProjectAnswers {
  const refused = { ok: false, refusal: "not-asked", status: null, message: "" } as const;
  return { address: repository, takenAt, repository: refused, contributors: refused };
}

/** The place of a pull request -> its reading, in two rounds where the hint is right. */
import type { ProjectQuestion } from "../model/answers.ts";
import type { PullRequestRef } from "../model/pull-request.ts";
import { type Ask, doing } from "./ask.ts";
import { type Comparison, compare } from "./comparison.ts";
import type { BlobAnswer } from "./connection.ts";
import { readBytes } from "./contents.ts";
import { decodeAnyway, textOf } from "./files.ts";
import { guessesIn } from "./guesses.ts";
import type { ChooseFiles, Hint, Reading } from "./port.ts";
import { pullAnswer, tipOf, toPullRequest } from "./pull-answer.ts";
import { PULL_REQUEST } from "./queries.ts";
import type { Ride } from "./ride.ts";
import { readSnapshots } from "./snapshots.ts";
import { readStandings } from "./standings.ts";
import { readTree, type Tree } from "./trees.ts";

/** A reading without its time. */
export type Undated = Omit<Reading, "takenAt">;

/** What tells which files there are and which of them differ. */
interface Source {
  readonly comparison: Comparison;
  readonly headTree: Tree;
}

/** What was asked by the hint, before it was known whether the hint is right. */
interface Hinted {
  readonly hint: Hint;
  readonly comparison: PromiseSettledResult<Comparison>;
  readonly headTree: PromiseSettledResult<Tree>;
}

export interface Foresight {
  /** The one whose repositories can be asked about. */
  readonly host: string;
  /** Hears which projects will probably be asked about, and whether a comment of ours stands on the pull request; asks about them. */
  foresee(questions: readonly ProjectQuestion[], commented: boolean): Ride | null;
}

/** `app` is the App whose check runs are ours, or null. */
export function readPullRequest(
  ask: Ask,
  app: number | null,
  ref: PullRequestRef,
  choose: ChooseFiles,
  hint: Hint | null,
  { host, foresee }: Foresight,
): Promise<Undated> {
  return doing(`read ${ref.owner}/${ref.repository}#${ref.number}`, async () => {
    const variables = { owner: ref.owner, name: ref.repository, number: ref.number, app, signed: app !== null };
    const [{ repository: answer }, hinted] = await Promise.all([
      ask.query(PULL_REQUEST, variables, pullAnswer),
      hint && askByHint(ask, ref, hint),
    ]);
    const now: Hint = { baseSha: tipOf(answer), headSha: answer.pullRequest.headRefOid };
    const [source, standings, configuration] = await Promise.all([
      sourceOf(ask, ref, now, hinted),
      readStandings(ask, app, ref, answer),
      configurationOf(ask, ref, answer.configuration),
    ]);
    const wanted = choose({ owner: ref.owner, repository: ref.repository, configuration });
    const ride = foresee(guessesIn(source.comparison, wanted, ref, host), standings.comments.length > 0);
    const revisions = { ...source, headSha: now.headSha, tip: now.baseSha };
    const snapshots = await readSnapshots(ask, ref, revisions, wanted, ride);
    const pull = toPullRequest(ref, answer, source.comparison, standings);
    return { pull, configuration, ...snapshots };
  });
}

async function askByHint(ask: Ask, ref: PullRequestRef, hint: Hint): Promise<Hinted> {
  const [comparison, headTree] = await Promise.allSettled([
    compare(ask, ref, hint.baseSha, hint.headSha),
    readTree(ask, ref, hint.headSha),
  ]);
  return { hint, comparison, headTree };
}

/** What the hint brought, as far as it was right; the rest is asked for now. */
async function sourceOf(ask: Ask, ref: PullRequestRef, now: Hint, hinted: Hinted | null): Promise<Source> {
  const sameHead = hinted?.hint.headSha === now.headSha;
  const sameBase = hinted?.hint.baseSha === now.baseSha;
  const [comparison, headTree] = await Promise.all([
    hinted && sameHead && sameBase ? outcomeOf(hinted.comparison) : compare(ask, ref, now.baseSha, now.headSha),
    hinted && sameHead ? outcomeOf(hinted.headTree) : readTree(ask, ref, now.headSha),
  ]);
  return { comparison, headTree };
}

function outcomeOf<T>(settled: PromiseSettledResult<T>): T {
  if (settled.status === "rejected") throw settled.reason;
  return settled.value;
}

async function configurationOf(ask: Ask, ref: PullRequestRef, blob: BlobAnswer | null): Promise<string | null> {
  if (blob === null) return null;
  return textOf(blob)?.text ?? decodeAnyway(await readBytes(ask, ref, blob.oid));
}

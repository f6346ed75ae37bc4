/** The place of a pull request -> its reading, in two rounds where the hint is right. */
import type { ProjectQuestion } from "../model/answers.ts";
import type { PullRequest, PullRequestRef, Snapshot } from "../model/pull-request.ts";
import { type Ask, doing } from "./ask.ts";
import { CODE_OWNERS, codeOwnersOf } from "./code-owners.ts";
import { type Comparison, changedIn, compare } from "./comparison.ts";
import type { BlobAnswer } from "./connection.ts";
import { folderOf, readBytes } from "./contents.ts";
import { decodeAnyway, textOf } from "./files.ts";
import { guessesIn } from "./guesses.ts";
import { sortOwn } from "./own-comments.ts";
import type { ChooseFiles, Hint, Reading, Wanted } from "./port.ts";
import { type PullAnswer, pullAnswer, tipOf, toPullRequest } from "./pull-answer.ts";
import { PULL_REQUEST } from "./queries.ts";
import type { Ride } from "./ride.ts";
import { readSaid } from "./said.ts";
import { readSnapshots, type Snapshots } from "./snapshots.ts";
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
  foresight: Foresight,
): Promise<Undated> {
  return doing(`read ${ref.owner}/${ref.repository}#${ref.number}`, async () => {
    const variables = { owner: ref.owner, name: ref.repository, number: ref.number, app, signed: app !== null };
    const [{ repository: answer, viewer }, hinted] = await Promise.all([
      ask.query(PULL_REQUEST, variables, pullAnswer),
      hint && askByHint(ask, ref, hint),
    ]);
    const configuration = await configurationOf(ask, ref, answer.configuration);
    const wanted = choose({ owner: ref.owner, repository: ref.repository, configuration });
    const [{ source, owned, ...snapshots }, said] = await Promise.all([
      filesOf(ask, ref, answer, wanted, hinted, foresight),
      readSaid({ ask, app, ref, viewer: viewer.login }, answer, wanted),
    ]);
    return { pull: { ...toPullRequest(ref, answer, source.comparison, said), ...owned }, configuration, ...snapshots };
  });
}

async function filesOf(
  ask: Ask,
  ref: PullRequestRef,
  answer: PullAnswer,
  wanted: Wanted,
  hinted: Hinted | null,
  { host, foresee }: Foresight,
): Promise<Snapshots & { readonly source: Source; readonly owned: Pick<PullRequest, "codeOwners"> }> {
  const now: Hint = { baseSha: tipOf(answer), headSha: answer.pullRequest.headRefOid };
  const source = await sourceOf(ask, ref, now, hinted);
  const commented = sortOwn(answer.pullRequest.comments.nodes).comments.length > 0;
  const ride = foresee(guessesIn(source.comparison, wanted, ref, host), commented);
  const revisions = { ...source, headSha: now.headSha, tip: now.baseSha };
  if (wanted.codeOwners !== true)
    return { source, owned: {}, ...(await readSnapshots(ask, ref, revisions, wanted, ride)) };
  const snapshots = await readSnapshots(ask, ref, revisions, withCodeOwners(wanted), ride);
  const codeOwners = codeOwnersOf(snapshots.tip, changedIn(source.comparison));
  return { source, owned: { codeOwners }, ...only(snapshots, wanted) };
}

function withCodeOwners(wanted: Wanted): Wanted {
  const choose = (path: string) => (CODE_OWNERS.includes(path) ? "needed" : wanted(path));
  const reaches = wanted.reaches && [
    ...wanted.reaches,
    ...CODE_OWNERS.map((path) => ({ folder: folderOf(path), below: 0 })),
  ];
  return Object.assign(choose, wanted, reaches && { reaches });
}

/** Without the files that nobody but the door has asked for. */
function only(snapshots: Snapshots, wanted: Wanted): Snapshots {
  const chosen = (one: Snapshot): Snapshot => ({ ...one, files: one.files.filter(({ path }) => wanted(path)) });
  const { mergeBase, head, tip, touched } = snapshots;
  return {
    ...snapshots,
    mergeBase: chosen(mergeBase),
    head: chosen(head),
    tip: chosen(tip),
    touched: touched.filter((path) => wanted(path)),
  };
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

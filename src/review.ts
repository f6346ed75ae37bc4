/** The line for one pull request: event -> change -> facts -> findings -> verdict -> report -> writes, a statement a stage. */
import { assess } from "./assess.ts";
import { wantedFiles } from "./change/files.ts";
import { checkPath } from "./change/path.ts";
import { readChange } from "./change/read.ts";
import { loadConfig } from "./config.ts";
import { GitHubError } from "./github/errors.ts";
import type { ChooseFiles, GitHub, Hint, Reading } from "./github/port.ts";
import type { Cost } from "./model/answers.ts";
import type { Config } from "./model/config.ts";
import type { Change, Hint as Notice, Problem } from "./model/entry.ts";
import type { Assessment, Verdict } from "./model/finding.ts";
import type { PullRequest, PullRequestRef } from "./model/pull-request.ts";
import type { Report, Write } from "./model/report.ts";
import { compose } from "./report/compose.ts";
import { decide } from "./verdict.ts";
import { plan } from "./writes.ts";

/** Everything that a review found, from the reading to the writes that would say it. */
export interface Review {
  readonly pull: PullRequest;
  readonly config: Config;
  readonly change: Change;
  readonly assessments: readonly Assessment[];
  readonly verdict: Verdict;
  readonly report: Report;
  readonly writes: readonly Write[];
  readonly cost: Cost;
}

/** Called after each stage: for debug logs and for progress. */
export type Watch = (stage: string, counts: Readonly<Record<string, number | string>>) => void;

const choose: ChooseFiles = ({ configuration, owner, repository }) =>
  wantedFiles(loadConfig(configuration, { owner, repository }, checkPath).config);

/** Looks at the pull request as it is now and says what should stand on it. Nothing is written. */
export async function review(
  github: GitHub,
  ref: PullRequestRef,
  hint: Hint | null = null,
  watch: Watch = () => undefined,
): Promise<Review> {
  const reading = await github.readPullRequest(ref, choose, hint);
  const { pull } = reading;
  watch("read", { head: pull.headSha, files: reading.head.files.length });
  refuseHalf(reading);
  const { config, problems } = loadConfig(reading.configuration, ref, checkPath);
  const { change: read, standings, listedAt } = readChange(reading, config);
  const change: Change = { ...read, hints: [...read.hints, ...problems.map(noticeOf)] };
  watch("change", { added: change.added.length, problems: change.problems.length });
  const subject = { config, change, standings, listedAt, description: pull.body, takenAt: reading.takenAt };
  const assessments = await assess(github, subject);
  watch("findings", { entries: assessments.length });
  const verdict = decide(assessments, change);
  const report = compose({ pull, config, change, assessments, verdict });
  const writes = plan(report, pull);
  watch("writes", { verdict: verdict.kind, writes: writes.length });
  return { pull, config, change, assessments, verdict, report, writes, cost: github.cost() };
}

/** What GitHub did not give may hold anything: judging the rest could approve what nobody has seen. */
function refuseHalf({ mergeBase, head }: Reading): void {
  const withheld = [...head.files, ...mergeBase.files].find(({ unreadable }) => unreadable === "not-answered");
  if (withheld !== undefined) throw new GitHubError(`read ${withheld.path}`, new Error("GitHub did not give its text"));
}

/** Takes the last step of the line. */
export function write(github: GitHub, { pull, writes }: Review): Promise<"applied" | "head-moved"> {
  return writes.length === 0 ? Promise.resolve("applied") : github.apply(pull, pull.headSha, writes);
}

/** A fault of the listing's configuration is for its maintainers: it is told, and never held against a contributor. */
function noticeOf({ file, message }: Problem): Notice {
  return { file, message };
}

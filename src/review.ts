/** The line for one pull request: event -> change -> facts -> findings -> verdict -> report -> writes, a statement a stage. */
import { assess } from "./assess.ts";
import { readBlock } from "./block.ts";
import { isListingFile, wantedFiles, wantedReaches } from "./change/files.ts";
import { checkPath } from "./change/path.ts";
import { readChange } from "./change/read.ts";
import { CONFIG_FILE, loadConfig } from "./config.ts";
import { type Proposal, proposalOf, readsMore, tellProposal } from "./config-change.ts";
import { asksAgain, isHeard } from "./conversation/commands.ts";
import { converse } from "./conversation/converse.ts";
import { evidenceOf } from "./conversation/statements.ts";
import { questionFor } from "./facts/question.ts";
import { GitHubError } from "./github/errors.ts";
import type { ChooseFiles, GitHub, Hint, Reading } from "./github/port.ts";
import { joinReaches } from "./glob.ts";
import { md } from "./markdown.ts";
import { mend } from "./mend.ts";
import type { Cost } from "./model/answers.ts";
import type { Block } from "./model/block.ts";
import type { Config } from "./model/config.ts";
import type { Conversation } from "./model/conversation.ts";
import type { Change, Entry, Problem } from "./model/entry.ts";
import type { Assessment, Verdict } from "./model/finding.ts";
import type { PullRequest, PullRequestRef, Snapshot } from "./model/pull-request.ts";
import type { Report, Write } from "./model/report.ts";
import { compose } from "./report/compose.ts";
import type { Mends } from "./report/given.ts";
import { decide } from "./verdict.ts";
import { languageOf } from "./words/choose.ts";
import { plan } from "./writes.ts";

/** Everything that a review found, from the reading to the writes that would say it. */
export interface Review {
  readonly pull: PullRequest;
  readonly config: Config;
  readonly change: Change;
  readonly assessments: readonly Assessment[];
  readonly mends: Mends;
  readonly verdict: Verdict;
  readonly conversation: Conversation;
  /** Tag of the language in which all of it is said. */
  readonly language: string;
  /** What our comment said before. */
  readonly before: Block | null;
  readonly report: Report;
  readonly writes: readonly Write[];
  readonly cost: Cost;
}

/** Called after each stage: for debug logs and for progress. */
export type Watch = (stage: string, counts: Readonly<Record<string, number | string>>) => void;

const CONFIG_REACH = { folder: ".github", below: 0 };

/** The listing's files, those of a configuration that the pull request proposes, and that configuration itself. */
function choosing(...proposed: readonly Config[]): ChooseFiles {
  return ({ configuration, owner, repository }) => {
    const { config: current } = loadConfig(configuration, { owner, repository }, checkPath);
    const configs = [current, ...proposed];
    const wanted = configs.map(wantedFiles);
    const listed = configs.map(isListingFile);
    const choose = (path: string) => {
      if (path === CONFIG_FILE) return "needed";
      if (listed.some((one) => one(path))) return true;
      return wanted.some((one) => one(path)) && "needed";
    };
    const asked = (address: string) => questionFor({ repository: address }, {}, current);
    const reaches = joinReaches([CONFIG_REACH, ...configs.flatMap(wantedReaches)]);
    const codeOwners = current.requestReview === "code-owners";
    return Object.assign(choose, { asked, reaches, hears: isHeard, asksAgain, codeOwners, who: current.commands.who });
  };
}

/** Looks at the pull request as it is now and says what should stand on it. Nothing is written. */
export async function review(
  github: GitHub,
  ref: PullRequestRef,
  hint: Hint | null = null,
  watch: Watch = () => undefined,
): Promise<Review> {
  const reading = await read(github, ref, hint);
  const { pull } = reading;
  watch("read", { head: pull.headSha, files: reading.head.files.length });
  refuseHalf(reading);
  const loaded = loadConfig(reading.configuration, ref, checkPath);
  const proposal = proposalOf(reading, ref);
  // Whoever changes what is asked for has no approval of ours, and nobody has it where not all of the list was read.
  const may = loaded.config.approve && (github.mayApprove?.() ?? true);
  // Nor where the listing's own file cannot be read as it was meant: what it asks for may be missing.
  const sound = proposal === null && loaded.problems.length === 0;
  const approve = may && sound && reading.unread === 0 && isKnownInFull(reading);
  const config = { ...loaded.config, approve };
  const { change: seen, standings, listedAt } = readChange(reading, config);
  const listed = withUnread(seen, reading, loaded.config);
  const change =
    proposal === null ? withFaults(listed, loaded.problems) : withProposal(listed, proposal, config, reading.head);
  watch("change", { added: change.added.length, problems: change.problems.length });
  const { takenAt, unread } = reading;
  const before = readBlock(pull.standings.comments[0]?.body ?? "");
  const description = described(pull, change);
  const judged = await assess(github, { ref, config, change, standings, listedAt, description, takenAt, unread });
  watch("findings", { entries: judged.length });
  const { assessments, conversation } = converse({ pull, config, assessments: judged, before, takenAt });
  watch("conversation", { remarks: pull.remarks.length, decisions: conversation.decisions.length });
  const mends = mend(reading, config, change, assessments);
  watch("fixes", { fixes: mends.fixes.length });
  const verdict = decide(assessments, change, conversation.hold);
  const language = await languageOf(config.language, pull);
  const report = compose({ pull, config, change, assessments, mends, verdict, conversation, language, before });
  const writes = plan(report, pull);
  watch("writes", { verdict: verdict.kind, writes: writes.length });
  return {
    ...{ pull, config, change, assessments, mends, verdict, conversation, language, before, report, writes },
    cost: github.cost(),
  };
}

/** The pull request's description, with what people have written as evidence for the entry. */
function described(pull: PullRequest, { added, moved, renamed, edited }: Change): (entry: Entry) => string {
  const entries = [...added, ...[...moved, ...renamed, ...edited].map(({ to }) => to)];
  const evidence = evidenceOf(pull, entries);
  return (entry) => [pull.body, ...evidence(entry).map(({ words }) => words)].join("\n\n");
}

/** A configuration that the pull request proposes may name more files: then all are read once more, with them. */
async function read(github: GitHub, ref: PullRequestRef, hint: Hint | null): Promise<Reading> {
  const reading = await github.readPullRequest(ref, choosing(), hint);
  const proposal = proposalOf(reading, ref);
  const { config } = loadConfig(reading.configuration, ref, checkPath);
  if (proposal === null || !readsMore(proposal, config, reading.head)) return reading;
  const { baseSha, headSha } = reading.pull;
  return github.readPullRequest(ref, choosing(proposal.config), { baseSha, headSha });
}

/** Whether the names of all files are known: beside those of the list there may be one that was meant for it. */
function isKnownInFull({ mergeBase, head }: Reading): boolean {
  return mergeBase.paths !== null && head.paths !== null;
}

/** What was not read may hold the same project: that is told where something is new, and why we do not approve. */
function withUnread(change: Change, reading: Reading, { lists, approve }: Config): Change {
  const { unread } = reading;
  if (change.added.length + change.renamed.length === 0) return change;
  if (unread === 0) {
    if (!approve || isKnownInFull(reading)) return change;
    const message = md`The repository has more files than GitHub lists at once. The list was read, but a file that misses it by its name would not be noticed: Listkeeper does not approve here.`;
    return { ...change, hints: [...change.hints, { file: lists[0]?.files[0] ?? "", message }] };
  }
  const message =
    unread === null
      ? md`The repository has more files than GitHub lists: whether the same project stands in one that is not listed was not looked at.`
      : md`The list has ${unread} more files than are read for a review: whether the same project stands in one of them was not looked at.`;
  return { ...change, hints: [...change.hints, { file: lists[0]?.files[0] ?? "", message }] };
}

/** A fault of the listing's configuration is for its maintainers: it is told, and never held against a contributor. */
function withFaults(change: Change, faults: readonly Problem[]): Change {
  return { ...change, hints: [...change.hints, ...faults.map(({ file, message }) => ({ file, message }))] };
}

/** A fault of the configuration that a pull request brings is its own; those of the one in force it may just mend. */
function withProposal(change: Change, proposal: Proposal, config: Config, head: Snapshot): Change {
  const { problems, hints } = tellProposal(proposal, config, head);
  return {
    ...change,
    problems: [...change.problems, ...problems],
    hints: [...change.hints, ...hints],
    touchesListing: true,
  };
}

/** What GitHub did not give may hold anything: judging the rest could approve what nobody has seen. */
function refuseHalf({ mergeBase, head }: Reading): void {
  const withheld = [...head.files, ...mergeBase.files].find(({ unreadable }) => unreadable === "not-answered");
  if (withheld !== undefined) throw new GitHubError(`read ${withheld.path}`, new Error("GitHub did not give its text"));
}

/** Takes the last step of the line. What GitHub does not take as suggestions is said as a patch, in the same step. */
export async function write(
  github: GitHub,
  found: Review,
  watch: Watch = () => undefined,
): Promise<"applied" | "head-moved"> {
  const { pull, writes } = found;
  if (writes.length === 0) return "applied";
  const outcome = await github.apply(pull, pull.headSha, writes);
  if (outcome !== "suggestions-refused") return outcome;
  const refused = writes.flatMap((one) => (one.kind === "suggest" ? one.suggestions : []));
  watch("suggestions refused", { suggestions: refused.length });
  const report = compose(
    found,
    refused.map(({ digest }) => digest),
  );
  const again = await github.apply(pull, pull.headSha, plan(report, pull));
  if (again === "suggestions-refused") throw new Error("a suggestion was planned again after it was refused");
  return again;
}

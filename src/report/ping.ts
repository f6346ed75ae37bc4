/** What people were last notified of, and what is so now -> the short comment that tells them of it, and what they then know. */
import { withMark } from "../mark.ts";
import { code, link, md, plural, type Text } from "../markdown.ts";
import type { Block } from "../model/block.ts";
import type { Report } from "../model/report.ts";
import { approves } from "./approval.ts";
import type { Given, Voice } from "./given.ts";
import { changesOf, isOnlyTime } from "./opening/changes-needed.ts";
import { errorsOf } from "./problems.ts";

/** `waiting`: nobody can do anything; `draft`: the author works on it. */
type State = "ready" | "author" | "maintainers" | "waiting" | "draft";

export interface Telling {
  readonly ping: Report["ping"];
  readonly told: Block["told"];
}

/** The first comment notifies people by itself, and so does an approving review. */
export function tellingOf(given: Given, voice: Voice): Telling {
  const state = stateOf(given);
  const last = lastTold(given);
  if (last === null || isUnheard(given)) return { ping: null, told: { state, pings: pingsOf(given) } };
  if (isQuietTime(given) || !isNews(last.state, state)) return { ping: null, told: last };
  if (isApprovedNow(given)) return { ping: null, told: { ...last, state } };
  const number = last.pings + 1;
  const body = withMark(voice.say(wordsFor(given, state)), "ping", `${number} ${state}`);
  return { ping: { number, state, body }, told: { state, pings: number } };
}

function stateOf(given: Given): State {
  const { kind } = given.verdict;
  if (kind === "ready") return given.pull.draft ? "draft" : "ready";
  if (kind === "needs-maintainer") return "maintainers";
  return kind === "changes-needed" && !isOnlyTime(given) ? "author" : "waiting";
}

/** Null: there is no comment yet, or none that remembers. */
function lastTold({ before, pull }: Given): Block["told"] | null {
  if (before === null || pull.standings.comments.length === 0) return null;
  const newest = newestPing(pull.standings.pings);
  return newest !== undefined && newest.number > before.told.pings
    ? { state: newest.state, pings: newest.number }
    : before.told;
}

function pingsOf({ before, pull }: Given): number {
  return Math.max(before?.told.pings ?? 0, newestPing(pull.standings.pings)?.number ?? 0);
}

function newestPing<T extends { readonly number: number }>(pings: readonly T[]): T | undefined {
  return pings.toSorted((a, b) => b.number - a.number)[0];
}

/** Where people do not want to be told, they know without it what they can see. */
function isUnheard({ config, pull }: Given): boolean {
  const { comments, unwanted } = pull.standings;
  return !config.ping || unwanted || comments[0]?.minimized === true;
}

/** Nobody waits for what is still being written, on hold or closed. */
function isQuietTime({ pull, verdict }: Given): boolean {
  return pull.draft || verdict.held !== null || pull.state !== "open";
}

/** Whether somebody waits for this change: readiness, or that it is another one's turn. */
function isNews(last: string, now: State): boolean {
  if (now === "waiting" || now === "draft" || now === last) return false;
  return !(now === "maintainers" && last === "ready");
}

function isApprovedNow(given: Given): boolean {
  const { reviews } = given.pull.standings;
  const stands = reviews.some(({ state, commit }) => state === "APPROVED" && commit === given.pull.headSha);
  return approves(given) && !stands;
}

function wordsFor(given: Given, state: State): Text {
  const { pull, verdict } = given;
  const commit = code(pull.headSha.slice(0, 7));
  const review = link(md`the review`, pull.standings.comments[0]?.url ?? null);
  if (state === "ready")
    return md`**Ready to merge:** everything that can be checked is met for ${commit}. See ${review}.`;
  if (state === "maintainers") {
    return plural(
      verdict.questions,
      md`**Maintainers' turn:** 1 question is left for ${commit}, and everything else is met. See ${review}.`,
      md`**Maintainers' turn:** ${verdict.questions} questions are left for ${commit}, and everything else is met. See ${review}.`,
    );
  }
  const count = changesOf(given) + errorsOf(given).length;
  return plural(
    count,
    md`**Author's turn:** there is 1 thing to change now. See ${review}.`,
    md`**Author's turn:** there are ${count} things to change now. See ${review}.`,
  );
}

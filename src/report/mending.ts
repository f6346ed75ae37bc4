/** The fixes that were found -> how each is offered: as a suggestion on its lines, or in the patch; and where a row says so. */
import { link, md, type Text } from "../markdown.ts";
import type { Problem } from "../model/entry.ts";
import type { Finding } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { PullRequest } from "../model/pull-request.ts";
import type { Suggestion } from "../model/report.ts";
import type { Given, Voice, WayOf } from "./given.ts";
import { patchable, patchSection } from "./patch.ts";
import { kindOf } from "./rows.ts";
import type { Block } from "./shorten.ts";
import { suggestionOf } from "./suggestion.ts";

/** More comments on lines than these would bury the conversation. */
const MOST = 10;
// What was sent as a suggestion is kept in the comment: what stands nowhere any more was refused by GitHub or deleted by a
// person, and is not sent again.
const SENT = /<!-- listkeeper:suggested ([\da-f ]*) -->\s*$/;

export interface Mending {
  readonly suggestions: readonly Suggestion[];
  readonly patch: readonly Block[];
  readonly wayOf: WayOf;
  /** A hidden line for the comment. */
  readonly record: string;
}

/** `refused` are digests of suggestions that GitHub has just refused. */
export function mendingOf(given: Given, voice: Voice, refused: readonly string[]): Mending {
  const { mends, pull } = given;
  if (mends === undefined) return { suggestions: [], patch: [], wayOf: () => null, record: "" };
  const unwanted = new Set([...refused, ...sentInVain(pull)]);
  const drafts = mends.fixes.map((fix) => [fix, draftOf(given, voice, fix)] as const);
  const fitting = drafts.flatMap(([fix, draft]) => (draft === null ? [] : [[fix, draft] as const]));
  const offered = new Map(
    fitting.filter(([, { digest }]) => !unwanted.has(digest) && !isPast(pull, digest)).slice(0, MOST),
  );
  const left = mends.fixes.filter((fix) => !offered.has(fix));
  const patched = patchable(left);
  const sent = fitting.filter(([fix, { digest }]) => offered.has(fix) || unwanted.has(digest));
  return {
    suggestions: [...offered.values()],
    patch: patchSection(voice, patched, left.length - patched.length, mends),
    wayOf: (about) => {
      const fix = mends.fixes.find((one) => mends.settledBy(one).includes(about));
      if (fix === undefined) return null;
      const suggestion = offered.get(fix);
      if (suggestion !== undefined) return bySuggestion(pull, suggestion);
      return patched.includes(fix) ? md`The patch at the end does this.` : null;
    },
    record: recordOf(sent.map(([, { digest }]) => digest)),
  };
}

/** Nobody who has hidden our comment wants others of ours; and where not all threads are known, one may stand already. */
function draftOf(given: Given, voice: Voice, fix: Fix): Suggestion | null {
  const { pull, mends } = given;
  const { comments, suggestions } = pull.standings;
  if (suggestions === null || oldest(comments)?.minimized === true) return null;
  return suggestionOf(voice, fix, pull.hunks, isAdvice(given, mends?.settledBy(fix) ?? [], fix));
}

function isAdvice({ change }: Given, settled: readonly (Finding | Problem)[], { file }: Fix): boolean {
  if (settled.length > 0) return settled.every((one) => "outcome" in one && kindOf(one) === "advice");
  return !change.problems.some((problem) => problem.severity === "error" && problem.file === file);
}

/** Whether a person has dealt with it, and it has no button any more: it is not said again, but still stands in the patch. */
function isPast({ standings }: PullRequest, digest: string): boolean {
  const standing = (standings.suggestions ?? []).filter((one) => one.digest === digest);
  return standing.length > 0 && standing.every(({ settled, line }) => settled && line === null);
}

function bySuggestion({ standings }: PullRequest, { digest, startLine, endLine }: Suggestion): Text {
  const standing = standings.suggestions?.find((one) => one.digest === digest && one.line !== null);
  const taken = link(md`take the suggestion`, standing?.url ?? null);
  return startLine === endLine
    ? md`**By one click:** ${taken} on line ${String(endLine)}, with its button “Commit suggestion”.`
    : md`**By one click:** ${taken} on lines ${String(startLine)}–${String(endLine)}, with its button “Commit suggestion”.`;
}

function recordOf(digests: readonly string[]): string {
  return digests.length === 0 ? "" : `<!-- listkeeper:suggested ${[...new Set(digests)].join(" ")} -->`;
}

function sentInVain({ standings }: PullRequest): readonly string[] {
  const sent = SENT.exec(oldest(standings.comments)?.body ?? "")?.[1]?.split(" ") ?? [];
  const standing = new Set(standings.suggestions?.map(({ digest }) => digest));
  return sent.filter((digest) => !standing.has(digest));
}

function oldest<T extends { readonly id: number }>(all: readonly T[]): T | undefined {
  return all.toSorted((a, b) => a.id - b.id)[0];
}

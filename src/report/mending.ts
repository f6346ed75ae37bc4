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
import type { Part } from "./shorten.ts";
import { suggestionOf } from "./suggestion.ts";

/** More comments on lines than these would bury the conversation. */
const MOST = 10;
export interface Mending {
  readonly suggestions: readonly Suggestion[];
  readonly patch: readonly Part[];
  readonly wayOf: WayOf;
  /** Digests of those that were made, for the block: what stands nowhere any more was refused or deleted, and is not made again. */
  readonly sent: readonly string[];
}

/** `refused` are digests of suggestions that GitHub has just refused. */
export function mendingOf(given: Given, voice: Voice, refused: readonly string[]): Mending {
  const { mends, pull } = given;
  if (mends === undefined) return { suggestions: [], patch: [], wayOf: () => null, sent: [] };
  const unwanted = new Set([...refused, ...sentInVain(given)]);
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
    sent: [...new Set(sent.map(([, { digest }]) => digest))],
  };
}

/** Nobody who has hidden or deleted our comment wants others of ours; and where not all threads are known, one may stand already. */
function draftOf(given: Given, voice: Voice, fix: Fix): Suggestion | null {
  const { pull, mends } = given;
  const { comments, suggestions, unwanted } = pull.standings;
  if (suggestions === null || unwanted || comments[0]?.minimized === true) return null;
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

function sentInVain({ before, pull }: Given): readonly string[] {
  const standing = new Set(pull.standings.suggestions?.map(({ digest }) => digest));
  return (before?.suggested ?? []).filter((digest) => !standing.has(digest));
}

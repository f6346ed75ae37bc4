/** The first lines of what we say, before they are rendered. */
import { code, md, type Text } from "../../markdown.ts";
import type { Turn } from "../../model/block.ts";
import type { Given } from "../given.ts";
import { allOf } from "../rows.ts";

export interface Opening {
  readonly turn: Turn;
  /** Verdict, turn and next step in one line. */
  readonly headline: Text;
  /** Whole sentences. */
  readonly next: readonly Text[];
}

/** That nothing stands in the way, and by whose word. */
export function allMet({ pull, assessments }: Given): Text {
  const commit = code(pull.headSha.slice(0, 7));
  const decided = [...allOf(assessments, "accepted"), ...allOf(assessments, "exempt")].length > 0;
  return decided
    ? md`Everything that can be checked is met for ${commit}, or a maintainer has decided on it.`
    : md`Everything that can be checked is met for ${commit}.`;
}

/** Whether there is no pull request yet, and so nobody who could answer below, or be answered. */
export function isBeforehand({ number }: Given["pull"]): boolean {
  return number === 0;
}

/** What a draft has to know beside, where there is anything. */
export function draftWords({ pull, config }: Given): readonly Text[] {
  if (!pull.draft || !config.approve) return [];
  return [md`This is a draft: it is reviewed all the same, and approved only once it is ready for review.`];
}

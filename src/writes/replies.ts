/** The answers and reactions that should stand below what people have said to us, and those that do -> the difference. */
import type { Reaction, Remark } from "../model/conversation.ts";
import type { PullRequest } from "../model/pull-request.ts";
import type { Report, Write } from "../model/report.ts";
import { oldestFirst } from "./comment.ts";
import { sameText } from "./same-text.ts";

/** What tells how a remark was understood: one or the other. The `eyes` only greet, and are left where they are. */
const VERDICTS: readonly Reaction[] = ["+1", "confused"];

/** Answers come first: a reaction tells that the answer was given, and was deleted by a person where it stands no more. */
export function replies(report: Report, pull: PullRequest): Write[] {
  return [...answerWrites(report, pull), ...pull.remarks.flatMap((remark) => reactionWrites(report, pull, remark))];
}

/** Where a remark is hidden, its answer stays as it is; where it is gone, or asks for nothing any more, its answer goes. */
function answerWrites({ answers }: Report, { standings, remarks }: PullRequest): Write[] {
  const standing = oldestFirst(standings.answers);
  const given = answers.flatMap(({ to, body }): Write[] => {
    const own = standing.find((one) => one.to === to);
    if (own === undefined) return [{ kind: "create-comment", body }];
    return sameText(own.body, body) ? [] : [{ kind: "update-comment", id: own.id, body }];
  });
  const hidden = remarks.filter(({ minimized }) => minimized).map(({ id }) => id);
  const kept = new Set([...answers.map(({ to }) => to), ...hidden]);
  const surplus = standing.filter((one, i) => !kept.has(one.to) || standing.findIndex(({ to }) => to === one.to) !== i);
  return [...given, ...surplus.map(({ id }): Write => ({ kind: "delete-comment", id }))];
}

function reactionWrites(report: Report, pull: PullRequest, remark: Remark): Write[] {
  const { content: wanted, decides = false } = report.reactions.find(({ to }) => to === remark.id) ?? {};
  if (remark.minimized) return [];
  const outdated = VERDICTS.filter((content) => content !== wanted && remark.reactions.includes(content));
  const due =
    wanted !== undefined && !remark.reactions.includes(wanted) && (!decides || wanted !== "+1" || isRecorded(pull));
  return [
    ...(due ? [{ kind: "react", to: remark.id, content: wanted } as const] : []),
    ...outdated.map((content): Write => ({ kind: "take-reaction-back", to: remark.id, content })),
  ];
}

/** Whether our comment remembers what was decided: a decision that was done, and stands in no record, counts as forgotten. */
function isRecorded({ state, standings }: PullRequest): boolean {
  return state === "open" && (standings.comments.length > 0 || !standings.unwanted);
}

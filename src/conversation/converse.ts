/** What people have written, and what the criteria say -> the findings with the decisions that stand, and what is answered. */
import { dayOf } from "../days.ts";
import type { Block } from "../model/block.ts";
import type { Config } from "../model/config.ts";
import type {
  Answer,
  Approval,
  BlockDecision,
  Conversation,
  Reaction,
  Remark,
  Statement,
} from "../model/conversation.ts";
import type { Assessment } from "../model/finding.ts";
import type { PullRequest } from "../model/pull-request.ts";
import { applyDecisions } from "./apply.ts";
import { isHeard } from "./commands.ts";
import { decisionsOf } from "./decisions.ts";
import { groundOf } from "./ground.ts";
import { type Heard, heardOf } from "./heard.ts";
import { holdOf } from "./hold.ts";
import { type Reply, replyTo } from "./replies.ts";
import { bindingOf } from "./rulings.ts";
import { isAbout, statementsOf } from "./statements.ts";

export interface Scene {
  readonly pull: PullRequest;
  readonly config: Config;
  /** As the criteria judged them. */
  readonly assessments: readonly Assessment[];
  /** What our comment said before: what each decision was about when it was first seen. */
  readonly before: Block | null;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
}

export interface Conversed {
  /** With the decisions that are in force applied. */
  readonly assessments: readonly Assessment[];
  readonly conversation: Conversation;
}

const MOST_BINDINGS = 100;
/** So many answers one gets who may not decide, and so many are given in all. */
const MOST_FOR_ONE = 10;
const MOST_ANSWERS = 100;

export function converse({ pull, config, assessments: judged, before, takenAt }: Scene): Conversed {
  const said = heardOf(pull);
  const ground = groundOf(judged, before, pull.headSha);
  const { standing, all, mistakes } = decisionsOf(said, ground);
  const statements = statementsOf(said, ground.names);
  const hold = holdOf(said, pull, config);
  const { isInForce, decisions, ...applied } = applyDecisions(standing, approvalOf(pull), judged, dayOf(takenAt));
  const assessments = applied.assessments.map((one) => withStatements(one, statements));
  const situation = { ground, config, assessments, hold, wrong: mistakes };
  const replies = said.filter(({ pressed }) => pressed === null).map((one) => ({ one, ...replyTo(one, situation) }));
  const bindings = all.filter(({ forgotten }) => !forgotten).map((one) => bindingOf(one, isInForce(one)));
  return {
    assessments,
    conversation: {
      decisions,
      statements,
      hold,
      answers: answersOf(replies, pull),
      reactions: replies.map(({ one, mistaken }) => reactionOf(one, mistaken, bindings)),
      bindings: [...unheard(pull, before), ...bindings].slice(-MOST_BINDINGS),
    },
  };
}

/** The first one of the head that is under review: for another commit it says nothing. */
function approvalOf({ approvals, headSha }: PullRequest): Approval | null {
  return approvals.find(({ commit, at }) => commit === headSha && at !== null) ?? null;
}

function withStatements(one: Assessment, statements: readonly Statement[]): Assessment {
  const findings = one.findings.map((finding) => {
    const said = statements.filter(({ criterion }) => criterion === finding.criterion);
    const about = said.filter((statement) => isAbout(statement, one.entry));
    return about.length === 0 ? finding : { ...finding, statements: about };
  });
  return { ...one, findings };
}

/** What is hidden, or may not be said at this moment, is remembered: it may come back. What was edited into chatter does not. */
function unheard({ remarks }: PullRequest, before: Block | null): readonly BlockDecision[] {
  const waiting = remarks.filter(({ minimized, may }) => minimized || !may).filter(speaks);
  const ids = new Set(waiting.map(({ id }) => id));
  return (before?.decisions ?? []).filter(({ comment }) => ids.has(comment)).map((one) => ({ ...one, inForce: false }));
}

/** What was decided is not called done before it can be remembered. */
function reactionOf(
  { remark: { id } }: Heard,
  mistaken: boolean,
  bindings: readonly BlockDecision[],
): Conversation["reactions"][number] {
  const decides = !mistaken && bindings.some(({ comment }) => comment === id);
  return { to: id, content: reactionTo(mistaken), ...(decides ? { decides } : {}) };
}

function speaks({ body, pressed }: Remark): boolean {
  return pressed !== null || isHeard(body);
}

function reactionTo(mistaken: boolean): Reaction {
  return mistaken ? "confused" : "+1";
}

/** Where the reaction says that an answer was given, and it stands no longer, a person has deleted it: it is not written again. */
function answersOf(replies: readonly (Reply & { readonly one: Heard })[], pull: PullRequest): readonly Answer[] {
  const standing = new Set(pull.standings.answers.map(({ to }) => to));
  const counts = new Map<string, number>();
  const answers: Answer[] = [];
  for (const { one, says, mistaken } of replies.toSorted((a, b) => a.one.remark.id - b.one.remark.id)) {
    const { id, may, editedAt, reactions } = one.remark;
    const given = editedAt === null && reactions.includes(reactionTo(mistaken));
    const count = counts.get(one.by) ?? 0;
    if (says.length === 0 || answers.length === MOST_ANSWERS || (!may && count === MOST_FOR_ONE)) continue;
    counts.set(one.by, count + 1);
    if (standing.has(id) || !given) answers.push({ to: id, says });
  }
  return answers;
}

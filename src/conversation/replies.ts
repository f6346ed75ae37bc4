/** Each command -> what we say to it, and whether it was a mistake. */
import type { Text } from "../markdown.ts";
import type { Config } from "../model/config.ts";
import type { Hold } from "../model/conversation.ts";
import type { Assessment } from "../model/finding.ts";
import { type Command, MOST_COMMANDS } from "./commands.ts";
import { explain } from "./explain.ts";
import { criterionOf, type Ground } from "./ground.ts";
import type { Heard } from "./heard.ts";
import { help } from "./help.ts";
import * as mistakes from "./mistakes.ts";
import { readOrder } from "./order.ts";
import { targetsOf } from "./targets.ts";

export interface Reply {
  readonly says: readonly Text[];
  readonly mistaken: boolean;
}

export interface Situation {
  readonly ground: Ground;
  readonly config: Config;
  /** With the decisions applied. */
  readonly assessments: readonly Assessment[];
  readonly hold: Hold | null;
  readonly wrong: ReadonlyMap<Command, Text>;
}

type Answering = (one: Heard, command: Command, situation: Situation) => Reply;

const DONE: Reply = { says: [], mistaken: false };

const ANSWERS: Readonly<Record<mistakes.Word, Answering>> = {
  help: (one, _, { ground }) => ({ says: help(one, ground), mistaken: false }),
  recheck: () => DONE,
  explain: explained,
  evidence,
  accept: deciding,
  exempt: deciding,
  reject: deciding,
  revoke: deciding,
  hold: deciding,
  unhold: lifted,
};

export function replyTo(one: Heard, situation: Situation): Reply {
  const replies = one.commands.map((command): Reply => {
    const word = mistakes.WORDS.find((known) => known === command.word);
    return word === undefined ? mistake(mistakes.unknownWord(command.word)) : ANSWERS[word](one, command, situation);
  });
  if (one.tooMany) replies.push(mistake(mistakes.tooManyCommands(MOST_COMMANDS)));
  const says = replies.flatMap((reply) => reply.says);
  return { says: withoutTwins(says), mistaken: replies.some(({ mistaken }) => mistaken) };
}

/** The same mistake made twice in a comment is told once. */
function withoutTwins(says: readonly Text[]): readonly Text[] {
  return [...new Map(says.map((text) => [JSON.stringify(text), text])).values()];
}

function mistake(text: Text): Reply {
  return { says: [text], mistaken: true };
}

function explained(_one: Heard, command: Command, { ground, assessments, config }: Situation): Reply {
  const found = criterionOf(readOrder(command, ground.names), "explain", ground);
  if (found.mistake !== undefined) return mistake(found.mistake);
  return { says: explain(found.value, assessments, config), mistaken: false };
}

function evidence({ mayTell, done }: Heard, command: Command, { ground }: Situation): Reply {
  if (!mayTell) return mistake(mistakes.evidenceNotAllowed());
  const order = readOrder(command, ground.names);
  const found = criterionOf(order, "evidence", ground);
  if (found.mistake !== undefined) return mistake(found.mistake);
  if (order.words === "") return mistake(mistakes.needsEvidence(found.value));
  const { assessments } = ground;
  const known = order.entry === null || done || targetsOf(order.entry, assessments).length > 0;
  return known ? DONE : mistake(mistakes.unknownEntry(order.entry ?? "", assessments));
}

function deciding({ remark, isAuthor }: Heard, command: Command, { ground, wrong }: Situation): Reply {
  if (!remark.may) {
    const { criterion } = readOrder(command, ground.names);
    const asked = criterion !== null && ground.asked.includes(criterion) ? criterion : null;
    return mistake(mistakes.notAllowed(command.word, isAuthor, asked));
  }
  const text = wrong.get(command);
  return text === undefined ? DONE : mistake(text);
}

function lifted(one: Heard, command: Command, situation: Situation): Reply {
  const { label = null } = situation.hold ?? {};
  if (!one.remark.may || label === null || one.done) return deciding(one, command, situation);
  return mistake(mistakes.labelHolds(label));
}

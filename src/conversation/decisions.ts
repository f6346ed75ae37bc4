/** All that was said and pressed, in order -> the rulings that stand, what is remembered of all, and what was wrong. */
import { digestOf } from "../digest.ts";
import type { Text } from "../markdown.ts";
import type { DecisionKind } from "../model/conversation.ts";
import { findBound, isSameBound } from "./bound.ts";
import type { Command } from "./commands.ts";
import type { Ground } from "./ground.ts";
import type { Heard } from "./heard.ts";
import { revoked } from "./revoke.ts";
import { DECIDING, type Ruling, rule, toldOf } from "./rulings.ts";

export interface Decided {
  /** Oldest first; what was revoked or decided anew is not among them. */
  readonly standing: readonly Ruling[];
  /** Every one that could be understood: each keeps what it was about, also while it does not count. */
  readonly all: readonly Ruling[];
  readonly mistakes: ReadonlyMap<Command, Text>;
}

export function decisionsOf(said: readonly Heard[], ground: Ground): Decided {
  return said.filter(({ remark }) => remark.may).reduce((sofar, one) => hear(one, sofar, ground), NONE);
}

const NONE: Decided = { standing: [], all: [], mistakes: new Map() };

function hear(one: Heard, sofar: Decided, ground: Ground): Decided {
  if (one.pressed !== null) return one.pressed.button === "accept" ? press(one, sofar, ground) : sofar;
  return one.commands.reduce((now, command) => {
    const kind = DECIDING.find((word) => word === command.word);
    if (kind !== undefined) return decide(one, command, kind, now, ground);
    return command.word === "revoke" ? revoke(one, command, now, ground) : now;
  }, sofar);
}

function decide(one: Heard, command: Command, kind: DecisionKind, sofar: Decided, ground: Ground): Decided {
  const { ruling, mistake } = rule(one, command, kind, ground);
  const mistakes = mistake === null ? sofar.mistakes : new Map([...sofar.mistakes, [command, mistake]]);
  if (ruling === null) return { ...sofar, mistakes };
  if (mistake !== null) return { ...sofar, all: [...sofar.all, ruling], mistakes };
  return { ...added(sofar, ruling), mistakes };
}

function revoke(one: Heard, command: Command, sofar: Decided, ground: Ground): Decided {
  const found = revoked(one, command, sofar.standing, ground);
  if (found.mistake !== undefined) {
    return { ...sofar, mistakes: new Map([...sofar.mistakes, [command, found.mistake]]) };
  }
  return { ...sofar, standing: sofar.standing.filter((ruling) => !found.value.includes(ruling)) };
}

/** Yes to all questions that were open at that head, or to those of them that the block remembers. */
function press(one: Heard, sofar: Decided, ground: Ground): Decided {
  const { remark, by, on, pressed } = one;
  const about = { kind: "accept", by, on, url: remark.url, reason: null, until: null, comment: remark.id } as const;
  const remembered = (ground.before?.decisions ?? []).filter(({ comment }) => comment === remark.id);
  if (remembered.length > 0 || pressed?.headSha !== ground.headSha) {
    return remembered
      .map(({ criterion, entry, repository, section, digest }): Ruling => {
        return { ...about, criterion, entry, repository, section, digest, forgotten: false, idle: false };
      })
      .reduce(added, sofar);
  }
  return openQuestions(sofar, ground)
    .map(({ criterion, ...bound }): Ruling => {
      const digest = digestOf([criterion, bound.entry, bound.repository ?? "", bound.section]);
      return { ...about, ...bound, criterion, digest, forgotten: false, idle: false };
    })
    .reduce(added, sofar);
}

function openQuestions({ standing }: Decided, ground: Ground) {
  const { assessments } = ground;
  return assessments.flatMap((at) =>
    at.findings
      .filter(({ outcome }) => outcome === "judgement")
      .filter(({ criterion }) => !standing.some((one) => one.criterion === criterion && isOn(one, at)))
      .map(({ criterion }) => ({ criterion, ...toldOf(at, ground) })),
  );

  function isOn(ruling: Ruling, at: (typeof assessments)[number]): boolean {
    const found = findBound(ruling, assessments);
    return found.at === at && found.lapsed === null && !ruling.forgotten;
  }
}

/** The later decision takes the place of the earlier one on the same. */
function added(sofar: Decided, ruling: Ruling): Decided {
  const others = sofar.standing.filter((one) => one.criterion !== ruling.criterion || !isSameBound(one, ruling));
  return { ...sofar, standing: [...others, ruling], all: [...sofar.all, ruling] };
}

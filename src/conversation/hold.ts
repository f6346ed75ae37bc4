/** Commands, buttons and labels -> whether the pull request is on hold, and by whom. */
import type { Config } from "../model/config.ts";
import type { Hold } from "../model/conversation.ts";
import type { PullRequest } from "../model/pull-request.ts";
import type { Heard } from "./heard.ts";
import { readReason } from "./order.ts";

/** What was said last counts; a label that says so is taken away by whoever has put it there. */
export function holdOf(said: readonly Heard[], { standings }: PullRequest, { labels }: Config): Hold | null {
  const holding = labels.input.hold.map((name) => name.toLowerCase());
  const label = standings.labels.find((name) => holding.includes(name.toLowerCase())) ?? null;
  const spoken = said.reduce<Hold | null>((before, one) => (one.remark.may ? after(before, one) : before), null);
  if (spoken !== null) return { ...spoken, label };
  return label === null ? null : { by: null, on: null, url: null, reason: null, label };
}

function after(before: Hold | null, one: Heard): Hold | null {
  const { by, on, remark, pressed } = one;
  const held = { by, on, url: remark.url, label: null };
  if (pressed !== null) {
    if (pressed.button === "hold") return before ?? { ...held, reason: null };
    return pressed.button === "unhold" ? null : before;
  }
  return one.commands.reduce<Hold | null>((now, command) => {
    if (command.word === "hold") return { ...held, reason: readReason(command) || null };
    return command.word === "unhold" ? null : now;
  }, before);
}

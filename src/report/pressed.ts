/** A button that somebody pressed -> the short comment in which we remember it. */
import { withMark } from "../mark.ts";
import { code, md, type Text } from "../markdown.ts";
import type { Button, Press } from "../model/conversation.ts";
import type { Voice } from "./given.ts";

/** Who may is told by the answer, not here. */
const SAID: Readonly<Record<Button, (by: string) => Text>> = {
  recheck: (by) => md`${code(by)} pressed the button of the check run that asks for another look.`,
  accept: (by) => md`${code(by)} pressed the button of the check run that answers all open questions with yes.`,
  hold: (by) => md`${code(by)} pressed the button of the check run that puts this pull request on hold.`,
  unhold: (by) => md`${code(by)} pressed the button of the check run that takes the hold away.`,
};

/** `delivery` tells one press from another of the same button, and is the same where GitHub tells of one twice. */
export function noteOf(press: Press, delivery: string, voice: Voice): string {
  const { button, by, headSha } = press;
  return withMark(voice.say(SAID[button](by)), "pressed", JSON.stringify({ button, by, headSha, delivery }));
}

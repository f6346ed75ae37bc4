/** The text of a comment -> the commands in it: `/listkeeper WORD` at the start of a line that people see as plain text. */
import { plainLines } from "./plain-lines.ts";

export interface Command {
  /** In lower case. */
  readonly word: string;
  /** What follows the word on its line. */
  readonly rest: string;
  /** The lines below it that may belong to it, up to the next command; quotes, code and what is hidden are left out. */
  readonly below: readonly string[];
}

/** So many of one comment are read: what stands below them is told to be too much. */
export const MOST_COMMANDS = 30;
const MOST_LINES = 100;
const LONGEST_LINE = 2000;
const COMMAND = /^ {0,3}\/listkeeper:?(?:\s+([\s\S]*))?$/i;
/** Those by which a person wants our comment, also where somebody has deleted it: what is decided must be written where all can read it. */
const ASKING: readonly string[] = ["recheck", "accept", "exempt", "reject", "revoke"];

/** One more than are read, where there are more. */
export function readCommands(comment: string): readonly Command[] {
  const commands: { word: string; rest: string; below: string[] }[] = [];
  for (const { text, named } of plainLines(comment)) {
    const found = named ? COMMAND.exec(text.slice(0, LONGEST_LINE)) : null;
    const last = commands.at(-1);
    if (found === null) {
      if (last !== undefined && last.below.length < MOST_LINES) last.below.push(text.slice(0, LONGEST_LINE));
    } else {
      if (commands.length > MOST_COMMANDS) break;
      commands.push({ ...split(found[1] ?? ""), below: [] });
    }
  }
  return commands;
}

/** Whether the comment says anything to us. */
export function isHeard(comment: string): boolean {
  return readCommands(comment).length > 0;
}

/** Whether it asks for another look, and so for our comment where somebody has deleted it. */
export function asksAgain(comment: string): boolean {
  return readCommands(comment).some(({ word }) => ASKING.includes(word));
}

function split(written: string): { readonly word: string; readonly rest: string } {
  const text = written.trim();
  const word = /^[^\s:：]{1,80}/.exec(text)?.[0] ?? "";
  const rest = text.slice(word.length).trim();
  return { word: word === "" ? "help" : word.toLowerCase().replace(/[.,!?…]+$/, ""), rest };
}

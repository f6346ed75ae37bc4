/** The text of a comment -> the commands that stand in it: `/listkeeper WORD` at the start of a line, outside quotes and code. */

export interface Command {
  readonly word: string;
  readonly rest: string;
}

const MOST_CHARACTERS = 65_536;
const MOST_COMMANDS = 10;

/** Lines of a quote (`>`), of a fence, of an indented block and of an HTML comment are not looked at. */
export function readCommands(comment: string): readonly Command[] {
  const commands: Command[] = [];
  let fence: string | null = null;
  let hidden = false;
  for (const line of comment.slice(0, MOST_CHARACTERS).split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && !hidden) fence = closes(fence, mark) ? null : (fence ?? mark);
    const found = fence === null && !hidden ? /^\/listkeeper(?:[ \t]+(\S+)[ \t]*(.*))?$/i.exec(line) : null;
    if (found) commands.push({ word: (found[1] ?? "help").toLowerCase(), rest: (found[2] ?? "").trim() });
    if (fence === null) hidden = leavesHidden(line, hidden);
    if (commands.length === MOST_COMMANDS) break;
  }
  return commands;
}

/** A fence is closed by its own character, at least as often. */
function closes(fence: string | null, mark: string): boolean {
  return fence !== null && mark.startsWith(fence);
}

function leavesHidden(line: string, hidden: boolean): boolean {
  const opened = line.lastIndexOf("<!--");
  const closed = line.lastIndexOf("-->");
  return opened === -1 && closed === -1 ? hidden : opened > closed;
}

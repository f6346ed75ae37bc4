/** What people have written and pressed -> what is to be heeded of it, in the order in which it was last written. */
import { dayOf } from "../days.ts";
import type { Press, Remark } from "../model/conversation.ts";
import type { PullRequest } from "../model/pull-request.ts";
import { type Command, MOST_COMMANDS, readCommands } from "./commands.ts";

export interface Heard {
  readonly remark: Remark;
  readonly commands: readonly Command[];
  /** There are more commands than are read. */
  readonly tooMany: boolean;
  readonly pressed: Press | null;
  /** Login of whoever has said it. */
  readonly by: string;
  /** The day on which it was last written (YYYY-MM-DD, UTC). */
  readonly on: string;
  /** Whether whoever said it may give evidence: the author, and whoever may decide. */
  readonly mayTell: boolean;
  readonly isAuthor: boolean;
  /** It was done before, and nobody has written anything else there since. */
  readonly done: boolean;
}

/** So many of those are heard who may not decide: nobody can talk a decision away. */
const MOST = 300;

/** Those of bots and of accounts that are gone are not heard, and what is hidden no longer counts. */
export function heardOf({ remarks, author }: Pick<PullRequest, "remarks" | "author">): readonly Heard[] {
  const counting = remarks.filter(({ person, minimized, author: by }) => person && !minimized && by !== null);
  const others = new Set(counting.filter(({ may }) => !may).slice(-MOST));
  return counting
    .filter((remark) => remark.may || others.has(remark))
    .map((remark) => heard(remark, author))
    .filter(({ commands, pressed }) => commands.length > 0 || pressed !== null)
    .toSorted((a, b) => compare(writtenAt(a.remark), writtenAt(b.remark)) || a.remark.id - b.remark.id);
}

function heard(remark: Remark, author: string | null): Heard {
  const { pressed, reactions, editedAt, may, body } = remark;
  const by = pressed?.by ?? remark.author ?? "";
  const isAuthor = author !== null && by.toLowerCase() === author.toLowerCase();
  const commands = pressed === null ? readCommands(body) : [];
  return {
    remark,
    commands: commands.slice(0, MOST_COMMANDS),
    tooMany: commands.length > MOST_COMMANDS,
    pressed,
    by,
    on: dayOf(writtenAt(remark)),
    mayTell: may || isAuthor,
    isAuthor,
    done: editedAt === null && reactions.includes("+1"),
  };
}

function writtenAt({ createdAt, editedAt }: Remark): string {
  return editedAt ?? createdAt;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

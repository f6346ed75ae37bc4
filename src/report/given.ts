/** What the report is made of, and the voice that it is told in. */

import { cut, linkTarget } from "../markdown/escape.ts";
import { type FileAddress, plain, render } from "../markdown/render.ts";
import { type Catalogue, type Insert, md, type Text } from "../markdown.ts";
import type { Block } from "../model/block.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Change, Problem } from "../model/entry.ts";
import type { Assessment, Finding, Verdict } from "../model/finding.ts";
import type { Fix } from "../model/fix.ts";
import type { PullRequest } from "../model/pull-request.ts";

export interface Given {
  readonly pull: PullRequest;
  readonly config: Config;
  readonly change: Change;
  readonly assessments: readonly Assessment[];
  readonly verdict: Verdict;
  /** Where the reference of the criteria is published; a criterion's id is its anchor there. */
  readonly docs?: string | null;
  readonly mends?: Mends;
  readonly conversation: Conversation;
  /** Tag of the language in which all is said. */
  readonly language: string;
  /** What our comment said before this review. */
  readonly before: Block | null;
}

/** The fixes that were found for what is open. */
export interface Mends {
  readonly fixes: readonly Fix[];
  /** The findings and problems that a fix settles. */
  readonly settledBy: (fix: Fix) => readonly (Finding | Problem)[];
  /** One patch for several fixes. */
  readonly patchOf: (fixes: readonly Fix[]) => string;
}

/** What a row says of the fix for a finding or a problem; null where there is none. */
export type WayOf = (about: Finding | Problem) => Text | null;

/** One language's way of saying a text. */
export interface Voice {
  /** As GitHub Markdown. */
  readonly say: (text: Insert) => string;
  /** As plain words, at most that many characters of them. */
  readonly tell: (text: Insert, most: number) => string;
}

/** `here` is the address of the pull request that it is said on: links to its own comments stay on its page. */
export function voiceOf(
  catalogue: Catalogue | null,
  here: string | null = null,
  addressOf: FileAddress | null = null,
): Voice {
  const [from, to] = here === null ? ["", ""] : [`](${linkTarget(here) ?? ""}#`, `](${here}#`];
  return {
    say: (text) => {
      const said = render(text, { catalogue, addressOf });
      return from === to ? said : said.replaceAll(from, to);
    },
    tell: (text, most) => cut(plain(text, { catalogue }), most),
  };
}

/** Whole sentences, one after the other. */
export function sentences(voice: Voice, texts: readonly Text[]): string {
  const [first, ...rest] = texts;
  return first === undefined ? "" : voice.say(rest.reduce((all, text) => md`${all} ${text}`, first));
}

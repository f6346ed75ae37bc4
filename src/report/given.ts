/** What the report is made of, and the voice that it is told in. */

import { cut } from "../markdown/escape.ts";
import { plain, render } from "../markdown/render.ts";
import type { Catalogue, Insert, Text } from "../markdown.ts";
import type { Config } from "../model/config.ts";
import type { Change } from "../model/entry.ts";
import type { Assessment, Verdict } from "../model/finding.ts";
import type { PullRequest } from "../model/pull-request.ts";

export interface Given {
  readonly pull: PullRequest;
  readonly config: Config;
  readonly change: Change;
  readonly assessments: readonly Assessment[];
  readonly verdict: Verdict;
  /** Where the reference of the criteria is published; a criterion's id is its anchor there. */
  readonly docs?: string | null;
}

/** One language's way of saying a text. */
export interface Voice {
  /** As GitHub Markdown. */
  readonly say: (text: Insert) => string;
  /** As plain words, at most that many characters of them. */
  readonly tell: (text: Insert, most: number) => string;
}

export function voiceOf(catalogue: Catalogue | null): Voice {
  return {
    say: (text) => render(text, { catalogue }),
    tell: (text, most) => cut(plain(text, { catalogue }), most),
  };
}

/** Whole sentences, one after the other. */
export function sentences(voice: Voice, texts: readonly Text[]): string {
  return texts
    .map(voice.say)
    .filter((text) => text !== "")
    .join(" ");
}

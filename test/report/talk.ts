/** What people have said and decided, for tests of the report to change where they need to. */

import { markOf } from "../../src/mark.ts";
import type { Block } from "../../src/model/block.ts";
import type { Attempt, Conversation, Decision, Hold, Statement } from "../../src/model/conversation.ts";
import type { Report } from "../../src/model/report.ts";
import { headSha, nothingSaid } from "./given.ts";

export const pullUrl = "https://github.com/harbor/landscape/pull/42";

export function decided(kind: Decision["kind"], criterion: string, more: Partial<Decision> = {}): Decision {
  return {
    kind,
    criterion,
    entry: "Packetlens",
    repository: "github.com/skylark-labs/packetlens",
    section: "emerging",
    by: "marta-lind",
    on: "2026-06-02",
    url: `${pullUrl}#issuecomment-3000000021`,
    reason: "I have run it for a year and know the people.",
    until: null,
    comment: 3000000021,
    lapsed: null,
    ...more,
  };
}

export function stated(criterion: string, words: string): Statement {
  return { criterion, entry: null, by: "mika", on: "2026-06-01", url: `${pullUrl}#issuecomment-3000000020`, words };
}

export const someHold: Hold = {
  by: "marta-lind",
  on: "2026-06-02",
  url: `${pullUrl}#issuecomment-3000000022`,
  reason: "We wait for the new section.",
  label: null,
};

export function attempt(number: number, more: Partial<Attempt> = {}): Attempt {
  return {
    number,
    title: "Add Packetlens to the list",
    url: `https://github.com/harbor/landscape/pull/${number}`,
    author: "mika",
    state: "closed",
    ended: "2026-05-11",
    ...more,
  };
}

export function said(more: Partial<Conversation> = {}): Conversation {
  return { ...nothingSaid, ...more };
}

export function someBlock(more: Partial<Block> = {}): Block {
  return {
    version: 1,
    head: headSha,
    verdict: "changes-needed",
    turn: "author",
    held: false,
    language: "en",
    problems: 0,
    entries: [],
    decisions: [],
    complete: true,
    told: { state: "author", pings: 0 },
    suggested: [],
    ...more,
  };
}

/** The block of a report's comment, as it is written. */
export function blockIn({ comment }: Pick<Report, "comment">): Block {
  return JSON.parse(markOf(comment ?? "")?.rest ?? "null");
}

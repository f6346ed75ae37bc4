/** What one licence file says, as the steps after it take it, and how a file is shown to people. */
import { code, type Insert, type Text } from "../../markdown.ts";
import type { LicenseFile } from "../../model/facts.ts";
import { type Expression, printExpression } from "./spdx.ts";

export interface Reading {
  readonly path: string;
  /** `terms`: these and nothing else. `prose`: words of its own that may point to others. `unread`: its text was not had. */
  readonly says: "terms" | "closed" | "nothing" | "prose" | "unclear" | "unread";
  readonly expression: Expression | null;
  /** Whether it states the licence in SPDX's own words, which may be about other files too. */
  readonly states: boolean;
  /** The licence that its text resembles without being the same. */
  readonly resembles: string | null;
  readonly confidence: number;
  readonly how: Text;
  readonly reasons: readonly Text[];
  /** As `licenseWords` spells them. */
  readonly words: string;
}

/** What is known of a file before it was told what it says. */
export type Started = Omit<Reading, "says" | "how">;

export function said(start: Started, says: Reading["says"], how: Text, ...reasons: readonly Text[]): Reading {
  return { ...start, says, how, reasons };
}

/** Words of a file that are quoted at most. */
export const LONGEST_EXCERPT = 16;

export function excerpt(text: string): Insert {
  const all = text
    .replace(/[=*_#~-]{3,}/g, " ")
    .trim()
    .split(/\s+/);
  return code(`${all.slice(0, LONGEST_EXCERPT).join(" ")}${all.length > LONGEST_EXCERPT ? " …" : ""}`);
}

export function fileOf({ path, expression, confidence, how }: Reading): LicenseFile {
  return { path, expression: expression && printExpression(expression), confidence, how };
}

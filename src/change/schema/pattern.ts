/** A regular expression of a JSON Schema -> a test in linear time; and texts -> a regular expression that fits just them. */
import { RE2JS } from "re2js";
import type { Value } from "../../model/entry.ts";
import { linearTest, type Test } from "../i-regexp.ts";

const MOST_KNOWN = 500;
const LONGEST = 2000;

const known = new Map<string, Test | null>();

/** Null for what RE2 cannot do (a look ahead, a reference back), and for what is no regular expression. */
export function patternTest(pattern: Value | undefined): Test | null {
  if (typeof pattern !== "string" || pattern.length > LONGEST) return null;
  if (known.size >= MOST_KNOWN) known.clear();
  const test = known.get(pattern);
  if (test !== undefined) return test;
  const made = linearTest(RE2JS.translateRegExp(pattern), "search");
  known.set(pattern, made);
  return made;
}

/** It takes no time on any text: there is but one way to fit each. */
export function literally(texts: readonly string[]): string {
  const literals = texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return literals.length === 0 ? "[]" : `^(?:${literals.join("|")})$`;
}

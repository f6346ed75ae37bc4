/** A licence file -> what it says in SPDX's own words: an expression, or tags with some prose beside them. */
import { code, md } from "../../markdown.ts";
import { excerpt, type Reading, type Started, said } from "./reading.ts";
import { accepted, combine, type Expression, osiApproves, parseExpression } from "./spdx.ts";
import { restriction } from "./text/closed.ts";
import { licenseWords } from "./text/words.ts";

const TAG = /^[\W_]{0,12}SPDX-License-Identifier:[ \t]*([^\r\n]{1,300}?)[ \t]*(?:\*\/|-->)?$/gim;
// What stands before it is looked at last: nearly no text has it, and this way that is soon known.
export const KERNEL_TEXT = /License-Text:(?<=^[ \t]{0,8}License-Text:)/im;
const LONGEST_PROSE = 120;
// "Version 2 only" and "exception" are how a tag is put in words; the rest of these takes something away.
const TAKES_AWAY =
  /\b(?:not|never|(?<!version (?:\d )?)only|except|unless|(?:non)?commercial\w*|proprietary|prohibit\w*|restrict\w*|forbid\w*|pay\w*|fees?|sell\w*|company|companies|customers?|production|contract|consent|subscri\w*|needs?|must|enterpri[sz]e|evaluation|personal\w*|academic|ask|contact)\b/;

/** A bare SPDX expression, or SPDX's own tag with no more than some prose beside it. */
export function readStatement(start: Started, text: string): Reading | null {
  const bare = parseExpression(text.trim());
  if (bare) return said({ ...start, states: true, expression: bare, confidence: 1 }, "terms", md`an SPDX expression`);
  const tags = taggedIn(text);
  const stated = combine("and", known(tags));
  if (stated === null || tags.includes(null) || start.words.split(" ").length > LONGEST_PROSE) return null;
  const beside = text.replace(TAG, "");
  const prose = licenseWords(beside).join(" ");
  const tagged = { ...start, states: true, expression: stated, confidence: 0.9 };
  const how = md`its \`SPDX-License-Identifier\` line`;
  // Beside a tag that is closed by itself, more words cannot make all of it open.
  const closed = accepted(stated, osiApproves) === false;
  if (closed || (restriction(prose) === null && !TAKES_AWAY.test(prose))) return said(tagged, "terms", how);
  return said(tagged, "unclear", how, md`${code(start.path)} says more beside its tag: ${excerpt(beside)}.`);
}

/** What the tags of a file say; the header that the kernel puts before a text only shows how to write them. */
export function taggedIn(text: string): readonly (Expression | null)[] {
  return KERNEL_TEXT.test(text) ? [] : [...text.matchAll(TAG)].map(([, tag = ""]) => parseExpression(tag));
}

export function known(expressions: readonly (Expression | null)[]): readonly Expression[] {
  return expressions.filter((expression) => expression !== null);
}

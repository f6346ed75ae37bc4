/** One licence file -> what it says: the terms in it, that they are closed, that it grants nothing, or that a person must read it. */

import { code, type Insert, md, plural, type Text } from "../markdown.ts";
import type { FileText } from "../model/answers.ts";
import type { LicenseFile } from "../model/facts.ts";
import { type ClosedTerms, closedTerms, restriction } from "./closed-terms.ts";
import { isKnownText, matchText, type TextMatch } from "./license-text.ts";
import { licenseWords, MOST_CHARACTERS } from "./license-words.ts";
import { combine, type Expression, idsOf, parseExpression, printExpression, textOfId } from "./spdx.ts";

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

const TAG = /^[\W_]{0,12}SPDX-License-Identifier:[ \t]*([^\r\n]{1,300}?)[ \t]*(?:\*\/|-->)?$/gim;
const KERNEL_TAG = /^[ \t]{0,8}Valid-License-Identifier:[ \t]*([^\r\n]{1,300}?)[ \t]*$/im;
const KERNEL_TEXT = /^[ \t]{0,8}License-Text:/im;
const LONGEST_PROSE = 120;
const LONGEST_EXCERPT = 16;
// "Version 2 only" and "exception" are how a tag is put in words; the rest of these takes something away.
const TAKES_AWAY =
  /\b(?:not|never|(?<!version )only|except|unless|commercial|noncommercial|proprietary|prohibited|restricted|restrictions)\b/;

export function readLicenseFile(path: string, file: FileText | undefined): Reading {
  const start = { path, expression: null, states: false, resembles: null, confidence: 0, reasons: [], words: "" };
  if (file === undefined || file.text === null) return said(start, "unread", md`its text could not be read`);
  if (file.text.trim() === "") return said(start, "nothing", md`it is empty`, md`${code(path)} is empty.`);
  const words = licenseWords(file.text);
  const read = { ...start, words: words.join(" ") };
  return readStatement(read, file.text) ?? readText(read, file, words);
}

type Started = Omit<Reading, "says" | "how">;

function said(start: Started, says: Reading["says"], how: Text, ...reasons: readonly Text[]): Reading {
  return { ...start, says, how, reasons };
}

/** A bare SPDX expression, or SPDX's own tag with no more than some prose beside it. */
function readStatement(start: Started, text: string): Reading | null {
  const bare = parseExpression(text.trim());
  if (bare) return said({ ...start, states: true, expression: bare, confidence: 1 }, "terms", md`an SPDX expression`);
  const tags = KERNEL_TEXT.test(text) ? [] : [...text.matchAll(TAG)].map(([, tag = ""]) => parseExpression(tag));
  const stated = combine("and", known(tags));
  if (stated === null || tags.includes(null) || start.words.split(" ").length > LONGEST_PROSE) return null;
  const prose = licenseWords(text.replace(TAG, "")).join(" ");
  const tagged = { ...start, states: true, expression: stated, confidence: 0.9 };
  const how = md`its \`SPDX-License-Identifier\` line`;
  if (restriction(prose) === null && !TAKES_AWAY.test(prose)) return said(tagged, "terms", how);
  return said(tagged, "unclear", how, md`${code(start.path)} says more beside its tag: ${excerpt(prose)}.`);
}

function known(expressions: readonly (Expression | null)[]): readonly Expression[] {
  return expressions.filter((expression) => expression !== null);
}

function readText(start: Started, file: FileText, words: readonly string[]): Reading {
  const text = file.text ?? "";
  const kernel = KERNEL_TEXT.exec(text);
  const match = matchText(kernel ? licenseWords(text.slice(kernel.index + kernel[0].length)) : words);
  const closed = closedTerms(start.words);
  const certain = closed.find(
    ({ name, whole }) => whole && (match.licenses.length === 0 || name === "Commons Clause" || closedBefore(match)),
  );
  if (certain) return closedReading(start, certain);
  const cut = file.truncated || text.length > MOST_CHARACTERS;
  if (match.licenses.length > 0) return termsReading(start, match, closed, cut);
  if (match.exception !== null) return said(start, "nothing", md`the text of the exception ${code(match.exception)}`);
  if (match.nearest) return nearReading(start, match.nearest);
  return readKernelTag(start, closed, text) ?? proseReading(start, closed, text);
}

/** The kernel's own header, over the text of a licence that we do not know. */
function readKernelTag(start: Started, closed: readonly ClosedTerms[], text: string): Reading | null {
  const expression = parseExpression(KERNEL_TAG.exec(text)?.[1] ?? "");
  if (expression === null || closed.length > 0 || restriction(start.words) !== null) return null;
  if (idsOf(expression).some((id) => isKnownText(textOfId(id)))) return null;
  return said({ ...start, expression, confidence: 0.7 }, "terms", md`its \`Valid-License-Identifier\` line`);
}

function closedBefore({ before }: TextMatch): boolean {
  return closedTerms(before).some(({ whole }) => whole);
}

function closedReading(start: Started, { name, id }: ClosedTerms): Reading {
  const expression = id === null ? null : parseExpression(id);
  const reason = md`${code(start.path)} holds the ${name}, which is not an open-source licence.`;
  return said({ ...start, expression, confidence: 0.9 }, "closed", md`the terms of the ${name}`, reason);
}

function notOpen({ path }: Started, name: string): Text {
  return md`${code(path)} speaks of the ${name}, which is not an open-source licence.`;
}

function termsReading(start: Started, match: TextMatch, closed: readonly ClosedTerms[], cut: boolean): Reading {
  const { path } = start;
  const terms = known(match.licenses.map(byText).map(parseExpression));
  // The Lesser GPL 3 is written on top of the GPL 3, and some files hold both.
  const expression = combine("and", match.licenses[0]?.startsWith("LGPL-3.0") ? terms.slice(0, 1) : terms);
  const how = plural(terms.length, md`the full text of the licence`, md`the full texts of ${terms.length} licences`);
  const reasons = [
    ...closed.map(({ name }) => notOpen(start, name)),
    ...match.rest.slice(0, 1).map((rest) => md`${code(path)} holds more than the licence: ${excerpt(rest)}.`),
    ...(cut ? [md`${code(path)} is too long to be read to its end.`] : []),
  ];
  if (reasons.length === 0) return said({ ...start, expression, confidence: 1 }, "terms", how);
  return said({ ...start, expression, confidence: 0.7 }, "unclear", how, ...reasons);
}

function nearReading(start: Started, { id, share }: NonNullable<TextMatch["nearest"]>): Reading {
  const percent = Math.floor(share * 100);
  const reason = md`${code(start.path)} resembles ${code(byText(id))} (about ${percent} % of its text), but is not the same word for word.`;
  return said({ ...start, resembles: id, confidence: share }, "unclear", md`resembles ${code(byText(id))}`, reason);
}

/** `GPL-2.0` for `GPL-2.0-only`: the text itself does not say whether later versions are meant, too. */
function byText(id: string): string {
  return id.replace(/-only\b/, "");
}

function proseReading(start: Started, closed: readonly ClosedTerms[], text: string): Reading {
  const { path, words } = start;
  if (words === "" || isReservation(words, text)) {
    return said(
      start,
      "nothing",
      md`a copyright notice alone`,
      md`${code(path)} holds a copyright notice and no licence.`,
    );
  }
  const taken = restriction(words);
  const restricts = taken === null ? [] : [md`${code(path)} restricts the use: ${excerpt(taken)}.`];
  const own = md`terms of its own`;
  if (taken !== null && !OPEN_NAME.test(words)) return said(start, "closed", own, ...restricts);
  const doubts = [...closed.map(({ name }) => notOpen(start, name)), ...restricts];
  if (doubts.length > 0) return said(start, "unclear", own, ...doubts);
  const unknown = md`${code(path)} is not a text that Listkeeper knows: ${excerpt(words)}.`;
  return said(start, "prose", md`a text that Listkeeper does not know`, unknown);
}

const OPEN_NAME = /\b(?:mit|apache|bsd|isc|[al]?gpl|gnu|mozilla|mpl|eclipse|public license|open source)\b/;

/** "All rights reserved", with a name and no grant. */
function isReservation(words: string, text: string): boolean {
  return (
    /all rights reserved/i.test(text) &&
    words.split(" ").length <= 40 &&
    !/\b(?:grant|granted|license|licensed|permi\w+|free|open)\b/.test(words)
  );
}

function excerpt(words: string): Insert {
  const all = words.trim().split(" ");
  return code(`${all.slice(0, LONGEST_EXCERPT).join(" ")}${all.length > LONGEST_EXCERPT ? " …" : ""}`);
}

export function fileOf({ path, expression, confidence, how }: Reading): LicenseFile {
  return { path, expression: expression && printExpression(expression), confidence, how };
}

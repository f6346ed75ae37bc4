/** One licence file -> what it says: the terms in it, that they are closed, that it grants nothing, or that a person must read it. */

import { code, type Insert, list, md, plural, type Text } from "../../markdown.ts";
import type { FileText } from "../../model/answers.ts";
import { excerpt, LONGEST_EXCERPT, type Reading, type Started, said } from "./reading.ts";
import { combine, type Expression, idsOf, parseExpression, textOfId } from "./spdx.ts";
import { KERNEL_TEXT, known, readStatement, taggedIn } from "./tags.ts";
import { type ClosedTerms, closedTerms, type Restriction, restriction, restrictionOf } from "./text/closed.ts";
import { isKnownText, type SimilarPart } from "./text/match.ts";
import { MOST_CHARACTERS } from "./text/plain.ts";
import { type Span, type Summary, summarize } from "./text/summary.ts";
import { quoted, readWords, type Words } from "./text/words.ts";

/** A text with what was found in it. */
interface Seen {
  readonly words: Words;
  readonly summary: Summary;
  readonly closed: readonly ClosedTerms[];
}

const KERNEL_TAG = /^[ \t]{0,8}Valid-License-Identifier:[ \t]*([^\r\n]{1,300}?)[ \t]*$/im;
const MOST_DIFFERENCES = 3;
// Said beside several texts: whoever uses the software takes the one that they like.
const CHOICE =
  /\b(?:at your (?:option|choice|election|sole discretion)|(?:of )?your choice|choose (?:one|between|either|to|which)|you may (?:choose|elect|select)|(?:any )?one of the following|(?:dual|tri|triple) licens\w*)\b/;

export function readLicenseFile(path: string, file: FileText | undefined): Reading {
  const start = { path, expression: null, states: false, resembles: null, confidence: 0, reasons: [], words: "" };
  if (file === undefined || file.text === null) return said(start, "unread", md`its text could not be read`);
  if (file.text.trim() === "") return said(start, "nothing", md`it is empty`, md`${code(path)} is empty.`);
  const words = readWords(file.text);
  const read = { ...start, words: words.words.join(" ") };
  return readStatement(read, file.text) ?? readText(read, file, words);
}

function readText(start: Started, file: FileText, all: Words): Reading {
  const text = file.text ?? "";
  const kernel = KERNEL_TEXT.exec(text);
  const words = kernel ? readWords(text.slice(kernel.index + kernel[0].length)) : all;
  const seen = { words, summary: summarize(words), closed: closedTerms(start.words) };
  const closed = readClosed(start, seen);
  if (closed) return closed;
  const { summary } = seen;
  const cut = file.truncated || text.length > MOST_CHARACTERS;
  if (summary.licenses.length > 0) return termsReading(start, seen, taggedIn(beforeTerms(seen)), cut);
  const [exception] = summary.exceptions;
  if (exception !== undefined && summary.rest.length === 0) {
    return said(start, "nothing", md`the text of the exception ${code(exception)}`);
  }
  const near = summary.similar.find(({ from, to }) => to - from >= words.words.length / 2);
  if (near) return nearReading(start, seen, near);
  return readKernelTag(start, seen, text) ?? proseReading(start, seen, text);
}

function beforeTerms({ words: { text, starts }, summary: { before } }: Seen): string {
  return text.slice(0, starts[before] ?? 0);
}

/** The kernel's own header, over the text of a licence that we do not know. */
function readKernelTag(start: Started, { closed }: Seen, text: string): Reading | null {
  const expression = parseExpression(KERNEL_TAG.exec(text)?.[1] ?? "");
  if (expression === null || closed.length > 0 || restriction(start.words) !== null) return null;
  if (idsOf(expression).some((id) => isKnownText(textOfId(id)))) return null;
  return said({ ...start, expression, confidence: 0.7 }, "terms", md`its \`Valid-License-Identifier\` line`);
}

/** Terms that close the whole: alone, before any other, or of the kind that takes back what the others give. */
function readClosed(start: Started, seen: Seen): Reading | null {
  const { words, summary } = seen;
  const ids = summary.licenses.filter((id) => restrictionOf(id) !== null);
  const open = summary.licenses.filter((id) => restrictionOf(id) === null);
  const before = closedTerms(words.words.slice(0, summary.before).join(" "));
  const family = seen.closed.find(
    ({ name, whole }) =>
      whole && (open.length === 0 || name === "Commons Clause" || before.some((one) => one.name === name && one.whole)),
  );
  const first = ids[0] === summary.licenses[0] ? ids[0] : undefined;
  if (first === undefined && family === undefined) return null;
  const closed = first ?? likeClosed(summary) ?? family?.id ?? "";
  const rest = summary.rest.map(({ from, to }) => words.words.slice(from, to).join(" ")).join(" ");
  if (open.length > 0 && CHOICE.test(rest)) return choiceReading(start, [...closedIds(seen), ...open]);
  const kind = family?.kind ?? restrictionOf(closed) ?? "source-available";
  const also = family?.name === "Commons Clause" ? open : [];
  const sides = CHOICE.test(rest) ? closedIds(seen) : [...also, closed];
  const expression = combine(CHOICE.test(rest) ? "or" : "and", known(sides.map(byText).map(parseExpression)));
  const named = family === undefined ? code(closed) : md`the ${family.name}`;
  const reason = md`${code(start.path)} holds the terms of ${named}. ${WHY_CLOSED[kind]}`;
  return said({ ...start, expression, confidence: 0.9 }, "closed", md`the terms of ${named}`, reason);
}

/** A closed text with its parameters filled in. */
function likeClosed({ similar }: Summary): string | undefined {
  return similar.find(({ id, likeness }) => likeness.words >= 0.9 && restrictionOf(id) !== null)?.id;
}

const WHY_CLOSED: Readonly<Record<Restriction, Text>> = {
  "source-available": md`It is no open-source licence: all may read the source, but not use it for every purpose.`,
  "non-commercial": md`It is no open-source licence, since it does not permit commercial use.`,
  "no-derivatives": md`It is no open licence, since it does not permit to share changed copies.`,
  "field-of-use": md`It is no open-source licence, since it does not permit every use.`,
};

function closedIds({ summary, closed }: Seen): readonly string[] {
  const families = closed.filter(({ whole }) => whole).map(({ id }) => id);
  return [...new Set([...families, ...summary.licenses.filter((id) => restrictionOf(id) !== null)])];
}

/** Several licences in one file to choose from, one of them open. What the choice is about, a person must read. */
function choiceReading(start: Started, ids: readonly string[]): Reading {
  const expression = combine("or", known(ids.map(byText).map(parseExpression)));
  const reason = md`${code(start.path)} seems to offer a choice between ${list(ids.map((id) => code(byText(id))))}. Please check that the open one can be chosen for all of the code.`;
  return said({ ...start, expression, confidence: 0.7 }, "unclear", md`several licences to choose from`, reason);
}

function notOpen({ path }: Started, name: string): Text {
  return md`${code(path)} speaks of the ${name}, which is not an open-source licence.`;
}

function termsReading(start: Started, seen: Seen, tags: readonly (Expression | null)[], cut: boolean): Reading {
  const { path } = start;
  const { words, summary, closed } = seen;
  const found = foundTerms(summary);
  const refined = tags.length > 0 && found !== null ? refine(found, combine("and", known(tags))) : found;
  const reasons = [
    ...closed.map(({ name }) => notOpen(start, name)),
    ...(refined === null ? [md`${code(path)} has a tag that names another licence than the text below it.`] : []),
    ...summary.similar
      .slice(0, 1)
      .map(({ id }) => md`${code(path)} also holds a text that resembles ${code(byText(id))} and is not the same.`),
    ...summary.rest
      .slice(0, 1)
      .map((rest) => md`${code(path)} holds more than the licence: ${excerptOf(words, rest)}.`),
    ...(cut ? [md`${code(path)} is too long to be read to its end.`] : []),
  ];
  const read = { ...start, expression: refined ?? found };
  const how = howTerms(summary);
  if (reasons.length > 0) return said({ ...read, confidence: 0.7 }, "unclear", how, ...reasons);
  return said({ ...read, confidence: summary.exact ? 1 : 0.95 }, "terms", how);
}

/** The Lesser GPL 3 is written on top of the GPL 3, and some files hold both. */
function foundTerms({ licenses, exceptions }: Summary): Expression | null {
  const [first = "", ...more] = licenses.map(byText);
  const base = exceptions.length === 0 ? [first] : exceptions.map((exception) => `${first} WITH ${exception}`);
  const onTop = first.startsWith("LGPL-3.0") ? more.filter((id) => textOfId(id) !== "GPL-3.0") : more;
  return combine("and", known([...base, ...onTop].map(parseExpression)));
}

/** A tag can say of the text below it whether later versions are meant; null where it names other licences. */
function refine(found: Expression, tagged: Expression | null): Expression | null {
  if (tagged === null) return null;
  const texts = new Set(idsOf(found).map(textOfId));
  const named = idsOf(tagged).map(textOfId);
  return named.length === texts.size && named.every((id) => texts.has(id)) ? tagged : null;
}

function howTerms({ licenses, exact, notice }: Summary): Text {
  if (notice) return md`a notice that puts it under the licence`;
  return exact
    ? plural(licenses.length, md`the full text of the licence`, md`the full texts of ${licenses.length} licences`)
    : md`the full text of the licence, with other names or slips of spelling`;
}

function nearReading(start: Started, { words, closed }: Seen, { id, likeness, differing }: SimilarPart): Reading {
  const percent = Math.floor(likeness.words * 100);
  const alike = md`${code(start.path)} resembles ${code(byText(id))} (${percent} % of the words), but is not the same`;
  const places = (differing ?? []).map((place) => differenceOf(place.standard, quoted(words, place.from, place.to)));
  const more = places.length - MOST_DIFFERENCES;
  const shown = [...places.slice(0, MOST_DIFFERENCES), ...(more > 0 ? [md`${more} more`] : [])];
  const reason = places.length === 0 ? md`${alike} in many places.` : md`${alike}: ${list(shown)}.`;
  const reasons = [...closed.map(({ name }) => notOpen(start, name)), ...restricted(start), reason];
  const how = md`resembles ${code(byText(id))}`;
  return said({ ...start, resembles: id, confidence: likeness.words }, "unclear", how, ...reasons);
}

function restricted({ path, words }: Started): readonly Text[] {
  const taken = restriction(words);
  return taken === null ? [] : [md`${code(path)} restricts the use: ${excerpt(taken)}.`];
}

function differenceOf(standard: string, written: string): Text {
  if (standard === "") return md`${excerpt(written)} was added`;
  return written === ""
    ? md`${excerpt(standard)} is missing`
    : md`${excerpt(written)} stands in the place of ${excerpt(standard)}`;
}

/** `GPL-2.0` for `GPL-2.0-only`: the text itself does not say whether later versions are meant, too. */
function byText(id: string): string {
  return id.replace(/-only\b/, "");
}

function proseReading(start: Started, { words, closed }: Seen, text: string): Reading {
  const { path } = start;
  const restricts = restricted(start);
  const own = md`terms of its own`;
  if (restricts.length > 0 && !OPEN_NAME.test(start.words)) return said(start, "closed", own, ...restricts);
  if (start.words === "" || isReservation(start.words, text)) {
    return said(
      start,
      "nothing",
      md`a copyright notice alone`,
      md`${code(path)} holds a copyright notice and no licence.`,
    );
  }
  const doubts = [...closed.map(({ name }) => notOpen(start, name)), ...restricts];
  if (doubts.length > 0) return said(start, "unclear", own, ...doubts);
  const whole = { from: 0, to: words.words.length };
  const unknown = md`${code(path)} is not a text that Listkeeper knows: ${excerptOf(words, whole)}.`;
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

function excerptOf(words: Words, { from, to }: Span): Insert {
  return excerpt(quoted(words, from, Math.min(to, from + LONGEST_EXCERPT + 1)));
}

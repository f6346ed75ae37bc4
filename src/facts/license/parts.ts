/** The licence at the top of a tree and those of the parts below it -> the licence of the whole. */
import { code, md, plural, type Text } from "../../markdown.ts";
import type { Below, Part } from "./below.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { isApart } from "./folders.ts";
import type { Reading } from "./reading.ts";
import { accepted, combine, type Expression, osiApproves, printExpression } from "./spdx.ts";
import { closedTerms, restriction } from "./text/closed.ts";
import { type Whole, within } from "./together.ts";

const SOLD =
  /\b(?:subscription|commercial license|enterpri[sz]e (?:license|edition|terms)|valid (?:\S{1,30} ){0,4}license|(?:may|can) only be used|written (?:consent|permission|agreement)|forbidden|proprietary|confidential)\b/;
const ALL_OF_IT = md`So not all of the source code is open source.`;
const OWN_OR_NOT = md`Whether what stands there belongs to the project's own source code is for a person to see.`;

/** A part that is not open takes the whole along where its folder is the project's own for sure, and is a question elsewhere. */
export function withParts(whole: Whole, { parts, more }: Below, top: string): Whole {
  const isUnread = ({ readings }: Part) => readings.every(({ says }) => says === "unread");
  const isSoldPart = ({ folder }: Part) => folder.slice(top.length).split("/").some(isApart);
  const read = parts.filter((part) => !isUnread(part));
  const sum = read.reduce((all, part) => withPart(all, part, isSoldPart(part)), whole);
  const unread = parts.filter(isUnread).flatMap(({ readings }) => readings.map(({ path }) => path));
  return withUnread(sum, unread, unread.length + more);
}

/** Licence files whose text was not had: what stands in their folders is not known. */
function withUnread(whole: Whole, paths: readonly string[], count: number): Whole {
  if (count === 0) return whole;
  const reason = unreadBelow(paths, count);
  return { ...noted(whole, reason), open: whole.open === true ? null : whole.open };
}

function unreadBelow([first]: readonly string[], count: number): Text {
  if (first === undefined) return md`The texts of ${count} licence files below the root were not read.`;
  return plural(
    count,
    md`The text of ${code(first)} could not be read.`,
    md`The texts of ${count} licence files below the root were not read, ${code(first)} among them.`,
  );
}

function withPart(whole: Whole, part: Part, apart: boolean): Whole {
  const { expression, open, reasons } = part.whole;
  if (part.readings.every(({ says }) => says === "nothing")) return withoutGrant(whole, part, apart);
  if (open === true && expression !== null) return withOpen(whole, part.folder, expression);
  if (open === false && expression !== null && accepted(expression, isOpenForDocumentation) === true) {
    return noted(
      whole,
      md`The folder ${code(part.folder)} is under ${code(printExpression(expression))}, as prose and pictures are.`,
    );
  }
  if (open === false || (apart && part.readings.some(isSold))) return withClosed(whole, part, apart);
  const harmless = !apart && part.readings.every(isHarmless);
  return { ...noted(whole, ...reasons), open: harmless || whole.open !== true ? whole.open : null };
}

/** Files that grant nothing: where they are empty, those of the top may be meant; a copyright notice alone keeps all rights. */
function withoutGrant(whole: Whole, { readings, isEmpty }: Part, apart: boolean): Whole {
  const reasons = readings.flatMap((reading) => reading.reasons);
  const doubted = whole.open === true ? null : whole.open;
  if (isEmpty) return { ...noted(whole, ...reasons), open: apart ? doubted : whole.open };
  if (apart) return { ...whole, open: false, reasons: [...reasons, ALL_OF_IT, ...whole.reasons] };
  return { ...noted(whole, ...reasons, OWN_OR_NOT), open: doubted };
}

function withOpen(whole: Whole, folder: string, expression: Expression): Whole {
  if (within(expression, whole.expression)) return whole;
  const note = md`The folder ${code(folder)} has a licence file of its own, which says ${code(printExpression(expression))}.`;
  return noted(joined(whole, expression), note);
}

function withClosed(whole: Whole, part: Part, apart: boolean): Whole {
  const all = joined(whole, part.whole.expression);
  if (!apart && whole.open !== false) return { ...noted(all, ...whyClosed(part), OWN_OR_NOT), open: null };
  return { ...all, open: false, reasons: [...whyClosed(part), ALL_OF_IT, ...whole.reasons] };
}

function whyClosed({ folder, whole, readings }: Part): readonly Text[] {
  const { expression, open, reasons } = whole;
  if (open !== false) return readings.filter(isSold).map(({ path }) => ownTerms(path, folder));
  return reasons.length > 0 || expression === null ? reasons : [notApproved(folder, expression)];
}

function ownTerms(path: string, folder: string): Text {
  return md`${code(path)} sets terms of its own for the folder ${code(folder)}, which are not those of an open-source licence.`;
}

function notApproved(folder: string, expression: Expression): Text {
  return md`The folder ${code(folder)} is under ${code(printExpression(expression))}, which is not on the list of licences that the OSI has approved.`;
}

function noted(whole: Whole, ...reasons: readonly Text[]): Whole {
  return { ...whole, reasons: [...whole.reasons, ...reasons] };
}

/** What is not known of the top is not replaced by what is known of a part. */
function joined(whole: Whole, expression: Expression | null): Whole {
  if (whole.expression === null || expression === null) return whole;
  return { ...whole, expression: combine("and", [whole.expression, expression]) };
}

/** Terms of a seller's own, in a folder like `ee`: no text that is known, and words that open licences do without. */
function isSold({ says, expression, words }: Reading): boolean {
  return (says === "prose" || says === "unclear") && expression === null && SOLD.test(words);
}

/** An open licence with a word more, or a variant of its text, and nothing in it that takes away. */
function isHarmless({ says, expression, resembles, words }: Reading): boolean {
  if (says === "nothing") return true;
  if (says === "closed" || says === "unread" || restriction(words) !== null || closedTerms(words).length > 0)
    return false;
  if (expression !== null) return accepted(expression, osiApproves) === true;
  return resembles !== null && osiApproves(resembles) === true;
}

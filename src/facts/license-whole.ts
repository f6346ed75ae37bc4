/** What each licence file says -> the licence of the whole, and whether every way to read it is open. */
import { code, list, md, type Text } from "../markdown.ts";
import type { Reading } from "./license-file.ts";
import { hasSuffix, licenseInSuffix } from "./license-names.ts";
import { isKnownText } from "./license-text.ts";
import {
  accepted,
  combine,
  type Expression,
  idsOf,
  licenseId,
  osiApproves,
  parseExpression,
  textOfId,
} from "./spdx.ts";

export interface Whole {
  readonly expression: Expression | null;
  readonly open: boolean | null;
  readonly reasons: readonly Text[];
}

const LONGEST_POINTER = 120;
const TAKES_AWAY =
  /\b(?:not|never|only|except|unless|other|others|additional|commercial|proprietary|prohibited|restricted)\b/;
const FAMILY = /\b(?:mit|apache|bsd|isc|gpl|lgpl|agpl|mpl|epl|unlicense|zlib|boost|cc0|gnu|elastic|busl|sspl)\b/g;

/** `folder` is what the `LICENSES` folder holds, without what is for documentation only. */
export function wholeOf(root: readonly Reading[], folder: readonly Reading[], github: string | null): Whole {
  const speaking = root.filter(({ says }) => says !== "nothing");
  const own = stated(speaking) ?? pointed(speaking, folder) ?? beside(speaking, folder);
  return againstGitHub(againstFolder(own, folder), speaking, github);
}

/** A file that states the whole in SPDX's words, with the texts of those licences beside it. */
function stated(root: readonly Reading[]): Whole | null {
  const umbrella = root.find((reading) => reading.says === "terms" && reading.states && covers(reading, root));
  if (!umbrella?.expression) return null;
  return { expression: umbrella.expression, open: accepted(umbrella.expression, osiApproves), reasons: [] };
}

function covers(umbrella: Reading, root: readonly Reading[]): boolean {
  const ids = new Set(textIds(umbrella));
  return root.every(
    (reading) =>
      reading === umbrella || copies(reading).some((copied) => copied.length > 0 && copied.every((id) => ids.has(id))),
  );
}

/** The licences that a file holds a copy of, by its text, by what its text resembles, or, where that was not read, by its name. */
function copies(reading: Reading): readonly (readonly string[])[] {
  const { path, says, resembles } = reading;
  if (says === "terms") return [textIds(reading)];
  if (resembles !== null) return [[textOfId(resembles)]];
  const named = says === "unread" ? licenseInSuffix(path) : null;
  return named === null ? [] : [idsOf(named).map(textOfId)];
}

function textIds({ expression }: Reading): readonly string[] {
  return expression === null ? [] : idsOf(expression).map(textOfId);
}

/** Prose that names the very licences whose texts stand beside it or in `LICENSES`, and nothing else. */
function pointed(root: readonly Reading[], folder: readonly Reading[]): Whole | null {
  const [prose, ...more] = root.filter(({ says }) => says === "prose");
  if (prose === undefined || more.length > 0) return null;
  const beside = root.filter((reading) => reading !== prose);
  const texts = beside.length > 0 ? beside : folder;
  const plain = texts.length > 0 && texts.every(({ says, expression }) => says === "terms" && expression !== null);
  if (!plain || !names(prose, texts)) return null;
  const kind = /\b(?:either|choice|choose|dual|option)\b/.test(prose.words) ? "or" : "and";
  const reason = md`${code(prose.path)} points to ${list(texts.map(({ path }) => code(path)))}.`;
  return together(kind, texts, [reason]);
}

function names({ words }: Reading, texts: readonly Reading[]): boolean {
  const said = new Set([...words.matchAll(FAMILY)].map(([family]) => family));
  const there = new Set(texts.flatMap(textIds).map((id) => id.toLowerCase().split("-")[0] ?? ""));
  said.delete("gnu");
  const short = words.split(" ").length <= LONGEST_POINTER && !TAKES_AWAY.test(words);
  return short && said.size === there.size && [...there].every((family) => said.has(family));
}

function beside(root: readonly Reading[], folder: readonly Reading[]): Whole {
  const parts = root.length > 0 ? root : folder;
  const terms = parts.filter(({ says }) => says === "terms");
  const doubts = parts.filter(({ says }) => says !== "terms");
  const closed = doubts.filter(({ says }) => says === "closed");
  const reasons = doubts.flatMap((reading) => (reading.says === "unread" ? [unread(reading)] : reading.reasons));
  if (parts.length > 0 && closed.length === parts.length) {
    return { expression: combine("and", expressionsOf(closed)), open: false, reasons };
  }
  const choice = terms.length > 1 && parts === root && terms.every(({ path }) => hasSuffix(path));
  const whole = together(choice ? "or" : "and", lesser(terms), choice ? [taken(terms)] : []);
  if (doubts.length === 0) return whole;
  const sides = [...(whole.expression ? [whole.expression] : []), ...expressionsOf(doubts)];
  return { expression: combine("and", sides), open: null, reasons: [...whole.reasons, ...reasons] };
}

function unread({ path }: Reading): Text {
  return md`The text of ${code(path)} could not be read.`;
}

function taken(terms: readonly Reading[]): Text {
  return md`${list(terms.map(({ path }) => code(path)))} stand side by side; that is taken as a choice between them.`;
}

/** The Lesser GPL 3 is written on top of the GPL 3, and comes with it. */
function lesser(terms: readonly Reading[]): readonly Reading[] {
  const ids = terms.map((reading) => textIds(reading).join(" "));
  if (terms.length !== 2 || !ids.includes("GPL-3.0") || !ids.includes("LGPL-3.0")) return terms;
  return terms.filter((_, i) => ids[i] === "LGPL-3.0");
}

function expressionsOf(readings: readonly Reading[]): readonly Expression[] {
  return readings.map(({ expression }) => expression).filter((expression) => expression !== null);
}

/** How parts are meant together may be unclear; if they all are open, or all are not, it does not matter. */
function together(kind: "and" | "or", parts: readonly Reading[], reasons: readonly Text[]): Whole {
  const expressions = expressionsOf(parts);
  const answers = new Set(expressions.map((expression) => accepted(expression, osiApproves)));
  const [only] = answers;
  const open = only !== undefined && answers.size === 1 ? only : null;
  const mixed =
    answers.size > 1
      ? [md`Not all of these licences are approved by the OSI, and which applies to what could not be told.`]
      : [];
  return { expression: combine(kind, expressions), open, reasons: [...reasons, ...mixed] };
}

function againstFolder(whole: Whole, folder: readonly Reading[]): Whole {
  const foreign = folder.filter(
    ({ says, expression }) => says !== "terms" || !expression || accepted(expression, osiApproves) !== true,
  );
  if (whole.open !== true || foreign.length === 0) return whole;
  const reason = md`${list(foreign.map(({ path }) => code(path)))}: not known to be plain terms that the OSI has approved, and which files are under it could not be told.`;
  return { ...whole, open: null, reasons: [...whole.reasons, reason] };
}

/** GitHub's own detection: a value where no text was ours to judge, a question where it differs from what the texts say. */
function againstGitHub(whole: Whole, root: readonly Reading[], github: string | null): Whole {
  const id = github === null ? null : licenseId(github);
  const detected = id === null ? null : parseExpression(id);
  if (id === null || detected === null) return whole;
  const reason = md`GitHub's own detection says ${code(id)}.`;
  if (whole.expression === null) {
    const ours = root.every(({ says }) => says === "unread" || (says === "prose" && !isKnownText(textOfId(id))));
    if (root.length === 0 || !ours) return { ...whole, reasons: [...whole.reasons, reason] };
    return { expression: detected, open: accepted(detected, osiApproves), reasons: [reason] };
  }
  if (idsOf(whole.expression).map(textOfId).includes(textOfId(id))) return whole;
  return { ...whole, open: whole.open === true ? null : whole.open, reasons: [...whole.reasons, reason] };
}

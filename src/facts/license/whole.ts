/** What each licence file says -> the licence of the whole, and whether every way to read it is open. */
import { code, list, md, type Text } from "../../markdown.ts";
import { type Detected, detectedBy } from "./detected.ts";
import { hasSuffix, licenseInSuffix } from "./names.ts";
import { pointed } from "./pointer.ts";
import type { Reading } from "./reading.ts";
import { accepted, combine, idsOf, osiApproves, textOfId } from "./spdx.ts";
import { isKnownText } from "./text/match.ts";
import { isKernelText } from "./texts.ts";
import { expressionsOf, textIds, together, type Whole } from "./together.ts";

/** `folder` is what the `LICENSES` folder holds, without what is for documentation only. */
export function wholeOf(root: readonly Reading[], folder: readonly Reading[], detected: Detected | null): Whole {
  const speaking = speakingFor(root);
  const own = stated(speaking) ?? pointed(speaking, folder) ?? beside(speaking, folder);
  return againstForge(againstFolder(own, folder, speaking), speaking, detected);
}

/** Without empty files and exceptions alone; what a `COPYRIGHT` file tells in its own words beside a licence is who holds it. */
function speakingFor(root: readonly Reading[]): readonly Reading[] {
  const speaking = root.filter(({ says }) => says !== "nothing");
  const licensed = speaking.some(({ says }) => says === "terms");
  return speaking.filter(({ says, path }) => !(licensed && says === "prose" && /(?:^|\/)copyright[^/]*$/i.test(path)));
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

function beside(root: readonly Reading[], folder: readonly Reading[]): Whole {
  const parts = root.length > 0 ? root : folder;
  const terms = withoutCopies(parts.filter(({ says }) => says === "terms"));
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

/** What is stated in SPDX's words is the terms; the texts of its licences beside it add nothing. */
function withoutCopies(terms: readonly Reading[]): readonly Reading[] {
  const stated = new Set(terms.filter(({ states }) => states).flatMap(textIds));
  return terms.filter((reading) => reading.states || !textIds(reading).every((id) => stated.has(id)));
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

/** Texts that stand in `LICENSES` are there for some files. Where the kernel's layout is kept, the top of the tree has the last word. */
function againstFolder(whole: Whole, folder: readonly Reading[], top: readonly Reading[]): Whole {
  const ruled = top.some(({ says, states }) => says === "terms" && states);
  const foreign = folder.filter((reading) =>
    ruled && isKernelText(reading.path) ? reading.says === "closed" : !isPlainlyOpen(reading),
  );
  if (whole.open !== true || foreign.length === 0) return whole;
  const reason = md`${list(foreign.map(({ path }) => code(path)))}: not known to be plain terms that the OSI has approved, and which files are under it could not be told.`;
  return { ...whole, open: null, reasons: [...whole.reasons, reason] };
}

function isPlainlyOpen({ says, expression }: Reading): boolean {
  return says === "terms" && expression !== null && accepted(expression, osiApproves) === true;
}

/** The forge's own detection: a value where no text was ours to judge, a question where it differs from what the texts say. */
function againstForge(whole: Whole, root: readonly Reading[], detected: Detected | null): Whole {
  if (detected === null) return whole;
  const { id, expression } = detected;
  const reason = detectedBy(detected);
  if (whole.expression === null) {
    const ours = root.every(({ says }) => says === "unread" || (says === "prose" && !isKnownText(textOfId(id))));
    if (root.length === 0 || !ours) return { ...whole, reasons: [...whole.reasons, reason] };
    return { expression, open: accepted(expression, osiApproves), reasons: [reason] };
  }
  if (idsOf(whole.expression).map(textOfId).includes(textOfId(id))) return whole;
  return { ...whole, open: whole.open === true ? null : whole.open, reasons: [...whole.reasons, reason] };
}

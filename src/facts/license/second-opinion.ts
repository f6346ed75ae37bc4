/** The licence of the whole, held against what package manifests and the heads of source files state. */
import { code, md, type Text } from "../../markdown.ts";
import { isOpenForDocumentation } from "./docs-terms.ts";
import { folderKind } from "./folders.ts";
import type { Head } from "./heads.ts";
import { atHeads } from "./hints.ts";
import { isRefusal, type Stated } from "./metadata.ts";
import type { restrictedInReadme } from "./readme.ts";
import { accepted, combine, type Expression, osiApproves, printExpression } from "./spdx.ts";
import { type Whole, within } from "./together.ts";

const MOST_TOLD = 3;

/** A manifest that names closed terms beside an open text is a question; one that names another open licence changes nothing. */
export function withManifests(whole: Whole, stated: readonly Stated[]): Whole {
  const against = stated.filter(({ written, expression }) =>
    expression === null ? isRefusal(written) : !isOpen(expression),
  );
  const reasons = against.map(({ path, written }) => md`But ${code(path)} says ${code(written)}.`);
  if (reasons.length === 0 || whole.open === false) return whole;
  return { ...whole, open: null, reasons: [...whole.reasons, ...reasons] };
}

/** A README that restricts the use beside an open text is a question, too. */
export function withReadme(whole: Whole, restricted: ReturnType<typeof restrictedInReadme>): Whole {
  if (restricted === null || whole.open === false) return whole;
  const { path, line, words } = restricted;
  const reason = md`But ${code(path)} says in line ${line}: ${code(words)}.`;
  return { ...whole, open: null, reasons: [...whole.reasons, reason] };
}

/** The files that were read are a sample: what they say can add to the whole, and never make sure of it. */
export function withHeads(whole: Whole, heads: readonly Head[]): Whole {
  let covered = whole.expression;
  const more = heads.filter(({ expression }) => {
    const fresh = !within(expression, covered);
    covered = combine("and", covered === null ? [expression] : [covered, expression]);
    return fresh;
  });
  const closed = more.filter(({ expression }) => !isOpen(expression));
  const told = [...closed, ...more.filter((head) => !closed.includes(head))].slice(0, MOST_TOLD);
  const noted = {
    ...whole,
    reasons: [
      ...whole.reasons,
      ...told.map((head) => (closed.includes(head) || whole.open !== true ? atHeads(head).reason : alsoOpen(head))),
    ],
  };
  if (closed.length === 0 || whole.open !== true) return noted;
  return { ...noted, open: closed.some(isSold) ? false : null };
}

/** Nothing to worry about: said so that nobody does. */
function alsoOpen({ expression, paths }: Head): Text {
  const [first = ""] = paths;
  const others = paths.length - 1;
  const id = code(printExpression(expression));
  return others === 0
    ? md`${code(first)} says ${id} at its head, which is open source, too.`
    : md`${code(first)} and ${others} more of the source files that were read say ${id} at their heads, which is open source, too.`;
}

/** Terms that are not open, at the head of files in a folder like `ee`. */
function isSold({ expression, paths }: Head): boolean {
  return accepted(expression, osiApproves) === false && paths.some((path) => folderKind(path) === "apart");
}

/** By the list for code, or for small files that are given away altogether. */
function isOpen(expression: Expression): boolean {
  return accepted(expression, osiApproves) === true || accepted(expression, isOpenForDocumentation) === true;
}

/** An open list or object and the token at hand -> whether it goes on, is closed, or was never closed. */
import { code, md, type Text } from "../../../markdown.ts";
import { closedEarly, doubledComma, endOfLine, missingComma, trailingComma, unclosed } from "../../cause.ts";
import { listAgain } from "./list-cause.ts";
import { indentOf, lineAt, type Scan, stumble, take } from "./scan.ts";
import { nextToken, type Token } from "./token.ts";

export const A_VALUE = md`a value`;
export const A_KEY = md`a key`;
export const THE_END = md`the end of the file`;

export interface Bracket {
  readonly opener: "[" | "{";
  readonly start: number;
  /** The comma after the last item, while nothing else followed it. */
  comma: Token | null;
  /** An opening bracket in the outermost list that stands there as the list's own does. */
  again: Token | null;
  /** Whether anything stands in it yet. */
  filled: boolean;
  /** Its end was told already, or is not to be expected. */
  ended: boolean;
}

/** Takes commas and the closing bracket. `left`: it is over; `astray`: a closing bracket stands there that closes nothing. */
export function step(scan: Scan, bracket: Bracket): "left" | "on" | "item" | "astray" {
  const { at } = scan;
  const { opener, ended, filled, comma } = bracket;
  if (at.kind === "end" || endsStatement(scan)) return ended ? "left" : leave(scan, bracket);
  if (at.kind === ",") {
    if (comma !== null && isCommaOfOuter(scan, bracket)) return leave(scan, bracket);
    if (comma !== null || !filled) stumble(scan, expected(bracket), doubledComma(lineAt(scan, at.start)));
    bracket.comma = take(scan);
    return "on";
  }
  const closer = closerOf(opener);
  if (at.kind === closer) return close(scan, bracket, closer);
  if (at.kind !== "}" && at.kind !== "]") return "item";
  return closesOuter(scan) ? leave(scan, bracket) : "astray";
}

/** Leaves a list or object that was not closed. */
export function leave(scan: Scan, { opener, start, again }: Bracket): "left" {
  if (again !== null && scan.at.kind === "end") {
    stumble(scan, null, listAgain(lineAt(scan, again.start), lineAt(scan, start)), again);
    return "left";
  }
  const closer = closerOf(opener);
  const wanted = scan.at.kind === "," ? md`${code(closer)}` : orClose(closer);
  stumble(scan, wanted, unclosed(opener, closer, lineAt(scan, start)));
  return "left";
}

/** `objects`: an object follows an object. */
export function demandComma(scan: Scan, { opener, filled, comma }: Bracket, objects: boolean): void {
  if (!filled || comma !== null || scan.taken === null) return;
  const after = lineAt(scan, scan.taken.end - 1);
  const written = objects ? null : endOfLine(scan.text, scan.taken.end);
  stumble(scan, orClose(closerOf(opener)), missingComma(after, lineAt(scan, scan.at.start), written));
}

export function isInside({ open }: Scan, kind: "list" | "object"): boolean {
  return open.some((each) => each.kind === kind);
}

/** Whether an object in a broken file stands further to the left than the list that it would be in, and so in one around it. */
export function isOutdented(scan: Scan, { start, comma, filled }: Bracket): boolean {
  const broken = scan.stumbles > 0 || (filled && comma === null);
  if (scan.at.kind !== "{" || scan.open.length === 1 || !broken) return false;
  const here = indentOf(scan, scan.at.start);
  return here.first && here.indent < indentOf(scan, start).indent;
}

/** Whether a key inside a list belongs to the object around it, so that the list's closing bracket is missing. */
export function belongsToOuterObject(scan: Scan, { start, filled }: Bracket): boolean {
  if (!isInside(scan, "object")) return false;
  const here = indentOf(scan, scan.at.start);
  return here.first ? here.indent <= indentOf(scan, start).indent : filled;
}

export function orClose(closer: string): Text {
  return md`${code(",")} or ${code(closer)}`;
}

function close(scan: Scan, bracket: Bracket, closer: "]" | "}"): "left" | "on" {
  const { at } = scan;
  const { comma } = bracket;
  take(scan);
  if (scan.open.length === 1 && goesOn(scan, closer)) {
    stumble(scan, THE_END, closedEarly(closer, lineAt(scan, at.start)));
    bracket.comma = null;
    bracket.ended = true;
    return "on";
  }
  if (comma !== null && scan.dialect === "json") {
    stumble(scan, expected(bracket), trailingComma(lineAt(scan, comma.start), closer), at);
  }
  return "left";
}

/** Whether the outermost list or object goes on behind the bracket that closed it. */
function goesOn({ at, text, dialect }: Scan, closer: "]" | "}"): boolean {
  if (closer === "]") return at.kind === "," || at.kind === "{";
  return at.kind === "," && nextToken(text, at.end, dialect).kind === "string";
}

/** Whether a closing bracket of the other kind closes what stands around, so that the inner closing bracket is missing. */
function closesOuter(scan: Scan): boolean {
  const kind = scan.at.kind === "}" ? "object" : "list";
  const outer = scan.open.findLast((open) => open.kind === kind);
  if (outer === undefined) return false;
  const here = indentOf(scan, scan.at.start);
  if (!here.first) return lineAt(scan, scan.at.start) === lineAt(scan, outer.start);
  return here.indent <= indentOf(scan, outer.start).indent;
}

/** Whether a second comma stands behind what was not closed, and so belongs to what is around it. */
function isCommaOfOuter(scan: Scan, { opener }: Bracket): boolean {
  const next = nextToken(scan.text, scan.at.end, scan.dialect);
  if (opener === "{") return isInside(scan, "list") && (next.kind === "{" || next.kind === "]");
  return isInside(scan, "object") && nextToken(scan.text, next.end, scan.dialect).kind === ":";
}

/** Behind a semicolon a module's list does not go on, whatever is still open. */
function endsStatement({ at, text, dialect }: Scan): boolean {
  return dialect === "module" && text[at.start] === ";";
}

function closerOf(opener: "[" | "{"): "]" | "}" {
  return opener === "[" ? "]" : "}";
}

function expected({ opener }: Bracket): Text {
  return opener === "[" ? A_VALUE : A_KEY;
}

/** Tokens of a whole JSON text -> its tree, also where the list's opening bracket is missing or something stands before it. */
import { afterEnd, surplus, unopened } from "../../cause.ts";
import type { Node, ScalarNode } from "../../tree.ts";
import { THE_END } from "./bracket.ts";
import { aboveList, belowList, proseAbove } from "./list-cause.ts";
import { indentOf, isKey, lineAt, moveTo, type Scan, stop, stumble, take } from "./scan.ts";
import { nextToken } from "./token.ts";
import { atCloser, atEnd, beginsValue, readList, readObject, readTop, readValue, skipStray } from "./tolerant.ts";

const MOST_ABOVE = 100;
const LONGEST_PROSE = 10_000;
const BELOW = /"?([^\s",:{}[\]]{1,300})"?,?\s*$/y;
const PROSE = /^[^[\]{}"]+\n[ \t]*(?=[[{])/;

/** Reads the one value that a text consists of. */
export function readRoot(scan: Scan): Node | null {
  skipProse(scan);
  while (!beginsValue(scan) && !atEnd(scan)) skipStray(scan);
  if (atEnd(scan)) return null;
  const root = readOutermost(scan);
  if (atEnd(scan)) return root;
  const below = textBelow(scan, root);
  if (below !== null && root.kind === "list") {
    scan.quiet = 0;
    stumble(scan, null, belowList(lineAt(scan, below.start), lineAt(scan, root.end - 1)));
    stop(scan);
    return { ...root, end: below.end, items: [...root.items, below] };
  }
  const closer = atCloser(scan);
  const line = lineAt(scan, scan.at.start);
  stumble(scan, THE_END, closer === null ? afterEnd(lineAt(scan, root.end - 1)) : surplus(closer, line));
  stop(scan);
  return root;
}

/** What is neither a value nor a comment, on lines above the first bracket of the file. */
function skipProse(scan: Scan): void {
  const { at, text } = scan;
  if (at.kind !== "word" && at.kind !== "number" && at.kind !== "mark") return;
  const [prose] = PROSE.exec(text.slice(at.start, at.start + LONGEST_PROSE)) ?? [];
  if (prose === undefined || isKey(scan)) return;
  const first = at.start + prose.length;
  stumble(scan, null, proseAbove(lineAt(scan, at.start), lineAt(scan, first)));
  moveTo(scan, first);
  scan.quiet = 0;
}

function readOutermost(scan: Scan): Node {
  if (isKey(scan)) return readObject(scan, null);
  const list = listBelow(scan);
  if (list !== null) return readBelow(scan, list);
  const top = readTop(scan);
  if (top.kind !== "scalar" || !textFollows(scan)) return top;
  stumble(scan, null, unopened("[", lineAt(scan, top.start)), { ...scan.at, start: top.start, end: top.end });
  return readList(scan, null, [top]);
}

function textFollows({ at, text, dialect }: Scan): boolean {
  return at.kind === "string" || (at.kind === "," && nextToken(text, at.end, dialect).kind === "string");
}

/** The opening bracket of a list that is not empty, on a line below texts that stand outside of any. */
function listBelow(scan: Scan): number | null {
  const { text, dialect } = scan;
  let token = scan.at;
  for (let i = 0; i < MOST_ABOVE && (token.kind === "string" || token.kind === ","); i += 1) {
    token = nextToken(text, token.end, dialect);
  }
  const isBelow =
    token.kind === "[" &&
    token.start > scan.at.start &&
    indentOf(scan, token.start).first &&
    nextToken(text, token.end, dialect).kind !== "]";
  return isBelow ? token.start : null;
}

/** The texts above a list are read as its first items. */
function readBelow(scan: Scan, list: number): Node {
  const items: Node[] = [];
  stumble(scan, null, aboveList(lineAt(scan, scan.at.start), lineAt(scan, list)));
  while (scan.at.start < list && !atEnd(scan)) {
    if (beginsValue(scan)) items.push(readValue(scan));
    else take(scan);
  }
  scan.quiet = 0;
  return readList(scan, scan.at.kind === "[" ? take(scan) : null, items);
}

/** The last thing of a file, where it is one text on a line below a list of texts, with quotation marks or without. */
function textBelow({ at, text, dialect }: Scan, root: Node): ScalarNode | null {
  const last = root.kind === "list" ? root.items.at(-1) : undefined;
  if (dialect !== "json" || last?.kind !== "scalar" || typeof last.value !== "string") return null;
  BELOW.lastIndex = at.start;
  const [whole, value = ""] = BELOW.exec(text) ?? [];
  if (whole === undefined || !text.slice(root.end, at.start).includes("\n")) return null;
  return { kind: "scalar", start: at.start, end: at.start + whole.trimEnd().length, value };
}

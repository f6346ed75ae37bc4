/** The description of a pull request -> the lines that its author wrote: no template comments, no code blocks, no unticked boxes. */
import { TICK } from "./sentences.ts";

const MOST = 65_536;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const BOX = /^(\s{0,20})[-*+]\s+\[([ xX])\]/;
const BULLET = /^[-*+]\s+|^\d{1,3}[.)]\s+/;
// https://git-scm.com/docs/git-interpret-trailers
const TRAILER = /^(?:acked|co-authored|reported|reviewed|signed-off|suggested|tested)-by:|^cc:? @/i;
const LONGEST_LINE = 5_000;
/** Nobody breaks a line that is shorter. */
const SHORTEST_WRAPPED = 45;

export interface Line {
  readonly text: string;
  /** The heading, the line with a colon or the bullet that it stands under, or empty. */
  readonly under: string;
  /** An item of a list, or a row of a table with its cells joined by dashes. */
  readonly bullet: boolean;
}

export function proseLines(description: string): readonly Line[] {
  const lines: Line[] = [];
  let above = "";
  let item: { readonly text: string; readonly depth: number } | null = null;
  let before = "";
  for (const written of authored(description)) {
    const text = written.trim().slice(0, LONGEST_LINE);
    const isUnderline = /^(?:=+|-{3,})$/.test(text) && isTitle(before);
    before = text;
    if (text === "" || TRAILER.test(text)) continue;
    const depth = written.length - written.trimStart().length;
    if (item !== null && depth <= item.depth) item = null;
    const heading = isUnderline ? lines.pop()?.text : /^#{1,6}\s+(.*)$/.exec(text)?.[1];
    if (heading !== undefined) {
      above = heading;
      continue;
    }
    const row = text.startsWith("|") ? rowOf(text) : null;
    if (row === "separator") {
      if (lines.at(-1)?.bullet) lines.pop(); // the row above it holds the names of the columns
      continue;
    }
    const bullet = BULLET.exec(text)?.[0] ?? "";
    const said = row ?? text.slice(bullet.length).replace(/^\[[xX]\]\s*/, "");
    lines.push({ text: said, under: item?.text ?? above, bullet: bullet !== "" || row !== null });
    const opens = /[:：]$/.test(said.replace(TICK, ""));
    if (opens && bullet !== "") item = { text: said, depth };
    else if (opens) above = said;
  }
  return lines;
}

/** A whole sentence above a line of dashes is a paragraph that ends there, whatever Markdown makes of it. */
function isTitle(text: string): boolean {
  return text !== "" && text.length < 60 && !/[.!?:。]$/.test(text) && !BULLET.test(text) && !/^[#|]/.test(text);
}

/** Without quotations and commands as well: both are somebody else's words. */
function authored(description: string): readonly string[] {
  const lines = withoutFences(withoutComments(description.slice(0, MOST)).split(/\r?\n/));
  return unwrapped(withoutOpenBoxes(lines).filter((line) => !/^\s*(?:>|\$ )/.test(line)));
}

/** Where a long line breaks off in a sentence, as in the message of a commit, the next one goes on with it. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1)?.trimEnd() ?? "";
    const goesOn =
      before.trim().length >= SHORTEST_WRAPPED && !/[.!?:：。！？✅|]$/u.test(before) && !/^\s*#/.test(before);
    if (goesOn && isPlain(line.trim())) joined[joined.length - 1] = `${before.slice(0, LONGEST_LINE)} ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

function isPlain(text: string): boolean {
  return text !== "" && !BULLET.test(text) && !TRAILER.test(text) && !/^(?:#{1,6}\s|https?:|[|<[])/i.test(text);
}

/** The cells of a row of a table; a row of dashes alone separates the names of the columns from the rest. */
function rowOf(text: string): string | "separator" | null {
  const cells = text.split("|").map((cell) => cell.trim());
  if (cells.length < 3) return null;
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^:?-+:?$/.test(cell)) ? "separator" : filled.join(" – ");
}

function withoutComments(text: string): string {
  let kept = "";
  for (let at = 0; ; ) {
    const start = text.indexOf("<!--", at);
    if (start === -1) return kept + text.slice(at);
    kept += text.slice(at, start);
    const end = text.indexOf("-->", start + 4);
    if (end === -1) return kept;
    at = end + 3;
  }
}

function withoutFences(lines: readonly string[]): readonly string[] {
  let inside = false;
  return lines.filter((line) => {
    const fence = FENCE.test(line);
    if (fence) inside = !inside;
    return !fence && !inside;
  });
}

/** An unticked box takes what is indented below it along. */
function withoutOpenBoxes(lines: readonly string[]): readonly string[] {
  let open: number | null = null;
  return lines.filter((line) => {
    const [, indent = "", tick] = BOX.exec(line) ?? [];
    const depth = line.length - line.trimStart().length;
    if (open !== null && (line.trim() === "" || depth > open) && tick === undefined) return false;
    open = tick === " " ? indent.length : null;
    return open === null;
  });
}

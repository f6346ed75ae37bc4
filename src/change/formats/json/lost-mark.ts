/** A text one of whose quotation marks is missing, or stands inside it -> the text that was meant. */
import { code, md } from "../../../markdown.ts";
import { causeOfFlaw, innerQuote } from "./quote-cause.ts";
import { isKey, lineAt, moveTo, type Scan, stumble } from "./scan.ts";
import { nextToken, type Token } from "./token.ts";

const LONGEST_LOOK = 4000;
const MOST_LOOKS = 5000;
const LONGEST_KEY = 200;
const VALUE_END = /[ \t]{0,100}(?:[,}\])]|\r?\n|$)/y;
const OPERATORS = new Set([
  "as",
  "async",
  "await",
  "class",
  "function",
  "in",
  "instanceof",
  "new",
  "satisfies",
  "typeof",
]);

/** A text that was taken, and is followed at once by more text: it was not closed before, or has a quotation mark inside. */
export function overInnerMarks(scan: Scan, first: Token): Token | null {
  const { at, text, dialect } = scan;
  const follows = at.kind === "word" || at.kind === "number" || (at.kind === "mark" && dialect === "json");
  if (at.start !== first.end || !(follows || at.flaw === "lost-quote")) return null;
  const mark = text[first.start] ?? "";
  const end = endBeforeKey(scan, first);
  if (end !== null) {
    stumble(scan, null, causeOfFlaw("unclosed", mark, lineAt(scan, first.start)), first);
    return cutTo(scan, first, first.start + 1, end, end);
  }
  const last = lastMark(scan, first.end, mark);
  if (last === null) return null;
  stumble(scan, md`${code(",")} or the end`, innerQuote(mark, lineAt(scan, at.start)));
  return cutTo(scan, first, first.start + 1, last, last + 1);
}

/** A text at hand whose first quotation mark is missing. */
export function withoutFirstMark(scan: Scan): Token | null {
  const { at } = scan;
  const last = scan.dialect === "json" ? onlyMark(scan, at) : markAfterWords(scan, at);
  if (last === null) return null;
  stumble(scan, null, causeOfFlaw("lost-quote", scan.text[last] ?? "", lineAt(scan, at.start)));
  return cutTo(scan, at, at.start, last, last + 1);
}

/** Takes a text that does not end where its token does, and reads on behind it. */
function cutTo(scan: Scan, first: Token, from: number, to: number, end: number): Token {
  const whole: Token = { kind: "string", start: first.start, end, value: scan.text.slice(from, to), flaw: null };
  scan.taken = whole;
  moveTo(scan, end);
  return whole;
}

/** `'GitHub, url: 'https://...'`: where the text should have ended, if it runs on over a comma and a key. */
function endBeforeKey(scan: Scan, first: Token): number | null {
  const from = Math.max(first.start + 1, first.end - LONGEST_KEY);
  const inside = scan.text.slice(from, first.end - 1);
  const tail = scan.at.flaw === "lost-quote" && isKey(scan) ? /,\s*$/.exec(inside) : /,\s*[\w$-]+\s*:\s*$/.exec(inside);
  return tail === null ? null : from + tail.index;
}

/** The last quotation mark of a line, if the line has no other from the token on. */
function onlyMark(scan: Scan, first: Token): number | null {
  const last = lastMark(scan, first.end, '"');
  return last !== null && scan.text.indexOf('"', first.end) === last ? last : null;
}

/** In a module two words that no operator joins are text: it ends at the first quotation mark that something ends behind. */
function markAfterWords(scan: Scan, first: Token): number | null {
  const { text, dialect } = scan;
  const next = nextToken(text, first.end, dialect);
  if (next.start === first.end && "'\"".includes(text[next.start] ?? " ")) return next.start;
  const address = text.startsWith("://", first.end);
  const words = next.kind === "word" && !text.slice(first.end, next.start).includes("\n");
  if (!(address || words) || scan.looks >= MOST_LOOKS) return null;
  if (OPERATORS.has(String(first.value)) || OPERATORS.has(String(next.value))) return null;
  scan.looks += 1;
  const look = text.slice(next.end, next.end + LONGEST_LOOK);
  const ends = ["'", '"', "`"].map((mark) => look.indexOf(mark)).filter((at) => at !== -1 && endsValue(look, at + 1));
  return ends.length === 0 ? null : next.end + Math.min(...ends);
}

function endsValue(text: string, from: number): boolean {
  VALUE_END.lastIndex = from;
  return VALUE_END.test(text);
}

/** The last quotation mark of a line, if nothing but commas and brackets follows it there. */
function lastMark(scan: Scan, from: number, mark: string): number | null {
  scan.looks += 1;
  const line = scan.text.slice(from, from + LONGEST_LOOK);
  const feed = line.indexOf("\n");
  if (scan.looks > MOST_LOOKS || (feed === -1 && line.length === LONGEST_LOOK)) return null;
  let at = from + (feed === -1 ? line.length : feed) - 1;
  while (at >= from && " \t\r,;}])".includes(scan.text[at] ?? "")) at -= 1;
  return at >= from && scan.text[at] === mark ? at : null;
}

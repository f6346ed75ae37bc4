/** A text from its opening quotation mark on -> its value and its end, also where the mark that should close it is missing. */

/** What is wrong with a quoted text. */
export type QuoteFlaw =
  | "single-quotes"
  | "back-ticks"
  | "smart-quotes"
  | "unclosed"
  | "line-break"
  | "control"
  | "escape";

export interface Quoted {
  readonly end: number;
  readonly value: string;
  readonly flaw: QuoteFlaw | null;
  /** A template literal with substitutions: its value is its source. */
  readonly code: boolean;
}

/** `json` takes double quotes and JSON's escapes only, `module` what JavaScript takes. */
export type Dialect = "json" | "module";

const PLAIN = /"[^"\\\p{Cc}]*"/uy;
const ESCAPE = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2}))/iy;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "0": "\0" };
const SMART_DOUBLE = "“”„‟«»";
const SMART_SINGLE = "‘’‚‛";
const LOOK_AHEAD = 20_000;
const MOST_LINES = 50;
const NEW_MEMBER = /[ \t]{0,200}(?:[\w$]{1,100}[ \t]{0,9}:|[}\])])/y;

/** Whether a text may begin with this character. */
export function opensQuote(character: string): boolean {
  return character !== "" && `"'\`${SMART_DOUBLE}${SMART_SINGLE}`.includes(character);
}

export function readQuoted(text: string, start: number, dialect: Dialect): Quoted {
  PLAIN.lastIndex = start;
  if (PLAIN.test(text)) {
    const end = PLAIN.lastIndex;
    return { end, value: text.slice(start + 1, end - 1), flaw: null, code: false };
  }
  const quote = text[start] ?? "";
  const scan: Scan = { text, dialect, quote, value: "", flaw: null, code: false, at: start + 1 };
  if (!readToClose(scan)) return unclosed(text, start, quote === "`" ? beforeNextKey(text, scan.at) : scan.at);
  const { at: end, code } = scan;
  return {
    end,
    value: code ? text.slice(start, end) : scan.value,
    flaw: scan.flaw ?? styleFlaw(quote, dialect),
    code,
  };
}

interface Scan {
  readonly text: string;
  readonly dialect: Dialect;
  readonly quote: string;
  value: string;
  flaw: QuoteFlaw | null;
  code: boolean;
  at: number;
}

/** Reads up to and over the closing mark. False: the line ended, and the text does not seem to go on after it. */
function readToClose(scan: Scan): boolean {
  const { text, quote, dialect } = scan;
  const marks = closingMarks(quote);
  let sure = false;
  for (let from = scan.at; scan.at < text.length; ) {
    const character = text[scan.at] ?? "";
    if (marks.includes(character)) {
      scan.value += text.slice(from, scan.at++);
      return true;
    }
    if (character === "\\") {
      scan.value += text.slice(from, scan.at) + readEscape(scan);
      from = scan.at;
      continue;
    }
    if (character === "\n") {
      if (!sure && !goesOn(scan, marks)) return false;
      sure = true;
      if (quote !== "`") scan.flaw = "line-break";
    } else if (character < " " && dialect === "json" && !text.startsWith("\r\n", scan.at)) scan.flaw ??= "control";
    if (quote === "`" && text.startsWith("${", scan.at)) scan.code = true;
    scan.at += 1;
  }
  return false;
}

/** Takes the escape at `scan.at` and gives what it stands for. */
function readEscape(scan: Scan): string {
  const { text, dialect } = scan;
  const sign = text[scan.at + 1] ?? "";
  ESCAPE.lastIndex = scan.at;
  const found = sign === "u" || sign === "x" ? ESCAPE.exec(text) : null;
  const known = found === null ? sign !== "" && '"\\/bfnrt'.includes(sign) : found[2] !== undefined;
  if (dialect === "json" && !known) scan.flaw ??= "escape";
  const point = found === null ? Number.NaN : Number.parseInt(found[1] ?? found[2] ?? found[3] ?? "", 16);
  if (found !== null && point <= 0x10ffff) {
    scan.at += found[0].length;
    return String.fromCodePoint(point);
  }
  scan.at += text.startsWith("\r\n", scan.at + 1) ? 3 : 2;
  if (sign === "\n" || sign === "\r") return "";
  return ESCAPES[sign] ?? sign;
}

/** Whether a text that goes over its line's end is closed further down: what follows its next mark is what follows a value. */
function goesOn({ text, at }: Scan, marks: string): boolean {
  const last = Math.min(text.length, at + LOOK_AHEAD);
  for (let i = at; i < last; i++) {
    if (text[i] === "\\") i += 1;
    else if (marks.includes(text[i] ?? "")) {
      const after = text[skip(text, i + 1, 1, " \t\r")] ?? "\n";
      return "\n,}];).+".includes(after);
    }
  }
  return false;
}

/** The end of the line before the next key or closing bracket, if that is not far. */
function beforeNextKey(text: string, lineEnd: number): number {
  let at = lineEnd;
  for (let lines = 0; lines < MOST_LINES && at !== -1; lines++) {
    NEW_MEMBER.lastIndex = at + 1;
    if (NEW_MEMBER.test(text)) return at;
    at = text.indexOf("\n", at + 1);
  }
  return lineEnd;
}

/** The text ends before the comma and the brackets that its line ends with. */
function unclosed(text: string, start: number, lineEnd: number): Quoted {
  let end = skip(text, lineEnd - 1, -1, " \t\r");
  if (",;".includes(text[end] ?? "")) end = skip(text, end - 1, -1, " \t");
  while ("}])".includes(text[end] ?? "")) end = skip(text, end - 1, -1, " \t");
  end = Math.max(end + 1, start + 1);
  const smart = end > start + 1 && (SMART_DOUBLE + SMART_SINGLE).includes(text[end - 1] ?? "");
  const value = text.slice(start + 1, smart ? end - 1 : end);
  return { end, value, flaw: smart ? "smart-quotes" : "unclosed", code: false };
}

function skip(text: string, from: number, by: 1 | -1, characters: string): number {
  let at = from;
  while (at >= 0 && at < text.length && characters.includes(text[at] ?? "")) at += by;
  return at;
}

function closingMarks(quote: string): string {
  if (SMART_DOUBLE.includes(quote)) return `${SMART_DOUBLE}"`;
  if (SMART_SINGLE.includes(quote)) return `${SMART_SINGLE}'`;
  return quote;
}

function styleFlaw(quote: string, dialect: Dialect): QuoteFlaw | null {
  if ((SMART_DOUBLE + SMART_SINGLE).includes(quote)) return "smart-quotes";
  if (dialect === "module" || quote === '"') return null;
  return quote === "'" ? "single-quotes" : "back-ticks";
}

/** A Markdown file -> the parts of it that are not read as text: front matter, fenced code, comments and definitions. */
import { fenceOf, type Line } from "./line.ts";
import type { Definitions } from "./piece.ts";
import { referenceName, unescaped } from "./words.ts";

/** What can only be known from the whole text. */
export interface Outline {
  /** The lines that may close a fence, by their mark. */
  readonly closers: Readonly<Record<string, readonly Closer[]>>;
  /** -1 where there is none. */
  readonly lastCommentStart: number;
  readonly lastCommentEnd: number;
}

interface Closer {
  readonly start: number;
  readonly end: number;
  readonly length: number;
  /** The longest from here to the end of the file. */
  longest: number;
}

/** `until`: where the text goes on; null where no end was found. `whole`: the line itself is hidden. */
export interface Hidden {
  readonly kind: "fence" | "comment" | "definition";
  readonly until: number | null;
  readonly whole: boolean;
}

const DEFINITION = /^[ \t]{0,3}\[([^[\]\n]{1,200})\]:[ \t]{0,9}<?([^\s<>]{1,2000})/gm;
const CLOSER = /^[ \t]{0,100}(`{3,}|~{3,})[ \t]{0,100}\r?$/gm;
const MEMBER = /^---[ \t]*\r?\n(?:#[^\n]*\n|\s*\n)*["']?[\w-]+["']?[ \t]*:/;
const LONGEST_FRONT_MATTER = 50_000;

export function outlineOf(text: string): Outline {
  const comments = { lastCommentStart: text.lastIndexOf("<!--"), lastCommentEnd: text.lastIndexOf("-->") };
  return { closers: closersIn(text), ...comments };
}

/** The addresses that references lead to; the first definition of a name counts. */
export function definitionsIn(text: string): Definitions {
  const definitions = new Map<string, string>();
  for (const [, name = "", url = ""] of text.matchAll(DEFINITION)) {
    const key = referenceName(name);
    if (!definitions.has(key) && !name.startsWith("^")) definitions.set(key, unescaped(url));
  }
  return definitions;
}

/** Whether a stretch that begins and ends with a line has any. */
export function defines(text: string): boolean {
  return text.search(DEFINITION) !== -1;
}

function closersIn(text: string): Outline["closers"] {
  const closers: Record<string, Closer[]> = { "`": [], "~": [] };
  for (const { 0: line, 1: run = "", index } of text.matchAll(CLOSER)) {
    const { length } = run;
    closers[run.charAt(0)]?.push({ start: index, end: index + line.length, length, longest: length });
  }
  for (const all of Object.values(closers)) {
    for (let i = all.length - 2; i >= 0; i -= 1) {
      const [closer, next] = [all[i], all[i + 1]];
      if (closer !== undefined && next !== undefined) closer.longest = Math.max(closer.length, next.longest);
    }
  }
  return closers;
}

/** Where the text begins after the front matter. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith("---") || !MEMBER.test(text.slice(0, 2000))) return 0;
  const head = text.slice(0, LONGEST_FRONT_MATTER);
  const close = /\n(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.exec(head.slice(3));
  return close === null ? 0 : 3 + close.index + close[0].length;
}

/** What the line hides of itself and of what follows. */
export function hiddenFrom(text: string, line: Line, outline: Outline): Hidden | null {
  const char = text.charAt(line.at);
  if (char === "[" && isDefinition(text, line)) return { kind: "definition", until: line.end, whole: true };
  if (char === "`" || char === "~") return fenced(text, line, outline);
  const opening = line.at > outline.lastCommentStart ? null : commentIn(text, line);
  if (opening === null) return null;
  const close = opening + 4 > outline.lastCommentEnd ? -1 : text.indexOf("-->", opening + 4);
  const whole = opening === line.at;
  if (close === -1) return { kind: "comment", until: null, whole: false };
  // What follows a comment on its last line is not read: nobody lists anything there.
  return close < line.end && !whole
    ? null
    : { kind: "comment", until: close, whole: whole && !isText(text, close, line) };
}

/** A comment that ends on its own line may have text after it. */
function isText(text: string, close: number, line: Line): boolean {
  return close + 3 < line.end && text.slice(close + 3, line.end).trim() !== "";
}

/** Where a comment opens on the line that does not end there, or with which the line begins. */
function commentIn(text: string, { at, end }: Line): number | null {
  if (text.startsWith("<!--", at)) return at;
  const line = text.slice(at, end);
  const opening = line.lastIndexOf("<!--");
  if (opening === -1 || line.indexOf("-->", opening) !== -1) return null;
  return line.slice(0, opening).split("`").length % 2 === 1 ? at + opening : null;
}

function isDefinition(text: string, { at, end }: Line): boolean {
  return /^\[[^[\]\n]{1,200}\]:/.test(text.slice(at, Math.min(end, at + 210)));
}

function fenced(text: string, line: Line, { closers }: Outline): Hidden | null {
  const fence = fenceOf(text, line);
  if (fence === null) return null;
  const all = closers[fence.charAt(0)] ?? [];
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < line.end) low = middle + 1;
    else high = middle;
  }
  if ((all[low]?.longest ?? 0) < fence.length) return { kind: "fence", until: null, whole: true };
  while ((all[low]?.length ?? fence.length) < fence.length) low += 1;
  return { kind: "fence", until: all[low]?.end ?? line.end, whole: true };
}

/** What follows a command's word -> criterion, entry, last day and reason. */
import type { Command } from "./commands.ts";

export interface Order {
  /** In lower case, with hyphens; null where none is named. */
  readonly criterion: string | null;
  /** As it is spelled there; null where none is named. */
  readonly entry: string | null;
  /** The word after `until`; null where there is none. */
  readonly until: string | null;
  /** The first paragraph of what is said, in one line; empty where nothing is. */
  readonly reason: string;
  /** All that is said, in its lines. */
  readonly words: string;
}

const LONGEST_REASON = 1000;
const LONGEST_WORDS = 4000;
const LONGEST_NAME = 200;
const CRITERION = /^[`'"“<[(]?([a-z][\w-]{0,60})[`'"”>\])]?(?=[\s:：]|$)/i;
const UNTIL = /^until\s+([^\s:：]{1,40})/i;
const QUOTED = /^(?:`[^`]+`|"[^"]+"|“[^”]+”|'[^']+')$/;

/** `names`: how the entries that may be meant are spelled, so that one with blanks and colons in it is read as a whole. */
export function readOrder({ rest, below }: Command, names: readonly string[]): Order {
  const criterion = CRITERION.exec(rest);
  const named = rest.slice(criterion?.[0].length ?? 0).trim();
  const entry = criterion === null ? "" : entryAt(named, names);
  const dated = named.slice(entry.length).trim();
  const until = UNTIL.exec(dated);
  const said = dated.slice(until?.[0].length ?? 0).trim();
  const words = meant([said.replace(/^[:：]/, ""), ...below]);
  return {
    criterion: criterion?.[1]?.toLowerCase().replaceAll("_", "-") ?? null,
    entry: entry === "" ? null : unquoted(entry).slice(0, LONGEST_NAME),
    until: until?.[1] ?? null,
    reason: oneLine(words),
    words: shortened(words, LONGEST_WORDS),
  };
}

/** The reason of a command that names nothing: `hold: reason` or `hold reason`. */
export function readReason({ rest, below }: Command): string {
  return oneLine(meant([rest.replace(/^[:：]/, ""), ...below]));
}

/** Nothing where somebody has copied a command without filling it in. */
function meant(lines: readonly string[]): string {
  const words = lines.join("\n").trim();
  return /^(?:[\s.…。・]*|reason|text)$/i.test(words.slice(0, LONGEST_REASON)) ? "" : words;
}

/** A name that is known, else all up to a colon that ends a word, or to the day. */
function entryAt(text: string, names: readonly string[]): string {
  if (/^(?:[:：]|until\s|$)/i.test(text)) return "";
  const known = names
    .flatMap((name) => [name, `\`${name}\``, `"${name}"`, `“${name}”`])
    .filter((name) => text.toLowerCase().startsWith(name.toLowerCase()) && ends(text.slice(name.length)))
    .toSorted((a, b) => b.length - a.length);
  if (known[0] !== undefined) return text.slice(0, known[0].length);
  const end = text.search(/：|:(?:\s|$)|\suntil\s/i);
  return (end === -1 ? text : text.slice(0, end)).trimEnd();
}

function ends(after: string): boolean {
  return /^(?:\s*(?:[:：]|$)|\s+until\s)/i.test(after);
}

function unquoted(name: string): string {
  return QUOTED.test(name) ? name.slice(1, -1).trim() : name;
}

function oneLine(words: string): string {
  const [first = ""] = words.split(/\n[ \t]*\n/, 1);
  return shortened(first.replace(/\s+/g, " ").trim(), LONGEST_REASON);
}

/** No character is split. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text
    .slice(0, most - 1)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
}

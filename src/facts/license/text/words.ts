/** A licence's text -> the words that matter, each with its place: one spelling, no marks, no numbering, no addresses, no plain copyright lines, one name where names differ. */
import { isHolder, isOtherName } from "./harmless.ts";
import { plainText } from "./plain.ts";
import { spelling } from "./spelling.ts";

/** Words as they are compared, and where each stands in `text`. */
export interface Words {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Writable {
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const WORD = /(?:\b(?:non|sub)-(?=\p{L}))?[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|&/giu;
const TIE = /[-_/.]/;
const TIED = /^[-_/.][\p{L}\p{N}]/u;
const NUMBERING = /^(?:[a-z\d]|\d\d|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv)$/;
const ENDS = /^[.)](?:\s|$)/;
/** Longer lines are part of a paragraph. */
const SHORT_LINE = 50;
const COPYRIGHT =
  /^[\W_]{0,12}(?:(?:some )?(?:portions|parts|modifications|changes|additions)[ \t]{1,4})?(?:copyright|copr\.|©|\(c\))(?:[\s:]{1,4}[^\s:]|, ?\d|©|\(c\))/i;
// "(c) under Patent Claims" is the third of several conditions.
// And what says something of what is held is a sentence, wherever it stands.
const SENTENCE = /\b(?:is|are|was|were|be|means?|hereby|grants?|granted|licensed|licenses|under)\b/i;
const NO_HOLDER =
  /^[\W_]{0,12}\(c\)(?!.*\b(?:19|20)\d\d\b)|^[\W_]{0,12}copyright (?:acts?|notice|holder|owner|laws?|interest|statement|and|or|in|to|license|patent|protect|treaty|trademark)/i;

/** Beside a licence these words neither give nor take. */
const SAYS_NOTHING = /\b(?:all rights reserved|end of terms and conditions|more considerations for the public)\b/g;

/** Names in the places that licences leave for them; anything but a name there stays as it is. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bneither the names? of (.{1,200}?) (?=may be used to endorse)/g, "neither the name of holder"],
  [/(?<!nor )\bthe names? of (.{1,160}?) may not be (?=used to endorse)/g, "neither the name of holder may be"],
  [/\bis provided by (.{1,160}?) (?=as is and)/g, "is provided by holder"],
  [/\bas is and (.{1,120}?) (?=disclaims? all warranties)/g, "as is and holder"],
  [/\bin no event (?:shall|will) (.{1,160}?) (?=be (?:held )?liable)/g, "in no event shall holder"],
  [/\bfree software foundation(?: inc)? ((?:\S{1,20} ){2,12}?usa)\b/g, "free software foundation"],
];

export function readWords(text: string): Words {
  const plain = plainText(text);
  const read = { text: plain, words: [] as string[], starts: [] as number[], ends: [] as number[] };
  let at = 0;
  let before = "";
  const lines = plain.split("\n");
  for (const [i, line] of lines.entries()) {
    const apart = isShort(lines[i - 1]) || isShort(lines[i + 1]);
    if (!(apart && isCopyrightLine(line))) before = addWords(read, line, at, before);
    at += line.length + 1;
  }
  return edited(read, edits(read.words));
}

export function licenseWords(text: string): readonly string[] {
  return readWords(text).words;
}

/** What stands from one word up to another, as it was written. */
export function quoted({ text, starts, ends }: Words, from: number, to: number): string {
  return text.slice(starts[from] ?? 0, ends[to - 1] ?? 0).replace(/\s+/g, " ");
}

/** Each word as it was spelled, with the mark that ties it to another one: `go-` of `go-toml`. */
export function spelledOut({ text, starts, ends }: Words, from: number, to: number): readonly string[] {
  return starts.slice(from, to).map((start, i) => {
    const end = ends[from + i] ?? start;
    if (TIED.test(text.slice(end, end + 2))) return text.slice(start, end + 1);
    return TIE.test(text.charAt(start - 1)) ? text.slice(start - 1, end) : text.slice(start, end);
  });
}

/** The last word, since a number behind "version" is no numbering. */
function addWords(read: Writable, line: string, at: number, previous: string): string {
  let before = previous;
  for (const { 0: written, index } of line.matchAll(WORD)) {
    const word = asCompared(written);
    const isVersion = before === "version" && word <= "9" && !ENDS.test(line.slice(index + 1, index + 3));
    if (isVersion || !NUMBERING.test(word)) {
      read.words.push(word);
      read.starts.push(at + index);
      read.ends.push(at + index + written.length);
    }
    before = word;
  }
  return before;
}

function asCompared(written: string): string {
  if (written === "&") return "and";
  const lower = written.toLowerCase();
  return spelling(/['’-]/.test(lower) ? lower.replace(/['’-]/g, "") : lower);
}

/** A notice of copyright stands apart; where it begins a line within a paragraph, its end cannot be told. */
function isShort(line: string | undefined): boolean {
  return line === undefined || line.length < SHORT_LINE || COPYRIGHT.test(line);
}

/** `Copyright (c) 2024 The Packetlens Authors`, and nothing beside it. */
function isCopyrightLine(line: string): boolean {
  if (line.length > 300 || !COPYRIGHT.test(line) || NO_HOLDER.test(line) || SENTENCE.test(line)) return false;
  const written = line.replace(/all rights reserved/i, "").match(WORD) ?? [];
  return isHolder(written.map(asCompared), written);
}

function edits(words: readonly string[]): readonly Edit[] {
  const joined = words.join(" ");
  const found: Edit[] = [];
  const without = wordCounter(joined);
  for (const { 0: said, index } of joined.matchAll(SAYS_NOTHING)) {
    const from = without(index);
    found.push({ from, to: from + said.split(" ").length, words: [] });
  }
  for (const [place, filled] of NAMES) {
    const at = wordCounter(joined);
    for (const match of joined.matchAll(place)) {
      if (!isOtherName((match[1] ?? "").replace(/^nor |\bnor\b/g, ""))) continue;
      const from = at(match.index);
      found.push({ from, to: from + match[0].trim().split(" ").length, words: filled.split(" ") });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** How many words stand before a character; to be asked in the order of the text. */
function wordCounter(joined: string): (character: number) => number {
  let count = 0;
  let next = joined.indexOf(" ");
  return (character) => {
    for (; next !== -1 && next < character; next = joined.indexOf(" ", next + 1)) count++;
    return count;
  };
}

function edited(read: Words, changes: readonly Edit[]): Words {
  if (changes.length === 0) return read;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      words.push(read.words[i] ?? "");
      starts.push(read.starts[i] ?? 0);
      ends.push(read.ends[i] ?? 0);
    }
  };
  let done = 0;
  for (const change of changes) {
    if (change.from < done) continue;
    copy(done, change.from);
    for (const word of change.words) {
      words.push(word);
      starts.push(read.starts[change.from] ?? 0);
      ends.push(read.ends[change.to - 1] ?? 0);
    }
    done = change.to;
  }
  copy(done, read.words.length);
  return { text: read.text, words, starts, ends };
}

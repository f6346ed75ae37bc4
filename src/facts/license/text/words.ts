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
  readonly text: string;
  readonly words: string[];
  readonly starts: number[];
  readonly ends: number[];
  /** Words as they were written, and as they are compared: a text has each of its words some five times. */
  readonly compared: Map<string, string>;
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
const LONGEST_NUMBERING = 4;
const ENDS = /^[.)](?:\s|$)/;
// A number of these is a term, as an amount of money is, and one that says in digits what stands before it in words.
const AMOUNT =
  /^[^\p{L}\p{N}%]{0,16}(?:%|(?:business |calendar |working )?(?:days?|hours?|months?|per ?cent|weeks?|years?)\b)/iu;
const IN_WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
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
  const reading = { ...read, compared: new Map<string, string>() };
  let at = 0;
  let before = "";
  const lines = plain.split("\n");
  for (const [i, line] of lines.entries()) {
    const isNotice = isCopyrightLine(line) && (isShort(lines[i - 1]) || isShort(lines[i + 1]));
    if (!isNotice) before = addWords(reading, line, at, before);
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
  for (let match = WORD.exec(line); match !== null; match = WORD.exec(line)) {
    const [written] = match;
    const index = match.index;
    const word = read.compared.get(written) ?? asCompared(written);
    read.compared.set(written, word);
    const isVersion = before === "version" && word <= "9" && !ENDS.test(line.slice(index + 1, index + 3));
    if (
      isVersion ||
      word.length > LONGEST_NUMBERING ||
      !NUMBERING.test(word) ||
      isAmount(read.text, at + index, word, before)
    ) {
      read.words.push(word);
      read.starts.push(at + index);
      read.ends.push(at + index + written.length);
    }
    before = word;
  }
  return before;
}

/** "30 days", "thirty (30)", "50 %", "$50": no numbering, though it looks like one. */
function isAmount(text: string, at: number, word: string, before: string): boolean {
  if (!/^\d\d?$/.test(word)) return false;
  const mark = text.charAt(at - 1);
  return (
    "$€£".includes(mark || " ") ||
    (mark === "(" && IN_WORDS.test(before)) ||
    AMOUNT.test(text.slice(at + word.length, at + word.length + 40))
  );
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

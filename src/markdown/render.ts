/** A text -> GitHub Markdown, or plain words for terminals, annotations and logs. */

import { type Catalogue, type Insert, md, type Text, textId } from "../markdown.ts";
import { codeSpan, cut, escapeText, linkTarget, readable } from "./escape.ts";
import { fill } from "./fill.ts";

export interface Rendering {
  /** The words of another language; null for English. */
  readonly catalogue: Catalogue | null;
  /** The web address of a file of the listing, by path and line. */
  readonly addressOf?: FileAddress | null;
  /** How many characters of each value from outside are shown. */
  readonly most?: number;
}

export type FileAddress = (path: string, line: number | null) => string | null;

/** How each kind of insert is written. */
interface Style {
  /** Our own words. */
  readonly words: (words: string) => string;
  /** Words from outside. */
  readonly stranger: (value: string, most: number) => string;
  readonly code: (value: string, most: number) => string;
  readonly link: (label: string, url: string) => string;
}

interface Formats {
  readonly numbers: Intl.NumberFormat;
  readonly lists: Intl.ListFormat;
}

const MOST = 200;
const LONGEST_LIST = 40;
/** Of the British way of lists and numbers: no comma before the last "and". */
const ENGLISH: Catalogue = { tag: "en-GB", words: () => null };
/** By language: to make one takes longer than to use it a hundred times. */
const FORMATS = new Map<string, Formats>();
const PLACE = /\b(?:lines?|columns?) $/;
const RANGE = /^(?:–| to | and | or |, )$/;

/** GitHub Markdown. Values from outside cannot act as Markdown, mention, refer, link or hide. */
export function render(text: Insert, options: Rendering): string {
  return write(text, markdown, options);
}

/** Plain words: no markup of ours, no control characters of others. */
export function plain(text: Insert, options: Rendering): string {
  return write(text, unmarked, options);
}

const markdown: Style = {
  words: (words) => words,
  stranger: escapeText,
  code: codeSpan,
  link: (label, address) => {
    const target = linkTarget(address);
    return target === null || label === "" ? label : `[${label}](${target})`;
  },
};

/** Markdown inside the label of a link, where a second link would break the first. */
const label: Style = { ...markdown, link: (words) => words };

const unmarked: Style = {
  words: withoutMarkup,
  stranger: (value, most) => cut(readable(value), most),
  code: (value, most) => quoted(cut(readable(value, "\uFFFD"), most)),
  link: (words) => words,
};

function write(insert: Insert, style: Style, options: Rendering): string {
  const { most = MOST } = options;
  if (typeof insert === "string") return style.stranger(insert, most);
  if (typeof insert === "number") return grouped(insert, options);
  if ("code" in insert) return style.code(insert.code, most);
  if ("file" in insert) return writeFile(insert, style, options);
  if ("list" in insert) return enumerate(insert.list, style, options);
  if ("link" in insert) {
    return style.link(write(insert.link, style === markdown ? label : style, options), insert.url);
  }
  const values = insert.values.map((value, at) =>
    typeof value === "number" && isPlace(insert.template, at) ? String(value) : write(value, style, options),
  );
  return fill(style.words(wordsFor(insert, options)), values);
}

/** Plain words have no links: the path is all there is. */
function writeFile({ file, line }: { file: string; line: number | null }, style: Style, options: Rendering): string {
  const { most = MOST, addressOf } = options;
  const address = style === unmarked ? null : (addressOf?.(file, line) ?? null);
  if (address === null) return style.code(file, most);
  return style.link(style.code(file.slice(file.lastIndexOf("/") + 1), most), address);
}

/** Whether a number names a line or a column: editors and GitHub write those without a sign between their digits. */
function isPlace(template: Text["template"], at: number): boolean {
  const before = template[at] ?? "";
  if (PLACE.test(before)) return true;
  return at > 0 && RANGE.test(before) && isPlace(template, at - 1);
}

function wordsFor(text: Text, { catalogue }: Rendering): string {
  const id = textId(text);
  const numbers = text.values.filter((value) => typeof value === "number");
  return catalogue?.words(id, numbers) ?? id;
}

function enumerate(items: readonly Insert[], style: Style, options: Rendering): string {
  const shown = items.slice(0, LONGEST_LIST).map((item) => write(item, style, options));
  if (items.length > shown.length) shown.push(write(md`${items.length - shown.length} more`, style, options));
  return formatsOf(options).lists.format(shown);
}

function grouped(number: number, options: Rendering): string {
  return Number.isFinite(number) ? formatsOf(options).numbers.format(number) : String(number);
}

function formatsOf({ catalogue }: Rendering): Formats {
  const { tag } = catalogue ?? ENGLISH;
  const known = FORMATS.get(tag);
  if (known !== undefined) return known;
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  const made = { numbers, lists: new Intl.ListFormat(tag, { type: "conjunction" }) };
  FORMATS.set(tag, made);
  return made;
}

const MARKUP =
  /(&nbsp;|<br>)|`([^`]+)`|\\([!-/:-@[-`{-~])|<\/?[a-z][^<>]*>|\[([^[\]]*)\]\([^()]*\)|^#+ |\*+|(?<!\w)_+|_+(?!\w)/gim;

/** The words of a template of ours without its Markdown; the holes stay. */
function withoutMarkup(words: string): string {
  return words.replace(MARKUP, (_, gap?: string, code?: string, escaped?: string, linked?: string) => {
    if (gap !== undefined) return " ";
    return code === undefined ? (escaped ?? linked ?? "") : quoted(code);
  });
}

/** Code without its span: as it is where it reads as one word, else between back-ticks. */
function quoted(code: string): string {
  return /^[\w./@:#{}-]+$/.test(code) && /\w/.test(code) ? code : `\`${code}\``;
}

/** A text -> GitHub Markdown, or plain words for terminals, annotations and logs. */

import { type Catalogue, type Insert, md, type Text, textId } from "../markdown.ts";
import { codeSpan, cut, escapeText, linkTarget, readable } from "./escape.ts";

export interface Rendering {
  /** The words of another language; null for English. */
  readonly catalogue: Catalogue | null;
  /** How many characters of each value from outside are shown. */
  readonly most?: number;
}

/** How each kind of insert is written. */
interface Style {
  /** Our own words. */
  readonly words: (words: string) => string;
  /** Words from outside. */
  readonly stranger: (value: string, most: number) => string;
  readonly code: (value: string, most: number) => string;
  readonly link: (label: string, url: string) => string;
}

const MOST = 200;
const LONGEST_LIST = 40;
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
  const { catalogue, most = MOST } = options;
  if (typeof insert === "string") return style.stranger(insert, most);
  if (typeof insert === "number") return grouped(insert, catalogue);
  if ("code" in insert) return style.code(insert.code, most);
  if ("list" in insert) return enumerate(insert.list, style, options);
  if ("link" in insert) {
    return style.link(write(insert.link, style === markdown ? label : style, options), insert.url);
  }
  const values = insert.values.map((value, at) =>
    typeof value === "number" && isPlace(insert.template, at) ? String(value) : write(value, style, options),
  );
  return fill(style.words(wordsFor(insert, catalogue)), values);
}

/** Whether a number names a line or a column: editors and GitHub write those without a sign between their digits. */
function isPlace(template: Text["template"], at: number): boolean {
  const before = template[at] ?? "";
  if (PLACE.test(before)) return true;
  return at > 0 && RANGE.test(before) && isPlace(template, at - 1);
}

function wordsFor(text: Text, catalogue: Catalogue | null): string {
  const id = textId(text);
  return catalogue?.(id) ?? id;
}

function fill(words: string, values: readonly string[]): string {
  return words.replace(/\{(\d+)\}/g, (hole, index) => values[Number(index)] ?? hole);
}

function enumerate(items: readonly Insert[], style: Style, options: Rendering): string {
  const shown = items.slice(0, LONGEST_LIST).map((item) => write(item, style, options));
  if (items.length > shown.length) shown.push(write(md`${items.length - shown.length} more`, style, options));
  const last = shown.pop() ?? "";
  if (shown.length === 0) return last;
  const comma = wordsFor(md`${0}, ${1}`, options.catalogue);
  const and = wordsFor(md`${0} and ${1}`, options.catalogue);
  return fill(and, [shown.reduce((line, item) => fill(comma, [line, item])), last]);
}

function grouped(number: number, catalogue: Catalogue | null): string {
  if (!Number.isFinite(number)) return String(number);
  const [whole = "", fraction] = String(number).split(".");
  const comma = fill(wordsFor(md`${0},${1}`, catalogue), ["", ""]);
  const digits = /e/.test(whole) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, comma);
  return fraction === undefined ? digits : `${digits}.${fraction}`;
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

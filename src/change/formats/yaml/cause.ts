/** What is wrong in a YAML text, and the lines around it -> the likely cause and its remedy, in plain words. */
import { code, md, type Text } from "../../../markdown.ts";
import { type Cause, tooDeep } from "../../cause.ts";
import { DEEPEST } from "../../tree.ts";

export interface Guess {
  readonly offset: number;
  readonly cause: Cause;
}

interface Pattern {
  /** Its first group ends where the flaw stands. */
  readonly at: RegExp;
  readonly cause: (line: number, match: RegExpExecArray) => Cause;
}

const MOST_LINES = 30;
const LONGEST_LINE = 2000;
const KEY = String.raw`^[ ]*(?:(?:-[ ]+)+(?:[\w.-]+:[ ]+)?|[\w.-]+:[ ]+)`;

const NAMED = String.raw`^[ ]*(?:-[ ]+)*[\w.-]+:[ ]+`;

const PATTERNS: readonly Pattern[] = [
  { at: /^( *)\t/, cause: tabs },
  { at: /^( *)-[\p{L}\p{N}_][^:\n]*:(?: |$)/u, cause: gluedDash },
  { at: /^( *(?:- +)*[A-Za-z_][\w.-]*:)[^\s/:]/, cause: gluedColon },
  { at: new RegExp(`(${KEY})[\`@%]`), cause: reserved },
  { at: new RegExp(`(${KEY})"(?:[^"\\\\]|\\\\.)*$`), cause: unclosedQuote },
  { at: new RegExp(`(${KEY})'(?:[^']|'')*$`), cause: unclosedQuote },
  { at: new RegExp(`(${KEY})(?:"(?:[^"\\\\]|\\\\.)*"|'(?:[^']|'')*')[ ]*(?!:(?:[ ]|$))[^ #]`), cause: afterQuote },
  { at: new RegExp(`(${NAMED})[^"'[{|>&*!# ][^#]*:(?:[ ]|$)`), cause: colonInText },
];

/** Looks from the line where the parser failed upwards for what often makes it fail. */
export function guessCause(lines: readonly { readonly text: string; readonly start: number; readonly line: number }[]) {
  for (const { text, start, line } of lines.slice(-MOST_LINES).reverse()) {
    for (const { at, cause } of PATTERNS) {
      const match = at.exec(text.slice(0, LONGEST_LINE));
      if (match !== null) return { offset: start + (match[1]?.length ?? 0), cause: cause(line, match) };
    }
  }
  return null;
}

/** Where no cause is known: what the parser says. */
export function notYaml(reason: string, line: number): Cause {
  if (reason.includes("maxDepth")) return tooDeep(DEEPEST);
  return {
    kind: "not-yaml",
    remedy: md`This is not valid YAML (${reason}), so what stands here was left out. Check the indentation and the quotation marks of these lines.`,
    title: md`invalid YAML on line ${line}`,
  };
}

export function misaligned(line: number): Cause {
  return made(
    "misaligned",
    md`This line is not indented like those that it stands beside, so what begins here was left out: give it the same number of blanks.`,
    md`wrong indentation on line ${line}`,
  );
}

export function gluedDash(line: number): Cause {
  return made(
    "glued-dash",
    md`A blank is missing after the dash: write ${code("- name")}.`,
    md`missing blank after the dash on line ${line}`,
  );
}

export function unknownAlias(name: string): Cause {
  const written = code(`*${name}`);
  return made(
    "unknown-alias",
    md`${written} stands for nothing: no ${code(`&${name}`)} ends before it.`,
    md`unknown alias ${written}`,
  );
}

export function tooManyAliases(most: number): Cause {
  return made(
    "too-many",
    md`The aliases in this file stand for more than ${most} values, and those from here on were not followed.`,
    md`too many aliases`,
  );
}

function tabs(line: number): Cause {
  return made(
    "tab",
    md`This line is indented with a tab, which YAML does not allow: use blanks.`,
    md`tab in the indentation of line ${line}`,
  );
}

function gluedColon(line: number): Cause {
  return made(
    "glued-colon",
    md`A blank is missing after the colon: write ${code("key: value")}.`,
    md`missing blank after the colon on line ${line}`,
  );
}

function reserved(line: number, match: RegExpExecArray): Cause {
  const character = code(match[0].slice(-1));
  return made(
    "reserved",
    md`A text may not begin with ${character} in YAML: put it in quotation marks.`,
    md`missing quotation marks on line ${line}`,
  );
}

function unclosedQuote(line: number): Cause {
  return made(
    "unclosed-text",
    md`The text that begins here is not closed: add the quotation mark at its end.`,
    md`unclosed text on line ${line}`,
  );
}

function afterQuote(line: number): Cause {
  return made(
    "after-quote",
    md`The text ends at its second quotation mark, and more follows: write a quotation mark inside it as ${code('\\"')}, or put the whole text in the other kind of quotation marks.`,
    md`text after the quotation mark on line ${line}`,
  );
}

function colonInText(line: number): Cause {
  return made(
    "colon-in-text",
    md`This text holds a colon and a blank, which YAML takes for a key: put the text in quotation marks.`,
    md`missing quotation marks on line ${line}`,
  );
}

function made(kind: string, remedy: Text, title: Text): Cause {
  return { kind, remedy, title };
}

/** What is wrong in a YAML text, and the lines around it -> the likely cause and its remedy, in plain words. */
import { code, md, type Text } from "../../../markdown.ts";
import { type Cause, tooDeep } from "../../cause.ts";
import { DEEPEST } from "../../tree.ts";

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
  { at: new RegExp(`(${KEY})\\[[^\\]]*\\](?=\\(|[ ]*[^ ,\\]}#])`), cause: startsWithLink },
  { at: /^([ ]*(?:-[ ]+)*([\w.-]+):[ ]+)\2:(?:[ ]|$)/, cause: keyTwice },
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

/** Where no cause is known: what the parser expected, in other words. */
export function notYaml(reason: string, line: number): Cause {
  if (reason.includes("maxDepth")) return tooDeep(DEEPEST);
  const [, remedy = UNKNOWN] = REASONS.find(([words]) => words.test(reason)) ?? [];
  return { kind: "not-yaml", remedy, title: md`invalid YAML on line ${line}` };
}

const UNKNOWN = md`What stands here is not valid YAML, so it was left out. Look at this line and at the one above it: each key is followed by a colon and a blank and begins in the same column as the keys beside it, and a text that begins with a special character or holds a colon and a blank stands in quotation marks.`;

/** What the parser says, and what that means for whoever wrote the text. */
const REASONS: readonly (readonly [RegExp, Text])[] = [
  [
    /flow collection|deficient/,
    md`A bracket or a quotation mark is not closed, or a comma is missing between what stands in brackets, so what stands here was left out: add it. A text that begins with a bracket stands in quotation marks.`,
  ],
  [
    /quoted scalar/,
    md`A text in quotation marks is not closed, so what stands here was left out: add the same mark at its end.`,
  ],
  [
    /escape sequence|hexadecimal/,
    md`Between double quotation marks a backslash begins a special character, and this is none, so what stands here was left out: write the backslash twice, or put the text in single quotation marks.`,
  ],
  [
    /non-printable/,
    md`A character that cannot be seen and that YAML does not allow stands here, so what is around it was left out: take it away.`,
  ],
  [
    /multiline key|implicit key/,
    md`A key is missing here or on a line above, so what stands here was left out: a line that goes on with a text is indented further than the key of that text, and each other line begins with a key of its own.`,
  ],
  [
    /indentation|document separator/,
    md`This line, or one above it, begins in a wrong column, so what stands here was left out: keys that belong together begin in one column, and so do the dashes of a list.`,
  ],
];

export function misaligned(line: number): Cause {
  return made(
    "misaligned",
    md`This line does not begin in the same column as the lines that it stands beside, so what begins here was left out: give it as many blanks as they have.`,
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

/** `[Name](address)`, and also `[one] and more`. */
function startsWithLink(line: number): Cause {
  return made(
    "reserved",
    md`A text that begins with ${code("[")} is taken for a list by YAML, and here more follows behind ${code("]")}: put the whole text in quotation marks, or write the address alone where only an address is wanted.`,
    md`missing quotation marks on line ${line}`,
  );
}

function keyTwice(line: number, match: RegExpExecArray): Cause {
  const key = code(`${match[2] ?? ""}:`);
  return made(
    "key-twice",
    md`${key} stands twice on this line: take one of them away.`,
    md`key written twice on line ${line}`,
  );
}

/** Between fences stands what belongs in the file. `close`: null where the fence is not closed. */
export function aroundFences(line: number, open: number, close: number | null): Cause {
  const fence = code("```");
  const inside =
    close === null
      ? md`Only what stands below the line ${fence} (line ${open}) belongs in this file: take that line away, and all above it.`
      : md`Only what stands between the two lines ${fence} (lines ${open} and ${close}) belongs in this file: take these two lines away, all above the first and all below the second.`;
  return made("fences", inside, md`more than the entry, from line ${line}`);
}

export function strayFence(line: number): Cause {
  return made(
    "fences",
    md`A line ${code("```")} and what stands below it do not belong in this file: take them away.`,
    md`text after the entry on line ${line}`,
  );
}

function unclosedQuote(line: number, match: RegExpExecArray): Cause {
  const mark = match[0].slice(match[1]?.length, (match[1]?.length ?? 0) + 1);
  const other = /[‘’“”"'`]$/.exec(match[0].trimEnd().slice((match[1]?.length ?? 0) + 1))?.[0];
  if (other !== undefined)
    return made(
      "unclosed-text",
      md`The text begins with ${code(mark)} and ends with ${code(other)}, which does not close it: write ${code(mark)} there too.`,
      md`unclosed text on line ${line}`,
    );
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

/** What a parser stumbled over -> the likely cause and its remedy, in plain words. */
import { code, md, plural, type Text } from "../markdown.ts";
import type { Problem, Severity } from "../model/entry.ts";
import { placeOf, type Source } from "./tree.ts";

/** Why something is wrong, and what to do about it. */
export interface Cause {
  /** Tells causes apart, so that one mistake made on many lines is told once. */
  readonly kind: string;
  readonly remedy: Text;
  /** The cause in a few words. */
  readonly title: Text;
}

/** Something wrong at an offset. */
export interface Fault {
  readonly offset: number;
  /** What stands there, or null where only the cause is worth telling. */
  readonly seen: Text | null;
  readonly cause: Cause;
  readonly severity: Severity;
}

const LONGEST_SEEN = 40;
const kinds = new WeakMap<Problem, string>();

export function problemOf(source: Source, { offset, seen, cause, severity }: Fault): Problem {
  const message = seen === null ? cause.remedy : md`${seen} ${cause.remedy}`;
  const problem: Problem = { file: source.file, ...placeOf(source, offset), severity, message, cause: cause.title };
  kinds.set(problem, cause.kind);
  return problem;
}

/** The kind of a problem's cause, for those who mend it; null where no reader told the problem. */
export function causeKindOf(problem: Problem): string | null {
  return kinds.get(problem) ?? null;
}

/** What stands in the text from `start` to `end`, and what should stand there. The end of the file for an empty stretch. */
export function found(text: string, start: number, end: number, expected: Text): Text {
  if (start >= text.length) return md`The file ends where ${expected} was expected.`;
  const [line = ""] = text.slice(start, Math.min(end, start + LONGEST_SEEN)).split(/\r?\n/, 1);
  return md`Found ${code(line)} where ${expected} was expected.`;
}

/** What stands before an offset, on its line, as far as it is worth showing. */
export function endOfLine(text: string, offset: number): string {
  const begin = text.lastIndexOf("\n", offset - 1) + 1;
  const cut = offset - LONGEST_SEEN;
  return cut > begin ? `…${text.slice(cut, offset)}` : text.slice(begin, offset).trimStart();
}

/** `last`: what the comma should follow; null for an object that another one follows. */
export function missingComma(after: number, here: number, last: string | null): Cause {
  const remedy =
    last === null
      ? md`Two objects follow each other without a comma between them: add ${code(",")} after the ${code("}")} on line ${after}.`
      : md`A comma is missing: add ${code(",")} after ${code(last)} on line ${after}.`;
  const title = after === here ? md`missing comma on line ${here}` : md`missing comma after line ${after}`;
  return { kind: "missing-comma", remedy, title };
}

export function doubledComma(line: number): Cause {
  return {
    kind: "doubled-comma",
    remedy: md`There is one comma too many: take this one away.`,
    title: md`one comma too many on line ${line}`,
  };
}

/** A comma after the last item, which only JSON forbids. */
export function trailingComma(line: number, closer: string): Cause {
  return {
    kind: "trailing-comma",
    remedy: md`The comma on line ${line} is one too many, for JSON allows none before ${code(closer)}: take it away.`,
    title: md`trailing comma on line ${line}`,
  };
}

export function unclosed(opener: string, closer: string, line: number): Cause {
  return {
    kind: "unclosed-bracket",
    remedy: md`The ${code(opener)} on line ${line} is not closed: add ${code(closer)} before this place.`,
    title: md`missing ${code(closer)} for the ${code(opener)} on line ${line}`,
  };
}

export function unopened(opener: string, line: number): Cause {
  return {
    kind: "unopened",
    remedy: md`${code(opener)} is missing before what begins on line ${line}: add it there.`,
    title: md`missing ${code(opener)} before line ${line}`,
  };
}

export function surplus(bracket: string, line: number): Cause {
  return {
    kind: "surplus",
    remedy: md`There is one ${code(bracket)} too many: take this one away.`,
    title: md`one ${code(bracket)} too many on line ${line}`,
  };
}

/** A closing bracket of which only the parser knows that it is wrong. */
export function unmatched(bracket: string, line: number): Cause {
  return {
    kind: "unmatched",
    remedy: md`This ${code(bracket)} closes nothing that is open: take it away, or add what it should close.`,
    title: md`one ${code(bracket)} too many on line ${line}`,
  };
}

export function closedEarly(closer: string, line: number): Cause {
  return {
    kind: "closed-early",
    remedy: md`The ${code(closer)} on line ${line} ends the list too early: take it away, for the list goes on here.`,
    title: md`one ${code(closer)} too many on line ${line}`,
  };
}

export function afterEnd(line: number): Cause {
  return {
    kind: "after-end",
    remedy: md`The list ended on line ${line}, and nothing may follow it: take away what stands here.`,
    title: md`text after the end of the list on line ${line}`,
  };
}

export function unclosedKey(key: string, line: number): Cause {
  return {
    kind: "unclosed-key",
    remedy: md`The quotation mark after the key ${code(key)} is missing: add it before the colon.`,
    title: md`unclosed key on line ${line}`,
  };
}

export function missingColon(key: string, line: number): Cause {
  return {
    kind: "missing-colon",
    remedy: md`Add ${code(":")} between ${code(key)} and its value.`,
    title: md`missing colon on line ${line}`,
  };
}

export function missingValue(key: string, line: number): Cause {
  return {
    kind: "missing-value",
    remedy: md`${code(key)} has no value: write one after it, or take it away.`,
    title: md`missing value on line ${line}`,
  };
}

export function missingKey(line: number): Cause {
  return {
    kind: "missing-key",
    remedy: md`In an object each value stands after a key and a colon: write ${code('"key": value')}, or take this away.`,
    title: md`value without a key on line ${line}`,
  };
}

export function strayText(line: number): Cause {
  return { kind: "stray", remedy: md`This does not belong here: take it away.`, title: md`stray text on line ${line}` };
}

export function conflictMarkers(line: number): Cause {
  return {
    kind: "conflict",
    remedy: md`A merge conflict was not resolved: keep what is right of the lines between ${code("<<<<<<<")} and ${code(">>>>>>>")}, and take away these two lines and the line of equals signs between them.`,
    title: md`merge conflict left in from line ${line}`,
  };
}

export function fused(line: number, first: number): Cause {
  return {
    kind: "fused",
    remedy: md`The keys begin again on line ${line}: two entries have run into one, probably in a merge. Close the first with ${code("},")} and open the second with ${code("{")} before line ${line}. The first one begins on line ${first}.`,
    title: md`two entries run into one on line ${line}`,
  };
}

export function doubledKeys(keys: readonly string[], line: number, first: number): Cause {
  const [key = ""] = keys;
  const many = md`${keys.length} keys stand twice in the same object, the first of them ${code(key)} (on line ${first} already): two entries may have run into one in a merge. Separate them, or keep one of each.`;
  return {
    kind: "doubled-key",
    remedy: plural(
      keys.length,
      md`The key ${code(key)} stands twice in the same object, on line ${first} already: only the last one counts. Take one of them away.`,
      many,
    ),
    title: plural(keys.length, md`doubled key ${code(key)} on line ${line}`, md`doubled keys from line ${line}`),
  };
}

export function tooDeep(most: number): Cause {
  return {
    kind: "too-deep",
    remedy: md`Lists and objects stand more than ${most} deep in one another here, and what is deeper was not read.`,
    title: md`nested too deep`,
  };
}

export function tooMany(most: number): Cause {
  return {
    kind: "too-many",
    remedy: md`More than ${most} values stand in this file, and those from here on were not read.`,
    title: md`too many values`,
  };
}

export function emptyFile(): Cause {
  return {
    kind: "empty",
    remedy: md`The file is empty, though entries should be listed in it.`,
    title: md`empty file`,
  };
}

/** A doubled comma in a list of a module. */
export function hole(line: number): Cause {
  return {
    kind: "hole",
    remedy: md`Two commas follow each other here, which leaves an empty place in the list: take one of them away.`,
    title: md`one comma too many on line ${line}`,
  };
}

export function backTickImport(line: number): Cause {
  return {
    kind: "back-tick-import",
    remedy: md`The address of an import stands in plain quotation marks, not in back-ticks: write ${code("'")} before and after it.`,
    title: md`back-ticks in the import on line ${line}`,
  };
}

/** For modules that are not given to the parser. */
export function simplyRead(): Cause {
  return {
    kind: "simply-read",
    remedy: md`This module is so large or so intricate that only its lists were read, and the rest was not checked for syntax errors.`,
    title: md`module read in part`,
  };
}

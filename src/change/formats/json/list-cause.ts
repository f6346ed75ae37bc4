/** What is wrong in and around a list -> the likely cause and its remedy, in plain words. */
import { code, md } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";

/** `first`: the line on which the list begins. */
export function aboveList(line: number, first: number): Cause {
  return {
    kind: "above-list",
    remedy: md`The list begins with the ${code("[")} on line ${first}, and this stands before it: move it below the ${code("[")}, where it belongs in the list.`,
    title: md`item before the list on line ${line}`,
  };
}

/** `last`: the line on which the list ends. */
export function belowList(line: number, last: number): Cause {
  return {
    kind: "below-list",
    remedy: md`The list ends with the ${code("]")} on line ${last}, and this stands below it: move it above the ${code("]")}, in quotation marks and with a comma before it.`,
    title: md`item below the list on line ${line}`,
  };
}

/** As it stands where all lines of a file were sorted. */
export function bracketAtEnd(line: number, first: number): Cause {
  return {
    kind: "bracket-at-end",
    remedy: md`This ${code("[")} belongs before the first item, on line ${first}, and stands at the list's end: take it away here. Perhaps a program has sorted all lines of the file, the brackets among them.`,
    title: md`${code("[")} at the end of the list on line ${line}`,
  };
}

export function proseAbove(line: number, first: number): Cause {
  return {
    kind: "prose-above",
    remedy: md`The file's content begins on line ${first}, and nothing may stand before it: take away what stands here.`,
    title: md`text before the content on line ${line}`,
  };
}

export function keyAmongTexts(written: string, line: number): Cause {
  return {
    kind: "key-among-texts",
    remedy: md`In this list each entry is a text alone, without a key: take away ${code(written)}, and leave the text that follows it.`,
    title: md`key in a list of texts on line ${line}`,
  };
}

export function otherSign(sign: string, line: number): Cause {
  return {
    kind: "other-sign",
    remedy: md`A comma was meant here, and this is another sign: write ${code(",")} in place of ${code(sign)}.`,
    title: md`another sign in place of a comma on line ${line}`,
  };
}

export function listAgain(line: number, first: number): Cause {
  return {
    kind: "list-again",
    remedy: md`A list begins again here, inside the one that begins on line ${first} and was not closed: perhaps the whole list was pasted into itself. Keep one of the two, or close the first one with ${code("]")}.`,
    title: md`list that begins again on line ${line}`,
  };
}

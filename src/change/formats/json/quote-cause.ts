/** What is wrong with a single text, number or word -> the likely cause and its remedy, in plain words. */
import { code, md } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";
import type { Flaw } from "./token.ts";

/** `mark` is the quotation mark or the first character of what is wrong. */
export function causeOfFlaw(flaw: Flaw, mark: string, line: number): Cause {
  return { kind: flaw, ...words(flaw, mark, line) };
}

/** A quotation mark inside a text that ends it too early. */
export function innerQuote(mark: string, line: number): Cause {
  return {
    kind: "inner-quote",
    remedy: md`The text ended at a quotation mark that was meant to be part of it: write ${code(`\\${mark}`)} for each such mark inside.`,
    title: md`quotation mark inside a text on line ${line}`,
  };
}

function words(flaw: Flaw, mark: string, line: number): Omit<Cause, "kind"> {
  switch (flaw) {
    case "unclosed":
      return {
        remedy: md`The text that begins here is not closed: add ${code(mark)} at its end.`,
        title: md`unclosed text on line ${line}`,
      };
    case "line-break":
      return {
        remedy: md`The text that begins here goes over several lines, which ${code(mark)} does not allow: write it on one line, or in a module between back-ticks.`,
        title: md`line break inside a text on line ${line}`,
      };
    case "lost-quote":
      return {
        remedy: md`The quotation mark that should open this text is missing: add ${code(mark === "'" || mark === "`" ? mark : '"')} before it.`,
        title: md`missing quotation mark on line ${line}`,
      };
    case "smart-quotes":
      return {
        remedy: md`These are curly quotation marks, and only straight ones hold a text together: write ${code('"')} before and after it.`,
        title: md`wrong quotation marks on line ${line}`,
      };
    case "single-quotes":
    case "back-ticks":
      return {
        remedy: md`A text stands in double quotes in JSON, not in ${code(mark)}: write ${code('"')} before and after it.`,
        title: md`wrong quotation marks on line ${line}`,
      };
    case "word":
      return {
        remedy: md`JSON knows no bare words but ${code("true")}, ${code("false")} and ${code("null")}: write ${code('"')} before and after what stands here.`,
        title: md`missing quotation marks on line ${line}`,
      };
    default:
      return smaller(flaw, line);
  }
}

function smaller(flaw: Flaw, line: number): Omit<Cause, "kind"> {
  switch (flaw) {
    case "number":
      return {
        remedy: md`JSON does not know a number of this form: write plain digits, such as ${code("1250")} or ${code("0.5")}.`,
        title: md`malformed number on line ${line}`,
      };
    case "comment":
      return { remedy: md`JSON has no comments: take this one away.`, title: md`comment on line ${line}` };
    case "invisible":
      return {
        remedy: md`An invisible character stands here, which often comes from copying: type the blanks of this line again.`,
        title: md`invisible character on line ${line}`,
      };
    case "escaped":
      return {
        remedy: md`What stands here is written as inside of a text: take the backslash before each quotation mark away, and write a real line break in place of ${code("\\n")}.`,
        title: md`backslashes outside of a text on line ${line}`,
      };
    case "escape":
      return {
        remedy: md`A backslash in this text is followed by something that JSON does not know: write ${code("\\\\")} where a backslash is meant.`,
        title: md`wrong backslash on line ${line}`,
      };
    default:
      return {
        remedy: md`A tab or another control character stands inside this text: write ${code("\\t")} for a tab, or take it away.`,
        title: md`control character on line ${line}`,
      };
  }
}

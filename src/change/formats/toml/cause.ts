/** What is wrong in a TOML text -> the likely cause and its remedy, in plain words. */
import { code, md } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";

export function notToml(reason: string, line: number): Cause {
  return {
    kind: "not-toml",
    remedy: md`This is not valid TOML (${reason}), so the table here was left out.`,
    title: md`invalid TOML on line ${line}`,
  };
}

/** Some hundred thousand characters in one text. */
export function tooLongText(line: number): Cause {
  return {
    kind: "too-long-text",
    remedy: md`A text in the table that begins on line ${line} is so long that the table was not read: make it shorter.`,
    title: md`text too long below line ${line}`,
  };
}

/** A table whose name holds dots, among tables whose names hold none. */
export function dottedName(name: string, line: number): Cause {
  return {
    kind: "dotted-name",
    remedy: md`The dots in this name make tables inside one another, unlike the other tables here: put the name in quotation marks, ${code(`["${name}"]`)}.`,
    title: md`dots in the table name on line ${line}`,
  };
}

export function definedTwice(name: string, line: number, first: number): Cause {
  return {
    kind: "doubled-key",
    remedy: md`${code(name)} is defined twice, on line ${first} already, which TOML does not allow, so what stands here was left out: put it there, or give it another name.`,
    title: md`doubled key ${code(name)} on line ${line}`,
  };
}

/** A key that stands twice below one header. */
export function keyTwice(name: string, line: number, first: number): Cause {
  return {
    kind: "doubled-key",
    remedy: md`${code(name)} stands in this table already, on line ${first}, and TOML allows it once, so what stands here was left out: take one of the two away.`,
    title: md`doubled key ${code(name)} on line ${line}`,
  };
}

/** A header, with its pairs, that was put between another header and that one's pairs. */
export function headerInside(outer: string, line: number, first: number): Cause {
  return {
    kind: "header-inside",
    remedy: md`Keys that stand above begin again here. They seem to belong to ${code(outer)}, whose header stands on line ${first}, and another table was put between: move that header to the line before this one.`,
    title: md`table put into another one before line ${line}`,
  };
}

export function bareText(value: string, line: number): Cause {
  return {
    kind: "bare-text",
    remedy: md`A text stands in quotation marks in TOML: write ${code(`"${value}"`)}.`,
    title: md`missing quotation marks on line ${line}`,
  };
}

export function openHeader(line: number): Cause {
  return {
    kind: "open-header",
    remedy: md`The name of a table stands in brackets, and here the second one is missing: add ${code("]")} after the name.`,
    title: md`unclosed table name on line ${line}`,
  };
}

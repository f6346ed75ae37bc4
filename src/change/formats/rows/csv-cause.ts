/** What is wrong in a table of cells -> the likely cause and its remedy, in plain words. */
import { code, md, plural } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";

export function unclosedCell(line: number): Cause {
  return {
    kind: "unclosed-cell",
    remedy: md`The quotation mark that opens this cell is not closed: add one at its end.`,
    title: md`unclosed cell on line ${line}`,
  };
}

/** RFC 4180 takes a quotation mark behind a blank for a letter. */
export function blankBeforeMark(line: number): Cause {
  return {
    kind: "blank-before-mark",
    remedy: md`A blank stands before the quotation mark of this cell, which makes the mark a part of the text and its commas ends of cells: take the blank away.`,
    title: md`blank before a quotation mark on line ${line}`,
  };
}

export function afterCell(line: number): Cause {
  return {
    kind: "after-cell",
    remedy: md`More text follows the quotation mark that closes this cell: write a quotation mark inside a cell twice.`,
    title: md`text after the cell on line ${line}`,
  };
}

export function missingCells(found: number, expected: number, line: number): Cause {
  return {
    kind: "missing-cells",
    remedy: plural(
      found,
      md`This row has one cell, and the header has ${expected}: add the commas that are missing.`,
      md`This row has ${found} cells, and the header has ${expected}: add the commas that are missing.`,
    ),
    title: md`missing cells on line ${line}`,
  };
}

export function surplusCells(found: number, expected: number, line: number): Cause {
  return {
    kind: "surplus-cells",
    remedy: plural(
      expected,
      md`This row has ${found} cells, and the header has one: put a cell that holds a comma in quotation marks.`,
      md`This row has ${found} cells, and the header has ${expected}: put a cell that holds a comma in quotation marks.`,
    ),
    title: md`too many cells on line ${line}`,
  };
}

export function doubledColumn(name: string): Cause {
  return {
    kind: "doubled-column",
    remedy: md`Two columns are called ${code(name)}, and only the last one counts: give one of them another name.`,
    title: md`doubled column ${code(name)}`,
  };
}

/** What is wrong in a Markdown list -> the cause and its remedy, in plain words. */
import { code, md, plural } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";
import type { Flaw } from "./piece.ts";

export function unclosedFence(line: number): Cause {
  return {
    kind: "unclosed-fence",
    remedy: md`The block of code that opens on line ${line} is not closed, so that all the rest of the file is shown as code: add the same marks on a line after it.`,
    title: md`unclosed block of code on line ${line}`,
  };
}

export function unclosedComment(line: number): Cause {
  return {
    kind: "unclosed-comment",
    remedy: md`The comment that opens on line ${line} is not closed, so that all the rest of the file is hidden: add ${code("-->")} where it ends.`,
    title: md`unclosed comment on line ${line}`,
  };
}

export function cutLine(most: number): Cause {
  return {
    kind: "cut-line",
    remedy: md`This line has more than ${most} characters, and those from there on were not read.`,
    title: md`line too long`,
  };
}

export function gluedHeading(line: number): Cause {
  return {
    kind: "glued-heading",
    remedy: md`A blank is missing between ${code("#")} and the words of the heading, so that it is shown as text: add one.`,
    title: md`heading without a blank on line ${line}`,
  };
}

export function gluedTable(line: number): Cause {
  return {
    kind: "glued-table",
    remedy: md`A blank line is missing between the table and what follows it, which is shown as a row of the table: add one before line ${line}.`,
    title: md`missing blank line before line ${line}`,
  };
}

export function headerCells(titles: number, rules: number, line: number): Cause {
  return {
    kind: "header-cells",
    remedy: md`The header of the table has ${titles} cells and the line of dashes below it has ${rules}, so that no table is shown: make them equal.`,
    title: md`header and line of dashes differ on line ${line}`,
  };
}

export function missingCells(cells: number, columns: number, line: number): Cause {
  return {
    kind: "missing-cells",
    remedy: plural(
      cells,
      md`This row has one cell and the table has ${columns} columns: add what is missing, with a ${code("|")} after each cell.`,
      md`This row has ${cells} cells and the table has ${columns} columns: add what is missing, with a ${code("|")} after each cell.`,
    ),
    title: md`missing cells on line ${line}`,
  };
}

export function splitRow(first: number, last: number): Cause {
  return {
    kind: "split-row",
    remedy: md`A row of a table stands on one line, and this one is spread over the lines ${first} to ${last}, each of which is shown as a row of its own: put it all on one line.`,
    title: md`row on several lines from line ${first}`,
  };
}

export function surplusCells(cells: number, columns: number, line: number): Cause {
  return {
    kind: "surplus-cells",
    remedy: md`This row has ${cells} cells and the table has ${columns} columns, and those at its end are not shown: take them away, or write ${code("\\|")} for a pipe inside a cell.`,
    title: md`surplus cells on line ${line}`,
  };
}

export function gluedBullet(line: number): Cause {
  return {
    kind: "glued-bullet",
    remedy: md`A blank is missing after the mark of the bullet, so that it is shown as text: add one.`,
    title: md`bullet without a blank on line ${line}`,
  };
}

export function brokenLink(flaw: Flaw, line: number): Cause {
  const remedy =
    flaw === "blank"
      ? md`A blank between ${code("]")} and ${code("(")} keeps this from being a link: take it away.`
      : md`The address of this link is not closed: add ${code(")")} after it, and leave no blank in it.`;
  return { kind: `link-${flaw}`, remedy, title: md`broken link on line ${line}` };
}

export function undefinedReference(name: string, line: number): Cause {
  return {
    kind: "undefined-reference",
    remedy: md`The file has no definition for ${code(`[${name}]`)}, so this is no link and the bullet is no entry: add a line ${code(`[${name}]: address`)}, or write the address in parentheses after the name.`,
    title: md`link without an address on line ${line}`,
  };
}

export function missingLink(line: number): Cause {
  return {
    kind: "missing-link",
    remedy: md`This bullet has no link, though all others around it have one, and was not read as an entry: write it as ${code("- [Name](address) - Description")}.`,
    title: md`bullet without a link on line ${line}`,
  };
}

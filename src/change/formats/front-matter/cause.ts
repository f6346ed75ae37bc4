/** What is wrong with the block at the top of a Markdown file -> the likely cause and its remedy, in plain words. */
import { code, md } from "../../../markdown.ts";
import type { Cause } from "../../cause.ts";

export function noBlock(): Cause {
  return {
    kind: "no-front-matter",
    remedy: md`The fields of an entry stand in a block at the top of its file, and this file begins without one: write a line ${code("---")}, the fields below it as ${code("name: value")}, and a second line ${code("---")} before the text.`,
    title: md`no block of fields at the top`,
  };
}

export function lateBlock(mark: string, line: number): Cause {
  return {
    kind: "late-front-matter",
    remedy: md`The block of fields counts only where ${code(mark)} is the very first line of the file: take away what stands above line ${line}.`,
    title: md`block of fields not at the top`,
  };
}

export function unclosedBlock(mark: string, line: number): Cause {
  return {
    kind: "unclosed-front-matter",
    remedy: md`The block of fields that ${code(mark)} opens on line ${line} is not closed: add a line ${code(mark)} below the last field.`,
    title: md`${code(mark)} missing after the fields`,
  };
}

export function emptyBlock(mark: string): Cause {
  return {
    kind: "empty-front-matter",
    remedy: md`No field stands between the two lines ${code(mark)}: write the fields of the entry there.`,
    title: md`no fields at the top`,
  };
}

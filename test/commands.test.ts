import { expect, test } from "@jest/globals";
import { readCommands } from "../src/commands.ts";

const cases: readonly [string, string, readonly string[]][] = [
  ["alone", "/listkeeper recheck", ["recheck"]],
  ["with words around it", "Done!\n/listkeeper recheck\nThanks", ["recheck"]],
  ["with Windows line ends", "Done!\r\n/listkeeper recheck\r\n", ["recheck"]],
  ["in capitals", "/Listkeeper ReCheck", ["recheck"]],
  ["without a word", "/listkeeper", ["help"]],
  ["not at the start of the line", "please /listkeeper recheck", []],
  ["indented", "    /listkeeper recheck", []],
  ["in a quote", "> /listkeeper recheck", []],
  ["in a fence", "```\n/listkeeper recheck\n```", []],
  ["in a fence that a shorter one does not close", "````\n```\n/listkeeper recheck\n````", []],
  ["in a fence of tildes", "~~~\n```\n/listkeeper recheck\n~~~", []],
  ["after a fence", "```\ncode\n```\n/listkeeper recheck", ["recheck"]],
  ["in a code span", "`/listkeeper recheck`", []],
  ["in an HTML comment", "<!--\n/listkeeper recheck\n-->", []],
  ["after an HTML comment", "<!-- note -->\n/listkeeper recheck", ["recheck"]],
  ["another program's", "/listkeeperx recheck", []],
];

test.each(cases)("%s", (_, comment, words) => {
  expect(readCommands(comment).map(({ word }) => word)).toEqual(words);
});

test("what follows the word is kept for the command", () => {
  expect(readCommands("/listkeeper accept license: read by hand ")).toEqual([
    { word: "accept", rest: "license: read by hand" },
  ]);
});

test("a comment full of commands is read up to ten", () => {
  expect(readCommands("/listkeeper recheck\n".repeat(5000))).toHaveLength(10);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { asksAgain, isHeard, MOST_COMMANDS, readCommands } from "../../src/conversation/commands.ts";

const heard: readonly [string, string, readonly string[]][] = [
  ["alone", "/listkeeper recheck", ["recheck"]],
  ["with words around it", "Done!\n/listkeeper recheck\nThanks", ["recheck"]],
  ["with Windows line ends", "Done!\r\n/listkeeper recheck\r\n", ["recheck"]],
  ["with old line ends", "Done!\r/listkeeper recheck", ["recheck"]],
  ["in capitals", "/Listkeeper ReCheck", ["recheck"]],
  ["with blanks", "  /listkeeper \t recheck  ", ["recheck"]],
  ["with a colon after the name", "/listkeeper: recheck", ["recheck"]],
  ["with a full stop", "/listkeeper recheck.", ["recheck"]],
  ["with Japanese blanks and colons", "/listkeeper　hold：理由", ["hold"]],
  ["without a word", "/listkeeper", ["help"]],
  ["several", "/listkeeper hold: wait\n/listkeeper explain license", ["hold", "explain"]],
  ["directly below a list", "- one\n- two\n/listkeeper recheck", ["recheck"]],
  ["below a quote", "> what?\n\n/listkeeper recheck", ["recheck"]],
  ["above a signature", "/listkeeper recheck\n--\nMarta", ["recheck"]],
  ["after a fence", "```\ncode\n```\n/listkeeper recheck", ["recheck"]],
  ["after an HTML comment", "<!-- note -->\n\n/listkeeper recheck", ["recheck"]],
  ["after a folded part", "<details>\n\nlog\n\n</details>\n\n/listkeeper recheck", ["recheck"]],
  [
    "after a folded part that ends with one open in it",
    "<details>\n\na<pre>\n\n</details>\n\n/listkeeper recheck",
    ["recheck"],
  ],
  ["after what is struck out", "~~a\nb~~\n/listkeeper hold", ["hold"]],
  ["after a code span", "`a` and\n/listkeeper recheck", ["recheck"]],
  ["with a line separator in the reason", "a\u2028b\n/listkeeper accept license: a\u2028b", ["accept"]],
  ["with emphasis in the reason", "/listkeeper accept license: **yes**", ["accept"]],
];

const unheard: readonly [string, string][] = [
  ["not at the start of the line", "please /listkeeper recheck"],
  ["indented as code", "    /listkeeper recheck"],
  ["in a list", "- /listkeeper recheck"],
  ["in a heading", "# /listkeeper recheck"],
  ["in a quote", "> /listkeeper recheck"],
  ["in a line that carries a quote on", "> you can write\n/listkeeper recheck"],
  ["in a quote in a list", "- > it says\n/listkeeper recheck"],
  ["in a fence", "```\n/listkeeper recheck\n```"],
  ["in a fence that nobody closes", "```\n/listkeeper recheck"],
  ["in a fence that a shorter one does not close", "````\n```\n/listkeeper recheck\n````"],
  ["in a fence of tildes", "~~~\n```\n/listkeeper recheck\n~~~"],
  ["in a code span", "`/listkeeper recheck`"],
  ["in a code span of several lines", "`this\n/listkeeper recheck\nthat`"],
  ["in an HTML comment", "<!--\n/listkeeper recheck\n-->"],
  ["in an HTML comment within a line", "a <!-- b\n/listkeeper recheck\n--> c"],
  ["in an HTML comment that nobody closes", "<!--\n/listkeeper recheck"],
  ["in a folded part", "<details><summary>log</summary>\n\n/listkeeper recheck\n\n</details>"],
  ["in a folded part that nobody closes", "<details>\n\n/listkeeper recheck"],
  ["in a folded part with a comment that closes nothing", "<details>\n\n<!-- </details> -->\n\n/listkeeper recheck"],
  ["in a folded part in which another one ends", "a<pre></details>\n\n/listkeeper recheck"],
  ["in an element of quotation", "<blockquote>\n\n/listkeeper recheck\n\n</blockquote>"],
  ["in preformatted text", "<pre>\n/listkeeper recheck\n</pre>"],
  ["struck out", "~~never mind\n/listkeeper hold\nthat~~"],
  ["in a block of HTML", "<div>\n/listkeeper recheck\n</div>"],
  ["another program's", "/listkeeperx recheck"],
  ["another program's with a hyphen", "/listkeeper-bot recheck"],
  ["after more than GitHub lets a comment hold", `${"x".repeat(65_536)}\n/listkeeper recheck`],
];

describe("commands that are heard", () => {
  test.each(heard)("%s", (_, comment, words) => {
    expect(readCommands(comment).map(({ word }) => word)).toEqual(words);
    expect(isHeard(comment)).toBe(true);
  });
});

describe("commands that are not heard", () => {
  test.each(unheard)("%s", (_, comment) => {
    expect(readCommands(comment)).toEqual([]);
    expect(isHeard(comment)).toBe(false);
  });
});

test("what follows the word is kept for the command, with the lines below up to the next one", () => {
  expect(readCommands("/listkeeper accept license: read by hand \nin full\n\nThanks\n/listkeeper recheck")).toEqual([
    { word: "accept", rest: "license: read by hand", below: ["in full", "", "Thanks"] },
    { word: "recheck", rest: "", below: [] },
  ]);
});

test("quotes and code below a command do not belong to it", () => {
  const comment = "/listkeeper evidence production-use: see\n> not this\n\n```\nnor this\n```\n- but this";
  expect(readCommands(comment)[0]?.below).toEqual(["", "- but this"]);
});

test("a comment full of commands is read up to one more than count", () => {
  expect(readCommands("/listkeeper recheck\n".repeat(3000))).toHaveLength(MOST_COMMANDS + 1);
});

test("what asks for another look", () => {
  expect(asksAgain("/listkeeper recheck")).toBe(true);
  expect(asksAgain("/listkeeper accept license: fine")).toBe(true);
  expect(asksAgain("/listkeeper help\n/listkeeper hold")).toBe(false);
  expect(asksAgain("> /listkeeper recheck")).toBe(false);
});

test("a comment that its piece of HTML does not end hides what comes after it", () => {
  expect(isHeard("<div><!-- \n\n/listkeeper hold")).toBe(false);
  expect(isHeard("<div><!-- -->\n\n/listkeeper hold")).toBe(true);
});

/** What of a comment is shown as plain text, by a renderer and not by a reader of lines. */
function shownPlainly(comment: string): string {
  const html = new MarkdownIt("commonmark", { html: true }).render(comment);
  const folds = /<(blockquote|code|details|pre|template)\b(?:(?!<\1\b)[\s\S])*?(?:<\/\1>|$)/i;
  let text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  while (folds.test(text)) text = text.replace(folds, "");
  return text;
}

test("no command is heard that is not shown as plain text", () => {
  const scraps = fc.constantFrom(
    ...[
      "/listkeeper hold",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "    ",
      "  ",
      "`",
      "```",
      "~~~",
      "<!-- ",
      " -->",
      "text",
      "# ",
      "1. ",
    ],
    ...[
      "<details>",
      "</details>",
      "<pre>",
      "</pre>",
      "<div>",
      "\r\n",
      "\t",
      "[",
      "](x)",
      "**",
      "---",
      "$$",
      "\\",
      "&lt;",
      "<b",
      ">",
    ],
  );
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 30 }), (parts) => {
      const comment = parts.join("");
      if (isHeard(comment)) expect(shownPlainly(comment)).toMatch(/\/listkeeper/);
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["brackets", "[".repeat(60_000)],
  ["back-ticks", "`".repeat(60_000)],
  ["uneven back-ticks", Array.from({ length: 300 }, (_, i) => "`".repeat(i)).join(" ")],
  ["emphasis", "*a **b ".repeat(9000)],
  ["quotes", ">".repeat(60_000)],
  ["lists in lists", Array.from({ length: 300 }, (_, i) => `${" ".repeat(2 * i)}- a`).join("\n")],
  ["elements that nobody closes", "a <pre> b </s> ".repeat(4300)],
  ["HTML comments that nobody closes", "a <!-- ".repeat(9000)],
  ["names", "/listkeeper ".repeat(5000)],
  ["names in lines", "a /listkeeper\n/listkeeper x\n".repeat(2000)],
  ["links", "[a](".repeat(15_000)],
  ["blanks", `a${" ".repeat(60_000)}b`],
  ["definitions", "[a]: b\n".repeat(9000)],
])("a hostile comment of %s is read in time", (_, hostile) => {
  const started = performance.now();
  readCommands(`${hostile}\n\n/listkeeper recheck`);
  expect(performance.now() - started).toBeLessThan(2000);
});

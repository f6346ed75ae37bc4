import { describe, expect, test } from "@jest/globals";
import { passagesOf } from "../../../src/facts/reading/passages.ts";
import { withoutMarks } from "../../../src/facts/reading/plain-words.ts";
import { clausesOf, quoteOf, sentencesOf } from "../../../src/facts/reading/sentences.ts";

function read(text: string, path = "README.md"): readonly string[] {
  return passagesOf(path, text).map(({ kind, level, line, text: words }) => {
    return `${line} ${kind}${level === 0 ? "" : level}: ${withoutMarks(words)}`;
  });
}

describe("Markdown", () => {
  test("headings of every kind, paragraphs over several lines, items, each with its line", () => {
    const text =
      '# One #\n\nTwo\n===\nthree\nfour\n\n- five\n  six\n1. seven\n<h2 align="left">eight</h2>\n\nnine\n----\n';
    expect(read(text)).toEqual([
      "1 heading1: One",
      "3 heading1: Two",
      "5 text: three four",
      "8 item: five six",
      "10 item: seven",
      "11 heading2: eight",
      "13 heading2: nine",
    ]);
  });

  test("quotes, alerts and framed sentences are read; tables, code, comments and rules are not", () => {
    const text = [
      "> [!WARNING]",
      "> one",
      "",
      "| :fire: two<br>three |",
      "|---|",
      "| a | b |",
      "",
      "```",
      "four",
      "```",
      "<!-- five",
      "six --> seven",
      "",
      "    eight",
      "",
      "***",
      "[ref]: https://example.org",
    ].join("\n");
    expect(read(text)).toEqual(["2 text: one", "4 text: two three", "12 text: seven"]);
  });

  test("words as they are shown, with the addresses behind them", () => {
    const text =
      "**Bold** `code` snake_case ~~gone~~ ![image](a.png) [![badge](b.svg)](https://c.example) [link](https://d.example/x \"t\") [ref][r], <a href='https://e.example'>f</a> &amp; <https://g.example>.\n\n[r]: https://h.example\n";
    const [passage] = passagesOf("README.md", text);
    expect(withoutMarks(passage?.text ?? "")).toBe("Bold code snake_case link ref, f & g.example.");
    expect([...(passage?.addresses ?? [])].sort()).toEqual([
      "https://c.example",
      "https://d.example/x",
      "https://e.example",
      "https://g.example",
      "https://h.example",
    ]);
  });
});

test("reStructuredText: underlines, links, notices, no literal blocks", () => {
  const text =
    "Title\n~~~~~\n\nSee `this <https://example.org>`_::\n\n    no code\n\n.. note:: said\n\n.. warning::\n\n   said too\n";
  expect(read(text, "README.rst")).toEqual([
    "1 heading2: Title",
    "4 text: See this::",
    "8 text: said",
    "12 text: said too",
  ]);
});

test("AsciiDoc and Org", () => {
  expect(read("= Title\n\n== Part\n\n----\ncode\n----\nsaid\n", "README.adoc")).toEqual([
    "1 heading1: Title",
    "3 heading2: Part",
    "8 text: said",
  ]);
  expect(read("* Title\n\n#+begin_src sh\ncode\n#+end_src\nsaid\n", "README.org")).toEqual([
    "1 heading1: Title",
    "6 text: said",
  ]);
});

test("sentences and clauses", () => {
  expect(sentencesOf("One (two). Three! 四。五")).toEqual(["One (two).", "Three!", "四。", "五"]);
  expect(clausesOf("⚠️ Warning: this project - a parser (small) - is old!").map(({ clause }) => clause)).toEqual([
    "Warning",
    "this project",
    "a parser",
    "small",
    "is old",
  ]);
  expect(clausesOf("Note: it is old")[0]?.onward).toBe("Note: it is old");
});

test("a quote holds no e-mail address", () => {
  expect(quoteOf("Write to ida.l@example.org, or <x@y.example>.")).toBe("Write to …, or <…>.");
});

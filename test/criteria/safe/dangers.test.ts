import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { htmlDangers, textDangers } from "../../../src/criteria/safe/dangers.ts";
import { say } from "../../say.ts";

const html = (text: string) => htmlDangers("description", text).map(say);

describe("htmlDangers", () => {
  test.each([
    "Plain words, 1 < 2 > 0, a->b, <3, <-, < b >, &amp; and &lt;b&gt;.",
    '<a href="https://example.org" target="_blank" rel="noopener">site</a>',
    "<a href='mailto:a@example.org'>post</a>, <a href=/docs>docs</a>, <a href=\"//example.org\">both</a>",
    "<p>One<br>two<br/>three</p><ul><li>four</li></ul>",
    "<B>upper case</b>",
    "नमस्\u200dते, می\u200cخواهم, 👩\u200d💻, ❤\ufe0f",
    "Line one\n\tLine two\r\n",
  ])("%j is fine", (text) => {
    expect(html(text)).toEqual([]);
  });

  test.each([
    ["<script>alert(1)</script>", "that tag may not stand in it"],
    ["<SCRIPT\n>alert(1)</SCRIPT\n>", "that tag may not stand in it"],
    ["<script/src=//example.org/x.js>", "that tag may not stand in it"],
    ["</script>", "that tag may not stand in it"],
    ["<img src=x onerror=alert(1)>", "that tag may not stand in it"],
    ["<svg/onload=alert(1)>", "that tag may not stand in it"],
    ["<style>p{display:none}</style>", "that tag may not stand in it"],
    ["<meta http-equiv=refresh content=0>", "that tag may not stand in it"],
    ["<base href=//example.org>", "that tag may not stand in it"],
    ["<b/onclick=x>y</b>", "would run in the reader's browser"],
    ["<b ONCLICK = 'x'>y</b>", "would run in the reader's browser"],
    ['<a href=" java\tscript:alert(1)">x</a>', "would run in the reader's browser"],
    ['<a href="&#x6A;avascript&colon;alert(1)">x</a>', "would run in the reader's browser"],
    ['<a href="&#0000106avascript:alert(1)">x</a>', "would run in the reader's browser"],
    ['<a href="data:text/html,x">x</a>', "would run in the reader's browser"],
    ["<a href=vbscript:x>x</a>", "would run in the reader's browser"],
    ['<p class="sr-only">x</p>', "can hide text"],
    ["<p hidden>x</p>", "can hide text"],
    ["a<!-- b -->c", "readers cannot see"],
    ["a<!-- b", "never finished"],
    ["a<!doctype html>", "readers cannot see"],
    ["a<?php x ?>", "readers cannot see"],
    ['<a href="https://example.org', "never finished"],
    ["very <b", "never finished"],
    ["<b>open", "does not close it"],
    ["closed</b>", "which was not opened"],
    ["<b>one</b></b>", "which was not opened"],
    ["a map<int, long>", "browsers take for a tag"],
    ["<linux/bpf.h>", "browsers take for a tag"],
    ["zero\u200bwidth", "U+200B"],
    ["soft\u00adhyphen", "U+00AD"],
    ["\ufeffbegins with a mark", "begins with `U+FEFF`"],
    ["tag\u{e0041}\u{e0042}", "U+E0041"],
    ["filler\u3164", "U+3164"],
    ["bell\u0007", "U+0007"],
    ["turned \u2066here\u2069", "U+2066"],
    ["latin a\u200db", "U+200D"],
  ])("%j is not", (text, told) => {
    expect(html(text).join(" ")).toContain(told);
  });

  test("tells an element once, not its end again", () => {
    expect(html("<script>x</script>")).toHaveLength(1);
  });

  test("shows a long tag cut short", () => {
    const [told = ""] = html(`<script src="${"x".repeat(5000)}">`);
    expect(told.length).toBeLessThan(200);
  });

  test.each(["<", "<a ", '<a x="', "<a x='y' ", "</b>", "<!--", "<!", "&#1;", "<b>", "\u200d", "<a   =", "<a\n"])(
    "many of %j take no long time",
    (piece) => {
      const text = piece.repeat(100_000);
      const before = performance.now();
      html(text);
      expect(performance.now() - before).toBeLessThan(5000);
    },
  );

  test("does not lose what follows a thousand tags", () => {
    expect(html(`${"<b></b>".repeat(600)}<script>`)).toEqual(["description holds 1,000 tags or more."]);
  });

  test("nothing makes it fail, and a script never slips through", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "b",
      "a",
      " ",
      "/",
      '"',
      "'",
      "=",
      "!",
      "--",
      "&#",
      ";",
      "<b>",
      "</b>",
      "on",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (before, after) => {
        const text = `${before.join("")}<script>x</script>${after.join("")}`;
        expect(html(text)).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("textDangers", () => {
  test.each([
    "Traces map<int> and <linux/bpf.h>",
    "JavaScript: the good parts",
    "javascript and eBPF",
    "Data: collected by eBPF",
    "https://example.org/?a=javascript:x",
    "<b>not shown as HTML",
  ])("%j is fine", (text) => {
    expect(textDangers("title", text)).toEqual([]);
  });

  test.each([
    "javascript:alert(1)",
    " \u0001JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html;base64,PHM+",
    "data:,x",
    "vbscript:x",
    "<iframe src=x>",
    "<b onclick=x>",
    "a\u202eb",
  ])("%j is not", (text) => {
    expect(textDangers("url", text)).not.toEqual([]);
  });
});

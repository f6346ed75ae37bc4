/** A comment's Markdown -> what a terminal shows best; the Markdown itself where no terminal looks. */
import MarkdownIt, { type Token } from "markdown-it";
import { type Style, styled } from "./terminal.ts";
import { type View, wordsOf, wrap } from "./terminal-text.ts";

const parser = new MarkdownIt({ html: true });

export function showMarkdown(markdown: string, view: View): string {
  return view.colour ? layOut(markdown, view) : markdown;
}

/** Headings in bold, a table row as its label and its indented text, folded parts unfolded, links as their labels. */
export function layOut(markdown: string, view: View): string {
  const lines: string[] = [];
  let row: string[] = [];
  let [cell, head] = [false, false];
  let layout: { indent: string; style: Style | null } = { indent: "", style: null };
  for (const token of parser.parse(markdown, {})) {
    if (token.type === "heading_open")
      layout = { indent: "", style: token.tag === "h3" ? ["bold", "underline"] : "bold" };
    else if (token.type === "list_item_open") layout = { indent: "- ", style: null };
    else if (token.type === "tr_open") row = [];
    else if (token.type === "td_open" || token.type === "th_open") cell = true;
    else if (token.type === "td_close" || token.type === "th_close") cell = false;
    else if (token.type === "thead_open" || token.type === "thead_close") head = token.type === "thead_open";
    else if (token.type === "inline" && cell) row.push(wordsOf(token.children ?? [], view));
    else if (token.type === "inline") lines.push(...wrap(wordsOf(token.children ?? [], view), layout, view));
    else if (token.type === "tr_close") lines.push(...(head ? [] : layOutRow(row, view)));
    else lines.push(...layOutBlock(token, view));
    if (ENDS.has(token.type)) {
      if (lines.at(-1) !== "") lines.push("");
      layout = { indent: "", style: null };
    }
  }
  return lines.join("\n").trim();
}

const ENDS = new Set(["heading_close", "paragraph_close", "table_close", "bullet_list_close"]);

/** A row of headings is left out: the layout says as much. */
function layOutRow(row: readonly string[], view: View): string[] {
  const title = row.slice(0, -1).join(" ").replaceAll("\n", " · ").trim();
  const text = row.at(-1) ?? "";
  if (title === "" && text === "") return [];
  return [`  ${styled(view, "bold", title)}`, ...wrap(text, { indent: "      ", style: null }, view)];
}

function layOutBlock(token: Token, view: View): string[] {
  if (token.type === "html_block") return unfold(token.content, view);
  if (token.type !== "fence" && token.type !== "code_block") return [];
  return token.content
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`);
}

/** The parts of an HTML block that people read: a summary, small print. */
function unfold(html: string, view: View): string[] {
  const summary = /<summary>([^\n]*?)<\/summary>/.exec(html)?.[1];
  if (summary !== undefined) return wrap(inlineOf(summary, view), { indent: "", style: "bold" }, view).concat("");
  const small = /<sub>([^\n]*?)<\/sub>/.exec(html)?.[1];
  return small === undefined ? [] : wrap(inlineOf(small, view), { indent: "", style: "dim" }, view);
}

function inlineOf(markdown: string, view: View): string {
  return wordsOf(parser.parseInline(markdown, {})[0]?.children ?? [], view);
}

/** The parts of a Markdown line -> words with a terminal's styles, wrapped to its width. */
import type { Token } from "markdown-it";
import { type Style, styled, type Terminal } from "./terminal.ts";

export type View = Pick<Terminal, "colour" | "width">;

const STYLES: Readonly<Record<string, string>> = {
  strong_open: "\u001b[1m",
  strong_close: "\u001b[22m",
  em_open: "\u001b[3m",
  em_close: "\u001b[23m",
  link_close: "\u001b[24m\u001b]8;;\u001b\\",
};

/** A line break of the Markdown (`<br>`) is one here too; zero-width spaces, which only GitHub needs, go. */
export function wordsOf(tokens: readonly Token[], view: View): string {
  return tokens
    .map((token) => {
      if (token.type === "text") return token.content;
      if (token.type === "code_inline") return styled(view, "cyan", token.content);
      if (token.type === "softbreak") return " ";
      if (token.type === "hardbreak" || (token.type === "html_inline" && /^<br/i.test(token.content))) return "\n";
      if (!view.colour) return "";
      if (token.type === "link_open") return `\u001b]8;;${String(token.attrGet("href") ?? "")}\u001b\\\u001b[4m`;
      return STYLES[token.type] ?? "";
    })
    .join("")
    .replaceAll("\u200b", "")
    .replaceAll("\u00a0", " ");
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is measured away
const ESCAPES = /\u001b\[[\d;]*m|\u001b\]8;;[^\u001b]*\u001b\\/g;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(ESCAPES, "")) width += WIDE.test(character) ? 2 : 1;
  return width;
}

export interface Layout {
  /** Stands before the first line; the others are moved in as far. */
  readonly indent: string;
  readonly style: Style | null;
}

export function wrap(text: string, { indent, style }: Layout, view: View): string[] {
  const pad = " ".repeat(indent.length);
  const lines = text.split("\n").flatMap((line, i) => wrapLine(line, i === 0 ? indent : pad, view.width));
  return style === null ? lines : lines.map((line) => styled(view, style, line));
}

/** A line may end behind a Chinese or Japanese character, but not before a mark that closes, nor behind one that opens. */
const BREAK =
  /(?<=[\u3041-\u9fff\uff01-\uff60\u3001\u3002\u300d\u300f\u3011])(?<![\uff08\u300c\u300e\u3010])(?![\u3001\u3002\uff0c\uff0e\uff01\uff1a\uff1b\uff1f\uff09\u300d\u300f\u3011\u3005\u30fc\u301c\u3063\u3083\u3085\u3087\u30c3\u30e3\u30e5\u30e7\u30a1\u30a3\u30a5\u30a7\u30a9]|$)/u;

function wrapLine(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let [line, length, empty] = [indent, indent.length, true];
  for (const [at, piece] of text.split(/ +/).flatMap((word) => [...word.split(BREAK).entries()])) {
    const size = widthOf(piece);
    const gap = empty || at > 0 ? "" : " ";
    if (!empty && length + size + gap.length > width) {
      lines.push(line);
      [line, length, empty] = [" ".repeat(indent.length) + piece, indent.length + size, false];
      continue;
    }
    [line, length, empty] = [line + gap + piece, length + gap.length + size, false];
  }
  return [...lines, line];
}

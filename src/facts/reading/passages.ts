/** The text of a README or guide -> its headings and passages in plain words, each with the line it stands on. */
import { legibleLines, type Markup } from "./lines.ts";
import { plainWords, type Words } from "./plain-words.ts";

export interface Passage extends Words {
  readonly kind: "heading" | "text" | "item";
  /** Of a heading, 1 for the highest; 0 for all else. */
  readonly level: number;
  /** Counts from 1. */
  readonly line: number;
}

interface Piece {
  readonly kind: Passage["kind"] | "gap";
  readonly level: number;
  readonly text: string;
}

const GAP: Piece = { kind: "gap", level: 0, text: "" };
const HEADING: Readonly<Record<Markup, RegExp>> = {
  markdown: /^ {0,3}(#{1,6})\s+(.*)$/,
  restructuredtext: /^(?!)()()/,
  asciidoc: /^([=#]{1,6})\s+(.*)$/,
  org: /^(\*{1,6})\s+(.*)$/,
};
const HTML_HEADING = /^\s*<h([1-6])\b[^<>]{0,500}>(.*)$/i;
const ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(.*)$/;
const RULE = /^\s*[-*_=](?:\s*[-*_=]){2,}\s*$/;
const DEFINITION = /^ {0,3}\[([^[\]]{1,100})\]:\s*<?(\S{1,1000}?)>?(?:\s.{0,200})?$/;
const PICTURE = /!\[[^[\]]{0,500}\]\([^()]{0,1000}\)|<img\b[^<>]{0,1000}>|:[a-z\d_+-]{1,40}:/gi;
const UNDERLINES: Readonly<Record<Markup, RegExp>> = {
  markdown: /^ {0,3}(?:=+|-{2,})\s*$/,
  restructuredtext: /^([=\-~^"'*+#`.:_])\1{2,}\s*$/,
  asciidoc: /^(?!)/,
  org: /^(?!)/,
};

export function passagesOf(path: string, text: string): readonly Passage[] {
  const markup = markupOf(path);
  const lines = legibleLines(text, markup);
  const definitions = new Map<string, string>();
  for (const line of lines) {
    const [, label, address] = DEFINITION.exec(line) ?? [];
    if (label !== undefined && address !== undefined) definitions.set(label.toLowerCase(), address);
  }
  return gather(lines, markup).flatMap(({ kind, level, text: written, line }): Passage[] => {
    const words = plainWords(written, definitions);
    return words.text === "" || kind === "gap" ? [] : [{ kind, level, line, ...words }];
  });
}

interface Placed extends Piece {
  readonly line: number;
}

/** Lines of one paragraph become one piece; a line below that underlines it makes a heading of it. */
function gather(lines: readonly string[], markup: Markup): readonly Placed[] {
  const pieces: Placed[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    const last = pieces.at(-1);
    if (open && last?.kind === "text" && UNDERLINES[markup].test(line) && !last.text.includes("\n")) {
      pieces[pieces.length - 1] = { ...last, kind: "heading", level: line.trim().startsWith("=") ? 1 : 2 };
      open = false;
      continue;
    }
    const piece = pieceOf(line, markup, last?.kind ?? "gap", open);
    if (piece.kind === "text" && open && last !== undefined) {
      pieces[pieces.length - 1] = { ...last, text: `${last.text}\n${piece.text}` };
    } else if (piece.kind !== "gap") pieces.push({ ...piece, line: i + 1 });
    open = piece.kind === "text" || piece.kind === "item";
  }
  return pieces;
}

function pieceOf(written: string, markup: Markup, before: Piece["kind"], inParagraph: boolean): Piece {
  if (/^(?: {4}|\t)/.test(written) && markup === "markdown" && !inParagraph && before !== "item") return GAP;
  const line = written
    .replace(/^\s{0,3}(?:>\s?){1,20}/, "")
    .replace(/^\s*(?:\[!?(?:note|tip|important|warning|caution)\]|\.\. \w{1,30}::|:[\w-]{1,30}:)\s*/i, "");
  if (/^\s*$/.test(line) || RULE.test(line) || DEFINITION.test(line)) return GAP;
  const [, marks, title] = HEADING[markup].exec(line) ?? [];
  if (marks !== undefined && title !== undefined)
    return { kind: "heading", level: marks.length, text: unclosed(title) };
  const [, level, rest] = HTML_HEADING.exec(line) ?? [];
  if (level !== undefined && rest !== undefined) return { kind: "heading", level: Number(level), text: rest };
  const item = ITEM.exec(line)?.[1];
  if (item !== undefined) return { kind: "item", level: 0, text: item };
  return /^\s*\|/.test(line) ? ofTable(line) : { kind: "text", level: 0, text: line };
}

/** `Title ##` -> `Title`, but `C#` as it is. */
function unclosed(title: string): string {
  let end = title.length;
  while (/[\s#]/.test(title[end - 1] ?? "")) end -= 1;
  return title[end] === "#" ? title : title.slice(0, end);
}

/** A row with one cell is how some frame a notice; other tables are no sentences. */
function ofTable(line: string): Piece {
  const cells = line.split("|").filter((cell) => /[\p{L}\p{N}]/u.test(cell.replace(PICTURE, "")));
  const [only, ...others] = cells;
  return only === undefined || others.length > 0 ? GAP : { kind: "text", level: 0, text: only };
}

function markupOf(path: string): Markup {
  if (/\.rst$/i.test(path)) return "restructuredtext";
  if (/\.(?:adoc|asciidoc)$/i.test(path)) return "asciidoc";
  return /\.org$/i.test(path) ? "org" : "markdown";
}

/** Pieces of text -> a file, with the lines on which each entry stands. */
import type { FileVersion } from "../../../src/model/pull-request.ts";

/** What stands between entries belongs to none. */
export interface Piece {
  readonly text: string;
  readonly item: number | null;
}

export interface Lines {
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
}

/** Offsets in the file's text; `end` is the first one after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Page {
  readonly file: FileVersion;
  readonly places: ReadonlyMap<number, Lines>;
  readonly spans: ReadonlyMap<number, Span>;
}

export function between(text: string): Piece {
  return { text, item: null };
}

/** `end` is written for each line feed. */
export function pageOf(path: string, pieces: readonly Piece[], end: "\n" | "\r\n" = "\n"): Page {
  const places = new Map<number, Lines>();
  const spans = new Map<number, Span>();
  let text = "";
  let line = 1;
  for (const piece of pieces) {
    const own = piece.text.replaceAll("\n", end);
    if (piece.item !== null) {
      const bare = own.trimEnd();
      places.set(piece.item, { file: path, startLine: line, endLine: line + breaksIn(bare) });
      spans.set(piece.item, { start: text.length, end: text.length + bare.length });
    }
    line += breaksIn(own);
    text += own;
  }
  return { file: { path, text, unreadable: null }, places, spans };
}

export function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}

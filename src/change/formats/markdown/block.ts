/** What a Markdown file is made of, as far as a listing is concerned. */
import type { Fault } from "../../cause.ts";
import type { Span } from "../../tree.ts";

/** The span is that of its text. */
export interface Heading extends Span {
  readonly kind: "heading";
  readonly level: number;
}

/** A bullet with the lines that belong to it, without the bullets nested in it. */
export interface Item {
  readonly kind: "item";
  readonly start: number;
  readonly text: number;
  end: number;
  readonly indent: number;
  /** Where bullets that Markdown nests in it begin at the least. */
  readonly column: number;
  readonly parent: Item | null;
  /** Equal for the bullets of one list that are not nested in any. */
  readonly run: number;
  readonly ordered: boolean;
  readonly glued: boolean;
  children: number;
}

/** The span is that of its header line. */
export interface Table extends Span {
  readonly kind: "table";
  /** One of them for each line. */
  readonly rows: Span[];
}

export type Block = Heading | Item | Table;

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly faults: readonly Fault[];
  /** False where the reading had to guess what is code or comment, or left something out. */
  readonly clean: boolean;
  /** How many blocks and rows of tables. */
  readonly count: number;
  /** Whether nothing that began in the part goes on behind it. */
  readonly whole: boolean;
}

/** Bullets that stand deeper than this are taken to stand there. */
export const DEEPEST_COLUMN = 400;
export const DEEPEST_ITEM = 30;

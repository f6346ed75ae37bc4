/** What a stretch of Markdown is made of, and where the reading of one stands. */
import type { Span } from "../../tree.ts";

/** `blank`: between label and address. `unclosed`: the address has no closing parenthesis. Both are shown as they stand, not as a link. */
export type Flaw = "blank" | "unclosed";

export interface Link extends Span {
  readonly kind: "link";
  /** Plain words; for a badge, the words that stand for its image. */
  readonly label: string;
  /** `image`: the label holds nothing but images. `address`: the label is the address itself. */
  readonly shown: "words" | "image" | "address";
  readonly name: Span;
  readonly url: string;
  readonly address: Span;
  readonly flaw: Flaw | null;
}

/** An image, a comment or a tag: nothing to read. */
export interface Gap extends Span {
  readonly kind: "gap";
  readonly alt: string;
}

export type Piece = Link | Gap;
export type Definitions = ReadonlyMap<string, string>;

export interface Inline {
  /** In their order; none overlaps another one. */
  readonly pieces: readonly Piece[];
  /** The first reference for which there is no definition. */
  readonly undefinedReference: string | null;
}

export interface Opener {
  readonly start: number;
  readonly label: number;
  readonly image: boolean;
  /** How many pieces stood before it. */
  readonly piece: number;
}

export interface InlineScan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly definitions: Definitions;
  readonly pieces: Piece[];
  readonly openers: Opener[];
  /** The tag `<a href>` that is open. */
  anchor: Anchor | null;
  /** Where the last link began: links hold no other links. */
  lastLink: number;
  /** Where runs of back-ticks stand, by their length; made when the first one is met. */
  ticks: ReadonlyMap<number, readonly number[]> | null;
  undefinedReference: string | null;
  commentsEnd: boolean;
}

/** A tag `<a href>` whose end is not read yet. */
export interface Anchor {
  readonly start: number;
  readonly label: number;
  readonly piece: number;
  readonly url: string;
  readonly address: Span;
}

/** What a language is: a file beside this one with its words for every message. docs/languages.md tells how to add one. */
import type { Message } from "./messages.ts";

/**
 * The words for a message, with its holes ({0}, {1}, ...) in any order. Where they depend on a number, one for each plural category
 * of the language: the first number in the message chooses.
 */
export type Words = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

export interface Language {
  /** BCP 47; what stands before the first hyphen is the ISO 639-1 code by which a text's language is told. Equals the file's name. */
  readonly tag: string;
  /** The language's name for itself. */
  readonly name: string;
  readonly words: Readonly<Record<Message, Words>>;
}

/** A passage -> its sentences, and the clauses of a sentence. */
import { withoutMarks } from "./plain-words.ts";

const LONGEST_QUOTE = 200;
const MOST_SENTENCES = 200;
const BETWEEN = /[:;] |, (?=this (?:project|repository|repo)\b)| [-–—]{1,3} |[–—]|[()[\]{}|]/g;
const ADDRESS = /[^\s@<>()[\]:,;"']{1,100}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;

export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?][)"”’]{0,2}) |(?<=[。！？])/).slice(0, MOST_SENTENCES);
}

export interface Clause {
  readonly clause: string;
  /** From the clause to the end of its sentence. */
  readonly onward: string;
}

/** `Warning: this project - a parser - is old` in four. Marks and signs at either end are left out. */
export function clausesOf(sentence: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: between, index } of [...sentence.matchAll(BETWEEN), { 0: "", index: sentence.length }]) {
    const clause = trimmed(sentence.slice(start, index));
    if (clause !== "") clauses.push({ clause, onward: trimmed(sentence.slice(start)) });
    start = index + between.length;
  }
  return clauses;
}

function trimmed(words: string): string {
  return words.replace(/^[^\p{L}\p{N}\uE000]+|[^\p{L}\p{N}\uE000]+$/gu, "");
}

/** The words of a sentence as they may be shown: cut, and without e-mail addresses. */
export function quoteOf(sentence: string): string {
  return withoutMarks(sentence).replace(ADDRESS, "…").slice(0, LONGEST_QUOTE).trim();
}

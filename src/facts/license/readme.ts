/** The README -> the licences that it names for the project itself. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { readmeOf } from "../at-head.ts";
import type { Stated } from "./metadata.ts";
import { combine } from "./spdx.ts";
import { commonsNamed, licensesNamed } from "./spellings.ts";
import { restriction } from "./text/closed.ts";
import { licenseWords } from "./text/words.ts";

const MOST_CHARACTERS = 100_000;
const MOST_LINES = 3;
const LONGEST_QUOTE = 120;
/** In lines. */
const LONGEST_SENTENCE = 3;
const OF_THIS =
  /^\W{0,8}(?:dual[- ])?licen[sc]ed?\b|\b(?:this|the|our) (?:\S{1,30} ){0,2}?(?:project|software|repository|work|code|library|package|program|tool)\b.{0,80}\blicen[sc]/i;

export function isReadme(name: string): boolean {
  return /^readme(?:\.[a-z]{1,8})?$/i.test(name);
}

/** The first few lines that name one. */
export function statedInReadme(repository: RepositoryAnswer): readonly Stated[] {
  const readme = readmeOf(repository);
  if (readme === null) return [];
  const stated = aboutLicense(readme.text?.slice(0, MOST_CHARACTERS) ?? "").flatMap(({ text: line }) => {
    const commons = commonsNamed(line)?.expression ?? null;
    const expression = commons ?? combine(/\bor\b|\/|either/i.test(line) ? "or" : "and", licensesNamed(line));
    return expression === null ? [] : [{ path: readme.path, written: line.slice(0, LONGEST_QUOTE), expression }];
  });
  return stated.slice(0, MOST_LINES);
}

/** What the README says that nobody may do with the project, whatever its licence files say; with the number of the line. */
export function restrictedInReadme(
  repository: RepositoryAnswer,
): { readonly path: string; readonly line: number; readonly words: string } | null {
  const readme = readmeOf(repository);
  const lines = aboutLicense(readme?.text?.slice(0, MOST_CHARACTERS) ?? "");
  const sentenceAt = (i: number) => restrictedSentence(lines.slice(i, i + LONGEST_SENTENCE).map(({ text }) => text));
  const first = lines.findIndex((_, i) => sentenceAt(i) !== null);
  if (readme === null || first === -1) return null;
  let at = first;
  while (sentenceAt(at + 1) !== null) at++;
  return { path: readme.path, line: lines[at]?.number ?? 1, words: sentenceAt(at) ?? "" };
}

function restrictedSentence(lines: readonly string[]): string | null {
  const sentences = lines.join(" ").split(/(?<=[.!?]) /);
  const found = sentences.find((sentence) => restriction(licenseWords(sentence).join(" ")) !== null);
  return found?.slice(0, LONGEST_QUOTE) ?? null;
}

/** The lines under a heading about the licence, and those that speak of the licence of this very project. */
function aboutLicense(written: string): readonly { readonly text: string; readonly number: number }[] {
  const lines = written.split(/\r?\n/).map((line, i) => ({ text: line.trim(), number: i + 1 }));
  let under = false;
  return lines.filter(({ text }, i) => {
    const heading = /^#{1,6}\s|^=+\s/.test(text) || /^(?:={3,}|-{3,})$/.test(lines[i + 1]?.text ?? "");
    if (heading) under = /\b(?:un)?licen[sc]/i.test(text);
    return (under && !heading) || OF_THIS.test(text);
  });
}

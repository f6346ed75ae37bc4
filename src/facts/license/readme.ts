/** The README -> the licences that it names for the project itself. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import { readmeOf } from "../at-head.ts";
import type { Stated } from "./metadata.ts";
import { combine } from "./spdx.ts";
import { commonsNamed, licensesNamed } from "./spellings.ts";

const MOST_CHARACTERS = 100_000;
const MOST_LINES = 3;
const LONGEST_QUOTE = 120;
const OF_THIS =
  /^\W{0,8}(?:dual[- ])?licen[sc]ed?\b|\b(?:this|the|our) (?:\S{1,30} ){0,2}?(?:project|software|repository|work|code|library|package|program|tool)\b.{0,80}\blicen[sc]/i;

export function isReadme(name: string): boolean {
  return /^readme(?:\.[a-z]{1,8})?$/i.test(name);
}

/** The first few lines that name one. */
export function statedInReadme(repository: RepositoryAnswer): readonly Stated[] {
  const readme = readmeOf(repository);
  if (readme === null) return [];
  const stated = aboutLicense(readme.text?.slice(0, MOST_CHARACTERS) ?? "").flatMap((line) => {
    const commons = commonsNamed(line)?.expression ?? null;
    const expression = commons ?? combine(/\bor\b|\/|either/i.test(line) ? "or" : "and", licensesNamed(line));
    return expression === null ? [] : [{ path: readme.path, written: line.slice(0, LONGEST_QUOTE), expression }];
  });
  return stated.slice(0, MOST_LINES);
}

/** The lines under a heading about the licence, and those that speak of the licence of this very project. */
function aboutLicense(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  let under = false;
  return lines.filter((line, i) => {
    const heading = /^#{1,6}\s|^=+\s/.test(line) || /^(?:={3,}|-{3,})$/.test(lines[i + 1] ?? "");
    if (heading) under = /\b(?:un)?licen[sc]/i.test(line);
    return (under && !heading) || OF_THIS.test(line);
  });
}

/** The text of a module -> whether Babel would take far longer over it than its size tells. */
import type { ParserPlugin } from "@babel/parser";

const LONGEST = 2_000_000;

// Babel reads type arguments in two ways, one inside the other: each `a<b>(` doubles its work, and 18 of them take ten seconds.
const MOST_GENERIC_CALLS = 6;
const GENERIC_CALL = /(?<!=)>\s{0,100}[([{`/]/g;
const GENERIC_CALL_BESIDE_JSX = /(?<!=)>\s{0,100}[(`/]/g;

// For each block comment Babel looks for the next line break, however far behind the comment it is.
const MOST_LOOKING = 200_000_000;

export function isCostly(text: string, plugins: readonly ParserPlugin[]): boolean {
  return text.length > LONGEST || isTooGeneric(text, plugins) || looksTooFar(text);
}

function isTooGeneric(text: string, plugins: readonly ParserPlugin[]): boolean {
  if (!plugins.includes("typescript")) return false;
  const pattern = plugins.includes("jsx") ? GENERIC_CALL_BESIDE_JSX : GENERIC_CALL;
  let calls = 0;
  for (const _ of text.matchAll(pattern)) if (++calls > MOST_GENERIC_CALLS) return true;
  return false;
}

function looksTooFar(text: string): boolean {
  let looking = 0;
  let feed = -1;
  for (let at = text.indexOf("/*"); at !== -1; at = text.indexOf("/*", at + 2)) {
    if (feed < at) feed = nextFeed(text, at);
    looking += feed - at;
    if (looking > MOST_LOOKING) return true;
  }
  return false;
}

function nextFeed(text: string, from: number): number {
  const feed = text.indexOf("\n", from);
  return feed === -1 ? text.length : feed;
}

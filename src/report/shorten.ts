/** Parts of a report -> those that fit into a number of characters: first the last ones get briefer, then they go. */

export interface Part {
  readonly full: string;
  /** The same with less detail; equal to `full` where nothing can be spared. */
  readonly brief: string;
}

/** How large a text is for GitHub: a comment is counted in characters, a check run in bytes. */
export type Measure = (text: string) => number;

const BETWEEN = "\n\n";
const ENCODER = new TextEncoder();

export const inCharacters: Measure = (text) => text.length;
/** https://github.com/github/docs/issues/35252 */
export const inBytes: Measure = (text) => ENCODER.encode(text).length;

/** `rest` tells how many parts are left out, and where they can be read. */
export function shorten(
  parts: readonly Part[],
  most: number,
  rest: (left: number) => string,
  measure: Measure = inCharacters,
): string {
  const texts = parts.map(({ full }) => ({ text: full, size: measure(full) + BETWEEN.length }));
  let size = texts.reduce((sum, one) => sum + one.size, 0);
  for (const [i, { brief }] of [...parts.entries()].reverse()) {
    if (size <= most) break;
    const shorter = { text: brief, size: measure(brief) + BETWEEN.length };
    size -= (texts[i]?.size ?? 0) - shorter.size;
    texts[i] = shorter;
  }
  let left = 0;
  while (texts.length > 0 && size + (left === 0 ? 0 : measure(rest(left)) + BETWEEN.length) > most) {
    size -= texts.pop()?.size ?? 0;
    left++;
  }
  return [...texts.map(({ text }) => text), ...(left === 0 ? [] : [rest(left)])].join(BETWEEN);
}

/** Whether nothing has to be left out. */
export function fits(parts: readonly Part[], most: number): boolean {
  return parts.reduce((sum, { brief }) => sum + brief.length + BETWEEN.length, 0) <= most;
}

/** A part that has no shorter form. */
export function part(text: string): Part {
  return { full: text, brief: text };
}

/** Sections of a report -> those that fit into a number of characters: first the last ones get briefer, then they go. */

export interface Block {
  readonly full: string;
  /** The same with less detail; equal to `full` where nothing can be spared. */
  readonly brief: string;
}

const BETWEEN = "\n\n";

/** `rest` tells how many sections are left out, and where they can be read. */
export function shorten(blocks: readonly Block[], most: number, rest: (left: number) => string): string {
  const texts = blocks.map(({ full }) => full);
  let length = texts.reduce((sum, text) => sum + text.length + BETWEEN.length, 0);
  for (const [i, { full, brief }] of [...blocks.entries()].reverse()) {
    if (length <= most) break;
    length -= full.length - brief.length;
    texts[i] = brief;
  }
  let left = 0;
  while (texts.length > 0 && length + (left === 0 ? 0 : rest(left).length + BETWEEN.length) > most) {
    length -= (texts.pop()?.length ?? 0) + BETWEEN.length;
    left++;
  }
  return [...texts, ...(left === 0 ? [] : [rest(left)])].join(BETWEEN);
}

/** A section that has no shorter form. */
export function block(text: string): Block {
  return { full: text, brief: text };
}

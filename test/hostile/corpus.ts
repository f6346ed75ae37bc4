/** What a stranger may write wherever a stranger may write, by what it would do there if anybody let it. */
import { acting } from "./corpus-acting.ts";
import { reading } from "./corpus-reading.ts";

export interface Hostile {
  readonly kind: string;
  readonly text: string;
}

/** Each text once. */
export const corpus: readonly Hostile[] = Object.entries({ ...acting, ...reading }).flatMap(([kind, texts]) =>
  texts.map((text) => ({ kind, text })),
);

/** A name for a test that shows a text in a few printable characters. */
export function shown({ kind, text }: Hostile): string {
  return `${kind}: ${JSON.stringify(text.slice(0, 40))}`;
}

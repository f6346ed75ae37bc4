/** A text and what is looked for in it -> where it stands as a whole word. */

const MOST = 200_000;
const LETTER = /[a-z\d\u00C0-\u024F]/i;

/** The line (from 1) in which `wanted` stands first, in its very letters; null: nowhere. */
export function lineOf(text: string, wanted: string): number | null {
  const part = text.slice(0, MOST);
  const at = indexOf(part, wanted, 0);
  return at === -1 ? null : lineAt(part, at);
}

/** What of `words` stands in the text, in any case: how often, and in which line first. */
export function mentions(
  text: string,
  words: readonly string[],
): readonly { readonly word: string; readonly count: number; readonly line: number }[] {
  const part = text.slice(0, MOST).toLowerCase();
  return words.flatMap((word) => {
    const wanted = word.toLowerCase();
    const first = indexOf(part, wanted, 0);
    if (first === -1) return [];
    let count = 0;
    for (let at = first; at !== -1; at = indexOf(part, wanted, at + wanted.length)) count += 1;
    return [{ word, count, line: lineAt(part, first) }];
  });
}

/** A word is whole where no letter or digit goes on before or after it; a mark that begins with neither may follow anything. */
function indexOf(text: string, wanted: string, from: number): number {
  if (wanted === "") return -1;
  for (let at = text.indexOf(wanted, from); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const before = LETTER.test(wanted[0] ?? "") && LETTER.test(text[at - 1] ?? "");
    const after = LETTER.test(wanted.at(-1) ?? "") && LETTER.test(text[at + wanted.length] ?? "");
    if (!before && !after) return at;
  }
  return -1;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < at; end = text.indexOf("\n", end + 1)) line += 1;
  return line;
}

/** Words with holes, and what goes into them -> one line. */

/** Characters that stand without blanks between them. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uffef]/u;
const LETTER = /\p{L}/u;
/** Full-width punctuation brings its own room along. */
const ROOMY = /[\u3000-\u303f\uff01-\uff0f\uff1a-\uff20]/;
/** What is Markdown for a bullet, a heading or a cell only with a blank behind it. */
const MARK = /[-+#>|]/;

/** The words of Chinese and Japanese have a blank beside each hole: it goes where what fills the hole needs none. */
export function fill(words: string, values: readonly string[]): string {
  // Words and the numbers of holes by turns.
  const parts = words
    .split(/\{(\d+)\}/)
    .map((part, at) => (at % 2 === 0 ? part : (values[Number(part)] ?? `{${part}}`)));
  return WIDE.test(words) || !LETTER.test(words) ? parts.reduce(join) : parts.join("");
}

function join(line: string, next: string): string {
  if (line.endsWith(" ") && isClose(line.at(-2) ?? "", next.charAt(0))) return line.slice(0, -1) + next;
  if (next.startsWith(" ") && isClose(line.at(-1) ?? "", next.charAt(1))) return line + next.slice(1);
  return line + next;
}

function isClose(before: string, after: string): boolean {
  if (before === "" || after === "" || MARK.test(before)) return false;
  return (WIDE.test(before) && WIDE.test(after)) || ROOMY.test(before) || ROOMY.test(after);
}

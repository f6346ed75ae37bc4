/** A YAML text and an offset in it -> the next mark of its grammar, over blanks and comments. */

/** Where the dash of the next item stands; the offset itself where none does. */
export function dashAfter(text: string, offset: number): number {
  const at = skip(text, offset, "");
  return text[at] === "-" ? at : offset;
}

/** The end of a list or mapping in brackets, from the end of the last thing in it. */
export function bracketAfter(text: string, offset: number): number {
  const at = skip(text, offset, ",:?");
  return text[at] === "]" || text[at] === "}" ? at + 1 : offset;
}

/** The end of the colon after a key that has no value; the end of the key where none follows. */
export function colonAfter(text: string, offset: number): number {
  const at = skip(text, offset, "");
  return text[at] === ":" ? at + 1 : offset;
}

/** The end of a stretch without the white space at its end. */
export function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text[at - 1])) at -= 1;
  return at;
}

function skip(text: string, offset: number, marks: string): number {
  let at = offset;
  for (;;) {
    const character = text[at];
    if (character === undefined) return at;
    if (character === "#" && (at === 0 || isSpace(text[at - 1]) || marks.includes(text[at - 1] ?? "#"))) {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (isSpace(character) || marks.includes(character)) at += 1;
    else return at;
  }
}

function isSpace(character: string | undefined): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

/** Whole numbers <-> characters that stand in a template string as they are: small numbers take one. */

// The printable characters of ASCII without the blank and those that a template string gives a meaning.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => !"`\\$".includes(c));
/** Digits below end a number, the others go on. */
const LAST = 46;
const MORE = ALPHABET.length - LAST;
const VALUES = new Uint8Array(128);
for (const [value, character] of ALPHABET.entries()) VALUES[character.charCodeAt(0)] = value;

export function writeNumber(number: number): string {
  let rest = number;
  let written = "";
  while (rest >= LAST) {
    rest -= LAST;
    written += ALPHABET[LAST + (rest % MORE)] ?? "";
    rest = Math.floor(rest / MORE);
  }
  return written + (ALPHABET[rest] ?? "");
}

/** The numbers of a text one after the other; line breaks between them are passed over. */
export function numberReader(text: string): () => number {
  let at = 0;
  return () => {
    let number = 0;
    let worth = 1;
    while (at < text.length) {
      const code = text.charCodeAt(at++);
      if (code <= 32) continue;
      const value = VALUES[code] ?? 0;
      if (value < LAST) return number + value * worth;
      number += value * worth;
      worth *= MORE;
    }
    return number;
  };
}

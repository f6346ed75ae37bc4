/** Parts of a text -> sixteen hexadecimal digits that tell it from a few thousand others. */

/** FNV-1a, twice with different beginnings: nothing depends on it but that what is the same is known again. */
export function digestOf(parts: readonly string[]): string {
  const text = parts.join("\0");
  return fnv(text, 0x811c9dc5) + fnv(text, 0x9747b28c);
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

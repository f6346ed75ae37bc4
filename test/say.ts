/** A text -> plain English words, for tests that read what is said. */

import { plain } from "../src/markdown/render.ts";
import type { Text } from "../src/markdown.ts";

export function say(text: Text): string {
  return plain(text, { catalogue: null });
}

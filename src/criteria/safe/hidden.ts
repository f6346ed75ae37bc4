/** A text -> the characters in it that a reader cannot see, or that turn the direction of reading. */

export interface HiddenCharacter {
  /** `U+200B`. */
  readonly point: string;
  /** The visible text before it, cut short. */
  readonly after: string;
}

// Zero-width and direction marks, fillers, soft hyphens, tag characters and the like; then controls and annotations.
const HIDDEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}|[\ufff9-\ufffb]/u;
const BLANKS = "\t\n\r";
const EMOJI_STYLE = "\ufe0e\ufe0f";
const JOINERS = "\u200c\u200d";
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
const PLAIN_SCRIPTS = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Han}/u;
const LETTER = /\p{L}|\p{M}/u;
const CONTEXT = 20;

export function hiddenIn(text: string): HiddenCharacter | null {
  let before = "";
  for (const character of text) {
    if (HIDDEN.test(character) && !allowed(character, before)) {
      return { point: pointOf(character), after: visibleEnd(text, character) };
    }
    before = character;
  }
  return null;
}

/** Emoji are joined by U+200D, and letters of some scripts need a joiner to be written right. */
function allowed(character: string, before: string): boolean {
  if (BLANKS.includes(character) || EMOJI_STYLE.includes(character)) return true;
  if (!JOINERS.includes(character)) return false;
  return EMOJI.test(before) || (LETTER.test(before) && !PLAIN_SCRIPTS.test(before));
}

function pointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function visibleEnd(text: string, character: string): string {
  return [...text.slice(0, text.indexOf(character))].slice(-CONTEXT).join("").trim();
}

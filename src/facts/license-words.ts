/** A licence's text -> the words that matter: one spelling, no marks, no numbering, no addresses, no plain copyright lines. */

/** Longer texts are cut: no licence is half as long, and what was cut counts as unread. */
export const MOST_CHARACTERS = 256_000;

/** Words that a mere name, title or copyright line does not need, and a restriction hardly does without. */
const RESTRICTING =
  /\b(?:not|no|non|never|must|may|shall|should|cannot|only|except|exception|unless|without|if|provided|subject|however|use|used|users|using|commercial|commercially|noncommercial|evaluation|trial|prohibit\w*|forbid\w*|restrict\w*|addition\w*|permission|condition|conditions|fee|pay\w*|purchase|consent|agree\w*|allowed|require\w*|confidential|proprietary)\b/;

const TAG =
  /<\/?(?:a|b|br|center|code|div|em|h[1-6]|hr|i|li|ol|p|pre|span|strong|ul)(?: [\w-]{1,20}="[^"<>]{0,300}")*\s?\/?>/gi;
const ADDRESS = /<?\bhttps?:\/\/[^\s<>"]{1,300}>?|<?[\w.+-]{1,64}@[\w.-]{1,100}>?/gi;
const COPYRIGHT = /^[\W_]{0,12}(?:copyright|copr\.|©|\(c\))(?:[\s:,]|©|\(c\))/i;
const NO_HOLDER =
  /^[\W_]{0,12}copyright (?:notice|holder|owner|law|interest|statement|and|or|in|to|license|protect|treaty)/i;
const NUMBERING = /^(?:[a-z\d]|\d\d|ii|iii|iv|vi|vii|viii|ix|xi|xii)$/;

/** Beside a licence these words neither give nor take. */
const SAYS_NOTHING = /\b(?:all rights reserved|end of terms and conditions|mit no attribution)\b/g;

/** Names in the places that licences leave for them; anything but a name there stays as it is. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bneither the names? of (.{1,160}?) (?=may be used to endorse)/g, "neither the name of holder "],
  [/(?<!nor )\bthe names? of (.{1,160}?) may not be (?=used to endorse)/g, "neither the name of holder may be "],
  [/\bis provided by (.{1,120}?) (?=as is and)/g, "is provided by holder "],
  [/\bas is and (.{1,80}?) (?=disclaims? all warranties)/g, "as is and holder "],
  [/\bin no event (?:shall|will) (.{1,120}?) (?=be (?:held )?liable)/g, "in no event shall holder "],
  [/\bfree software foundation(?: inc)? ((?:\S{1,20} ){2,12}?usa)\b/g, "free software foundation"],
];

/** Whether words can only be a name, a title or an introduction. */
export function isHarmless(words: string): boolean {
  return !RESTRICTING.test(words);
}

export function licenseWords(text: string): readonly string[] {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .replace(TAG, " ")
    .replace(ADDRESS, " ")
    .split(/\r\n|\r|\n/);
  const words = lines.filter((line) => !isCopyrightLine(line)).flatMap(wordsOf);
  let joined = words.join(" ").replace(SAYS_NOTHING, " ");
  for (const [place, filled] of NAMES) {
    joined = joined.replace(place, (whole, name: string) =>
      isHarmless(name.replace(/^nor |\bnor\b/g, "")) ? filled : whole,
    );
  }
  return joined.split(" ").filter((word) => word !== "");
}

/** `Copyright (c) 2024 The Packetlens Authors`, and nothing beside it. */
function isCopyrightLine(line: string): boolean {
  if (line.length > 300 || !COPYRIGHT.test(line) || NO_HOLDER.test(line)) return false;
  return isHarmless(wordsOf(line.replace(/all rights reserved/i, "")).join(" "));
}

function wordsOf(line: string): readonly string[] {
  const words = line
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/['’]/g, "")
    .replace(/\b(non|sub)-(?=[a-z])/g, "$1");
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !NUMBERING.test(word)).map(spelling);
}

/** British to American, the same for both sides; a word that this bends wrongly is bent alike everywhere. */
function spelling(word: string): string {
  if (word === "whilst") return "while";
  return word
    .replace(/licenc/, "licens")
    .replace(/is(ation|ations|e|ed|es|ing)$/, "iz$1")
    .replace(/^(fav|hon|behavi)our/, "$1or")
    .replace(/^wilful/, "willful");
}

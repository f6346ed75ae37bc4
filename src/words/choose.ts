/** What the configuration wishes, and what an author has written -> the language in which Listkeeper answers. */
import { languages } from "./languages.ts";

export const ENGLISH = "en";

/** What of a text is looked at, at most. */
const MOST = 20_000;

/** What no author has put into words: what templates bring along, code, addresses, other people's words. */
const NOT_THEIR_WORDS: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)/g,
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm,
  /^ {0,3}(?:#{1,6} |>|[-*+] \[[ xX]\]).*$/gm,
  /`[^`\n]*`/g,
  /<[^<>\n]*>/g,
  /\bhttps?:\/\/[\w\-./?#@%&=+,;:~!$'()*]+/g,
  /\bwww\.[\w\-./?#@%&=+,;:~]+/g,
];

/** Scripts that are written with several: https://www.unicode.org/iso15924/iso15924-codes.html */
const WRITTEN_WITH: Readonly<Record<string, readonly string[]>> = {
  Jpan: ["Hira", "Kana", "Hani"],
  Kore: ["Hang", "Hani"],
  Hans: ["Hani"],
  Hant: ["Hani"],
};

/** `auto` is the language of most of the pull request's words, if we speak it, else English. */
export async function languageOf(
  wish: string,
  pull: { readonly title: string; readonly body: string | null },
): Promise<string> {
  if (wish !== "auto") return wish;
  const text = `${pull.title}\n\n${theirs(pull.body ?? "")}`;
  if (!languages.some(({ tag }) => hasLettersOf(tag, text))) return ENGLISH;
  // Its tables take a fifth of a second and 85 MB: most lists never need them.
  const { eld } = await import("eld/extrasmall");
  const sizes = new Map<string, number>();
  for (const paragraph of text.split(/\n[^\S\n]*\n/)) {
    const found = eld.detect(paragraph);
    if (!found.isReliable()) continue;
    const size = new TextEncoder().encode(paragraph).length; // a character of Japanese says as much as three of English
    sizes.set(found.language, (sizes.get(found.language) ?? 0) + size);
  }
  const [most] = [...sizes].sort(([, one], [, other]) => other - one);
  return languages.find(({ tag }) => tag.split("-")[0] === most?.[0])?.tag ?? ENGLISH;
}

/** Without a letter of its script no text is in a language. */
function hasLettersOf(tag: string, text: string): boolean {
  const { script = "Latn" } = new Intl.Locale(tag).maximize();
  return (WRITTEN_WITH[script] ?? [script]).some((one) => new RegExp(`\\p{Script=${one}}`, "u").test(text));
}

function theirs(text: string): string {
  return NOT_THEIR_WORDS.reduce((left, pattern) => left.replace(pattern, " "), text.slice(0, MOST));
}

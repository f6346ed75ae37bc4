/** A line of prose -> its sentences, and the words of it that can be shown. */

/** What ends a rule that the rest of the line answers. */
export const TICK = /\s*(?:✅|☑️?|✔️?|:white_check_mark:|:heavy_check_mark:|->|=>|→)\s*/u;
/** The listing's own rule, as descriptions repeat it. */
const RULE =
  /\b(?:documentation|projects?|source code) (?:must|should)\b|\b(?:it|they) must\b|\bmust (?:also )?(?:be|have)\b|\bwould lose its purpose\b/i;
const LONGEST = 200;
const MARKS = /[*`]+|(?<!\w)_+|_+(?!\w)/g;
const MAIL = /[^\s<>()[\]"'|,;:/]{1,64}@[^\s<>()[\]"'|,;:]{1,100}\.[^\s<>()[\]"'|,;:.]{1,30}/g;

/** The sentences of a line, and what answers a rule apart from it; the rule itself is left out, since nobody says it of the project. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(TICK)
    .flatMap((part) => part.split(/(?<=[.!?。！？])\s+|(?<=[。！？])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "" && !RULE.test(sentence));
}

/** Without the marks of Markdown for weight and code. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, "");
}

/** Words of somebody as they can be shown: without Markdown, without the addresses of people, cut to 200 characters. */
export function quoted(text: string): string {
  const one = withoutMarks(text).replace(MAIL, "…").replace(/\s+/g, " ").trim();
  return one.length > LONGEST ? `${one.slice(0, LONGEST - 1)}…` : one;
}

/** Whether the nearest words that name any entry (the line itself, else what it stands under) name another one than `name`. */
export function isOfAnother(words: readonly string[], name: string, others: readonly string[]): boolean {
  if (others.length === 0) return false;
  const own = name.toLowerCase();
  const names = [own, ...others.map((other) => other.toLowerCase())];
  const place = words.map((text) => text.toLowerCase()).find((text) => names.some((one) => says(text, one)));
  return place !== undefined && !says(place, own);
}

function says(text: string, name: string): boolean {
  const at = name === "" ? -1 : text.indexOf(name);
  return (
    at !== -1 && !/[\p{Ll}\d]/u.test(`${text[at - 1] ?? " "}`) && !/[\p{Ll}\d]/u.test(text[at + name.length] ?? " ")
  );
}

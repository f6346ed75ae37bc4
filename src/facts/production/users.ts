/** A line of prose about users -> the names in it. */
import type { Claim } from "../../model/facts.ts";
import type { Line } from "../prose.ts";
import { quoted, withoutMarks } from "../sentences.ts";
import { type Linked, withoutLinks } from "./links.ts";

// What somebody is called is looked for behind these words, up to the end of the clause.
const INLINE: readonly RegExp[] = [
  /\b(?:adopted|deployed|run|running|used|uses)(?: widely| heavily)?(?: in (?:its |their )?production)?(?: environments?)? (?:at|by) ([^.;!?\n]{1,300})/i,
  /\bin production (?:at|by) ([^.;!?\n]{1,300})/i,
  /\b(?:adopted|adopters|companies|customers|deployed|environments|in production|used|users)\b[^.;!?\n]{0,80}\b(?:e\.g\.|for example|including|like|such as):? ([^.;!?\n]{1,300})/i,
  /^(?:[a-z ]{0,30}\b)?(?:adopters|companies|customers|users)\b[^:\n]{0,40}: ?(.{1,300})$/i,
];
/** Those who use it may come first. */
const SUBJECT =
  /^([^.;:!?\n]{1,200}?) (?:(?:all|already|both|currently|have|successfully) )?(?:adopted|are using|deploys?|is using|rel(?:y|ies) on|runs?|uses?) (?:it|this)\b/i;
const UNDER_USERS =
  /\b(?:adopters|adoption|companies|customers|organi[sz]ations|in production|production (?:adopters|use|users|deployments)|used (?:at|by)|users|(?:is|who(?:'s| is)?) (?:uses|using))\b|導入|利用(?:企業|者)/i;
const NO_NAME =
  /^(?:add|and|as|a|an|at|by|for|from|how|i|if|in|it|many|more|n\/?a|no|none|on|or|others?|our|please|several|some|tbd|the (?:project|community)|these|they|this|to|todo|unknown|we|with|yes|you)\b/i;
const SMALL = /^(?:&|and|at|by|da|de|der|des|di|do|du|for|in|la|le|of|on|the|und|van|von|y)$/i;
const MOST_WORDS = 6;
const LONGEST = 60;

/** `links` are those of the line that may count. */
export function usersIn(line: Line, links: readonly Linked[]): readonly Claim[] {
  return namesIn(line).map((name) => ({
    kind: "user",
    text: name,
    url: links.find(({ label }) => label === name)?.url ?? null,
  }));
}

/** Each name once, without what is said of those who bear it. */
export function namesIn(line: Line): readonly string[] {
  const text = withoutMarks(withoutLinks(line.text));
  const inline = INLINE.flatMap((pattern) => pattern.exec(text)?.[1] ?? []).slice(0, 1);
  const subject = SUBJECT.exec(text)?.[1];
  const behind = inline.length === 0 && subject !== undefined ? [subject] : inline;
  const listed = UNDER_USERS.test(line.under) ? listedIn(line, text) : [];
  const named = behind.length > 0 ? behind.flatMap((names) => names.split(SEPARATOR)) : listed;
  return [...new Set(named.map(nameOf).filter(isName))];
}

const SEPARATOR = /,| and | & (?=\S)| as well as |、/;

function nameOf(written: string): string {
  return quoted(
    written
      .replace(/["“”]/g, "")
      .replace(/^\s*(?:and|&)\s+/i, "")
      .replace(/\s\(.{0,200}$|\s[-–—:]\s.{0,300}$| (?:to|for|in|on|as|where|which|who)\b.{0,300}$/, ""),
  ).replace(/[.:;]$/, "");
}

/** `- Northwind Rail: 4,000 nodes` under "Users", or a line of names alone. */
function listedIn({ bullet }: Line, text: string): readonly string[] {
  if (bullet) return [/^([^:–—(,]{1,80})/.exec(text)?.[1]?.split(" - ")[0] ?? ""];
  const names = text.split(SEPARATOR);
  return names.length > 1 && names.map(nameOf).every(isName) ? names : [];
}

function isName(name: string): boolean {
  const words = name.split(" ");
  if (name.length < 2 || name.length > LONGEST || words.length > MOST_WORDS) return false;
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || !/\p{L}/u.test(name) || NO_NAME.test(name) || /^https?:/i.test(name))
    return false;
  return words.every((word) => SMALL.test(word) || !/^\p{Ll}/u.test(word) || /[\p{Lu}.\d]/u.test(word));
}

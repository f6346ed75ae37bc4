/** A line of prose about users -> the names in it. */
import type { Claim } from "../model/facts.ts";
import { type Linked, withoutLinks } from "./claim-links.ts";
import type { Line } from "./prose.ts";

const USED_BY =
  /\b(?:adopted|deployed|run|running|used|uses)(?: widely| heavily)?(?: in (?:its |their )?production)?(?: environments?)? (?:at|by) ([^.;!?\n]{1,300})/i;
const IN_PRODUCTION_AT = /\bin production (?:at|by) ([^.;!?\n]{1,300})/i;
const LISTED = /^(?:[a-z ]{0,30}\b)?(?:adopters|companies|customers|users)\b[^:\n]{0,40}: ?(.{1,300})$/i;
const UNDER_USERS =
  /\b(?:adopters|companies|customers|production (?:use|users|deployments)|used (?:at|by|in production)|users|who uses)\b/i;
const NO_NAME =
  /^(?:and|as|a|an|i|it|many|more|n\/?a|no|none|others?|our|several|some|tbd|the (?:project|community)|these|they|this|todo|unknown|we|yes)\b/i;
const MOST_WORDS = 6;
const LONGEST = 60;

/** `links` are those of the line that may count. */
export function usersIn(line: Line, links: readonly Linked[]): readonly Claim[] {
  const text = withoutLinks(line.text);
  const inline = USED_BY.exec(text)?.[1] ?? IN_PRODUCTION_AT.exec(text)?.[1] ?? LISTED.exec(text)?.[1];
  const named = inline === undefined ? bulletName(line, text) : inline.split(/,| and | & |、/);
  return named
    .map((name) =>
      name
        .replace(/[*_`"]/g, "")
        .replace(/\s\(.{0,200}$|\s[-–—:]\s.{0,300}$/, "")
        .trim(),
    )
    .filter(isName)
    .map((name) => ({ kind: "user", text: name, url: links.find(({ label }) => label === name)?.url ?? null }));
}

/** `- Northwind Rail: 4,000 nodes` under "Users". */
function bulletName({ bullet, under }: Line, text: string): readonly string[] {
  if (!bullet || !UNDER_USERS.test(under)) return [];
  return [/^([^:–—(,]{1,80})/.exec(text)?.[1]?.split(" - ")[0] ?? ""];
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > LONGEST || name.split(" ").length > MOST_WORDS) return false;
  return /^[\p{Lu}\p{Lo}\d]/u.test(name) && /\p{L}/u.test(name) && !NO_NAME.test(name) && !/^https?:/i.test(name);
}

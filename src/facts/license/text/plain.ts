/** A licence file as it was written -> its plain text: no HTML, no marks that nobody sees, no addresses that say nothing. */

/** Longer texts are cut: no licence is half as long, and what was cut counts as unread. */
export const MOST_CHARACTERS = 256_000;

const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ENTITY = /&(?:(?<name>[a-z]{2,8})|#(?<code>\d{2,6}));/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["apos", "'"],
  ["bull", "•"],
  ["copy", "©"],
  ["gt", ">"],
  ["hellip", "…"],
  ["ldquo", "“"],
  ["lsquo", "‘"],
  ["lt", "<"],
  ["mdash", "—"],
  ["middot", "·"],
  ["nbsp", " "],
  ["ndash", "–"],
  ["quot", '"'],
  ["rdquo", "”"],
  ["rsquo", "’"],
  ["sect", "§"],
]);

// What a browser does not show. A tag of another name, or one that holds more than attributes, is text: `<no commercial use>`.
const TAG =
  /<(?:!doctype html[^<>]{0,200}|\/?(?:a|abbr|article|b|big|blockquote|body|br|center|cite|code|dd|div|dl|dt|em|font|footer|h[1-6]|head|header|hr|html|i|li|link|main|meta|ol|p|pre|section|small|span|strong|sub|sup|table|tbody|td|th|thead|title|tr|tt|u|ul)(?<attributes>(?:\s{1,20}[\w:-]{1,30}\s?=\s?(?:"[^"<>]{0,300}"|'[^'<>]{0,300}'|[\w%#-]{1,60})){0,12})\s{0,20}\/?)>/gi;
const STYLE = /<style(?:\s[^<>]{0,200})?>[^<]{0,20000}<\/style>/gi;

const ADDRESS =
  /<?\b(?:https?:\/\/|www\.)[^\s<>"]{1,300}>?|\b(?:[a-z\d-]{1,40}\.){1,4}(?:org|com|net|io|edu|gov)\b(?:\/[^\s<>"]{0,200})?|<?[\w.+-]{1,64}@[\w.-]{1,100}>?/gi;
/** The same where there is no "@": nearly all texts, and several times as fast. */
const SITE =
  /<?\b(?:https?:\/\/|www\.)[^\s<>"]{1,300}>?|\b(?:[a-z\d-]{1,40}\.){1,4}(?:org|com|net|io|edu|gov)\b(?:\/[^\s<>"]{0,200})?/gi;
const TELLING =
  /\bnc\b|\bnd\b|commons.?clause|non.?commercial|\bbusl|\bsspl|polyform|proprietary|commercial|\beula\b|\bterms\b|not-|only/i;

export function plainText(text: string): string {
  const shown = withoutMarks(text);
  return shown.replace(shown.includes("@") ? ADDRESS : SITE, (address) => (TELLING.test(address) ? address : " "));
}

function withoutMarks(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .normalize("NFKC")
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, "")
    .replace(STYLE, " ")
    .replace(TAG, (tag, attributes: string | undefined) => (TELLING.test(attributes ?? "") ? tag : " "))
    .replace(ENTITY, (entity, name: string | undefined, number: string | undefined) =>
      name === undefined
        ? String.fromCodePoint(Math.min(Number(number), 0xffff))
        : (ENTITIES.get(name.toLowerCase()) ?? entity),
    );
}

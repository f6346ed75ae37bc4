/** An entry -> a bullet, in one of the ways in which people write it. */
import type { Item } from "./listing.ts";
import type { Style } from "./style.ts";

const NAME = /^[\p{L}\p{N}🐝][\p{L}\p{N} .&+'_:,-]*$/u;
/** Words that say what they say in Markdown too. */
const WORD =
  /^(?:[\p{L}\p{N}]+|"so"|it's|a:|#1|a\|b|\{|,|%|`tick`|🐝|\*star\*|&|\/\/|=|\[x\]|~|__proto__|\u00a0\u00ad|back\\slash|@at)$/u;
const LETTERS = /^[\p{L}\p{N}]+$/u;

/** Names that mean something in Markdown are called otherwise. */
export function safeName({ id, name }: Item): string {
  return NAME.test(name) ? name : `Odd ${id} ${name.replace(/[^\p{L}\p{N} ]/gu, "").trim()}`.trim();
}

/** Its first word is one of letters. */
export function safeText({ text }: Item): string {
  const words = text.split(" ").filter((word) => WORD.test(word));
  return words.slice(words.findIndex((word) => LETTERS.test(word))).join(" ");
}

export function definitionOf({ id, repo, site }: Item): string {
  return `[ref ${id}]: ${repo === "" ? site : repo}`;
}

/** The text goes on in further lines now and then, indented or not. */
export function bulletLines(item: Item, style: Style, mark: string): string {
  const { id, repo, site } = item;
  const words = safeText(item).split(" ");
  const separator = style.pick(`separator ${id}`, [" - ", " – ", " — ", ": "]);
  const width = style.pick(`width ${id}`, [100, 100, 3]);
  const broken = style.pick(`break ${id}`, ["\n  ", "\n", "\n    "]);
  const text = words.map((word, i) => {
    if (i === 0) return word;
    return `${i % width === 0 && LETTERS.test(word) && /\p{L}/u.test(word) ? broken : " "}${word}`;
  });
  const website = repo === "" || site === null ? "" : ` [Website](${site})`;
  const blanks = mark === "1." ? " " : style.pick(`blanks ${id}`, [" ", "  ", "\t"]);
  return `${mark}${blanks}${linkOf(item, style)}${separator}${text.join("")}.${website}`;
}

function linkOf(item: Item, style: Style): string {
  const { id, repo, site } = item;
  const name = safeName(item);
  const url = repo === "" ? site : repo;
  return style.pick(`link ${id}`, [
    `[${name}](${url})`,
    `**[${name}](${url})**`,
    `[**${name}**](${url})`,
    `[${name}](<${url}> "What it is")`,
    `🔥 [${name}](${url})`,
    `![logo](https://img.example/${id}.png) [${name}](${url})`,
    `<a href="${url}">${name}</a>`,
    `[${name}][ref ${id}]`,
  ]);
}

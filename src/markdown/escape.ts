/** Words from outside -> Markdown, code spans and link targets that can do nothing but be read. */

/** An invisible space: a mention, a reference or an address that holds one is none for GitHub. */
const GAP = "\u200B";
const LONGEST_ADDRESS = 1000;
/** No more than this is looked at of any value, however long it is. */
const LONGEST_VALUE = 4000;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "|": "&#124;", // a backslash before a pipe means different things inside and outside of tables
  $: "&#8203;&#36;", // no backslash stops GitHub from reading mathematics
  [GAP]: "&#8203;",
};

/** One line without control, bidirectional, zero-width or private characters; each of them becomes `instead`. */
export function readable(value: string, instead: "" | "\uFFFD" = ""): string {
  return value
    .slice(0, LONGEST_VALUE)
    .replace(/\p{White_Space}+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]+/gu, instead)
    .replace(/(\p{M}{3})\p{M}+/gu, "$1") // piled-up accents reach into the lines above and below
    .replace(/ +/g, " ")
    .trim();
}

/** The first characters, the last of them an ellipsis where something is left out. No character is split. */
export function cut(value: string, most: number): string {
  if (value.length <= most) return value;
  const characters = [...value.slice(0, 2 * most + 2)];
  if (characters.length <= most) return value;
  return `${characters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}

/** Text whose every character stands for itself, anywhere in Markdown: in a paragraph, a heading, a table, a link's label. */
export function escapeText(value: string, most: number): string {
  return separate(cut(readable(value), most))
    .replace(/[\\`*[\]~]/g, "\\$&")
    .replace(/(?<![a-z\d])_|_(?![a-z\d])/gi, "\\_")
    .replace(/^[#+=:-]/, "\\$&")
    .replace(/^(\d{1,9})(?=[.)])/, "$1\\")
    .replace(/!$/, "\\!")
    .replace(/[&<>|$\u200B]/g, (character) => ENTITIES[character] ?? character);
}

/** Puts gaps where GitHub would see a mention, a reference, a commit, an address or an emoji. */
function separate(text: string): string {
  return text
    .replace(/@/g, `@${GAP}`)
    .replace(/#(?=\d|$)/g, `#${GAP}`)
    .replace(/\bGH-(?=\d|$)/gi, `$&${GAP}`)
    .replace(/:(?=\/\/|[\w+-])/g, `:${GAP}`)
    .replace(/\bwww(?=\.|$)/gi, `$&${GAP}`)
    .replace(/[\da-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${GAP}`));
}

/** Text for the inside of an HTML element, where Markdown is not read. */
export function escapeHtml(value: string, most: number): string {
  return separate(cut(readable(value), most)).replace(/[&<>\u200B]/g, (character) => ENTITIES[character] ?? character);
}

/** A code span, in a table or out of it. What cannot be seen is shown as U+FFFD. */
export function codeSpan(value: string, most: number): string {
  const text = cut(readable(value, "\uFFFD"), most);
  // Only inside a table does a backslash hide a pipe in a code span; and nobody shall take a quoted comment for one.
  if (/\||<!--/.test(text)) return `<code>${escapeText(text, most)}</code>`;
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const pad = text === "" || text.startsWith("`") || text.endsWith("`") ? " " : "";
  return text === "" ? "` `" : `${fence}${pad}${text}${pad}${fence}`;
}

/** An http or https address that cannot end the link around it; null for any other, and for one that carries a password. */
export function linkTarget(address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null; // URL throws for everything that is no address
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "") return null;
  // A link to somebody's issue leaves a note there; through this host it does not.
  if (/^\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d/.test(url.pathname) && url.hostname === "github.com")
    url.hostname = "redirect.github.com";
  return url.href
    .replace(/[^\w\-./:?#@%&=+,;]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&/g, "&amp;");
}

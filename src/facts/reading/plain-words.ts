/** A stretch of Markdown, reStructuredText or HTML -> the words that its reader sees, and the addresses behind them. */

export interface Words {
  /** White space folded. Before each linked word stands a mark with the number of its address. */
  readonly text: string;
  readonly addresses: readonly string[];
}

/** The mark before a linked word; what its group holds is the place among the addresses. */
export const MARK = "\uE000(\\d{1,4})\uE000";

/** A stretch without any of these is plain already. */
const MARKUP = /[[<`*_~&:\\\p{Cc}\p{Co}]/u;
const IMAGE = /!\[[^[\]]{0,500}\](?:\([^()\s]{0,1000}(?:\s[^()]{0,200})?\)|\[[^[\]]{0,100}\])/g;
const LINK = /\[([^[\]]{0,500})\]\(\s*<?([^()\s<>]{0,1000})>?(?:\s[^()]{0,200})?\)/g;
const REFERENCE = /\[([^[\]]{1,500})\]\s?\[([^[\]]{0,100})\]/g;
const ANCHOR = /<a\s[^<>]{0,500}?href\s*=\s*["']?([^"'\s<>]{1,1000})[^<>]{0,500}>/gi;
const ROLE_LINK = /`([^`<>]{1,300})<([^<>`\s]{1,1000})>`__?/g;
const ADDRESS = /<?(https?:\/\/[^\s<>"'`)\]\uE000]{1,1000})>?/gi;
const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', mdash: "—" };

/** `definitions` are the addresses of reference links, by label in lower case. */
export function plainWords(written: string, definitions: ReadonlyMap<string, string>): Words {
  if (!MARKUP.test(written)) return { text: written.replace(/ +/g, " ").trim(), addresses: [] };
  const addresses: string[] = [];
  const mark = (address: string): string => {
    addresses.push(address.replace(/[.,;:!?*_]+$/, ""));
    return `\uE000${addresses.length - 1}\uE000`;
  };
  const text = written
    .replace(/[\p{Cc}\p{Co}]+/gu, " ")
    .replace(/~~[^~]{1,2000}~~/g, " ")
    .replace(IMAGE, " ")
    .replace(ROLE_LINK, (_, label: string, address: string) => `${mark(address)}${label.trim()}`)
    .replace(LINK, (_, label: string, address: string) => `${mark(address)}${unlinked(label, address)}`)
    .replace(REFERENCE, (_, label: string, name: string) => {
      const address = definitions.get((name || label).toLowerCase());
      return address === undefined ? label : `${mark(address)}${label}`;
    })
    .replace(ANCHOR, (_, address: string) => mark(address))
    .replace(ADDRESS, (_, address: string) => `${mark(address)}${address.replace(/^https?:\/\//i, "")}`)
    .replace(/<[^<>]{1,1000}>/g, " ")
    .replace(/&([a-z]{2,8});/gi, (all, name: string) => (Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? all) : all))
    .replace(/[*`\\]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, "")
    .replace(/(?<!\w):[a-z][a-z\d_+-]{1,40}:(?!\w)/g, " ")
    .replace(/\s+/g, " ");
  return { text: text.trim(), addresses };
}

/** The words without the marks of their addresses. */
export function withoutMarks(text: string): string {
  return text
    .replace(/\uE000\d{1,4}\uE000/g, "")
    .replace(/ +/g, " ")
    .trim();
}

/** A label that is the address itself would be marked twice. */
function unlinked(label: string, address: string): string {
  return label.trim() === address ? address.replace(/^https?:\/\//i, "") : label.replace(/https?:\/\//gi, "");
}

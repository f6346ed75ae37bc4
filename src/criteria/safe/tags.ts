/** A text that may be shown as HTML -> its tags and comments, read in one pass as a browser reads them. */

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export interface Tag {
  /** `unfinished` has no `>`: a browser takes all that follows into the tag. */
  readonly kind: "open" | "close" | "comment" | "unfinished";
  /** Lower case; empty for a comment. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly source: string;
}

const NAME = /[^\s/>]*/y;
const SPACE = /[\s/]*/y;
const ATTRIBUTE = /[^\s/>=][^\s/>=]*|=/y;
const EQUALS = /\s*=\s*/y;
const BARE = /[^\s>]*/y;

/** Of more tags than this only so many are read. */
export const MOST_TAGS = 1000;

export function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  let at = text.indexOf("<");
  while (at !== -1 && tags.length < MOST_TAGS) {
    const next = text[at + 1] ?? "";
    const read =
      /[a-z]/i.test(next) || (next === "/" && /[a-z]/i.test(text[at + 2] ?? ""))
        ? tag
        : /[!?/]/.test(next)
          ? comment
          : null;
    if (read === null) {
      at = text.indexOf("<", at + 1);
      continue;
    }
    const found = read(text, at);
    tags.push(found);
    if (found.kind === "unfinished") break;
    at = text.indexOf("<", at + found.source.length);
  }
  return tags;
}

function comment(text: string, start: number): Tag {
  const end = text.startsWith("<!--", start) ? text.indexOf("-->", start + 4) + 2 : text.indexOf(">", start);
  const finished = end > start + 1;
  const source = finished ? text.slice(start, end + 1) : text.slice(start);
  return { kind: finished ? "comment" : "unfinished", name: "", attributes: [], source };
}

function tag(text: string, start: number): Tag {
  const closes = text[start + 1] === "/";
  let at = start + (closes ? 2 : 1);
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const taken = pattern.exec(text)?.[0] ?? "";
    at += taken.length;
    return taken;
  };
  const name = take(NAME).toLowerCase();
  const attributes: Attribute[] = [];
  for (;;) {
    take(SPACE);
    if (at >= text.length) return { kind: "unfinished", name, attributes, source: text.slice(start) };
    if (text[at] === ">") break;
    const attribute = take(ATTRIBUTE).toLowerCase();
    const value = take(EQUALS) === "" ? "" : quoted();
    if (value === null) return { kind: "unfinished", name, attributes, source: text.slice(start) };
    attributes.push({ name: attribute, value });
  }
  return { kind: closes ? "close" : "open", name, attributes, source: text.slice(start, at + 1) };

  function quoted(): string | null {
    const quote = text[at];
    if (quote !== '"' && quote !== "'") return take(BARE);
    const end = text.indexOf(quote, at + 1);
    if (end === -1) return null;
    const value = text.slice(at + 1, end);
    at = end + 1;
    return value;
  }
}

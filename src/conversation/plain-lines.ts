/** The text of a comment -> its lines as Markdown shows them: without quotes, code, HTML and what is folded away or struck out. */
import MarkdownIt, { type StateInline, type Token } from "markdown-it";

export interface Line {
  readonly text: string;
  /** Whether our name stands at its beginning, as plain text. */
  readonly named: boolean;
}

const NAME = "/listkeeper";
const MOST_CHARACTERS = 65_536;
/** With more of them open, nobody follows any longer what is seen: all that comes after counts as folded away. */
const MOST_FOLDS = 100;
const WORTH_READING = /(?:^|[\r\n]) {0,3}\/listkeeper/i;
const FOLDS = /<(\/?)(blockquote|code|del|details|pre|s|template)\b/gi;
/** A comment that its piece of HTML does not end hides what comes after it: nothing is read of what may end it. */
const COMMENT = "!--";
const UNSEEN = new Set(["blockquote_open", "fence", "code_block", "html_block"]);

/** None where no line begins with our name: most comments are not for us. */
export function plainLines(comment: string): readonly Line[] {
  const text = comment.slice(0, MOST_CHARACTERS);
  if (!WORTH_READING.test(text)) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const { unseen, named } = look(parser.parse(lines.join("\n"), {}));
  return lines.flatMap((line, at) => (unseen.has(at) ? [] : [{ text: line, named: named.has(at) }]));
}

interface Sight {
  readonly unseen: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}

function look(tokens: readonly Token[]): Sight {
  const unseen = new Set<number>();
  const named = new Set<number>();
  let folds: readonly string[] = [];
  let struck = 0;
  for (const token of tokens) {
    const [from, to] = token.map ?? [0, 0];
    if (UNSEEN.has(token.type) || folds.length + struck > 0) for (let at = from; at < to; at += 1) unseen.add(at);
    const starts = lineStarts(token.content);
    for (const part of token.children ?? [token]) {
      if (part.type === "s_open" || part.type === "s_close") struck += part.nesting;
      const line = part.type === MARK ? starts.indexOf(Number(part.meta?.pos)) : -1;
      if (line !== -1 && folds.length + struck === 0) named.add(from + line);
      if (part.type === "html_block" || part.type === "html_inline") folds = foldsAfter(part.content, folds);
    }
  }
  return { unseen, named };
}

/** Where the lines of a paragraph begin, without the blanks before them. */
function lineStarts(content: string): readonly number[] {
  return [...content.matchAll(/(?:^|\n) */g)].map(({ index, 0: begun }) => index + begun.length);
}

/** Which elements that fold away, quote or strike out are open after a piece of HTML; one that closes takes those inside it along. */
function foldsAfter(html: string, before: readonly string[]): readonly string[] {
  if (before.length > MOST_FOLDS) return before;
  const open = [...before];
  for (const [, closing, name = ""] of html.replace(/<!--[\s\S]*?(?:-->|$)/g, "").matchAll(FOLDS)) {
    const element = name.toLowerCase();
    if (closing === "") open.push(element);
    else if (open.includes(element)) open.splice(open.lastIndexOf(element));
  }
  return html.lastIndexOf("<!--") > html.lastIndexOf("-->") ? [...open, COMMENT] : open;
}

/** A token of this type stands wherever our name is plain text; `meta.pos` is the place in its paragraph. */
const MARK = "listkeeper";

function markName(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.slice(pos, pos + NAME.length).toLowerCase() !== NAME) return false;
  if (!silent) state.push(MARK, "", 0).meta = { pos };
  state.pos += NAME.length;
  return true;
}

const parser = new MarkdownIt("commonmark", { html: true }).enable("strikethrough");
parser.inline.ruler.before("text", MARK, markName);

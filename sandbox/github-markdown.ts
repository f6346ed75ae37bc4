/** Markdown -> the HTML that GitHub makes of it in a comment: sanitised, with mentions and references turned into links. */
import MarkdownIt, { type StateCore, type Token } from "markdown-it";

const ALLOWED =
  /^<\/?(?:b|blockquote|br|code|dd|del|details|div|dl|dt|em|h[1-6]|hr|i|ins|kbd|li|ol|p|pre|q|s|samp|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul|var)\s*\/?>$/i;
const HTML = /<!--[\s\S]*?-->|<\/?[a-z][^<>]*>|</gi;
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|$)/;

const markdown = new MarkdownIt({ html: true, linkify: true });
// GitHub links addresses with a scheme or `www.`, and e-mail addresses; no bare host names.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
markdown.linkify.add("www.", {
  validate: (text, at) => /^[\w-]+(?:\.[\w-]+)*\.?[^\s<]*/.exec(text.slice(at))?.[0].length ?? 0,
  normalize: (match) => {
    match.url = `http://${match.url}`;
  },
});
markdown.core.ruler.after("block", "alerts", markAlerts);
markdown.renderer.rules.html_block = (tokens, at) => sanitise(tokens[at]?.content ?? "");
markdown.renderer.rules.html_inline = (tokens, at) => sanitise(tokens[at]?.content ?? "");

markdown.renderer.rules.blockquote_open = (tokens, at) => {
  const kind = tokens[at]?.info ?? "";
  if (kind === "") return "<blockquote>\n";
  const title = `${kind[0]?.toUpperCase()}${kind.slice(1)}`;
  return `<div class="markdown-alert markdown-alert-${kind}">\n<p class="markdown-alert-title">${title}</p>\n`;
};

const plainFence = markdown.renderer.rules.fence;
markdown.renderer.rules.fence = (tokens, at, options, env, renderer) => {
  const { info = "", content = "" } = tokens[at] ?? {};
  const { suggestion = null } = (env ?? {}) as Environment;
  if (suggestion !== null && info.trim() === "suggestion") return suggestion(content);
  return plainFence?.(tokens, at, options, env, renderer) ?? "";
};

/** What a rendering is given beside the text. */
interface Environment {
  readonly suggestion?: Suggestion | null;
}

/** The lines of a block with a suggestion -> HTML; null: it is shown as code. */
type Suggestion = (lines: string) => string;

/** Repository as `owner/name`: where `#1` points. */
export function renderMarkdown(
  text: string,
  origin: string,
  repository: string,
  suggestion: Suggestion | null = null,
): string {
  return linkReferences(markdown.render(text, { suggestion }), origin, repository);
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Comments go, elements without attributes from the list stay, everything else is shown as text. */
function sanitise(html: string): string {
  return html.replace(HTML, (found) => {
    if (found.startsWith("<!--")) return "";
    return ALLOWED.test(found) ? found : escapeHtml(found);
  });
}

/** `> [!WARNING]` at the top level becomes an alert. */
function markAlerts({ tokens }: StateCore): void {
  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 2];
    const found = token.type === "blockquote_open" && token.level === 0 && ALERT.exec(inline?.content ?? "");
    if (!found || inline === undefined) continue;
    const kind = (found[1] ?? "").toLowerCase();
    inline.content = inline.content.slice(found[0].length);
    token.info = kind;
    closeOf(tokens, at).tag = "div";
  }
}

function closeOf(tokens: readonly Token[], open: number): Token {
  const { level } = tokens[open] as Token;
  return tokens.find((token, at) => at > open && token.type === "blockquote_close" && token.level === level) as Token;
}

const REFERENCE =
  /(?<![\w`/@-])(?:@([a-z\d](?:[a-z\d-]{0,38}))(?:\/([\w-]+))?|([\w-]+\/[\w.-]+)?#(\d+)|GH-(\d+)|([\da-f]{7,40}))(?![\w-])/gi;

/** Does to the text outside of links and code what GitHub does to it. */
function linkReferences(html: string, origin: string, repository: string): string {
  let closed = 0; // how many elements are open in which nothing is linked
  return html.replace(/<[^>]*>|[^<]+/g, (part) => {
    if (part.startsWith("<")) {
      if (/^<(?:a|code|pre)\b/.test(part)) closed++;
      if (/^<\/(?:a|code|pre)\b/.test(part)) closed--;
      return part;
    }
    return closed > 0 ? part : linkText(decode(part), origin, repository);
  });
}

function linkText(text: string, origin: string, repository: string): string {
  let out = "";
  let from = 0;
  for (const found of text.matchAll(REFERENCE)) {
    const [whole, user, team, elsewhere, issue, github, commit] = found;
    const here = `${origin}/${elsewhere ?? repository}`;
    let target = `${here}/commit/${commit}`;
    if (user !== undefined) target = team === undefined ? `${origin}/${user}` : `${origin}/orgs/${user}/teams/${team}`;
    else if (commit === undefined) target = `${here}/issues/${issue ?? github}`;
    out += `${escapeHtml(text.slice(from, found.index))}<a class="reference" href="${escapeHtml(target)}">${escapeHtml(whole)}</a>`;
    from = found.index + whole.length;
  }
  return out + escapeHtml(text.slice(from));
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot));/g, (whole, number?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const point = Number(number);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

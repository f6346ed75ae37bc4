/** Markdown -> the bare bones of what GitHub would make of it, for tests to compare: elements, links, and text that acts. */
import MarkdownIt from "markdown-it";
import { renderMarkdown } from "../../sandbox/github-markdown.ts";

const parser = new MarkdownIt({ html: true, linkify: true });
const unjoined = new MarkdownIt({ html: true }).disable("text_join");
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: true });
// Addresses without a scheme are none for GitHub, but for `www.`: https://github.github.com/gfm/#autolinks-extension-
parser.linkify.add("//", null);
parser.linkify.add("www.", { validate: (text, at) => /^[^\s<]+/.exec(text.slice(at))?.[0].length ?? 0 });

export interface Bones {
  /** In their order, without attributes; comments count as elements. */
  readonly elements: readonly string[];
  readonly targets: readonly string[];
  /** What acts beside Markdown proper: mentions and references, emoji, mathematics, footnotes, task boxes. */
  readonly acting: readonly string[];
}

export function bonesOf(markdown: string): Bones {
  const html = parser.render(markdown);
  const tags = html.match(/<!--[\s\S]*?-->|<[^>]*>/g) ?? [];
  return {
    elements: tags.map((tag) => tag.replace(/^(<\/?[a-z\d]+)\s[^>]*>$/i, "$1>")),
    targets: [...html.matchAll(/href="([^"]*)"/g)].map(([, target = ""]) => target),
    acting: acting(markdown),
  };
}

function acting(markdown: string): readonly string[] {
  const html = renderMarkdown(markdown, "https://github.com", "harbor/landscape");
  const references = html.match(/<a class="reference"[^>]*>/g) ?? [];
  const text = html.replace(/<code>[\s\S]*?<\/code>/g, "").replace(/<[^>]*>/g, "");
  return [
    ...references,
    ...(text.match(/:[\w+-]+:|(?<!\u200B)\$/g) ?? []),
    ...unescaped(markdown).flatMap((words) => words.match(/\[(?:\^[^[\]]*|[ x])\]/gi) ?? []),
  ];
}

/** The text outside of code whose characters no backslash keeps from acting. */
function unescaped(markdown: string): readonly string[] {
  const inline = unjoined.parse(markdown, {}).flatMap(({ children }) => children ?? []);
  return inline.filter(({ type }) => type === "text").map(({ content }) => content);
}

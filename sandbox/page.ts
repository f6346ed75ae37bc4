/** A pull request's conversation -> a page that shows it as GitHub would: title, labels, comments, reviews and checks. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { escapeHtml, renderMarkdown } from "./github-markdown.ts";
import { type PageForms, renderForms } from "./page-forms.ts";
import { pageStyle } from "./page-style.ts";
import { renderThread, type ShownComment, type ShownThread } from "./page-thread.ts";

export interface ShownReview {
  readonly author: string;
  readonly state: string;
  readonly body: string;
  readonly commit: string;
  /** Why it was dismissed; null where it was not. */
  readonly dismissal?: string | null;
}

export interface ShownCheck {
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly {
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly level: string;
    readonly title: string | null;
    readonly message: string;
  }[];
}

export interface Conversation {
  /** Web address that stands for github.com: where mentions and references point. */
  readonly origin: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly body: string;
  readonly state: "open" | "draft" | "closed" | "merged";
  readonly headSha: string;
  readonly labels: readonly { readonly name: string; readonly color: string; readonly description: string | null }[];
  readonly comments: readonly ShownComment[];
  readonly reviews: readonly ShownReview[];
  readonly threads: readonly ShownThread[];
  readonly checks: readonly ShownCheck[];
}

const SIGNS: Readonly<Record<string, string>> = { "+1": "👍", confused: "😕", eyes: "👀" };

let githubStyle: string | null = null;

/** A whole page of its own: style inlined, no script, light or dark as the reader's system is. `forms`: what the reader may do. */
export function renderConversation(shown: Conversation, forms: PageForms | null = null): string {
  return page(
    `${shown.title} · #${shown.number}`,
    `<header>
<h1>${escapeHtml(shown.title)} <span class="number">#${shown.number}</span></h1>
<p><span class="state ${shown.state}">${shown.state}</span> <b>${escapeHtml(shown.author)}</b> wants to merge <code>${escapeHtml(shown.headSha.slice(0, 7))}</code> into <b>${escapeHtml(shown.repository)}</b></p>
</header>
<div class="columns"><main>
${comment(shown, { author: shown.author, app: false, body: shown.body, minimized: null })}
${shown.comments.map((one) => comment(shown, one)).join("\n")}
${shown.reviews.map((one) => review(shown, one)).join("\n")}
${shown.threads.map((one) => renderThread(one, (text, suggestion) => markdown(shown, text, suggestion))).join("\n")}
${shown.checks.map((one) => check(shown, one)).join("\n")}
${forms === null ? "" : renderForms(forms)}
</main><aside><h2>Labels</h2>${shown.labels.length === 0 ? "<p>None yet</p>" : shown.labels.map(label).join(" ")}</aside></div>`,
  );
}

/** A page of links to the conversations. */
export function renderIndex(
  title: string,
  shown: readonly { readonly href: string; readonly title: string; readonly note: string }[],
): string {
  const items = shown.map(
    ({ href, title, note }) =>
      `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a><br><span class="number">${escapeHtml(note)}</span></li>`,
  );
  return page(title, `<header><h1>${escapeHtml(title)}</h1></header><ul class="index">${items.join("\n")}</ul>`);
}

function page(title: string, body: string): string {
  githubStyle ??= readFileSync(
    createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"),
    "utf8",
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>
<style>${githubStyle}\n${pageStyle}</style></head><body>
${body}
</body></html>
`;
}

function markdown(
  { origin, repository }: Conversation,
  text: string,
  suggestion: ((lines: string) => string) | null = null,
): string {
  return `<div class="markdown-body">${renderMarkdown(text, origin, repository, suggestion)}</div>`;
}

function comment(shown: Conversation, { author, app, body, minimized, reactions = [] }: ShownComment): string {
  const name = `<b>${escapeHtml(author)}</b>${app ? ' <span class="bot">bot</span>' : ""}`;
  if (minimized !== null) {
    return `<details class="box"><summary>${name}: this comment was marked as ${escapeHtml(minimized)}.</summary>${markdown(shown, body)}</details>`;
  }
  const written = body === "" ? '<p class="number">No description provided.</p>' : markdown(shown, body);
  return `<section class="box"><h2>${name} commented</h2>${written}${reacted(reactions)}</section>`;
}

/** The words of the API beside GitHub's signs, since the documentation speaks of them. */
function reacted(reactions: NonNullable<ShownComment["reactions"]>): string {
  if (reactions.length === 0) return "";
  const told = reactions.map(
    ({ by, content }) => `${SIGNS[content] ?? ""} <code>${escapeHtml(content)}</code> by ${escapeHtml(by)}`,
  );
  return `<p class="reactions">${told.join(" · ")}</p>`;
}

function review(shown: Conversation, { author, state, body, commit, dismissal = null }: ShownReview): string {
  const words = state.toLowerCase().replaceAll("_", " ");
  const why = dismissal === null ? "" : markdown(shown, `**Dismissed:** ${dismissal}`);
  return `<section class="box review ${escapeHtml(state.toLowerCase())}"><h2><b>${escapeHtml(author)}</b>: ${escapeHtml(words)} <code>${escapeHtml(commit.slice(0, 7))}</code></h2>${why}${body === "" ? "" : markdown(shown, body)}</section>`;
}

function check(
  shown: Conversation,
  { name, status, conclusion, title, summary, text, annotations }: ShownCheck,
): string {
  const result = conclusion ?? status;
  const notes = annotations.map(
    ({ path, startLine, endLine, level, title, message }) =>
      `<li class="${escapeHtml(level)}"><code>${escapeHtml(path)}</code> lines ${startLine}–${endLine} · <b>${escapeHtml(level)}: ${escapeHtml(title ?? "")}</b><br>${escapeHtml(message)}</li>`,
  );
  return `<details class="box check"><summary><span class="result ${escapeHtml(result)}">${escapeHtml(result.replaceAll("_", " "))}</span> <b>${escapeHtml(name)}</b> — ${escapeHtml(title ?? "")}</summary>
${markdown(shown, summary ?? "")}${text === null ? "" : markdown(shown, text)}
${notes.length === 0 ? "" : `<h3>Annotations</h3><ul class="annotations">${notes.join("\n")}</ul>`}</details>`;
}

function label({ name, color, description }: Conversation["labels"][number]): string {
  const hex = /^[\da-f]{6}$/i.test(color) ? color : "ededed";
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const ink = red * 0.299 + green * 0.587 + blue * 0.114 > 150 ? "#1f2328" : "#ffffff";
  return `<span class="label" style="background:#${hex};color:${ink}" title="${escapeHtml(description ?? "")}">${escapeHtml(name)}</span>`;
}

/** Comments on lines of a pull request -> their part of its page, with each suggestion as the lines that go and those that come. */
import { escapeHtml } from "./github-markdown.ts";

export interface ShownComment {
  readonly author: string;
  readonly app: boolean;
  readonly body: string;
  /** Hidden by somebody: `outdated`, `resolved`, ...; null for one that is shown. */
  readonly minimized: string | null;
  /** Who has reacted to it, and how. */
  readonly reactions?: readonly { readonly by: string; readonly content: string }[];
}

/** Comments on lines of a file. */
export interface ShownThread {
  readonly path: string;
  readonly original: { readonly startLine: number; readonly line: number; readonly text: readonly string[] };
  /** Where the lines stand today; null: outdated. */
  readonly place: { readonly startLine: number; readonly line: number } | null;
  readonly resolvedBy: string | null;
  readonly comments: readonly ShownComment[];
}

type Render = (text: string, suggestion: (lines: string) => string) => string;

export function renderThread({ path, original, place, resolvedBy, comments }: ShownThread, render: Render): string {
  const { startLine, line } = place ?? original;
  const lines = startLine === line ? `line ${line}` : `lines ${startLine}–${line}`;
  const notes = [
    ...(place === null ? ["outdated"] : []),
    ...(resolvedBy === null ? [] : [`resolved by ${escapeHtml(resolvedBy)}`]),
  ].map((note) => ` <span class="number">${note}</span>`);
  const said = comments.map((one) => comment(one, (body) => render(body, (to) => suggestion(original.text, to))));
  return `<section class="box thread"><h2><code>${escapeHtml(path)}</code> ${lines}${notes.join("")}</h2>${said.join("\n")}</section>`;
}

function comment({ author, app, body, minimized }: ShownComment, render: (body: string) => string): string {
  const name = `<b>${escapeHtml(author)}</b>${app ? ' <span class="bot">bot</span>' : ""}`;
  const hidden = minimized === null ? "" : ` <span class="number">hidden as ${escapeHtml(minimized)}</span>`;
  return `<h3>${name}${hidden}</h3>${render(body)}`;
}

function suggestion(from: readonly string[], to: string): string {
  const gone = from.map((line) => `<del>- ${escapeHtml(line)}</del>`);
  const come = to === "" ? [] : to.replace(/\n$/, "").split("\n");
  const lines = [...gone, ...come.map((line) => `<ins>+ ${escapeHtml(line)}</ins>`)];
  return `<div class="suggestion"><p>Suggested change</p><pre>${lines.join("")}</pre></div>\n`;
}

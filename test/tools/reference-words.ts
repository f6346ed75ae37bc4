/** Texts and values -> cells of a Markdown table. */

import { render } from "../../src/markdown/render.ts";
import { type Insert, md, type Text } from "../../src/markdown.ts";

export const GENERATED = "<!-- Made by `npm run golden`: change the source, not this page. -->";

export function words(text: Text): string {
  return render(text, { catalogue: null });
}

export function cell(value: string): string {
  return value.replaceAll("\n", " ").replaceAll("|", "\\|");
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
}

export function span(value: Insert): string {
  return render(md`${value}`, { catalogue: null });
}

/** What is known about a project -> words for a terminal. */
import { inEnglish } from "../json.ts";
import type { Text } from "../markdown.ts";
import type { Facts } from "../model/facts.ts";
import { styled, type Terminal } from "./terminal.ts";

export function describeFacts(
  { entry: _entry, standing: _standing, finished: _finished, takenAt, ...rest }: Facts,
  terminal: Terminal,
): string {
  const lines = Object.entries(rest).map(([name, fact]) => {
    const title = styled(terminal, "bold", name.padEnd(13));
    if (!fact.known)
      return `${title} ${styled(terminal, "yellow", "not known")}: ${inEnglish(fact.why satisfies Text)}`;
    const source = fact.source === null ? "" : `\n${" ".repeat(14)}${styled(terminal, "dim", fact.source)}`;
    return `${title} ${wordsOf(fact.value)}${source}`;
  });
  return [...lines, styled(terminal, "dim", `asked at ${takenAt}`)].join("\n");
}

/** A value as indented words: what JSON says, without its marks. */
function wordsOf(value: unknown, depth = 1): string {
  if (typeof value !== "object" || value === null) return String(value ?? "none");
  if ("template" in value) return inEnglish(value as Text);
  const pad = `\n${" ".repeat(12 + 2 * depth)}`;
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map((item: unknown) => `${pad}- ${wordsOf(item, depth + 1)}`).join("");
  return Object.entries(value)
    .map(([key, member]) => `${pad}${key}: ${wordsOf(member, depth + 1)}`)
    .join("");
}

/** What is known about a project -> words for a terminal. */
import { inEnglish } from "../json.ts";
import { readable } from "../markdown/escape.ts";
import type { Text } from "../markdown.ts";
import type { Fact, Facts } from "../model/facts.ts";
import { styled, type Terminal } from "./terminal.ts";

type Colours = Pick<Terminal, "colour">;

const WIDTH = 14;

/** The facts that are known, one below the other; then those that are not, together where they have the same reason. */
export function describeFacts(
  { entry: _entry, standing: _standing, finished: _finished, takenAt, ...facts }: Facts,
  terminal: Colours,
): string {
  const known: string[] = [];
  const reasons = new Map<string, string[]>();
  for (const [name, fact] of Object.entries<Fact<unknown>>(facts)) {
    if (fact.known) known.push(...shown(name, fact, terminal));
    else {
      const why = inEnglish(fact.why);
      reasons.set(why, [...(reasons.get(why) ?? []), name]);
    }
  }
  const unknown = [...reasons].flatMap(([why, names]) => [
    `${styled(terminal, "yellow", "not known")} ${styled(terminal, "bold", names.join(", "))}`,
    `${" ".repeat(WIDTH)}${why}`,
  ]);
  return [...known, ...unknown, styled(terminal, "dim", `asked at ${takenAt}`)].join("\n");
}

function shown(name: string, { value, source }: Extract<Fact<unknown>, { known: true }>, terminal: Colours): string[] {
  const lines = linesOf(value);
  const links = source === null ? [] : [styled(terminal, "dim", readable(source))];
  const title = name.padEnd(WIDTH - 1);
  return [...lines, ...links].map(
    (line, i) => `${i === 0 ? styled(terminal, "bold", title) : " ".repeat(WIDTH - 1)} ${line}`,
  );
}

/** A value as indented words: what JSON says, without its marks. */
function linesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [readable(String(value ?? "none"))];
  if ("template" in value) return [inEnglish(value as Text)];
  if (Array.isArray(value)) {
    if (value.length === 0) return ["none"];
    return value.flatMap((item: unknown) => linesOf(item).map((line, i) => `${i === 0 ? "- " : "  "}${line}`));
  }
  return Object.entries(value).flatMap(([key, member]) => {
    const [first = "", ...more] = linesOf(member);
    const nested = more.length > 0 || (typeof member === "object" && member !== null && first.startsWith("- "));
    return nested
      ? [`${readable(key)}:`, ...[first, ...more].map((line) => `  ${line}`)]
      : [`${readable(key)}: ${first}`];
  });
}

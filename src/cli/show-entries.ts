/** Entries that were read -> how many stand in each section, and a few of them, as lines for a terminal. */
import { readable } from "../markdown/escape.ts";
import type { Entry } from "../model/entry.ts";
import { styled, type Terminal } from "./terminal.ts";

const MOST_SECTIONS = 12;
const MOST_EXAMPLES = 3;
const LONGEST = 70;

/** The sections in the order of the files; the largest of them where there are many. */
export function showSections(entries: readonly Entry[], terminal: Terminal): readonly string[] {
  const sections = sectionsOf(entries);
  const large = [...sections].sort((one, other) => other.count - one.count).slice(0, MOST_SECTIONS);
  const shown = sections.filter((one) => large.includes(one));
  const width = Math.max(...shown.map(({ section }) => Math.min(section.length, LONGEST)), 0);
  const left = sections.length - shown.length;
  const rest = entries.length - shown.reduce((sum, { count }) => sum + count, 0);
  return [
    styled(
      terminal,
      "bold",
      `${counted(entries.length, "entry", "entries")} in ${counted(sections.length, "section", "sections")}`,
    ),
    ...shown.map(({ section, count }) => `  ${cut(section).padEnd(width)}  ${String(count).padStart(5)}`),
    ...(left > 0
      ? [`  ${`and ${counted(left, "more section", "more sections")}`.padEnd(width)}  ${String(rest).padStart(5)}`]
      : []),
  ];
}

/** The first, one from the middle and the last, each with what was found of it. */
export function showExamples(entries: readonly Entry[], terminal: Terminal): readonly string[] {
  return examplesOf(entries).flatMap(({ name, repository, url, section, key, roles, file, startLine, endLine }) => {
    const { description, stars } = roles;
    const facts: readonly (readonly [string, unknown])[] = [
      ["repository", repository],
      ["website", url],
      ["section", section],
      ["key", key],
      ["stars", stars],
      ["description", description],
    ];
    const place = styled(terminal, "dim", `${cut(file)}:${startLine}-${endLine}`);
    return [
      `  ${styled(terminal, "green", cut(name))}  ${place}`,
      ...facts.flatMap(([role, value]) =>
        value === null || value === undefined ? [] : [`    ${role.padEnd(11)} ${cut(textOf(value))}`],
      ),
    ];
  });
}

export function examplesOf(entries: readonly Entry[]): readonly Entry[] {
  const places = [0, Math.floor(entries.length / 2), entries.length - 1];
  return [...new Set(places)].slice(0, MOST_EXAMPLES).flatMap((at) => entries[at] ?? []);
}

export function sectionsOf(entries: readonly Entry[]): readonly { readonly section: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { section } of entries) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts].map(([section, count]) => ({ section, count }));
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

/** In one line, in which nothing of the list's own words acts. */
function cut(text: string): string {
  const line = readable(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** The lists that were guessed -> the text of a configuration, with comments that say why each line is there. */
import type { PresetName } from "../config/presets.ts";
import { asks } from "./asks.ts";
import type { GuessedList } from "./guess-listing.ts";
import { listLines } from "./list-lines.ts";
import { isSayable } from "./records.ts";

const HEAD = [
  "# How Listkeeper reads this listing, and what it asks of an entry.",
  "# Look at the lines below, then commit the file to the default branch. `listkeeper config check` tells what is wrong with it.",
];

const MOST_ASIDES = 6;
const LANDSCAPE = ["$.landscape[*]", "$.subcategories[*]"];

/** The preset whose criteria fit lists of that kind. */
export function presetFor([first]: readonly GuessedList[]): PresetName {
  if (first === undefined || first.kind === "file") return "file-per-entry";
  if (first.kind === "markdown") return "awesome-list";
  return isLandscape(first) ? "cncf-landscape" : "json-list";
}

function isLandscape({ groups, entries, roles }: GuessedList): boolean {
  const here = groups.map(({ each }) => each).join() === LANDSCAPE.join() && entries === "$.items[*]";
  return here && ["$.repo_url", "$.homepage_url"].some((path) => [...roles.fields.values()].includes(path));
}

/** For a repository that a preset is made for. */
export function composeKnown(preset: PresetName): string {
  return text([...HEAD, `extends: ${preset}`, "", ...asks([], preset)]);
}

/** `reads`: whether a preset's own lists read a file already, so that nothing is left to say of it. */
export function compose(lists: readonly GuessedList[], reads: (preset: PresetName, file: string) => boolean): string {
  const preset = presetFor(lists);
  const [first] = lists;
  if (lists.length === 1 && first?.files.every((file) => reads(preset, file))) {
    return text([...HEAD, `extends: ${preset}   # ${WHY[preset]}`, "", ...markdownPart(first), ...asks(lists, preset)]);
  }
  const items = lists.flatMap((one, at) => [
    "",
    ...listLines(lists, one, at === 0 ? (HOME[preset] ?? one.name) : one.name),
  ]);
  return text([
    ...HEAD,
    `extends: ${preset}   # ${WHY[preset]}`,
    "",
    "lists:",
    ...items.slice(1),
    "",
    ...asks(lists, preset),
  ]);
}

/** The name of the preset's own list, which the first one then takes the place of. */
const HOME: Readonly<Partial<Record<PresetName, string>>> = { "awesome-list": "list", "cncf-landscape": "landscape" };

const WHY: Readonly<Record<PresetName, string>> = {
  "awesome-list": "criteria for a list in Markdown, and how its bullets and tables are read",
  "cncf-landscape": "criteria for a landscape, and how its categories and items are read",
  "ebpf-io": "the eBPF landscape",
  "file-per-entry": "criteria for a listing with a file for each entry",
  "json-list": "criteria for a listing with all entries in one file",
};

function markdownPart({ kind, asides }: GuessedList): readonly string[] {
  if (kind !== "markdown") return [];
  const named = asides.filter((section) => isSayable(section) && !/['\\]/.test(section)).slice(0, MOST_ASIDES);
  const out = (named.length === 0 ? ["Resources"] : named).map((section) => `@.section[0] != '${section}'`);
  return [
    "# Every bullet and table row with a link is an entry, and the headings above it are its section.",
    named.length === 0
      ? "# To leave out parts of the page that list something else:"
      : "# Hardly anything below these headings is a project with a repository. To leave them out:",
    "# lists:",
    "#   - name: list",
    `#     entries: $.entries[?${out.join(" && ")}]`,
    "",
  ];
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

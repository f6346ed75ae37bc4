/** `listkeeper init`: a clone -> a configuration for the list in it, and the entries that this configuration reads. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isListingFile, wantedFiles } from "../change/files.ts";
import { readListing } from "../change/listing.ts";
import { checkPath } from "../change/path.ts";
import { type PresetName, presetFor, TOLD_BY_FILES } from "../config/presets.ts";
import { CONFIG_FILE, loadConfig } from "../config.ts";
import { cloneAround, pathsAt, readSnapshot, remoteOf } from "../git.ts";
import { compose, composeKnown } from "../init/compose.ts";
import { filesToRead, type GuessedListing, guessListing } from "../init/guess-listing.ts";
import { entryJson, inEnglish, problemJson } from "../json.ts";
import { readable } from "../markdown/escape.ts";
import type { Entry, Problem } from "../model/entry.ts";
import { examplesOf, sectionsOf, showExamples, showSections } from "./show-entries.ts";
import { styled, type Terminal } from "./terminal.ts";
import { parse, UsageError } from "./usage.ts";

const NOWHERE = { owner: "", repository: "" };
const HEAD = "HEAD";
const MOST_PROBLEMS = 5;
const MOST_IN_JSON = 50;
const MOST_SECTIONS = 1000;

interface Found {
  /** The configuration's text. */
  readonly text: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const kinds = { force: { type: "boolean" }, stdout: { type: "boolean" }, json: { type: "boolean" } } as const;
  const { options, operands } = parse(args, kinds, { most: 1 });
  const [directory = "."] = operands;
  const paths = await pathsAt(directory, HEAD);
  const clone = await cloneAround(directory);
  const file = clone === null || clone.bare || options.stdout === true ? null : join(clone.top, CONFIG_FILE);
  if (file !== null && existsSync(file) && options.force !== true) {
    throw new UsageError(`${file} is there already: --force replaces it, --stdout prints another one beside it.`);
  }
  terminal.progress("looking for the list");
  const found = await find(clone?.top ?? directory, paths);
  if (file !== null) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, found.text);
  }
  if (options.json === true) terminal.json(toJson(found, file));
  else if (file === null)
    terminal.print(`${found.text}\n${commented(describe(found, { ...terminal, colour: false }))}`);
  else terminal.print([...describe(found, terminal), "", ...nextSteps(file, terminal)].join("\n"));
  return 0;
}

async function find(directory: string, paths: readonly string[]): Promise<Found> {
  const repository = (await remoteOf(directory)) ?? NOWHERE;
  const known =
    presetFor(repository.repository) ?? TOLD_BY_FILES.find((preset) => paths.some((path) => reads(preset, path)));
  const text = known === undefined ? await guess(directory, paths) : composeKnown(known);
  const { config, problems: own } = loadConfig(text, NOWHERE, checkPath);
  if (own.length > 0) throw new Error(`the configuration that was written has problems:\n${text}`);
  const { entries, problems } = readListing(await readSnapshot(directory, HEAD, wantedFiles(config)), config);
  return { text, entries, problems };
}

async function guess(directory: string, paths: readonly string[]): Promise<string> {
  const wanted = filesToRead(paths);
  const { files } = await readSnapshot(directory, HEAD, (path) => wanted.has(path));
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const listing = guessListing(paths, (path) => texts.get(path) ?? null);
  if (listing.lists.length === 0) throw new UsageError(nothingFound(directory, listing));
  return compose(listing.lists, reads);
}

const readers = new Map<PresetName, (path: string) => boolean>();

/** Whether a preset reads a file of that name without a word more. */
function reads(preset: PresetName, path: string): boolean {
  const known = readers.get(preset) ?? isListingFile(loadConfig(`extends: ${preset}\n`, NOWHERE).config);
  readers.set(preset, known);
  return known(path);
}

function nothingFound(directory: string, { nearest, looked }: GuessedListing): string {
  const seen = looked === 0 ? "there is no file in a format that Listkeeper reads" : `${looked} files were looked at`;
  const near =
    nearest === null
      ? ""
      : ` The nearest is ${nearest.files.join(", ")} with ${nearest.count} things at ${nearest.entries}, hardly any with an address.`;
  return `no list was found in ${directory}: ${seen}, and in none of them stand at least three entries with a name and an address.${near} Say in ${CONFIG_FILE} where the list is, as docs/config.md shows.`;
}

function describe({ entries, problems }: Found, terminal: Terminal): readonly string[] {
  const left = problems.length - MOST_PROBLEMS;
  const troubles = problems
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ file, line, column, message }) =>
        `  ${styled(terminal, "bold", `${readable(file)}:${line}:${column}`)}: ${inEnglish(message)}`,
    );
  return [
    ...showSections(entries, terminal),
    "",
    styled(terminal, "bold", "For example"),
    ...showExamples(entries, terminal),
    ...(troubles.length === 0 ? [] : ["", styled(terminal, "bold", "Problems in the list today"), ...troubles]),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

function nextSteps(file: string, terminal: Terminal): readonly string[] {
  return [
    `${styled(terminal, "green", "Written:")} ${file}`,
    `Look at it, try it with "listkeeper config check", then commit it to the default branch.`,
  ];
}

/** Beside a configuration on standard output all else is a comment, so that the whole can be kept as a file. */
function commented(lines: readonly string[]): string {
  return lines.map((line) => (line === "" ? "#" : `# ${line}`)).join("\n");
}

function toJson({ text, entries, problems }: Found, file: string | null) {
  return {
    version: 1,
    file,
    configuration: text,
    entries: entries.length,
    sections: sectionsOf(entries)
      .slice(0, MOST_SECTIONS)
      .map(({ section, count }) => ({ section, entries: count })),
    examples: examplesOf(entries).map(entryJson),
    problems: { count: problems.length, examples: problems.slice(0, MOST_IN_JSON).map(problemJson) },
  };
}

/** `listkeeper diff`: two revisions of a local clone -> the change of the listing. */
import { readFileSync } from "node:fs";
import { isListingFile, wantedFiles } from "../change/files.ts";
import { checkPath } from "../change/path.ts";
import { readChange } from "../change/read.ts";
import { TOLD_BY_FILES } from "../config/presets.ts";
import { CONFIG_FILE, loadConfig } from "../config.ts";
import { pathsAt, readFileAt, readRevisions, remoteOf } from "../git.ts";
import { changeJson, inEnglish } from "../json.ts";
import { readable } from "../markdown/escape.ts";
import type { Config } from "../model/config.ts";
import type { Change, Entry, Pair } from "../model/entry.ts";
import { styled, type Terminal } from "./terminal.ts";
import { need, parse, UsageError } from "./usage.ts";

const EXAMPLE = "listkeeper diff --repo . --base origin/main --head HEAD";

export async function diff(args: readonly string[], terminal: Terminal): Promise<number> {
  const kinds = {
    repo: { type: "string" },
    base: { type: "string" },
    head: { type: "string" },
    config: { type: "string" },
    json: { type: "boolean" },
  } as const;
  const { options } = parse(args, kinds, { most: 0 });
  const directory = need(options.repo, "--repo", EXAMPLE);
  const base = need(options.base, "--base", EXAMPLE);
  const head = need(options.head, "--head", EXAMPLE);
  const config = await configFor(directory, base, options.config);
  terminal.progress("reading both revisions");
  const revisions = await readRevisions(directory, base, head, wantedFiles(config));
  const { change } = readChange(revisions.sides, config);
  if (options.json === true) {
    terminal.json({
      version: 1,
      base: revisions.base,
      head: revisions.head,
      mergeBase: revisions.mergeBase,
      ...changeJson(change),
    });
  } else {
    terminal.print(describe(change, terminal));
  }
  return 0;
}

/** The file that was named; else the listing's own file at the base; else a preset: that of the repository that the clone was
 * made from, or one whose listing files stand in the tree. */
async function configFor(directory: string, base: string, named: string | undefined): Promise<Config> {
  const text = named === undefined ? await readFileAt(directory, base, CONFIG_FILE) : readNamed(named);
  const repository = (await remoteOf(directory)) ?? { owner: "", repository: "" };
  const { config, problems } = loadConfig(text, repository, checkPath);
  const [problem] = problems;
  if (problem === undefined) return config;
  const fitting = text === null ? fittingPreset(await pathsAt(directory, base)) : null;
  if (fitting !== null) return fitting;
  throw new UsageError(`${problem.file}:${problem.line}:${problem.column}: ${inEnglish(problem.message)}`);
}

function fittingPreset(paths: readonly string[]): Config | null {
  const presets = TOLD_BY_FILES.map((name) => loadConfig(`extends: ${name}\n`, { owner: "", repository: "" }).config);
  return presets.find((config) => paths.some(isListingFile(config))) ?? null;
}

function readNamed(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `the configuration ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function describe(change: Change, terminal: Terminal): string {
  const at = ({ file, startLine, endLine }: Entry) =>
    styled(terminal, "dim", `${readable(file)}:${startLine}-${endLine}`);
  const one = (sign: string, style: "green" | "red" | "yellow") => (entry: Entry) =>
    `${styled(terminal, style, sign)} ${readable(entry.name)}  ${readable(entry.repository ?? "no repository")}  in ${readable(entry.section)}  ${at(entry)}`;
  const two = (sign: string, word: (pair: Pair) => string) => (pair: Pair) =>
    `${styled(terminal, "yellow", sign)} ${readable(pair.to.name)}  ${readable(word(pair))}${pair.fields.length > 0 ? ` (${readable(pair.fields.join(", "))})` : ""}  ${at(pair.to)}`;
  const lines = [
    ...change.problems.map(
      ({ file, line, column, message }) =>
        `${styled(terminal, "red", "!")} ${readable(file)}:${line}:${column}: ${inEnglish(message)}`,
    ),
    ...change.added.map(one("+", "green")),
    ...change.removed.map(one("-", "red")),
    ...change.moved.map(two(">", ({ from, to }) => `moved from ${from.section} to ${to.section}`)),
    ...change.renamed.map(two("~", ({ from }) => `was ${from.name}  ${from.repository ?? ""}`)),
    ...change.edited.map(two("~", () => "edited")),
    ...change.reordered.map(
      ({ file, section, entries }) =>
        `${styled(terminal, "yellow", "%")} ${readable(section)} in another order: ${readable(entries.join(", "))}  ${readable(file)}`,
    ),
    ...change.hints.map(
      ({ file, message }) => `${styled(terminal, "dim", "i")} ${readable(file)}: ${inEnglish(message)}`,
    ),
  ];
  return lines.length === 0 ? "No entry is added, removed or changed." : lines.join("\n");
}

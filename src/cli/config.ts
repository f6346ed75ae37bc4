/** `listkeeper config check`: a configuration file -> its problems, and the listed entries that it reads differently from the one in force. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { wantedFiles } from "../change/files.ts";
import { checkPath } from "../change/path.ts";
import type { Reads } from "../config/reads.ts";
import { wordsOf } from "../config/reads-words.ts";
import { CONFIG_FILE, checkConfig, loadConfig } from "../config.ts";
import { type Compared, readBoth } from "../config-change.ts";
import { cloneAround, readFileAt, readSnapshot, remoteOf } from "../git.ts";
import { inEnglish, problemJson, readsJson } from "../json.ts";
import { readable } from "../markdown/escape.ts";
import { md } from "../markdown.ts";
import type { Problem } from "../model/entry.ts";
import { showSections } from "./show-entries.ts";
import { styled, type Terminal } from "./terminal.ts";
import { wrap } from "./terminal-text.ts";
import { parse, UsageError } from "./usage.ts";

const MOST = 5;
const NOWHERE = { owner: "", repository: "" };

/** What the file makes of the clone beside it. */
interface InClone extends Omit<Compared, "reads"> {
  /** The revision whose configuration it is compared with. */
  readonly against: string;
  /** Null where that has no configuration. */
  readonly reads: Reads | null;
}

export async function configCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const kinds = { json: { type: "boolean" }, repo: { type: "string" }, against: { type: "string" } } as const;
  const { options, operands } = parse(args, kinds, { most: 2 });
  const [verb, named] = operands;
  if (verb !== "check") throw new UsageError('write "listkeeper config check [FILE]".');
  const path = named ?? (options.repo === undefined ? CONFIG_FILE : join(options.repo, CONFIG_FILE));
  const text = read(path);
  const wrong = checkConfig(text, path, checkPath);
  const failed = wrong.some(({ severity }) => severity === "error");
  const directory = options.repo ?? (await around(path));
  const clone =
    failed || directory === null ? null : await lookAt(directory, options.against ?? "HEAD", { text, path }, terminal);
  const problems = [...wrong, ...(clone?.strange ?? [])];
  if (options.json === true) {
    const reads = clone === null ? null : readsJson(clone);
    terminal.json({ version: 1, file: path, problems: problems.map(problemJson), reads });
  } else {
    terminal.print(
      [...describeProblems(path, problems, terminal), ...(clone === null ? [] : describe(clone, terminal))].join("\n"),
    );
  }
  return failed ? 1 : 0;
}

/** The clone in which the file stands. */
async function around(path: string): Promise<string | null> {
  return existsSync(dirname(path)) ? ((await cloneAround(dirname(path)))?.top ?? null) : null;
}

/** The files are those of HEAD, today's listing; only the configuration to compare with is that of `against`. */
async function lookAt(
  directory: string,
  against: string,
  { text, path }: { readonly text: string; readonly path: string },
  terminal: Terminal,
): Promise<InClone> {
  terminal.progress("reading the listing");
  const repository = (await remoteOf(directory)) ?? NOWHERE;
  const { config } = loadConfig(text, repository, checkPath);
  const { config: current } = loadConfig(await readFileAt(directory, against, CONFIG_FILE), repository, checkPath);
  const [now, then] = [wantedFiles(config), wantedFiles(current)];
  const files = await readSnapshot(directory, "HEAD", (one) => now(one) || then(one));
  const compared = readBoth(current, { text, config }, files, path);
  return { ...compared, against, reads: current.lists.length === 0 ? null : compared.reads };
}

function describeProblems(path: string, problems: readonly Problem[], terminal: Terminal): readonly string[] {
  if (problems.length === 0) return [`${path} is a valid configuration.`];
  return problems.map((problem) => `${place(problem, terminal)}: ${problem.severity}: ${inEnglish(problem.message)}`);
}

function describe({ against, reads, entries, problems }: InClone, terminal: Terminal): readonly string[] {
  const bold = (text: string) => styled(terminal, "bold", text);
  const left = problems.length - MOST;
  const troubles =
    problems.length === 0
      ? []
      : [
          "",
          bold("Problems in the listing's files, as this configuration reads them"),
          ...problems.slice(0, MOST).map((one) => `  ${place(one, terminal)}: ${inEnglish(one.message)}`),
          ...(left > 0 ? [`  and ${left} more`] : []),
        ];
  if (reads === null) return ["", ...showSections(entries, terminal), ...troubles];
  const words = wordsOf(reads, md`this configuration`).flatMap((text) => folded(inEnglish(text), terminal));
  return ["", bold(`Compared with the configuration of ${against}, for the files of HEAD`), ...words, ...troubles];
}

/** Wrapped for eyes; what a program reads stays on its line. */
function folded(sentence: string, terminal: Terminal): readonly string[] {
  return terminal.colour ? wrap(sentence, { indent: "  - ", style: null }, terminal) : [`  ${sentence}`];
}

function place({ file, line, column }: Problem, terminal: Terminal): string {
  return styled(terminal, "bold", `${readable(file)}:${line}:${column}`);
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError(
      `${path} cannot be read. Name the file, run the command where ${CONFIG_FILE} is, or let "listkeeper init" write one.`,
    );
  }
}

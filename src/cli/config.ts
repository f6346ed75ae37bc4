/** `listkeeper config check`: a configuration file -> its problems with line and column. */
import { readFileSync } from "node:fs";
import { checkPath } from "../change/path.ts";
import { CONFIG_FILE, checkConfig } from "../config.ts";
import { inEnglish } from "../json.ts";
import { styled, type Terminal } from "./terminal.ts";
import { parse, UsageError } from "./usage.ts";

export async function configCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { options, operands } = parse(args, { json: { type: "boolean" } } as const, { most: 2 });
  const [verb, path = CONFIG_FILE] = operands;
  if (verb !== "check") throw new UsageError('write "listkeeper config check [FILE]".');
  const problems = checkConfig(read(path), path, checkPath);
  if (options.json === true) {
    const found = problems.map(({ message, cause: _cause, ...place }) => ({ ...place, message: inEnglish(message) }));
    terminal.json({ version: 1, file: path, problems: found });
  } else if (problems.length === 0) {
    terminal.print(`${path} is a valid configuration.`);
  } else {
    terminal.print(
      problems
        .map(
          ({ file, line, column, message }) =>
            `${styled(terminal, "bold", `${file}:${line}:${column}`)}: ${inEnglish(message)}`,
        )
        .join("\n"),
    );
  }
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new UsageError(`${path} cannot be read. Name the file, or run the command where ${CONFIG_FILE} is.`);
  }
}

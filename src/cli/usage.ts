/** What the person typed -> a command with its options, or one clear sentence about what is wrong. */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

/** A mistake of the person at the terminal: told in one sentence, without a stack trace; exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `listkeeper: reviews pull requests that add projects to a listing repository

  listkeeper demo [--once]                          see what contributors get; no network, no account
  listkeeper serve                                  run the GitHub App
  listkeeper review OWNER/REPO#N [--post] [--json]  print the comment for a pull request; --post writes it
  listkeeper review --local [--repo DIR] [--base REV] [--description FILE] [--json]
                                                    the same for the work tree of a clone, before there is a pull request
  listkeeper check ADDRESS --section NAME [--listing OWNER/REPO] [--config FILE] [--description FILE] [--json]
                                                    whether a project would pass, and what it lacks
  listkeeper diff --repo DIR --base REV --head REV [--config FILE] [--json]
                                                    the listing's change between two revisions of a local clone
  listkeeper facts OWNER/REPO|ADDRESS [--config FILE] [--section NAME] [--json]
                                                    what is known about a project, and how it is known
  listkeeper license DIR [--json]                   the licence of a checkout or bare clone, with the reasons; no network
  listkeeper init [DIR] [--force] [--stdout] [--json]
                                                    find the list in a clone and write a configuration for it
  listkeeper config check [FILE] [--repo DIR] [--against REV] [--json]
                                                    problems of a configuration, with line and column, and the
                                                    listed entries that it reads differently
  listkeeper --version

Environment: GITHUB_TOKEN, GITHUB_API_URL; for the App APP_ID, PRIVATE_KEY, WEBHOOK_SECRET, GHE_HOST, GHE_PROTOCOL.
Exit status: 0 ready or nothing to review, 1 any other verdict, 2 usage or input error.
`;

type Kinds = Readonly<Record<string, { readonly type: "string" | "boolean" }>>;
type Values<K extends Kinds> = { readonly [N in keyof K]?: K[N]["type"] extends "boolean" ? boolean : string };

export interface Parsed<K extends Kinds> {
  readonly options: Values<K>;
  readonly operands: readonly string[];
}

/** @param kinds the options that the command takes beside its operands */
export function parse<K extends Kinds>(
  args: readonly string[],
  kinds: K,
  operands: { readonly most: number },
): Parsed<K> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...kinds },
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length > operands.most) {
      throw new UsageError(
        `"${positionals[operands.most]}" is one argument too many. Run "listkeeper help" to see the commands.`,
      );
    }
    return { options: values as Values<K>, operands: positionals };
  } catch (error) {
    if (!codeOf(error).startsWith("ERR_PARSE_ARGS")) throw error;
    const [sentence = ""] = String(Reflect.get(Object(error), "message")).split(". ");
    throw new UsageError(`${sentence}. Run "listkeeper help" to see the commands.`);
  }
}

/** The code that Node gives its errors, or nothing. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** An option that the command cannot do without. */
export function need(value: string | undefined, option: string, example: string): string {
  if (value === undefined || value === "") throw new UsageError(`${option} is missing, for example: ${example}`);
  return value;
}

/** The text of a file that was named. */
export function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${codeOf(error)}).`);
  }
}

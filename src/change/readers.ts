/** A format or a path -> the reader of such files. */
import type { Format } from "../model/config.ts";
import { readCsv, readTsv } from "./csv.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readGitConfig } from "./git-config.ts";
import { readJson } from "./json.ts";
import { readJsonWithComments } from "./jsonc.ts";
import { readModule } from "./literal.ts";
import { readMarkdown } from "./markdown.ts";
import { readText } from "./text.ts";
import { readToml } from "./toml.ts";
import type { Reader } from "./tree.ts";
import { readYaml } from "./yaml.ts";

const readers: Readonly<Record<Format, Reader>> = {
  json: readJson,
  jsonc: readJsonWithComments,
  yaml: readYaml,
  toml: readToml,
  csv: readCsv,
  tsv: readTsv,
  text: readText,
  module: readModule,
  markdown: readMarkdown,
  "front-matter": readFrontMatter,
  "git-config": readGitConfig,
};

const EXTENSIONS: readonly (readonly [pattern: RegExp, format: Format])[] = [
  [/\.json$/i, "json"],
  [/\.jsonc$/i, "jsonc"],
  [/\.ya?ml$/i, "yaml"],
  [/\.toml$/i, "toml"],
  [/\.csv$/i, "csv"],
  [/\.tsv$/i, "tsv"],
  [/\.txt$/i, "text"],
  [/\.(?:md|markdown|mdx)$/i, "markdown"],
  [/(?:^|\/)\.gitmodules$/, "git-config"],
  [/\.[mc]?[jt]s$|\.[jt]sx$/i, "module"],
];

/** What a file's name says about its format; null if nothing. */
export function formatOf(path: string): Format | null {
  return EXTENSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

export function readerFor(format: Format): Reader {
  return readers[format];
}

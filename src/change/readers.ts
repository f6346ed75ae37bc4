/** A format or a path -> the reader of such files. */
import type { Format } from "../model/config.ts";
import { readFrontMatter } from "./formats/front-matter/front-matter.ts";
import { readGitConfig } from "./formats/git-config/git-config.ts";
import { readJson } from "./formats/json/json.ts";
import { readJsonWithComments } from "./formats/json/jsonc.ts";
import { readMarkdown } from "./formats/markdown/markdown.ts";
import { readModule } from "./formats/module/literal.ts";
import { readCsv, readTsv } from "./formats/rows/csv.ts";
import { readText } from "./formats/rows/text.ts";
import { readToml } from "./formats/toml/toml.ts";
import { readYaml } from "./formats/yaml/yaml.ts";
import type { Reader } from "./tree.ts";

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

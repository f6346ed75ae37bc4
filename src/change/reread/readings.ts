/** Files one after the other -> their trees, where a file that was read before in another version is read anew only where it differs. */
import type { Format } from "../../model/config.ts";
import { readJson } from "../formats/json/json.ts";
import { readJsonWithComments } from "../formats/json/jsonc.ts";
import { readCsv, readTsv } from "../formats/rows/csv.ts";
import { readText } from "../formats/rows/text.ts";
import { rereadToml } from "../formats/toml/toml.ts";
import { readerFor } from "../readers.ts";
import type { Parsed, Source } from "../tree.ts";
import { rereadJson } from "./json.ts";
import { rereadMarkdown } from "./markdown.ts";
import { rereadRows } from "./rows.ts";
import type { Before } from "./splice.ts";
import { rereadYaml } from "./yaml.ts";

/** Reads a file. What it gives is what the format's reader gives, whatever was read before. */
export type ReadFile = (format: Format, source: Source) => Parsed;

type Reread = (before: Before, source: Source) => Parsed | null;

/** Each gives null where the new text has to be read as a whole. */
const REREADERS: Partial<Readonly<Record<Format, Reread>>> = {
  json: (before, source) => rereadJson(readJson, before, source),
  jsonc: (before, source) => rereadJson(readJsonWithComments, before, source),
  yaml: rereadYaml,
  toml: rereadToml,
  csv: (before, source) => rereadRows(readCsv, true, before, source),
  tsv: (before, source) => rereadRows(readTsv, true, before, source),
  text: (before, source) => rereadRows(readText, false, before, source),
  markdown: rereadMarkdown,
};

/** Remembers the first version of each file: that of the merge base, from which both others come. */
export function readingsFrom(): ReadFile {
  const first = new Map<string, Before & { readonly format: Format }>();
  return (format, source) => {
    const before = first.get(source.file);
    if (before === undefined) {
      const parsed = readerFor(format)(source);
      first.set(source.file, { format, source, parsed });
      return parsed;
    }
    if (before.format === format && before.source.text === source.text) return before.parsed;
    const again = before.format === format ? REREADERS[format]?.(before, source) : null;
    return again ?? readerFor(format)(source);
  };
}

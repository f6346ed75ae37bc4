/** A format or a path -> the reader of such files. */
import type { Format } from "../model/config.ts";
import { readJson } from "./json.ts";
import { readModule } from "./literal.ts";
import type { Reader } from "./tree.ts";

const readers: Readonly<Record<Format, Reader>> = { json: readJson, module: readModule };

const EXTENSIONS: readonly (readonly [pattern: RegExp, format: Format])[] = [
  [/\.json$/i, "json"],
  [/\.[mc]?[jt]s$|\.[jt]sx$/i, "module"],
];

/** What a file's name says about its format; null if nothing. */
export function formatOf(path: string): Format | null {
  return EXTENSIONS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

export function readerFor(format: Format): Reader {
  return readers[format];
}

/** What is missing in a file beside the list -> the cause and its remedy, in plain words. */
import { code, type Insert, list, md, type Text } from "../markdown.ts";
import type { CompanionConfig } from "../model/config.ts";
import type { Cause } from "./cause.ts";
import { formatOf } from "./readers.ts";

interface Missing {
  readonly file: string;
  /** What the entry gives for the item that belongs to it. */
  readonly text: string;
  readonly roles: readonly string[];
}

export function noItem(config: CompanionConfig, { file, text, roles }: Missing): Cause {
  return {
    kind: "no-item-beside",
    remedy: md`${fromThere(file, roles)} Nothing in that file belongs to this entry: ${remedyFor(config, file, text)}`,
    title: md`${code(text)} missing in ${code(file)}`,
  };
}

export function noFileBeside(file: string, roles: readonly string[]): Cause {
  return {
    kind: "no-file-beside",
    remedy: md`${fromThere(file, roles)} That file is not there: add it.`,
    title: md`${code(file)} missing`,
  };
}

export function nothingBeside(path: string): Cause {
  return {
    kind: "nothing-beside",
    remedy: md`The configuration looks in this file for more about the entries of a list, at ${code(path)}, and nothing is there. Was a key renamed or mistyped?`,
    title: md`nothing at ${code(path)}`,
  };
}

function fromThere(file: string, roles: readonly string[]): Text {
  const names = list(roles.map((role): Insert => code(role)));
  return md`What the listing knows as ${names} comes from ${code(file)}.`;
}

function remedyFor({ format, items, match }: CompanionConfig, file: string, text: string): Text {
  const name = nameIn(match?.item ?? "$");
  const section = nameIn(items.replace(/\[\*\]$/, ""));
  if ((format ?? formatOf(file)) === "git-config" && name !== null && section !== null) {
    return md`add a section ${code(`[${section} "${text}"]`)} with ${code(`${name} = ${text}`)} to it, or correct the entry.`;
  }
  if (name === null) return md`add ${code(text)} to it, or correct the entry.`;
  return md`add an item whose ${code(name)} is ${code(text)} to it, or correct the entry.`;
}

/** The name that a path of one step leads to. */
function nameIn(path: string): string | null {
  return /^\$\.([\w-]+)$/.exec(path.trim())?.[1] ?? null;
}

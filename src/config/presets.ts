/** The name of a preset -> its text, and a repository -> the preset that is made for it. */
import { readFileSync } from "node:fs";

/** Those in the folder `presets/` of the package. */
export const PRESETS = ["awesome-list", "cncf-landscape", "ebpf-io", "file-per-entry", "json-list"] as const;
export type PresetName = (typeof PRESETS)[number];

/** Those whose files are called as in no other repository, so that they tell the preset. */
export const TOLD_BY_FILES = ["ebpf-io"] as const;

const FOLDER = new URL("../../../presets/", import.meta.url);

/** By the repository's name alone, so that forks are read like the original. */
const MADE_FOR: Readonly<Record<string, PresetName>> = { "ebpf.io-website": "ebpf-io" };

export function presetText(name: PresetName): string {
  return readFileSync(new URL(`${name}.yml`, FOLDER), "utf8");
}

export function presetFor(repository: string): PresetName | null {
  const name = repository.toLowerCase();
  return Object.hasOwn(MADE_FOR, name) ? (MADE_FOR[name] ?? null) : null;
}

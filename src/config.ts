/** The listing's own file, or the preset that is made for its repository -> Config, or problems with their place. */
import { readLayer } from "./config/layer.ts";
import { incompleteLists, strangeLogoLists } from "./config/list-problems.ts";
import { type PresetName, presetFor, presetText } from "./config/presets.ts";
import { inOrder, problem } from "./config/problems.ts";
import { resolve } from "./config/resolve.ts";
import type { CheckPath, Layer } from "./config/said.ts";
import { strangeSections } from "./config/sections.ts";
import { code, md, type Text } from "./markdown.ts";
import type { Config } from "./model/config.ts";
import type { Entry, Problem } from "./model/entry.ts";

/** Where a listing keeps its configuration, on its default branch. */
export const CONFIG_FILE = ".github/listkeeper.yml";

const MOST_PRESETS = 4;
const TOP = { line: 1, column: 1 };

export interface Loaded {
  readonly config: Config;
  readonly problems: readonly Problem[];
}

/** Always gives a configuration to review with: a file with errors is left aside for the preset, and its problems are told. */
export function loadConfig(
  text: string | null,
  { repository }: { readonly owner: string; readonly repository: string },
  checkPath: CheckPath | null = null,
): Loaded {
  const preset = presetFor(repository);
  if (text === null) {
    if (preset !== null) return { config: resolve(presetLayers(preset)), problems: [] };
    return { config: resolve([]), problems: [problem(CONFIG_FILE, TOP, missingFile())] };
  }
  const { layers, problems } = readOwn(text, CONFIG_FILE, checkPath);
  if (layers !== null) return { config: resolve(layers), problems };
  return { config: resolve(preset === null ? [] : presetLayers(preset)), problems };
}

/** What is wrong with a configuration file, in its order. */
export function checkConfig(
  text: string,
  file: string = CONFIG_FILE,
  checkPath: CheckPath | null = null,
): readonly Problem[] {
  return readOwn(text, file, checkPath).problems;
}

/** The sections that a file asks something of, and that none of the entries stands in. */
export function checkSections(text: string, file: string, entries: readonly Entry[]): readonly Problem[] {
  const { layer } = readLayer(text, file, null);
  if (layer === null) return [];
  return strangeSections(
    file,
    layer,
    entries.map(({ section }) => section),
  );
}

interface Own {
  /** Null where an error keeps the file from being used. */
  readonly layers: readonly Layer[] | null;
  readonly problems: readonly Problem[];
}

function readOwn(text: string, file: string, checkPath: CheckPath | null): Own {
  const { layer, problems } = readLayer(text, file, checkPath);
  if (layer === null) return { layers: null, problems };
  const under = layer.file.extends === undefined ? [] : presetLayers(layer.file.extends);
  const layers = [...under, layer];
  const incomplete = incompleteLists(file, layers);
  const { lists } = resolve(layers);
  if (lists.length === 0 && incomplete.length === 0)
    return { layers: null, problems: [...problems, problem(file, TOP, noLists())] };
  const names = lists.map(({ name }) => name);
  const errors = [...incomplete, ...(incomplete.length === 0 ? strangeLogoLists(file, layer, names) : [])];
  return { layers: errors.length === 0 ? layers : null, problems: inOrder([...problems, ...errors]) };
}

/** Presets ship with this code and do not change while it runs, and each review asks for one twice. */
const known = new Map<PresetName, readonly Layer[]>();

function presetLayers(name: PresetName): readonly Layer[] {
  const layers = known.get(name) ?? readPreset(name);
  known.set(name, layers);
  return layers;
}

/** A preset with those that it builds on, the farthest first. Its file ships with this code: an error in it is a bug. */
function readPreset(name: PresetName): readonly Layer[] {
  const layers: Layer[] = [];
  let next: PresetName | undefined = name;
  while (next !== undefined) {
    const { layer, problems } = readLayer(presetText(next), `presets/${next}.yml`, null);
    if (layer === null || layers.length === MOST_PRESETS) {
      throw new Error(`the preset ${next} cannot be used: ${problems.map(({ line }) => `line ${line}`).join(", ")}`);
    }
    layers.unshift(layer);
    next = layer.file.extends;
  }
  return layers;
}

function missingFile(): Text {
  return md`This repository has no ${code(CONFIG_FILE)} on its default branch, so Listkeeper does not know where its list is. Add one that says ${code("lists:")} with ${code("files:")}, ${code("entries:")} and ${code("fields:")}, or ${code("extends:")} with the name of a preset; ${code("listkeeper init")} in a clone writes it.`;
}

function noLists(): Text {
  return md`The file says nothing about where the list is. Add ${code("lists:")} with ${code("files:")}, ${code("entries:")} and ${code("fields:")}, or ${code("extends:")} with the name of a preset.`;
}

/** A preset and a file that builds on it -> the complete configuration: what is said later and nearer wins. */
import { criteria as registry } from "../criteria/index.ts";
import type { Config, CriterionConfig, ListConfig, SectionConfig } from "../model/config.ts";
import { type Layer, type ListFile, nameOf, type Setting } from "./layer.ts";

const ALL = "all";
const INSIDE = " > ";
const DEFAULT_PREFIX = "listkeeper: ";

/** The first layer is the farthest preset, the last one the listing's own file. */
export function resolve(layers: readonly Layer[]): Config {
  const said = layers.map(({ file }) => file);
  const last = <Value>(pick: (file: Layer["file"]) => Value | undefined): Value | undefined =>
    said.map(pick).findLast((value) => value !== undefined);
  const logo = last(({ related }) => related?.logo) ?? false;
  const labels = last((file) => file.labels) ?? true;
  return {
    language: last((file) => file.language) ?? "auto",
    page: last((file) => file.page) ?? null,
    lists: lists(said.map((file) => file.lists ?? [])),
    logo: logo === false ? null : { registry: logo.registry, lists: logo.lists ?? [] },
    criteria: sections(layers),
    labels: {
      on: labels !== false,
      prefix: typeof labels === "object" ? labels.prefix : DEFAULT_PREFIX,
    },
    approve: last((file) => file.approve) ?? false,
  };
}

/** A list of a later layer takes the place of the one with its name, or comes after the others. */
function lists(layers: readonly (readonly ListFile[])[]): ListConfig[] {
  const found = new Map<string, ListConfig>();
  for (const one of layers.flat()) found.set(nameOf(one), listConfig(one));
  return [...found.values()];
}

function listConfig(one: ListFile): ListConfig {
  const fields: Record<string, string> = Object.assign(Object.create(null), one.fields);
  return {
    name: nameOf(one),
    files: array(one.files),
    except: array(one.except ?? []),
    format: one.format ?? null,
    section: one.section ?? null,
    groups: one.groups ?? [],
    entries: one.entries,
    fields,
    ignore: one.ignore ?? [],
  };
}

function array(globs: string | readonly string[]): readonly string[] {
  return typeof globs === "string" ? [globs] : globs;
}

/** Outer sections before those inside them, so that the inner ones override. */
function sections(layers: readonly Layer[]): SectionConfig[] {
  const names = [...new Set(layers.flatMap(({ criteria }) => criteria.map(({ section }) => section)))];
  const depth = (name: string) => (name === ALL ? 0 : name.split(INSIDE).length);
  names.sort((a, b) => depth(a) - depth(b));
  return names.map((section) => ({ section, criteria: sectionCriteria(layers, section, names) }));
}

function sectionCriteria(
  layers: readonly Layer[],
  section: string,
  names: readonly string[],
): SectionConfig["criteria"] {
  const around = names.filter((name) => name === ALL || name === section || section.startsWith(`${name}${INSIDE}`));
  const settings = around.flatMap((name) => layers.flatMap((layer) => settingsOf(layer, name)));
  const own = new Set(layers.flatMap((layer) => settingsOf(layer, section)).map(({ criterion }) => criterion));
  const asked: Record<string, CriterionConfig> = Object.create(null);
  for (const { id, options } of registry) {
    if (!own.has(id)) continue;
    const about = settings.filter(({ criterion }) => criterion === id);
    const level = about.findLast((setting) => setting.level !== null)?.level ?? "required";
    asked[id] = { level, options: options.parse(Object.assign({}, ...about.map((setting) => setting.options))) };
  }
  return asked;
}

function settingsOf({ criteria }: Layer, section: string): readonly Setting[] {
  return criteria.filter((one) => one.section === section).flatMap(({ settings }) => settings);
}

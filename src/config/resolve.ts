/** A preset and a file that builds on it -> the complete configuration: what is said later and nearer wins. */
import { parseAddress } from "../address.ts";
import { criteria as registry } from "../criteria/index.ts";
import type {
  CompanionConfig,
  Config,
  CriterionConfig,
  ListConfig,
  OrderConfig,
  ProjectConfig,
  SectionConfig,
} from "../model/config.ts";
import { mergeLists, nameOf, type WholeList, wholeOf } from "./merge-lists.ts";
import { commanderOf, labelsOf, reviewersOf } from "./resolve-people.ts";
import type { Layer, ListFile, Setting } from "./said.ts";

type CompanionFile = NonNullable<ListFile["companions"]>[number];

const ALL = "all";
const INSIDE = " > ";
const ARTICLES = ["a", "an", "the"];

/** The first layer is the farthest preset, the last one the listing's own file. */
export function resolve(layers: readonly Layer[]): Config {
  const said = layers.map(({ file }) => file);
  const last = <Value>(pick: (file: Layer["file"]) => Value | undefined): Value | undefined =>
    said.map(pick).findLast((value) => value !== undefined);
  const logo = last(({ related }) => related?.logo) ?? false;
  return {
    language: last((file) => file.language) ?? "auto",
    page: last((file) => file.page) ?? null,
    lists: lists(said.map((file) => file.lists ?? [])),
    logo: logo === false ? null : { registry: logo.registry, lists: logo.lists ?? [] },
    projects: projects(said),
    forges: [...new Map(said.flatMap((file) => file.forges ?? []).map((forge) => [forge.host, forge])).values()],
    bots: [...new Set(said.flatMap((file) => file.bots ?? []))],
    criteria: sections(layers),
    labels: labelsOf(last((file) => file.labels)),
    approve: last((file) => file.approve) ?? false,
    ping: last((file) => file.ping) ?? true,
    commands: { who: (last((file) => file.commands?.who) ?? ["write"]).map(commanderOf) },
    requestReview: reviewersOf(last((file) => file["request-review"]) ?? []),
  };
}

/** One for each address, whichever way it is spelt: what is said later adds to it or replaces it. */
function projects(said: readonly Layer["file"][]): ProjectConfig[] {
  const found = new Map<string, ProjectConfig>();
  for (const one of said.flatMap((file) => file.projects ?? [])) {
    const key = parseAddress(one.repository)?.key ?? one.repository;
    const { mirror = null, path = null, finished = null } = found.get(key) ?? {};
    found.set(key, {
      repository: one.repository,
      mirror: one.mirror ?? mirror,
      path: one.path ?? path,
      finished: one.finished ?? finished,
    });
  }
  return [...found.values()];
}

/** What lacks something cannot be read, and is left out: the check of the file tells it. */
function lists(layers: readonly (readonly ListFile[])[]): ListConfig[] {
  return [...mergeLists(layers).values()].flatMap((one) => {
    const whole = wholeOf(one);
    return whole === null ? [] : [listConfig(whole)];
  });
}

function listConfig(one: WholeList): ListConfig {
  return {
    name: nameOf(one),
    files: array(one.files),
    except: array(one.except ?? []),
    format: one.format ?? null,
    section: one.section ?? null,
    groups: one.groups ?? [],
    entries: one.entries,
    fields: one.fields,
    companions: (one.companions ?? []).map(companionConfig),
    identity: one.identity ?? "auto",
    order: orderConfig(one.order ?? "auto"),
    required: one.required ?? [],
    schema: one.schema ?? null,
    ignore: one.ignore ?? [],
  };
}

function companionConfig({ file, format, items, match, fields }: CompanionFile): CompanionConfig {
  return { file, format: format ?? null, items: items ?? "$", match: match ?? null, fields };
}

function orderConfig(said: NonNullable<ListFile["order"]>): OrderConfig {
  const order: Exclude<typeof said, string> = typeof said === "string" ? { by: said } : said;
  const { by = "auto", direction, compare, locale } = order;
  const articles = order["ignore-articles"] ?? false;
  const known = by === "auto" || by === "none" || by === "append" || by === "stars" || by === "name";
  return {
    by: known ? by : "field",
    field: known ? null : by,
    direction: direction ?? (by === "stars" ? "descending" : "ascending"),
    compare: compare ?? "dictionary",
    ignoreArticles: (Array.isArray(articles) ? articles : articles ? ARTICLES : []).map((word) => word.toLowerCase()),
    locale: locale ?? "en",
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

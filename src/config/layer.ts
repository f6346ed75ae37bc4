/** The text of one configuration file or preset -> what it says, checked against the schema, or problems with their place. */
import type { z } from "zod";
import { code, type Insert, list, md } from "../markdown.ts";
import type { Problem } from "../model/entry.ts";
import { nearest } from "./nearest.ts";
import { inOrder, problem, problemsOf } from "./problems.ts";
import { configSchema, LEVELS } from "./schema.ts";
import { readYaml, type YamlDocument } from "./yaml.ts";

export type FileConfig = Omit<z.output<typeof configSchema>, "criteria">;
export type ListFile = NonNullable<FileConfig["lists"]>[number];

/** What a file says of one criterion: only what is written there. */
export interface Setting {
  readonly criterion: string;
  readonly level: (typeof LEVELS)[number] | null;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface SectionSettings {
  readonly section: string;
  readonly settings: readonly Setting[];
}

export interface Layer {
  readonly file: FileConfig;
  readonly criteria: readonly SectionSettings[];
  readonly document: YamlDocument;
}

/** What is wrong with a JSONPath, in a few words; null if nothing is. */
export type CheckPath = (path: string) => string | null;

export interface ReadLayer {
  /** Null where an error keeps the file from being used. */
  readonly layer: Layer | null;
  readonly problems: readonly Problem[];
}

const KNOWN_ROLES = ["name", "repository", "website", "description", "stars", "logo"];

export function readLayer(text: string, file: string, checkPath: CheckPath | null): ReadLayer {
  const document = readYaml(text);
  if (!document.ok) return { layer: null, problems: [problem(file, document, document.message)] };
  const value = document.value ?? {};
  const checked = configSchema.safeParse(value);
  if (!checked.success) return { layer: null, problems: problemsOf(file, document, checked.error.issues) };
  const { criteria: _criteria, ...said } = checked.data;
  const lists = (said.lists ?? []).flatMap((one, at) => listProblems(file, document, one, at, checkPath));
  const problems = [...lists, ...doubledLists(file, document, said.lists ?? [])];
  const failed = problems.some(({ severity }) => severity === "error");
  return { layer: failed ? null : { file: said, criteria: settingsOf(value), document }, problems: inOrder(problems) };
}

export function nameOf({ name, files }: ListFile): string {
  return name ?? (typeof files === "string" ? files : (files[0] ?? ""));
}

function listProblems(
  file: string,
  document: YamlDocument,
  one: ListFile,
  at: number,
  checkPath: CheckPath | null,
): Problem[] {
  const here = ["lists", at];
  const problems: Problem[] = [];
  if (!Object.hasOwn(one.fields, "name")) {
    problems.push(
      problem(
        file,
        document.keyAt([...here, "fields"]),
        md`${code("fields")} does not say where the name of an entry is. Add ${code("name: $.name")} or the like.`,
      ),
    );
  }
  for (const role of Object.keys(one.fields)) {
    const near = KNOWN_ROLES.includes(role) ? null : nearest(role, KNOWN_ROLES, 1);
    if (near === null) continue;
    const message = md`${code(role)} is not a role that Listkeeper makes use of. Did you mean ${code(near)}?`;
    problems.push(problem(file, document.keyAt([...here, "fields", role]), message, "warning"));
  }
  for (const { path, text } of pathsOf(one)) {
    const wrong = checkPath?.(text) ?? null;
    if (wrong === null) continue;
    problems.push(problem(file, document.valueAt([...here, ...path]), md`${code(text)} is no JSONPath: ${wrong}.`));
  }
  return problems;
}

function pathsOf({
  entries,
  fields,
  groups = [],
}: ListFile): { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  return [
    { path: ["entries"], text: entries },
    ...Object.entries(fields).map(([role, text]) => ({ path: ["fields", role], text })),
    ...groups.flatMap(({ each, named }, at) => [
      { path: ["groups", at, "each"], text: each },
      { path: ["groups", at, "named"], text: named },
    ]),
  ];
}

function doubledLists(file: string, document: YamlDocument, lists: readonly ListFile[]): Problem[] {
  return lists.flatMap((one, at) => {
    const name = nameOf(one);
    if (lists.findIndex((other) => nameOf(other) === name) === at) return [];
    const spot = document.valueAt(["lists", at, ...(one.name === undefined ? ["files"] : ["name"])]);
    return [
      problem(
        file,
        spot,
        md`There is another list with the name ${code(name)} above. Give each list a ${code("name")} of its own.`,
      ),
    ];
  });
}

/** As the file writes it, without the defaults: what it leaves out may come from a preset or another section. */
function settingsOf(value: object): SectionSettings[] {
  const sections: unknown = Reflect.get(value, "criteria") ?? {};
  if (typeof sections !== "object" || sections === null) return [];
  return Object.entries(sections).map(([section, settings]) => ({
    section,
    settings: Object.entries(settings as object).map(([criterion, setting]: [string, unknown]) =>
      settingOf(criterion, setting),
    ),
  }));
}

function settingOf(criterion: string, setting: unknown): Setting {
  if (typeof setting !== "object" || setting === null) return { criterion, level: levelOf(setting), options: {} };
  const options = Object.entries(setting).filter(([key]) => key !== "level");
  return { criterion, level: levelOf(Reflect.get(setting, "level")), options: Object.fromEntries(options) };
}

function levelOf(value: unknown): Setting["level"] {
  return LEVELS.find((level) => level === value) ?? null;
}

/** Names of lists that a file's logo registry is for, and that do not exist. */
export function strangeLogoLists(file: string, { file: said, document }: Layer, known: readonly string[]): Problem[] {
  const logo = said.related?.logo;
  if (logo === undefined || logo === false) return [];
  return (logo.lists ?? []).flatMap((name, at) => {
    if (known.includes(name)) return [];
    const near = nearest(name, known);
    const rest: Insert =
      near === null ? md`These are there: ${list(known.map(code))}.` : md`Did you mean ${code(near)}?`;
    return [
      problem(
        file,
        document.valueAt(["related", "logo", "lists", at]),
        md`There is no list with the name ${code(name)}. ${rest}`,
      ),
    ];
  });
}

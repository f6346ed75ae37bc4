/** The text of one configuration file or preset -> what it says, checked against the schema, or problems with their place. */
import type { Problem } from "../model/entry.ts";
import { listProblems } from "./list-problems.ts";
import { inOrder, problem, problemsOf } from "./problems.ts";
import type { CheckPath, Layer, SectionSettings, Setting } from "./said.ts";
import { LEVELS } from "./schema/shapes.ts";
import { configSchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

export interface ReadLayer {
  /** Null where an error keeps the file from being used. */
  readonly layer: Layer | null;
  readonly problems: readonly Problem[];
}

export function readLayer(text: string, file: string, checkPath: CheckPath | null): ReadLayer {
  const document = readYaml(text);
  if (!document.ok) return { layer: null, problems: [problem(file, document, document.message)] };
  const value = document.value ?? {};
  const checked = configSchema.safeParse(value);
  if (!checked.success) return { layer: null, problems: problemsOf(file, document, checked.error.issues) };
  const { criteria: _criteria, ...said } = checked.data;
  const problems = listProblems(file, document, said.lists ?? [], checkPath);
  const failed = problems.some(({ severity }) => severity === "error");
  return { layer: failed ? null : { file: said, criteria: settingsOf(value), document }, problems: inOrder(problems) };
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

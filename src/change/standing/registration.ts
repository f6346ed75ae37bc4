/** A module and the name of a logo -> whether and how the module registers it. */
import { code, md, type Text } from "../../markdown.ts";
import type { LogoStanding, Problem } from "../../model/entry.ts";
import type { Snapshot } from "../../model/pull-request.ts";
import { parseModule } from "../formats/module/syntax.ts";
import { sourceOf } from "../tree.ts";
import { type Registry, readRegistry } from "./registry.ts";

/** A module that was looked at for logos. */
export interface Seen {
  readonly path: string;
  readonly text: string;
  readonly registry: Registry | null;
  /** Why there is no registry. */
  readonly unreadable: Text | null;
}

/** What a module says of a name. `from` is what the image is imported from. */
export interface Registration extends Pick<LogoStanding, "registered" | "similar" | "unreadable"> {
  readonly from: string | null;
}

export function seeModule(path: string, { files }: Snapshot): Seen {
  const text = files.find((file) => file.path === path)?.text ?? null;
  if (text === null)
    return { path, text: "", registry: null, unreadable: md`${code(path)} is missing or cannot be read as text.` };
  const { ast, problems } = parseModule(sourceOf(path, text));
  if (ast !== null) return { path, text, registry: readRegistry(ast), unreadable: null };
  return { path, text, registry: null, unreadable: problems[0]?.message ?? md`${code(path)} cannot be read.` };
}

/** For a logo that the entry's own module imports and uses by name, without a table. */
export function importedIn({ registry, unreadable }: Seen, name: string): Registration {
  if (registry === null) return { registered: null, similar: [], from: null, unreadable };
  const from = registry.imports.get(name) ?? null;
  const registered = from !== null ? "yes" : /^[\w$]+$/.test(name) ? "not-imported" : "inline";
  return { registered, similar: similarTo(name, registry.imports), from, unreadable: null };
}

export function registeredIn({ path, registry, unreadable }: Seen, name: string): Registration {
  if (registry === null) return { registered: null, similar: [], from: null, unreadable };
  const { imports, table, open } = registry;
  if (table === null) return untold(md`No table of logos was found in ${code(path)}.`);
  const similar = similarTo(name, table);
  const imported = imports.get(name) ?? null;
  const found = (registered: LogoStanding["registered"], from: string | null) => {
    return { registered, similar, from, unreadable: null };
  };
  const logo = table.get(name);
  if (logo?.kind === "import" || logo?.kind === "path") return found("yes", logo.from);
  if (logo?.kind === "drawn") return found("inline", logo.from);
  if (logo?.kind === "unknown") return found("not-imported", null);
  if (open)
    return untold(md`The table of logos in ${code(path)} takes over names from a place that is not known here.`);
  return found(imported === null ? "no" : "not-in-table", imported);
}

function untold(why: Text): Registration {
  return { registered: null, similar: [], from: null, unreadable: why };
}

function similarTo(name: string, names: ReadonlyMap<string, unknown>): readonly string[] {
  return [...names.keys()].filter((one) => one !== name && one.toLowerCase() === name.toLowerCase());
}

/** What is wrong with the registry itself. */
export function registryProblems(path: string, { files }: Snapshot): readonly Problem[] {
  const text = files.find((file) => file.path === path)?.text ?? null;
  if (text !== null) return parseModule(sourceOf(path, text)).problems;
  const message = md`${code(path)}, in which logos are registered, is missing or cannot be read as text. Put it back.`;
  return [{ file: path, line: 1, column: 1, severity: "error", message, cause: md`no registry of logos` }];
}

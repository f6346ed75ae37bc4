/** The lists that a configuration file describes -> what the schema cannot see: wrong paths, mistyped roles, names twice, and what is lacking. */
import { code, type Insert, list, md, type Text } from "../markdown.ts";
import type { Problem } from "../model/entry.ts";
import { nearest } from "../nearest.ts";
import { isNamed, lackOf, mergeLists, nameOf } from "./merge-lists.ts";
import { problem } from "./problems.ts";
import type { CheckPath, Layer, ListFile } from "./said.ts";
import type { Path, YamlDocument } from "./yaml.ts";

const KNOWN_ROLES = ["name", "repository", "website", "description", "stars", "logo", "key", "section"];

interface Written {
  readonly path: Path;
  readonly text: string;
}

/** What is wrong with each list as it is written in one file. */
export function listProblems(
  file: string,
  document: YamlDocument,
  lists: readonly ListFile[],
  checkPath: CheckPath | null,
): Problem[] {
  const each = lists.flatMap((one, at) => [
    ...strangeRoles(file, document, one, ["lists", at]),
    ...wrongPaths(file, document, one, ["lists", at], checkPath),
  ]);
  return [...each, ...doubledLists(file, document, lists)];
}

function strangeRoles(file: string, document: YamlDocument, one: ListFile, here: Path): Problem[] {
  const groups = [
    { path: [...here, "fields"], roles: Object.keys(one.fields ?? {}) },
    ...(one.companions ?? []).map(({ fields }, at) => ({
      path: [...here, "companions", at, "fields"],
      roles: Object.keys(fields),
    })),
  ];
  return groups.flatMap(({ path, roles }) =>
    roles.flatMap((role) => {
      const near = KNOWN_ROLES.includes(role) ? null : nearest(role, KNOWN_ROLES, 1);
      if (near === null) return [];
      const message = md`${code(role)} is not a role that Listkeeper makes use of. Did you mean ${code(near)}?`;
      return [problem(file, document.keyAt([...path, role]), message, "warning")];
    }),
  );
}

function wrongPaths(
  file: string,
  document: YamlDocument,
  one: ListFile,
  here: Path,
  checkPath: CheckPath | null,
): Problem[] {
  return pathsOf(one).flatMap(({ path, text }) => {
    const wrong = checkPath?.(text) ?? null;
    if (wrong === null) return [];
    return [problem(file, document.valueAt([...here, ...path]), md`${code(text)} is no JSONPath: ${wrong}.`)];
  });
}

function pathsOf({ entries, fields = {}, groups = [], companions = [], order }: ListFile): Written[] {
  const by = typeof order === "object" ? order.by : undefined;
  return [
    ...(entries === undefined ? [] : [{ path: ["entries"], text: entries }]),
    ...Object.entries(fields).flatMap(([role, text]) => (text === false ? [] : [{ path: ["fields", role], text }])),
    ...groups.flatMap(({ each, named }, at) => [
      { path: ["groups", at, "each"], text: each },
      { path: ["groups", at, "named"], text: named },
    ]),
    ...companions.flatMap(({ items, match, fields: given }, at) => [
      ...(items === undefined ? [] : [{ path: ["companions", at, "items"], text: items }]),
      ...Object.entries(match ?? {}).map(([side, text]) => ({ path: ["companions", at, "match", side], text })),
      ...Object.entries(given).map(([role, text]) => ({ path: ["companions", at, "fields", role], text })),
    ]),
    ...(by?.startsWith("$") ? [{ path: ["order", "by"], text: by }] : []),
  ];
}

function doubledLists(file: string, document: YamlDocument, lists: readonly ListFile[]): Problem[] {
  return lists.flatMap((one, at) => {
    const name = nameOf(one);
    if (lists.findIndex((other) => nameOf(other) === name) === at) return [];
    const spot = document.valueAt(["lists", at, ...(one.name === undefined ? ["files"] : ["name"])]);
    const message = md`There is another list with the name ${code(name)} above. Give each list a ${code("name")} of its own.`;
    return [problem(file, spot, message)];
  });
}

/** Lists that cannot be read, since neither the file nor its preset says all that is needed. The last layer is the file. */
export function incompleteLists(file: string, layers: readonly Layer[]): Problem[] {
  const own = layers.at(-1);
  if (own === undefined) return [];
  const { document } = own;
  const preset = layers.slice(0, -1).flatMap((layer) => (layer.file.lists ?? []).map(nameOf));
  const written = (own.file.lists ?? []).map(nameOf);
  const merged = mergeLists(layers.map((layer) => layer.file.lists ?? []));
  return [...merged].flatMap(([name, one]) => {
    const lacking = lackOf(one).map(code);
    const at = written.indexOf(name);
    if (lacking.length === 0 && isNamed(one)) return [];
    // A file with lists of its own does without the one that the preset only begins.
    if (at === -1 && written.length > 0) return [];
    if (at === -1) return [problem(file, document.valueAt(["extends"]), leftToTheFile(own, name, lacking))];
    if (lacking.length === 0) return [problem(file, document.keyAt(["lists", at, "fields"]), nameless())];
    const others = preset.includes(name) ? [] : preset.filter((other) => !written.includes(other));
    return [problem(file, document.valueAt(["lists", at]), lacks(lacking, others))];
  });
}

function nameless(): Text {
  return md`${code("fields")} does not say where the name of an entry is. Add ${code("name: $.name")} or the like.`;
}

/** `others`: lists of the preset that nothing is laid over. */
function lacks(lacking: readonly Insert[], others: readonly string[]): Text {
  const told = md`This list does not say ${list(lacking)}. Add what is missing.`;
  if (others.length === 0) return told;
  return md`${told} Or call it ${code(others[0] ?? "")} with ${code("name:")}, to take from the preset what it does not say itself.`;
}

function leftToTheFile({ file }: Layer, name: string, lacking: readonly Insert[]): Text {
  return md`The preset ${code(file.extends ?? "")} does not say where the list is: that is for this file. Add ${code("lists:")} with ${list([code(`name: ${name}`), ...lacking])}.`;
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
    const message = md`There is no list with the name ${code(name)}. ${rest}`;
    return [problem(file, document.valueAt(["related", "logo", "lists", at]), message)];
  });
}

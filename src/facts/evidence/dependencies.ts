/** A manifest -> the dependencies in it that the listing knows its technology by. */
import { globOf } from "../../glob.ts";
import { code, type Insert, list, md, type Text } from "../../markdown.ts";
import type { FileText, RepositoryAnswer } from "../../model/answers.ts";
import type { Evidence } from "../../model/facts.ts";
import type { Technology } from "../../model/technology.ts";
import { lineLink } from "../at-head.ts";
import { type Dependency, dependenciesIn, type Role } from "./manifest.ts";
import { isOwnCode, pathTest } from "./paths.ts";

const ROLES: readonly Role[] = ["own", "direct", "optional", "test", "indirect"];
const SHOWN = 4;
/** A workspace has many packages of its own: one of them shows as much as all. */
const OWN = "own";

/** Those of one role make one piece of evidence; `told` are those that another manifest named already. */
export function inDependencies(
  repository: RepositoryAnswer,
  { path, text }: FileText,
  wanted: Technology["dependencies"],
  told: Set<string>,
): readonly Evidence[] {
  const names = Object.entries(wanted).flatMap(([glob, inside]) => (pathTest(glob)(path) ? inside : []));
  if (names.length === 0 || text === null) return [];
  const isMeant = nameTest(names);
  const found = dependenciesIn(path, text).filter(({ name }) => isMeant(name));
  return ROLES.flatMap((role) => {
    const fresh: Dependency[] = [];
    for (const one of found) {
      if (one.role !== role || isTold(one, told)) continue;
      told.add(`dependency ${one.name}`);
      fresh.push(one);
    }
    const [first] = fresh;
    if (first === undefined || (role === "own" && told.has(OWN))) return [];
    if (role === "own") told.add(OWN);
    const strong = (role === "direct" || role === "own") && isOwnCode(path);
    const shown = list(fresh.slice(0, SHOWN).map(({ name }) => code(name)));
    return [
      {
        what: words(shown, code(path), role),
        url: lineLink(repository, path, first.line),
        strength: strong ? "strong" : "weak",
      },
    ];
  });
}

/** A package of a dependency (`example.org/module/v2`) is meant with it. */
function nameTest(names: readonly string[]): (name: string) => boolean {
  const tests = names.map((name) => ({ test: globOf(name), below: `${name}/` }));
  return (name) => tests.some(({ test, below }) => name.startsWith(below) || test(name) !== null);
}

/** Whether the dependency, or what it is a package of, was named before. */
function isTold({ name }: Dependency, told: ReadonlySet<string>): boolean {
  const parts = name.split("/");
  return parts.some((_, i) => told.has(`dependency ${parts.slice(0, i + 1).join("/")}`));
}

function words(names: Insert, path: Insert, role: Role): Text {
  switch (role) {
    case "own":
      return md`${names}, the project's own by ${path}`;
    case "indirect":
      return md`${names} in ${path}, by way of another dependency`;
    case "test":
      return md`${names} in ${path}, for its tests alone`;
    case "optional":
      return md`${names} in ${path}, where it can be left out`;
    case "direct":
      return md`${names} in ${path}`;
  }
}

/** A look that was not disturbed -> the fields of its GraphQL answers, some at a time, and what is wrong when each is withheld. */
import type { Exchange, FaultScene } from "./fault-scene.ts";
import { type Subject, struck, unhealed } from "./fault-strikes.ts";

type Path = readonly string[];

/** Some paths of an operation's answer: a star stands for an alias or an index. */
export interface Part {
  readonly operation: string;
  readonly paths: readonly Path[];
}

// What is deeper repeats itself: names and sizes of files, authors of commits.
const DEEPEST = 5;
const AT_ONCE = 20;

export function partsOf(subject: Subject): readonly (readonly [string, Subject, Part])[] {
  return [...pathsByOperation(subject.exchanges)].flatMap(([operation, all]) => {
    const paths = [...all.values()];
    return Array.from({ length: Math.ceil(paths.length / AT_ONCE) }, (_, i) => {
      const some = paths.slice(i * AT_ONCE, (i + 1) * AT_ONCE);
      return [
        `${subject.of.name}: ${operation}, from ${some[0]?.join(".")}`,
        subject,
        { operation, paths: some },
      ] as const;
    });
  });
}

function pathsByOperation(exchanges: readonly Exchange[]): ReadonlyMap<string, ReadonlyMap<string, Path>> {
  const found = new Map<string, Map<string, Path>>();
  for (const { url, asked, answered } of exchanges) {
    if (!url.endsWith("/graphql")) continue;
    const operation = /query (\w+)/.exec(asked)?.[1] ?? "";
    const paths = found.get(operation) ?? new Map<string, Path>();
    found.set(operation, paths);
    const { data } = JSON.parse(answered) as { readonly data: unknown };
    for (const path of pathsIn(data, [])) paths.set(path.join("."), path);
  }
  return found;
}

/** Of what is not null already. Aliases with a number, and places in a list, are all struck at once. */
function pathsIn(value: unknown, above: Path): readonly Path[] {
  if (typeof value !== "object" || value === null || above.length === DEEPEST) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (member === null) return [];
    const path = [...above, Array.isArray(value) || /^[a-z]+\d+$/.test(name) ? "*" : name];
    return [path, ...pathsIn(member, path)];
  });
}

export async function withheld(
  scene: FaultScene,
  subject: Subject,
  { operation, paths }: Part,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const pull = await subject.of.prepare(scene);
  for (const path of paths) {
    const effect = { kind: "graphql-error", path, type: "FORBIDDEN", message: "Not for you" } as const;
    const asked = { name: operation, match: { operation }, after: 0 };
    const told = await struck(scene, subject, pull, asked, { effect });
    for (const what of told) wrong.push(`${path.join(".")}: ${what}`);
  }
  return [...wrong, ...(await unhealed(scene, subject, pull))];
}

/** A world file (YAML, see docs/sandbox.md) -> the world that it describes. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { newWorld } from "./new-world.ts";
import type { World } from "./world.ts";
import { addDescribedApp } from "./world-file/app.ts";
import { addAccounts, cast } from "./world-file/cast.ts";
import type { Setting } from "./world-file/described-history.ts";
import { keysAt } from "./world-file/keys.ts";
import { addDescribedPast } from "./world-file/past.ts";
import { type Path, problemsOf, WorldFileError, type WorldFileProblem, worldFileError } from "./world-file/problems.ts";
import { addDescribedPull, type PlannedPullRequest } from "./world-file/pull-requests.ts";
import { readYaml } from "./world-file/read-yaml.ts";
import { addDescribed, type Described } from "./world-file/repository.ts";
import { type WorldFile, worldFile } from "./world-file/schema.ts";

export interface LoadedWorld {
  readonly world: World;
  /** Those with `state: planned`, in the file's order. */
  readonly planned: readonly PlannedPullRequest[];
  /** Ends the processes that read git directories. */
  close(): void;
}

/** Throws a `WorldFileError` that names every problem with its line. `now` is what times like `40 days ago` count from. */
export async function loadWorld(file: string, now: Date = new Date()): Promise<LoadedWorld> {
  const path = resolve(file);
  const { value, lineOf } = readYaml(await textOf(path), path);
  const parsed = worldFile.safeParse(value ?? {});
  if (!parsed.success) throw worldFileError(path, problemsOf(parsed.error, keysAt), lineOf);
  return build(parsed.data, path, now, lineOf);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new WorldFileError(`${path} cannot be read (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}

async function build(given: WorldFile, path: string, now: Date, lineOf: (path: Path) => number): Promise<LoadedWorld> {
  const world = newWorld();
  const setting: Setting = { worldFile: path, now, cast: cast(world) };
  const added: Described[] = [];
  const planned: PlannedPullRequest[] = [];
  const problems: WorldFileProblem[] = [];
  const attempt = async (place: Path, work: () => unknown) => {
    try {
      await work();
    } catch (cause) {
      problems.push({ path: place, message: cause instanceof Error ? cause.message : String(cause), cause });
    }
  };
  addAccounts(world, given.accounts, now);
  const { app } = given;
  if (app !== undefined) await attempt(["app"], () => addDescribedApp(world, app, setting));
  for (const { at, repository } of defaultsFirst(given.repositories)) {
    const place = ["repositories", at];
    await attempt(place, async () => {
      refuseTwice(world, repository.name);
      const defaults = added.find(({ source }) => source.name === `${repository.name.split("/")[0]}/.github`);
      const described = await addDescribed(world, repository, setting, defaults?.source ?? null);
      added.push(described);
      for (const [number, pull] of repository["pull-requests"].entries()) {
        await attempt([...place, "pull-requests", number], async () => {
          const plan = await addDescribedPull(world, described.repository, pull, setting);
          if (plan !== null) planned.push(plan);
        });
      }
      await addDescribedPast(world, described.repository, repository, setting);
    });
  }
  const close = () => {
    for (const one of added) one.close();
  };
  if (problems.length === 0) return { world, planned, close };
  close();
  throw worldFileError(path, problems, lineOf);
}

/** Those named `.github` come first: others take community files from them. */
function defaultsFirst(repositories: WorldFile["repositories"]) {
  const numbered = repositories.map((repository, at) => ({ at, repository }));
  const isDefaults = ({ repository }: (typeof numbered)[number]) => repository.name.endsWith("/.github");
  return [...numbered.filter(isDefaults), ...numbered.filter((each) => !isDefaults(each))];
}

function refuseTwice(world: World, name: string): void {
  const names = world.repositories.flatMap((each) => [`${each.owner}/${each.name}`, ...each.formerNames]);
  if (names.some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw new Error(`${name} is there already, under this name or as a former one`);
  }
}

/** The text of a world file, and files beside it -> the world, loaded from a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { History } from "../../sandbox/history.ts";
import type { Repository } from "../../sandbox/world.ts";
import { type LoadedWorld, loadWorld } from "../../sandbox/world-file.ts";

export const NOW = new Date("2026-03-31T15:00:00Z");

const folders: string[] = [];
const loaded: LoadedWorld[] = [];

export async function worldOf(
  text: string,
  beside: Readonly<Record<string, string | Buffer>> = {},
): Promise<LoadedWorld> {
  const folder = mkdtempSync(join(tmpdir(), "sandbox-world-"));
  folders.push(folder);
  for (const [path, content] of Object.entries({ ...beside, "world.yml": text })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const world = await loadWorld(join(folder, "world.yml"), NOW);
  loaded.push(world);
  return world;
}

export function removeWorlds(): void {
  for (const world of loaded.splice(0)) world.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function repositoryIn({ world }: LoadedWorld, name: string): Repository {
  const found = world.repositories.find((each) => `${each.owner}/${each.name}` === name);
  if (found === undefined) throw new Error(`the world has no ${name}`);
  return found;
}

export async function textAt(history: History, revision: string, path: string): Promise<string | null> {
  const item = await history.item((await history.resolve(revision)) ?? "", path);
  return item === null ? null : ((await history.blob(item.sha))?.toString() ?? null);
}

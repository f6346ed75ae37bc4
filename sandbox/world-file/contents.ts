/** Contents as a world file gives them: text, files and folders beside it, links, edits -> changes of files. */

import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { FileChange } from "../new-commit.ts";
import type { Changes, Content } from "./schema.ts";

const MOST_FILES = 20_000;

/** `before` gives the text that an edit starts from. Throws a sentence for people where something is not there. */
export async function readChanges(
  given: Changes,
  worldFile: string,
  before: (path: string) => Promise<string | null>,
): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const [path, what] of Object.entries(given)) {
    if (what === null) changes.push({ path, content: null });
    else if (typeof what !== "string" && "edit" in what) {
      changes.push({ path, content: edited(path, await before(path), what.edit) });
    } else changes.push(...readContent(path, what, worldFile));
  }
  return changes;
}

export function readContent(path: string, what: Content, worldFile: string): readonly FileChange[] {
  if (typeof what === "string") return [{ path, content: what }];
  if ("text" in what) return [{ path, content: what.text, ...(what.executable ? { mode: "100755" } : {}) }];
  if ("base64" in what) return [{ path, content: Buffer.from(what.base64, "base64") }];
  if ("link" in what) return [{ path, content: what.link, mode: "120000" }];
  if ("join" in what) return [{ path, content: Buffer.concat(what.join.map((part) => piece(part, worldFile))) }];
  return readBeside(what.from, worldFile, path);
}

function piece(part: string | { readonly from: string }, worldFile: string): Buffer {
  if (typeof part === "string") return Buffer.from(part);
  const path = resolve(dirname(worldFile), part.from);
  if (!existsSync(path)) throw new Error(`there is no ${path}`);
  return readFileSync(path);
}

/** A file, or all files of a folder, beside the world file; the folder's own files stand below `path`, or at the root without one. */
export function readBeside(from: string, worldFile: string, path = ""): readonly FileChange[] {
  const root = resolve(dirname(worldFile), from);
  const found: FileChange[] = [];
  const waiting = [{ at: root, path }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, path: place } = next;
    const status = lstatSync(at, { throwIfNoEntry: false });
    if (status === undefined) throw new Error(`there is no ${at}`);
    if (status.isDirectory()) {
      for (const name of readdirSync(at)) {
        if (name !== ".git") waiting.push({ at: join(at, name), path: place === "" ? name : `${place}/${name}` });
      }
    } else if (status.isSymbolicLink()) found.push({ path: place, content: readlinkSync(at), mode: "120000" });
    else
      found.push({ path: place, content: readFileSync(at), mode: (status.mode & 0o100) === 0 ? "100644" : "100755" });
    if (found.length > MOST_FILES) throw new Error(`${root} holds more than ${MOST_FILES} files`);
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function edited(path: string, text: string | null, edits: readonly { find: string; put: string }[]): string {
  if (text === null) throw new Error(`${path} is to be edited, but there is no such file`);
  let after = text;
  for (const { find, put } of edits) {
    const pieces = after.split(find);
    if (pieces.length !== 2) {
      const times = pieces.length === 1 ? "is not there" : `is there ${pieces.length - 1} times`;
      throw new Error(`what is to be found in ${path} ${times}: ${JSON.stringify(find.slice(0, 80))}`);
    }
    after = pieces.join(put);
  }
  return after;
}

/** YAML text -> its value, and the line on which each part of it stands. */
import { EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from "js-yaml";
import { type Path, WorldFileError } from "./problems.ts";

export interface YamlDocument {
  readonly value: unknown;
  /** The line (from 1) of a part, or of the nearest part around it. */
  readonly lineOf: (path: Path) => number;
}

const DEEPEST = 50;

/** Throws a sentence with line and column for what is no YAML. */
export function readYaml(text: string, file: string): YamlDocument {
  try {
    const value = load(text, { filename: file, maxDepth: DEEPEST, maxAliases: 10_000 });
    const offsets = offsetsOf(text);
    return { value, lineOf: (path) => lineAt(text, nearest(offsets, path)) };
  } catch (error) {
    if (error instanceof YAMLException) throw new WorldFileError(error.message, { cause: error });
    throw error;
  }
}

interface Level {
  readonly path: Path;
  readonly kind: "sequence" | "mapping";
  /** Items of a sequence so far. */
  count: number;
  /** The key that waits for its value. */
  key: string | null;
}

/** Where each key and item begins, by its path. */
function offsetsOf(text: string): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const levels: Level[] = [];
  for (const event of parseEvents(text, { maxDepth: DEEPEST })) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      levels.pop();
      continue;
    }
    const path = placeOf(event, levels.at(-1), text, offsets);
    if (path === null || (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING)) continue;
    levels.push({ path, kind: event.type === EVENT_ID.SEQUENCE ? "sequence" : "mapping", count: 0, key: null });
  }
  return offsets;
}

/** The path of the value that the event begins; null for a key. */
function placeOf(event: Event, level: Level | undefined, text: string, offsets: Map<string, number>): Path | null {
  const start = startOf(event);
  if (level === undefined) return [];
  if (level.kind === "mapping" && level.key === null) {
    level.key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : "";
    offsets.set(JSON.stringify([...level.path, level.key]), start);
    return null;
  }
  const path = [...level.path, level.kind === "mapping" ? level.key : level.count];
  if (level.kind === "sequence") offsets.set(JSON.stringify(path), start);
  level.count += 1;
  level.key = null;
  return path.map((part) => part ?? "");
}

function startOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING ? event.start : 0;
}

function nearest(offsets: ReadonlyMap<string, number>, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(JSON.stringify(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** An input -> how long its review's change took to read, and what is wrong with what was read. */
import { type ChangeReading, readChange } from "../../src/change/read.ts";
import { readerFor } from "../../src/change/readers.ts";
import { readingsFrom } from "../../src/change/reread/readings.ts";
import { sourceOf } from "../../src/change/tree.ts";
import type { Config } from "../../src/model/config.ts";
import type { Value } from "../../src/model/entry.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { cards, config } from "../change/entry.ts";
import { differenceIn } from "../change/same-tree.ts";
import type { Input } from "./input.ts";
import type { Shape } from "./shapes.ts";

export interface Trial {
  readonly milliseconds: number;
  /** UTF-16 units of both sides. */
  readonly size: number;
  /** Null where all is well. */
  readonly wrong: string | null;
}

export function configOf({ format, file, list }: Shape): Config {
  return { ...config, lists: [{ ...cards, ...list, format, files: [file] }] };
}

export function snapshotOf({ file }: Shape, text: string): Snapshot {
  return { revision: "0".repeat(40), files: [{ path: file, text, unreadable: null }], paths: [file] };
}

export function tryInput({ shape, base, head }: Input): Trial {
  const [mergeBase, now] = [snapshotOf(shape, base), snapshotOf(shape, head)];
  const size = base.length + head.length;
  const begun = performance.now();
  try {
    const reading = readChange({ mergeBase, head: now, tip: mergeBase }, configOf(shape));
    const milliseconds = performance.now() - begun;
    return {
      milliseconds,
      size,
      wrong: flawIn(reading, { base, head }) ?? pollution(),
    };
  } catch (error) {
    return {
      milliseconds: performance.now() - begun,
      size,
      wrong: error instanceof Error ? `${error.stack}` : `${error}`,
    };
  }
}

/** How the reading of a text depends on whether another version of it was read before; null where it does not. */
export function rereadFlaw({ shape: { format, file }, base, head }: Input): string | null {
  const read = readingsFrom();
  read(format, sourceOf(file, base));
  const source = sourceOf(file, head);
  return differenceIn(read(format, source), readerFor(format)(source));
}

function flawIn({ change }: ChangeReading, texts: { readonly base: string; readonly head: string }): string | null {
  const [old, now] = [texts.base, texts.head].map((text) => text.split("\n").length);
  for (const { line, column } of change.problems)
    if (!(line >= 1 && column >= 1)) return `a problem at ${line}:${column}`;
  const pairs = [...change.moved, ...change.renamed, ...change.edited];
  const sides = [
    [[...change.removed, ...pairs.map(({ from }) => from)], old ?? 0],
    [[...change.added, ...pairs.map(({ to }) => to)], now ?? 0],
  ] as const;
  for (const [entries, lines] of sides) {
    for (const entry of entries) {
      const { startLine, endLine, members } = entry;
      if (!(startLine >= 1 && startLine <= endLine && endLine <= lines))
        return `${entry.name} at ${startLine}-${endLine}`;
      for (const { value } of Object.values(members)) if (!isBare(value)) return `${entry.name} has a prototype`;
    }
  }
  return null;
}

function isBare(value: Value): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isBare);
  return Object.getPrototypeOf(value) === null && Object.values(value).every(isBare);
}

function pollution(): string | null {
  const polluted = Object.keys(Object.prototype).length > 0 || "polluted" in {} || "polluted" in Array.prototype;
  return polluted ? "Object.prototype is polluted" : null;
}

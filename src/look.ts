/** When a pull request is to be looked at again by itself -> the hidden last line of its check run's summary, and back. */
import { markOf, withMark, withoutMark } from "./mark.ts";
import type { Look } from "./model/report.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COMMIT = /^[\da-f]{40,64}$/;

export function withLook(summary: string, look: Look | null): string {
  return look === null ? summary : withMark(summary, "look", JSON.stringify(look));
}

export function withoutLook(summary: string): string {
  return markOf(summary)?.kind === "look" ? withoutMark(summary) : summary;
}

/** Null where none was written, or none that can be read. */
export function lookOf(summary: string): Look | null {
  const mark = markOf(summary);
  if (mark?.kind !== "look") return null;
  const { again, every, base, config } = parsed(mark.rest);
  if (again !== null && !(typeof again === "string" && DAY.test(again))) return null;
  if (every !== null && !(typeof every === "number" && Number.isInteger(every) && every >= 0)) return null;
  if (typeof base !== "string" || !COMMIT.test(base) || typeof config !== "string") return null;
  return { again, every, base, config };
}

export function sameLook(a: Look | null, b: Look | null): boolean {
  if (a === null || b === null) return a === b;
  return a.again === b.again && a.every === b.every && a.base === b.base && a.config === b.config;
}

function parsed(rest: string): Readonly<Partial<Record<keyof Look, unknown>>> {
  try {
    return Object(JSON.parse(rest));
  } catch {
    return {};
  }
}

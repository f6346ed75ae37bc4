/** An entry's value -> a copy that can be held against a schema, and the texts in it; nothing for one that is too large. */
import type { Value } from "../../model/entry.ts";
import { isObject } from "./keywords.ts";

export interface Measured {
  /** Without halves of characters, which the validator cannot write into a place. */
  readonly value: Value;
  /** Each once, the names of members among them. */
  readonly texts: readonly string[];
}

interface Measuring {
  readonly texts: Set<string>;
  values: number;
  length: number;
}

class TooLarge extends Error {}

const MOST_VALUES = 2000;
const MOST_TEXT = 50_000;
const DEEPEST = 30;

export function measure(value: Value): Measured | null {
  const measuring: Measuring = { texts: new Set(), values: 0, length: 0 };
  try {
    return { value: copy(value, measuring, 0), texts: [...measuring.texts] };
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

function copy(value: Value, measuring: Measuring, depth: number): Value {
  measuring.values += 1;
  if (measuring.values > MOST_VALUES || depth > DEEPEST) throw new TooLarge();
  if (typeof value === "string") return text(value, measuring);
  if (Array.isArray(value)) return value.map((item: Value) => copy(item, measuring, depth + 1));
  if (!isObject(value)) return value;
  const members: Record<string, Value> = Object.create(null);
  for (const [name, member] of Object.entries(value)) {
    members[text(name, measuring)] = copy(member, measuring, depth + 1);
  }
  return members;
}

function text(written: string, measuring: Measuring): string {
  const whole = written.replace(/\p{Surrogate}/gu, "\uFFFD");
  measuring.length += whole.length;
  if (measuring.length > MOST_TEXT) throw new TooLarge();
  measuring.texts.add(whole);
  return whole;
}

/** Values -> whether they are equal, and the same values with a text in them spelt otherwise. */
import type { Value } from "../../model/entry.ts";

export function equal(one: Value | undefined, other: Value | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (isList(one) || isList(other)) {
    return isList(one) && isList(other) && one.length === other.length && one.every((item, i) => equal(item, other[i]));
  }
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]));
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Texts that are `from` become `to`; where no text is, the one place inside a text where it stands. */
export function respell(value: Value, from: string, to: string): Value {
  const whole = textsIn(value).includes(from);
  return mapTexts(value, (text) => {
    if (whole) return text === from ? to : text;
    return text.replace(from, () => to);
  });
}

export function textsIn(value: Value): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return isList(value) ? value.flatMap(textsIn) : Object.values(value).flatMap(textsIn);
}

function mapTexts(value: Value, change: (text: string) => string): Value {
  if (typeof value === "string") return change(value);
  if (typeof value !== "object" || value === null) return value;
  if (isList(value)) return value.map((item) => mapTexts(item, change));
  const mapped: Record<string, Value> = Object.create(null);
  for (const [key, item] of Object.entries(value)) mapped[key] = mapTexts(item, change);
  return mapped;
}

/** Too much or too little of something in an entry, as a JSON Schema counts it -> words with both numbers, and the remedy. */
import { code, md, type Text } from "../../markdown.ts";
import type { SchemaFlaw } from "../../model/entry.ts";
import { isObject } from "./keywords.ts";
import { nameOf, subjectOf } from "./name.ts";
import type { Violation } from "./validate.ts";

type Words = Pick<SchemaFlaw, "what" | "fix">;

const COUNTED: Readonly<Record<string, (count: number) => Text>> = {
  Length: (count) => (count === 1 ? md`1 character` : md`${count} characters`),
  Items: (count) => (count === 1 ? md`1 item` : md`${count} items`),
  Properties: (count) => (count === 1 ? md`1 member` : md`${count} members`),
};

/** For lengths and counts; null for another rule. */
export function amountFlaw({ keyword, path, schema, value }: Violation): Words | null {
  const limit = schema?.[keyword];
  const counted = COUNTED[keyword.slice(3)];
  if (counted === undefined || typeof limit !== "number") return null;
  const have = counted(amountOf(value));
  if (keyword.startsWith("min")) {
    const what = md`${subjectOf(path)} has ${have}; the list asks for at least ${counted(limit)}.`;
    return { what, fix: md`Write at least ${counted(limit)} for ${nameOf(path)}.` };
  }
  const what = md`${subjectOf(path)} has ${have}; the list allows up to ${counted(limit)}.`;
  return { what, fix: md`Shorten ${nameOf(path)} to ${counted(limit)}.` };
}

/** For the sizes of numbers; null for another rule. */
export function limitFlaw({ keyword, path, schema, value }: Violation): Words | null {
  const limit = schema?.[keyword];
  if (typeof limit !== "number" || typeof value !== "number") return null;
  const wanted = boundOf(keyword, limit, schema);
  if (wanted === null) return null;
  return {
    what: md`${subjectOf(path)} is ${value}; the list asks for ${wanted}.`,
    fix: md`Write ${wanted} as ${nameOf(path)}.`,
  };
}

function boundOf(keyword: string, limit: number, schema: Violation["schema"]): Text | null {
  const number = code(String(limit));
  switch (keyword) {
    case "minimum":
      return schema?.exclusiveMinimum === true ? md`more than ${number}` : md`${number} or more`;
    case "maximum":
      return schema?.exclusiveMaximum === true ? md`less than ${number}` : md`${number} or less`;
    case "exclusiveMinimum":
      return md`more than ${number}`;
    case "exclusiveMaximum":
      return md`less than ${number}`;
    case "multipleOf":
      return md`a multiple of ${number}`;
    default:
      return null;
  }
}

function amountOf(value: Violation["value"]): number {
  if (typeof value === "string") return [...value].length;
  if (Array.isArray(value)) return value.length;
  return isObject(value) ? Object.keys(value).length : 0;
}

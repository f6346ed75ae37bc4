/** A `format` of a JSON Schema -> a test of texts in linear time. */
import { format as formats } from "@cfworker/json-schema";
import type { Value } from "../../model/entry.ts";
import type { Test } from "../i-regexp.ts";

const LONGEST = 500;
/** Those of the validator that look at a bounded part of a text. Its others can be kept busy for hours. */
const BOUNDED: ReadonlySet<string> = new Set([
  "date",
  "date-time",
  "time",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
]);
const ADDRESSES: ReadonlySet<string> = new Set(["uri", "url", "iri"]);

/** Null for a format that is not asked about. */
export function formatTest(format: Value | undefined): Test | null {
  if (typeof format !== "string") return null;
  if (ADDRESSES.has(format)) return (text) => text.trim() === text && URL.canParse(text);
  const test = BOUNDED.has(format) && Object.hasOwn(formats, format) ? formats[format] : undefined;
  return test === undefined ? null : (text) => text.length <= LONGEST && test(text);
}

/** What a JSON Schema does not allow in an entry -> the same as a person who has never seen a schema reads it, with the remedy. */
import { code, type Insert, list, md, plural, type Text } from "../../markdown.ts";
import type { SchemaFlaw, Value } from "../../model/entry.ts";
import { amountFlaw, limitFlaw } from "./amounts.ts";
import { missingFlaws } from "./missing.ts";
import { nameOf, type Path, subjectOf } from "./name.ts";
import type { Violation } from "./validate.ts";

type Words = Pick<SchemaFlaw, "what" | "fix">;

const MOST_NAMED = 12;
const LONGEST = 80;

const TYPES: Readonly<Record<string, Text>> = {
  string: md`a text`,
  number: md`a number`,
  integer: md`a whole number`,
  boolean: md`true or false`,
  null: md`null`,
  array: md`a list`,
  object: md`an object`,
};

const FORMATS: Readonly<Record<string, Text>> = {
  uri: md`a web address, as the browser shows it`,
  url: md`a web address, as the browser shows it`,
  iri: md`a web address, as the browser shows it`,
  email: md`an e-mail address`,
  date: md`a day, as in ${code("2031-05-24")}`,
  "date-time": md`a day with its time, as in ${code("2031-05-24T18:30:00Z")}`,
  time: md`a time of day with its zone, as in ${code("18:30:00Z")}`,
};

export function flawsOf(violation: Violation): readonly SchemaFlaw[] {
  const missing = missingFlaws(violation);
  return missing.length > 0 ? missing : [{ member: violation.path[0] ?? null, ...wordsOf(violation) }];
}

function wordsOf(violation: Violation): Words {
  const { keyword, path, schema, value } = violation;
  const asked = schema?.[keyword] ?? null;
  switch (keyword) {
    case "type":
      return typeWords(path, asked, value);
    case "enum":
    case "const":
      return valueWords(path, keyword === "const" ? [asked] : asked, value);
    case "pattern":
      return patternWords(violation);
    case "false":
      return {
        what: md`${subjectOf(path)} does not belong into an entry of this list.`,
        fix: md`Take ${nameOf(path)} away, or see whether it is only misspelt.`,
      };
    case "propertyNames":
      return {
        what: md`A member of an entry in this list cannot be called ${nameOf(path.slice(-1))}.`,
        fix: md`Take ${nameOf(path)} away, or call it as the entries around it do.`,
      };
    case "contains":
    case "minContains":
      return {
        what: md`${subjectOf(path)} holds too little of what the list asks for.`,
        fix: md`Add it to ${nameOf(path)}; the entries around it show what is meant.`,
      };
    case "uniqueItems":
      return {
        what: md`${subjectOf(path)} names something twice.`,
        fix: md`Take what is doubled in ${nameOf(path)} away.`,
      };
    default:
      return amountFlaw(violation) ?? limitFlaw(violation) ?? otherWords(path, keyword);
  }
}

function typeWords(path: Path, asked: Value, value: Value | undefined): Words {
  const types = (Array.isArray(asked) ? asked : [asked]).map((type: Value) => String(type));
  const names = [...new Set(types)].flatMap((type) => TYPES[type] ?? []);
  const allowed = names.length === 1 ? md`${names[0] ?? ""}` : md`one of these: ${list(names)}`;
  const have = TYPES[typeOf(value)] ?? md`something else`;
  return {
    what: md`${subjectOf(path)} is ${have}; the list asks for ${allowed}.`,
    fix: md`Make ${nameOf(path)} ${allowed}.`,
  };
}

function valueWords(path: Path, asked: Value, value: Value | undefined): Words {
  const allowed = Array.isArray(asked) ? asked : [asked];
  const close = allowed.find((one: Value) => folded(one) === folded(value ?? null));
  const some = allowed.slice(0, MOST_NAMED).map((one: Value) => show(one));
  const rest = allowed.length - some.length;
  const all = list(rest > 0 ? [...some, md`${rest} more`] : some);
  const what = plural(
    allowed.length,
    md`${subjectOf(path)} is ${show(value)}, and must be ${all}.`,
    md`${subjectOf(path)} is ${show(value)}, and must be one of these: ${all}.`,
  );
  if (close !== undefined) {
    const isPadded = typeof value === "string" && value.trim() === close;
    if (isPadded) return { what, fix: md`Take the blanks at the ends of ${nameOf(path)} away.` };
    return { what, fix: md`Write ${show(close)} instead of ${show(value)}.` };
  }
  return {
    what,
    fix: plural(allowed.length, md`Write ${all} as ${nameOf(path)}.`, md`Choose one of them for ${nameOf(path)}.`),
  };
}

function patternWords({ path, schema, value }: Violation): Words {
  const form = typeof schema?.format === "string" && schema.pattern === undefined ? FORMATS[schema.format] : undefined;
  if (form !== undefined) {
    return {
      what: md`${subjectOf(path)} is ${show(value)}, which is not ${form}.`,
      fix: md`Make ${nameOf(path)} ${form}.`,
    };
  }
  const kind = schema?.pattern ?? schema?.format;
  const what = md`${subjectOf(path)} is ${show(value)}, which does not have the form that the list asks for: ${show(kind)}.`;
  const [example] = Array.isArray(schema?.examples) ? schema.examples : [];
  if (example !== undefined) return { what, fix: md`Write ${nameOf(path)} in that form, as in ${show(example)}.` };
  return { what, fix: md`Write ${nameOf(path)} in that form; the entries around it show how.` };
}

function otherWords(path: Path, keyword: string): Words {
  if (keyword === "not") {
    return {
      what: md`${subjectOf(path)} has a form that the list does not allow.`,
      fix: md`Write ${nameOf(path)} as the entries around it do.`,
    };
  }
  const what = md`${subjectOf(path)} has none of the forms that the list allows.`;
  return { what, fix: md`Write ${nameOf(path)} as the entries around it do.` };
}

function show(value: Value | undefined): Insert {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? null);
  return code(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

function folded(value: Value): string {
  return typeof value === "string" ? value.trim().toLowerCase() : JSON.stringify(value);
}

function typeOf(value: Value | undefined): string {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** The schema that a list's configuration names, and the base branch's files -> the schema, or why it cannot be used. */
import { code, link, md, type Text } from "../../markdown.ts";
import type { ListConfig } from "../../model/config.ts";
import type { Value } from "../../model/entry.ts";
import type { FileVersion } from "../../model/pull-request.ts";
import { formatOf, readerFor } from "../readers.ts";
import { plainValue, sourceOf } from "../tree.ts";
import type { Fault } from "./copy.ts";
import { checkSchema } from "./validate.ts";

export type FoundSchema =
  | { readonly kind: "schema"; readonly schema: Value }
  | { readonly kind: "wrong"; readonly why: Text };

const LARGEST = 500_000;
const RE2 = link("RE2", "https://github.com/google/re2/wiki/Syntax");

/** Takes files of the base branch: what a pull request says of a schema does not count before it is merged. */
export function findSchema(schema: NonNullable<ListConfig["schema"]>, files: readonly FileVersion[]): FoundSchema {
  const found = typeof schema === "string" ? readSchema(schema, files) : checkable(schema);
  if (found.kind === "wrong") return found;
  const fault = checkSchema(found.schema);
  return fault === null ? found : { kind: "wrong", why: whyOf(fault) };
}

function readSchema(path: string, files: readonly FileVersion[]): FoundSchema {
  const file = files.find((one) => one.path === path);
  if (file === undefined) return wrong(md`There is no file ${code(path)} on the base branch.`);
  const { text } = file;
  if (text === null || text.length > LARGEST)
    return wrong(md`${code(path)} cannot be read as a text of a sensible size.`);
  const { root, clean, problems } = readerFor(formatOf(path) ?? "json")(sourceOf(path, text));
  const [problem] = problems;
  if (problem !== undefined) return wrong(md`Line ${problem.line} of ${code(path)}: ${problem.message}`);
  if (root === null || !clean) return wrong(md`${code(path)} is not JSON or YAML.`);
  return { kind: "schema", schema: plainValue(root) };
}

/** The configuration is parsed YAML, whose values are those of JSON, but for what YAML alone can write. */
function checkable(schema: Readonly<Record<string, unknown>>): FoundSchema {
  try {
    return { kind: "schema", schema: JSON.parse(JSON.stringify(schema)) };
  } catch {
    return wrong(md`It refers to itself, and so has no end.`); // an anchor of YAML inside what it names
  }
}

function whyOf(fault: Fault): Text {
  switch (fault.kind) {
    case "shape":
      return md`${code(fault.keyword)} does not have the value that JSON Schema asks for.`;
    case "pattern":
      return md`The regular expression ${code(fault.pattern)} cannot be used: only those of ${RE2} are, which have no look-ahead, no look-behind and no references back.`;
    case "remote":
      return md`${code("$ref")} leads to ${code(fault.ref)}, which is not in the schema: nothing is fetched, so write what is meant into ${code("$defs")}.`;
    case "unknown":
      return md`${code(fault.keyword)} is not understood: write ${code("$ref")} instead.`;
    case "large":
      return md`It is too large, or too deep.`;
    case "broken":
      return md`It is no JSON Schema: it must be an object, and each ${code("$id")} in it an address of its own.`;
  }
}

function wrong(why: Text): FoundSchema {
  return { kind: "wrong", why };
}

/** What the schema finds in a configuration file -> problems with their place, the nearest key and the allowed values. */
import type { z } from "zod";
import { DURATION } from "../days.ts";
import { code, type Insert, list, md, type Text } from "../markdown.ts";
import type { Problem } from "../model/entry.ts";
import { nearest } from "../nearest.ts";
import { keysAt, wordsAt } from "./keys.ts";
import {
  COMMANDER,
  COMPANION_PATH,
  HOST,
  JSON_PATH,
  LOCALE,
  NAME_WITH_OWNER,
  REPOSITORY_PATH,
  REVIEWER,
  WEB_ADDRESS,
} from "./schema/shapes.ts";
import type { Path, Spot, YamlDocument } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

const MOST = 50;
const LONGEST = 60;

const SHAPES: Readonly<Record<string, Text>> = {
  string: md`a text`,
  number: md`a number`,
  int: md`a whole number`,
  boolean: md`${code("true")} or ${code("false")}`,
  array: md`a list`,
  object: md`a group of keys`,
  record: md`a group of keys`,
};

const FORMS: ReadonlyMap<string, Text> = new Map([
  [
    DURATION.source,
    md`A duration is a number and a unit, as in ${code("180 days")}, ${code("6 months")} or ${code("1 year")}.`,
  ],
  [
    REPOSITORY_PATH.source,
    md`A path begins at the top of the repository, as in ${code("data/{section}.json")}, and has no ${code("..")} in it.`,
  ],
  [
    COMPANION_PATH.source,
    md`A companion is ${code(".gitmodules")} or another path from the top of the repository, or one from the entry's own folder, as in ${code("./links.yml")}.`,
  ],
  [LOCALE.source, md`A language is written as in ${code("en")}, ${code("de")} or ${code("pt-BR")}.`],
  [JSON_PATH.source, md`A JSONPath begins with ${code("$")}, as in ${code("$.items[*]")}.`],
  [NAME_WITH_OWNER.source, md`A repository on GitHub is written as in ${code("torvalds/linux")}.`],
  [
    HOST.source,
    md`A host is written in small letters and without ${code("https://")}, as in ${code("git.example.org")}.`,
  ],
  [
    COMMANDER.source,
    md`People are named by a permission as ${code("write")}, or as in ${code("team:ebpf-io/maintainers")}, ${code("role:Curator")} or ${code("user:octocat")}.`,
  ],
  [
    REVIEWER.source,
    md`Whose review is asked for is written as in ${code("team:ebpf-io/maintainers")} or ${code("user:octocat")}.`,
  ],
  [WEB_ADDRESS.source, md`A web address begins with ${code("https://")}.`],
]);

export function problem(file: string, at: Spot, message: Text, severity: Problem["severity"] = "error"): Problem {
  return { file, line: at.line, column: at.column, severity, message, cause: null };
}

export function problemsOf(file: string, document: YamlDocument, issues: readonly Issue[]): Problem[] {
  return inOrder(issues.flatMap((issue) => explain(file, document, issue, [])));
}

/** In the order of the file, and no more than anybody would read. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column).slice(0, MOST);
}

function explain(file: string, document: YamlDocument, issue: Issue, above: Path): Problem[] {
  const path = [...above, ...issue.path];
  const input = valueAt(document.value, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => problem(file, document.keyAt([...path, key]), unknownKey(key, path)));
  }
  if (issue.code === "invalid_union") {
    const branch = branchFor(issue.errors);
    if (branch !== null) return branch.flatMap((inner) => explain(file, document, inner, path));
    return [problem(file, document.valueAt(path), wrongShape(path, input, issue.errors.flat()))];
  }
  if (issue.code === "invalid_key") {
    return [
      problem(
        file,
        document.keyAt(path),
        md`${code(lastOf(path))} is no name for a role: it is written in small letters, digits and hyphens.`,
      ),
    ];
  }
  return [
    problem(file, input === undefined ? document.keyAt(path) : document.valueAt(path), oneIssue(issue, path, input)),
  ];
}

function oneIssue(issue: Issue, path: Path, input: unknown): Text {
  const name = code(lastOf(path));
  switch (issue.code) {
    case "invalid_type":
    case "invalid_value":
      return wrongShape(path, input, [issue]);
    case "too_small":
      if (issue.origin === "string" && Number(issue.minimum) > 1)
        return md`${name} is shorter than ${Number(issue.minimum)} characters.`;
      if (issue.origin === "string" || issue.origin === "array") return md`${name} is empty.`;
      return md`${name} must be ${Number(issue.minimum) + (issue.inclusive === false ? 1 : 0)} or more.`;
    case "too_big":
      if (issue.origin === "string") return md`${name} is longer than ${Number(issue.maximum)} characters.`;
      if (issue.origin === "array") return md`${name} has more than ${Number(issue.maximum)} items.`;
      return md`${name} must be ${Number(issue.maximum)} or less.`;
    case "invalid_format": {
      const pattern = "pattern" in issue && typeof issue.pattern === "string" ? issue.pattern.slice(1, -1) : "";
      const near = typeof input === "string" ? nearest(input, wordsAt(path)) : null;
      if (near !== null) return md`${shown(input)} cannot be used for ${name}. Did you mean ${code(near)}?`;
      return md`${shown(input)} cannot be used for ${name}. ${FORMS.get(pattern) ?? md`It is written in another form.`}`;
    }
    default:
      return md`${name} cannot be used as it is written.`;
  }
}

function unknownKey(key: string, path: Path): Text {
  const known = keysAt(path);
  const near = nearest(key, known);
  const start =
    path.length === 0 ? md`There is no key ${code(key)}.` : md`There is no key ${code(key)} in ${code(lastOf(path))}.`;
  if (near !== null) return md`${start} Did you mean ${code(near)}?`;
  if (known.length === 0) return md`${start} It has no keys at all.`;
  return md`${start} These are known: ${list(known.map(code))}.`;
}

/** Says what was found, and all that could stand there. */
function wrongShape(path: Path, input: unknown, issues: readonly Issue[]): Text {
  const name = code(lastOf(path));
  if (input === undefined) return md`${name} is missing.`;
  const values = issues.flatMap((issue) => (issue.code === "invalid_value" ? issue.values.map(String) : []));
  const shapes = issues.flatMap((issue) =>
    issue.code === "invalid_type" ? [SHAPES[issue.expected] ?? md`${issue.expected}`] : [],
  );
  if (input === null) return md`${name} has no value.`;
  const allowed: readonly Insert[] = [...values.map(code), ...shapes];
  const near = typeof input === "string" ? nearest(input, values) : null;
  if (path.length === 0) return md`The file must be a group of keys, such as ${code("extends: ebpf-io")}.`;
  const told = md`${shown(input)} cannot be used for ${name}.`;
  if (near !== null) return md`${told} Did you mean ${code(near)}?`;
  return allowed.length === 1 ? md`${told} Write ${list(allowed)}.` : md`${told} Write one of these: ${list(allowed)}.`;
}

/** The way of a union that the input has taken: the one that fails inside it rather than at its beginning. */
function branchFor(ways: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const taken = ways.filter(
    (issues) =>
      !issues.some(
        ({ code: kind, path }) => path.length === 0 && (kind === "invalid_type" || kind === "invalid_value"),
      ),
  );
  return taken.length === 1 ? (taken[0] ?? null) : null;
}

function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = Reflect.get(here, step);
  }
  return here;
}

function lastOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === "number") return `${lastOf(path.slice(0, -1))}[${last}]`;
  return last === undefined ? "the file" : String(last);
}

function shown(input: unknown): Insert {
  if (Array.isArray(input)) return md`A list`;
  if (typeof input === "object" && input !== null) return md`A group of keys`;
  const text = String(input);
  return code(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

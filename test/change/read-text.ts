/** A text -> what a reader makes of it, in short, for tests. */
import { readJson } from "../../src/change/formats/json/json.ts";
import { readModule } from "../../src/change/formats/module/literal.ts";
import { type Node, type Parsed, plainValue, type Source, sourceOf } from "../../src/change/tree.ts";
import type { Problem, Value } from "../../src/model/entry.ts";
import { say } from "../say.ts";

export function parseText(text: string, file = "list.json"): Parsed {
  return (file.endsWith(".json") ? readJson : readModule)(sourceOf(file, text));
}

/** The value of the whole document; of a module, that of its default export. */
export function valueIn(parsed: Parsed): Value | undefined {
  return parsed.main === null ? undefined : plainValue(parsed.main);
}

/** `LINE:COLUMN cause` for each problem, without the marks around code. */
export function causes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ line, column, cause }) => {
    return `${line}:${column} ${cause === null ? "" : say(cause).replaceAll("`", "")}`;
  });
}

export function messages(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message }) => say(message));
}

/** The source text of a node. */
export function written(source: Source, node: Node): string {
  return source.text.slice(node.start, node.end);
}

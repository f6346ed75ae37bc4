/** A manifest -> the dependencies that it names, with their lines and what they are for. */
import { nameIn } from "./paths.ts";

/** `own`: the project itself; `indirect`: by way of another dependency; `test`, `optional`: the project works without it. */
export type Role = "direct" | "indirect" | "test" | "optional" | "own";

export interface Dependency {
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
  readonly role: Role;
}

const MOST_LINES = 5_000;
const LONGEST_LINE = 500;

/** Any other manifest is read word by word: which of its words are dependencies, their names tell. */
export function dependenciesIn(path: string, text: string): readonly Dependency[] {
  const lines = text.split(/\r?\n/, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  switch (nameIn(path)) {
    case "go.mod":
      return inGoMod(lines);
    case "Cargo.toml":
      return inCargo(lines);
    case "package.json":
      return inPackageJson(lines);
    case "CMakeLists.txt":
      return inCMake(lines);
    default:
      return inWords(lines);
  }
}

// https://go.dev/ref/mod#go-mod-file
function inGoMod(lines: readonly string[]): readonly Dependency[] {
  let block = "";
  return lines.flatMap((line, i) => {
    const [code = "", comment = ""] = line.split("//", 2);
    const words = code.trim().split(/\s+/);
    const verb = /^(?:module|require|replace|exclude|retract|tool|go|toolchain)$/.test(words[0] ?? "")
      ? words.shift()
      : "";
    if (words[0] === "(") block = verb ?? "";
    if (words[0] === ")") block = "";
    const what = verb || block;
    const name = words[0]?.replace(/^"|"$/g, "") ?? "";
    if (name === "" || name === "(" || !/^(?:module|require|tool)$/.test(what)) return [];
    const required = comment.trim().startsWith("indirect") ? "indirect" : "direct";
    return [{ name, line: i + 1, role: what === "module" ? "own" : required }];
  });
}

// https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
function inCargo(lines: readonly string[]): readonly Dependency[] {
  const found: Dependency[] = [];
  let table = "";
  for (const [i, line] of lines.entries()) {
    const header = /^\s*\[{1,2}([^\]]{1,200})\]/.exec(line)?.[1];
    if (header !== undefined) table = header.trim();
    const [, section = "", inHeader] = /(?:^|\.)((?:dev-|build-)?dependencies)(?:\.(.{1,100}))?$/.exec(table) ?? [];
    const key = /^\s*"?([\w-]{1,100})"?\s*[.=]/.exec(line)?.[1];
    const role = section.startsWith("dev-") ? "test" : "direct";
    if (header !== undefined) {
      if (inHeader !== undefined) found.push({ name: inHeader.replace(/"/g, ""), line: i + 1, role });
    } else if (table === "package" && key === "name") {
      const name = /=\s*"([^"]{1,100})"/.exec(line)?.[1];
      if (name !== undefined) found.push({ name, line: i + 1, role: "own" });
    } else if (section !== "" && inHeader === undefined && key !== undefined) {
      const name = /\bpackage\s*=\s*"([^"]{1,100})"/.exec(line)?.[1] ?? key;
      found.push({ name, line: i + 1, role: /\boptional\s*=\s*true\b/.test(line) ? "optional" : role });
    }
  }
  return found;
}

// https://docs.npmjs.com/cli/configuring-npm/package-json
function inPackageJson(lines: readonly string[]): readonly Dependency[] {
  let group = "";
  return lines.flatMap((line, i) => {
    const opened = /"(\w*[dD]ependencies)"\s*:\s*\{/.exec(line);
    if (opened !== null) group = opened[1] ?? "";
    const rest = opened === null ? line : line.slice(opened.index + opened[0].length);
    const role = group.startsWith("dev") ? "test" : group.startsWith("optional") ? "optional" : "direct";
    const named = [...rest.matchAll(/"([^"\s]{1,200})"\s*:\s*"/g)].map(([, name = ""]) => name);
    const own = group === "" ? /^\s*"name"\s*:\s*"([^"]{1,200})"/.exec(line)?.[1] : undefined;
    const inside = group === "" ? [] : named.map((name): Dependency => ({ name, line: i + 1, role }));
    if (group !== "" && rest.includes("}")) group = "";
    return own === undefined ? inside : [{ name: own, line: i + 1, role: "own" as const }];
  });
}

// https://cmake.org/cmake/help/latest/guide/using-dependencies/index.html
const CMAKE_NEEDS =
  /^\s*(?:cpmaddpackage|externalproject_add|fetchcontent_declare|find_library|find_package|pkg_(?:check|search)_modules?|target_link_libraries)\s*\(/i;

function inCMake(lines: readonly string[]): readonly Dependency[] {
  let depth = 0;
  return lines.flatMap((line, i) => {
    if (/^\s*if\s*\(/i.test(line)) depth += 1;
    if (/^\s*endif\s*\(/i.test(line)) depth -= 1;
    if (!CMAKE_NEEDS.test(line)) return [];
    return wordsOf(line).map((name): Dependency => ({ name, line: i + 1, role: depth > 0 ? "optional" : "direct" }));
  });
}

function inWords(lines: readonly string[]): readonly Dependency[] {
  return lines.flatMap((line, i) => wordsOf(line).map((name): Dependency => ({ name, line: i + 1, role: "direct" })));
}

function wordsOf(line: string): readonly string[] {
  const code = line.replace(/^\s*(?:#|\/\/|;|<!--).*$/, "");
  return [...new Set(code.split(/[\s"'`=,;()[\]{}<>:~^!|&$]+/).filter((word) => word !== ""))];
}

/** A glob (`src/{a,b}/*.json`, `docs/**`, `{section}/{key}.yml`) -> a test of paths that also tells what the names in it stand for. */

/** What the names in a glob stand for in a path. */
export interface Captures {
  /** What each `{section}` stands for, in order, and each folder of `{section/**}`. */
  readonly section: readonly string[];
  /** What `{key}` stands for, several joined with a slash; null where the glob has none. */
  readonly key: string | null;
  /** Whether all paths that the glob stands for end in the same file name. */
  readonly oneName: boolean;
}

/** Null: no match. */
export type Glob = (path: string) => Captures | null;

/** A folder ("" is the root), and how many levels of folders below it files may stand; null: at any depth. */
export interface Reach {
  readonly folder: string;
  readonly below: number | null;
}

type Named = "section" | "sections" | "key";
type Part =
  | { readonly kind: "text"; readonly text: string; readonly named?: Named }
  | { readonly kind: "star" | "folders" | "rest" | Named };
interface Capture {
  readonly kind: Named;
  readonly text: string;
}

const MOST_ALTERNATIVES = 200;
const LONGEST = 4096;

/**
 * Compiles a glob: `*` within one folder, `**` over folders, `{a,b}` either; `{section}` and `{key}` a part of a name that is not
 * empty, `{section:a,b}` either of these, `{section/**}` one folder or several inside one another.
 */
export function globOf(glob: string): Glob {
  const ways = alternatives(glob).map((way) => {
    const parts = partsOf(way);
    const [start, end] = [textOf(parts[0]), textOf(parts.at(-1))];
    return { parts, start, end, oneName: isOneName(nameIn(way)) };
  });
  return (path) => {
    if (path.length > LONGEST) return null;
    for (const { parts, start, end, oneName } of ways) {
      // Most paths are refused by what stands at their ends, which takes no walk.
      const captures = path.startsWith(start) && path.endsWith(end) ? walk(parts, path) : null;
      if (captures !== null) return { ...named(captures), oneName };
    }
    return null;
  };
}

function textOf(part: Part | undefined): string {
  return part?.kind === "text" ? part.text : "";
}

/** A glob and a path from the folder of the files that it stands for (`./links.yml`) -> globs of the files beside them. */
export function globsBeside(glob: string, relative: string): readonly string[] {
  return alternatives(glob).map((way) => {
    const name = nameIn(way);
    const folder = way.slice(0, way.length - name.length);
    return `${folder}${name.includes("**") ? "**/" : ""}${relative.replace(/^\.\//, "")}`;
  });
}

/** A glob -> the globs of its files without the ending of their names, where those have one and differ otherwise. */
export function globsByEnding(glob: string): readonly { readonly stem: string; readonly ending: string }[] {
  return alternatives(glob).flatMap((way) => {
    const ending = /(?<=[*}])\.[a-z\d]+$/i.exec(nameIn(way))?.[0];
    return ending === undefined ? [] : [{ stem: way.slice(0, way.length - ending.length), ending }];
  });
}

/** A glob -> where the files that it stands for may be: one place for each alternative. */
export function reachesOf(glob: string): readonly Reach[] {
  return alternatives(glob).map((way): Reach => {
    const parts = partsOf(way);
    const open = parts.findIndex(({ kind }) => kind !== "text");
    const known = (open === -1 ? parts : parts.slice(0, open)).map(textOf).join("");
    const folder = known.slice(0, Math.max(0, known.lastIndexOf("/")));
    if (open === -1) return { folder, below: 0 };
    const deep = parts.some(({ kind }) => kind === "folders" || kind === "rest" || kind === "sections");
    const slashes = parts.slice(open).map(textOf).join("").split("/").length - 1;
    return { folder, below: deep ? null : slashes };
  });
}

/** The same places, each folder once. */
export function joinReaches(reaches: readonly Reach[]): readonly Reach[] {
  const deepest = new Map<string, number | null>();
  for (const { folder, below } of reaches) {
    const known = deepest.get(folder) ?? 0;
    const anyDepth = below === null || deepest.get(folder) === null;
    deepest.set(folder, anyDepth ? null : Math.max(known, below));
  }
  return [...deepest].map(([folder, below]) => ({ folder, below }));
}

/** What stands behind the last slash that is in no braces. */
function nameIn(way: string): string {
  let depth = 0;
  let start = 0;
  for (let at = 0; at < way.length; at++) {
    if (way[at] === "{") depth += 1;
    else if (way[at] === "}") depth = Math.max(0, depth - 1);
    else if (way[at] === "/" && depth === 0) start = at + 1;
  }
  return way.slice(start);
}

function isOneName(name: string): boolean {
  return !name.includes("*") && !name.includes("{");
}

function named(captures: readonly Capture[]): Omit<Captures, "oneName"> {
  const keys = captures.filter(({ kind }) => kind === "key").map(({ text }) => text);
  const sections = captures.filter(({ kind }) => kind !== "key");
  return {
    section: sections.flatMap(({ kind, text }) => (kind === "sections" ? text.split("/") : [text])),
    key: keys.length === 0 ? null : keys.join("/"),
  };
}

/** `a{b,c}d` -> `abd`, `acd`, the innermost braces first. A pair of braces without a comma stays as it is. */
function alternatives(glob: string): readonly string[] {
  let done: readonly string[] = [glob];
  for (;;) {
    const next = done.flatMap(expandOnce);
    if (next.length === done.length && next.every((text, i) => text === done[i])) return done;
    if (next.length > MOST_ALTERNATIVES) return done;
    done = next;
  }
}

function expandOnce(glob: string): readonly string[] {
  const braces = /\{([^{}]*,[^{}]*)\}/.exec(glob);
  if (braces === null) return [glob];
  const before = glob.slice(0, braces.index);
  const after = glob.slice(braces.index + braces[0].length);
  const [, name = "", choices = ""] = /^(section:|key:)?(.*)$/.exec(braces[1] ?? "") ?? [];
  return choices.split(",").map((choice) => before + (name === "" ? choice : `{${name}${choice}}`) + after);
}

function partsOf(glob: string): readonly Part[] {
  const parts: Part[] = [];
  const pieces = /\{(?:section(?:\/\*\*|:[^{}]+)?|key(?::[^{}]+)?)\}|\*\*\/|\/\*\*$|\*\*|\*|[^*{]+|\{/g;
  for (const [piece] of glob.matchAll(pieces)) {
    if (piece === "{section}") parts.push({ kind: "section" });
    else if (piece === "{section/**}") parts.push({ kind: "sections" });
    else if (piece === "{key}") parts.push({ kind: "key" });
    else if (piece.startsWith("{section:")) parts.push({ kind: "text", text: piece.slice(9, -1), named: "section" });
    else if (piece.startsWith("{key:")) parts.push({ kind: "text", text: piece.slice(5, -1), named: "key" });
    else if (piece === "**/") parts.push({ kind: "folders" });
    else if (piece === "/**") parts.push({ kind: "text", text: "/" }, { kind: "rest" });
    else if (piece === "**") parts.push({ kind: "rest" });
    else if (piece === "*") parts.push({ kind: "star" });
    else parts.push({ kind: "text", text: piece });
  }
  return parts;
}

/** Tries the shortest stretch for each part first; what has failed once is not tried again, so the time stays bounded. */
function walk(parts: readonly Part[], path: string): readonly Capture[] | null {
  const failed = new Set<number>();
  const from = (index: number, at: number): readonly Capture[] | null => {
    const key = index * (path.length + 1) + at;
    if (failed.has(key)) return null;
    const found = step(parts[index], at, path, (next) => from(index + 1, next));
    if (found === null) failed.add(key);
    return found;
  };
  return from(0, 0);
}

type Follow = (next: number) => readonly Capture[] | null;

function step(part: Part | undefined, at: number, path: string, follow: Follow): readonly Capture[] | null {
  if (part === undefined) return at === path.length ? [] : null;
  if (part.kind === "text") {
    const found = path.startsWith(part.text, at) ? follow(at + part.text.length) : null;
    return found === null || part.named === undefined ? found : [{ kind: part.named, text: part.text }, ...found];
  }
  const { kind } = part;
  for (const end of ends(kind, at, path)) {
    const found = follow(end);
    if (found === null) continue;
    return isNamed(kind) ? [{ kind, text: path.slice(at, end) }, ...found] : found;
  }
  return null;
}

function isNamed(kind: Part["kind"]): kind is Named {
  return kind === "section" || kind === "sections" || kind === "key";
}

/** Where a part that starts at `at` may end. */
function* ends(kind: Exclude<Part["kind"], "text">, at: number, path: string): Generator<number> {
  if (kind === "rest") {
    for (let end = path.length; end > at; end--) yield end;
    return;
  }
  if (kind === "folders") yield at;
  if (kind === "folders" || kind === "sections") {
    const whole = kind === "folders" ? 1 : 0;
    for (let slash = path.indexOf("/", at); slash !== -1; slash = path.indexOf("/", slash + 1)) yield slash + whole;
    return;
  }
  const slash = path.indexOf("/", at);
  const last = slash === -1 ? path.length : slash;
  for (let end = kind === "star" ? at : at + 1; end <= last; end++) yield end;
}

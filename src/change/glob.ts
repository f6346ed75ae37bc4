/** A glob (`src/{a,b}/*.json`, `docs/**`, `{section}.js`) -> a test of paths that also tells what `{section}` stands for. */

/** Null: no match. Else what each `{section}` stands for, in order. */
export type Glob = (path: string) => readonly string[] | null;

type Part =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "star" | "section" | "folders" | "rest" };

const MOST_ALTERNATIVES = 200;
const LONGEST = 4096;

/** Compiles a glob: `*` within one folder, `**` over folders, `{a,b}` either, `{section}` a part of a name that is not empty. */
export function globOf(glob: string): Glob {
  const ways = alternatives(glob).map(partsOf);
  return (path) => {
    if (path.length > LONGEST) return null;
    for (const parts of ways) {
      const captures = walk(parts, path);
      if (captures !== null) return captures;
    }
    return null;
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
  return (braces[1] ?? "").split(",").map((choice) => before + choice + after);
}

function partsOf(glob: string): readonly Part[] {
  const parts: Part[] = [];
  const pieces = /\{section\}|\*\*\/|\/\*\*$|\*\*|\*|[^*{]+|\{/g;
  for (const [piece] of glob.matchAll(pieces)) {
    if (piece === "{section}") parts.push({ kind: "section" });
    else if (piece === "**/") parts.push({ kind: "folders" });
    else if (piece === "/**") parts.push({ kind: "text", text: "/" }, { kind: "rest" });
    else if (piece === "**") parts.push({ kind: "rest" });
    else if (piece === "*") parts.push({ kind: "star" });
    else parts.push({ kind: "text", text: piece });
  }
  return parts;
}

/** Tries the shortest stretch for each part first; what has failed once is not tried again, so the time stays bounded. */
function walk(parts: readonly Part[], path: string): readonly string[] | null {
  const failed = new Set<number>();
  const from = (index: number, at: number): readonly string[] | null => {
    const key = index * (path.length + 1) + at;
    if (failed.has(key)) return null;
    const found = step(parts[index], at, path, (next) => from(index + 1, next));
    if (found === null) failed.add(key);
    return found;
  };
  return from(0, 0);
}

type Follow = (next: number) => readonly string[] | null;

function step(part: Part | undefined, at: number, path: string, follow: Follow): readonly string[] | null {
  if (part === undefined) return at === path.length ? [] : null;
  if (part.kind === "text") return path.startsWith(part.text, at) ? follow(at + part.text.length) : null;
  for (const end of ends(part.kind, at, path)) {
    const found = follow(end);
    if (found !== null) return part.kind === "section" ? [path.slice(at, end), ...found] : found;
  }
  return null;
}

/** Where a part that starts at `at` may end. */
function* ends(kind: "star" | "section" | "folders" | "rest", at: number, path: string): Generator<number> {
  if (kind === "rest") {
    for (let end = path.length; end > at; end--) yield end;
    return;
  }
  if (kind === "folders") {
    yield at;
    for (let slash = path.indexOf("/", at); slash !== -1; slash = path.indexOf("/", slash + 1)) yield slash + 1;
    return;
  }
  const slash = path.indexOf("/", at);
  const last = slash === -1 ? path.length : slash;
  for (let end = kind === "section" ? at + 1 : at; end <= last; end++) yield end;
}

/** The lines of a YAML text -> the first one that stands in no column that is open for it, with the lists and mappings around. */
import { type Head, isOver, type Row, rowOf } from "./row.ts";

/** A line, and the blanks before it. */
export interface Line {
  /** Without the blanks before and after it. */
  readonly body: string;
  /** With those after it. */
  readonly rest: string;
  readonly indent: number;
}

/** A list or mapping that is open. */
export interface Level {
  readonly kind: "list" | "map";
  readonly column: number;
  /** The index of its first line. */
  readonly line: number;
  /** The keys of a mapping; of a list those of the mappings in it. */
  readonly keys: Map<string, number>;
  /** `awaits`: its last key or dash has no value yet; `plain`, `block`: it has words that may go on below. */
  state: "awaits" | "plain" | "block" | "done";
}

export interface Misfit {
  readonly line: number;
  readonly indent: number;
  /** Null for a line without a key and a dash. */
  readonly head: Head | null;
  /** From the outermost one. */
  readonly around: readonly Level[];
  /** Those that the line leaves, from the outermost one. */
  readonly left: readonly Level[];
  /** Whether YAML takes the line for more words of the text above. */
  readonly soft: boolean;
}

interface Walk {
  readonly lines: readonly Line[];
  readonly levels: Level[];
  readonly passed: ReadonlySet<number>;
}

const MOST_LINES_OF_TEXT = 200;
const DEEPEST = 60;

/** `passed`: lines that are no misfits. Null where there is none, or where something else is wrong before it. */
export function findMisfit(lines: readonly Line[], passed: ReadonlySet<number>): Misfit | null {
  const walk: Walk = { lines, levels: [], passed };
  let i: number | null = 0;
  while (i !== null && i < lines.length) {
    const next: number | Misfit | null = step(walk, i);
    if (next !== null && typeof next !== "number") return next;
    i = next;
  }
  return null;
}

export function isBare({ body }: Line): boolean {
  return body === "" || body.startsWith("#");
}

/** The line to go on with; null where this one cannot be told. */
function step(walk: Walk, i: number): number | Misfit | null {
  const { lines, levels, passed } = walk;
  const line = lines[i];
  if (line === undefined || isBare(line)) return i + 1;
  const row = rowOf(line.body, line.indent);
  const [head = null] = row.heads;
  if (line.body.startsWith("\t") || levels.length > DEEPEST || (head === null && row.tail === "unclear")) return null;
  const innermost = levels.at(-1);
  const goesOn = innermost?.state === "plain" && line.indent > innermost.column;
  if (goesOn && (head === null || passed.has(i))) return i + 1;
  const left = levels.filter(({ column }) => column > line.indent);
  const around = levels.slice(0, levels.length - left.length);
  if (!fits(around, left, line.indent, head))
    return { line: i, indent: line.indent, head, around, left, soft: goesOn && head?.kind === "item" };
  open(levels, around, row.heads, i);
  return row.tail === "unclear" ? null : finish(walk, i, row);
}

function fits(around: readonly Level[], left: readonly Level[], indent: number, head: Head | null): boolean {
  const top = around.at(-1);
  if (top === undefined) return left.length === 0;
  const awaited = left.length === 0 && top.state === "awaits";
  if (indent > top.column || head === null) return awaited && indent > top.column;
  if (head.kind === "item") return top.kind === "list" || awaited;
  return top.kind === "map" || isCompact(around);
}

/** A list in the column of the key that it belongs to. */
function isCompact(around: readonly Level[]): boolean {
  const [list, map] = [around.at(-1), around.at(-2)];
  return list?.kind === "list" && map?.kind === "map" && map.column === list.column;
}

function open(levels: Level[], around: readonly Level[], heads: readonly Head[], line: number): void {
  levels.length = around.length;
  for (const { kind, column, key } of heads) {
    if (kind === "member" && levels.at(-1)?.column === column && isCompact(levels)) levels.pop();
    const wanted = kind === "item" ? "list" : "map";
    const top = levels.at(-1);
    if (top?.column !== column || top.kind !== wanted) {
      if (top !== undefined) top.state = "done";
      levels.push({ kind: wanted, column, line, keys: new Map(), state: "awaits" });
    }
    if (kind !== "member") continue;
    const outer = levels.at(-2);
    levels.at(-1)?.keys.set(key, line);
    if (outer?.kind === "list") outer.keys.set(key, line);
  }
}

function stateAfter(tail: Row["tail"]): Level["state"] {
  if (tail === "none") return "awaits";
  return tail === "plain" || tail === "block" ? tail : "done";
}

/** Passes over what belongs to the value on the lines below. */
function finish({ lines, levels }: Walk, i: number, { tail }: Row): number | null {
  const top = levels.at(-1);
  if (top !== undefined) top.state = stateAfter(tail);
  if (tail === "block") {
    const next = lines.findIndex(({ body, indent }, at) => at > i && body !== "" && indent <= (top?.column ?? -1));
    return next === -1 ? lines.length : next;
  }
  if (typeof tail === "string") return i + 1;
  for (let at = i + 1; at < Math.min(lines.length, i + MOST_LINES_OF_TEXT); at += 1) {
    const body = lines[at]?.body ?? "";
    const [closed] = tail.closer.exec(body) ?? [];
    if (closed !== undefined) return isOver(body.slice(closed.length)) ? at + 1 : null;
  }
  return null;
}

/** A YAML text whose indentation breaks it -> the same with its lines in the columns that were meant, each move shown to be right by the parser. */
import { lineOf, type Node, type Source, sourceOf } from "../../tree.ts";
import { failureIn } from "./events.ts";
import { findMisfit, type Line, type Misfit } from "./levels.ts";
import { type Move, movesFor } from "./moves.ts";

export interface Straight {
  readonly source: Source;
  /** In the order of their lines, none of which belongs to two. */
  readonly moves: readonly Moved[];
  /** The blanks before each line, as they are and as they were meant. */
  readonly indents: readonly { readonly written: number; readonly meant: number }[];
}

/** What is wrong from one line to another, counted from 1, and by how much they were moved. */
export interface Moved extends Pick<Move, "kind" | "like" | "by"> {
  readonly from: number;
  readonly last: number;
  /** The column in which it should begin, counted from 1. */
  readonly column: number;
}

interface Draft {
  readonly lines: readonly Line[];
  readonly moves: readonly Move[];
  /** The line at which the parser fails; infinite where it does not. */
  readonly failure: number;
}

const MOST_MOVES = 30;
const MOST_STRAY = 3;
const MOST_PARSED = 8_000_000;

/** Null where nothing is moved. */
export function straighten({ file }: Source, text: string): Straight | null {
  if (text.length > MOST_PARSED) return null;
  const before = linesOf(text);
  const budget = { left: MOST_PARSED };
  const lines: Line[] = [];
  const moves: Move[] = [];
  for (const part of partsOf(before)) {
    const done = movedIn(part, budget);
    moves.push(...done.moves.map((move) => ({ ...move, ...offsetBy(move, lines.length) })));
    lines.push(...done.lines);
  }
  if (moves.length === 0) return null;
  const indents = before.map(({ indent }, i) => ({ written: indent, meant: lines[i]?.indent ?? indent }));
  return { source: sourceOf(file, textOf(lines)), moves: told(moves, before, lines), indents };
}

/** Where an offset in the straightened text stands in the text as it is written. */
export function writtenAt({ source: straight, indents }: Straight, source: Source): (offset: number) => number {
  return (offset) => {
    const i = lineOf(straight, offset) - 1;
    const { written, meant } = indents[i] ?? { written: 0, meant: 0 };
    const column = offset - (straight.lineStarts[i] ?? 0);
    return (source.lineStarts[i] ?? 0) + (column < meant ? Math.min(column, written) : column - meant + written);
  };
}

/** The tree with all of its offsets changed. */
export function inPlace(node: Node, back: (offset: number) => number): Node {
  const span = { start: back(node.start), end: back(node.end) };
  if (node.kind === "list") return { ...node, ...span, items: node.items.map((item) => inPlace(item, back)) };
  if (node.kind !== "object") return { ...node, ...span };
  const members = node.members.map(({ key, value, start, end }) => {
    return { key, value: inPlace(value, back), start: back(start), end: back(end) };
  });
  return { ...node, ...span, members };
}

function linesOf(text: string): readonly Line[] {
  return text.split("\n").map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return { body: line.slice(indent).trimEnd(), rest: line.slice(indent), indent };
  });
}

/** The marks between documents stand alone. */
function partsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    const isMark = line.indent === 0 && /^(?:---|\.\.\.)(?=[ \t]|$)/.test(line.body);
    if (isMark) parts.push([line], []);
    else parts.at(-1)?.push(line);
  }
  return parts.filter((part) => part.length > 0);
}

function movedIn(lines: readonly Line[], budget: { left: number }): Draft {
  const passed = new Set<number>();
  let draft: Draft = { lines, moves: [], failure: failing(lines, budget) };
  while (draft.failure < Number.POSITIVE_INFINITY && draft.moves.length < MOST_MOVES && budget.left > 0) {
    const misfit = findMisfit(draft.lines, passed);
    if (misfit === null || misfit.line > draft.failure) break;
    const next = improved(draft, misfit, budget);
    if (next === null && !misfit.soft) break;
    if (next === null) passed.add(misfit.line);
    draft = next ?? draft;
  }
  return draft;
}

/** The first move behind which the parser comes further than before. */
function improved({ lines, moves, failure }: Draft, misfit: Misfit, budget: { left: number }): Draft | null {
  const strays = moves.filter(({ kind }) => isTaken(kind)).length;
  for (const move of movesFor(lines, misfit)) {
    if (budget.left <= 0 || (isTaken(move.kind) && strays >= MOST_STRAY)) return null;
    const next = lines.map((line, i) => (i >= move.from && i < move.to ? shifted(line, move) : line));
    const now = failing(next, budget);
    if (now > failure || (misfit.soft && now === failure && failure <= move.to))
      return { lines: next, moves: [...moves, move], failure: now };
  }
  return null;
}

function shifted(line: Line, { kind, by }: Move): Line {
  if (isTaken(kind)) return { body: "", rest: line.rest.replace(/[^\r]/g, " "), indent: line.indent };
  return { ...line, indent: Math.max(0, line.indent + by) };
}

function isTaken(kind: Move["kind"]): boolean {
  return kind === "stray" || kind === "orphan";
}

function failing(lines: readonly Line[], budget: { left: number }): number {
  const text = textOf(lines);
  const offset = failureIn(text)?.offset ?? null;
  // To put the text together costs something too, however early the parser stops.
  budget.left -= Math.max(offset ?? text.length, text.length >> 2);
  return offset === null ? Number.POSITIVE_INFINITY : text.slice(0, offset).split("\n").length - 1;
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ indent, rest }) => " ".repeat(indent) + rest).join("\n");
}

function offsetBy({ from, to, like }: Move, lines: number): Pick<Move, "from" | "to" | "like"> {
  return { from: from + lines, to: to + lines, like: like + lines };
}

/** What was moved twice is told where it was moved last, and only if it stands elsewhere in the end. */
function told(moves: readonly Move[], before: readonly Line[], after: readonly Line[]): readonly Moved[] {
  const starts = new Map(moves.map((move) => [move.from, move]));
  const inOrder = [...starts.values()].toSorted((a, b) => a.from - b.from);
  return inOrder.flatMap(({ from, to, kind, like }, i): readonly Moved[] => {
    const meant = after[from]?.indent ?? 0;
    const by = meant - (before[from]?.indent ?? 0);
    const end = Math.min(to, inOrder[i + 1]?.from ?? to);
    const last = before.slice(from, end).findLastIndex(({ body }) => body !== "");
    if (by === 0 && !isTaken(kind)) return [];
    return [{ from: from + 1, last: from + Math.max(0, last) + 1, by, kind, like: like + 1, column: meant + 1 }];
  });
}

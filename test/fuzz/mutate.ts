/** A text and numbers -> the same text with something wrong in it, as people, tools or an attacker would leave it. */
import { RUNS, SCRAPS } from "./scraps.ts";

export type Next = () => number;

type Mutation = (text: string, next: Next) => string;

export function below(next: Next, most: number): number {
  return Math.floor(next() * most);
}

export function pick<T>(next: Next, from: readonly T[]): T {
  const one = from[below(next, from.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** `longest`: about how many characters the new text has at the most. */
export function mutate(text: string, next: Next, longest: number): string {
  let mutated = text;
  for (let times = 1 + below(next, 4); times > 0; times -= 1) mutated = pick(next, MUTATIONS)(mutated, next);
  if (next() < 0.15) mutated = insert(mutated, next, pick(next, RUNS).repeat(below(next, 300)));
  if (next() < 0.02) mutated = multiplied(mutated, next, longest);
  return mutated.slice(0, longest);
}

/** Blocks of the text, or a run of marks, as often as the length allows. */
function multiplied(text: string, next: Next, longest: number): string {
  const part = next() < 0.5 ? pick(next, RUNS) : text.slice(...span(text, next));
  const times = Math.max(0, longest - text.length) / Math.max(1, part.length);
  return insert(text, next, part.repeat(Math.floor(times * next())));
}

function insert(text: string, next: Next, part: string): string {
  const at = next() < 0.3 ? lineStart(text, below(next, text.length + 1)) : below(next, text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function span(text: string, next: Next): [start: number, end: number] {
  const at = below(next, text.length + 1);
  return [at, Math.min(text.length, at + below(next, next() < 0.7 ? 40 : 600))];
}

function inLines(change: (lines: string[], at: number, next: Next) => void): Mutation {
  return (text, next) => {
    const lines = text.split("\n");
    change(lines, below(next, lines.length), next);
    return lines.join("\n");
  };
}

function taken(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(0, start) + text.slice(end);
}

const NAMES = ["__proto__", "constructor", "prototype", "toString", "name", "name", "", "valueOf", "length"];

const MUTATIONS: readonly Mutation[] = [
  (text, next) => insert(text, next, pick(next, SCRAPS)),
  (text, next) => insert(text, next, pick(next, SCRAPS)),
  (text, next) => insert(text, next, pick(next, SCRAPS) + pick(next, SCRAPS)),
  (text, next) => taken(text, span(text, next)),
  (text, next) => taken(text, [below(next, text.length), text.length]),
  (text, next) => {
    const at = below(next, text.length);
    return taken(text, [at, at + 1]);
  },
  (text, next) => insert(text, next, text.slice(...span(text, next))),
  (text, next) => {
    const at = below(next, text.length);
    return text.slice(0, at) + pick(next, SCRAPS) + text.slice(at + 1);
  },
  inLines((lines, at, next) => lines.splice(at, 1 + below(next, 3))),
  inLines((lines, at, next) => lines.splice(at, 0, ...lines.slice(at, at + 1 + below(next, 8)))),
  inLines((lines, at, next) => lines.splice(below(next, lines.length), 0, ...lines.splice(at, 1 + below(next, 5)))),
  inLines((lines, at) => lines.splice(at, 2, `${lines[at] ?? ""}${lines[at + 1] ?? ""}`)),
  inLines((lines, at, next) => {
    const indent = pick(next, [" ", "  ", "\t", "    "]);
    for (let i = at; i < Math.min(lines.length, at + 1 + below(next, 6)); i += 1) lines[i] = indent + (lines[i] ?? "");
  }),
  inLines((lines, at, next) => {
    for (let i = at; i < Math.min(lines.length, at + 1 + below(next, 6)); i += 1)
      lines[i] = (lines[i] ?? "").trimStart();
  }),
  inLines((lines, at, next) => {
    for (let depth = 0; depth < below(next, 60); depth += 1) lines.splice(at + depth, 0, `${" ".repeat(depth)}- a:`);
  }),
  (text, next) => text.replaceAll(/\r?\n/g, pick(next, ["\n", "\r\n", "\r", "\n\r", " "])),
  (text, next) => {
    const names = [...text.matchAll(/[A-Za-z_]\w+/g)];
    const one = names[below(next, names.length)];
    if (one === undefined) return text;
    return text.slice(0, one.index) + pick(next, NAMES) + text.slice(one.index + one[0].length);
  },
  (text, next) => {
    const name = pick(next, ["name", "description", "url", "repository"]);
    return text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), pick(next, NAMES));
  },
  (text, next) => {
    const [start, end] = span(text, next);
    const [open, close] = pick(next, [
      ["[", "]"],
      ["{", "}"],
      ['{"a":', "}"],
      ["(", ")"],
      ["<a>", "</a>"],
    ] as const);
    const depth = below(next, next() < 0.9 ? 12 : 400);
    return text.slice(0, start) + open.repeat(depth) + text.slice(start, end) + close.repeat(depth) + text.slice(end);
  },
  (text, next) => insert(text, next, bomb(1 + below(next, 12), 1 + below(next, 10))),
];

/** Lists of lists of aliases: written out it would be `wide` to the power of `levels`. */
function bomb(levels: number, wide: number): string {
  const line = (level: number) => {
    const of = level === 0 ? "x" : `*b${level - 1}`;
    return `- &b${level} [${Array.from({ length: wide }, () => of).join(",")}]\n`;
  };
  return `\n${Array.from({ length: levels }, (_, level) => line(level)).join("")}- name: *b${levels - 1}\n`;
}

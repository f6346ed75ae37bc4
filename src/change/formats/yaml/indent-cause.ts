/** YAML lines that stand in a wrong column -> the cause and its remedy, in plain words. */
import { code, md, type Text } from "../../../markdown.ts";
import type { Cause, Fault } from "../../cause.ts";
import type { Source } from "../../tree.ts";
import type { Moved } from "./straighten.ts";

const NAME = /^(?:-[ ]+)*([\w.-]{1,40}):/;

export function indentFaults(source: Source, moves: readonly Moved[]): readonly Fault[] {
  return moves.map((moved) => {
    const start = source.lineStarts[moved.from - 1] ?? 0;
    const blanks = /^ */.exec(lineAt(source, moved.from))?.[0].length ?? 0;
    return { offset: start + blanks, seen: null, cause: movedCause(source, moved), severity: "error" };
  });
}

function lineAt({ text, lineStarts }: Source, line: number): string {
  return text.slice(lineStarts[line - 1] ?? 0, (lineStarts[line] ?? text.length + 1) - 1);
}

function movedCause(source: Source, moved: Moved): Cause {
  const { kind, from, column, like } = moved;
  if (kind === "orphan") return withoutList(from);
  if (kind === "stray" || kind === "text") return withoutKey(kind, from);
  const nameOn = (line: number) => NAME.exec(lineAt(source, line).trim())?.[1] ?? null;
  const remedy = md`${why(kind, nameOn(from), nameOn(like), like, column)} ${move(moved)}`;
  return { kind: "misaligned", remedy, title: md`wrong indentation on line ${from}` };
}

function why(kind: Moved["kind"], own: string | null, other: string | null, like: number, column: number): Text {
  const here = own === null ? md`this line` : code(`${own}:`);
  if (kind === "item")
    return md`The dashes of one list stand in one column, and this one does not stand in that of the dash on line ${like}: it belongs in column ${column}.`;
  const there = other === null ? md`line ${like}` : md`${code(`${other}:`)} on line ${like}`;
  if (kind === "field")
    return md`Each item of the list above begins with a dash, and this is a field that does not belong to it: ${here} belongs in column ${column}, like ${there}.`;
  return md`Fields that belong together begin in the same column: ${here} belongs in column ${column}, like ${there}.`;
}

function move({ by, from, last }: Moved): Text {
  const count = Math.abs(by);
  const blanks = count === 1 ? md`one blank` : md`${count} blanks`;
  if (from === last)
    return by > 0
      ? md`Add ${blanks} at the beginning of this line.`
      : md`Take ${blanks} away at the beginning of this line.`;
  return by > 0
    ? md`Add ${blanks} at the beginning of each of the lines ${from} to ${last}.`
    : md`Take ${blanks} away at the beginning of each of the lines ${from} to ${last}.`;
}

function withoutKey(kind: "stray" | "text", line: number): Cause {
  const remedy =
    kind === "text"
      ? md`This line has no key. If it goes on with the text above, indent it further than the key of that text, or put both on one line; else write its own key before it, as in ${code("key: value")}.`
      : md`This line has neither a key nor a dash, so it belongs to nothing: write its key before it, as in ${code("key: value")}, or take it away.`;
  return {
    kind: kind === "text" ? "misaligned" : "without-key",
    remedy,
    title: md`line without a key on line ${line}`,
  };
}

function withoutList(line: number): Cause {
  return {
    kind: "without-key",
    remedy: md`A list begins here, and the key that it belongs to is missing: write it on a line of its own above the first dash, as in ${code("key:")}.`,
    title: md`list without a key on line ${line}`,
  };
}

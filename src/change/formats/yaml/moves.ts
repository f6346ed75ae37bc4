/** A line of YAML that stands in no open column -> the lines that may be meant to stand further left or right, the likeliest first. */
import { isBare, type Level, type Line, type Misfit } from "./levels.ts";
import { rowOf } from "./row.ts";

/** Lines that are moved together. */
export interface Move {
  readonly from: number;
  /** The first line that stays. */
  readonly to: number;
  readonly by: number;
  /** `field`: beside a list, which it was taken for a part of; `text`: more words of the text above; the last two are taken away. */
  readonly kind: "field" | "item" | "beside" | "text" | "orphan" | "stray";
  /** The line that shows where it belongs. */
  readonly like: number;
}

const STEP = 2;
const MOST_TEXT = 20;
const ADDRESS = /^\S+:\/\/\S+$/;

export function movesFor(lines: readonly Line[], misfit: Misfit): readonly Move[] {
  const { head } = misfit;
  if (head === null) return textMoves(lines, misfit);
  const moves = head.kind === "item" ? itemMoves(lines, misfit) : memberMoves(lines, misfit, head.key);
  const all = [...dashMoves(lines, misfit), ...moves];
  return all.filter(({ by, kind }) => by !== 0 || kind === "orphan");
}

/** A member beside a dash is a field of the item where others of that list have it, else of what the list belongs to. */
function memberMoves(lines: readonly Line[], misfit: Misfit, key: string): readonly Move[] {
  const { around, left, indent, line } = misfit;
  const top = around.at(-1);
  const outer = around.findLast(({ kind }) => kind === "map");
  const inner = left.find(({ kind }) => kind === "map");
  const move = ({ column, line: like }: Level, kind: Move["kind"]): Move => {
    const ends = top?.kind === "list" && top.column === indent;
    return { from: line, to: endOfRun(lines, line, ends), by: column - indent, kind, like };
  };
  const toOuter = outer === undefined ? [] : [move(outer, top?.kind === "list" ? "field" : "beside")];
  const toInner = inner === undefined ? [] : [move(inner, "beside")];
  const isInner =
    inner !== undefined &&
    (outer === undefined ||
      top?.kind === "map" ||
      outer.keys.has(key) ||
      (top?.keys.has(key) ?? false) ||
      inner.state === "awaits");
  const near = top?.kind === "map" && inner !== undefined && inner.column - indent > indent - top.column;
  return isInner && !near ? [...toInner, ...toOuter] : [...toOuter, ...toInner];
}

/** The dash above a field, where more of the dashes that follow stand further in by as much as the field does. */
function dashMoves(lines: readonly Line[], { head, around, left, indent, line }: Misfit): readonly Move[] {
  const [map, list] = [around.at(-1), around.at(-2)];
  if (head?.kind !== "member" || map?.kind !== "map" || list?.kind !== "list") return [];
  if (left.length > 0 || list.line !== map.line) return [];
  const by = indent - map.column;
  const end = lines.findIndex((one, i) => i > line && !isBare(one) && one.indent < list.column);
  const to = end === -1 ? lines.length : end;
  const others = dashesIn(lines, line, to, list.column + by);
  if (others <= dashesIn(lines, list.line, to, list.column)) return [];
  const like = lines.findIndex((one, i) => i > line && one.indent === list.column + by && isDash(one));
  return [{ from: list.line, to: list.line + 1, by, kind: "item", like }];
}

/** The fewer items are out of place. */
function itemMoves(lines: readonly Line[], misfit: Misfit): readonly Move[] {
  const { around, left, indent, line } = misfit;
  const lists = [left.find(isList), around.findLast(isList)].filter((level) => level !== undefined);
  const own = rowOf(lines[line]?.body ?? "", indent).heads.at(-1)?.key ?? "";
  if (lists.length === 0) return [{ from: line, to: endOfRun(lines, line, false), by: 0, kind: "orphan", like: line }];
  return lists
    .toSorted((a, b) => Number(b.keys.has(own)) - Number(a.keys.has(own)) || apart(a, indent) - apart(b, indent))
    .flatMap((list) => {
      const key = around.findLast((level) => level.kind === "map" && level.line < list.line);
      const here: Move = {
        from: line,
        to: endOfItems(lines, line, list),
        by: list.column - indent,
        kind: "item",
        like: list.line,
      };
      const above: Move = { from: list.line, to: line, by: indent - list.column, kind: "item", like: line };
      const [before, behind] = [dashesIn(lines, list.line, line, list.column), dashesIn(lines, line, here.to, indent)];
      const usual =
        key === undefined ? 0 : Math.abs(list.column - key.column - STEP) - Math.abs(indent - key.column - STEP);
      const both = [here, above].map((one) => alone(lines, one));
      return before < behind || (before === behind && usual > 0) ? both.toReversed() : both;
    });
}

/** The line with the dash alone, where what stands below it is in its right place already. */
function alone(lines: readonly Line[], move: Move): Move {
  const head = lines[move.from];
  const below = lines.slice(move.from + 1, move.to).find((line) => !isBare(line));
  const [dash = ""] = /^-[ ]+/.exec(head?.body ?? "") ?? [];
  const isPlaced = below !== undefined && head !== undefined && below.indent === head.indent + move.by + dash.length;
  return isPlaced ? { ...move, to: move.from + 1 } : move;
}

function textMoves(lines: readonly Line[], { around, left, indent, line }: Misfit): readonly Move[] {
  const last = left.at(-1) ?? around.at(-1);
  const to = endOfText(lines, line);
  const stray: Move = { from: line, to, by: 0, kind: "stray", like: line };
  const goesOn = last?.state === "plain" || last?.state === "block";
  if (last === undefined || !goesOn || indent > last.column || ADDRESS.test(lines[line]?.body ?? "")) return [stray];
  return [{ from: line, to, by: last.column + STEP - indent, kind: "text", like: line }, stray];
}

/** Lines without a key that follow each other. */
function endOfText(lines: readonly Line[], from: number): number {
  const indent = lines[from]?.indent ?? 0;
  let to = from + 1;
  for (let line = lines[to]; line !== undefined && to < from + MOST_TEXT; line = lines[to]) {
    if (isBare(line) || line.indent !== indent || rowOf(line.body, indent).heads.length > 0) break;
    to += 1;
  }
  return to;
}

function apart({ column }: Level, indent: number): number {
  return Math.abs(column - indent);
}

function isList({ kind }: Level): boolean {
  return kind === "list";
}

/** What stands below a line, and beside it: `items` where a dash in its column is no part of it. */
function endOfRun(lines: readonly Line[], from: number, items: boolean): number {
  const indent = lines[from]?.indent ?? 0;
  const end = lines.findIndex((line, i) => {
    if (i <= from || isBare(line)) return false;
    return line.indent < indent || (items && line.indent === indent && isDash(line) && !opensList(lines, i));
  });
  return end === -1 ? lines.length : end;
}

/** Whether a list begins below a key in the key's own column. */
function opensList(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - 5), at).findLast((line) => !isBare(line));
  return above !== undefined && above.indent === lines[at]?.indent && /^[\w.-]+:$/.test(above.body);
}

function endOfItems(lines: readonly Line[], from: number, list: Level): number {
  const indent = lines[from]?.indent ?? 0;
  const end = lines.findIndex((line, i) => {
    return i > from && !isBare(line) && (line.indent < indent || (line.indent === list.column && isDash(line)));
  });
  return end === -1 ? lines.length : end;
}

function dashesIn(lines: readonly Line[], from: number, to: number, indent: number): number {
  return lines.slice(from, to).filter((line) => line.indent === indent && isDash(line)).length;
}

function isDash({ body }: Line): boolean {
  return body === "-" || body.startsWith("- ");
}

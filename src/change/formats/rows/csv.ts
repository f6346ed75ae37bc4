/** A table of cells with a header row, as RFC 4180 writes it or with tabs -> a list of objects, and what is wrong with it. */
import { withoutConflicts } from "../../blank.ts";
import { emptyFile, type Fault } from "../../cause.ts";
import { tell } from "../../settle.ts";
import { lineOf, type MemberNode, type ObjectNode, type Parsed, type Source } from "../../tree.ts";
import { doubledColumn, missingCells, surplusCells } from "./csv-cause.ts";
import { type Cell, rowsOf } from "./csv-rows.ts";

export function readCsv(source: Source): Parsed {
  return read(source, ",");
}

export function readTsv(source: Source): Parsed {
  return read(source, "\t");
}

function read(source: Source, separator: string): Parsed {
  const { text, faults } = withoutConflicts(source);
  const table = rowsOf(source, text, separator);
  const [header, ...rows] = table.rows;
  const broken = [...faults, ...table.faults];
  if (header === undefined) {
    const empty: Fault = { offset: 0, seen: null, cause: emptyFile(), severity: "error" };
    return { root: null, main: null, problems: tell(source, broken.length === 0 ? [empty] : broken), clean: false };
  }
  const names = header.map(({ value }) => value.trim());
  const items = rows.map((row) => objectOf(names, row));
  const root = { kind: "list", start: 0, end: text.length, items } as const;
  const quoted = new Set(table.faults.map(({ offset }) => lineOf(source, offset)));
  const uneven = ragged(source, names.length, rows).filter(({ offset }) => !quoted.has(lineOf(source, offset)));
  const told = [...broken, ...doubled(header), ...uneven];
  return { root, main: root, problems: tell(source, told), clean: broken.length === 0 };
}

/** A column without a name is not read. */
function objectOf(names: readonly string[], cells: readonly Cell[]): ObjectNode {
  const members = cells.flatMap(({ value, start, end }, i): readonly MemberNode[] => {
    const key = names[i] ?? "";
    return key === "" ? [] : [{ key, start, end, value: { kind: "scalar", start, end, value } }];
  });
  return { kind: "object", start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0, members };
}

function doubled(header: readonly Cell[]): readonly Fault[] {
  const names = new Set<string>();
  return header.flatMap(({ start, value }): readonly Fault[] => {
    const name = value.trim();
    if (name === "") return [];
    if (!names.has(name)) {
      names.add(name);
      return [];
    }
    return [{ offset: start, seen: null, cause: doubledColumn(name), severity: "error" }];
  });
}

function ragged(source: Source, expected: number, rows: readonly (readonly Cell[])[]): readonly Fault[] {
  return rows.flatMap((row): readonly Fault[] => {
    if (row.length === expected) return [];
    const offset = row[0]?.start ?? 0;
    const causeOf = row.length < expected ? missingCells : surplusCells;
    return [{ offset, seen: null, cause: causeOf(row.length, expected, lineOf(source, offset)), severity: "error" }];
  });
}

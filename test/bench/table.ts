/** Rows -> lines of aligned text, numbers to the right. */
import type { Row } from "./bench.ts";

type Cell = Row[string];

export function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => written(row[column] ?? "").length)),
  );
  const line = (cells: readonly Cell[], right: (i: number) => boolean) =>
    cells
      .map((cell, i) => (right(i) ? written(cell).padStart(widths[i] ?? 0) : written(cell).padEnd(widths[i] ?? 0)))
      .join("   ")
      .trimEnd();
  const isNumeric = (i: number) => rows.every((row) => typeof (row[columns[i] ?? ""] ?? 0) === "number");
  const ruled = widths.map((width) => "-".repeat(width));
  return [columns, ruled, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]
    .map((cells) => line(cells, isNumeric))
    .join("\n");
}

function written(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (Number.isInteger(cell)) return cell.toLocaleString("en");
  return cell.toFixed(Math.abs(cell) < 10 ? 2 : 1);
}

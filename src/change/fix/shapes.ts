/** The rows of a table -> what its columns hold, and how a row with too many or too few cells was meant. */

/** What a cell shows of what it holds. */
export type Shape = "empty" | "link" | "address" | "number" | "text";

export interface Column {
  /** What nearly all cells of the column hold; null where they differ. */
  readonly shape: Shape | null;
  readonly mayBeEmpty: boolean;
}

const NEARLY_ALL = 0.95;
const LEAST_ROWS = 3;

export function shapeOf(cell: string): Shape {
  const text = cell.trim();
  if (text === "") return "empty";
  if (/^!?\[[^\]]*\]\([^)\s]*\)$/.test(text)) return "link";
  if (/^https?:\/\/[^\s,]+$/i.test(text)) return "address";
  return /^[\d][\d., ]{0,20}$/.test(text) ? "number" : "text";
}

export function columnsOf(rows: readonly (readonly string[])[], count: number): readonly Column[] {
  return Array.from({ length: count }, (_, i) => {
    const shapes = rows.map((row) => shapeOf(row[i] ?? ""));
    const filled = shapes.filter((shape) => shape !== "empty");
    const most = (["link", "address", "number", "text"] as const).find(
      (shape) =>
        filled.length >= LEAST_ROWS && filled.filter((one) => one === shape).length >= filled.length * NEARLY_ALL,
    );
    return { shape: most ?? null, mayBeEmpty: filled.length < shapes.length };
  });
}

/** The only column in which neighbouring cells can be joined so that all others hold what their columns do; null if there is none. */
export function joinedAt(cells: readonly string[], columns: readonly Column[], separator: string): number | null {
  const surplus = cells.length - columns.length;
  const fits = columns.flatMap((_, at) => {
    const joined = cells.slice(at, at + surplus + 1).join(separator);
    const row = [...cells.slice(0, at), joined, ...cells.slice(at + surplus + 1)];
    return surplus > 0 && row.every((cell, i) => isIn(cell, columns[i])) && shapeOf(joined) === "text" ? [at] : [];
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether the cells that a row lacks are those at its end, which other rows leave empty. */
export function lacksLast(cells: readonly string[], columns: readonly Column[]): boolean {
  const rest = columns.slice(cells.length);
  return (
    rest.length > 0 && rest.every(({ mayBeEmpty }) => mayBeEmpty) && cells.every((cell, i) => isIn(cell, columns[i]))
  );
}

function isIn(cell: string, column: Column | undefined): boolean {
  const shape = shapeOf(cell);
  if (column === undefined || column.shape === null) return true;
  return shape === "empty" ? column.mayBeEmpty : shape === column.shape;
}

/** A random listing -> rows of cells, parted by commas or tabs. */
import type { Item } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { type Shape, usual } from "./shape.ts";
import { conflict, openCell } from "./spoil.ts";
import type { Style } from "./style.ts";

const COLUMNS = ["name", "repo", "site", "text", "stars", "tags"] as const;

export const csv = tableShape("CSV", "csv", ",");
export const tsv = tableShape("TSV", "tsv", "\t");

/** All sections in one file, each row with the name of its own. */
export const csvColumn: Shape = {
  ...usual,
  title: "CSV, with a column for the section",
  list: {
    files: ["all.csv"],
    fields: { name: "$.name", repository: "$.repo", website: "$.site", section: "$.section", key: "$.id" },
  },
  keyed: true,
  key: ({ key }) => key,
  naming: "section",
  says: (item, { name }) => ({ id: item.key, ...cellsOf(item), section: name }),
  write: (listing, style) => {
    const rows = listing.flatMap(({ name, items }) =>
      items.map((item) => ({ item, more: { id: item.key, section: name } })),
    );
    return [tablePage(rows, style, { separator: ",", path: "all.csv", columns: ["id", ...COLUMNS, "section"] })];
  },
};

function tableShape(title: string, extension: string, separator: string): Shape {
  return {
    ...usual,
    title,
    ways: [openCell, conflict],
    list: { files: [`lists/{section}.${extension}`] },
    says: cellsOf,
    write: (listing, style) =>
      listing.map(({ name, items }) => {
        const start = style.pick(`first column ${name}`, [0, 1, 3]);
        const columns = [...COLUMNS.slice(start), ...COLUMNS.slice(0, start)];
        const rows = items.map((item) => ({ item, more: {} }));
        return tablePage(rows, style, { separator, path: `lists/${name}.${extension}`, columns });
      }),
  };
}

function cellsOf({ name, repo, site, text, stars, tags }: Item): Readonly<Record<string, string>> {
  return { name, repo, site: site ?? "", text, stars: stars === null ? "" : String(stars), tags: tags.join(";") };
}

interface Row {
  readonly item: Item;
  readonly more: Readonly<Record<string, string>>;
}

interface Table {
  readonly separator: string;
  readonly path: string;
  readonly columns: readonly string[];
}

function tablePage(rows: readonly Row[], style: Style, { separator, path, columns }: Table): Page {
  const pieces: Piece[] = [between(`${columns.join(separator)}\n`)];
  for (const { item, more } of rows) {
    pieces.push(between(style.pick(`gap ${item.id}`, ["", "", "", "\n"])));
    const cells: Readonly<Record<string, string>> = { ...cellsOf(item), ...more };
    const row = columns.map((column) => cellText(style, item.id, cells[column] ?? "", column, separator));
    pieces.push({ text: row.join(separator), item: item.id }, between("\n"));
  }
  return pageOf(path, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

/** Quoted where it must be, or where the hand likes it; line breaks are only in quoted ones. */
function cellText(style: Style, entry: number, text: string, column: string, separator: string): string {
  const blank = column === "text" ? style.pick(`blanks ${entry}`, [" ", " ", "\n", "  "]) : " ";
  const spaced = text.replaceAll(" ", blank);
  const must = spaced.includes(separator) || spaced.includes("\n") || spaced.startsWith('"');
  const quoted = `"${spaced.replaceAll('"', '""')}"`;
  return must ? quoted : style.pick(`quotes ${entry} ${column}`, [spaced, spaced, quoted]);
}

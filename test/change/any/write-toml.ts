/** A random listing -> TOML: arrays of tables, and tables by key. */
import type { Item, Section } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { plainly, type Shape, usual } from "./shape.ts";
import { conflict, openHeader, openName, tickedAddress } from "./spoil.ts";
import type { Style } from "./style.ts";
import { tomlMembers, tomlText } from "./toml-member.ts";

const GAPS = ["\n", "", "# a note\n", '# [[entry]]\n# name = "Decoy"\n\n', "\n\n"] as const;

export const tomlArray: Shape = {
  ...usual,
  title: "TOML, an array of tables",
  ways: [openHeader, tickedAddress, openName, conflict],
  list: { files: ["lists/{section}.toml"], entries: "$.entry[*]" },
  empties: false,
  says: plainly,
  write: (listing, style) => listing.map((section) => pageIn(section, style, () => "[[entry]]")),
};

export const tomlTables: Shape = {
  ...usual,
  title: "TOML, tables by key",
  ways: [openHeader, tickedAddress, openName, conflict],
  list: { files: ["lists/{section}.toml"], entries: "$.*" },
  keyed: true,
  empties: false,
  key: ({ key }) => key,
  says: plainly,
  write: (listing, style) =>
    listing.map((section) =>
      pageIn(section, style, ({ id, key }) => {
        const bare = /^[\w-]+$/.test(key) ? key : tomlText(key);
        return style.pick(`header ${id}`, [`[${bare}]`, `[${tomlText(key)}]`, `[ ${bare} ] # here`]);
      }),
    ),
};

function pageIn({ name, items }: Section, style: Style, headerOf: (item: Item) => string): Page {
  const pieces: Piece[] = [];
  for (const item of items) {
    pieces.push(between(style.pick(`gap ${item.id}`, GAPS)));
    pieces.push({ text: `${headerOf(item)}\n${tomlMembers(style, item.id, plainly(item))}`, item: item.id });
  }
  pieces.push(between(style.pick("end", ["", "\n", "# the end"])));
  return pageOf(`lists/${name}.toml`, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

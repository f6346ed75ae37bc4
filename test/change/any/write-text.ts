/** A random listing -> plain text, one address a line. */
import type { Item, Section } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { type Shape, usual } from "./shape.ts";
import type { Style } from "./style.ts";

const GAPS = ["", "", "\n", "# a note\n", "# https://github.com/de/coy\n\n"] as const;

export const addresses: Shape = {
  ...usual,
  title: "plain text",
  list: { files: ["lists/{section}.txt"], fields: { name: "$", repository: "$" } },
  described: false,
  empties: false,
  kin: false,
  holds: ({ home }) => home !== "",
  says: () => ({}),
  name: ({ home }) => home,
  repository: ({ home }: Item) => home,
  write: (listing, style) => listing.map((section) => textPage(section, style)),
};

function textPage({ name, items }: Section, style: Style): Page {
  const pieces: Piece[] = [between(style.pick("begin", ["", "# all of them\n\n"]))];
  for (const { id, home } of items) {
    pieces.push(between(`${style.pick(`gap ${id}`, GAPS)}${style.pick(`before ${id}`, ["", "", "  ", "\t"])}`));
    pieces.push({ text: home, item: id });
    pieces.push(between(`${style.pick(`behind ${id}`, ["", "", " ", "\t# since 2020"])}\n`));
  }
  return pageOf(`lists/${name}.txt`, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

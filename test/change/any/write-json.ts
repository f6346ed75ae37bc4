/** A random listing -> JSON, with or without comments: lists of objects, lists of addresses, maps by key. */
import type { Item, Listing } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { plainly, type Shape, usual } from "./shape.ts";
import { conflict, lateComma, noBrace, noComma, openName } from "./spoil.ts";
import type { Style } from "./style.ts";
import { type Dialect, type Hand, objectText, valueText } from "./write-literal.ts";

const STRICT: Dialect = { script: false, comments: false, trailing: false };
const LOOSE: Dialect = { script: false, comments: true, trailing: true };
const DECOYS = ["", "", "// a note\n", '/* { "name": "Decoy" }, */\n', '// { "name": "Decoy" }\n\n'] as const;

type Written = (hand: Hand, item: Item) => string;

const asObject: Written = (hand, item) => objectText(hand, plainly(item), 1);
const asMember: Written = (hand, item) => `${JSON.stringify(item.key)}: ${objectText(hand, plainly(item), 1)}`;
const asAddress: Written = (hand, item) => valueText(hand, pathOf(item), 1, "address");

export const jsonList: Shape = {
  ...usual,
  title: "JSON, a list of objects",
  ways: [noComma, lateComma, noBrace, openName, conflict],
  list: { files: ["lists/{section}.json"] },
  says: plainly,
  write: (listing, style) => files(listing, style, "json", STRICT, ["[", "]"], asObject),
};

export const jsonWithComments: Shape = {
  ...usual,
  title: "JSON with comments",
  ways: [noBrace, openName, conflict],
  list: { files: ["lists/{section}.jsonc"] },
  says: plainly,
  write: (listing, style) => files(listing, style, "jsonc", LOOSE, ["[", "]"], asObject),
};

export const jsonMap: Shape = {
  ...usual,
  title: "JSON, a map by key",
  ways: [noComma, lateComma, openName, conflict],
  list: { files: ["lists/{section}.json"], entries: "$.*" },
  keyed: true,
  says: plainly,
  key: ({ key }) => key,
  write: (listing, style) => files(listing, style, "json", STRICT, ["{", "}"], asMember),
};

export const jsonTexts: Shape = {
  ...usual,
  title: "JSON, a list of addresses",
  ways: [noComma, lateComma, conflict],
  list: { files: ["lists/{section}.json"], fields: { name: "$", repository: "$" } },
  described: false,
  kin: false,
  holds: ({ home }) => home.startsWith("https://github.com/"),
  says: () => ({}),
  name: pathOf,
  repository: (item) => `https://github.com/${pathOf(item)}`,
  write: (listing, style) => files(listing, style, "json", STRICT, ["[", "]"], asAddress),
};

function pathOf({ home }: Item): string {
  return home.replace("https://github.com/", "");
}

function files(
  listing: Listing,
  style: Style,
  extension: string,
  dialect: Dialect,
  marks: readonly [string, string],
  text: Written,
): readonly Page[] {
  const indent = style.pick("indent", ["  ", null, "\t", "    "] as const);
  return listing.map(({ name, items }) => {
    const pieces: Piece[] = [between(marks[0])];
    for (const [i, item] of items.entries()) {
      const gap = dialect.comments && indent !== null ? style.pick(`decoy ${item.id}`, DECOYS) : "";
      pieces.push(between(`${indent === null ? "" : `\n${gap}${indent}`}`));
      pieces.push({ text: text({ dialect, style, entry: item.id, indent }, item), item: item.id });
      const last = i === items.length - 1;
      if (!last || (dialect.trailing && style.pick("last comma", [false, true]))) pieces.push(between(","));
    }
    const end = style.pick("end", ["\n", "", "\n\n"] as const);
    pieces.push(between(`${indent === null ? "" : "\n"}${marks[1]}${end}`));
    return pageOf(`lists/${name}.${extension}`, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
  });
}

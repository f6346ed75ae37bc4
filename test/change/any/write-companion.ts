/** A random listing -> TOML tables that name a submodule each, with the addresses in `.gitmodules` beside them. */
import type { Item, Listing, Section } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { given, type Shape, usual } from "./shape.ts";
import type { Style } from "./style.ts";
import { tomlMembers, tomlText } from "./toml-member.ts";

export const submodules: Shape = {
  ...usual,
  title: "TOML, with the addresses in .gitmodules",
  list: {
    files: ["lists/{section}.toml"],
    entries: "$.*",
    fields: { name: "$.name", website: "$.site", description: "$.text", stars: "$.stars" },
    companions: [
      {
        file: ".gitmodules",
        format: null,
        items: "$.submodule[*]",
        match: { item: "$.path", entry: "$.submodule" },
        fields: { repository: "$.url" },
      },
    ],
  },
  keyed: true,
  empties: false,
  key: ({ key }) => key,
  holds: ({ home }) => home !== "",
  says: membersOf,
  borrows: ({ repo }) => ({ repository: repo }),
  write: (listing, style) => [...listing.map((section) => tables(section, style)), gitModules(listing, style)],
};

function membersOf({ key, name, site, text, stars }: Item) {
  return given({ submodule: pathOf(key), name, site, text, stars });
}

function pathOf(key: string): string {
  return `modules/${key}`;
}

function tables({ name, items }: Section, style: Style): Page {
  const pieces = items.flatMap((item): readonly Piece[] => [
    between(style.pick(`gap ${item.id}`, ["\n", "", "# a note\n"])),
    { text: `[${tomlText(item.key)}]\n${tomlMembers(style, item.id, membersOf(item))}`, item: item.id },
  ]);
  return pageOf(`lists/${name}.toml`, pieces, style.pick("line ends", ["\n", "\r\n"]));
}

/** In another order than the tables. */
function gitModules(listing: Listing, style: Style): Page {
  const items = listing.flatMap((section) => section.items).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const pieces = items.map(({ id, key, repo }) => {
    const path = /[^\w/.-]/.test(key) ? tomlText(pathOf(key)) : pathOf(key);
    const lines = style.pick<readonly string[]>(`order ${id}`, [
      [`path = ${path}`, `url = ${repo}`],
      [`url=${repo} ; moved`, "  # url = https://github.com/de/coy", `PATH = ${path}`],
    ]);
    return between(`[submodule ${tomlText(pathOf(key))}]\n${lines.map((line) => `\t${line}\n`).join("")}`);
  });
  return pageOf(".gitmodules", pieces, "\n");
}

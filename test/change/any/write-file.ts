/** A random listing -> one file or one folder per entry, in YAML, JSON, TOML or as the front matter of a page. */
import type { Value } from "../../../src/model/entry.ts";
import type { Item, Listing, Section } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { plainly, type Shape, usual } from "./shape.ts";
import { noBrace, openName, tickedAddress, wrongIndent } from "./spoil.ts";
import type { Style } from "./style.ts";
import { tomlMembers } from "./toml-member.ts";
import { objectText } from "./write-literal.ts";
import { membersText } from "./yaml-member.ts";

type Members = Readonly<Record<string, Value>>;
type Writer = (item: Item, members: Members, style: Style) => string;

const common = {
  ...usual,
  keyed: true,
  key: ({ key }: Item) => key,
  says: plainly,
} as const;

export const yamlFiles: Shape = {
  ...common,
  title: "one YAML file per entry, a folder per section",
  ways: [wrongIndent, tickedAddress, openName],
  list: { files: ["entries/{section}/{key}.yml"], entries: "$" },
  write: (listing, style) =>
    pages(listing, style, ({ name }, { key }) => `entries/${name}/${key}.yml`, yamlText, plainly),
};

export const yamlFields: Shape = {
  ...common,
  title: "one YAML file per entry, which names its section",
  list: {
    files: ["entries/*.yaml"],
    entries: "$",
    fields: { name: "$.name", repository: "$.repo", website: "$.site", section: "$.section" },
  },
  naming: "section",
  says: (item, { name }) => ({ ...plainly(item), section: name }),
  write: (listing, style) =>
    pages(
      listing,
      style,
      (_, { key }) => `entries/${key}.yaml`,
      yamlText,
      (item, { name }) => ({
        ...plainly(item),
        section: name,
      }),
    ),
};

export const jsonFolders: Shape = {
  ...common,
  title: "one folder per entry, with a JSON file in it",
  ways: [noBrace, openName],
  list: { files: ["{section}/*/metadata.json"], entries: "$" },
  write: (listing, style) =>
    pages(listing, style, ({ name }, { key }) => `${name}/${key}/metadata.json`, jsonText, plainly),
};

export const tomlFiles: Shape = {
  ...common,
  title: "one TOML file per entry",
  ways: [tickedAddress, openName],
  list: { files: ["entries/{section}/*.toml"], entries: "$" },
  write: (listing, style) =>
    pages(listing, style, ({ name }, { key }) => `entries/${name}/${key}.toml`, tomlText, plainly),
};

export const frontMatter: Shape = {
  ...common,
  title: "one page per entry, with front matter",
  ways: [tickedAddress, openName],
  list: { files: ["{section}/{key}.md"], entries: "$", format: "front-matter" },
  write: (listing, style) => pages(listing, style, ({ name }, { key }) => `${name}/${key}.md`, pageText, plainly),
};

function pages(
  listing: Listing,
  style: Style,
  pathOf: (section: Section, item: Item) => string,
  write: Writer,
  membersOf: (item: Item, section: Section) => Members,
): readonly Page[] {
  return listing.flatMap((section) =>
    section.items.map((item) => {
      const text = write(item, membersOf(item, section), style);
      const pieces: readonly Piece[] = [{ text, item: item.id }, between("")];
      const { places, ...page } = pageOf(
        pathOf(section, item),
        pieces,
        style.pick(`line ends ${item.id}`, ["\n", "\r\n"]),
      );
      return { ...page, places: wholeFile(places, text) };
    }),
  );
}

/** An entry that is all of its file stands on all of its lines, empty ones among them. */
function wholeFile(places: Page["places"], text: string): Page["places"] {
  const last = text.replace(/\n$/, "").split("\n").length;
  return new Map([...places].map(([id, lines]) => [id, { ...lines, endLine: last }]));
}

const yamlText: Writer = ({ id }, members, style) => {
  const begin = style.pick(`begin ${id}`, ["", "---\n", "# a note\n\n"]);
  const end = style.pick(`end ${id}`, ["\n", "", "\n\n# the end\n"]);
  return `${begin}${membersText({ style, entry: id, column: 0, aliases: false }, members)}${end}`;
};

const jsonText: Writer = ({ id }, members, style) => {
  const indent = style.pick(`indent ${id}`, ["  ", null, "\t"] as const);
  const dialect = { script: false, comments: false, trailing: false };
  return `${objectText({ dialect, style, entry: id, indent }, members, 0)}${style.pick(`end ${id}`, ["\n", "", "\n\n"])}`;
};

const tomlText: Writer = ({ id }, members, style) =>
  `${style.pick(`begin ${id}`, ["", "# a note\n"])}${tomlMembers(style, id, members)}`;

const pageText: Writer = (item, members, style) => {
  const [mark, text] = style.pick(`mark ${item.id}`, [true, false])
    ? ["---", yamlMembers(item, members, style)]
    : ["+++", tomlMembers(style, item.id, members)];
  const body = style.pick(`body ${item.id}`, [
    "",
    "\n# About it\n\n---\n\nname: 'Other'\n",
    "\n- [Other](https://a.example)\n",
  ]);
  return `${mark}\n${text}${mark}\n${body}`;
};

function yamlMembers({ id }: Item, members: Members, style: Style): string {
  return `${membersText({ style, entry: id, column: 0, aliases: false }, members)}\n`;
}

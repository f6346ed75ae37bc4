/** A random listing -> YAML: nested groups, lists in several documents, maps by key. */
import type { Value } from "../../../src/model/entry.ts";
import type { Item, Listing, Section } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { plainly, type Shape, usual } from "./shape.ts";
import { conflict, openName, tickedAddress, wrongIndent } from "./spoil.ts";
import type { Style } from "./style.ts";
import { membersText, quotedOnly } from "./yaml-member.ts";

const DECOYS = ["", "", "\n", "# a note\n", "    # - name: Decoy\n#   repo: https://github.com/de/coy\n\n"] as const;
const COLUMNS = [0, 2] as const;

export const yamlNested: Shape = {
  ...usual,
  title: "YAML, nested groups",
  ways: [wrongIndent, tickedAddress, openName, conflict],
  list: {
    files: ["landscape.yml"],
    groups: [
      { each: "$.landscape[*]", named: "$.name" },
      { each: "$.subcategories[*]", named: "$.name" },
    ],
    entries: "$.items[*]",
  },
  section: ({ group, name }) => `${group} > ${name}`,
  says: (item) => ({ item: null, ...plainly(item) }),
  write: (listing, style) => [nested(listing, style)],
};

export const yamlDocuments: Shape = {
  ...usual,
  title: "YAML, a list in one document or several",
  ways: [wrongIndent, tickedAddress, openName, conflict],
  list: { files: ["lists/{section}.yaml"] },
  says: plainly,
  write: (listing, style) => listing.map((section) => documents(section, style)),
};

export const yamlMap: Shape = {
  ...usual,
  title: "YAML, a map by key",
  ways: [wrongIndent, tickedAddress, openName, conflict],
  list: { files: ["lists/{section}.yml"], entries: "$.*" },
  keyed: true,
  empties: false,
  key: ({ key }) => key,
  says: plainly,
  write: (listing, style) => listing.map((section) => map(section, style)),
};

function nested(listing: Listing, style: Style): Page {
  const step = style.pick("step", COLUMNS);
  const pieces: Piece[] = [between(style.pick("begin", ["", "# ours\n---\n", "%YAML 1.2\n---\n"]))];
  pieces.push(between("shared:\n  tags: [&two two words, &bpf bpf]\nlandscape:\n"));
  if (listing.length === 0) pieces.push(between("  []\n"));
  const [outer, inner] = [step, 2 * step + 2];
  let group: string | null = null;
  for (const section of listing) {
    if (section.group !== group) {
      group = section.group;
      pieces.push(
        between(`${pad(outer)}- category:\n${pad(outer + 2)}name: ${group}\n${pad(outer + 2)}subcategories:\n`),
      );
    }
    const name = style.pick(`name of ${section.name}`, [quotedOnly(section.name), `'${section.name}'`]);
    pieces.push(
      between(`${pad(inner)}- name: ${name}\n${pad(inner + 2)}items:${section.items.length === 0 ? " []" : ""}\n`),
    );
    for (const item of section.items) {
      pieces.push(between(style.pick(`decoy ${item.id}`, DECOYS)));
      pieces.push(...dashed(item, style, inner + 2 + step, { item: null, ...plainly(item) }));
    }
  }
  return pageOf("landscape.yml", pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

function documents({ name, items }: Section, style: Style): Page {
  const pieces: Piece[] = [between(style.pick(`begin ${name}`, ["", "---\n", "# - name: Decoy\n"]))];
  if (items.length === 0) pieces.push(between("[]\n"));
  for (const [i, item] of items.entries()) {
    if (i > 0) pieces.push(between(style.pick(`document ${item.id}`, ["", "", "", "---\n", "...\n---\n# next\n"])));
    pieces.push(between(style.pick(`decoy ${item.id}`, DECOYS)));
    pieces.push(...dashed(item, style, 0, plainly(item), false));
  }
  return pageOf(`lists/${name}.yaml`, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

function map({ name, items }: Section, style: Style): Page {
  const pieces: Piece[] = [];
  for (const item of items) {
    pieces.push(between(style.pick(`decoy ${item.id}`, DECOYS)));
    const column = style.pick(`column ${item.id}`, [2, 4]);
    const members = membersText({ style, entry: item.id, column, aliases: false }, plainly(item));
    pieces.push({ text: `${quotedOnly(item.key)}:\n${pad(column)}${members}\n`, item: item.id });
  }
  return pageOf(`lists/${name}.yml`, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

/** An item of a list, from its dash. */
function dashed(
  { id }: Item,
  style: Style,
  column: number,
  members: Readonly<Record<string, Value>>,
  aliases = true,
): readonly Piece[] {
  if (style.pick(`flow ${id}`, [false, false, false, true])) {
    return [between(pad(column)), { text: `- ${JSON.stringify(members)}\n`, item: id }];
  }
  const blanks = style.pick(`dash ${id}`, [1, 1, 3]);
  const text = membersText({ style, entry: id, column: column + 1 + blanks, aliases }, members);
  return [between(pad(column)), { text: `-${pad(blanks)}${text}\n`, item: id }];
}

export function pad(column: number): string {
  return " ".repeat(column);
}

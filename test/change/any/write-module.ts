/** A random listing -> modules: a default export, a named one with types, groups amid JSX. */
import type { Value } from "../../../src/model/entry.ts";
import type { Item, Listing, Section } from "./listing.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { plainly, type Shape, usual, type Way } from "./shape.ts";
import { noBrace, noComma, openName } from "./spoil.ts";
import type { Style } from "./style.ts";
import { type Dialect, type Hand, objectText } from "./write-literal.ts";

const SCRIPT: Dialect = { script: true, comments: true, trailing: true };
const INDENTS = ["  ", null, "\t", "    "] as const;
const DECOYS = ["", "", "\n", "// { name: 'Decoy' },\n", "/* { name: `Decoy`,\n */\n"] as const;

export const javaScript: Shape = {
  ...usual,
  title: "JavaScript, the default export",
  ways: [noComma, noBrace, openName],
  list: { files: ["lists/{section}.js"] },
  says: plainly,
  write: (listing, style) =>
    listing.map((section) => {
      const [begin, end] = style.pick<readonly [string, string]>(`frame ${section.name}`, [
        ["const list = [", "];\n\nexport default list;\n"],
        ["export default [", "]\n"],
        [
          "import x from './x.svg';\nlet other = [{ name: 'Other' }], list = [",
          "]; // ]\nexport { list as default };\n",
        ],
      ]);
      return modulePage(`lists/${section.name}.js`, style, [
        between(begin),
        ...itemsIn(section, style, 0),
        between(end),
      ]);
    }),
};

export const typeScript: Shape = {
  ...usual,
  title: "TypeScript, a named export",
  ways: [noComma, noBrace, openName].map(whereNothingIsCast),
  list: { files: ["lists/{section}.ts"], entries: "$.entries[*]" },
  says: plainly,
  write: (listing, style) =>
    listing.map((section) => {
      const [begin, end] = style.pick<readonly [string, string]>(`frame ${section.name}`, [
        ["export const entries: Entry[] = [", "];\n"],
        ["interface Entry { name: string }\nexport const entries = [", "] as const satisfies readonly Entry[];\n"],
        ["const other = [{ name: 'Other' }];\nconst entries = <Entry[]>[", "];\nexport { entries };\n"],
      ]);
      return modulePage(`lists/${section.name}.ts`, style, [
        between(begin),
        ...itemsIn(section, style, 0),
        between(end),
      ]);
    }),
};

export const jsx: Shape = {
  ...usual,
  title: "JSX, groups in a component",
  ways: [noComma, noBrace, openName],
  list: {
    files: ["libraries.jsx"],
    groups: [{ each: "$.items[*]", named: "$.name" }],
    entries: "$.list[*]",
  },
  says: (item) => ({ ...plainly(item), logo: "xLogo" }),
  write: (listing, style) => [component(listing, style)],
};

function component(listing: Listing, style: Style): Page {
  const unit = style.pick<string | null>("indent", INDENTS) ?? "  ";
  const [one, two] = [unit, unit.repeat(2)];
  const pieces: Piece[] = [between("import xLogo from './x.svg';\n\nconst items = [")];
  for (const section of listing) {
    const group = JSON.stringify(section.name);
    pieces.push(between(`\n${one}{\n${two}name: ${group}, icon: <Icon name="a" />,\n${two}list: [`));
    pieces.push(...itemsIn(section, style, 2, "xLogo"), between(`],\n${one}},`));
  }
  pieces.push(
    between(`\n];\n\nconst List = () => (\n${one}<ul>{items.map(({ name }) => <li>[{name}]</li>)}</ul>\n);\n`),
  );
  pieces.push(between("export default List;\n"));
  return modulePage("libraries.jsx", style, pieces);
}

function itemsIn({ items }: Section, style: Style, depth: number, logo: string | null = null): readonly Piece[] {
  const indent = style.pick<string | null>("indent", INDENTS);
  const pieces: Piece[] = [];
  for (const [i, item] of items.entries()) {
    const gap = indent === null ? "" : style.pick(`decoy ${item.id}`, DECOYS);
    pieces.push(between(indent === null ? "" : `\n${gap}${indent.repeat(depth + 1)}`));
    pieces.push({
      text: literal({ dialect: SCRIPT, style, entry: item.id, indent }, item, depth, logo),
      item: item.id,
    });
    if (i < items.length - 1 || style.pick("last comma", [true, false])) pieces.push(between(","));
  }
  return indent === null ? pieces : [...pieces, between(`\n${indent.repeat(depth)}`)];
}

/** A logo is code: the name of an import. */
function literal(hand: Hand, item: Item, depth: number, logo: string | null): string {
  const members: Readonly<Record<string, Value>> = plainly(item);
  if (logo === null) return objectText(hand, members, depth + 1);
  return objectText(hand, { ...members, logo: LOGO }, depth + 1).replace(new RegExp(`(['"\`])${LOGO}\\1`), () => logo);
}

const LOGO = "the-logo";

/** Where a file does not parse, a cast in front of the list cannot be told from a comparison. */
function whereNothingIsCast(way: Way): Way {
  return (text, span, item) => (text.includes("<Entry[]>[") ? null : way(text, span, item));
}

function modulePage(path: string, style: Style, pieces: readonly Piece[]): Page {
  return pageOf(path, pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

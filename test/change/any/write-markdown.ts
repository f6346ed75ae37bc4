/** A random listing -> Markdown: bullets and tables under headings. */
import type { Value } from "../../../src/model/entry.ts";
import type { Item, Listing, Section } from "./listing.ts";
import { bulletLines, definitionOf, safeName, safeText } from "./markdown-bullet.ts";
import { between, type Page, type Piece, pageOf } from "./page.ts";
import { given, type Shape, usual } from "./shape.ts";
import { conflict, gluedDash, openLink } from "./spoil.ts";
import type { Style } from "./style.ts";

const FIELDS = { name: "$.name", repository: "$.repository", website: "$.url", description: "$.description" };
const FORGE = /^https?:\/\/(?:www\.)?(?:github\.com|codeberg\.org)\//;
const TITLE = ["", "# All of them\n\n", "All of them\n===\n\n", "---\ntitle: All\n---\n\n# All of them\n\n"] as const;
const CONTENTS = [
  "",
  "",
  "- [Core](#core)\n  - [Runtime](#runtime)\n\n",
  "Read [this](https://a.example) first.\n\n",
] as const;
const BELOW = ["", "", "**[back to top](#contents)**\n", '<div align="right"><a href="#top">Back</a></div>\n'] as const;
const GAPS = ["", "", "", "\n", "\n<!-- - [Decoy](https://github.com/de/coy) -->\n\n"] as const;
const STARS = "Stars";

const common = {
  ...usual,
  holds: ({ home, site }: Item) => home !== "" || site !== null,
  name: safeName,
  section: ({ group, name }: Section) => `${group} > ${name}`,
} as const;

export const bullets: Shape = {
  ...common,
  title: "Markdown, bullets",
  ways: [openLink, gluedDash, conflict],
  list: { files: ["readme.md"], entries: "$.entries[*]", fields: FIELDS },
  says: (item) => {
    const more = linksOf(item).length > 0 ? " Website" : "";
    return { ...linked(item), description: `${safeText(item)}.${more}` };
  },
  write: (listing, style) => [page(listing, style, bulletsIn, labelOf)],
};

export const tables: Shape = {
  ...common,
  title: "Markdown, tables",
  list: { files: ["readme.md"], entries: "$.entries[*]", fields: FIELDS },
  says: (item) => ({
    ...linked(item),
    description: safeText(item),
    ...given({
      [STARS]: item.stars === null ? null : String(item.stars),
      Site: linksOf(item).length > 0 ? "Website" : null,
    }),
  }),
  write: (listing, style) => [page(listing, style, rowsIn, () => null)],
};

function linked(item: Item): Readonly<Record<string, Value>> {
  const url = item.repo === "" ? (item.site ?? "") : item.repo;
  const links = linksOf(item);
  return given({
    name: safeName(item),
    url,
    repository: FORGE.test(url) ? url : null,
    links: links.length === 0 ? null : links,
  });
}

/** The site is the entry's own link where it has no other. */
function linksOf({ repo, site }: Item): readonly { readonly label: string; readonly url: string }[] {
  return repo === "" || site === null ? [] : [{ label: "Website", url: site }];
}

function headingsOf(name: string): readonly [string, ...string[]] {
  return [`### ${name}\n\n`, `### **${name}** [⬆](#top)\n`, `<h3>${name}</h3>\n\n`];
}

function labelOf({ name, items }: Section, style: Style): string | null {
  if (items.length === 0) return null;
  return style.pick(`label ${name}`, [null, null, `- ${name}\n`, `* **${name}**:\n`]);
}

type Body = (section: Section, style: Style, labelled: boolean) => readonly Piece[];

function page(listing: Listing, style: Style, body: Body, labels: typeof labelOf): Page {
  const pieces: Piece[] = [between(style.pick("title", TITLE)), between(style.pick("contents", CONTENTS))];
  let group: string | null = null;
  for (const section of listing) {
    const isFirst = section.group !== group;
    if (isFirst) {
      group = section.group;
      pieces.push(between(style.pick(`group ${group}`, [`## ${group}\n`, `## ${group} ##\n\n`, `${group}\n---\n\n`])));
    }
    const { name } = section;
    // A label heads what is nested in it only as long as no heading stands above it.
    const label = isFirst ? labels(section, style) : null;
    pieces.push(between(label ?? style.pick(`section ${name}`, headingsOf(name))));
    pieces.push(...body(section, style, label !== null), between(`${style.pick(`below ${name}`, BELOW)}\n`));
  }
  for (const { items } of listing) for (const item of items) pieces.push(between(`${definitionOf(item)}\n`));
  return pageOf("readme.md", pieces, style.pick("line ends", ["\n", "\n", "\r\n"]));
}

function bulletsIn({ name, items }: Section, style: Style, labelled: boolean): readonly Piece[] {
  const mark = style.pick(`mark ${name}`, ["-", "*", "+", "1."]);
  const indent = labelled ? style.pick(`indent ${name}`, ["  ", " ", "    ", "\t"]) : "";
  return items.flatMap((item, i) => [
    between(`${i === 0 || labelled ? "" : style.pick(`gap ${item.id}`, GAPS)}${indent}`),
    { text: `${bulletLines(item, style, mark).replaceAll("\n", `\n${indent}`)}\n`, item: item.id },
  ]);
}

function rowsIn({ name, items }: Section, style: Style): readonly Piece[] {
  if (items.length === 0) return [between(style.pick(`nothing ${name}`, ["", "| Name | Stars |\n| --- | --- |\n"]))];
  const order = style.pick<readonly number[]>(`columns ${name}`, [
    [0, 1, 2, 3],
    [0, 2, 1, 3],
    [1, 0, 3, 2],
  ]);
  const bare = style.pick(`bare ${name}`, [false, false, true]);
  const row = (cells: readonly string[]) => {
    const inOrder = order.map((at) => cells[at] ?? "");
    // An empty cell at an end of the line needs its pipe.
    return bare && inOrder.at(0) !== "" && inOrder.at(-1) !== "" ? inOrder.join(" | ") : `| ${inOrder.join(" | ")} |`;
  };
  const dashes = row(["---", ":--", "--:", ":-:"]);
  const head = `${row(["Name", "Description", STARS, "Site"])}\n${dashes}\n`;
  const rows = items.flatMap((item): readonly Piece[] => {
    const { id, repo, site, stars } = item;
    const text = safeText(item).replaceAll("|", "\\|");
    const link = `[${safeName(item)}](${repo === "" ? site : repo})`;
    const website = linksOf(item).length === 0 ? "" : `[Website](${site})`;
    return [{ text: row([link, text, stars === null ? "" : String(stars), website]), item: id }, between("\n")];
  });
  return [between(head), ...rows, between("\n")];
}

/** A format and a size -> both sides of a listing of that size, between which one entry differs. */

import { groupBy } from "../../src/change/group.ts";
import type { Sides } from "../../src/change/read.ts";
import type { Config, ListConfig } from "../../src/model/config.ts";
import { cards, config } from "../change/entry.ts";
import { type Boat, boatsFrom } from "./boats.ts";

export type LargeFormat = "json" | "yaml" | "markdown" | "csv" | "toml" | "text";

export interface Large {
  readonly sides: Sides;
  readonly config: Config;
  readonly entries: number;
  /** Of the new side, in UTF-16 units. */
  readonly size: number;
}

interface Shape {
  readonly file: string;
  readonly list: Partial<ListConfig>;
  /** Words of a description, so that entries are as long as those of real listings. */
  readonly words: number;
  readonly write: (boats: readonly Boat[]) => string;
}

const IN_SECTION = 60;

const fields = { name: "$.name", repository: "$.repository", website: "$.url", description: "$.description" };
const landscape = { name: "$.name", repository: "$.repo_url", website: "$.homepage_url", logo: "$.logo" };

const SHAPES: Readonly<Record<LargeFormat, Shape>> = {
  json: {
    file: "list.json",
    list: { fields: { ...fields, stars: "$.stars" } },
    words: 30,
    write: (boats) => `${JSON.stringify(boats.map(record), null, 2)}\n`,
  },
  yaml: {
    file: "landscape.yml",
    list: {
      groups: [
        { each: "$.landscape[*]", named: "$.name" },
        { each: "$.subcategories[*]", named: "$.name" },
      ],
      entries: "$.items[*]",
      fields: landscape,
    },
    words: 30,
    write: (boats) =>
      `landscape:\n${sections(boats, 10 * IN_SECTION)
        .map(category)
        .join("")}`,
  },
  markdown: {
    file: "README.md",
    list: { entries: "$.entries[*]", fields },
    words: 12,
    write: (boats) => `# Boats\n\nA list.\n\n${sections(boats, IN_SECTION).map(heading).join("")}`,
  },
  csv: {
    file: "list.csv",
    list: { fields },
    words: 20,
    write: (boats) => `name,repository,url,description,stars\n${boats.map(row).join("")}`,
  },
  toml: {
    file: "list.toml",
    list: { entries: "$.boat[*]", fields },
    words: 20,
    write: (boats) => boats.map(table).join("\n"),
  },
  text: {
    file: "list.txt",
    list: { fields: { name: "$", repository: "$" } },
    words: 1,
    write: (boats) => boats.map(({ address }) => `${address}\n`).join(""),
  },
};

/** `added`: one entry more in the middle; `edited`: one with other words. */
export function largeListing(format: LargeFormat, size: number, what: "added" | "edited"): Large {
  const { file, list, words, write } = SHAPES[format];
  const sample = boatsFrom(31, 1000, words);
  const count = Math.round(size / (write(sample).length / sample.length));
  const boats = boatsFrom(31, count + 1, words);
  const middle = Math.round(count * 0.61);
  const [one] = boats.slice(middle);
  if (one === undefined) throw new Error("a listing without an entry");
  const edited = { ...one, text: `${one.text} Now with sails.` };
  const before = what === "added" ? boats.toSpliced(middle, 1) : boats;
  const after = what === "added" ? boats : boats.with(middle, edited);
  const side = (revision: string, text: string) => ({
    revision,
    files: [{ path: file, text, unreadable: null }],
    paths: [file],
  });
  const [mergeBase, head] = [side("base", write(before)), side("head", write(after))];
  return {
    sides: { mergeBase, head, tip: mergeBase },
    config: { ...config, lists: [{ ...cards, ...list, files: [file] }] },
    entries: after.length,
    size: head.files[0]?.text.length ?? 0,
  };
}

function record({ name, slug, address, website, text, stars }: Boat) {
  return { id: slug, name, repository: address, url: website, description: text, tags: ["tool", slug], stars };
}

/** Each stands in the section that its number says, so that those behind an added one stay where they are. */
function sections(boats: readonly Boat[], size: number): readonly (readonly Boat[])[] {
  const groups = groupBy(boats, ({ number }) => `${Math.floor(number / size)}`);
  return [...groups.values()];
}

function category(boats: readonly Boat[], i: number): string {
  const inside = sections(boats, IN_SECTION).map((some, j) => {
    return `      - subcategory:\n        name: Subcategory ${i} ${j}\n        items:\n${some.map(item).join("")}`;
  });
  return `  - category:\n    name: Category ${i}\n    subcategories:\n${inside.join("")}`;
}

function item({ name, slug, address, website, text }: Boat): string {
  const [first = "", ...more] = text.match(/.{1,70}(?: |$)/g) ?? [];
  const folded = [first, ...more.map((line) => `                ${line}`)].map((line) => line.trimEnd()).join("\n");
  return `          - item:
            name: ${name}
            description: >-
                ${folded}
            homepage_url: ${website}
            repo_url: ${address}
            logo: ${slug}.svg
            twitter: https://twitter.example/${slug}
            crunchbase: https://www.crunchbase.example/organization/${slug}
            extra:
              accepted: '2021-05-0${(name.length % 9) + 1}'
              blog_url: ${website}blog
              slack_url: https://${slug}.slack.example/
`;
}

function heading(boats: readonly Boat[], i: number): string {
  const bullets = boats.map(({ name, address, text }) => `- [${name}](${address}) - ${text}\n`);
  return `## Harbour ${i}\n\n*Boats of harbour ${i}.*\n\n${bullets.join("")}\n**[⬆ back to top](#boats)**\n\n`;
}

function row({ name, address, website, text, stars }: Boat): string {
  return `${name},${address},${website},"${text.replaceAll(" and", ", and")}",${stars}\n`;
}

function table({ name, address, website, text, stars }: Boat): string {
  return `[[boat]]\nname = "${name}"\nrepository = "${address}"\nurl = "${website}"\ndescription = "${text}"\nstars = ${stars}\n`;
}

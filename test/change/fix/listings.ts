/** Entries in short -> the text of a listing in each format, its lines to be broken by property tests. */
import fc from "fast-check";
import type { ListConfig } from "../../../src/model/config.ts";

export interface Tool {
  readonly name: string;
  readonly repo: string;
  readonly stars: number;
  readonly text: string;
}

export interface Form {
  readonly file: string;
  readonly list: Partial<ListConfig>;
  readonly write: (tools: readonly Tool[]) => string;
}

const FIELDS = { fields: { name: "$.name", repository: "$.repo", description: "$.text", stars: "$.stars" } };
const HOSTILE = [
  "`code`",
  "-->",
  "<!--",
  "```suggestion",
  "\u202eabc",
  '"quoted"',
  "it's",
  "a: b",
  "C #",
  "back\\slash",
  "|",
  "{}",
  "],",
  "},",
  "日本",
  "$\u007bx}",
  "*a*",
];

const word = fc.oneof({ weight: 3, arbitrary: fc.stringMatching(/^[a-z]{2,8}$/) }, fc.constantFrom(...HOSTILE));
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `It ${words.join(" ")} here`);

/** Names that differ, in random order, and whose texts may hold anything. */
export const tools = (minLength: number, hostile = true): fc.Arbitrary<readonly Tool[]> =>
  fc.uniqueArray(fc.stringMatching(/^Q[a-z]{3,8}$/), { minLength, maxLength: 6 }).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          repo: fc.constant(`https://github.com/o/${name}`),
          stars: fc.nat(9999),
          text: hostile ? text : fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{2,9}$/),
        }),
      ),
    ),
  );

const single = (value: string) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const cell = (value: string) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const plain = (value: string) => value.replace(/[^\p{L}\p{N} ]/gu, "");

export const forms: Readonly<Record<string, Form>> = {
  json: { file: "list.json", list: FIELDS, write: (all) => `${JSON.stringify(all, null, 2)}\n` },
  tabs: { file: "list.jsonc", list: FIELDS, write: (all) => `// tools\n${JSON.stringify(all, null, "\t")}\n` },
  module: {
    file: "list.js",
    list: FIELDS,
    write: (all) => {
      const items = all.map(({ name, repo, stars, text: said }) => {
        return `  {\n    name: '${name}',\n    repo: '${repo}',\n    stars: ${stars},\n    text: ${single(said)},\n  },\n`;
      });
      return `export default [\n${items.join("")}];\n`;
    },
  },
  yaml: {
    file: "list.yml",
    list: FIELDS,
    write: (all) =>
      all
        .map(
          ({ name, repo, stars, text: said }) =>
            `- name: ${JSON.stringify(name)}\n  repo: ${repo}\n  stars: ${stars}\n  text: ${JSON.stringify(said)}\n`,
        )
        .join(""),
  },
  toml: {
    file: "list.toml",
    list: { ...FIELDS, entries: "$.tool[*]" },
    write: (all) =>
      all
        .map(
          ({ name, repo, stars, text: said }) =>
            `[[tool]]\nname = "${name}"\nrepo = "${repo}"\nstars = ${stars}\ntext = ${JSON.stringify(said)}\n`,
        )
        .join("\n"),
  },
  csv: {
    file: "list.csv",
    list: FIELDS,
    write: (all) =>
      `name,repo,stars,text\n${all.map(({ name, repo, stars, text: said }) => `${name},${repo},${stars},${cell(said)}\n`).join("")}`,
  },
  markdown: {
    file: "list.md",
    list: { entries: "$.entries[*]", fields: { name: "$.name", repository: "$.url", description: "$.description" } },
    write: (all) =>
      `# List\n\n## Tools\n\n${all.map(({ name, repo, text: said }) => `- [${name}](${repo}) - ${plain(said)}.\n`).join("")}`,
  },
};

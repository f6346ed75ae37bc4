/** Listings as text: tables, lines, Markdown and submodules, in our own words. */
import { boatsFrom } from "../bench/boats.ts";

const boats = boatsFrom(11, 9, 7);

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

export const csv = [
  `name,repository,url,description\n${boats.map(({ name, address, website, text }) => `${name},${address},${website},${cell(`${text}, really`)}\n`).join("")}`,
  `"name","repository","description"\r\n${boats.map(({ name, address, text }) => `${[name, address, text.replace(" ", "\n")].map(cell).join(",")}\r\n`).join("")}`,
];

export const tsv = [
  `name\trepository\turl\n${boats.map(({ name, address, website }) => `${name}\t${address}\t${website}\n`).join("")}`,
];

export const text = [
  boats.map(({ address }) => `${address}\n`).join(""),
  `# Boats\n\n${boats.map(({ address }, i) => `${address}${i % 3 === 0 ? "  # a good one" : ""}\r\n`).join("")}`,
];

const bullets = boats.map(({ name, address, website, text }, i) => {
  if (i % 5 === 1)
    return `* **[${name}](${address})** [![badge](${website}b.svg)](${website}) — ${text}\n  - [Docs](${website}docs)\n`;
  if (i % 5 === 2) return `- <a href="${address}">${name}</a> <!-- note --> - ${text}\n`;
  if (i % 5 === 3) return `- [${name}][boat${i}] - ${text} \`code\` and [more](${website}).\n  goes on here\n`;
  return `- [${name}](${address}) - ${text}\n`;
});
const definitions = boats.map(({ address }, i) => `[boat${i}]: ${address} "title"\n`).join("");

export const markdown = [
  `# Boats\n\n> A list.\n\n<!-- toc -->\n- [Small](#small)\n- [Large](#large)\n<!-- tocstop -->\n\n## Small\n\n${bullets.slice(0, 3).join("")}\n**[⬆ back](#boats)**\n\n### Very small\n\n${bullets.slice(3, 6).join("")}\n\`\`\`sh\n- [not](https://one.example)\n\`\`\`\n\nLarge\n-----\n\n${bullets.slice(6).join("")}\n${definitions}`,
  `Boats\n=====\n\n## Table\n\n| Name | Description | Since |\n|:--|---|--:|\n${boats.map(({ name, address, text }) => `| [${name}](${address}) | ${text.replaceAll("|", "\\|")} | 2021 |\n`).join("")}\n## Others\n\n1. [One](https://one.example/)\n2. [Two](https://two.example/)\n`,
  `# Boats\n\n${[0, 3, 6, 9]
    .map(
      (at) =>
        `## Harbour ${at}\n\n${bullets
          .slice(at, at + 2)
          .filter((one) => !one.includes("[boat"))
          .join("")}\n`,
    )
    .join("")}`,
  `---\ntitle: Boats\n---\n\n<h2 align="center">Boats</h2>\n\n<details><summary>More</summary>\n\n- Group:\n\t- [One](<https://one.example/a b>)\n\t- [Two](https://two.example/(x))\n\n</details>\n`.replaceAll(
    "\n",
    "\r\n",
  ),
];

export const frontMatter = [
  `---\nname: One\nrepository: https://github.com/a/one\ntags: [a, b]\ndescription: >-\n  Two lines\n  of text\n---\n\n# One\n\n- [Docs](https://one.example/)\n`,
  `+++\nname = "Two"\nrepository = "https://github.com/a/two"\n\n[more]\nsince = 2021-05-04\n+++\nText.\n`,
  `---\r\nname: Three\r\nurl: https://three.example/\r\n---\r\n`,
];

export const gitConfig = [
  boats
    .map(
      ({ slug, address }) =>
        `[submodule "boats/${slug}"]\n\tpath = boats/${slug}\n\turl = ${address}\n\tbranch = main\n`,
    )
    .join(""),
  `# modules\n[core]\n\tbare = false ; no\n[submodule "a b\\"c"]\n  path = "a b"\n  url = ../x.git\n  shallow\n`,
];

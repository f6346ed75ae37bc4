/** Listings as data: JSON, YAML, TOML and modules, in our own words. */
import { boatsFrom } from "../bench/boats.ts";

const boats = boatsFrom(7, 7, 7);
const records = boats.map(({ name, address, website, text, stars, slug }, i) => ({
  name,
  description: text,
  logo: `${slug.replaceAll("-", "")}Logo`,
  urls: [
    { label: "GitHub", url: address },
    { label: "Website", url: website },
  ],
  ...(i % 3 === 0 ? {} : { stars }),
}));

export const json = [
  `${JSON.stringify(records, null, 2)}\n`,
  `${JSON.stringify(records.slice(0, 5), null, 4)}\r\n`.replaceAll(/\r?\n/g, "\r\n"),
  JSON.stringify(records.slice(0, 6)),
  `[\n${records.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`,
];

const byKey = Object.fromEntries(
  boats.map(({ slug, name, address, website, text }) => [slug, { name, repository: address, url: website, text }]),
);

export const jsonMaps = [
  `${JSON.stringify({ version: 2, boats: byKey }, null, 2)}\n`,
  `${JSON.stringify({ boats: boats.map(({ name, address }) => ({ name, repository: address })), more: {} }, null, "\t")}`,
];

export const jsonc = [
  `// Boats.\n${JSON.stringify(records, null, 2).replaceAll("},\n", "}, // a boat\n").replace(/\n\]$/, ",\n]")}\n`,
  `/* Boats\n * of the harbour */\n${JSON.stringify(records.slice(0, 4), null, 2)}`,
];

const item = (indent: string) =>
  boats.map(
    ({ name, website, address, text, slug }, i) =>
      `${indent}- item:
${indent}  name: ${i % 4 === 0 ? `"${name}"` : name}
${indent}  description: ${i % 2 === 0 ? `>-\n${indent}    ${text.replace(" ", `\n${indent}    `)}` : `'${text.replaceAll("'", "''")}'`}
${indent}  homepage_url: ${website}
${indent}  repo_url: ${address}
${indent}  logo: ${slug}.svg
${i % 5 === 0 ? `${indent}  # a note\n${indent}  extra:\n${indent}    accepted: '2021-05-04'\n${indent}    tags: [one, "two, three"]\n` : ""}`,
  );

export const landscapes = [
  `landscape:
  - category:
    name: Harbours
    subcategories:
      - subcategory:
        name: Small & quiet
        items:
${item("          ").slice(0, 3).join("")}      - subcategory:
        name: Large
        items:
${item("          ").slice(3, 5).join("")}  - category:
    name: Rivers
    subcategories:
      - subcategory:
        name: Wide
        items:
${item("          ").slice(5).join("")}`,
  `---\nlandscape:\n- name: One\n  subcategories:\n  - name: Two\n    items:\n${item("    ").slice(0, 4).join("")}`,
];

const plain = boats
  .map(({ name, address, text }) => `- name: ${name}\n  repository: ${address}\n  description: "${text}"\n`)
  .join("\n");

export const yaml = [
  `# Boats, from A to Z\n${plain}`,
  plain.replaceAll("\n", "\r\n"),
  `- &first\n  name: One\n  repository: https://github.com/a/one\n  description: &said |\n    Two lines\n    of text.\n- <<: *first\n  name: Two\n- name: Three\n  description: *said\n  ? odd\n  : key\n`,
  `---\n- {name: One, repository: "https://github.com/a/one", tags: [a, b]}\n- {name: Two}\n---\n- name: Three\n...\n`,
];

export const toml = [
  boats
    .map(({ name, address, website, text, stars }) => {
      return `[[boat]]\nname = "${name}"\nrepository = '${address}'\nurl = "${website}"\ndescription = """\n${text}"""\nstars = ${stars} # so many\ntags = [\n  "a",\n  "b", # one\n]\n[boat.more]\nsince = 2021-05-04\n`;
    })
    .join("\n"),
  `title = "Boats"\n\n${boats.map(({ name, address }) => `[[boat]]\nname = "${name}"\nrepository = "${address}"\nlinks = { one = 1, "two.three" = 2.5 }\n`).join("")}`,
];

export const tomlMaps = [
  boats
    .map(
      ({ slug, address }, i) =>
        `[${i % 4 === 0 ? `"${slug}"` : slug}]\nrepository = "${address}"\nversion = "1.${i}"\n`,
    )
    .join("\n"),
];

const literal = JSON.stringify(records.slice(0, 6), null, 2)
  .replaceAll(/"(\w+)": /g, "$1: ")
  .replaceAll(/: "([^"\\']*)"/g, ": '$1'");

export const modules = [
  `import oneLogo from './logos/one.svg';\n\nconst boats = ${literal};\n\nexport default boats;\n`,
  `// Boats\nconst inner = (x) => <b className="x">{x}</b>;\n\nexport const list = [\n  { name: 'One', urls: [], description: \`Two\n lines\`, logo: oneLogo },\n  { name: "Two", description: 'a' + 'b', icon: <i /> },\n];\n\nexport default list;\n`,
];

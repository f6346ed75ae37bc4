/** The schema of the configuration -> docs/config.md. */
import type { z } from "zod";
import { PRESETS, presetText } from "../../src/config/presets.ts";
import { configJsonSchema } from "../../src/config/schema.ts";
import { code } from "../../src/markdown.ts";
import { GENERATED, span, table } from "./reference-words.ts";

type Schema = z.core.JSONSchema.JSONSchema;

export function configPage(): string {
  const root = configJsonSchema();
  const list = itemsOf(propertyOf(root, "lists"));
  const companion = itemsOf(propertyOf(list, "companions"));
  const labels = objectIn(propertyOf(root, "labels"));
  const parts = [
    GENERATED,
    "# The configuration file",
    INTRODUCTION,
    "## Keys of the file",
    keys(root),
    "## `lists`",
    "Each item says where one list is, and how its entries are read. Paths are [RFC 9535 JSONPath](https://www.rfc-editor.org/rfc/rfc9535).",
    keys(list),
    "### `groups`",
    keys(itemsOf(propertyOf(list, "groups"))),
    "### `companions`",
    COMPANIONS,
    keys(companion),
    "`match`:",
    keys(propertyOf(companion, "match")),
    "### `order`",
    "A word alone (`auto`, `none`, `append`, `stars`, `name`), or these keys:",
    keys(objectIn(propertyOf(list, "order"))),
    "## `related.logo`",
    keys(objectIn(propertyOf(propertyOf(root, "related"), "logo"))),
    "## `criteria`",
    CRITERIA,
    "## `labels`",
    "`true` and `false` switch labels on and off; with a group of keys they are on:",
    keys(labels),
    "`names`:",
    keys(propertyOf(labels, "names")),
    "`input`:",
    keys(propertyOf(labels, "input")),
    LABELS,
    "## `commands`",
    COMMANDS,
    keys(propertyOf(root, "commands")),
    "## Changing it",
    CHANGES,
    ...PRESETS.map((name) => `## The preset \`${name}\`\n\n\`\`\`yaml\n${presetText(name)}\`\`\``),
  ];
  return `${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `Listkeeper reads \`.github/listkeeper.yml\` from the default branch of the listing repository, never from a pull request. Without that file
it uses the preset that is made for the repository, if there is one. \`listkeeper config check\` tells every problem with line and
column; a file with errors is left aside until it is mended, and the preset of the repository is used.

Editors check the file while you write it with this line at its top:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/listkeeper/main/schema.json
\`\`\`

\`listkeeper init\` looks at a clone, finds the list in it and writes the first version of this file, with the entries that it reads.

The shortest file builds on a preset. What it says replaces or adds to the preset: single values are replaced, and criteria are laid over
those of the preset one by one.

\`\`\`yaml
extends: ebpf-io
criteria:
  all:
    age: required
\`\`\`

A list with the \`name\` of one of the preset's takes from it whatever it does not say itself, and its fields are laid over those of the
preset role by role. A list with another name stands beside those of the preset.

\`\`\`yaml
extends: cncf-landscape
lists:
  - name: landscape
    files: data/landscape.yml
    fields:
      website: $.url
      logo: false
\`\`\`

A listing of its own shape says where its entries are:

\`\`\`yaml
lists:
  - files: data/projects/{section}.json
    entries: $[*]
    fields:
      name: $.name
      repository: $.repo
criteria:
  all:
    license: required
    entry-unique: required
\`\`\``;

const COMPANIONS = `What an entry does not say itself may stand in a file beside the list. The address of a submodule, for entries that name its path:

\`\`\`yaml
lists:
  - files: extensions.toml
    entries: $[*]
    fields: { name: $.name }
    companions:
      - file: .gitmodules
        items: $.submodule[*]
        match: { item: $.path, entry: $.submodule }
        fields: { repository: $.url }
\`\`\``;

const CHANGES = `The configuration in force is always that of the default branch. \`listkeeper config check\` in a clone, and Listkeeper itself on a pull
request that changes this file, tell what is wrong with the new version at its lines, which of the entries listed today it reads
differently (read no longer, read for the first time, with another name, section or address), what it asks of them that was not asked
before, and which of its sections no entry stands in. An error in it must be mended before merging; Listkeeper approves no such pull request.`;

const CRITERIA = `The keys are names of sections, and \`all\` for every section. What is said of a section is laid over what is said of \`all\`; what is said
of a section inside another one (\`libraries > Rust\`) is laid over what is said of the outer one. A criterion that is named nowhere is not asked.

Each criterion has a level alone, or a level with options. A level alone keeps the options that a preset or \`all\` gives. Options
without a level keep the level, or are \`required\`. All criteria with their options are in [criteria.md](criteria.md).
How a listing describes the technology that its projects are built on is in [evidence.md](evidence.md).

\`\`\`yaml
criteria:
  all:
    license: required
    stars: { level: advised, more-than: 50 }
  major:
    stars: required
    contributors: { at-least: 50 }
\`\`\``;

const LABELS = `\`\`\`yaml
labels:
  prefix: "review/"
  names:
    ready: lgtm
    section: "section/{section}"
    edit: false
  input:
    hold: [do-not-merge]
\`\`\`

Listkeeper creates the labels that it needs, and takes away only what these names say; all others are left alone. To rename one, rename
it on the repository's page of labels at the same time: the pull requests that have it keep it. A section has a label while others stand in it. How labels, review requests and
merge queues work together is in [gate.md](gate.md).`;

const COMMANDS = `\`\`\`yaml
commands:
  who: [maintain, "team:ebpf-io/landscape", "role:Curator"]
request-review: ["team:ebpf-io/landscape"]
\`\`\`

What can be said is in [commands.md](commands.md).`;

function keys({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).flatMap(([name, property]) => {
    if (typeof property === "boolean") return [];
    const must = required.includes(name) ? "must be there" : defaultOf(property);
    return [[span(code(name)), shapeOf(property), must, property.description ?? ""]];
  });
  return table(["Key", "Value", "Default", "Meaning"], rows);
}

function defaultOf({ default: value }: Schema): string {
  if (value === undefined) return "";
  // Blanks at the ends of a code span are not shown.
  const plain = typeof value !== "object" && String(value).trim() === String(value);
  return span(code(plain ? String(value) : JSON.stringify(value)));
}

function shapeOf(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => span(code(String(value)))).join(", ");
  if (schema.const !== undefined) return span(code(String(schema.const)));
  if (schema.anyOf !== undefined)
    return [...new Set(schema.anyOf.flatMap((one) => (typeof one === "boolean" ? [] : [shapeOf(one)])))].join(" or ");
  switch (schema.type) {
    case "array":
      return "list";
    case "object":
      return "keys";
    case "boolean":
      return "`true` or `false`";
    case "integer":
      return "whole number";
    default:
      return "text";
  }
}

function propertyOf({ properties = {} }: Schema, name: string): Schema {
  const found = properties[name];
  if (typeof found !== "object") throw new Error(`the schema has no key ${name}`);
  return found;
}

function itemsOf({ items }: Schema): Schema {
  if (typeof items !== "object" || Array.isArray(items)) throw new Error("the schema has no items");
  return items;
}

function objectIn({ anyOf = [] }: Schema): Schema {
  const found = anyOf.find((one) => typeof one === "object" && one.type === "object");
  if (typeof found !== "object") throw new Error("the schema has no group of keys");
  return found;
}

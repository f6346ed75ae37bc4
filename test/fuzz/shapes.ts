/** A format -> listings as real repositories keep them, in our own words, and the configuration that reads them. */
import type { Format, ListConfig } from "../../src/model/config.ts";
import * as marked from "./seeds-marked.ts";
import * as nested from "./seeds-nested.ts";

export interface Shape {
  readonly format: Format;
  readonly file: string;
  readonly list: Partial<ListConfig>;
  readonly seeds: readonly string[];
}

const fields = { name: "$.name", repository: "$.repository", website: "$.url", description: "$.description" };
const urls = { ...fields, repository: "$.urls[?@.label == 'GitHub'].url", stars: "$.stars", logo: "$.logo" };

export const SHAPES: readonly Shape[] = [
  { format: "json", file: "list.json", list: { fields: urls }, seeds: nested.json },
  { format: "json", file: "map.json", list: { entries: "$.boats[*]", fields }, seeds: nested.jsonMaps },
  { format: "jsonc", file: "list.jsonc", list: { fields: urls }, seeds: nested.jsonc },
  {
    format: "yaml",
    file: "landscape.yml",
    list: {
      groups: [
        { each: "$.landscape[*]", named: "$.name" },
        { each: "$.subcategories[*]", named: "$.name" },
      ],
      entries: "$.items[*]",
      fields: { name: "$.name", repository: "$.repo_url", website: "$.homepage_url" },
    },
    seeds: nested.landscapes,
  },
  { format: "yaml", file: "list.yaml", list: { fields }, seeds: nested.yaml },
  { format: "toml", file: "list.toml", list: { entries: "$.boat[*]", fields }, seeds: nested.toml },
  { format: "toml", file: "map.toml", list: { entries: "$[*]", fields }, seeds: nested.tomlMaps },
  { format: "module", file: "list.js", list: { fields: urls }, seeds: nested.modules },
  { format: "module", file: "list.tsx", list: { fields: urls }, seeds: nested.modules },
  { format: "csv", file: "list.csv", list: { fields }, seeds: marked.csv },
  { format: "tsv", file: "list.tsv", list: { fields }, seeds: marked.tsv },
  { format: "text", file: "list.txt", list: { fields: { name: "$", repository: "$" } }, seeds: marked.text },
  { format: "markdown", file: "README.md", list: { entries: "$.entries[*]", fields }, seeds: marked.markdown },
  { format: "front-matter", file: "boat.md", list: { entries: "$", fields }, seeds: marked.frontMatter },
  {
    format: "git-config",
    file: ".gitmodules",
    list: { entries: "$.submodule[*]", fields: { name: "$.path", repository: "$.url" } },
    seeds: marked.gitConfig,
  },
];

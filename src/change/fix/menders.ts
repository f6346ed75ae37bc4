/** A format -> who can mend what is wrong in such files. */
import type { Format } from "../../model/config.ts";
import { bracketMenders } from "./brackets.ts";
import { commaMenders } from "./commas.ts";
import { csvMenders } from "./csv-flaws.ts";
import { listMenders } from "./list-flaws.ts";
import { markdownMenders } from "./markdown-flaws.ts";
import { markMenders } from "./marks.ts";
import type { Menders } from "./mend.ts";
import { tomlMenders } from "./toml-flaws.ts";
import { yamlMenders } from "./yaml-flaws.ts";

const json: Menders = { ...commaMenders, ...listMenders, ...bracketMenders("json"), ...markMenders("json") };
const none: Menders = {};

const menders: Readonly<Record<Format, Menders>> = {
  json,
  jsonc: json,
  module: { ...commaMenders, ...bracketMenders("module"), ...markMenders("module") },
  yaml: yamlMenders,
  toml: tomlMenders,
  csv: csvMenders(","),
  tsv: csvMenders("\t"),
  markdown: markdownMenders,
  text: none,
  "front-matter": yamlMenders,
  "git-config": none,
};

export function mendersFor(format: Format): Menders {
  return menders[format];
}

/** Random listings that were broken and repaired say what was meant, and repairs change nothing else. */
import { fixingLaws } from "./any/fixing.ts";
import { yamlFiles } from "./any/write-file.ts";
import { jsonList, jsonMap, jsonTexts } from "./any/write-json.ts";
import { bullets } from "./any/write-markdown.ts";
import { javaScript } from "./any/write-module.ts";
import { csv } from "./any/write-table.ts";
import { tomlArray } from "./any/write-toml.ts";
import { yamlDocuments, yamlNested } from "./any/write-yaml.ts";

fixingLaws(
  [jsonList, true],
  [jsonMap, true],
  [jsonTexts, true],
  [yamlNested, false],
  [yamlDocuments, false],
  [yamlFiles, false],
  [tomlArray, false],
  [csv, false],
  [bullets, true],
  [javaScript, false],
);

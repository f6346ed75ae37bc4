/** Random listings in YAML obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { yamlDocuments, yamlMap, yamlNested } from "./any/write-yaml.ts";

laws(yamlNested, yamlDocuments, yamlMap);

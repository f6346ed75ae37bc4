/** Random listings of one file per entry obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { frontMatter, jsonFolders, tomlFiles, yamlFields, yamlFiles } from "./any/write-file.ts";

laws(yamlFiles, yamlFields, jsonFolders, tomlFiles, frontMatter);

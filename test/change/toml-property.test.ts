/** Random listings in TOML obey the laws of a change. */
import { laws } from "./any/laws.ts";
import { submodules } from "./any/write-companion.ts";
import { tomlArray, tomlTables } from "./any/write-toml.ts";

laws(tomlArray, tomlTables, submodules);

/** What may stand in an item of `lists`: where one list is, and how its entries are read. */
import { z } from "zod";
import { order } from "./order.ts";
import { COMPANION_PATH, format, globs, jsonPath, name, repositoryPath, role } from "./shapes.ts";

const companion = z.strictObject({
  file: z
    .string()
    .regex(COMPANION_PATH)
    .describe(
      "The file, as a path in the repository, or beginning with `./` from the folder of the entry's own file: `.gitmodules`, `./links.yml`.",
    ),
  format: format.optional().describe("How the file is read. Without it the name tells."),
  items: jsonPath.optional().meta({ default: "$" }).describe("JSONPath to the items of the file: `$.submodule[*]`."),
  match: z
    .strictObject({
      item: jsonPath.describe("JSONPath from an item: `$.path`."),
      entry: jsonPath.describe("JSONPath from an entry: `$.submodule`."),
    })
    .optional()
    .describe(
      "The item belongs to the entry where both paths give the same text; `$` stands for the key of what has no text. Without it the first item does.",
    ),
  fields: z
    .record(role, jsonPath)
    .describe("JSONPath from an item to each field that it gives, by its role: `repository: $.url`."),
});

const group = z.strictObject({
  each: jsonPath.describe("JSONPath to the groups: `$.items[*]`."),
  named: jsonPath.describe("JSONPath from a group to its name, which becomes a part of the section: `$.name`."),
});

export const list = z.strictObject({
  name: name
    .optional()
    .describe(
      "What the list is called. Of a list of the preset with the same name, only the keys that stand here are replaced. Without it the list is called by its first glob.",
    ),
  files: globs
    .optional()
    .describe(
      "The files that hold the list, as one glob or several. `*` stands for a part of a name, `**` for folders, `{a,b}` for either; `{section}` is a part of the path that names the section (`{section:a,b}` one of these, `{section/**}` one folder or several inside one another), and `{key}` one that identifies the entry. Must be there, unless the preset has it.",
    ),
  except: globs.optional().describe("Globs of files that are not part of the list after all."),
  format: format
    .optional()
    .describe(
      "How the files are read. Without it the extension tells: `module` is for `.js`, `.jsx`, `.mjs`, `.ts` and `.tsx`, `text` (one thing a line) for `.txt`. `jsonc` is JSON with comments; the first row of `csv` and `tsv` names the columns; `front-matter` is the YAML or TOML at the top of a Markdown file; `git-config` is for `.gitmodules`.",
    ),
  section: name.optional().describe("The section of all entries, or its first part, where the path does not name it."),
  groups: z.array(group).max(10).optional().describe("Groups around the entries, the outermost first."),
  entries: jsonPath
    .optional()
    .describe(
      "RFC 9535 JSONPath to the entries, from the document or from the innermost group: `$[*]`, or `$` where each file is one entry. An entry is an object or a text. The document of a module is its default export; its top-level names can be used as well. Must be there, unless the preset has it.",
    ),
  fields: z
    .record(role, z.union([jsonPath, z.literal(false)]))
    .optional()
    .describe(
      "JSONPath from an entry to each field, by its role. `name` must be there; `repository`, `website`, `description`, `stars`, `logo`, `key` (what identifies the entry) and `section` are understood; others can be added. Those of the preset stay, role by role; `false` takes one away.",
    ),
  companions: z.array(companion).max(10).optional().describe("Files beside the list that hold more about its entries."),
  identity: z
    .enum(["auto", "key", "name", "repository", "file"])
    .optional()
    .meta({ default: "auto" })
    .describe(
      "By what an entry is known again after a change. `auto` takes all that agrees, the surest first, and is right for nearly every listing.",
    ),
  order,
  required: z
    .array(name)
    .max(50)
    .optional()
    .describe(
      "Members that every entry must have. Those that at least 95 % of its neighbours have are asked for anyway.",
    ),
  schema: z
    .union([repositoryPath, z.record(z.string(), z.unknown())])
    .optional()
    .describe(
      "JSON Schema that every new or changed entry must meet: the path of its file in the repository, or the schema itself.",
    ),
  ignore: z.array(name).max(50).optional().describe("Members that robots write: a change in them is no edit."),
});

/** What may stand in a configuration file, as one strict schema: the JSON Schema and the reference page come from it. */
import { z } from "zod";
import { criteria } from "../criteria/index.ts";
import { PRESETS } from "./presets.ts";

/** How a path inside the repository is written: without a slash before it, and without `.` and `..` in it. */
export const REPOSITORY_PATH = /^(?!\.{0,2}\/)(?!.*\/\.{1,2}(?:\/|$))[^\\]{1,300}$/;
export const JSON_PATH = /^\$[^\n]{0,299}$/;
export const ROLE = /^[a-z][a-z0-9-]{0,39}$/;
export const WEB_ADDRESS = /^https:\/\/[^\s<>"]{1,300}$/;

export const LEVELS = ["required", "ask", "advised", "off"] as const;

const name = z.string().min(1).max(100);
const jsonPath = z.string().regex(JSON_PATH);
const repositoryPath = z.string().regex(REPOSITORY_PATH);
const globs = z.union([repositoryPath, z.array(repositoryPath).min(1).max(50)]);
const level = z.enum(LEVELS);

const group = z.strictObject({
  each: jsonPath.describe("JSONPath to the groups: `$.items[*]`."),
  named: jsonPath.describe("JSONPath from a group to its name, which becomes a part of the section: `$.name`."),
});

const list = z.strictObject({
  name: name
    .optional()
    .describe(
      "What the list is called. A list of the preset with the same name is replaced. Without it the list is called by its first glob.",
    ),
  files: globs.describe(
    "The files that hold the list, as one glob or several. `*` stands for a part of a name, `**` for folders, `{a,b}` for either; `{section}` is a part of the path that names the section.",
  ),
  except: globs.optional().describe("Globs of files that are not part of the list after all."),
  format: z
    .enum(["json", "jsonc", "yaml", "toml", "csv", "tsv", "text", "markdown", "module"])
    .optional()
    .describe(
      "How the files are read. Without it the extension tells: `module` is for `.js`, `.jsx`, `.mjs`, `.ts` and `.tsx`, `text` (one thing a line) for `.txt`. `jsonc` is JSON with comments; the first row of `csv` and `tsv` names the columns.",
    ),
  section: name.optional().describe("The section of all entries, or its first part, where the path does not name it."),
  groups: z.array(group).max(10).optional().describe("Groups around the entries, the outermost first."),
  entries: jsonPath.describe(
    "RFC 9535 JSONPath to the entries, from the document or from the innermost group: `$[*]`, or `$` where each file is one entry. An entry is an object or a text. The document of a module is its default export; its top-level names can be used as well.",
  ),
  fields: z
    .record(z.string().regex(ROLE), jsonPath)
    .describe(
      "JSONPath from an entry to each field, by its role. `name` must be there; `repository`, `website`, `description`, `stars` and `logo` are understood; others can be added.",
    ),
  ignore: z.array(name).max(50).optional().describe("Members that robots write: a change in them is no edit."),
});

const logo = z.strictObject({
  registry: repositoryPath.describe("The module in which logos are imported and put into a table."),
  lists: z
    .array(name)
    .max(50)
    .optional()
    .describe("Names of the lists whose logos it holds. Without it: all lists that have the role `logo`."),
});

const settings = Object.fromEntries(
  criteria.map(({ id, options }) => {
    if (!(options instanceof z.ZodObject)) throw new Error(`the options of ${id} are no object`);
    const full = options.extend({ level: level.optional().describe("How much the listing insists.") });
    return [id, z.union([level, z.strictObject(full.shape)]).optional()];
  }),
);

const sectionCriteria = z.strictObject(settings).meta({ id: "criteria" });

export const configSchema = z
  .strictObject({
    extends: z
      .enum(PRESETS)
      .optional()
      .describe("A preset that this file builds on. What stands in the file replaces or adds to it."),
    language: z
      .enum(["auto", "en", "ja"])
      .optional()
      .meta({ default: "auto" })
      .describe("The language of comments. `auto` is the language of the pull request."),
    page: z.string().regex(WEB_ADDRESS).optional().describe("The page on which the listing's criteria are published."),
    lists: z.array(list).min(1).max(50).optional().describe("Where the entries are."),
    related: z
      .strictObject({
        logo: z
          .union([z.literal(false), logo])
          .optional()
          .describe("The file in which logos must be registered; `false` for none."),
      })
      .optional()
      .describe("Files that must fit the entries."),
    criteria: z
      .object({ all: sectionCriteria.optional().describe("What every section asks.") })
      .catchall(sectionCriteria)
      .optional()
      .describe(
        "What each section asks. `all` is asked everywhere; the other keys are names of sections. A section inside another one (`libraries > Rust`) asks what the outer one asks, and what it says itself.",
      ),
    labels: z
      .union([
        z.boolean(),
        z.strictObject({ prefix: z.string().max(30).describe("What the names of all labels begin with.") }),
      ])
      .optional()
      .meta({ default: { prefix: "listkeeper: " } })
      .describe("Whether the state of a review is shown by labels, and how their names begin."),
    approve: z
      .boolean()
      .optional()
      .meta({ default: false })
      .describe(
        "Whether Listkeeper approves a head commit for which everything is met, and takes the approval back when that changes.",
      ),
  })
  .meta({
    title: "Listkeeper's configuration",
    description: "`.github/listkeeper.yml` on the default branch of a listing repository.",
  });

/** The schema as JSON Schema, for editors. */
export function configJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(configSchema, { io: "input" });
}

/** What may stand in a configuration file, as one strict schema: the JSON Schema and the reference page come from it. */
import { z } from "zod";
import { criteria } from "../criteria/index.ts";
import { languages } from "../words/languages.ts";
import { PRESETS } from "./presets.ts";
import { list } from "./schema/list.ts";
import { commands, labels, ping, requestReview } from "./schema/people.ts";
import { bots, forges, projects } from "./schema/projects.ts";
import { level, name, repositoryPath, WEB_ADDRESS } from "./schema/shapes.ts";

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
      .enum(["auto", "en", ...languages.map(({ tag }) => tag)])
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
    projects,
    forges,
    bots,
    criteria: z
      .object({ all: sectionCriteria.optional().describe("What every section asks.") })
      .catchall(sectionCriteria)
      .optional()
      .describe(
        "What each section asks. `all` is asked everywhere; the other keys are names of sections. A section inside another one (`libraries > Rust`) asks what the outer one asks, and what it says itself.",
      ),
    labels,
    commands,
    ping,
    "request-review": requestReview,
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

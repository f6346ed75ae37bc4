/** What may stand under `order`: how the entries of a section stand in a file. */
import { z } from "zod";
import { jsonPath, LOCALE } from "./shapes.ts";

const words = z.enum(["auto", "none", "append", "stars", "name"]);

const keys = z.strictObject({
  by: z
    .union([words, jsonPath])
    .optional()
    .meta({ default: "auto" })
    .describe(
      "`name` is alphabetical, `append` puts new entries last, `stars` begins with the most; a JSONPath from the entry names another field. `auto` holds an entry to the order that nearly all others of its section keep, if they keep one.",
    ),
  direction: z
    .enum(["ascending", "descending"])
    .optional()
    .describe("Without it stars go down and everything else goes up."),
  compare: z
    .enum(["dictionary", "ignore-case", "code-point"])
    .optional()
    .meta({ default: "dictionary" })
    .describe("How texts are compared: as a dictionary of the locale does, without regard to case, or by code point."),
  "ignore-articles": z
    .union([z.boolean(), z.array(z.string().min(1).max(20)).max(20)])
    .optional()
    .meta({ default: false })
    .describe("Whether `a`, `an` and `the` at the beginning of a name do not count, or the words that do not."),
  locale: z
    .string()
    .regex(LOCALE)
    .optional()
    .meta({ default: "en" })
    .describe("BCP 47 tag of the language whose dictionaries are meant."),
});

export const order = z
  .union([words, keys])
  .optional()
  .meta({ default: "auto" })
  .describe("How the entries of a section stand in a file: a word, or the keys below.");

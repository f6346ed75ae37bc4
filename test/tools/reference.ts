/** The sources of the reference -> its files, by their path in the repository. */
import { configJsonSchema } from "../../src/config/schema.ts";
import { configPage } from "./config-page.ts";
import { criteriaPage } from "./criteria-page.ts";

export function referenceFiles(): Readonly<Record<string, string>> {
  return {
    "docs/criteria.md": criteriaPage(),
    "docs/config.md": configPage(),
    "schema.json": `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
  };
}

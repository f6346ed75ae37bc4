/** Writes the reference pages and the JSON Schema; `npm run golden` runs it. */
import { writeFileSync } from "node:fs";
import { referenceFiles } from "./reference.ts";

const ROOT = new URL("../../../", import.meta.url);

for (const [path, text] of Object.entries(referenceFiles())) writeFileSync(new URL(path, ROOT), text);

/** Writes the file that GitHub runs as the Action; `npm run bundle` and `npm run golden` run it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { actionFiles } from "./action-bundle.ts";

const ROOT = new URL("../../../", import.meta.url);

mkdirSync(new URL("action/", ROOT), { recursive: true });
for (const [path, text] of Object.entries(await actionFiles())) writeFileSync(new URL(path, ROOT), text);

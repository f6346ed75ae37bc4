/** Each state's report against its goldens: `comment.md` is the comment, `report.json` the rest. GOLDEN=1 writes them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { compose } from "../../src/report/compose.ts";
import { cases } from "./cases.ts";

const folder = fileURLToPath(new URL("../../../test/report/cases/", import.meta.url));

test.each(Object.entries(cases))("%s", (name, state) => {
  const { comment, ...rest } = compose(state);
  compare(`${folder}${name}/comment.md`, comment === null ? null : `${comment}\n`);
  compare(`${folder}${name}/report.json`, `${JSON.stringify(rest, null, 2)}\n`);
});

test("no golden stands without its case", () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(cases).toSorted());
});

function compare(path: string, text: string | null): void {
  if (process.env.GOLDEN === "1" && text !== null) {
    mkdirSync(path.replace(/[^/]*$/, ""), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, "utf8") : null).toBe(text);
}

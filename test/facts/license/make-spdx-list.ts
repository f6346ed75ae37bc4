/** The SPDX licence list and its exceptions, as JSON -> `src/facts/spdx-list.ts`: `node make-spdx-list.js LICENSES EXCEPTIONS SOURCE OUT`. */
import { readFileSync, writeFileSync } from "node:fs";

const [licenses = "", exceptions = "", source = "", out = "spdx-list.ts"] = process.argv.slice(2);
const known = JSON.parse(readFileSync(licenses, "utf8")) as Record<string, { osiApproved: boolean }>;
const ids = Object.keys(known).sort();

function column(names: readonly string[]): string {
  const lines = [""];
  for (const name of names) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + name.length > 116) lines.push(name);
    else lines[lines.length - 1] = `${last} ${name}`.trim();
  }
  return lines.map((line) => `  ${line}`).join("\n");
}

writeFileSync(
  out,
  `/** The SPDX ids of licences, by whether the Open Source Initiative has approved them, and of exceptions. Made by \`test/facts/make-spdx-list.ts\` from ${source}. */

export const OSI_APPROVED: readonly string[] = \`
${column(ids.filter((id) => known[id]?.osiApproved))}\`.trim().split(/\\s+/);

export const NOT_APPROVED: readonly string[] = \`
${column(ids.filter((id) => !known[id]?.osiApproved))}\`.trim().split(/\\s+/);

/** Each gives more permissions than the licence that it stands with. */
export const EXCEPTIONS: readonly string[] = \`
${column((JSON.parse(readFileSync(exceptions, "utf8")) as string[]).sort())}\`.trim().split(/\\s+/);
`,
);

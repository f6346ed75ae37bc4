/** Writes the type of all messages and the list of languages; ends the build where a language lacks words for a message. `npm run build` runs it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { faultsOf, languageIn, messagesIn } from "./messages.ts";

const ROOT = new URL("../../../", import.meta.url);
const WORDS = "src/words/";
const MADE = "Made by test/tools/list-messages.ts: do not edit.";

const said = sources("src/").flatMap((file) => messagesIn(file, read(file)));
const ids = [...new Set(said.map(({ id }) => id))].filter((id) => id !== "").sort();
const languages = sources(WORDS).flatMap((file) => {
  const found = languageIn(file, read(file));
  return found === null ? [] : [{ file, ...found }];
});

write("messages.ts", [
  `/** Every message: the English words with their holes. ${MADE} */`,
  "export type Message =",
  `${ids.map((id) => `  | ${literal(id)}`).join("\n")};`,
]);
write("languages.ts", [
  `/** All languages but English. ${MADE} */`,
  ...languages.map(({ file, name }) => `import { ${name} } from "./${file.slice(WORDS.length)}";`),
  'import type { Language } from "./language.ts";',
  "",
  `export const languages: readonly Language[] = [${languages.map(({ name }) => name).join(", ")}];`,
]);

const faults = languages.flatMap(({ file, words }) => faultsOf(said, file, words));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

function sources(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}${path.replaceAll("\\", "/")}`)
    .sort();
}

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

/** As the formatter writes it. */
function literal(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text.replaceAll("\\", "\\\\")}'` : JSON.stringify(text);
}

/** Only what differs is written, so that nothing is compiled anew without need. */
function write(name: string, lines: readonly string[]): void {
  const text = `${lines.join("\n")}\n`;
  const file = `${WORDS}${name}`;
  if (readdirSync(new URL(WORDS, ROOT)).includes(name) && read(file) === text) return;
  writeFileSync(new URL(file, ROOT), text);
}

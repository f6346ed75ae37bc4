/** The texts of the SPDX list, and those of its exceptions as a folder of XML -> `src/facts/license/text/texts.ts`: `node make-texts.js EXCEPTIONS SOURCE OUT`. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import list from "spdx-license-list/full.js";
import { textOfId } from "../../../src/facts/license/spdx.ts";
import { EXCEPTIONS } from "../../../src/facts/license/spdx-list.ts";
import { hashesOf, stretchHash } from "../../../src/facts/license/text/hashes.ts";
import { START } from "../../../src/facts/license/text/library.ts";
import { licenseWords } from "../../../src/facts/license/text/words.ts";
import { pack } from "./pack-words.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

const [folder = ".", source = "", out = "texts.ts"] = process.argv.slice(2);

/** Deprecated ids whose text is that of the exception alone. */
const OLD_EXCEPTION = /^GPL-[23]\.0-with-/;

function stretches(): readonly Stretch[] {
  const licenses = Object.entries(list)
    .filter(([id]) => !OLD_EXCEPTION.test(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { name, licenseText }]) => stretchesOf(id, name, licenseText));
  const exceptions = readdirSync(folder)
    .filter((file) => EXCEPTIONS.includes(file.replace(/\.xml$/, "")))
    .sort()
    .map((file) => ({
      id: file.replace(/\.xml$/, ""),
      kind: "exception" as const,
      words: licenseWords(plain(readFileSync(join(folder, file), "utf8"))),
    }));
  return merged([...licenses, ...exceptions]);
}

function plain(xml: string): string {
  const text = /<text>([\s\S]*)<\/text>/.exec(xml)?.[1] ?? "";
  return text
    .replace(/<(titleText|copyrightText)>[\s\S]*?<\/\1>/g, "\n")
    .replace(/<bullet>[\s\S]*?<\/bullet>/g, " ")
    .replace(/<\/?(?:p|list|item|br)\b[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "");
}

/** One stretch for each text, under the id that stands for all that have it. */
function merged(all: readonly Stretch[]): readonly Stretch[] {
  const byWords = new Map<string, Stretch[]>();
  for (const stretch of all) {
    const key = `${stretch.kind} ${stretch.words.join(" ")}`;
    byWords.set(key, [...(byWords.get(key) ?? []), stretch]);
  }
  return [...byWords.values()].map((same) => same.reduce((a, b) => (rank(b.id) < rank(a.id) ? b : a)));
}

function rank(id: string): number {
  return textOfId(id).length * 10 + (id.endsWith("-only") ? 0 : 1);
}

function line({ id, kind, words }: Stretch): string {
  const [one, two] = stretchHash(hashesOf(words), 0, words.length);
  const [start] = stretchHash(hashesOf(words), 0, Math.min(START, words.length));
  return [id, kind, words.length, start.toString(36), one.toString(36), two.toString(36)].join(" ");
}

const all = stretches();
const { vocabulary, stream } = pack(all.map(({ words }) => words));
writeFileSync(
  out,
  `/** The texts of the SPDX list and of its exceptions, packed. Made by \`test/facts/license/make-texts.ts\` from ${source}. */

/** A line for each stretch: the id; \`terms\`, \`exception\` (adds to a licence), \`notice\` (refers to one), \`around\` (grants nothing) or \`title\`; its words; the hashes of its first four words and of all. */
export const STRETCHES = \`
${all.map(line).join("\n")}\`;

/** The words of all stretches, the most frequent first. */
export const VOCABULARY = \`
${wrapped(vocabulary.join(" "), / /)}\`;

/** The stretches one after the other, as \`unpack\` reads them. */
export const PACKED = \`
${wrapped(stream)}\`;
`,
);

function wrapped(text: string, at = /(?:)/): string {
  const lines: string[] = [];
  for (let rest = text; rest !== ""; ) {
    const cut = rest.length <= 120 ? rest.length : at.source === " " ? rest.lastIndexOf(" ", 120) : 120;
    lines.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^ /, "");
  }
  return lines.join("\n");
}

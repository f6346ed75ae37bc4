/** The texts of the SPDX list -> as people really put them into their repositories, and as they must not be taken for open. */
import list from "spdx-license-list/full.js";
import { licenseWords } from "../../../src/facts/license/text/words.ts";

export interface Sample {
  readonly id: string;
  readonly osiApproved: boolean;
  readonly text: string;
}

/** Each text once, under the ids that share it. Deprecated ids of a licence with its exception hold no licence. */
export const samples: readonly Sample[] = Object.entries(list)
  .filter(([id]) => !/^GPL-[23]\.0-with-/.test(id))
  .map(([id, { osiApproved, licenseText }]) => ({ id, osiApproved, text: licenseText }));

const WORDS = new Map(samples.map(({ id, text }) => [id, licenseWords(text).join(" ")]));

/** Whether two ids of the list stand for the same words: the text does not tell `GPL-2.0-only` from `GPL-2.0-or-later`. */
export function sameText(one: string, other: string): boolean {
  return one === other || (WORDS.has(one) && WORDS.get(one) === WORDS.get(other));
}

export type Change = readonly [name: string, change: (text: string) => string];

/** What people do to a licence and mean nothing by it. */
export const harmless: readonly Change[] = [
  ["as it comes", (text) => text],
  ["reflowed", (text) => text.replace(/\s+/g, " ").replace(/(.{60}\S*) /g, "$1\n")],
  [
    "reflowed, paragraph by paragraph",
    (text) => text.replace(/(\S)[ \t]*\n(?=\S)/g, "$1 ").replace(/(.{90}\S*) /g, "$1\n"),
  ],
  ["with a holder before it", (text) => `Copyright (c) 2019-2024 Northwind Rail GmbH <law@example.org>\n\n${text}`],
  [
    "with several holders",
    (text) => `© 2019 Ada Example\nCopyright 2020, 2021 The Packetlens Authors. All rights reserved.\n\n${text}`,
  ],
  ["as HTML", asHtml],
  ["as Markdown", (text) => `# License\n\n${text.replace(/^(?=\S)/gm, "> ").replace(/"([^"\n]*)"/g, "**$1**")}`],
  ["as a comment", (text) => text.replace(/^/gm, " * ")],
  ["under a tag", (text) => `Packetlens\n==========\n\n${text}`],
  ["in British spelling", british],
  ["with curly quotes and CRLF", (text) => `\uFEFF${text.replace(/"([^"\n]*)"/g, "“$1”").replaceAll("\n", "\r\n")}`],
  ["with other bullets", (text) => text.replace(/^(\s*)(?:\d\.|\*|-|\([a-z\d]\))(\s+)/gm, "$1•$2")],
];

function asHtml(text: string): string {
  const escaped = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
  const paragraphs = escaped.split(/\n\s*\n/).map((paragraph) => `<p class="text">${paragraph}</p>`);
  return `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>License</title></head>\n<body>\n${paragraphs.join("\n")}\n</body>\n</html>\n`;
}

function british(text: string): string {
  return text
    .replace(/\b([Ll])icense/g, "$1icence")
    .replaceAll("LICENSE", "LICENCE")
    .replace(/\b([Aa]uthor|[Rr]ecogn|[Oo]rgan|[Uu]til|[Cc]ustom)iz/g, "$1is")
    .replace(/\b([Ff]av|[Bb]ehavi)or/g, "$1our");
}

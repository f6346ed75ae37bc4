/** Every language against the English: nothing is lost, nothing left over, and the Markdown still acts. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { render } from "../../src/markdown/render.ts";
import { code, type Insert, type Text } from "../../src/markdown.ts";
import { cataloguing } from "../../src/words/catalogue.ts";
import type { Language, Words } from "../../src/words/language.ts";
import { languages } from "../../src/words/languages.ts";
import { languageIn, messagesIn } from "../tools/messages.ts";

const ROOT = new URL("../../../", import.meta.url);
const parser = new MarkdownIt({ html: true });
const HOLE = /\{(\d+)\}/g;
/** What stands alike in every language. */
const KEPT = /`[^`]*`|\]\([^)]*\)|https?:\/\/[^\s)]+|<\/?[a-z]+>|[❌⏳❔🔎💡☑✅⏸🔁↩⚠]/gu;
/** Words that are the same in every language. */
const NAMES = /\b(?:GitHub|Open Source Initiative|Commit suggestion|GitLab|Listkeeper|README|[A-Z]{2,}[\w.-]*)\b/g;

function read(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

function sources(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}${path}`);
}

const said = new Set(sources("src/").flatMap((file) => messagesIn(file, read(file)).map(({ id }) => id)));
said.delete("");

/** Each wording of each message, by its id. */
function wordings({ words }: Language): readonly (readonly [id: string, words: string])[] {
  return Object.entries(words).flatMap(([id, one]: readonly [string, Words]) =>
    (typeof one === "string" ? [one] : Object.values(one)).map((wording) => [id, wording] as const),
  );
}

function holes(text: string): readonly string[] {
  return [...new Set(text.match(HOLE))].toSorted();
}

function kept(text: string): readonly string[] {
  return (text.match(KEPT) ?? []).toSorted();
}

function asText(id: string, values: readonly Insert[]): Text {
  const parts = id.split(/\{\d+\}/);
  return { template: parts, values: parts.slice(1).map((_, at) => values[at % values.length] ?? "") };
}

/** The elements of a text, in the order of their names: words may stand in any order. */
function elements(markdown: string): readonly string[] {
  return (parser.render(markdown).match(/<\/?(?:strong|em|code|a|br|sub|h\d)\b/g) ?? []).toSorted();
}

test.each(languages.map((language) => [language.name, language] as const))(
  "%s is the file of its tag",
  (_, { tag }) => {
    expect(languageIn(`src/words/${tag}.ts`, read(`src/words/${tag}.ts`))?.words.length).toBeGreaterThan(said.size / 2);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  },
);

describe.each(languages.map((language) => [language.name, language] as const))("%s", (_, language) => {
  const all = wordings(language);
  const catalogue = cataloguing(language);

  test("has words for every message that is said, and for no other", () => {
    const known = Object.keys(language.words);
    expect([...said].filter((id) => !known.includes(id))).toEqual([]);
    expect(known.filter((id) => !said.has(id))).toEqual([]);
  });

  test("has the same holes, code, links, tags and signs", () => {
    const wrong = all.filter(
      ([id, words]) => holes(id).join() !== holes(words).join() || kept(id).join() !== kept(words).join(),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["a word", ["word"]],
    ["code", [code("code"), code("*.c")]],
    ["words of its own", ["「語」", "語", "（語）"]],
    ["numbers", [1, 12_345]],
    ["signs", ["**", "_a_", "`"]],
  ] satisfies [string, Insert[]][])("acts on GitHub as the English does, with %s in the holes", (_, values) => {
    const wrong = [...said].filter((id) => {
      const text = asText(id, values);
      return (
        elements(render(text, { catalogue: null })).join() !== elements(render(text, { catalogue })).join() ||
        parser
          .render(render(text, { catalogue }))
          .replace(/<[^>]*>|\\?\*{2}/g, "")
          .includes("**")
      );
    });
    expect(wrong).toEqual([]);
  });

  test("leaves nothing in English", () => {
    const left = all.filter(([id, words]) => {
      const bare = words.replace(KEPT, "").replace(HOLE, "").replace(NAMES, "");
      return /[a-z]{2,} [a-z]{2,}/i.test(bare) || (words === id && /[a-z]{3,}/i.test(bare));
    });
    expect(left.filter(([id]) => !["null", "true or false"].includes(id))).toEqual([]);
  });
});

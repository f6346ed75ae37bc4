/** The tag of a language -> the catalogue that the renderer asks for its words. */
import type { Catalogue } from "../markdown.ts";
import type { Language, Words } from "./language.ts";
import { languages } from "./languages.ts";

/** Null for English, whose words are the templates themselves, and for a language that is not there. */
export function catalogueOf(tag: string): Catalogue | null {
  const language = languages.find((one) => one.tag === tag);
  return language === undefined ? null : cataloguing(language);
}

export function cataloguing({ tag, words }: Language): Catalogue {
  const rules = new Intl.PluralRules(tag);
  const known = new Map<string, Words>(Object.entries(words));
  return {
    tag,
    words: (id, numbers) => {
      const found = known.get(id);
      if (found === undefined || typeof found === "string") return found ?? null;
      const [first] = numbers;
      return (first === undefined ? undefined : found[rules.select(first)]) ?? found.other;
    },
  };
}

/** The options of `core-technology` -> what shows the listing's technology in a repository. */
import type { CriterionConfig } from "../../model/config.ts";
import type { Technology } from "../../model/technology.ts";

/** Null where the entry's section does not ask for a core technology. */
export function technologyIn(asked: Readonly<Record<string, CriterionConfig>>): Technology | null {
  const config = Object.hasOwn(asked, "core-technology") ? asked["core-technology"] : undefined;
  return config === undefined || config.level === "off" ? null : technologyOf(config.options);
}

/** Where a listing names its technology and no more, that name is the word, and the topic in the spelling of topics. */
export function technologyOf(options: unknown): Technology {
  const name = member(options, "technology");
  const technology = typeof name === "string" ? name : "";
  const said = texts(member(options, "words"));
  const words = said.length > 0 || technology === "" ? said : [technology];
  const topics = texts(member(options, "topics"));
  return {
    technology,
    words,
    topics: topics.length > 0 ? topics : words.map((word) => word.toLowerCase().replace(/[^a-z\d]+/g, "-")),
    languages: texts(member(options, "languages")),
    files: texts(member(options, "files")),
    marks: textsByKey(member(options, "marks")),
    dependencies: textsByKey(member(options, "dependencies")),
    submodules: texts(member(options, "submodules")),
    flags: texts(member(options, "flags")),
  };
}

function member(options: unknown, name: string): unknown {
  return typeof options === "object" && options !== null && Object.hasOwn(options, name)
    ? Reflect.get(options, name)
    : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string" && text !== "") : [];
}

function textsByKey(value: unknown): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = Object.create(null);
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inside] of Object.entries(value)) found[key] = texts(inside);
  return found;
}

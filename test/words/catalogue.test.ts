import { describe, expect, test } from "@jest/globals";
import { plain, render } from "../../src/markdown/render.ts";
import { code, list, md, plural } from "../../src/markdown.ts";
import { catalogueOf, cataloguing } from "../../src/words/catalogue.ts";
import { ja } from "../../src/words/ja.ts";
import type { Language } from "../../src/words/language.ts";

/** A language that is there for tests alone: its words are the Japanese ones, but for these. */
function speaking(tag: string, words: Readonly<Record<string, Language["words"][keyof Language["words"]]>>) {
  return { catalogue: cataloguing({ tag, name: tag, words: { ...ja.words, ...words } }) };
}

describe("a catalogue", () => {
  test("is there for each language but English", () => {
    expect(catalogueOf("ja")?.tag).toBe("ja");
    expect(catalogueOf("en")).toBeNull();
    expect(catalogueOf("tlh")).toBeNull();
  });

  test("chooses the words by the plural category of the first number", () => {
    const days = { one: "{0} день", few: "{0} дня", many: "{0} дней", other: "{0} дня" };
    const russian = speaking("ru", { "{0} days": days });
    const told = [2, 5, 21, 1000, 1.5].map((count) => plain(plural(count, md`1 day`, md`${count} days`), russian));
    expect(told).toEqual(["2 дня", "5 дней", "21 день", "1\u00A0000 дней", "1,5 дня"]);
  });

  test("writes numbers and lists as its language does", () => {
    const german = speaking("de", { "1 day": "1 Tag" });
    expect(plain(md`${list([12_345.5, md`1 day`, code("x")])}`, german)).toBe("12.345,5, 1 Tag und x");
    expect(plain(md`${list(["a", "b"])}`, { catalogue: catalogueOf("ja") })).toBe("a、b");
  });

  test("knows no message by the name of a member that every object has", () => {
    expect(catalogueOf("ja")?.words("constructor", [])).toBeNull();
    expect(catalogueOf("ja")?.words("toString", [])).toBeNull();
  });
});

describe("Japanese", () => {
  const japanese = { catalogue: catalogueOf("ja") };

  test("has a blank beside what is not Japanese, and none beside what is", () => {
    expect(render(md`Add ${code("logo")}.`, japanese)).toBe("`logo` を追加してください。");
    expect(render(md`Add ${"ロゴ"}.`, japanese)).toBe("ロゴを追加してください。");
    expect(render(md`${md`Add ${"ロゴ"}.`} ${md`Fill in ${"url"}.`}`, japanese)).toBe(
      "ロゴを追加してください。url を記入してください。",
    );
  });

  test("leaves the blanks of strangers alone", () => {
    expect(render(md`Add ${"あ い ！ x"}.`, japanese)).toBe("あ い ！ x を追加してください。");
    expect(render(md`Add ${code("、 、")}.`, japanese)).toBe("`、 、` を追加してください。");
  });

  test("keeps the blank of a bullet", () => {
    expect(render(md`- ${"「絵」"}`, japanese)).toBe("- 「絵」");
  });

  test("is not what an English sentence about it becomes", () => {
    expect(render(md`${"ロゴ！"} is ${"「絵」"} here.`, { catalogue: null })).toBe("ロゴ！ is 「絵」 here.");
  });

  test("keeps bold apart from what is beside it", () => {
    const text = md`**${"見出し。"}** of ${"x"}: ${"y"}.`;
    expect(render(text, japanese)).toBe("**見出し。**（x）：y。");
  });
});

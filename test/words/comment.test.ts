/** Whole comments in every language against the English ones: the same elements act, whatever strangers write. */
import { describe, expect, test } from "@jest/globals";
import { withoutMark } from "../../src/mark.ts";
import { render } from "../../src/markdown/render.ts";
import { code, type Text } from "../../src/markdown.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { cataloguing } from "../../src/words/catalogue.ts";
import { languages } from "../../src/words/languages.ts";
import { corpus } from "../hostile/corpus.ts";
import { cases } from "../report/cases.ts";
import { bonesOf } from "../report/github.ts";

/** What people read as Markdown. */
function texts(state: Given, language: string): readonly string[] {
  const { comment, checkRun, approval, ping, answers } = compose({ ...state, language });
  const said = [comment ?? "", checkRun.summary, checkRun.text ?? "", approval, ping?.body ?? ""];
  return [...said, ...answers.map(({ body }) => body)].map((text) => withoutMark(text));
}

/** Words may stand in another order, but nothing is lost and nothing comes in. */
function bones(text: string): readonly (readonly string[])[] {
  const { elements, targets, acting } = bonesOf(text);
  return [elements.toSorted(), targets.toSorted(), acting.toSorted()];
}

/** What is so long that parts are left out is of another length in each language. */
const whole = Object.entries(cases).filter(([, state]) => (compose(state).comment ?? "").length < 50_000);

describe.each(languages.map((language) => [language.name, language] as const))("%s", (_, language) => {
  const catalogue = cataloguing(language);

  test.each(whole)("has the elements of the English comment: %s", (_, state) => {
    const [ours, english] = [texts(state, language.tag), texts(state, "en")];
    expect(ours.map(bones)).toEqual(english.map(bones));
    expect(ours.filter((text) => text !== "")).not.toEqual(english.filter((text) => text !== ""));
  });

  test("keeps to GitHub's limits, which count bytes in check runs and characters elsewhere", () => {
    for (const [, state] of Object.entries(cases)) {
      const { comment, checkRun } = compose({ ...state, language: language.tag });
      expect((comment ?? "").length).toBeLessThanOrEqual(65_536);
      expect(Buffer.byteLength(checkRun.summary)).toBeLessThanOrEqual(65_000);
      expect(Buffer.byteLength(checkRun.text ?? "")).toBeLessThanOrEqual(65_000);
      for (const { label, description } of checkRun.buttons) {
        expect(label).toMatch(/^.{1,20}(?<!…)$/u);
        expect(description).toMatch(/^.{1,40}(?<!…)$/u);
      }
    }
  });

  test("nothing that strangers write acts in any of its messages", () => {
    const wrong = Object.keys(language.words).flatMap((id, at) => {
      const value = corpus[at % corpus.length]?.text ?? "";
      const parts = id.split(/\{\d+\}/);
      const filled = (one: string): Text => ({
        template: parts,
        values: parts.slice(1).map((_, hole) => ((at + hole) % 2 === 0 ? one : code(one))),
      });
      const [harmless, harmful] = ["x", value].map((one) => bonesOf(render(filled(one), { catalogue })));
      const same = harmless?.elements.join() === harmful?.elements.join() && harmful?.acting.length === 0;
      return same ? [] : [[id, value, harmful]];
    });
    expect(wrong).toEqual([]);
  });
});

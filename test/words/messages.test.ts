import { expect, test } from "@jest/globals";
import { code, list, md, textId } from "../../src/markdown.ts";
import { faultsOf, languageIn, messagesIn } from "../tools/messages.ts";

test("a message has the id by which the catalogue is asked", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template.
  const source = "const a = md`Add ${code(x)} to \\`${list([md`the ${y}`])}\\`, ${1}.`;\n\nconst b = md`Done.`;";
  const text = md`Add ${code("x")} to \`${list([md`the ${"y"}`])}\`, ${1}.`;
  expect(messagesIn("src/x.ts", source)).toEqual([
    { id: textId(text), file: "src/x.ts", line: 1 },
    { id: "the {0}", file: "src/x.ts", line: 1 },
    { id: "Done.", file: "src/x.ts", line: 3 },
  ]);
});

test("what criteria give as examples is said to nobody", () => {
  const source = "const c = criterion({ title: md`Age`, examples: [{ facts: notKnown(md`GitHub answered 502.`) }] });";
  expect(messagesIn("src/x.ts", source).map(({ id }) => id)).toEqual(["Age"]);
});

test("other templates are no messages", () => {
  expect(messagesIn("src/x.ts", "const a = `md`; const b = sql`select`; // md`x`")).toEqual([]);
});

test("the words of a language stand at their lines", () => {
  const source =
    'export const xx: Language = {\n  tag: "xx",\n  words: {\n    Age: "A",\n    "{0} days": { other: "{0} d" },\n  },\n};';
  expect(languageIn("src/words/xx.ts", source)).toEqual({
    name: "xx",
    words: [
      { id: "Age", file: "src/words/xx.ts", line: 4 },
      { id: "{0} days", file: "src/words/xx.ts", line: 5 },
    ],
  });
  expect(languageIn("src/words/y.ts", "export const y = 1;")).toBeNull();
});

test("a message without words, and words without a message, are told with file and line", () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template.
  const said = messagesIn("src/criteria/age.ts", "a(md`Age`);\nb(md`${x}`);\nc(md`Age`, md``, md`New`);");
  const words = [
    { id: "Age", file: "src/words/xx.ts", line: 9 },
    { id: "Old", file: "src/words/xx.ts", line: 12 },
  ];
  expect(faultsOf(said, "src/words/xx.ts", words)).toEqual([
    'src/criteria/age.ts:2: error: src/words/xx.ts has no words for "{0}"',
    'src/criteria/age.ts:3: error: src/words/xx.ts has no words for "New"',
    'src/words/xx.ts:12: error: nothing says "Old" any longer',
  ]);
  expect(faultsOf(messagesIn("src/a.ts", "md`Age`"), "src/words/xx.ts", words.slice(0, 1))).toEqual([]);
});

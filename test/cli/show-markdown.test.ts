import { expect, test } from "@jest/globals";
import { layOut, showMarkdown } from "../../src/cli/show-markdown.ts";

const COMMENT = `<!-- listkeeper:v1 -->
### 1 thing to change
**Your turn.** Push to this branch.

#### Podlens · new in emerging
| Criterion | What was found |
|---|---|
| ❌&nbsp;**Change**<br>Logo | Add \`podlensLogo\` to [the table](https://example.org/x) &#8203;of logos.<br>**Fix:** mend it. |

<details><summary>✅ 2 criteria met</summary>

| Criterion | What was found |
|---|---|
| Licence | MIT |

</details>

<sub>Looked at \`3f2a1b4\`.</sub>
`;

test("where no terminal looks, the Markdown is printed as it is", () => {
  expect(showMarkdown(COMMENT, { colour: false, width: 80 })).toBe(COMMENT);
});

test("a terminal gets headings, rows and folded parts as plain lines", () => {
  expect(layOut(COMMENT, { colour: false, width: 60 }).split("\n")).toEqual([
    "1 thing to change",
    "",
    "Your turn. Push to this branch.",
    "",
    "Podlens · new in emerging",
    "",
    "  ❌ Change · Logo",
    "      Add podlensLogo to the table of logos.",
    "      Fix: mend it.",
    "",
    "✅ 2 criteria met",
    "",
    "  Licence",
    "      MIT",
    "",
    "Looked at 3f2a1b4.",
  ]);
});

test("long lines are wrapped by the width that is seen, not by escape sequences", () => {
  const shown = layOut(`${"**bold** ".repeat(40)}`, { colour: true, width: 40 });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is measured away
  const seen = shown.split("\n").map((line) => line.replace(/\u001b\[[\d;]*m/g, "").trimEnd().length);
  expect(Math.max(...seen)).toBeLessThanOrEqual(40);
  expect(seen.length).toBe(5);
});

test("Japanese is wrapped between its characters, but not before a mark that closes", () => {
  const text = "確認したコミットは、人によるものではありません。`LICENSE` を「追加」してください。";
  expect(layOut(text, { colour: false, width: 24 }).trim().split("\n")).toEqual([
    "確認したコミットは、人に",
    "よるものではありません。",
    "LICENSE を「追加」してく",
    "ださい。",
  ]);
});

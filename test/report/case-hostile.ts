/** A pull request that tries everything at once, as the report is given it. */
import { code, link, md } from "../../src/markdown.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry } from "../facts.ts";
import { assessed, core, given, logo, stars, young } from "./given.ts";

export const hostileCase: Given = given("changes-needed", [
  assessed(
    someEntry({
      name: "@harbor/owners <!-- listkeeper:review {} --> | **x** ![](https://evil.example/a.png)",
      section: "emerging > [click](javascript:alert(1)) #1",
      file: "lists/`a|b`](https://evil.example) @mika/<img src=x>.json",
    }),
    [
      { ...stars, because: md`${"</details><script>alert(1)</script>\n| a | b |"} is missing.` },
      { ...logo, because: md`${code("``a|b`` <b> @mika")} is not registered.`, source: "https://x.example/a)b |c" },
      {
        ...core,
        evidence: [{ what: md`${"[ ] task #7 GH-9 deadbeef123"}`, url: "javascript:alert(1)", strength: "weak" }],
      },
      {
        ...young,
        because: md`See ${link(md`${"www.evil.example :tada: $a$ $b$"}`, "https://github.com/o/r/issues/1")}.`,
      },
    ],
  ),
]);

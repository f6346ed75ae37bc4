/** Fixes as the stage before the report would find them, for its tests. */
import { code, md, type Text } from "../../src/markdown.ts";
import type { Problem } from "../../src/model/entry.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Fix, Replacement } from "../../src/model/fix.ts";
import type { Mends } from "../../src/report/given.ts";
import { someEntry } from "../facts.ts";

const { file } = someEntry();

/** `from` are the lines that the replacement takes the place of. */
export function fixOf(what: Text, from: readonly string[], replacement: Replacement, path = file): Fix {
  const { startLine, lines } = replacement;
  const patch = [
    `diff --git a/${path} b/${path}`,
    `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${startLine},${from.length} +${startLine},${lines.length} @@`,
    ...from.map((line) => `-${line}`),
    ...lines.map((line) => `+${line}`),
    "",
  ].join("\n");
  return { file: path, what, replacements: [replacement], suggestible: false, patch };
}

/** `settled` are the findings and problems of each fix, in the order of the fixes. */
export function mendsOf(fixes: readonly Fix[], settled: readonly (Finding | Problem)[][] = []): Mends {
  return {
    fixes,
    settledBy: (fix) => settled[fixes.indexOf(fix)] ?? [],
    patchOf: (several) => several.map(({ patch }) => patch).join(""),
  };
}

export const starsFix = fixOf(
  md`**Complete entry** of ${"Packetlens"}: ${code("githubStars")} becomes ${code("812")}.`,
  ['    "logoName": "packetlensLogo"'],
  { startLine: 18, endLine: 18, lines: ['    "logoName": "packetlensLogo",', '    "githubStars": 812'] },
);

/** In the file of the logos, which is far from what the pull request changes. */
export const logoFix = fixOf(
  md`**Logo** of ${"Packetlens"}: ${code("packetlensLogo")} is registered.`,
  [],
  { startLine: 41, endLine: 40, lines: ["  packetlensLogo,"] },
  "src/project-card.jsx",
);

export const commaFix = fixOf(md`A comma goes behind the entry that ends on line ${"762"}.`, ["  }"], {
  startLine: 762,
  endLine: 762,
  lines: ["  },"],
});

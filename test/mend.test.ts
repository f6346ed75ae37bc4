import { describe, expect, test } from "@jest/globals";
import { checkPath } from "../src/change/path.ts";
import { readChange } from "../src/change/read.ts";
import { loadConfig } from "../src/config.ts";
import { md } from "../src/markdown.ts";
import { mend } from "../src/mend.ts";
import type { Config } from "../src/model/config.ts";
import type { Change, Entry, Problem } from "../src/model/entry.ts";
import type { Finding } from "../src/model/finding.ts";
import type { Snapshot } from "../src/model/pull-request.ts";
import { assessed, finding } from "./report/given.ts";
import { say } from "./say.ts";

const FILE = "list.json";
const config: Config = loadConfig(
  "lists:\n  - name: tools\n    files: list.json\n    entries: $[*]\n    fields: { name: $.name, repository: $.repo }\n",
  { owner: "o", repository: "list" },
  checkPath,
).config;

const side = (text: string): Snapshot => ({
  revision: "a".repeat(40),
  files: [{ path: FILE, text, unreadable: null }],
  paths: [FILE],
});
const BASE = `[
  {
    "name": "One",
    "repo": "https://github.com/o/one"
  }
]
`;
const added = (comma: string): string =>
  BASE.replace("  }\n]", `  }${comma}\n  {\n    "name": "Two",\n    "repo": "https://github.com/o/two/"\n  }\n]`);

function changed(head: string): { readonly sides: { mergeBase: Snapshot; head: Snapshot }; readonly change: Change } {
  const sides = { mergeBase: side(BASE), head: side(head) };
  return { sides, change: readChange({ ...sides, tip: sides.mergeBase }, config).change };
}

const address = (more: Partial<Finding> = {}): Finding =>
  finding("entry-complete", md`Complete entry`, "unmet", md`A slash.`, {
    remedies: [{ kind: "spell", member: "repo", from: "https://github.com/o/two/", to: "https://github.com/o/two" }],
    ...more,
  });

describe("a fix", () => {
  test("tells what it does to which entry, and knows the finding that it settles", () => {
    const { sides, change } = changed(added(","));
    const [entry] = change.added as [Entry];
    const open = address();
    const { fixes, settledBy, patchOf } = mend(sides, config, change, [assessed(entry, [open])]);
    expect(fixes.map(({ what }) => say(what))).toEqual([
      "Complete entry of Two: https://github.com/o/two instead of https://github.com/o/two/.",
    ]);
    expect(fixes.flatMap(settledBy)).toEqual([open]);
    expect(patchOf(fixes)).toContain('+    "repo": "https://github.com/o/two"\n');
  });

  test("tells of blanks, which nobody would see", () => {
    const { sides, change } = changed(added(",").replace('"Two"', '"Two "'));
    const blanks = address({ remedies: [{ kind: "spell", member: "name", from: "Two ", to: "Two" }] });
    const { fixes } = mend(sides, config, change, [assessed(change.added[0] as Entry, [blanks])]);
    expect(fixes.map(({ what }) => say(what))).toEqual([
      expect.stringMatching(/^Complete entry of Two ?: Two without the blanks around it\.$/),
    ]);
  });

  const met = address({ outcome: "met" });
  const off = address({ level: "off" });
  const advice = address({ level: "advised" });
  test.each([
    ["met", met, "added", 0],
    ["off", off, "added", 0],
    ["advice", advice, "added", 1],
    ["advice on an entry that was only edited", advice, "edited", 0],
    ["open on an entry that was only edited", address(), "edited", 1],
    ["without a remedy", address({ remedies: [] }), "added", 0],
  ] as const)("is looked for where a finding asks for it: %s", (_, one, how, count) => {
    const { sides, change } = changed(added(","));
    const [entry] = change.added as [Entry];
    expect(mend(sides, config, change, [assessed(entry, [one], { how })]).fixes).toHaveLength(count);
  });

  test("of a broken file settles the problem on its line", () => {
    const { sides, change } = changed(added(""));
    const { fixes, settledBy } = mend(sides, config, change, []);
    expect(fixes).toHaveLength(1);
    const [problem] = change.problems as [Problem];
    expect(fixes.flatMap(settledBy)).toEqual([problem]);
  });
});

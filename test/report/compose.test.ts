import { describe, expect, test } from "@jest/globals";
import { md } from "../../src/markdown.ts";
import { known } from "../../src/model/facts.ts";
import type { Finding, VerdictKind } from "../../src/model/finding.ts";
import { checkRunForFailure, checkRunForMergeGroup } from "../../src/report/check-run.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry, someFacts, someRepository } from "../facts.ts";
import { cases } from "./cases.ts";
import { allMet, assessed, core, given, license, logo, noChange, someConfig, somePull, stars, young } from "./given.ts";

function state(name: string): Given {
  const found = cases[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

/** Where no entry changes, the check run says so, and that is enough. */
const SILENT = ["nothing-to-review", "no-entry-changes"];

const names = (labels: readonly { readonly name: string }[]): string[] => labels.map(({ name }) => name);

describe("the comment", () => {
  test.each(Object.entries(cases))("%s begins with the marker, the verdict and whose turn it is", (name, one) => {
    const { comment } = compose(one);
    if (SILENT.includes(name)) expect(comment).toBeNull();
    else expect(comment).toMatch(/^<!-- listkeeper:v1 -->\n### \S[^\n]*\n\n\*\*(?:Your|Maintainers'|Nobody's) turn/);
  });

  test("does not change with the time of gathering", () => {
    const later = state("changes-needed").assessments.map((one) => ({
      ...one,
      facts: { ...someFacts(), takenAt: "2031-01-01T00:00:00Z" },
    }));
    const { comment } = compose({ ...state("changes-needed"), assessments: later });
    expect(comment).toBe(compose(state("changes-needed")).comment);
  });

  test("shows what is pressing first, whatever order the criteria have", () => {
    const { comment } = compose(given("changes-needed", [assessed(someEntry(), [young, core, license, stars, logo])]));
    const order = ["Complete entry", "Logo", "Core technology", "Age", "Open-source license"];
    const places = order.map((title) => comment?.indexOf(title) ?? -1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test("links the lines of the head commit, whatever the file is called", () => {
    const entry = someEntry({ file: "lists/what? #1 ™/a b.md", startLine: 7, endLine: 7 });
    const { comment } = compose(given("ready", [assessed(entry, allMet)]));
    expect(comment).toContain(
      `[\`a b.md\` line 7](https://github.com/harbor/landscape/blob/${somePull().headSha}/lists/what%3F%20%231%20%E2%84%A2/a%20b.md?plain=1#L7)`,
    );
  });

  test("names a mirror that was looked at as one", () => {
    const mirror = { nameWithOwner: "gcc-mirror/gcc", url: "https://github.com/gcc-mirror/gcc" };
    const repository = known(someRepository({ ...mirror, standsFor: "https://gcc.gnu.org/git.html" }));
    const { comment } = compose(
      given("ready", [{ ...assessed(someEntry(), allMet), facts: someFacts({ repository }) }]),
    );
    expect(comment).toContain(
      "[gcc-mirror/gcc](https://github.com/gcc-mirror/gcc), which the listing names as the mirror of `https://gcc.gnu.org/git.html`",
    );
  });

  test("gives the day of a wait once, and says it where the finding does not", () => {
    const silent = { ...young, because: md`Not old enough.` };
    const count = (text: string | null): number => text?.split("2026-07-15").length ?? 0;
    expect(count(compose(given("ready", [assessed(someEntry(), [young])])).comment)).toBe(2);
    expect(count(compose(given("ready", [assessed(someEntry(), [silent])])).comment)).toBe(2);
  });

  test("gives a source once", () => {
    const source = "https://example.org/license";
    const linked = { ...license, because: md`It is [here](https://example.org/license).`, source };
    expect(compose(given("ready", [assessed(someEntry(), [linked])])).comment).not.toContain("Source");
    expect(compose(given("ready", [assessed(someEntry(), [{ ...license, source }])])).comment).toContain(
      "[Source](https://example.org/license)",
    );
  });
});

describe("limits", () => {
  const long = md`${"long ".repeat(60)} ${"words ".repeat(60)}`;
  const many = (count: number): Given =>
    given(
      "changes-needed",
      Array.from({ length: count }, (_, i) =>
        assessed(
          someEntry({ name: `Tracer ${i}`, startLine: i * 10, endLine: i * 10 + 8 }),
          [...allMet, stars, logo, core, young].map((one) => ({ ...one, because: long })),
        ),
      ),
      { change: { ...noChange, hints: Array.from({ length: 50 }, () => ({ file: "a.json", message: long })) } },
    );

  test("thirty entries stand in the comment, all with what is open", () => {
    const { comment } = compose(state("thirty-entries"));
    expect(comment?.length).toBeLessThanOrEqual(60_000);
    expect(comment?.match(/^#### Tracer/gm)).toHaveLength(30);
  });

  test.each([5, 30, 100, 400])("%i wordy entries fit, cut between sections, with a way to the rest", (count) => {
    const { comment, checkRun } = compose(many(count));
    const text = checkRun.text ?? "";
    expect(comment?.length).toBeLessThanOrEqual(60_000);
    expect(text.length).toBeLessThanOrEqual(63_000);
    expect(checkRun.title.length).toBeLessThanOrEqual(100);
    expect(checkRun.summary.length).toBeLessThanOrEqual(65_535);
    expect(checkRun.annotations.length).toBeLessThanOrEqual(200);
    for (const one of [comment ?? "", text]) {
      expect(one.match(/<details>/g)?.length).toBe(one.match(/<\/details>/g)?.length);
    }
    if (count >= 100) {
      const checks = `https://github.com/harbor/landscape/commit/${somePull().headSha}/checks`;
      expect(comment?.includes(` more parts stand in [the check run](${checks}).`)).toBe(true);
    }
    expect(comment?.endsWith("Looked at `3f2a1b4`.</sub>")).toBe(true);
  });

  test("where there are too many notes on lines, the failures stay", () => {
    const { annotations } = compose(many(120)).checkRun;
    expect(annotations).toHaveLength(200);
    expect(annotations.every(({ level }) => level === "failure")).toBe(true);
  });
});

describe("long lists", () => {
  const entries = Array.from({ length: 30 }, (_, i) => someEntry({ name: `Tracer ${i}`, startLine: i * 10 + 1 }));
  const count = (text: string | null, words: string): number => (text?.split(words).length ?? 0) - 1;

  test("of problems and hints end after ten, with how many more there are", () => {
    const problem = { file: "a.json", line: 3, column: 1, cause: null, message: md`Stray text.` };
    const errors = Array.from({ length: 12 }, () => ({ ...problem, severity: "error" as const }));
    const hints = Array.from({ length: 11 }, () => ({ file: "b.json", message: md`Another order.` }));
    const { comment, checkRun } = compose(
      given("changes-needed", [], { change: { ...noChange, problems: errors, hints } }),
    );
    expect(comment).toContain("### 12 problems to mend; the first: line 3 of `a.json`");
    expect(count(comment, "Stray text.")).toBe(10);
    expect(comment).toContain("- 2 more, at their lines in the check run.");
    expect(count(comment, "Another order.")).toBe(10);
    expect(comment).toContain("- 1 more\n");
    expect(checkRun.annotations).toHaveLength(12);
  });

  test("of edits are told by the fields that they share", () => {
    const edited = entries.map((to, i) => ({ from: to, to, fields: i < 12 ? [`field${i}`] : ["githubStars"] }));
    const { comment } = compose(given("ready", [], { change: { ...noChange, edited } }));
    expect(comment).toMatch(
      /#### 30 entries edited\n\n- `githubStars` in 18 entries: (?:\[Tracer \d+\]\S+,? (?:and )?){10}8 more\n/,
    );
    expect(comment).toContain("- `field0` in 1 entry: [Tracer 0]");
    expect(comment).toContain("- other fields in 3 entries\n");
  });

  test("of fields end after eight", () => {
    const fields = Array.from({ length: 11 }, (_, i) => `f${i}`);
    const [to = someEntry()] = entries;
    const { comment } = compose(given("ready", [], { change: { ...noChange, edited: [{ from: to, to, fields }] } }));
    expect(comment).toContain("`f6`, `f7` and 3 more\n");
  });

  test("of removals end after ten", () => {
    const { comment } = compose(given("ready", [], { change: { ...noChange, removed: entries } }));
    expect(count(comment, ", from applications › emerging")).toBe(10);
    expect(comment).toContain("- 20 more\n");
  });

  test("of evidence end after six", () => {
    const evidence = Array.from({ length: 9 }, (_, i) => ({
      what: md`trace ${i}`,
      url: null,
      strength: "weak" as const,
    }));
    const { comment } = compose(given("ready", [assessed(someEntry(), [{ ...core, evidence }])]));
    expect(comment).toContain("trace 5 and 3 more.");
  });
});

describe("the check run", () => {
  const conclusions: readonly (readonly [VerdictKind, string])[] = [
    ["ready", "success"],
    ["changes-needed", "failure"],
    ["needs-maintainer", "action_required"],
    ["could-not-verify", "action_required"],
    ["nothing-to-review", "neutral"],
  ];
  test.each(conclusions)("%s is %s", (kind, conclusion) => {
    expect(compose(given(kind, [])).checkRun.conclusion).toBe(conclusion);
  });

  test("its title has the counts", () => {
    expect(compose(state("changes-needed")).checkRun.title).toBe("2 things to change and 1 question");
    expect(compose(state("changes-needed-draft")).checkRun.title).toBe("1 thing to change and 1 thing not known");
    expect(compose(state("only-time")).checkRun.title).toBe("Not yet: this can be merged from 2026-07-15 on");
    expect(compose(state("does-not-parse")).checkRun.title).toBe(
      "A problem to mend: missing comma after line 762; 1 thing to change and 1 question",
    );
    const both = given("changes-needed", [assessed(someEntry(), [stars, { ...young, level: "required" }])]);
    expect(compose(both).checkRun.title).toBe("1 thing to change and a wait until 2026-07-15");
    expect(compose(both).comment).toContain("### 1 thing to change, then a wait until 2026-07-15\n");
  });

  test("its notes stand on the finding's own lines or else the entry's, in the order of the files", () => {
    const entry = someEntry({ file: "b.json", startLine: 11, endLine: 19 });
    const placed = { ...stars, place: { file: "b.json", startLine: 14, endLine: 14 } };
    const elsewhere = { ...logo, place: { file: "a.jsx", startLine: 2, endLine: 3 } };
    const one = given("changes-needed", [assessed(entry, [...allMet, young, core, placed, elsewhere])]);
    expect(
      compose(one).checkRun.annotations.map(({ path, startLine, endLine, level, title }) => [
        `${path}:${startLine}-${endLine}`,
        level,
        title,
      ]),
    ).toEqual([
      ["a.jsx:2-3", "failure", "To change: Logo (Packetlens)"],
      ["b.json:11-19", "notice", "Advice: Age (Packetlens)"],
      ["b.json:11-19", "notice", "Maintainers decide: Core technology (Packetlens)"],
      ["b.json:14-14", "failure", "To change: Complete entry (Packetlens)"],
    ]);
  });

  test("for a failure of ours says so, what to do, and where those who run us find it", () => {
    expect(checkRunForFailure("72d3162e-cc78-11e3")).toMatchObject({
      conclusion: "action_required",
      title: "Listkeeper could not finish",
      annotations: [],
    });
    expect(checkRunForFailure("72d3162e-cc78-11e3").summary).toMatch(/not your fault.*\/listkeeper recheck.*72d3162e/s);
    expect(checkRunForFailure(null).summary).not.toContain("log");
  });

  test("for a merge group is a success", () => {
    expect(checkRunForMergeGroup()).toMatchObject({ conclusion: "success", annotations: [] });
  });
});

describe("labels", () => {
  test("say the verdict and the kinds of change", () => {
    expect(names(compose(state("several-kinds")).labels)).toEqual([
      "listkeeper: changes needed",
      "listkeeper: addition",
      "listkeeper: move",
      "listkeeper: edit",
    ]);
    expect(names(compose(state("removals-only")).labels)).toEqual(["listkeeper: ready", "listkeeper: removal"]);
    expect(names(compose(state("formatting-only")).labels)).toEqual(["listkeeper: ready"]);
  });

  test("none on a pull request that touches no list, and all of ours may go", () => {
    const { labels, ownLabels } = compose(state("nothing-to-review"));
    expect(labels).toEqual([]);
    expect(ownLabels).toHaveLength(8);
  });

  test("are GitHub's to take", () => {
    for (const one of Object.values(cases)) {
      const { labels, ownLabels } = compose(one);
      for (const { name, color, description } of labels) {
        expect(ownLabels).toContain(name);
        expect(color).toMatch(/^[\da-f]{6}$/);
        expect(description.length).toBeLessThanOrEqual(100);
      }
    }
    const prefix = "a prefix that is far too long for a label of GitHub: ";
    const config = { ...someConfig, labels: { on: true, prefix } };
    for (const name of compose({ ...state("ready"), config }).ownLabels) expect(name.length).toBeLessThanOrEqual(50);
  });

  test("are left alone where the configuration has them off", () => {
    const config = { ...someConfig, labels: { on: false, prefix: "listkeeper: " } };
    expect(compose({ ...state("ready"), config })).toMatchObject({ labels: [], ownLabels: [] });
  });
});

describe("the approval", () => {
  const ready = state("ready");
  const cannot: Readonly<Record<string, Given>> = {
    "is not wanted": { ...ready, config: { ...someConfig, approve: false } },
    "is a draft": { ...ready, pull: somePull({ draft: true }) },
    "is closed": { ...ready, pull: somePull({ state: "closed" }) },
    "is merged": { ...ready, pull: somePull({ state: "merged" }) },
    "changes no entry": state("formatting-only"),
    "only removes": state("removals-only"),
    "needs changes": state("changes-needed"),
    "waits for a maintainer": state("needs-maintainer"),
    "could not be checked": state("could-not-verify"),
  };
  test.each(Object.entries(cannot))("is not given where the pull request %s", (_, one) => {
    expect(compose(one).approve).toBe(false);
    expect(compose(one).comment).not.toContain("approves this commit");
  });

  test("is given to what is ready, with the open questions", () => {
    expect(compose(ready).approve).toBe(true);
    expect(compose(ready).comment).toContain("Listkeeper approves this commit.");
    expect(compose(ready).approval).not.toContain("?");
    expect(compose(state("ready-with-questions")).approval).toContain("\n- Is Packetlens used in production");
  });
});

test("what cannot be healed by another look is the maintainers' turn, what can is nobody's", () => {
  expect(compose(state("not-on-github")).comment).toContain("**Maintainers' turn.**");
  expect(compose(state("could-not-verify")).comment).toContain("**Nobody's turn.**");
});

test("what hangs on a wrong address is told with it, and not as an outage", () => {
  const { comment } = compose(state("nothing-at-the-address"));
  expect(comment).toContain("2 more things can be checked when the repository's address is right.");
  expect(comment).not.toContain("not your fault");
});

test("what is mended in the project's own repository is not seen by itself", () => {
  const there = { ...license, outcome: "unmet", fix: md`Add one.` } as const;
  const words = "after a change in the project's own repository, write `/listkeeper recheck`";
  expect(compose(given("changes-needed", [assessed(someEntry(), [there])])).comment).toContain(words);
  expect(compose(given("changes-needed", [assessed(someEntry(), [logo])])).comment).not.toContain(words);
});

describe("findings that say the very same sentence", () => {
  const [text, { annotations }] = [state("not-on-github"), compose(state("not-on-github")).checkRun];

  test("are one row with all titles and questions, and one note", () => {
    const { comment } = compose(text);
    expect(comment?.split("only place where Listkeeper can look").length).toBe(2);
    expect(comment).toContain("<br>Open-source license and Maintained | **Is all of the source code");
    expect(annotations.map(({ title }) => title)).toEqual(["Maintainers decide: 2 criteria (Quarry)"]);
    expect(annotations[0]?.message).toMatch(/license\? Is Quarry still maintained\? .* can look\.$/);
  });

  test("keep their titles in the note where they ask nothing", () => {
    const note = compose(state("nothing-at-the-address")).checkRun.annotations.find(({ level }) => level === "warning");
    expect(note).toMatchObject({
      title: "Not known: 2 criteria (Quarry)",
      message: expect.stringMatching(/^Open-source license and Maintained: There is no public repository/),
    });
  });

  test("stay apart where one has more to say, or another place", () => {
    const same = { ...license, outcome: "unmet", because: md`It is wrong.`, source: null } as const;
    const place = { file: "a.json", startLine: 1, endLine: 1 };
    const rows = (...findings: Finding[]) =>
      compose(given("changes-needed", [assessed(someEntry(), findings)])).comment?.split("It is wrong.").length;
    expect(rows(same, { ...same, criterion: "logo" })).toBe(2);
    expect(rows(same, { ...same, criterion: "logo", fix: md`Mend it.` })).toBe(3);
    expect(rows(same, { ...same, criterion: "logo", place })).toBe(3);
    const advice = { ...same, criterion: "logo", level: "advised" } as const;
    expect(rows(same, { ...advice, because: md`It is odd.` })).toBe(2);
    expect(rows(advice, { ...advice, criterion: "stars", fix: md`Mend it.` })).toBe(2);
    expect(compose(given("changes-needed", [assessed(someEntry(), [same, advice])])).comment).toContain(
      "| The same as above. |",
    );
  });
});

test("advice on an entry that was only edited is no note on lines that the pull request did not write", () => {
  const edited = assessed(someEntry(), [{ ...logo, level: "advised" }], { how: "edited", from: someEntry() });
  expect(compose(given("ready", [edited])).checkRun.annotations).toEqual([]);
  const added = assessed(someEntry(), [{ ...logo, level: "advised" }]);
  expect(compose(given("ready", [added])).checkRun.annotations).toHaveLength(1);
});

test("an entry of the same name and place counts as the same, whichever object it is", () => {
  const from = someEntry();
  const to = someEntry({ name: "Newlens" });
  const one = given("ready", [assessed(someEntry({ name: "Newlens" }), allMet, { how: "renamed", from })], {
    change: { ...noChange, renamed: [{ from, to, fields: ["name"] }] },
  });
  expect(compose(one).comment).toContain("#### Newlens · renamed from Packetlens");
  expect(compose(one).comment).toContain("edited: `name`");
});

test("a renamed entry of the same name has a new address", () => {
  const one = given("ready", [assessed(someEntry(), allMet, { how: "renamed", from: someEntry() })]);
  expect(compose(one).comment).toContain("#### Packetlens · has a new address");
});

test("an entry that is moved to another list and renamed says all of it", () => {
  const from = someEntry({ name: "Oldlens", list: "infrastructure", section: "a > b" });
  const { comment } = compose(given("ready", [assessed(someEntry(), allMet, { how: "moved", from })]));
  expect(comment).toContain("#### Packetlens · moves from infrastructure › a › b to applications › emerging");
  expect(comment).toContain(" · was Oldlens");
});

import { describe, expect, test } from "@jest/globals";
import { markOf, withoutMark } from "../../src/mark.ts";
import { md } from "../../src/markdown.ts";
import { known } from "../../src/model/facts.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry, someFacts, someRepository } from "../facts.ts";
import { cases, state } from "./cases.ts";
import { allMet, assessed, core, given, license, logo, noChange, somePull, stars, young } from "./given.ts";

/** Where no entry changes, the check run says so, and that is enough. */
const SILENT = ["nothing-to-review", "no-entry-changes"];

describe("the comment", () => {
  test.each(Object.entries(cases))(
    "%s begins with whose turn it is and the verdict, and ends with the block",
    (name, one) => {
      const { comment } = compose(one);
      if (SILENT.includes(name)) expect(comment).toBeNull();
      else {
        expect(comment).toMatch(/^### (?:Author's|Maintainers'|Nobody's) turn: \S[^\n]*\n\n\S/);
        expect(markOf(comment ?? "")?.kind).toBe("review");
      }
    },
  );

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
    const count = (text: string | null): number => withoutMark(text ?? "").split("2026-07-15").length;
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
    expect(withoutMark(comment ?? "").endsWith("Looked at `3f2a1b4`</sub>")).toBe(true);
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
    expect(comment).toContain("### Author's turn: 12 problems to fix, the first: line 3 of `a.json`");
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

test("what cannot be healed by another look is the maintainers' turn, what can is nobody's", () => {
  expect(compose(state("not-on-github")).comment).toMatch(/^### Maintainers' turn/);
  expect(compose(state("could-not-verify")).comment).toMatch(/^### Nobody's turn/);
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

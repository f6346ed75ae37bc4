import { describe, expect, test } from "@jest/globals";
import { md } from "../../src/markdown.ts";
import type { Finding, VerdictKind } from "../../src/model/finding.ts";
import { checkRunForFailure } from "../../src/report/check-run.ts";
import { compose } from "../../src/report/compose.ts";
import { someEntry } from "../facts.ts";
import { cases, state } from "./cases.ts";
import { allMet, assessed, core, given, license, logo, stars, young } from "./given.ts";

const title = (name: string): string => compose(state(name)).checkRun.title;
const plainly = (markdown: string): string => markdown.replaceAll("`", "");

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

  test("has the headline as its title", () => {
    expect(title("changes-needed")).toBe("Author's turn: 2 things to change, then this is ready");
    expect(title("changes-needed-draft")).toBe("Author's turn: 1 thing to change");
    expect(title("only-time")).toBe("Nobody's turn: only time is missing, until 2026-07-15");
    expect(title("does-not-parse")).toBe("Author's turn: a problem to fix, missing comma after line 762");
    expect(title("removals-only")).toBe("Maintainers' turn: decide whether 2 entries are to be removed");
    const both = given("changes-needed", [assessed(someEntry(), [stars, { ...young, level: "required" }])]);
    expect(compose(both).checkRun.title).toBe("Author's turn: 1 thing to change, then a wait until 2026-07-15");
    const decides = given("changes-needed", [assessed(someEntry(), [stars, { ...core, level: "required" }])]);
    expect(compose(decides).checkRun.title).toBe("Author's turn: 1 thing to change, then the maintainers decide");
  });

  test.each(Object.keys(cases))("%s has a title of GitHub's length that the comment begins with", (name) => {
    const { checkRun, comment } = compose(state(name));
    expect(checkRun.title.length).toBeLessThanOrEqual(100);
    if (comment !== null) expect(plainly(comment.split("\n")[0] ?? "")).toBe(`### ${checkRun.title}`);
  });

  test("has texts of GitHub's size, which is counted in bytes", () => {
    const wide = md`${"画面に表示される文".repeat(60)}`;
    const entries = Array.from({ length: 60 }, (_, i) => {
      const findings = [...allMet, stars, logo, core, young].map((one) => ({ ...one, because: wide }));
      return assessed(someEntry({ name: `名前 ${i}`, startLine: i * 10 }), findings);
    });
    const { text, summary } = compose(given("changes-needed", entries)).checkRun;
    expect(Buffer.byteLength(text ?? "")).toBeLessThanOrEqual(62_000);
    expect(Buffer.byteLength(text ?? "")).toBeGreaterThan(50_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(/ more parts are left out; .*\n\n<details><summary>💬 How to decide/);
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
});

describe("findings that say the very same sentence", () => {
  const [text, { annotations }] = [state("not-on-github"), compose(state("not-on-github")).checkRun];

  test("say it once, in a row each, and are one note", () => {
    const { comment } = compose(text);
    expect(comment?.split("only place where Listkeeper can look").length).toBe(2);
    expect(comment).toContain(
      "<br>Maintained | **Is Quarry still maintained?**<br>The same as for Open-source license. |",
    );
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

  test("stay apart in the notes where one has more to say, or another place", () => {
    const one = { ...license, outcome: "unmet", because: md`It is wrong.`, source: null } as const;
    const place = { file: "a.json", startLine: 1, endLine: 1 };
    const notes = (...findings: Finding[]) =>
      compose(given("changes-needed", [assessed(someEntry(), findings)])).checkRun.annotations.length;
    expect(notes(one, { ...one, criterion: "logo" })).toBe(1);
    expect(notes(one, { ...one, criterion: "logo", fix: md`Mend it.` })).toBe(2);
    expect(notes(one, { ...one, criterion: "logo", place })).toBe(2);
    expect(notes(one, { ...one, criterion: "logo", level: "advised" })).toBe(2);
  });
});

test("advice on an entry that was only edited is no note on lines that the pull request did not write", () => {
  const edited = assessed(someEntry(), [{ ...logo, level: "advised" }], { how: "edited", from: someEntry() });
  expect(compose(given("ready", [edited])).checkRun.annotations).toEqual([]);
  const added = assessed(someEntry(), [{ ...logo, level: "advised" }]);
  expect(compose(given("ready", [added])).checkRun.annotations).toHaveLength(1);
});

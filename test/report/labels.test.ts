import { describe, expect, test } from "@jest/globals";
import type { LabelsConfig } from "../../src/model/config.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Given } from "../../src/report/given.ts";
import { labelsOf, ownLabels } from "../../src/report/labels.ts";
import { someEntry, someFacts } from "../facts.ts";
import { allMet, assessed, given, license, noChange, nothingStands, someConfig, somePull } from "./given.ts";

function state(labels: Partial<LabelsConfig> = {}, more: Partial<Given> = {}): Given {
  const config = { ...someConfig, labels: { ...someConfig.labels, ...labels } };
  return given("ready", [assessed(someEntry({ section: "emerging" }), allMet)], { config, ...more });
}

const names = (one: Given): readonly string[] => labelsOf(one).map(({ name }) => name);
const standing = (labels: readonly string[]) => somePull({ standings: { ...nothingStands, labels } });

describe("the labels that should be on it", () => {
  test("tell verdict, turn, kind and section", () => {
    expect(names(state())).toEqual([
      "listkeeper: ready",
      "listkeeper: maintainers' turn",
      "listkeeper: addition",
      "listkeeper: in emerging",
    ]);
  });

  test("have a colour of six digits and a description that GitHub takes", () => {
    const all = ["ready", "changes-needed", "needs-maintainer", "could-not-verify"] as const;
    const specs = all.flatMap((kind) => labelsOf({ ...state(), verdict: { ...state().verdict, kind } }));
    for (const { name, color, description } of specs) {
      expect(color).toMatch(/^[\da-f]{6}$/);
      expect([name.length <= 50, description.length <= 100, description !== ""]).toEqual([true, true, true]);
    }
  });

  test("are called as the configuration says, and left out where it says so", () => {
    const called = { prefix: "lk/", names: { ready: "LGTM", addition: false, section: "section/{section}" } } as const;
    expect(names(state(called))).toEqual(["LGTM", "lk/maintainers' turn", "section/emerging"]);
    expect(names(state({ on: false }))).toEqual([]);
  });

  test("are called without the blanks that GitHub takes away, and are none where nothing is left", () => {
    const called = { names: { ready: "  done ", maintainers: "  ", addition: false, section: false } } as const;
    expect(names(state(called))).toEqual(["done"]);
  });

  test("never say twice the same, nor what the configuration reads", () => {
    const twice = { names: { ready: "done", maintainers: "Done", addition: false, section: false } } as const;
    expect(names(state(twice))).toEqual(["done"]);
    expect(names(state({ ...twice, input: { hold: ["DONE"], skip: [] } }))).toEqual([]);
  });

  test("of a section stand only where others stand in it already: nobody makes up a label", () => {
    const entry = someEntry({ section: "@everyone look here" });
    const facts = someFacts({ entry });
    const alone = { ...facts, standing: { ...facts.standing, neighbours: { count: 0, members: [] } } };
    const made = given("ready", [{ ...assessed(entry, allMet), facts: alone }]);
    expect(names(made).join()).not.toContain("everyone");
  });

  test("of a section are cut to what GitHub takes, in one line", () => {
    const entry = someEntry({ section: `Tools\n\u202e> ${"long ".repeat(40)}` });
    const [label = ""] = names(given("ready", [assessed(entry, allMet)])).filter((name) => name.includes("Tools"));
    expect(label.length).toBeLessThanOrEqual(50);
    expect(label).toMatch(/^listkeeper: in Tools > long /);
  });

  test("of sections are left out where there are many", () => {
    const sections = ["a", "b", "c", "d", "e"];
    const of = (count: number) =>
      given(
        "ready",
        sections.slice(0, count).map((section) => assessed(someEntry({ section }), [license])),
      );
    expect(names(of(4)).filter((name) => name.includes(": in "))).toHaveLength(4);
    expect(names(of(5)).filter((name) => name.includes(": in "))).toEqual([]);
  });
});

describe("the labels that are ours", () => {
  test("are those of all words, of the sections that were and are, and of any section by our own name", () => {
    const entry = (section: string): Entry => someEntry({ section });
    const change = { ...noChange, moved: [{ from: entry("emerging"), to: entry("major"), fields: [] }] };
    const own = ownLabels(state({}, { change, pull: standing(["listkeeper: in Gone", "in progress", "bug"]) }));
    for (const name of ["ready", "removal", "author's turn", "in emerging", "in major", "in Gone"])
      expect(own).toContain(`listkeeper: ${name}`);
    expect(own).not.toContain("in progress");
    expect(own).not.toContain("bug");
  });

  test("with a name for sections of its own are never more than it was seen to write", () => {
    const pull = standing(["in progress", "in Gone"]);
    const own = ownLabels(state({ names: { section: "in {section}" } }, { pull }));
    expect(own).toContain("in emerging");
    expect(own).not.toContain("in progress");
  });

  test("with no prefix are never guessed", () => {
    expect(ownLabels(state({ prefix: "" }, { pull: standing(["in progress"]) }))).not.toContain("in progress");
  });

  test("are never those that the configuration reads", () => {
    const input = { hold: ["listkeeper: ready"], skip: ["Listkeeper: Addition"] };
    expect(ownLabels(state({ input })).map((name) => name.toLowerCase())).not.toContain("listkeeper: ready");
    expect(ownLabels(state({ input })).map((name) => name.toLowerCase())).not.toContain("listkeeper: addition");
  });
});

import { describe, expect, test } from "@jest/globals";
import { criteria } from "../../src/criteria/index.ts";
import { judge } from "../../src/criteria/judge.ts";
import { code, md } from "../../src/markdown.ts";
import type { CriterionConfig } from "../../src/model/config.ts";
import type { Entry } from "../../src/model/entry.ts";
import { type Facts, known } from "../../src/model/facts.ts";
import type { Level } from "../../src/model/finding.ts";
import { someEntry, someFacts, someLogo, someMembers, someStanding } from "../facts.ts";

function asking(level: Level): Record<string, CriterionConfig> {
  return Object.fromEntries(criteria.map(({ id, options }) => [id, { level, options: options.parse({}) }]));
}

describe("judge", () => {
  test("asks every criterion of an added entry, in the order of the registry", () => {
    const findings = judge(someFacts(), asking("required"), "added");
    expect(findings.map(({ criterion }) => criterion)).toEqual(criteria.map(({ id }) => id));
  });

  test("does not ask what is off, nor what the section does not name", () => {
    const asked = {
      license: { level: "off", options: {} },
      age: { level: "ask", options: { "more-than": "6 months" } },
    } as const;
    expect(judge(someFacts(), asked, "added").map(({ criterion, level }) => [criterion, level])).toEqual([
      ["age", "ask"],
    ]);
  });

  test("asks of an edited entry only how it is listed", () => {
    const asked = judge(someFacts(), asking("required"), "edited").map(({ criterion }) => criterion);
    expect(asked).toEqual(["entry-complete", "entry-safe", "logo", "order"]);
  });

  test.each(["moved", "renamed"] as const)("asks all of a %s entry", (how) => {
    expect(judge(someFacts(), asking("ask"), how)).toHaveLength(criteria.length);
  });

  test("gives the options to the criterion, and its name, title and level to the finding", () => {
    const asked = { stars: { level: "advised", options: { "more-than": 900 } } } as const;
    const [finding] = judge(someFacts({ stars: known(812) }), asked, "added");
    expect(finding).toMatchObject({ criterion: "stars", level: "advised", outcome: "unmet" });
    expect(finding?.title).toBe(criteria.find(({ id }) => id === "stars")?.title);
  });

  describe("of an edited entry", () => {
    const facts = (entry: Entry, logo = someLogo()) => someFacts({ entry, standing: someStanding({ logo }) });
    const untitled = (stars: number) => someEntry({ members: someMembers({ name: "Packetlens", githubStars: stars }) });
    const levels = (given: Facts, from: Entry) =>
      judge(given, asking("required"), "edited", from)
        .filter(({ outcome }) => outcome !== "met")
        .map(({ criterion, level }) => `${criterion} ${level}`);

    test("makes advice of what was wrong before", () => {
      expect(levels(facts(untitled(812)), untitled(700))).toEqual(["entry-complete advised"]);
    });

    test("holds up what the edit made wrong", () => {
      expect(levels(facts(untitled(812)), someEntry())).toEqual(["entry-complete required"]);
      const more = someEntry({ members: someMembers({ name: "Packetlens" }) });
      expect(levels(facts(more), untitled(812))).toEqual(["entry-complete required"]);
    });

    test("asks about a logo only where the edit names another one: the old question was answered when that was merged", () => {
      const shared = someLogo({ sharedWith: ["Prism"] });
      const before = { ...someEntry(), roles: { ...someEntry().roles, logo: "oldLogo" } };
      expect(levels(facts(someEntry(), shared), someEntry())).toEqual([]);
      expect(levels(facts(someEntry(), shared), before)).toEqual(["logo required"]);
    });

    test("holds up a place that the edit made wrong, and what the list's schema does not allow since", () => {
      const [after, before] = [someEntry({ name: "Prism" }), someEntry({ name: "Quarry" })];
      const order = { rule: "name", misplaced: { after, before } } as const;
      const misplaced = someFacts({ standing: someStanding({ order }) });
      expect(levels(misplaced, someEntry())).toEqual(["order required"]);
      const schema = [{ member: "name", what: md`${code("name")} is long.`, fix: md`Shorten it.` }];
      const unfit = someFacts({ entry: untitled(812), standing: someStanding({ schema }) });
      expect(levels(unfit, untitled(700))).toEqual(["entry-complete required"]);
    });

    test("an added entry has no excuse", () => {
      const [finding] = judge(
        facts(untitled(812)),
        { "entry-complete": { level: "required", options: { "max-description": 600 } } },
        "added",
        untitled(812),
      );
      expect(finding).toMatchObject({ outcome: "unmet", level: "required" });
    });
  });

  test("is not led astray by names that every object has", () => {
    const asked: Record<string, CriterionConfig> = JSON.parse('{"constructor": {"level": "required", "options": {}}}');
    expect(judge(someFacts(), asked, "added")).toEqual([]);
  });
});

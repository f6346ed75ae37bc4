/** Each criterion's own examples are its tests. */
import { describe, expect, test } from "@jest/globals";
import { criteria } from "../../src/criteria/index.ts";
import type { Judged, Outcome } from "../../src/model/finding.ts";
import { someFacts } from "../facts.ts";
import { say } from "../say.ts";

/** The outcomes that a criterion can come to; examples must show each of them, and no other. */
const CAN: Readonly<Record<string, readonly Outcome[]>> = {
  license: ["met", "unmet", "judgement", "unknown"],
  "docs-license": ["met", "unmet", "judgement", "unknown"],
  "core-technology": ["judgement", "unknown"],
  maintained: ["met", "unmet", "judgement", "unknown", "exempt"],
  "open-governance": ["met", "unmet", "judgement", "unknown"],
  contributors: ["met", "unmet", "judgement", "unknown"],
  "production-use": ["unmet", "judgement", "unknown"],
  age: ["met", "unmet", "judgement", "unknown"],
  stars: ["met", "unmet", "judgement", "unknown"],
  "entry-complete": ["met", "unmet", "judgement", "unknown"],
  "entry-unique": ["met", "unmet", "judgement", "unknown"],
  "entry-safe": ["met", "unmet"],
  logo: ["met", "unmet", "judgement", "unknown"],
  order: ["met", "unmet"],
};

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))("%s", (id, criterion) => {
  const judgeExample = ({ facts, options = {} }: (typeof criterion.examples)[number]): Judged =>
    criterion.judge(someFacts(facts), criterion.options.parse(options));

  test.each(criterion.examples.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    expect(judgeExample(example).outcome).toBe(example.outcome);
  });

  test("has examples of every outcome that it can come to", () => {
    const shown = new Set(criterion.examples.map(({ outcome }) => outcome));
    expect([...shown].sort()).toEqual([...(CAN[id] ?? [])].sort());
  });

  test("names its examples differently", () => {
    const names = criterion.examples.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("says whole sentences, and asks a question only where a person decides", () => {
    for (const example of criterion.examples) {
      const { outcome, because, question, fix } = judgeExample(example);
      expect(say(because)).toMatch(/^\S.*[.?”]$/);
      expect(say(because)).not.toMatch(/ {2}|\.\.|undefined|null/);
      if (fix !== null) expect(say(fix)).toMatch(/^[A-Z].*\.$/);
      expect(question !== null).toBe(outcome === "judgement");
      if (question !== null) expect(say(question)).toMatch(/\?$/);
    }
  });

  test("names a day only where time alone decides", () => {
    for (const example of criterion.examples) {
      const { passesOn, outcome } = judgeExample(example);
      expect(passesOn !== null).toBe(id === "age" && outcome === "unmet");
    }
  });
});

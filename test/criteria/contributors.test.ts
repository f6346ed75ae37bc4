import { expect, test } from "@jest/globals";
import { contributors } from "../../src/criteria/contributors.ts";
import { md } from "../../src/markdown.ts";
import { type ContributorFacts, known } from "../../src/model/facts.ts";
import { someContributors, someFacts } from "../facts.ts";
import { say } from "../say.ts";

function told(found: Partial<ContributorFacts>, options: object = {}): string {
  const facts = someFacts({ contributors: known(someContributors({ method: md`by hand`, ...found })) });
  const { outcome, because, question } = contributors.judge(facts, contributors.options.parse(options));
  return [outcome, ...(question === null ? [] : [say(question)]), say(because)].join(" | ").replaceAll("\u2011", "-");
}

const notes = [md`It is a mirror.`];
const doubts = [md`3 more have no account.`];

test("what proves the number is said with what must be known, and without doubts", () => {
  expect(told({ count: 60, bound: "at-least", atMost: 63, notes, doubts })).toBe(
    "met | Between 60 and 63 people have committed (by hand, counted on 2026-06-01); 50 are asked for. It is a mirror.",
  );
  expect(told({ count: 50, bound: "exact" })).toBe(
    "met | 50 people have committed (by hand, counted on 2026-06-01); 50 are asked for.",
  );
});

test("what is too few by every count says by how many", () => {
  expect(told({ count: 1, bound: "exact" })).toBe(
    "unmet | 1 person has committed (by hand, counted on 2026-06-01); 50 are asked for. 49 more are needed.",
  );
  expect(told({ count: 20, bound: "at-least", atMost: 23, doubts })).toBe(
    "unmet | Between 20 and 23 people have committed (by hand, counted on 2026-06-01); 50 are asked for. 3 more have no account. 27 more are needed.",
  );
  expect(told({ count: 8, bound: "exact" }, { "at-least": 8, compare: "more-than" })).toBe(
    "unmet | 8 people have committed (by hand, counted on 2026-06-01); more than 8 are asked for. 1 more is needed.",
  );
});

test("numbers on both sides are a question, with both of them", () => {
  expect(told({ count: 44, bound: "at-least", atMost: 52, notes, doubts })).toBe(
    "judgement | Have 50 people or more contributed to Packetlens? | Between 44 and 52 people have committed (by hand, counted on 2026-06-01); 50 are asked for. It is a mirror. 3 more have no account.",
  );
});

test("a near miss is a question, and how near is an option", () => {
  expect(told({ count: 45, bound: "exact" })).toBe(
    "judgement | Have 50 people or more contributed to Packetlens? | 45 people have committed (by hand, counted on 2026-06-01); 50 are asked for. 5 more are needed; ways of counting differ by as much.",
  );
  expect(told({ count: 44, bound: "exact" })).toMatch(/^unmet /);
  expect(told({ count: 45, bound: "exact" }, { near: 0 })).toMatch(/^unmet /);
  expect(told({ count: 30, bound: "exact" }, { near: 40 })).toMatch(/^judgement /);
});

test("a number without an end is a question", () => {
  expect(told({ count: 38, bound: "at-least", doubts })).toBe(
    "judgement | Have 50 people or more contributed to Packetlens? | At least 38 people have committed (by hand, counted on 2026-06-01); 50 are asked for. 3 more have no account. How many there are in all cannot be told.",
  );
});

test("an upper bound proves nothing, but disproves", () => {
  expect(told({ count: 640, bound: "at-most" })).toMatch(/^judgement .* At most 640 people have committed /);
  expect(told({ count: 40, bound: "at-most" })).toMatch(/^unmet .* 10 more are needed\.$/);
});

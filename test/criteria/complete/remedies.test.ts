import { describe, expect, test } from "@jest/globals";
import { entryComplete } from "../../../src/criteria/entry-complete.ts";
import { order } from "../../../src/criteria/order.ts";
import { sampleEntry, sampleStanding } from "../../../src/criteria/sample.ts";
import { md } from "../../../src/markdown.ts";
import type { SchemaFlaw } from "../../../src/model/entry.ts";
import { type Facts, known } from "../../../src/model/facts.ts";
import { someFacts } from "../../facts.ts";
import { say } from "../../say.ts";

const complete = (facts: Partial<Facts>) =>
  entryComplete.judge(someFacts({ standing: sampleStanding(), ...facts }), { "max-description": 600 });

describe("an incomplete entry brings along what would mend it", () => {
  test("all of it, in the order in which it is told", () => {
    const entry = sampleEntry({ githubStars: undefined, description: " Shows packets. " });
    expect(complete({ entry, stars: known(900) }).remedies).toEqual([
      { kind: "set", member: "githubStars", value: 900 },
      { kind: "spell", member: "description", from: " Shows packets. ", to: "Shows packets." },
    ]);
  });

  test("a star count that is not true, in the member that is called after stars", () => {
    const entry = sampleEntry({ age: 3, githubStars: 3 });
    expect(complete({ entry, stars: known(900) }).remedies).toEqual([
      { kind: "set", member: "githubStars", value: 900 },
    ]);
  });
});

test("a member is told once, by the list's schema or by what its neighbours do", () => {
  const flaw = (member: string): SchemaFlaw => ({
    member,
    what: md`The schema says ${member}.`,
    fix: md`Mend ${member}.`,
  });
  const schema = [flaw("githubStars"), flaw("title")];
  const entry = sampleEntry({ githubStars: undefined, title: "" });
  const { because, fix, remedies } = complete({ entry, standing: sampleStanding({ schema }), stars: known(900) });
  expect(say(because)).toBe("The schema says title. githubStars is missing; all 45 neighbours have it.");
  expect(fix === null ? "" : say(fix)).toBe("Mend title. Add githubStars with today's number, 900.");
  expect(remedies).toEqual([{ kind: "set", member: "githubStars", value: 900 }]);
});

test("a misplaced entry brings along the two that it belongs between", () => {
  const [after, before] = [sampleEntry({ name: "Prism" }), sampleEntry({ name: "Quarry" })];
  const standing = sampleStanding({ order: { rule: "name", misplaced: { after, before } } });
  expect(order.judge(someFacts({ standing }), {}).remedies).toEqual([{ kind: "place", after, before }]);
});

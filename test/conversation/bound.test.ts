/** What decisions are bound to, and what the block says of the entries: the same, whatever the entries are called. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readBlock } from "../../src/block.ts";
import { boundOf } from "../../src/conversation/bound.ts";
import { compose } from "../../src/report/compose.ts";
import { someEntry } from "../facts.ts";
import { allMet, assessed, given } from "../report/given.ts";
import { answered, assessment, outcomeOf, remark, talk } from "./scene.ts";

/** As the block in our comment tells the entry. */
function told(entry: Parameters<typeof boundOf>[0]) {
  const { comment } = compose(given("ready", [assessed(someEntry(entry), allMet)]));
  const block = readBlock(comment ?? "");
  if (block?.entries[0] === undefined) throw new Error("the block tells no entry");
  return { block, bound: boundOf(block.entries[0]) };
}

const names: readonly [string, string][] = [
  ["a sign with a variation selector", "🛠️ Tools"],
  ["several signs joined into one", "👩‍💻 For developers"],
  ["blanks in a row", "Network  and   more"],
  ["a soft hyphen", "Net\u00adwork"],
  ["more characters than are kept", "long ".repeat(80)],
  ["more characters than are kept, each of two halves", "😀".repeat(300)],
];

describe("a section or a name with", () => {
  test.each(names)("%s is the same in the block", (_, written) => {
    const entry = { name: written, repository: null, section: written };
    expect(told(entry).bound).toEqual(boundOf(entry));
  });

  test.each(names)("%s can be decided on after it was shown", (_, written) => {
    const assessments = [assessment(), assessment("Podtrace", { name: written, section: written })];
    const { entry } = assessments[1] ?? assessment();
    const command = remark(1, "/listkeeper accept core-technology skylark-labs/podtrace: a");
    const now = talk({ remarks: [command], before: told(entry).block, assessments });
    expect(answered(now)).toBe("");
    expect(outcomeOf(now, "core-technology", written)).toBe("met ask");
  });
});

test("whatever an entry is called, the block tells what a decision is bound to", () => {
  const text = fc.string({ unit: "binary", maxLength: 400 });
  fc.assert(
    fc.property(text, fc.option(text), text, (name, repository, section) => {
      const entry = { name, repository, section };
      expect(told(entry).bound).toEqual(boundOf(entry));
    }),
    { numRuns: 200 },
  );
});

test("an entry is named as our comment shows it", () => {
  const assessments = [assessment("Packet\u00adlens 🛠️"), assessment("Podtrace")];
  const told = talk({ remarks: [remark(1, "/listkeeper exempt license Packetlens 🛠: a")], assessments });
  expect(answered(told)).toBe("");
  expect(outcomeOf(told, "license", "Packet\u00adlens 🛠️")).toBe("exempt required");
});

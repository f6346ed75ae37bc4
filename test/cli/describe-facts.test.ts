import { expect, test } from "@jest/globals";
import { describeFacts } from "../../src/cli/describe-facts.ts";
import { md } from "../../src/markdown.ts";
import { known, notKnown } from "../../src/model/facts.ts";
import { someFacts, someLicense } from "../facts.ts";

const PLAIN = { colour: false };
const after = (words: string, start: string) =>
  words.split("\n").slice(words.split("\n").findIndex((line) => line.startsWith(start)));

test("lists stand below their name, one item a dash", () => {
  const words = describeFacts(someFacts({ license: known(someLicense(), "https://example.org/LICENSE") }), PLAIN);
  expect(after(words, "license").slice(0, 8)).toEqual([
    "license       expression: Apache-2.0",
    "              files:",
    "                - path: LICENSE",
    "                  expression: Apache-2.0",
    "                  confidence: 1",
    "                  how: the full text of the licence",
    "              open: true",
    "              reasons: none",
  ]);
});

test("facts that are not known for one reason are told together, after those that are", () => {
  const outage = notKnown<never>(md`GitHub answered 502.`);
  const words = describeFacts(someFacts({ stars: outage, license: outage, evidence: notKnown(md`Not asked.`) }), PLAIN);
  expect(after(words, "not known")).toEqual([
    "not known stars, license",
    "              GitHub answered 502.",
    "not known evidence",
    "              Not asked.",
    "asked at 2026-06-01T12:00:00Z",
  ]);
});

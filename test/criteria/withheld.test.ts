/** An answer that GitHub withholds is never held against a project, nor for it. */
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { criteria } from "../../src/criteria/index.ts";
import { md } from "../../src/markdown.ts";
import { type Facts, notKnown } from "../../src/model/facts.ts";
import { someFacts } from "../facts.ts";

const FACTS = [
  "repository",
  "createdAt",
  "stars",
  "license",
  "docsLicense",
  "activity",
  "governance",
  "contributors",
  "evidence",
  "production",
] as const satisfies readonly (keyof Facts)[];

const examples = new Map(
  criteria.flatMap((criterion) =>
    criterion.examples.map((example) => [`${criterion.id}: ${example.name}`, { criterion, example }] as const),
  ),
);

test("whatever is withheld, nothing becomes unmet by it, and nothing that is about the project becomes met", () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples.keys()), fc.subarray([...FACTS]), (name, withheld) => {
      const found = examples.get(name);
      if (found === undefined) throw new Error(name);
      const { criterion, example } = found;
      const facts = someFacts(example.facts);
      const gone = Object.fromEntries(withheld.map((name) => [name, notKnown(md`GitHub answered 502.`)]));
      const options = criterion.options.parse(example.options ?? {});
      const { outcome } = criterion.judge({ ...facts, ...gone }, options);
      if (outcome === "unmet") expect(criterion.judge(facts, options).outcome).toBe("unmet");
      if (outcome === "met" && criterion.about === "project") {
        expect(criterion.judge(facts, options).outcome).toBe("met");
      }
    }),
    { numRuns: 3000 },
  );
});

/** Every field of what GraphQL answers about projects, withheld on its own: what is missing is told as not known, never as absent. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { WIDE_CASE } from "./fault-cases.ts";
import { partsOf, withheld } from "./fault-parts.ts";
import { openFaultScene } from "./fault-scene.ts";
import { undisturbed } from "./fault-strikes.ts";

// They take a few seconds each where the machine has nothing else to do.
const PATIENCE = 300_000;

const scene = await openFaultScene();
const subjects = await undisturbed(scene, [WIDE_CASE]);
const parts = subjects.flatMap(partsOf).filter(([, , { operation }]) => operation === "Projects");

afterAll(async () => {
  await scene.close();
  expect(scene.sandbox.failures).toEqual([]);
});

test("the answers of a review have fields to withhold", () => {
  const operations = new Set(parts.map(([, , { operation }]) => operation));
  expect([...operations].sort()).toEqual(["Projects"]);
  expect(parts.reduce((sum, [, , { paths }]) => sum + paths.length, 0)).toBeGreaterThan(100);
});

describe("whatever is withheld of an answer, no claim comes of it", () => {
  test.each(parts.filter((_, at) => process.env.FAULTS === "all" || at % 2 === 0))(
    "%s",
    async (_name, subject, part) => expect(await withheld(scene, subject, part)).toEqual([]),
    PATIENCE,
  );
});

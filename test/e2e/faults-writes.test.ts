/** Every write of a review, struck by every fault: what could not be said is said by the next look, and nothing twice. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { CLEAN_CASE, MIXED_CASE, PUSHED_CASE } from "./fault-cases.ts";
import { kindsFor, shareOf } from "./fault-kinds.ts";
import { openFaultScene } from "./fault-scene.ts";
import { struck, undisturbed, unhealed } from "./fault-strikes.ts";

// They take a few seconds each where the machine has nothing else to do.
const PATIENCE = 300_000;

const scene = await openFaultScene();
const subjects = await undisturbed(scene, [MIXED_CASE, CLEAN_CASE, PUSHED_CASE]);
const writes = subjects.flatMap((subject) =>
  subject.asked
    .filter((asked) => asked.writes)
    .map((asked) => [`${subject.of.name}: ${asked.name}`, subject, asked] as const),
);

afterAll(async () => {
  await scene.close();
  expect(scene.sandbox.failures).toEqual([]);
});

test("a review writes all that it is known to write", () => {
  const names = writes.map(([, , { name }]) => name).join("\n");
  for (const part of [
    "POST .*check-runs",
    "POST .*comments",
    "PATCH .*comments",
    "POST .*labels",
    "DELETE .*labels",
    "POST .*reviews",
    "PUT .*dismissals",
  ]) {
    expect(names).toMatch(new RegExp(part));
  }
});

describe("whatever becomes of a write, the next look heals it", () => {
  test.each(writes)(
    "%s",
    async (_name, subject, asked) => {
      const wrong: string[] = [];
      const at = writes.findIndex((row) => row[2] === asked);
      for (const kind of shareOf(kindsFor(asked), at)) {
        const pull = await subject.of.prepare(scene);
        const told = [...(await struck(scene, subject, pull, asked, kind)), ...(await unhealed(scene, subject, pull))];
        for (const what of told) wrong.push(`${kind.name}: ${what}`);
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

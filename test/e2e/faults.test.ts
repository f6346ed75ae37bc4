/** Every question of a review, struck by every fault: nothing is claimed that the answers do not support, and the next look heals it. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { AGAIN_CASE, CLEAN_CASE, MIXED_CASE, PUSHED_CASE } from "./fault-cases.ts";
import { kindsFor, shareOf } from "./fault-kinds.ts";
import { openFaultScene } from "./fault-scene.ts";
import { struck, undisturbed, unhealed } from "./fault-strikes.ts";

// They take a few seconds each where the machine has nothing else to do.
const PATIENCE = 300_000;

const scene = await openFaultScene();
const again = await undisturbed(scene, [AGAIN_CASE]);
const subjects = [...(await undisturbed(scene, [MIXED_CASE, CLEAN_CASE, PUSHED_CASE])), ...again];
const questions = subjects.flatMap((subject) =>
  subject.asked
    .filter(({ writes }) => !writes)
    .map((asked) => [`${subject.of.name}: ${asked.name}`, subject, asked] as const),
);

afterAll(async () => {
  await scene.close();
  expect(scene.sandbox.failures).toEqual([]);
});

test("a review asks for all that it is known to ask for", () => {
  const names = questions.map(([, , { name }]) => name).join("\n");
  for (const part of ["access_tokens", "PullRequest", "compare", "trees", "Projects", "Texts", "contributors"]) {
    expect(names).toContain(part);
  }
});

test("a look with the projects in memory asks of the pull request alone", () => {
  const names = again.flatMap(({ asked }) => asked.map(({ name }) => name)).join("\n");
  expect(names).toContain("PullRequest");
  expect(names).toContain("compare");
  expect(names).not.toMatch(/Projects|contributors|access_tokens/);
});

describe("whatever becomes of a question, no claim comes of it", () => {
  test.each(questions)(
    "%s",
    async (_name, subject, asked) => {
      const wrong: string[] = [];
      const pull = await subject.of.prepare(scene);
      const at = questions.findIndex((row) => row[2] === asked);
      for (const kind of shareOf(kindsFor(asked), at)) {
        for (const what of await struck(scene, subject, pull, asked, kind)) wrong.push(`${kind.name}: ${what}`);
      }
      expect([...wrong, ...(await unhealed(scene, subject, pull))]).toEqual([]);
    },
    PATIENCE,
  );
});

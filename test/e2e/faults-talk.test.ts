/** Every question about what people have said, struck by every fault: no decision is lost or made, and the next look heals it. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { kindsFor, shareOf } from "./fault-kinds.ts";
import { openFaultScene } from "./fault-scene.ts";
import { struck, undisturbed, unhealed } from "./fault-strikes.ts";
import { TALK_CASES } from "./fault-talk-cases.ts";

// They take a few seconds each where the machine has nothing else to do.
const PATIENCE = 300_000;
// Of requests that look alike so many are struck.
const FIRST = 2;

const scene = await openFaultScene("faults-talk.yml");
const subjects = await undisturbed(scene, TALK_CASES);
const questions = subjects
  .flatMap((subject) =>
    subject.asked
      .filter(({ writes, after }) => !writes && after < FIRST)
      .map((asked) => [`${subject.of.name}: ${asked.name}`, subject, asked] as const),
  )
  .map((row, at) => [...row, at] as const);

afterAll(async () => {
  await scene.close();
  expect(scene.sandbox.failures).toEqual([]);
});

test("a review asks for all that it is known to ask for", () => {
  const names = questions.map(([, , { name }]) => name).join("\n");
  for (const part of ["permission", "memberships", "PullRequest", "Projects"]) expect(names).toContain(part);
});

describe("whatever becomes of a question, no decision comes or goes with it", () => {
  test.each(questions)(
    "%s",
    async (_name, subject, asked, at) => {
      const wrong: string[] = [];
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

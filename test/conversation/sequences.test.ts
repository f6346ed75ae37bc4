import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addressKey } from "../../src/conversation/bound.ts";
import type { Block } from "../../src/model/block.ts";
import type { Remark } from "../../src/model/conversation.ts";
import type { Assessment, Outcome } from "../../src/model/finding.ts";
import { headSha } from "../report/given.ts";
import { assessment, blockOf, byAuthor, findings, reacted, remark, talk } from "./scene.ts";

const RUNS = 300;
const NAMES = ["Podtrace", "bpf:trace", "Lens"] as const;
const CRITERIA = ["license", "core-technology", "contributors", "maintained"] as const;

/** One thing that happens on a pull request between two looks at it. */
type Step =
  | { readonly do: "comment"; readonly body: string; readonly by: "maintainer" | "author" }
  | { readonly do: "edit"; readonly which: number; readonly body: string }
  | { readonly do: "delete" | "hide" | "show"; readonly which: number }
  | { readonly do: "press"; readonly button: "accept" | "hold" | "unhold" }
  | { readonly do: "facts"; readonly outcome: Outcome; readonly criterion: (typeof CRITERIA)[number] }
  | { readonly do: "swap"; readonly which: number; readonly address: number }
  | { readonly do: "look" };

interface World {
  readonly remarks: readonly Remark[];
  readonly assessments: readonly Assessment[];
  readonly before: Block | null;
  readonly clock: number;
}

const command = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("accept", "exempt", "reject"),
      fc.constantFrom(...CRITERIA),
      fc.constantFrom(...NAMES),
      fc.nat(3),
    )
    .map(([word, criterion, name, n]) => `/listkeeper ${word} ${criterion} ${name}: reason ${n}`),
  fc
    .tuple(fc.constantFrom(...CRITERIA), fc.constantFrom("", " Podtrace", " Lens"))
    .map(([criterion, name]) => `/listkeeper revoke ${criterion}${name}`),
  fc.constantFrom("/listkeeper hold: wait", "/listkeeper unhold", "/listkeeper help", "/listkeeper recheck", "thanks!"),
  fc.constantFrom("/listkeeper explain license", "/listkeeper evidence license: see LICENSE", "/listkeeper acept"),
);
const body = fc.array(command, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
const which = fc.nat(9);

const talking: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("comment" as const), body, by: fc.constantFrom("maintainer", "author") }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("edit" as const), which, body }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("delete", "hide", "show"), which }) },
  { weight: 4, arbitrary: fc.constant({ do: "look" } as const) },
);
const button = fc.constantFrom("accept", "hold", "unhold");
const pressing: fc.Arbitrary<Step> = fc.record({ do: fc.constant("press" as const), button });
const judging: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("facts" as const),
  // What was known and is not known any more is an outage: of that our comment tells what was known before.
  outcome: fc.constantFrom("met", "unmet", "judgement"),
  criterion: fc.constantFrom(...CRITERIA),
});
const swapping: fc.Arbitrary<Step> = fc.record({
  do: fc.constant("swap" as const),
  which: fc.nat(2),
  address: fc.nat(4),
});

function begun(): World {
  const assessments = NAMES.map((name) => ({ ...assessment(name), findings }));
  return { remarks: [], assessments, before: null, clock: 1 };
}

function time(clock: number): string {
  return new Date(Date.UTC(2026, 4, 1, 0, clock)).toISOString();
}

function step(world: World, one: Step): World {
  const clock = world.clock + 1;
  const now = time(clock);
  if (one.do === "look") return { ...look(world), clock };
  if (one.do === "comment" || one.do === "press")
    return { ...world, clock, remarks: [...world.remarks, said(one, clock)] };
  if (one.do === "facts") {
    const judge = (at: Assessment) =>
      at.findings.map((two) => (two.criterion === one.criterion ? { ...two, outcome: one.outcome } : two));
    return { ...world, clock, assessments: world.assessments.map((at) => ({ ...at, findings: judge(at) })) };
  }
  if (one.do === "swap") {
    const repository = `https://github.com/skylark-labs/project-${one.address}`;
    const swapped = (at: Assessment, i: number) =>
      i === one.which ? { ...at, entry: { ...at.entry, repository } } : at;
    return { ...world, clock, assessments: world.assessments.map(swapped) };
  }
  const at = world.remarks.length === 0 ? -1 : one.which % world.remarks.length;
  const changed = world.remarks.flatMap((remark, i): readonly Remark[] => {
    if (i !== at || (remark.pressed !== null && one.do === "edit")) return [remark];
    if (one.do === "delete") return [];
    return [
      one.do === "edit" ? { ...remark, body: one.body, editedAt: now } : { ...remark, minimized: one.do === "hide" },
    ];
  });
  return { ...world, clock, remarks: changed };
}

function said(one: Extract<Step, { do: "comment" | "press" }>, clock: number): Remark {
  if (one.do === "comment")
    return remark(clock, one.body, { createdAt: time(clock), ...(one.by === "author" ? byAuthor : {}) });
  return remark(clock, "pressed", { createdAt: time(clock), pressed: { button: one.button, by: "marta", headSha } });
}

/** What a review leaves behind: the block in our comment, and the reactions. */
function look(world: World): World {
  const told = talk(world);
  return { ...world, before: blockOf(told, headSha), remarks: reacted(world.remarks, told.conversation) };
}

function outcomes({ assessments, conversation }: ReturnType<typeof talk>) {
  const { hold, statements } = conversation;
  return {
    hold,
    statements,
    findings: assessments.map((at) => at.findings.map(({ outcome, level }) => `${outcome} ${level}`)),
  };
}

function clean({ remarks, assessments }: World): ReturnType<typeof talk> {
  return talk({ remarks: remarks.map((one) => ({ ...one, reactions: [] })), assessments });
}

test("looking often, late or never before comes to the same, whatever is said, edited, deleted, hidden and found out", () => {
  const steps = fc.array(fc.oneof({ weight: 4, arbitrary: talking }, { weight: 1, arbitrary: judging }), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(steps, (sequence) => {
      const world = sequence.reduce(step, begun());
      expect(outcomes(talk(world))).toEqual(outcomes(clean(world)));
    }),
    { numRuns: RUNS },
  );
});

test("looking twice changes nothing", () => {
  const steps = fc.array(fc.oneof(talking, pressing, judging, swapping), { maxLength: 25 });
  fc.assert(
    fc.property(steps, (sequence) => {
      const world = look(sequence.reduce(step, begun()));
      const again = look(world);
      expect(again).toEqual(world);
      expect(talk(again)).toEqual(talk(world));
    }),
    { numRuns: RUNS },
  );
});

test("the order in which remarks are told does not matter", () => {
  const steps = fc.array(fc.oneof(talking, pressing, judging, swapping), { maxLength: 25 });
  fc.assert(
    fc.property(steps, (sequence) => {
      const world = sequence.reduce(step, begun());
      expect(talk({ ...world, remarks: world.remarks.toReversed() })).toEqual(talk(world));
    }),
    { numRuns: RUNS },
  );
});

test("no decision counts for an address that our comment did not show when it was written", () => {
  const steps = fc.array(fc.oneof(talking, pressing, swapping), { maxLength: 25 });
  fc.assert(
    fc.property(steps, (sequence) => {
      // By comment and edit: the addresses that our comment showed just then.
      const shown = new Map<string, readonly (string | null)[]>();
      let world = look(begun());
      for (const one of sequence) {
        const before = world;
        world = step(world, one);
        const seen = (before.before?.entries ?? []).map(({ repository }) =>
          repository === null ? null : addressKey(repository),
        );
        for (const { id, editedAt } of world.remarks) {
          const key = `${id} ${editedAt}`;
          if (!shown.has(key)) shown.set(key, seen);
        }
      }
      for (const at of talk(world).assessments) {
        const address = addressKey(at.entry.repository ?? "");
        for (const { decision } of at.findings) {
          if (decision === undefined || decision.lapsed !== null) continue;
          const written = world.remarks.find(({ id }) => id === decision.comment);
          expect(shown.get(`${written?.id} ${written?.editedAt}`)).toContain(address);
          expect(decision.repository).toBe(address);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test("those who may not decide change no outcome and hold nothing", () => {
  const steps = fc.array(talking, { maxLength: 25 });
  fc.assert(
    fc.property(steps, (sequence) => {
      const theirs = sequence.map((one) => (one.do === "comment" ? { ...one, by: "author" as const } : one));
      const told = talk(theirs.reduce(step, begun()));
      expect(told.assessments.map((at) => at.findings.map(({ outcome }) => outcome))).toEqual(
        NAMES.map(() => findings.map(({ outcome }) => outcome)),
      );
      expect([told.conversation.hold, told.conversation.decisions, told.conversation.bindings]).toEqual([null, [], []]);
    }),
    { numRuns: RUNS },
  );
});

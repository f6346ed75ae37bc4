import { describe, expect, test } from "@jest/globals";
import { judgement, met, unknown, unmet } from "../src/criteria/criterion.ts";
import { md } from "../src/markdown.ts";
import type { Change, Problem } from "../src/model/entry.ts";
import type { Assessment, Finding, Judged, Level } from "../src/model/finding.ts";
import { decide } from "../src/verdict.ts";
import { someFacts } from "./facts.ts";

const CHANGE: Change = {
  added: [],
  removed: [],
  moved: [],
  renamed: [],
  edited: [],
  reordered: [],
  problems: [],
  hints: [],
  touchesListing: true,
};

const JUDGED = {
  met: met(md`Good.`),
  unmet: unmet(md`Bad.`),
  unknown: unknown(md`Not known.`),
  judgement: judgement(md`Is it?`),
} satisfies Record<string, Judged>;

type Case = `${keyof typeof JUDGED} ${Level}`;

function assessment(...cases: readonly Case[]): Assessment {
  const facts = someFacts();
  const findings = cases.map((one): Finding => {
    const [outcome, level] = one.split(" ") as [keyof typeof JUDGED, Level];
    return { ...JUDGED[outcome], criterion: "stars", title: md`Stars`, level };
  });
  return { how: "added", from: null, entry: facts.entry, facts, findings, attempts: [] };
}

function problem(severity: Problem["severity"]): Problem {
  return { file: "list.json", line: 1, column: 1, severity, message: md`Broken.`, cause: null };
}

describe("decide", () => {
  test.each<[string, readonly Case[], string]>([
    ["all met", ["met required", "met ask", "met advised"], "ready"],
    ["nothing asked", [], "ready"],
    ["unmet where it is required", ["unmet required", "unknown required", "judgement required"], "changes-needed"],
    ["unmet where it is asked", ["unmet ask", "unknown required"], "changes-needed"],
    ["unmet where it is advised", ["unmet advised"], "ready"],
    ["unknown where it is required", ["unknown required", "judgement required"], "could-not-verify"],
    ["unknown where it is asked", ["unknown ask", "judgement required"], "could-not-verify"],
    ["unknown where it is advised", ["unknown advised"], "ready"],
    ["a judgement where it is required", ["judgement required", "met ask"], "needs-maintainer"],
    ["a judgement where it is asked", ["judgement ask"], "ready"],
    ["a judgement where it is advised", ["judgement advised"], "ready"],
  ])("%s", (_name, cases, kind) => {
    expect(decide([assessment(...cases)], CHANGE).kind).toBe(kind);
  });

  test("exempt findings hold nothing up", () => {
    const one = assessment("unmet required");
    const findings = one.findings.map((finding): Finding => ({ ...finding, outcome: "exempt" }));
    expect(decide([{ ...one, findings }], CHANGE)).toEqual({
      kind: "ready",
      toChange: 0,
      questions: 0,
      unknowns: 0,
      held: null,
    });
  });

  test("a problem that is an error must be changed, a warning need not", () => {
    const change = { ...CHANGE, problems: [problem("error"), problem("warning"), problem("error")] };
    expect(decide([], change)).toEqual({ kind: "changes-needed", toChange: 2, questions: 0, unknowns: 0, held: null });
    expect(decide([], { ...CHANGE, problems: [problem("warning")] }).kind).toBe("ready");
  });

  test("one entry holds the others up", () => {
    expect(decide([assessment("met required"), assessment("unmet required")], CHANGE).kind).toBe("changes-needed");
  });

  test("a change that touches no listing file is not reviewed", () => {
    expect(decide([], { ...CHANGE, touchesListing: false }).kind).toBe("nothing-to-review");
  });

  test("a hold is for the maintainers at best, whatever the change touches", () => {
    const held = { by: "marta", on: "2026-06-02", url: null, reason: null, label: null };
    const kind = (one: Case, change = CHANGE) => decide([assessment(one)], change, held).kind;
    expect(kind("met required")).toBe("needs-maintainer");
    expect(kind("unmet required")).toBe("changes-needed");
    expect(kind("unknown required")).toBe("could-not-verify");
    expect(decide([], { ...CHANGE, touchesListing: false }, held)).toMatchObject({ kind: "needs-maintainer", held });
  });

  test("counts what is asked over all entries, and leaves advice out", () => {
    const first = assessment("unmet required", "judgement ask", "unknown advised");
    const second = assessment("unmet ask", "judgement required", "unknown ask", "unmet advised");
    expect(decide([first, second], CHANGE)).toEqual({
      kind: "changes-needed",
      toChange: 2,
      questions: 2,
      unknowns: 1,
      held: null,
    });
  });
});

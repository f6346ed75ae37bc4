import { describe, expect, test } from "@jest/globals";
import type { Remark } from "../../src/model/conversation.ts";
import { headSha } from "../report/given.ts";
import { answered, assessment, blockOf, byAuthor, findings, outcomeOf, reacted, remark, talk } from "./scene.ts";

const accept = remark(1, "/listkeeper accept core-technology: it loads programs\ninto the kernel");

describe("what a decision does to a finding", () => {
  const cases: readonly [string, string, string, string][] = [
    ["an acceptance answers a question", "accept core-technology: a", "core-technology", "met ask"],
    ["an acceptance stands in for what GitHub withheld", "accept contributors: a", "contributors", "met required"],
    ["an acceptance does nothing to a plain no", "accept license: a", "license", "unmet required"],
    ["an exemption lets a plain no pass", "exempt license: a", "license", "exempt required"],
    ["an exemption lets a question pass", "exempt core-technology: a", "core-technology", "exempt ask"],
    ["an exemption holds to its last day", "exempt license until 2026-06-01: a", "license", "exempt required"],
    ["an exemption that is over does nothing", "exempt license until 2026-05-31: a", "license", "unmet required"],
    ["an exemption leaves what is met", "exempt maintained: a", "maintained", "met required"],
    ["a rejection is a no", "reject maintained: a", "maintained", "unmet required"],
    ["a rejection of a question is one, too", "reject core-technology: a", "core-technology", "unmet ask"],
  ];
  test.each(cases)("%s", (_, command, criterion, wanted) => {
    expect(outcomeOf(talk({ remarks: [remark(1, `/listkeeper ${command}`)] }), criterion)).toBe(wanted);
  });

  test("a rejection of what was only advice is asked for", () => {
    const advised = { ...assessment(), findings: findings.map((one) => ({ ...one, level: "advised" as const })) };
    const told = talk({ remarks: [remark(1, "/listkeeper reject maintained: a")], assessments: [advised] });
    expect(outcomeOf(told, "maintained")).toBe("unmet ask");
  });

  test("the finding keeps what was measured, and bears who decided, when and why", () => {
    const { assessments, conversation } = talk({ remarks: [accept] });
    const found = assessments[0]?.findings[1];
    expect({ ...found, outcome: "judgement", decision: undefined }).toEqual({ ...findings[1], decision: undefined });
    expect(conversation.decisions).toEqual([found?.decision]);
    expect(found?.decision).toEqual({
      kind: "accept",
      criterion: "core-technology",
      entry: "Packetlens",
      repository: "github.com/skylark-labs/packetlens",
      section: "emerging",
      by: "marta",
      on: "2026-05-01",
      url: accept.url,
      reason: "it loads programs into the kernel",
      until: null,
      comment: 1,
      lapsed: null,
    });
  });
});

describe("who is heard", () => {
  const cases: readonly [string, Partial<Remark>][] = [
    ["not the author", byAuthor],
    ["not a bot", { author: "renovate[bot]", person: false }],
    ["not an account that is gone", { author: null, person: false, may: false }],
    ["not what somebody has hidden", { minimized: true }],
  ];
  test.each(cases)("%s", (_, more) => {
    const told = talk({ remarks: [{ ...accept, ...more }] });
    expect(outcomeOf(told, "core-technology")).toBe("judgement ask");
    expect(told.conversation.decisions).toEqual([]);
  });
});

describe("order", () => {
  const both = [accept, remark(2, "/listkeeper reject core-technology: no")];

  test("the later decision counts, however the remarks are told", () => {
    expect(outcomeOf(talk({ remarks: both }), "core-technology")).toBe("unmet ask");
    expect(outcomeOf(talk({ remarks: both.toReversed() }), "core-technology")).toBe("unmet ask");
    expect(talk({ remarks: both }).conversation.decisions).toHaveLength(1);
  });

  test("what was edited later is later", () => {
    const edited = both.map((one) => (one.id === 1 ? { ...one, editedAt: "2026-05-03T10:00:00Z" } : one));
    const told = talk({ remarks: edited });
    expect(outcomeOf(told, "core-technology")).toBe("met ask");
    expect(told.conversation.decisions[0]?.on).toBe("2026-05-03");
  });

  test("the later one of a comment counts", () => {
    const one = remark(1, "/listkeeper reject license: a\n/listkeeper exempt license: b");
    expect(outcomeOf(talk({ remarks: [one] }), "license")).toBe("exempt required");
  });

  test.each([
    ["revoke core-technology", "judgement ask"],
    ["revoke accept core-technology Packetlens: was wrong", "judgement ask"],
    ["revoke reject core-technology", "met ask"],
  ])("%s", (command, wanted) => {
    const told = talk({ remarks: [accept, remark(2, `/listkeeper ${command}`)] });
    expect(outcomeOf(told, "core-technology")).toBe(wanted);
  });

  test("what was revoked is not told, but remembered", () => {
    const { conversation } = talk({ remarks: [accept, remark(2, "/listkeeper revoke core-technology")] });
    expect(conversation.decisions).toEqual([]);
    expect(conversation.bindings.map(({ comment, inForce }) => [comment, inForce])).toEqual([[1, false]]);
  });
});

describe("several entries", () => {
  const assessments = [assessment("Podtrace"), assessment("bpf:trace"), assessment("Pod", { section: "major" })];
  const decided = (command: string) => talk({ remarks: [remark(1, `/listkeeper ${command}`)], assessments });

  test.each([
    ["exempt license Podtrace: a", "Podtrace"],
    ["exempt license podtrace: a", "Podtrace"],
    ["exempt license Pod: a", "Pod"],
    ["exempt license Pod in major: a", "Pod"],
    ["exempt license bpf:trace: a", "bpf:trace"],
    ["exempt license skylark-labs/podtrace: a", "Podtrace"],
    ["exempt license https://github.com/Skylark-Labs/Podtrace.git: a", "Podtrace"],
  ])("%s", (command, name) => {
    const told = decided(command);
    const exempt = assessments
      .map(({ entry }) => entry.name)
      .filter((one) => outcomeOf(told, "license", one).startsWith("exempt"));
    expect(exempt).toEqual([name]);
  });

  test("which one is asked where several may be meant", () => {
    const told = decided("exempt license: a");
    expect(told.conversation.decisions).toEqual([]);
    expect(answered(told)).toMatch(/please name one, as in .\/listkeeper exempt license Podtrace: …/);
  });

  test("the only one to which it makes a difference is meant", () => {
    const [first, ...others] = assessments;
    const fine = others.map((one) => ({
      ...one,
      findings: findings.filter(({ criterion }) => criterion !== "license"),
    }));
    const told = talk({
      remarks: [remark(1, "/listkeeper exempt license: a")],
      assessments: first === undefined ? [] : [first, ...fine],
    });
    expect(outcomeOf(told, "license", "Podtrace")).toBe("exempt required");
  });
});

describe("a comment with a command for each entry", () => {
  const many = (count: number) => {
    const names = Array.from({ length: count }, (_, i) => `Lens ${i}`);
    const body = names.map((name) => `/listkeeper exempt license ${name}: a`).join("\n");
    return talk({ remarks: [remark(1, body)], assessments: names.map((name) => assessment(name)) });
  };

  test("is done for thirty entries", () => {
    const told = many(30);
    expect(told.conversation.decisions).toHaveLength(30);
    expect(told.conversation.bindings).toHaveLength(30);
    expect(told.conversation.reactions).toMatchObject([{ to: 1, content: "+1" }]);
  });

  test("is done as far as it is read, and the answer says so", () => {
    const told = many(31);
    expect(told.conversation.decisions).toHaveLength(30);
    expect(answered(told)).toMatch(/^Of one comment 30 commands are read/);
    expect(told.conversation.reactions).toMatchObject([{ to: 1, content: "confused" }]);
  });
});

describe("what a decision is about", () => {
  const first = talk({ remarks: [accept] });
  const before = blockOf(first);
  const remarks = reacted([accept], first.conversation);
  const lapsed = (now: Parameters<typeof assessment>[1], name?: string) => {
    const told = talk({ remarks, before, assessments: [assessment(name, now)] });
    const [entry] = told.assessments;
    return [told.conversation.decisions[0]?.lapsed, entry?.findings[1]?.outcome];
  };

  test("a push that changes nothing of it leaves it", () => {
    const told = talk({ remarks, before });
    expect(told.conversation).toEqual(first.conversation);
  });

  test("another spelling of the address is the same", () => {
    expect(lapsed({ repository: "http://www.github.com/Skylark-Labs/Packetlens.git" })).toEqual([null, "met"]);
  });

  test("another name is the same entry", () => {
    expect(lapsed({ repository: "https://github.com/skylark-labs/packetlens" }, "Lens")).toEqual([null, "met"]);
  });

  test("it lapses with another address, another folder, another section, and with the entry", () => {
    expect(lapsed({ repository: "https://github.com/someone/else" })).toEqual(["repository", "judgement"]);
    expect(lapsed({ repository: null })).toEqual(["repository", "judgement"]);
    expect(lapsed({ repository: "https://github.com/skylark-labs/packetlens/tree/main/x" })).toEqual([
      "repository",
      "judgement",
    ]);
    expect(lapsed({ section: "major" })).toEqual(["section", "judgement"]);
    expect(lapsed({}, "Other")).toEqual(["gone", "judgement"]);
  });

  test("one that lapsed counts again when what it was about is back", () => {
    const swapped = talk({
      remarks,
      before,
      assessments: [assessment("Packetlens", { repository: "https://github.com/a/b" })],
    });
    expect(outcomeOf(talk({ remarks, before: blockOf(swapped) }), "core-technology")).toBe("met ask");
  });

  test("it is about what our comment said when it was written, not about what was pushed meanwhile", () => {
    const shown = blockOf(talk({}));
    const assessments = [assessment("Packetlens", { repository: "https://github.com/someone/else" })];
    const told = talk({ remarks: [accept], before: shown, assessments });
    expect(told.conversation.decisions).toEqual([]);
    expect(outcomeOf(told, "core-technology")).toBe("judgement ask");
    expect(answered(told)).toMatch(/`Packetlens` has meanwhile got the address of another repository/);
    const undone = talk({ remarks: reacted([accept], told.conversation), before: blockOf(told) });
    expect(outcomeOf(undone, "core-technology")).toBe("met ask");
  });

  test("it is about the section, too", () => {
    const assessments = [assessment("Packetlens", { section: "major" })];
    const told = talk({ remarks: [accept], before: blockOf(talk({})), assessments });
    expect(answered(told)).toMatch(/`Packetlens` has meanwhile been moved to another section/);
  });

  test("what a swap of two names leaves is about the address", () => {
    const named = remark(1, "/listkeeper accept core-technology One: a");
    const one = { repository: "https://github.com/a/one" };
    const two = { repository: "https://github.com/a/two" };
    const shown = talk({ remarks: [named], assessments: [assessment("One", one), assessment("Two", two)] });
    const swapped = [assessment("One", two), assessment("Two", one)];
    const remarks = reacted([named], shown.conversation);
    const told = talk({ remarks, before: blockOf(shown), assessments: swapped });
    expect(["One", "Two"].map((name) => outcomeOf(told, "core-technology", name))).toEqual([
      "judgement ask",
      "met ask",
    ]);
  });

  test("nothing is remembered of one that was done: it is to be said again", () => {
    const told = talk({ remarks });
    expect(told.conversation.decisions[0]?.lapsed).toBe("forgotten");
    expect(outcomeOf(told, "core-technology")).toBe("judgement ask");
    expect(told.conversation.bindings).toEqual([]);
    expect(told.conversation.reactions).toEqual([{ to: 1, content: "+1" }]);
  });

  test("said again, it counts, and nobody is told of the one before", () => {
    const again = remark(2, "/listkeeper accept core-technology: still so");
    const { conversation } = talk({ remarks: [...remarks, again] });
    expect(conversation.decisions.map(({ comment, lapsed: why }) => [comment, why])).toEqual([[2, null]]);
  });

  test("an edited command is another decision, about what stands when it was edited", () => {
    const assessments = [assessment("Packetlens", { repository: "https://github.com/someone/else" })];
    const pushed = talk({ remarks, before, assessments });
    const edited = {
      ...remarks[0],
      body: "/listkeeper accept core-technology: this one, too",
      editedAt: "2026-05-09T00:00:00Z",
    };
    const told = talk({ remarks: [{ ...accept, ...edited }], before: blockOf(pushed), assessments });
    expect(told.conversation.decisions.map(({ lapsed: why }) => why)).toEqual([null]);
  });

  test("an acceptance does not outlive its question: what is known to be no stays no", () => {
    const no = findings.map((one) => ({ ...one, outcome: "unmet" as const }));
    const told = talk({ remarks, before, assessments: [{ ...assessment(), findings: no }] });
    expect(told.conversation.decisions[0]?.lapsed).toBe("unmet");
    expect(outcomeOf(told, "core-technology")).toBe("unmet ask");
    expect(told.conversation.answers).toEqual([]);
    expect(told.conversation.reactions).toEqual([{ to: 1, content: "+1", decides: true }]);
  });

  test("what is hidden is remembered, and counts when it is shown again", () => {
    const hidden = talk({ remarks: remarks.map((one) => ({ ...one, minimized: true })), before });
    expect(hidden.conversation.decisions).toEqual([]);
    expect(outcomeOf(talk({ remarks, before: blockOf(hidden) }), "core-technology")).toBe("met ask");
  });

  test("so is one whose author may not decide at this moment, but nothing of one that was edited into chatter", () => {
    const bindings = (more: Partial<typeof accept>) => {
      const told = talk({ remarks: remarks.map((one) => ({ ...one, ...more })), before });
      return told.conversation.bindings.map(({ inForce }) => inForce);
    };
    expect(bindings({ may: false })).toEqual([false]);
    expect(bindings({ may: false, body: "Thank you." })).toEqual([]);
    expect(bindings({ minimized: true, body: "Thank you." })).toEqual([]);
  });
});

describe("approving reviews", () => {
  const approval = {
    by: "marta",
    commit: headSha,
    url: "https://github.com/harbor/landscape/pull/42#r1",
    at: "2026-05-20T01:00:00Z",
  };

  test("one of the head answers the open questions, and nothing else", () => {
    const told = talk({ pull: { approvals: [approval] } });
    expect(told.assessments[0]?.findings.map(({ outcome }) => outcome)).toEqual(["unmet", "met", "unknown", "met"]);
    expect(told.conversation.decisions).toEqual([told.assessments[0]?.findings[1]?.decision]);
    expect(told.conversation.decisions[0]).toMatchObject({
      by: "marta",
      on: "2026-05-20",
      comment: null,
      reason: null,
    });
    expect(told.conversation.bindings).toEqual([]);
  });

  test("one of another commit answers nothing", () => {
    const told = talk({ pull: { approvals: [{ ...approval, commit: "b".repeat(40) }] } });
    expect(outcomeOf(told, "core-technology")).toBe("judgement ask");
  });

  test("a rejection in writing is no open question", () => {
    const told = talk({
      remarks: [remark(1, "/listkeeper reject core-technology: a")],
      pull: { approvals: [approval] },
    });
    expect(outcomeOf(told, "core-technology")).toBe("unmet ask");
  });
});

describe("the button that accepts", () => {
  const pressed = remark(3, "pressed", { pressed: { button: "accept", by: "marta", headSha } });

  test("answers the questions that are open at that head, and gets no reaction", () => {
    const told = talk({ remarks: [pressed] });
    expect(outcomeOf(told, "core-technology")).toBe("met ask");
    expect(outcomeOf(told, "contributors")).toBe("unknown required");
    expect(told.conversation.reactions).toEqual([]);
  });

  test("survives a push, for what it was about and nothing else", () => {
    const before = blockOf(talk({ remarks: [pressed] }));
    const assessments = [assessment(), assessment("New")];
    const told = talk({ remarks: [pressed], before, assessments, pull: { headSha: "c".repeat(40) } });
    expect(["Packetlens", "New"].map((name) => outcomeOf(told, "core-technology", name))).toEqual([
      "met ask",
      "judgement ask",
    ]);
    expect(told.conversation.bindings).toEqual(before.decisions);
  });

  test("says nothing of a head that it was not pressed at", () => {
    const told = talk({ remarks: [pressed], pull: { headSha: "c".repeat(40) } });
    expect(outcomeOf(told, "core-technology")).toBe("judgement ask");
  });

  test("counts for those who may decide only", () => {
    expect(outcomeOf(talk({ remarks: [{ ...pressed, may: false }] }), "core-technology")).toBe("judgement ask");
  });

  test("leaves what was decided in writing", () => {
    const told = talk({ remarks: [remark(1, "/listkeeper reject core-technology: a"), pressed] });
    expect(outcomeOf(told, "core-technology")).toBe("unmet ask");
  });
});

import { describe, expect, test } from "@jest/globals";
import type { Remark } from "../../src/model/conversation.ts";
import { nothingStands, someConfig } from "../report/given.ts";
import { say } from "../say.ts";
import { answered, answersStand, assessment, byAuthor, findings, remark, talk } from "./scene.ts";

const stranger = { author: "sam", may: false } as const;

describe("mistakes", () => {
  const cases: readonly [string, string, RegExp, Partial<Remark>?][] = [
    ["an unknown word", "rechek", /did you mean .\/listkeeper recheck.\?/],
    ["a word like none", "frobnicate", /.\/listkeeper help. lists those that you can use/],
    ["no criterion", "accept", /name a criterion, as in .\/listkeeper accept license: …/],
    ["an unknown criterion", "accept licence: a", /no criterion .licence.; did you mean .license.\?/],
    ["a criterion like none", "accept xyzzy: a", /those asked here are .license., .core-technology./],
    ["a criterion that is not asked", "accept stars: a", /.stars. is not asked of Packetlens/],
    ["an unknown entry", "accept core-technology Packetlen: a", /no entry .Packetlen.; did you mean .Packetlens.\?/],
    ["an entry like none", "accept core-technology Zzz: a", /no entry .Zzz.; it brings .Packetlens./],
    ["no reason", "exempt license", /say why after a colon/],
    ["a reason that was not filled in", "exempt license: …", /say why after a colon/],
    ["a reason without a colon", "exempt license because", /say why after a colon/],
    ["a day that is none", "exempt license until 2026-02-30: a", /.2026-02-30. is no day/],
    ["a day in other words", "exempt license until tomorrow: a", /.tomorrow. is no day/],
    ["a day that is over", "exempt license until 2026-04-30: a", /ended before it was written, on 2026-04-30/],
    ["a day for what has no end", "accept core-technology until 2027-01-01: a", /Only .\/listkeeper exempt. can end/],
    [
      "an acceptance of a plain no",
      "accept license: a",
      /let it pass all the same, write .\/listkeeper exempt license: …/,
    ],
    ["nothing to revoke", "revoke license", /no decision on .license. that could be revoked/],
    ["a hold that is revoked", "revoke hold", /write .\/listkeeper unhold/],
    ["evidence without words", "evidence license", /give the evidence after a colon/],
    ["evidence for an unknown entry", "evidence license Zzz: a", /no entry .Zzz./],
    ["explaining nothing", "explain", /name a criterion, as in .\/listkeeper explain license./],
    ["a decision of the author", "accept core-technology: a", /give evidence.*evidence core-technology: …/, byAuthor],
    ["a decision of a stranger", "accept core-technology: a", /for those who decide about this list/, stranger],
    ["a hold of the author", "hold", /for those who decide about this list/, byAuthor],
    ["an unhold of a stranger", "unhold", /for those who decide about this list/, stranger],
    ["evidence of a stranger", "evidence license: a", /Evidence is taken from the author/, stranger],
  ];
  test.each(cases)("%s", (_, command, wanted, more = {}) => {
    const told = talk({ remarks: [remark(1, `/listkeeper ${command}`, more)] });
    expect(answered(told)).toMatch(wanted);
    expect(told.conversation.answers).toHaveLength(1);
    expect(told.conversation.reactions).toEqual([{ to: 1, content: "confused" }]);
    expect(told.conversation.decisions).toEqual([]);
    expect(told.conversation.hold).toBeNull();
    expect(told.conversation.statements.filter(({ entry }) => entry === null)).toEqual([]);
  });

  test("the same mistake twice in a comment is told once", () => {
    expect(answered(talk({ remarks: [remark(1, "/listkeeper foo\n/listkeeper foo")] })).split("\n")).toHaveLength(1);
  });

  test("an acceptance of what only time will mend names the day of the exemption", () => {
    const young = { ...assessment(), findings: findings.map((one) => ({ ...one, passesOn: "2026-09-01" })) };
    const told = talk({ remarks: [remark(1, "/listkeeper accept license: a")], assessments: [young] });
    expect(answered(told)).toMatch(/exempt license until 2026-09-01: …/);
  });
});

describe("answers", () => {
  const help = remark(1, "/listkeeper help");

  test("help tells each the commands that they may use", () => {
    const words = (more: Partial<Remark>) =>
      [...answered(talk({ remarks: [{ ...help, ...more }] })).matchAll(/^- .\/listkeeper (\w+)/gm)].map(
        ([, word]) => word,
      );
    expect(words(stranger)).toEqual(["recheck", "explain", "help"]);
    expect(words(byAuthor)).toEqual(["recheck", "explain", "evidence", "help"]);
    expect(words({})).toEqual([
      "recheck",
      "explain",
      "evidence",
      "accept",
      "exempt",
      "reject",
      "revoke",
      "hold",
      "help",
    ]);
  });

  test("explain tells what it asks, why, how strictly, with which options, and how it stands", () => {
    const criteria = [
      { section: "all", criteria: { contributors: { level: "required", options: { "at-least": 50 } } } },
    ] as const;
    const told = talk({ remarks: [remark(1, "/listkeeper explain contributors", stranger)], config: { criteria } });
    expect(answered(told)).toBe(
      [
        "**Contributors** (`contributors`): A project that many people work on does not stand or fall with one of them.",
        "This list requires it. Its options: `at-least: 50`.",
        "Where it is not met: List the project in a section that asks for fewer contributors, and move it when it has grown.",
        "For Packetlens it could not be checked. GitHub did not answer.",
      ].join("\n"),
    );
  });

  test("explain tells who has decided", () => {
    const told = talk({
      remarks: [remark(1, "/listkeeper explain license"), remark(2, "/listkeeper exempt license: a")],
    });
    expect(answered(told)).toMatch(/Packetlens was exempted from it by marta on 2026-05-02\.$/);
  });

  test("one that was given and that somebody has deleted is not given again", () => {
    const done = { ...help, reactions: ["+1"] } as const;
    expect(talk({ remarks: [done] }).conversation.answers).toEqual([]);
    expect(talk({ remarks: [done], pull: answersStand(1) }).conversation.answers).toHaveLength(1);
  });

  test("one is given to whoever may decide no longer", () => {
    const lost = remark(1, "/listkeeper hold", { ...stranger, reactions: ["+1"] });
    const told = talk({ remarks: [lost] });
    expect(told.conversation.answers).toHaveLength(1);
    expect(told.conversation.reactions).toEqual([{ to: 1, content: "confused" }]);
    expect(talk({ remarks: [{ ...lost, reactions: ["confused"] }] }).conversation.answers).toEqual([]);
  });

  test("one is given anew where the command was edited", () => {
    const edited = { ...help, reactions: ["+1"], editedAt: "2026-05-02T00:00:00Z" } as const;
    expect(talk({ remarks: [edited] }).conversation.answers).toHaveLength(1);
  });

  test("a stranger gets ten, a maintainer more", () => {
    const many = Array.from({ length: 20 }, (_, i) => remark(i + 1, "/listkeeper help"));
    expect(talk({ remarks: many }).conversation.answers).toHaveLength(20);
    const theirs = many.map((one) => ({ ...one, ...stranger }));
    expect(talk({ remarks: theirs }).conversation.answers.map(({ to }) => to)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test("what strangers write stands in holes only", () => {
    const hostile = "<!-- @org/team ![](https://x.example) | `";
    const told = talk({ remarks: [remark(1, `/listkeeper accept core-technology ${hostile}: a`)] });
    const [text] = told.conversation.answers[0]?.says ?? [];
    expect(text?.template.join("")).not.toContain("@org");
    expect(text === undefined ? "" : say(text)).toContain("@org");
  });
});

test("nobody can talk a decision away", () => {
  const hold = remark(1, "/listkeeper hold");
  const flood = Array.from({ length: 1000 }, (_, i) =>
    remark(i + 2, "/listkeeper help", { ...stranger, createdAt: hold.createdAt }),
  );
  expect(talk({ remarks: [hold, ...flood] }).conversation.hold).not.toBeNull();
});

describe("hold", () => {
  const hold = remark(1, "/listkeeper hold: wait for the\nboard");
  const heldBy = (...remarks: readonly Remark[]) => talk({ remarks }).conversation.hold;

  test("who, when and why", () => {
    expect(heldBy(hold)).toEqual({
      by: "marta",
      on: "2026-05-01",
      url: hold.url,
      reason: "wait for the board",
      label: null,
    });
  });

  test("is lifted by a later command, and not by an earlier one or by the author", () => {
    expect(heldBy(hold, remark(2, "/listkeeper unhold"))).toBeNull();
    expect(
      heldBy(remark(1, "/listkeeper unhold"), { ...hold, id: 2, createdAt: "2026-05-02T10:00:00Z" }),
    ).not.toBeNull();
    expect(heldBy(hold, remark(2, "/listkeeper unhold", byAuthor))).not.toBeNull();
  });

  test("is a button's, too", () => {
    const press = (id: number, button: "hold" | "unhold") =>
      remark(id, "pressed", { pressed: { button, by: "marta", headSha: "d".repeat(40) } });
    expect(heldBy(press(2, "hold"))).toMatchObject({ by: "marta", reason: null });
    expect(heldBy(hold, press(2, "unhold"))).toBeNull();
    expect(heldBy(press(1, "hold"), remark(2, "/listkeeper unhold"))).toBeNull();
  });

  test("is a label's where the configuration says so, and lasts as long as the label", () => {
    const labels = { ...someConfig.labels, input: { hold: ["On Hold"], skip: [] } };
    const pull = { standings: { ...nothingStands, labels: ["on hold", "other"] } };
    const told = talk({ remarks: [remark(1, "/listkeeper unhold")], config: { labels }, pull });
    expect(told.conversation.hold).toEqual({ by: null, on: null, url: null, reason: null, label: "on hold" });
    expect(answered(told)).toMatch(/The label .on hold. holds this pull request/);
  });
});

describe("evidence", () => {
  const evidence = remark(
    1,
    "/listkeeper evidence core-technology: see\n- https://example.org/bpf.c\n\nand more",
    byAuthor,
  );

  test("stands at the finding of each entry that it is about", () => {
    const assessments = [assessment(), assessment("Podtrace")];
    const named = remark(2, "/listkeeper evidence license Podtrace: in COPYING", byAuthor);
    const told = talk({ remarks: [evidence, named], assessments });
    const words = told.assessments.map((one) =>
      one.findings.map(({ statements }) => statements?.map((said) => said.words)),
    );
    const seen = ["see\n- https://example.org/bpf.c\n\nand more"];
    expect(words).toEqual([
      [undefined, seen, undefined, undefined],
      [["in COPYING"], seen, undefined, undefined],
    ]);
  });

  test("is done, and decides nothing", () => {
    const { conversation, assessments } = talk({ remarks: [evidence] });
    expect(conversation.reactions).toEqual([{ to: 1, content: "+1" }]);
    expect(conversation.answers).toEqual([]);
    expect(assessments[0]?.findings.map(({ outcome }) => outcome)).toEqual(findings.map(({ outcome }) => outcome));
  });

  test("is taken from whoever may decide, and from no stranger", () => {
    const count = (more: Partial<Remark>) =>
      talk({ remarks: [{ ...evidence, ...more }] }).conversation.statements.length;
    expect([count({}), count({ author: "marta", may: true }), count(stranger), count({ minimized: true })]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

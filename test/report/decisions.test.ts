/** What people have decided, stated, held and tried before -> what the comment says of it. */
import { describe, expect, test } from "@jest/globals";
import { withoutMark } from "../../src/mark.ts";
import { list, md } from "../../src/markdown.ts";
import type { Attempt, Decision } from "../../src/model/conversation.ts";
import type { Finding } from "../../src/model/finding.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { decide } from "../../src/verdict.ts";
import { someEntry } from "../facts.ts";
import { state } from "./cases.ts";
import { allMet, assessed, core, given, logo, somePull, stars } from "./given.ts";
import { attempt, decided, said, someHold, stated } from "./talk.ts";

const ON = "[2026-06-02](https://github.com/harbor/landscape/pull/42#issuecomment-3000000021)";
const comment = (one: Given): string => compose(one).comment ?? "";
const saidOf = (...findings: Finding[]): string => comment(given("ready", [assessed(someEntry(), findings)]));
const accepted = (more: Partial<Decision> = {}): Finding => ({
  ...core,
  outcome: "met",
  decision: decided("accept", "core-technology", more),
});

describe("a statement", () => {
  const quote = "Every probe of it is an eBPF program";
  const quoted = { what: md`${list([md`“${quote}”`])} in the pull request`, url: null, strength: "weak" } as const;
  const withEvidence = (words: string): string =>
    saidOf({ ...core, evidence: [...core.evidence, quoted], statements: [stated("core-technology", words)] });

  test("is told once, where the evidence quotes it", () => {
    expect(withEvidence(`${quote}. Without them nothing is left.`).split(quote)).toHaveLength(2);
  });

  test("does not hide what others have said", () => {
    expect(withEvidence("It would be empty without eBPF.")).toContain(`“${quote}” in the pull request`);
  });
});

describe("a decision in force", () => {
  test("stands in its row with who, when and why, below the question", () => {
    expect(saidOf(accepted({ reason: "It is the core." }))).toContain(
      `eBPF in production?**<br>**Accepted** by marta-lind on ${ON}: “It is the core.”<br>The repository shows`,
    );
  });

  test("is never folded away, and asks for no more", () => {
    const text = saidOf(...allMet, accepted(), { ...stars, outcome: "exempt", decision: decided("exempt", "x") });
    const [table = ""] = text.split("<details>");
    expect(table).toContain("☑️&nbsp;Accepted<br>Core technology");
    expect(table).toContain("☑️&nbsp;Exempt<br>Complete entry");
    expect(table).not.toContain("**Fix:**");
  });

  test("of a maintainer who does not accept it is a thing to change", () => {
    const decision = decided("reject", "core-technology", { reason: "It is a fork." });
    const { comment, checkRun } = compose(
      given("changes-needed", [assessed(someEntry(), [{ ...core, outcome: "unmet", decision }])]),
    );
    expect(comment).toContain("❌&nbsp;**To&nbsp;change**<br>Core technology");
    expect(comment).toContain(`**Not accepted** by marta-lind on ${ON}: “It is a fork.”<br>`);
    expect(comment).toContain("ask below. |");
    expect(comment).toContain("- Core technology, to take the decision back: `/listkeeper revoke core-technology`");
    expect(checkRun.annotations[0]?.message).toContain("Not accepted by marta-lind on 2026-06-02: “It is a fork.”");
  });

  test("tells how it was made where no words were needed", () => {
    expect(saidOf(accepted({ reason: null, comment: null }))).toContain("with the approving review of");
    expect(saidOf(accepted({ reason: null }))).toContain("with the button of the check run.");
  });
});

describe("a decision that counts no longer", () => {
  const reasons: readonly (readonly [Decision["lapsed"], string])[] = [
    ["repository", "it was about another repository address"],
    ["section", "the entry stood in another section then"],
    ["date", "it counted until 2026-06-30"],
    ["unmet", "now the answer can be told without a person"],
    ["forgotten", "Listkeeper's own note of it is gone"],
  ];
  test.each(reasons)("by %s says so in its row, which is open again", (lapsed, words) => {
    const decision = decided("accept", "core-technology", { lapsed, until: "2026-06-30" });
    const text = saidOf({ ...core, decision });
    expect(text).toContain("🔎&nbsp;**Maintainers decide**<br>Core technology");
    expect(text).toContain(words);
    expect(text).not.toContain("Decisions that count no longer");
  });

  test("is told at the end where its entry is gone, ten of them at most", () => {
    const gone = Array.from({ length: 12 }, (_, i) => decided("exempt", `c${i}`, { entry: "Oldlens", lapsed: "gone" }));
    const text = comment({ ...state("ready"), conversation: said({ decisions: gone }) });
    expect(text).toContain("#### Decisions that count no longer\n\n- Oldlens, `c0`: What marta-lind decided on");
    expect(text.split("- Oldlens").length - 1).toBe(10);
    expect(text).toContain("- 2 more\n");
  });
});

test("what people state stands with their names, five of them at most", () => {
  const statements = Array.from({ length: 7 }, (_, i) => stated("core-technology", `Proof ${i}.`));
  const text = saidOf({ ...core, statements });
  expect(text).toContain("**Stated** by mika on [2026-06-01]");
  expect(text).toContain("“Proof 4.”<br>2 more in the conversation.");
});

describe("a hold", () => {
  const held = (more: Partial<typeof someHold> = {}): Given => {
    const one = state("on-hold");
    return { ...one, verdict: { ...one.verdict, held: { ...someHold, ...more } } };
  };

  test("stands above everything else, in comment and check run", () => {
    for (const text of [comment(held()), compose(held()).checkRun.summary]) {
      expect(text).toContain("> [!IMPORTANT]\n> **On hold** since [2026-06-02]");
      expect(text).toContain("“We wait for the new section.”");
    }
    expect(comment(held({ reason: null }))).not.toContain("“");
  });

  test("by a label is lifted by the label", () => {
    const byLabel = held({ by: null, on: null, url: null, reason: null, label: "hold | it" });
    expect(comment(byLabel)).toContain("takes the label away");
    expect(comment(byLabel)).not.toContain("/listkeeper unhold");
    expect(compose(byLabel).checkRun.buttons.map(({ identifier }) => identifier)).toEqual(["recheck"]);
  });

  test("by a person and a label at once tells both, and how each is lifted", () => {
    const text = comment(held({ label: "blocked" }));
    expect(text).toContain("> **On hold** since [2026-06-02]");
    expect(text).toContain("lifts it with `/listkeeper unhold`");
    expect(text).toContain("> **On hold:** the label `blocked` says so.\n> Nobody should merge");
  });

  test("of a pull request that touches no list keeps its check from passing, without a comment", () => {
    const silent = state("nothing-to-review");
    const verdict = decide([], silent.change, someHold);
    const { comment, checkRun, labels, approve } = compose({ ...silent, verdict });
    expect([comment, labels, approve]).toEqual([null, [], false]);
    expect(checkRun.conclusion).toBe("action_required");
    expect(checkRun.summary).toContain("on hold until a maintainer lifts");
    expect(checkRun.summary).not.toContain("Everything that can be checked");
    expect(checkRun.buttons.map(({ identifier }) => identifier)).toEqual(["recheck", "unhold"]);
  });
});

describe("the buttons of the check run", () => {
  const buttons = (one: Given) => compose(one).checkRun.buttons.map(({ identifier }) => identifier);

  test("are the commonest commands that can be meant", () => {
    expect(buttons(state("ready"))).toEqual(["recheck", "hold"]);
    expect(buttons(state("ready-with-questions"))).toEqual(["recheck", "accept", "hold"]);
    expect(buttons(state("on-hold"))).toEqual(["recheck", "unhold"]);
    expect(buttons(state("nothing-to-review"))).toEqual(["recheck"]);
  });

  test.each(["ready-with-questions", "on-hold"])("of %s have GitHub's lengths", (name) => {
    for (const { label, description, identifier } of compose(state(name)).checkRun.buttons) {
      expect(label).toMatch(/^[^…]{1,20}$/);
      expect(description).toMatch(/^[^…]{1,40}$/);
      expect(identifier.length).toBeLessThanOrEqual(20);
    }
  });
});

describe("other pull requests about the same project", () => {
  const tried = (...attempts: Attempt[]): string =>
    comment(given("ready", [assessed(someEntry(), allMet, { attempts })]));

  test("are told with how they ended", () => {
    const text = tried(attempt(17), attempt(12, { state: "merged", ended: "2025-02-01" }));
    expect(text).toContain("- Earlier pull requests for it: [Add Packetlens to the list (17)]");
    expect(text).toContain(", closed on 2026-05-11 without a merge and [");
    expect(text).toContain(", merged on 2025-02-01.");
  });

  test("of the author's own, one is enough", () => {
    const open = { state: "open", ended: null } as const;
    expect(tried(attempt(41, open))).toContain("one is enough");
    expect(tried(attempt(41, { ...open, author: "tove" }))).toContain("Somebody else has a pull request for it open");
    expect(tried(attempt(41, { ...open, author: "tove" }))).not.toContain("one is enough");
  });

  test("of nobody that is known are not taken for the author's", () => {
    const pull = somePull({ author: null });
    const attempts = [attempt(41, { state: "open", ended: null, author: null })];
    const one = given("ready", [assessed(someEntry(), allMet, { attempts })], { pull });
    expect(comment(one)).not.toContain("one is enough");
  });

  test("are no word where there are none, or that could not be asked", () => {
    expect(tried()).not.toContain("pull requests for it");
    expect(comment(given("ready", [assessed(someEntry(), allMet, { attempts: null })]))).not.toContain("for it");
  });
});

describe("how to decide", () => {
  test("tells a line for each criterion that is open, whatever the number of entries", () => {
    const text = comment(state("thirty-entries"));
    expect(text.split("`/listkeeper accept core-technology: …`")).toHaveLength(2);
    expect(text.split("`/listkeeper exempt entry-complete: …`")).toHaveLength(2);
    expect(text).toContain("put the entry's name behind the criterion");
  });

  test("tells how what was decided is taken back, beside the same criterion of another entry", () => {
    const other = someEntry({ name: "Widelens", startLine: 50 });
    const text = comment(
      given("ready", [assessed(someEntry(), [accepted(), ...allMet]), assessed(other, [core, ...allMet])]),
    );
    expect(text).toContain("- Core technology, to take the decision back: `/listkeeper revoke core-technology`\n");
    expect(text).toContain("- Core technology: `/listkeeper accept core-technology: …` or");
  });

  test("names no decision to revoke where an approving review has answered", () => {
    const text = saidOf(accepted({ reason: null, comment: null }), ...allMet);
    expect(text).toContain(
      "- Core technology, to answer with no all the same: `/listkeeper reject core-technology: …`",
    );
    expect(text).not.toContain("/listkeeper revoke");
  });

  test("is no word where nothing is open, and none outside of a pull request", () => {
    expect(comment(state("ready"))).not.toContain("How to decide");
    const local = comment(given("changes-needed", [assessed(someEntry(), [logo])], { pull: somePull({ number: 0 }) }));
    expect(local).not.toContain("/listkeeper");
    for (const name of ["ready-with-questions", "needs-maintainer", "could-not-verify", "changes-needed"]) {
      const beforehand = comment({ ...state(name), pull: somePull({ number: 0 }) });
      expect(withoutMark(beforehand)).not.toMatch(/\/listkeeper|How to decide/);
    }
  });
});

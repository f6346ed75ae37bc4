/** What the report says at the gate: when to look again, whose review is asked for, what a label leaves alone, and merge groups. */
import { describe, expect, test } from "@jest/globals";
import { markOf } from "../../src/mark.ts";
import { md } from "../../src/markdown.ts";
import type { Config } from "../../src/model/config.ts";
import type { Decision, Hold } from "../../src/model/conversation.ts";
import { approves } from "../../src/report/approval.ts";
import { type Given, voiceOf } from "../../src/report/given.ts";
import { configDigest, lookFor } from "../../src/report/look.ts";
import { checkRunForGroup, checkRunForUnseenGroup, type Member } from "../../src/report/merge-group.ts";
import { noteOf } from "../../src/report/pressed.ts";
import { reviewersOf } from "../../src/report/reviewers.ts";
import { skippedBy } from "../../src/report/skip.ts";
import { someEntry } from "../facts.ts";
import {
  allMet,
  assessed,
  core,
  finding,
  given,
  license,
  logo,
  noChange,
  nothingSaid,
  nothingStands,
  someConfig,
  somePull,
  young,
} from "./given.ts";

const voice = voiceOf(null);
const HELD: Hold = { by: "rosa", on: "2026-06-01", url: null, reason: null, label: null };
const few = finding("stars", md`Stars`, "unmet", md`12 stars.`);
const unseen = finding("license", md`Licence`, "unknown", md`GitHub did not answer.`);

describe("when to look again", () => {
  const look = (
    kind: Parameters<typeof given>[0],
    findings: Parameters<typeof assessed>[1],
    more: Partial<Given> = {},
  ) => lookFor(given(kind, [assessed(someEntry(), findings)], more));

  test("what only time can change is looked at on its day", () => {
    expect(look("changes-needed", [license, { ...young, level: "required" }])).toMatchObject({
      again: "2026-07-15",
      every: 7,
    });
  });

  test("what may change in the project is looked at daily, what the author mends here or nobody asks for is not", () => {
    expect(look("changes-needed", [license, few]).every).toBe(1);
    expect(look("changes-needed", [license, logo]).every).toBe(7);
    expect(look("ready", [license, { ...few, level: "advised" }]).every).toBe(7);
  });

  test("what GitHub did not answer is looked at each time, and a change of no list never", () => {
    expect(look("could-not-verify", [unseen]).every).toBe(0);
    expect(lookFor(given("nothing-to-review", [])).every).toBeNull();
  });

  test("a decision that ends is looked at on the day after", () => {
    const decision = { until: "2026-06-30", lapsed: null } as Decision;
    const decisions = [decision, { ...decision, until: "2026-01-31", lapsed: "date" } as Decision];
    expect(look("ready", [license], { conversation: { ...nothingSaid, decisions } }).again).toBe("2026-07-01");
  });

  test("it depends on the configuration, and not on what one pull request switches off", () => {
    const other: Config = { ...someConfig, page: null };
    expect(configDigest(someConfig)).toBe(configDigest({ ...someConfig, approve: !someConfig.approve }));
    expect(configDigest(someConfig)).not.toBe(configDigest(other));
  });
});

describe("whose review is asked for", () => {
  const asks = (requestReview: Config["requestReview"], more: Partial<Given> = {}) =>
    reviewersOf(
      given("needs-maintainer", [assessed(someEntry(), [core])], { config: { ...someConfig, requestReview }, ...more }),
    );
  const team = { kind: "team", organization: "Harbor", slug: "keepers" } as const;
  const user = { kind: "user", login: "rosa" } as const;

  test("people, and teams of the owner", () => {
    const stranger = { ...team, organization: "elsewhere" };
    expect(asks([team, user, stranger])).toEqual({ users: ["rosa"], teams: ["keepers"] });
    expect(asks([stranger])).toBeNull();
    expect(asks([])).toBeNull();
  });

  test("the code owners, where they are known", () => {
    expect(asks("code-owners", { pull: somePull({ codeOwners: [user] }) })).toEqual({ users: ["rosa"], teams: [] });
    expect(asks("code-owners")).toBeNull();
  });

  test("nobody for a draft, on hold, or while the author has something to do", () => {
    expect(asks([user], { pull: somePull({ draft: true }) })).toBeNull();
    const { verdict } = given("needs-maintainer", []);
    expect(asks([user], { verdict: { ...verdict, held: HELD } })).toBeNull();
    expect(asks([user], { verdict: { ...verdict, kind: "changes-needed" } })).toBeNull();
  });
});

describe("an approval", () => {
  const state = (more: Partial<Given> = {}) => given("ready", [assessed(someEntry(), allMet)], more);
  const skipping = { ...someConfig, labels: { ...someConfig.labels, input: { hold: [], skip: ["By-Hand"] } } };
  const pull = somePull({ standings: { ...nothingStands, labels: ["by-hand"] } });

  test("is given where all is met, and never on hold, for a removal, or where a label leaves it to the maintainers", () => {
    expect(approves(state())).toBe(true);
    expect(approves(state({ verdict: { ...state().verdict, held: HELD } }))).toBe(false);
    expect(approves(state({ change: { ...noChange, added: [someEntry()], removed: [someEntry()] } }))).toBe(false);
    expect(approves(state({ config: skipping, pull }))).toBe(false);
  });

  test("a hold is stronger than the label that leaves it to the maintainers", () => {
    expect(skippedBy(state({ config: skipping, pull }))).toBe("by-hand");
    expect(skippedBy(state({ config: skipping, pull, verdict: { ...state().verdict, held: HELD } }))).toBeNull();
    expect(skippedBy(state({ config: skipping }))).toBeNull();
  });
});

describe("a merge group", () => {
  const member = (number: number, more: Partial<Member> = {}): Member => {
    const url = `https://github.com/harbor/landscape/pull/${number}`;
    return { number, url, conclusion: "success", title: "Ready to merge", held: false, twin: null, ...more };
  };

  test("passes where all of its pull requests are ready or touch no list", () => {
    const { conclusion, summary } = checkRunForGroup([member(3), member(4, { conclusion: "neutral" })], voice);
    expect(conclusion).toBe("success");
    expect(summary).toMatch(
      /\[`#3`\]\(https:\/\/(?:redirect\.)?github\.com\/harbor\/landscape\/pull\/3\): Ready to merge/,
    );
  });

  test.each([
    ["something to change", { conclusion: "failure" }, "failure"],
    ["a question", { conclusion: "action_required" }, "action_required"],
    ["a hold", { held: true }, "action_required"],
    ["a project that stands twice in it", { twin: 3 }, "failure"],
  ] as const)("does not pass for %s, and names the pull request", (_, more, conclusion) => {
    const run = checkRunForGroup([member(3), member(4, more)], voice);
    expect(run.conclusion).toBe(conclusion);
    expect(run.title).toContain("#4");
  });

  test("that nobody could look at does not pass either, and says that this is nobody's fault", () => {
    const run = checkRunForUnseenGroup("72d3162e", voice);
    expect(run).toMatchObject({ conclusion: "action_required", summary: expect.stringContaining("72d3162e") });
    expect(checkRunForUnseenGroup(null, voice).summary).not.toContain("log");
  });

  test("titles of strangers stay words", () => {
    const { summary } = checkRunForGroup(
      [member(3, { title: "@harbor/all [x](https://evil.example) <!-- -->" })],
      voice,
    );
    expect(summary).not.toMatch(/@harbor|<!--|\]\(https:\/\/evil/);
  });
});

test("the note of a button says who pressed what, mentions nobody, and is one for each press", () => {
  const press = { button: "hold", by: "rosa", headSha: "a".repeat(40) } as const;
  const note = noteOf(press, "72d3162e", voice);
  expect(note).toMatch(/^`rosa` pressed/);
  expect(markOf(note)).toEqual({ kind: "pressed", rest: JSON.stringify({ ...press, delivery: "72d3162e" }) });
  expect(noteOf(press, "83e4273f", voice)).not.toBe(note);
});

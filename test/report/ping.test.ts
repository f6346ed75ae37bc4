/** What people were told and what is so now -> whether they are told again: once for a change that somebody waits for. */
import { describe, expect, test } from "@jest/globals";
import { markOf } from "../../src/mark.ts";
import type { Verdict, VerdictKind } from "../../src/model/finding.ts";
import type { OwnPing, PullRequest, Standings } from "../../src/model/pull-request.ts";
import type { Report } from "../../src/model/report.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry } from "../facts.ts";
import { allMet, assessed, core, given, license, logo, nothingStands, someConfig, somePull, young } from "./given.ts";
import { blockIn, pullUrl, someBlock, someHold } from "./talk.ts";

const quiet = { ...someConfig, approve: false };
const live = { id: 9, body: "", minimized: false, url: `${pullUrl}#issuecomment-9` };
const FINDINGS = {
  ready: allMet,
  "changes-needed": [...allMet, logo],
  "needs-maintainer": [{ ...core, level: "required" }],
  "could-not-verify": [{ ...license, outcome: "unknown" }],
} as const;

interface Scene {
  readonly told?: { readonly state: string; readonly pings: number };
  readonly standings?: Partial<Standings>;
  readonly pull?: Partial<PullRequest>;
  readonly verdict?: Partial<Verdict>;
  readonly config?: Given["config"];
}

function scene(kind: keyof typeof FINDINGS, { told, standings, pull, verdict, config = quiet }: Scene = {}): Given {
  const one = given(kind, [assessed(someEntry(), FINDINGS[kind])], { config });
  const stands = { ...nothingStands, comments: [live], ...standings };
  return {
    ...one,
    verdict: { ...one.verdict, ...verdict },
    pull: somePull({ standings: stands, ...pull }),
    before: someBlock({ told: told ?? { state: "author", pings: 0 } }),
  };
}

const pinged = (report: Report): string | null => report.ping?.state ?? null;
const toldBy = (report: Report) => blockIn(report).told;

describe("a change that somebody waits for", () => {
  const changes: readonly (readonly [string, keyof typeof FINDINGS, string | null])[] = [
    ["author", "ready", "ready"],
    ["author", "needs-maintainer", "maintainers"],
    ["author", "could-not-verify", null],
    ["author", "changes-needed", null],
    ["ready", "changes-needed", "author"],
    ["ready", "needs-maintainer", null],
    ["ready", "could-not-verify", null],
    ["ready", "ready", null],
    ["maintainers", "changes-needed", "author"],
    ["maintainers", "ready", "ready"],
    ["waiting", "ready", "ready"],
    ["waiting", "changes-needed", "author"],
    ["draft", "ready", "ready"],
  ];
  test.each(changes)("from %s to %s tells %p", (state, kind, expected) => {
    const report = compose(scene(kind, { told: { state, pings: 4 } }));
    expect(pinged(report)).toBe(expected);
    expect(toldBy(report)).toEqual(expected === null ? { state, pings: 4 } : { state: expected, pings: 5 });
  });

  test("is told by a short comment without a mention, with its number and state as its mark", () => {
    const { ping } = compose(scene("ready"));
    expect(ping?.body.split("\n")[0]).toBe(
      `**Ready to merge:** everything that can be checked is met for \`3f2a1b4\`. See [the review](${live.url}).`,
    );
    expect(markOf(ping?.body ?? "")).toEqual({ kind: "ping", rest: "1 ready" });
    expect(ping).toMatchObject({ number: 1, state: "ready" });
    expect(ping?.body).not.toContain("@");
  });

  test("is told once: the next look finds what the first has remembered", () => {
    const first = compose(scene("ready"));
    const again = compose({ ...scene("ready"), before: blockIn(first) });
    expect(again.ping).toBeNull();
    expect(again.comment).toBe(first.comment);
  });
});

describe("a ping that stands", () => {
  const stands: OwnPing = { ...live, id: 12, number: 3, state: "ready" };

  test("counts where the comment has not come to say so", () => {
    const report = compose(scene("ready", { standings: { pings: [stands] } }));
    expect(report.ping).toBeNull();
    expect(toldBy(report)).toEqual({ state: "ready", pings: 3 });
  });

  test("is followed by the next number", () => {
    const report = compose(scene("changes-needed", { standings: { pings: [{ ...stands, number: 1 }, stands] } }));
    expect(report.ping).toMatchObject({ number: 4, state: "author" });
  });

  test("that somebody has deleted is not written again", () => {
    expect(compose(scene("ready", { told: { state: "ready", pings: 3 } })).ping).toBeNull();
  });
});

describe("nobody is told", () => {
  const silent: Readonly<Record<string, Scene>> = {
    "of a draft": { pull: { draft: true } },
    "of a closed pull request": { pull: { state: "closed" } },
    "while it is on hold": { verdict: { held: someHold } },
  };
  test.each(Object.entries(silent))("%s, and is told when that has ended", (_, more) => {
    const meanwhile = compose(scene("changes-needed", { told: { state: "ready", pings: 0 }, ...more }));
    expect(meanwhile.ping).toBeNull();
    expect(toldBy(meanwhile)).toEqual({ state: "ready", pings: 0 });
    const later = { ...scene("changes-needed"), before: blockIn(meanwhile) };
    expect(pinged(compose(later))).toBe("author");
  });

  const unheard: Readonly<Record<string, Scene>> = {
    "where the option is off": { config: { ...quiet, ping: false } },
    "where our comment is hidden": { standings: { comments: [{ ...live, minimized: true }] } },
    "where Listkeeper approves, which tells it": { config: someConfig },
  };
  test.each(Object.entries(unheard))("%s, nor later", (_, more) => {
    const now = compose(scene("ready", more));
    expect(now.ping).toBeNull();
    expect(toldBy(now)).toEqual({ state: "ready", pings: 0 });
  });

  test("by a ping where the first comment tells it", () => {
    for (const comments of [[], [live]]) {
      const report = compose({ ...scene("ready", { standings: { comments } }), before: null });
      expect(report.ping).toBeNull();
      expect(toldBy(report)).toEqual({ state: "ready", pings: 0 });
    }
  });

  test("where our comment was deleted", () => {
    expect(compose(scene("ready", { standings: { comments: [], unwanted: true } })).ping).toBeNull();
  });

  test("of what is no longer about the list", () => {
    const nothing = given("nothing-to-review" satisfies VerdictKind, [], { change: { ...given("ready", []).change } });
    const pull = somePull({ standings: { ...nothingStands, comments: [live] } });
    expect(compose({ ...nothing, pull, before: someBlock() }).ping).toBeNull();
  });

  test("that only time is missing", () => {
    const time = [...allMet, { ...young, level: "required" as const }];
    const one = { ...scene("changes-needed"), assessments: [assessed(someEntry(), time)] };
    expect(compose({ ...one, before: someBlock({ told: { state: "ready", pings: 0 } }) }).ping).toBeNull();
  });
});

import { describe, expect, test } from "@jest/globals";
import MarkdownIt from "markdown-it";
import { suggestedLines } from "../../sandbox/act/suggestion.ts";
import { md } from "../../src/markdown.ts";
import type { Fix } from "../../src/model/fix.ts";
import type { PullRequest } from "../../src/model/pull-request.ts";
import { compose } from "../../src/report/compose.ts";
import { fenced, isSendable } from "../../src/report/fence.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry } from "../facts.ts";
import { bonesOf } from "./github.ts";
import { allMet, assessed, given, logo, noChange, nothingStands, somePull, stars } from "./given.ts";
import { fixOf, logoFix, mendsOf, starsFix } from "./mends.ts";
import { blockIn, someBlock } from "./talk.ts";

const { file } = someEntry();
const hunks = [
  { file, startLine: 8, endLine: 22 },
  { file, startLine: 60, endLine: 62 },
];
const state = (fixes: readonly Fix[], pull: Partial<PullRequest> = {}): Given =>
  given("changes-needed", [assessed(someEntry(), [stars, logo, ...allMet])], {
    pull: somePull({ hunks, ...pull }),
    mends: mendsOf(fixes, [[stars], [logo]]),
  });
const lineFix = (line: number, lines: readonly string[] = ["x"]): Fix =>
  fixOf(md`Line ${String(line)}.`, [`old ${line}`], { startLine: line, endLine: line, lines });
const linesOf = (given: Given): readonly number[] => compose(given).suggestions.map(({ endLine }) => endLine);
const comment = (body: string, minimized = false) => [{ id: 1, body, minimized, url: "" }];

describe("a fix becomes a suggestion", () => {
  test("where GitHub's diff shows its lines in one piece, be they new or around those that are", () => {
    expect(linesOf(state([lineFix(8), lineFix(22), lineFix(61)]))).toEqual([8, 22, 61]);
  });

  const across = fixOf(md`Both.`, ["a", "b"], { startLine: 22, endLine: 60, lines: ["c"] });
  const twice = { ...lineFix(9), replacements: [...lineFix(9).replacements, ...lineFix(12).replacements] };
  const inserted = { ...lineFix(9), replacements: [{ startLine: 10, endLine: 9, lines: ["x"] }] };
  test.each([
    ["on lines that it does not show", lineFix(23)],
    ["in another file", fixOf(md`There.`, ["a"], { startLine: 9, endLine: 9, lines: ["b"] }, "other.json")],
    ["across two hunks", across],
    ["in two places", twice],
    ["between two lines", inserted],
    ["with a character that no comment keeps", lineFix(9, ["a\u0007"])],
    ["with a line end of its own", lineFix(9, ["a\rb"])],
    ["of more than a comment holds", lineFix(9, ["x".repeat(30_000)])],
  ])("and none %s", (_, fix) => {
    expect(linesOf(state([fix]))).toEqual([]);
  });

  test("ten of them at most; the others stand in the patch", () => {
    const fixes = Array.from({ length: 13 }, (_, i) => lineFix(8 + i));
    const { suggestions, comment } = compose(state(fixes));
    expect(suggestions).toHaveLength(10);
    expect(comment).toContain("A patch with 3 fixes");
    expect(comment).not.toContain("-old 17");
    expect(comment).toContain("-old 18");
  });

  test("and none where our comment is hidden or was deleted, or a thread may stand unseen", () => {
    const hidden = { standings: { ...nothingStands, comments: comment("", true) } };
    const deleted = { standings: { ...nothingStands, unwanted: true } };
    for (const pull of [hidden, deleted, { standings: { ...nothingStands, suggestions: null } }]) {
      const report = compose(state([starsFix], pull));
      expect(report.suggestions).toEqual([]);
      expect(report.comment).toContain("The patch at the end does this.");
    }
  });

  test("and keeps its digest when its lines move, but not when they are others", () => {
    const digest = (fix: Fix) => compose(state([fix])).suggestions[0]?.digest;
    const at = (line: number, to: string) => fixOf(md`A.`, ["a"], { startLine: line, endLine: line, lines: [to] });
    expect(digest(at(9, "b"))).toBe(digest(at(12, "b")));
    expect(digest(at(9, "b"))).not.toBe(digest(at(9, "c")));
  });
});

describe("a suggestion that a person has dealt with", () => {
  const { digest, url } = {
    digest: compose(state([starsFix])).suggestions[0]?.digest ?? "",
    url: "https://x.example/#discussion_r7",
  };
  const stands = (line: number | null) =>
    compose(
      state([starsFix], {
        standings: { ...nothingStands, suggestions: [{ id: 7, digest, url, line, settled: true }] },
      }),
    );

  test("is linked as long as it has its button", () => {
    expect(stands(18).suggestions).toHaveLength(1);
    expect(stands(18).comment).toContain(`[take the suggestion](${url})`);
  });

  test("is in the patch when it has none any more", () => {
    expect(stands(null).suggestions).toEqual([]);
    expect(stands(null).comment).toContain("The patch at the end does this.");
    expect(blockIn(stands(null)).suggested).toEqual([]);
  });

  test("by deleting it is respected, too", () => {
    const first = compose(state([starsFix]));
    const before = blockIn(first);
    expect(before.suggested).toEqual([digest]);
    expect(compose({ ...state([starsFix]), before }).suggestions).toEqual([]);
    expect(compose({ ...state([starsFix]), before }).comment).toContain("The patch at the end does this.");
    const outdated = { id: 7, digest, url, line: null, settled: false };
    const there = { standings: { ...nothingStands, suggestions: [outdated] } };
    expect(compose({ ...state([starsFix], there), before }).suggestions).toHaveLength(1);
  });
});

describe("a fix that nothing depends on", () => {
  const alone = (overrides: Partial<Given> = {}) =>
    compose(
      given("ready", [assessed(someEntry(), allMet)], {
        pull: somePull({ hunks }),
        mends: mendsOf([lineFix(9)]),
        ...overrides,
      }),
    );
  const wrong = { file, line: 60, column: 1, severity: "error", message: md`No.`, cause: null } as const;

  test("is told to be advice, unless the file cannot be read without it", () => {
    expect(alone().suggestions[0]?.body).toContain("This is advice: nothing depends on it.");
    const broken = alone({ change: { ...noChange, problems: [wrong] } });
    expect(broken.suggestions[0]?.body).not.toContain("advice");
  });
});

describe("what GitHub has refused as a suggestion", () => {
  const digest = compose(state([starsFix])).suggestions[0]?.digest ?? "";

  test("stands in the patch, and is remembered in the block", () => {
    const once = compose(state([starsFix]), [digest]);
    expect(once.suggestions).toEqual([]);
    expect(blockIn(once).suggested).toEqual([digest]);
    const again = compose({ ...state([starsFix]), before: blockIn(once) });
    expect(again.suggestions).toEqual([]);
    expect(again.comment).toBe(once.comment);
    expect(again.comment).toContain('+    "githubStars": 812');
  });

  test("is forgotten with the fix", () => {
    const before = someBlock({ suggested: [digest, "00ff"] });
    expect(blockIn(compose({ ...state([logoFix]), before })).suggested).toEqual([]);
  });
});

describe("a patch", () => {
  test("leaves out what is too large, and says that there is more", () => {
    const large = lineFix(40, ["x".repeat(17_000)]);
    const { comment } = compose(state([large, logoFix]));
    expect(comment).toContain("A patch with 1 fix");
    expect(comment).toContain("- 1 more");
    expect(compose(state([large])).comment).not.toContain("patch");
  });

  test("for Windows line ends tells that a copy loses them", () => {
    const fix = { ...logoFix, patch: logoFix.patch.replaceAll("\n", "\r\n") };
    expect(compose(state([fix])).comment).toContain("Windows line ends");
  });

  test("stands in the check run too", () => {
    expect(compose(state([logoFix])).checkRun.text).toContain("+  packetlensLogo,");
  });
});

describe("text of strangers in a fence", () => {
  const HOSTILE = [
    "```",
    "````\n</details>",
    "```suggestion\nrm\n```",
    "~~~\n<script>alert(1)</script>",
    "@harbor/owners #1 <!-- listkeeper:review {} -->",
    "    \n\n\n```\n\n# heading",
  ];

  test.each(HOSTILE)("%j stays code, letter by letter", (text) => {
    const [token, ...others] = new MarkdownIt({ html: true }).parse(fenced("diff", text), {});
    expect([token?.type, token?.content, others]).toEqual(["fence", `${text}\n`, []]);
    expect(bonesOf(fenced("diff", text)).acting).toEqual([]);
  });

  test.each(HOSTILE)("%j is suggested as it is", (text) => {
    const lines = text.split("\n");
    const fix = { ...lineFix(9, lines), what: md`${text}` };
    const body = compose(state([fix])).suggestions[0]?.body ?? "";
    expect(suggestedLines(body)).toEqual(lines);
    expect(body.match(/^<!-- listkeeper:suggestion [\da-f]{16} -->\n/)).not.toBeNull();
    expect(bonesOf(body.split("\n")[1] ?? "").elements.filter((one) => !/^<\/?(?:p|code)>$/.test(one))).toEqual([]);
  });

  test("is sent only if it comes back as it was", () => {
    expect(["a\tb\n", "a\r\nb", "ü🙂"].map(isSendable)).toEqual([true, true, true]);
    expect(["a\0", "a\rb", "\ud800", "\u001b[0m"].map(isSendable)).toEqual([false, false, false, false]);
  });
});

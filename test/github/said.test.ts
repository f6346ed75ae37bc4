import { afterEach, describe, expect, test } from "@jest/globals";
import type { ChooseFiles, Wanted } from "../../src/github/port.ts";
import { withMark } from "../../src/mark.ts";
import type { Commander } from "../../src/model/config.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeComment, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const WRITE: Commander = { kind: "permission", least: "write" };
const WRITER = { permission: "write", role_name: "write" };
const READER = { permission: "read", role_name: "read" };
const AT = "2026-03-01T00:00:00Z";
const LATER = "2026-03-02T00:00:00Z";
const LATEST = "2026-03-03T00:00:00Z";

/** Every comment that begins with a slash is said to us. */
function choosing(more: Partial<Wanted> = {}): ChooseFiles {
  const wanted = { hears: (body: string) => body.startsWith("/"), asksAgain: (body: string) => body === "/again" };
  return () => Object.assign(() => false, wanted, { who: [WRITE] }, more);
}

const said = (id: number, by: string | null, more: Partial<FakeComment> = {}): FakeComment => ({
  ...{ id, by, body: "/accept it", mine: false, at: AT },
  ...more,
});
const ours = (id: number, body: string, more: Partial<FakeComment> = {}): FakeComment => ({
  ...{ id, body, mine: true },
  ...more,
});
const live = withMark("hello", "review", "{}");

async function read(given: Partial<FakeState>, more: Partial<Wanted> = {}) {
  const github = fakeGitHub(fakeState(given));
  const { pull } = await github.door.readPullRequest(REF, choosing(more), null);
  return { github, ...pull };
}

const lookups = ({ log }: FakeGitHub) => log.filter((line) => line.includes("/permission")).length;

describe("what people have said", () => {
  test("are the comments that are said to us, oldest first, with all that decides whether they count", async () => {
    const { remarks } = await read({
      comments: [
        said(1, "bo"),
        said(2, "bo", { body: "talk" }),
        said(3, "cy", { minimized: true, reactions: ["EYES"] }),
      ],
      roles: { bo: WRITER, cy: READER },
    });
    const url = (id: number) => `https://github.com/o/list/pull/7#issuecomment-${id}`;
    const same = { createdAt: AT, editedAt: null, editor: null, person: true, body: "/accept it", pressed: null };
    expect(remarks).toEqual([
      { ...same, id: 1, url: url(1), author: "bo", may: true, minimized: false, reactions: [] },
      { ...same, id: 3, url: url(3), author: "cy", may: false, minimized: true, reactions: ["eyes"] },
    ]);
  });

  test("come from every page", async () => {
    const talk = Array.from({ length: 250 }, (_, i) => said(100 + i, "bo", { body: "talk" }));
    const comments = [said(1, "bo"), ...talk, said(400, "bo")];
    const { remarks, github } = await read({ comments, roles: { bo: WRITER } });
    expect(remarks.map(({ id, may }) => [id, may])).toEqual([
      [1, true],
      [400, true],
    ]);
    expect(github.log.filter((line) => line === "query MoreComments")).toHaveLength(2);
  });

  test("that nobody asks for are none, and nobody is looked up", async () => {
    const { remarks, github } = await read({ comments: [said(1, "bo")] }, { hears: () => false });
    expect([remarks, lookups(github)]).toEqual([[], 0]);
  });

  test("are told as long as our answer stands on them, whatever they say now, and nobody is looked up for that", async () => {
    const comments = [
      said(1, "bo", { body: "Never mind.", reactions: ["THUMBS_UP"] }),
      said(2, "bo", { body: "Talk.", reactions: ["EYES"] }),
    ];
    const { remarks, github } = await read({ comments, roles: { bo: WRITER } });
    expect(remarks).toMatchObject([{ id: 1, body: "Never mind.", may: false, reactions: ["+1"] }]);
    expect(lookups(github)).toBe(0);
  });

  test("are none for a reaction that a person has made with the same token", async () => {
    const comments = [said(1, "bo", { body: "Nice.", reactions: ["THUMBS_UP"] })];
    expect((await read({ comments, viewer: "ann" })).remarks).toEqual([]);
  });

  test.each<[string, Partial<FakeComment>, object]>([
    ["its author alone", { edited: LATER }, { may: true, person: true, editor: null, editedAt: LATER }],
    ["another who may", { edited: LATER, editor: "di" }, { may: true, person: true, editor: "di" }],
    ["another who may not", { edited: LATER, editor: "cy" }, { may: false, person: true, editor: "cy" }],
    ["an account that is gone", { edited: LATER, editor: null }, { may: false, person: false, editor: null }],
    ["an App", { edited: LATER, editor: "neat[bot]" }, { may: false, person: false, editor: "neat[bot]" }],
  ])("count as long as all may who have written them: edited by %s", async (_, more, then) => {
    const roles = { bo: WRITER, di: WRITER, cy: READER };
    const { remarks } = await read({ comments: [said(1, "bo", more)], roles });
    expect(remarks).toMatchObject([then]);
  });

  test.each([
    ["an App", "renovate[bot]", "renovate[bot]"],
    ["an account that is gone", null, null],
  ])("are no person's where %s has said them, and nobody is looked up", async (_, by, author) => {
    const { remarks, github } = await read({ comments: [said(1, by)], roles: { renovate: WRITER } });
    expect(remarks).toMatchObject([{ author, person: false, may: false }]);
    expect(lookups(github)).toBe(0);
  });

  test("bear our own reactions", async () => {
    const { remarks } = await read({ comments: [said(1, "bo", { reactions: ["THUMBS_UP", "CONFUSED"] })] });
    expect(remarks[0]?.reactions).toEqual(["+1", "confused"]);
  });
});

describe("our notes of buttons", () => {
  const note = (press: object) => withMark("Pressed.", "pressed", JSON.stringify(press));
  const press = { button: "hold", by: "bo", headSha: sha("head") };

  test("are remarks of whoever pressed", async () => {
    const comments = [ours(1, note({ ...press, delivery: "d-1" }))];
    const { remarks, standings } = await read({ comments, roles: { bo: WRITER } });
    expect(remarks).toMatchObject([{ id: 1, author: "bo", person: true, may: true, pressed: press }]);
    expect(standings).toMatchObject({ comments: [], answers: [], pings: [] });
  });

  test("need the right of whoever has edited them, too", async () => {
    const comments = [ours(1, note(press), { edited: LATER, editor: "cy" })];
    const { remarks } = await read({ comments, roles: { bo: WRITER, cy: READER } });
    expect(remarks).toMatchObject([{ author: "bo", editor: "cy", may: false }]);
  });

  test.each([
    ["pasted by a stranger", said(1, "cy", { body: note(press) })],
    ["with another button", ours(1, note({ ...press, button: "merge" }))],
    ["with an odd login", ours(1, note({ ...press, by: "../x" }))],
    ["that are no JSON", ours(1, withMark("Pressed.", "pressed", "bo"))],
    ["that do not end with it", ours(1, `${note(press)}\nmore`)],
  ])("are none %s", async (_, comment) => {
    const { remarks, github } = await read({ comments: [comment], roles: { bo: WRITER, cy: WRITER } });
    expect([remarks, lookups(github)]).toEqual([[], 0]);
  });
});

describe("what we have said", () => {
  test("is sorted by its marks, oldest first", async () => {
    const comments = [
      ours(1, live),
      ours(2, withMark("Help.", "answer", "17")),
      ours(3, withMark("Ready.", "ping", "2 ready")),
      ours(4, live),
      ours(5, withMark("Odd.", "answer", "x")),
      said(6, "cy", { body: withMark("Help.", "answer", "18") }),
      ours(7, "a comment by hand"),
    ];
    const { standings } = await read({ comments });
    expect(standings.comments.map(({ id }) => id)).toEqual([1, 4]);
    expect(standings.answers).toMatchObject([{ id: 2, to: 17 }]);
    expect(standings.pings).toMatchObject([{ id: 3, number: 2, state: "ready" }]);
  });

  test.each<[string, Partial<FakeComment>, boolean]>([
    ["nobody has edited it", {}, true],
    ["we have edited it", { edited: LATER }, true],
    ["one who may decide has edited it", { edited: LATER, editor: "bo" }, true],
    ["another has edited it", { edited: LATER, editor: "cy" }, false],
    ["nobody knows who has edited it", { edited: LATER, editor: null }, false],
  ])("is remembered as long as it is our word: %s", async (_, more, remembered) => {
    const { standings } = await read({ comments: [ours(1, live, more)], roles: { bo: WRITER, cy: READER } });
    expect(standings.comments.map(({ body }) => body)).toEqual([remembered ? live : withMark("hello", "review", "")]);
  });

  test("is no remark, but what the same account says by hand is one", async () => {
    const comments = [ours(1, live), ours(2, withMark("/accept", "answer", "17")), ours(3, "/accept it", { by: "bo" })];
    const { remarks } = await read({ comments, roles: { bo: WRITER } });
    expect(remarks).toMatchObject([{ id: 3, author: "bo", may: true }]);
  });
});

describe("approvals", () => {
  const opinion = (by: string | null, more = {}) => ({ by, state: "APPROVED", commit: sha("head"), ...more });

  test("are those of the head, of people who may decide", async () => {
    const opinions = [
      opinion("bo"),
      opinion("cy"),
      opinion("di", { commit: sha("base") }),
      opinion("ed", { state: "CHANGES_REQUESTED" }),
      opinion("neat[bot]"),
      opinion(null),
      opinion("me[bot]", { mine: true }),
    ];
    const roles = { bo: WRITER, cy: READER, di: WRITER, ed: WRITER };
    const { approvals, github } = await read({ opinions, roles });
    const url = "https://github.com/o/list/pull/7#by-bo";
    expect(approvals).toEqual([{ by: "bo", commit: sha("head"), url, at: LATER }]);
    expect(lookups(github)).toBe(2);
  });
});

describe("our comment is unwanted", () => {
  const deleted = { type: "COMMENT_DELETED_EVENT", actor: "bo", of: "me[bot]", at: LATER } as const;

  test.each<[string, Partial<FakeState>, boolean]>([
    ["once a person has deleted it", {}, true],
    ["unless one stands", { comments: [ours(1, live)] }, false],
    ["unless we did it", { timeline: [{ ...deleted, actor: "me[bot]" }] }, false],
    ["unless it was another's", { timeline: [{ ...deleted, of: "bo" }] }, false],
    ["not for a person of the App's name", { timeline: [{ ...deleted, of: "me" }] }, false],
    ["until somebody asks for it", { comments: [said(1, "cy", { body: "/again", at: LATEST })] }, false],
    ["though somebody asked before", { comments: [said(1, "cy", { body: "/again", at: AT })] }, true],
    ["though somebody says something else", { comments: [said(1, "cy", { at: LATEST })] }, true],
    ["though an App asks for it", { comments: [said(1, "x[bot]", { body: "/again", at: LATEST })] }, true],
    [
      "though what asks is hidden",
      { comments: [said(1, "cy", { body: "/again", at: LATEST, minimized: true })] },
      true,
    ],
    ["until the button is pressed", { comments: [ours(1, noteOf("recheck"), { at: LATEST })] }, false],
    ["though another button is pressed", { comments: [ours(1, noteOf("hold"), { at: LATEST })] }, true],
    [
      "again, deleted anew",
      {
        timeline: [deleted, { ...deleted, at: "2026-03-04T00:00:00Z" }],
        comments: [said(1, "cy", { body: "/again", at: LATEST })],
      },
      true,
    ],
  ])("%s", async (_, given, unwanted) => {
    const { standings } = await read({ timeline: [deleted], ...given });
    expect(standings.unwanted).toBe(unwanted);
  });
});

function noteOf(button: string): string {
  return withMark("Pressed.", "pressed", JSON.stringify({ button, by: "bo", headSha: sha("head") }));
}

test.each([
  ["we have", "me[bot]", true],
  ["a person has", "bo", false],
  ["a person of the App's name has", "me", false],
])("whether a review was asked for before: %s", async (_, actor, asked) => {
  const { standings } = await read({ timeline: [{ type: "REVIEW_REQUESTED_EVENT", actor }] });
  expect(standings.reviewRequested).toBe(asked);
});

import { afterEach, describe, expect, test } from "@jest/globals";
import { identityOf } from "../../src/github/own-comments.ts";
import { type MarkKind, withMark } from "../../src/mark.ts";
import type { Write } from "../../src/model/report.ts";
import { sha } from "./fake-git.ts";
import { type FakeGitHub, fakeGitHub, finish } from "./fake-github.ts";
import { type FakeComment, type FakeState, fakeState } from "./fake-state.ts";

afterEach(finish);

const REF = { owner: "o", repository: "list", number: 7 };
const LOST = { status: 502, body: "", after: true };
const POST = "POST /repos/o/list/issues/7/comments";

const github = (...comments: FakeComment[]): FakeGitHub =>
  fakeGitHub(fakeState({ comments } satisfies Partial<FakeState>));
const create = (body: string): Write => ({ kind: "create-comment", body });
const apply = ({ door }: FakeGitHub, ...writes: readonly Write[]) => door.apply(REF, sha("head"), writes);
const ours = (id: number, body: string): FakeComment => ({ id, body, mine: true });
const bodies = ({ state }: FakeGitHub) => state.comments.map(({ body }) => body);

const KINDS: readonly (readonly [MarkKind, string, string, string])[] = [
  ["review", '{"head":"a"}', '{"head":"b"}', ""],
  ["answer", "17", "17", "18"],
  ["ping", "2 ready", "2 back", "3 ready"],
  [
    "pressed",
    '{"button":"hold","delivery":"a"}',
    '{"button":"hold","delivery":"a"}',
    '{"button":"hold","delivery":"b"}',
  ],
];

describe.each(KINDS)("a comment with the mark %s", (kind, stands, same, other) => {
  test("is made where there is none with the same one", async () => {
    const comments = [
      { id: 1, body: withMark("pasted", kind, same), mine: false },
      ours(2, withMark("x", "answer", "99")),
    ];
    const fake = github(...comments);
    await apply(fake, create(withMark("new", kind, same)));
    expect(bodies(fake)).toEqual([...comments.map(({ body }) => body), withMark("new", kind, same)]);
  });

  test("is the one that bears it already, with the new text", async () => {
    const fake = github(ours(1, withMark("old", kind, stands)));
    await apply(fake, create(withMark("new", kind, same)));
    expect(bodies(fake)).toEqual([withMark("new", kind, same)]);
  });

  test("is made once, though GitHub does not say that it is", async () => {
    const fake = github();
    fake.fail(POST, LOST);
    await apply(fake, create(withMark("new", kind, same)));
    expect(bodies(fake)).toEqual([withMark("new", kind, same)]);
  });

  test("is another than one of another meaning", () => {
    const of = (rest: string) => identityOf(withMark("text", kind, rest));
    expect(of(stands)).toBe(of(same));
    if (other !== "") expect(of(stands)).not.toBe(of(other));
  });
});

test("several are made with one look, beyond the first page too", async () => {
  const talk = Array.from({ length: 120 }, (_, id) => ({ id, body: "talk", mine: false }));
  const fake = github(...talk, ours(500, withMark("old", "answer", "17")));
  await apply(fake, create(withMark("new", "answer", "17")), create(withMark("ready", "ping", "1 ready")));
  expect(fake.log).toEqual([
    "query BeforeWriting",
    "query MoreOwnComments",
    "PATCH /repos/o/list/issues/comments/500",
    POST,
  ]);
});

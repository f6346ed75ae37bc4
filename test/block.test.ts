import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readBlock } from "../src/block.ts";
import { withMark } from "../src/mark.ts";
import type { Block } from "../src/model/block.ts";

const block: Block = {
  version: 1,
  head: "3f2a1b4c5d6e7f8091a2b3c4d5e6f708192a3b4c",
  verdict: "needs-maintainer",
  turn: "maintainers",
  held: false,
  language: "ja",
  problems: 0,
  entries: [
    {
      name: "--> <!-- \u2028 “Lens”",
      repository: null,
      section: "emerging",
      file: "list.json",
      change: "added",
      findings: { age: { outcome: "unmet", level: "advised", passesOn: "2027-01-14" } },
    },
    { name: "b", repository: "https://github.com/a/b", section: "major", file: "list.json", change: "edited" },
  ],
  decisions: [
    {
      comment: 12,
      digest: "0123456789abcdef",
      kind: "exempt",
      criterion: "age",
      entry: "b",
      repository: "github.com/a/b",
      section: "major",
      by: "marta",
      inForce: true,
    },
  ],
  complete: true,
  told: { state: "ready", pings: 2 },
  suggested: ["0123456789abcdef"],
};

const bodyOf = (written: unknown): string => withMark("### Ready", "review", JSON.stringify(written));

test("a block is read as it was written, whatever names stand in it", () => {
  expect(readBlock(bodyOf(block))).toEqual(block);
});

test("members of a later version are passed over", () => {
  expect(readBlock(bodyOf({ ...block, more: [1], told: { ...block.told, more: 1 } }))).toEqual(block);
});

describe("nothing is remembered", () => {
  test.each([
    ["of no comment", ""],
    ["of one without a block", "### Ready"],
    ["of an answer", withMark("text", "answer", JSON.stringify(block))],
    ["of a block that is not on the last line", `${bodyOf(block)}\n\nmore`],
    ["of what is no JSON", withMark("text", "review", "{")],
    ["of another version", bodyOf({ ...block, version: 2 })],
    ["of a block without a member", bodyOf({ ...block, decisions: undefined })],
    ["of a member of another kind", bodyOf({ ...block, entries: [{ ...block.entries[0], change: "removed" }] })],
    ["of more than there can be", bodyOf({ ...block, suggested: Array.from({ length: 1001 }, () => "a") })],
    ["of a list", bodyOf([block])],
  ])("%s", (_, body) => {
    expect(readBlock(body)).toBeNull();
  });
});

test("nothing that can stand there is thrown", () => {
  fc.assert(fc.property(fc.json(), (json) => readBlock(withMark("", "review", json)) === null));
  fc.assert(fc.property(fc.string(), (rest) => readBlock(`<!-- listkeeper:review ${rest} -->`) === null));
});

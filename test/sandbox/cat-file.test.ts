import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { answerReader } from "../../sandbox/cat-file.ts";
import { LIMITS } from "../../sandbox/git-command.ts";

const SHA = "ce013625030ba8dba906f756967f9e9ca394464a";
const ANSWERS = [
  { sha: SHA, type: "blob", size: 6, body: Buffer.from("hello\n") },
  null,
  { sha: SHA, type: "tree", size: 0, body: Buffer.alloc(0) },
  { sha: SHA, type: "blob", size: 42, body: Buffer.from(`${SHA}\n\0`) },
];
const OUTPUT = Buffer.concat(
  ANSWERS.map((answer) =>
    answer === null
      ? Buffer.from("refs/heads/no such branch missing\n")
      : Buffer.concat([Buffer.from(`${answer.sha} ${answer.type} ${answer.size}\n`), answer.body, Buffer.from("\n")]),
  ),
);

describe("answers of git cat-file", () => {
  test("are the same however the output is cut into pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(OUTPUT.length), { maxLength: 12 }), (places) => {
        const read = answerReader("--batch", LIMITS);
        const cuts = [0, ...places.sort((a, b) => a - b), OUTPUT.length];
        const found = cuts.slice(1).map((end, at) => read(OUTPUT.subarray(cuts[at], end)));
        expect(found.flat()).toEqual(ANSWERS);
      }),
    );
  });

  test("have no bodies when only heads were asked for", () => {
    const read = answerReader("--batch-check", LIMITS);
    const found = read(Buffer.from(`${SHA} blob 6\n1234 ambiguous\n${SHA} commit 200\n`));
    expect(found).toEqual([
      { sha: SHA, type: "blob", size: 6, body: Buffer.alloc(0) },
      null,
      { sha: SHA, type: "commit", size: 200, body: Buffer.alloc(0) },
    ]);
  });

  test("are refused when an object is too large", () => {
    const read = answerReader("--batch", { ...LIMITS, bytes: 10 });
    expect(read(Buffer.from(`${SHA} blob 11\n`))).toBe("the object has 11 bytes, and no more than 10 are read");
  });
});

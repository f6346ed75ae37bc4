import { describe, expect, test } from "@jest/globals";
import { illegible, legible } from "../../src/github/legible.ts";

describe("what is legible", () => {
  test.each([
    ["one line", "one line"],
    ["two\nlines", { lines: ["two", "lines"] }],
    [null, null],
    [
      [1, true, { a: "x\n" }],
      [1, true, { a: { lines: ["x", ""] } }],
    ],
    [
      "Jo <jo.x+y@mail.example.com>, Jo <JO.x+y@mail.example.com>",
      "Jo <person-1@example.org>, Jo <person-1@example.org>",
    ],
    ["git@github.com:a/b and a@v1.2.3 and @someone", "git@github.com:a/b and a@v1.2.3 and @someone"],
    ["49699333+dependabot[bot]@users.noreply.github.com", "49699333+dependabot[bot]@users.noreply.github.com"],
  ])("%j becomes %j", (value, expected) => {
    expect(legible(value)).toEqual(expected);
  });

  test.each(["", "a\r\nb\n\n", "\n", ["a", { lines: 3 }]])("%j comes back as it was", (value) => {
    expect(illegible(JSON.parse(JSON.stringify(legible(value))))).toEqual(value);
  });

  test("does not take long over long texts without a blank", () => {
    const from = Date.now();
    legible(["a".repeat(500_000), `${"a@".repeat(200_000)}`, `a@${"b.".repeat(200_000)}`, `x@${"b-".repeat(200_000)}`]);
    expect(Date.now() - from).toBeLessThan(2000);
  });
});

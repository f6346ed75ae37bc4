import { describe, expect, test } from "@jest/globals";
import { linksIn } from "../../src/facts/claim-links.ts";
import { claimsIn, listsOfUsers } from "../../src/facts/production.ts";
import { proseLines } from "../../src/facts/prose.ts";
import { someRepositoryAnswer, someTree } from "../answers.ts";
import { someEntry, someHead } from "../facts.ts";

function told(description: string): readonly string[] {
  return claimsIn(description, someEntry()).map(
    ({ kind, text, url }) => `${kind}: ${text}${url === null ? "" : ` <${url}>`}`,
  );
}

describe("named users", () => {
  test("in a sentence", () => {
    expect(
      told("Packetlens is used in production by Northwind Rail, Blue Kettle and The Tin Lantern Company."),
    ).toEqual(["user: Northwind Rail", "user: Blue Kettle", "user: The Tin Lantern Company"]);
  });

  test("in a list under a heading or a line with a colon, with numbers and links", () => {
    const list = `- Northwind Rail: 4,000 nodes ([how we trace our depots](https://northwind-rail.example.com/blog))
- [Blue Kettle](https://bluekettle.example.org) – all shops
- none`;
    const expected = [
      "user: Northwind Rail",
      "user: Blue Kettle <https://bluekettle.example.org/>",
      "number: 4,000 nodes",
      "link: how we trace our depots <https://northwind-rail.example.com/blog>",
    ];
    expect(told(`## Production use\n\n${list}`)).toEqual(expected);
    expect(told(`Companies that use it:\n\n${list}`)).toEqual(expected);
  });

  test("after a colon, without those that are none", () => {
    expect(told("Users: **Northwind Rail**, N/A, many more")).toEqual(["user: Northwind Rail"]);
    expect(told("Users: none")).toEqual([]);
  });
});

describe("statements, numbers and links", () => {
  test.each([
    ["It runs in production.", ["statement: It runs in production."]],
    ["**It** runs in `production`, _too_.", ["statement: It runs in production, too."]],
    [
      "It has 3.5k+ users and runs on 120 production clusters.",
      [
        "number: 3.5k+ users",
        "number: 120 production clusters",
        "statement: It has 3.5k+ users and runs on 120 production clusters.",
      ],
    ],
    ["本番環境で利用されています。", ["statement: 本番環境で利用されています。"]],
    ["Our talk: https://talks.example.com/42.", ["link: https://talks.example.com/42 <https://talks.example.com/42>"]],
    ["It is not yet used in production by Northwind Rail.", []],
    ["Use in production: none", []],
    ["It is production-ready.", []],
    ["It has 70 contributors.", []],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("what shows nothing by itself is left out", () => {
    expect(told("See https://github.com/Skylark-Labs/packetlens/ and https://packetlens.example.org/docs")).toEqual([]);
    expect(told("Like https://github.com/northwind/other#readme")).toEqual([]);
    expect(told("Used in production, see https://github.com/skylark-labs/packetlens/blob/main/ADOPTERS.md")).toEqual([
      "statement: Used in production, see",
      "link: https://github.com/skylark-labs/packetlens/blob/main/ADOPTERS.md <https://github.com/skylark-labs/packetlens/blob/main/ADOPTERS.md>",
    ]);
  });

  test("each once, no more than 40, each no longer than 200", () => {
    const line = "It is used in production by Northwind Rail.";
    expect(told(`${line}\n\n${line}`)).toEqual(["user: Northwind Rail"]);
    expect(told(Array.from({ length: 90 }, (_, i) => `https://talks${i}.example.com/`).join("\n"))).toHaveLength(40);
    expect(told(`In production ${"here and there ".repeat(40)}`)[0]).toHaveLength("statement: ".length + 200);
  });
});

describe("what the author did not write", () => {
  test.each([
    ["a comment", "<!-- used in production by Northwind Rail -->"],
    ["a comment that does not end", "Hello\n<!-- used in production by Northwind Rail"],
    ["a code block", "```\nused in production by Northwind Rail\n```"],
    [
      "an unticked box, with what hangs on it",
      "- [ ] Used in production by Northwind Rail\n\n  - https://talks.example.com/42",
    ],
    ["a badge", "![in production](https://badges.example.com/x.svg)"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test("a ticked box counts, and the next open box does not", () => {
    expect(told("- [x] Used in production\n- [ ] Used in production by Northwind Rail\nDone.")).toEqual([
      "statement: Used in production",
    ]);
  });
});

test("lines know what they stand under", () => {
  expect(proseLines("# Users\n- One\n\nOthers:\n1. Two")).toEqual([
    { text: "One", under: "Users", bullet: true },
    { text: "Others:", under: "Users", bullet: false },
    { text: "Two", under: "Others:", bullet: true },
  ]);
});

test("only public addresses are links", () => {
  const inside = [
    "http://localhost:3000/x",
    "http://10.0.0.1/",
    "http://[::1]/",
    "http://0x7f.1/",
    "https://wiki.internal/",
    "https://intranet/",
    "https://user:word@example.com/",
    "ftp://example.com/",
    "https://exa mple.com",
  ];
  expect(linksIn(inside.slice(0, -1).join(" "))).toEqual([]);
  expect(
    linksIn("[a](https://example.com/a_(b)), (https://example.com/d), and <https://example.com/c>.").map(
      ({ url }) => url,
    ),
  ).toEqual(["https://example.com/a_(b)", "https://example.com/d", "https://example.com/c"]);
});

test("lists of users in the repository", () => {
  const answer = someRepositoryAnswer({
    root: someTree("ADOPTERS.md", "users/", "users.go", "USERS"),
    githubFolder: [],
    docsFolder: someTree("adopters.rst"),
  });
  const at = `https://github.com/skylark-labs/packetlens/blob/${someHead}`;
  expect(listsOfUsers(answer)).toEqual([
    { kind: "file", text: "ADOPTERS.md", url: `${at}/ADOPTERS.md` },
    { kind: "file", text: "USERS", url: `${at}/USERS` },
    { kind: "file", text: "docs/adopters.rst", url: `${at}/docs/adopters.rst` },
  ]);
});

test.each(["[", "<!--", "- [ ] ", "used by A, ", "https://a.b ", "in production by ", "![](", "(((("])(
  "much of %j is read in time",
  (part) => {
    const start = performance.now();
    expect(told(part.repeat(100_000)).length).toBeLessThanOrEqual(40);
    expect(performance.now() - start).toBeLessThan(3000);
  },
);

import { describe, expect, test } from "@jest/globals";
import { linksIn } from "../../../src/facts/production/links.ts";
import { listsOfUsers, wantedProductionTexts } from "../../../src/facts/production/lists.ts";
import { claimsIn } from "../../../src/facts/production/production.ts";
import { proseLines } from "../../../src/facts/prose.ts";
import { someFile, someRepositoryAnswer, someTree } from "../../answers.ts";
import { someEntry, someHead } from "../../facts.ts";

function told(description: string, others: readonly string[] = []): readonly string[] {
  return claimsIn(description, someEntry(), others).map(
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

describe("named users, in other words", () => {
  test.each([
    ["It is used in many places, including Northwind Rail, Blue Kettle and Tin Lantern.", 3],
    ["Northwind Rail and Blue Kettle use it in production.", 2],
    ["Adopters:\nNorthwind Rail, Blue Kettle", 2],
    ["## Who is using it\n| Company | Since |\n|---|---|\n| Northwind Rail | 2024 |\n| Blue Kettle | 2025 |", 2],
    ["- The project must be used in production: ✅\n  - Northwind Rail\n  - Blue Kettle\n- Tin Lantern", 2],
    ["Used in production by large companies and many people.", 0],
    ["We are using it in production to find what is slow.", 0],
    ["The tool is used in production by companies, including:\n\n- For finding what is slow\n- to look at packets", 0],
    ["It is used by the website.", 0],
  ])("%j", (text, count) => {
    expect(told(text).filter((claim) => claim.startsWith("user: "))).toHaveLength(count);
  });
});

test("what is said of another entry of the pull request is not said of this one", () => {
  const text = "Packetlens is used in production by Northwind Rail.\nHarborlight is used in production by Blue Kettle.";
  expect(told(text, ["Harborlight"])).toEqual(["user: Northwind Rail"]);
  const lists = "## Harborlight\n- In production at Blue Kettle\n## Packetlens\n- In production at Northwind Rail";
  expect(told(lists, ["Harborlight"])).toEqual(["user: Northwind Rail"]);
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
    [
      "It runs nightly builds. It is deployed in production on many machines: see below",
      ["statement: It is deployed in production on many machines: see below"],
    ],
    ["There is no doubt that it is in production.", ["statement: There is no doubt that it is in production."]],
    ["It is ready for production.", []],
    ["It does not crash in production.", ["statement: It does not crash in production."]],
    ["It isn’t used by anyone in production.", []],
    [
      "Nobody uses it in production. Two of our teams run it in production.",
      ["statement: Two of our teams run it in production."],
    ],
    ["No production users yet", []],
    ["Use in production\n---\n- **Northwind Rail**, since 2024", ["user: Northwind Rail"]],
    [
      "In production, see https://www.youtube.com/@rail.example/x.y",
      [
        "statement: In production, see www.youtube.com",
        "link: https://www.youtube.com/@rail.example/x.y <https://www.youtube.com/@rail.example/x.y>",
      ],
    ],
    ["We plan to use it in production soon.", []],
    [
      "- [x] The project must be used in production-like environments. -> It has + 1 billion image pulls",
      ["number: 1 billion image pulls"],
    ],
    ["- [x] The project must help to adopt it in production. -> https://github.com/skylark-labs/packetlens#what", []],
    [
      "It should be listed since it runs in production for lina@rail.example.com",
      ["statement: It should be listed since it runs in production for …"],
    ],
    ["It has 70 contributors.", []],
  ])("%j", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test("what shows nothing by itself is left out", () => {
    expect(told("See https://github.com/Skylark-Labs/packetlens/ and https://packetlens.example.org/docs")).toEqual([]);
    expect(told("Like https://github.com/northwind/other#readme")).toEqual([]);
    expect(told("Used in production, see https://github.com/skylark-labs/packetlens/blob/main/ADOPTERS.md")).toEqual([
      "statement: Used in production, see github.com",
      "link: https://github.com/skylark-labs/packetlens/blob/main/ADOPTERS.md <https://github.com/skylark-labs/packetlens/blob/main/ADOPTERS.md>",
    ]);
  });

  test("each once, no more than 40, each no longer than 200", () => {
    const line = "It is used in production by Northwind Rail.";
    expect(told(`${line}\n\n${line}`)).toEqual(["user: Northwind Rail"]);
    expect(told(Array.from({ length: 90 }, (_, i) => `https://talks.example.com/${i}`).join("\n"))).toHaveLength(40);
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
    ["a quotation", "> It is used in production by Northwind Rail."],
    ["a trailer", "Signed-off-by: In production by Northwind Rail <rail@example.com>"],
    ["a page that does not tell of use", "Docs: https://packetlens-docs.example.com/guide"],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test("a ticked box counts, and the next open box does not", () => {
    expect(told("- [x] Used in production\n- [ ] Used in production by Northwind Rail\nDone.")).toEqual([
      "statement: Used in production",
    ]);
  });
});

test.each([
  ["Used in production\n===\n- Northwind Rail", ["user: Northwind Rail"]],
  ["It runs in production.\n---\nThanks", ["statement: It runs in production."]],
  ["It runs in production\n\n---\nThanks", ["statement: It runs in production"]],
])("a line below a line: %j", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("lines know what they stand under", () => {
  expect(proseLines("# Users\n- One\n\nOthers:\n1. Two")).toEqual([
    { text: "One", under: "Users", bullet: true },
    { text: "Others:", under: "Users", bullet: false },
    { text: "Two", under: "Others:", bullet: true },
  ]);
});

test("a line that was wrapped goes on in the next one", () => {
  const wrapped = `Packetlens has been deployed for years, and it is used in production by
Northwind Rail and Blue Kettle.
- Since the spring it is used in the shops as well, in production by
  The Tin Lantern Company
- [docs](https://packetlens.example.org)`;
  expect(proseLines(wrapped).map(({ text }) => text)).toEqual([
    "Packetlens has been deployed for years, and it is used in production by Northwind Rail and Blue Kettle.",
    "Since the spring it is used in the shops as well, in production by The Tin Lantern Company",
    "[docs](https://packetlens.example.org)",
  ]);
  expect(told(wrapped)).toEqual(["user: Northwind Rail", "user: Blue Kettle", "user: The Tin Lantern Company"]);
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

describe("lists of users in the repository", () => {
  const at = `https://github.com/skylark-labs/packetlens/blob/${someHead}`;

  test("by their names, where such lists stand", () => {
    const tree = someTree(
      "ADOPTERS.md",
      "users/",
      "users.go",
      "USERS",
      "docs/adopters.rst",
      "pkg/users.md",
      "adopters/",
    );
    expect(listsOfUsers(someRepositoryAnswer({ tree }))).toEqual([
      { kind: "file", text: "ADOPTERS.md", url: `${at}/ADOPTERS.md` },
      { kind: "file", text: "USERS", url: `${at}/USERS` },
      { kind: "file", text: "adopters/", url: `${at.replace("/blob/", "/tree/")}/adopters` },
      { kind: "file", text: "docs/adopters.rst", url: `${at}/docs/adopters.rst` },
    ]);
  });

  test.each([
    [
      "items",
      "# Adopters\n\n* [Northwind Rail](https://northwind.example.com) - all depots\n* Blue Kettle\n* northwind rail",
      2,
    ],
    [
      "rows",
      "| Organisation | Use |\n|:--|--:|\n| [Blue Kettle](https://x.example.com) | shops |\n| Tin Lantern | - |",
      2,
    ],
    [
      "labels",
      "## Example entry\n* N: Nobody\n\n## Users\n\n    * N: Northwind Rail - of depots\n      D: Trains\n",
      1,
    ],
    ["words of its own", "## Levels\n- Production: in use\n- Testing\n\n## Adopters\n- Northwind Rail", 1],
    ["no names", "# Adopters\n\nPlease add yours.\n\n- Add your name to this list\n", 0],
  ])("%s are counted", (_, text, names) => {
    const repository = someRepositoryAnswer({ tree: someTree("ADOPTERS.md"), files: [someFile("ADOPTERS.md", text)] });
    expect(listsOfUsers(repository)).toMatchObject([{ text: "ADOPTERS.md", names }]);
  });

  test.each([
    ["## Adopters\n\n- Northwind Rail\n- Blue Kettle\n\n## License\n\n- Apache", 2],
    ["# Packetlens\n\n### 🚀 Who is using Packetlens?\n\n<img src=rail.png>", undefined],
  ])("so is a part of the README: %j", (text, names) => {
    const repository = someRepositoryAnswer({ tree: [], files: [someFile("README.md", text)] });
    const line = text.startsWith("## ") ? 1 : 3;
    const claim = { kind: "file", text: "README.md", url: `${at}/README.md?plain=1#L${line}` };
    expect(listsOfUsers(repository)).toEqual([names === undefined ? claim : { ...claim, names }]);
  });

  test("but not where it only points to the file", () => {
    const files = [someFile("README.md", "## Adopters\n\nSee the list.")];
    const repository = someRepositoryAnswer({ tree: someTree("ADOPTERS.md"), files });
    expect(listsOfUsers(repository).map(({ text }) => text)).toEqual(["ADOPTERS.md"]);
  });

  test.each(["## Users guide", "## How it is used", "Adopters", "## Adding users"])(
    "and not that under %j",
    (heading) => {
      const files = [someFile("README.md", `${heading}\n\n- Northwind Rail`)];
      expect(listsOfUsers(someRepositoryAnswer({ tree: [], files }))).toEqual([]);
    },
  );

  test("their texts are wanted where use in production is asked for", () => {
    const repository = someRepositoryAnswer({ tree: someTree("ADOPTERS.md", "adopters/", "docs/users.md", "USERS") });
    const level = (word: "ask" | "off") => ({ "production-use": { level: word, options: {} } });
    expect(wantedProductionTexts(repository, level("ask"))).toEqual(["ADOPTERS.md", "USERS"]);
    expect(wantedProductionTexts(repository, level("off"))).toEqual([]);
    expect(wantedProductionTexts(repository, {})).toEqual([]);
  });
});

test.each([
  "[",
  "<!--",
  "- [ ] ",
  "used by A, ",
  "https://a.b ",
  "in production by ",
  "![](",
  "((((",
  "| a | b |\n",
  "users including ",
  "not in it to ",
  "a@b.",
  "✅ ",
  "1 a b ",
  "Ab use it",
])("much of %j is read in time", (part) => {
  const start = performance.now();
  expect(told(part.repeat(100_000)).length).toBeLessThanOrEqual(40);
  expect(performance.now() - start).toBeLessThan(3000);
});

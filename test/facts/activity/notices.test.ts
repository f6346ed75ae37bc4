import { describe, expect, test } from "@jest/globals";
import { noticesOf } from "../../../src/facts/activity/notices.ts";
import type { RepositoryAnswer } from "../../../src/model/answers.ts";
import type { Notice } from "../../../src/model/facts.ts";
import { someFile, someRepositoryAnswer } from "../../answers.ts";
import { someHead } from "../../facts.ts";

const TITLE = "# Packetlens\n\n";

function noticed(readme: string, more: Partial<RepositoryAnswer> = {}, path = "README.md"): readonly Notice[] {
  return noticesOf(someRepositoryAnswer({ files: [someFile(path, readme)], ...more }), null, null);
}

const kinds = (readme: string): readonly string[] => noticed(readme).map(({ kind }) => kind);
const described = (description: string) => noticed("", { description }).map(({ kind }) => kind);

describe("what a README says of its project at its beginning", () => {
  test.each([
    ["unmaintained", "This project is no longer maintained."],
    ["unmaintained", "**Note: this repository is no longer maintained. See the fork below.**"],
    ["unmaintained", "> [!IMPORTANT]\n> This project is no longer maintained!\n> It was fun."],
    ["unmaintained", "⚠️ _This repo and tool are no longer maintained._"],
    ["unmaintained", "PLEASE NOTE, THIS PROJECT IS NO LONGER MAINTAINED."],
    ["unmaintained", "Packetlens is not actively maintained any more."],
    ["unmaintained", "Packetlens is no longer in active development, and gets fixes only."],
    ["unmaintained", "I no longer have time to maintain this project."],
    ["unmaintained", "Unfortunately, we are not able to maintain this library anymore."],
    ["unmaintained", "Development of this project has stopped."],
    ["unmaintained", "As of May 2024, this package is abandoned."],
    ["unmaintained", "(This project is no longer maintained.)"],
    ["unmaintained", "No longer maintained."],
    ["unmaintained", "This project [has ended](https://example.org/1), and work on it has halted."],
    ["unmaintained", "The company has ended its work on it, this repository will no longer be updated."],
    ["unmaintained", "Packetlens and all the repositories below will be archived on June 3."],
    ["unmaintained", "|![](https://example.org/sign.png) | This project is no longer supported. |\n|---|---|"],
    ["unmaintained", "Warning: dead project!"],
    ["unmaintained", "### Looking for a new maintainer"],
    ["unmaintained", "本项目已经停止维护。"],
    ["unmaintained", "このリポジトリはメンテナンスされていません。"],
    ["deprecated", "NOTE: This library is deprecated and unsupported."],
    ["deprecated", "**DEPRECATED**. Use the other one."],
    ["deprecated", "Deprecated in favour of the kernel's own tool."],
    ["deprecated", "| :exclamation: This project is deprecated.<br>Its code lives on elsewhere. |\n|---|"],
    ["deprecated", "This tool has been superseded by a better one."],
    ["finished", "Packetlens is feature complete."],
    ["finished", "This project is in maintenance mode: only bugs are mended."],
    ["moved", "This project has moved to https://codeberg.org/skylark/packetlens."],
    ["moved", "THIS PROJECT HAS MOVED TO: https://gitlab.com/skylark/packetlens"],
    ["moved", "The new repository can be found at: https://github.com/another/lens"],
    ["moved", "Development continues in [the new home](https://codeberg.org/skylark/lens)."],
    [
      "moved",
      "Packetlens is now `@skylark/lens` and has moved into the [monorepo][mono].\n\n[mono]: https://github.com/skylark-labs/mono",
    ],
    ["moved", "This repository has been renamed to [lens](https://github.com/another/lens)."],
  ])("%s: %s", (kind, text) => {
    expect(kinds(`${TITLE}${text}\n\n## Install\n\nRun it.\n`)).toEqual([kind]);
  });

  test.each([
    ["deprecated", "# [DEPRECATED] Packetlens"],
    ["deprecated", "Packetlens (deprecated)\n=======================\n"],
    ["unmaintained", '<h1 align="center">Packetlens - unmaintained</h1>\n'],
    ["unmaintained", "# THIS REPOSITORY IS NO LONGER MAINTAINED\n\n# Packetlens"],
  ])("a title, %s: %s", (kind, text) => {
    expect(kinds(`${text}\n\nIt shows packets.\n`)).toEqual([kind]);
  });

  test.each([
    [
      "unmaintained",
      "[![state](https://www.repostatus.org/badges/latest/abandoned.svg)](https://www.repostatus.org/#abandoned)",
    ],
    ["finished", "![state](https://www.repostatus.org/badges/latest/inactive.svg)"],
    ["unmaintained", "![Maintenance](https://img.shields.io/maintenance/no/2021)"],
    ["deprecated", "![status](https://img.shields.io/badge/status-deprecated-red)"],
  ])("a badge, %s: %s", (kind, text) => {
    expect(noticed(`${TITLE}${text}\n`)).toEqual([{ kind, quote: "", url: expect.stringMatching(/#L3$/) }]);
  });
});

describe("what is no notice", () => {
  test.each([
    "The deprecated API is still there.",
    "The `lens` flag is deprecated.",
    "This project is not affiliated with a vendor, and not an officially supported product.",
    "This project is no longer maintained on Windows 7.",
    "This library is no longer supported on Python 2.",
    "Packetlens is a replacement for tools that are no longer maintained.",
    "The original project is no longer maintained, so I made this fork.",
    "Since the upstream repository is no longer maintained, we go on here.",
    "Because the official repository is no longer maintained, I have decided to make another.",
    "Although that project is no longer maintained, you can still read it.",
    "If this project is no longer maintained, open an issue.",
    "This project will be archived unless somebody helps.",
    "This project is not abandoned!",
    "This project is dead simple.",
    "This tool is intended for tests.",
    "This software is archived at Zenodo.",
    "This project has been abandoned for years, and was revived by a new team.",
    "~~This project is no longer maintained.~~",
    "- Deprecated: the old maps.\n- Archived: the older ones.",
    "[Website](https://a.example) | [Archived](https://b.example) | [Chat](https://c.example)",
    "This project has moved to GitHub from Bitbucket, see https://bitbucket.org/skylark/packetlens for its history.",
    "This project has moved to https://github.com/skylark-labs/packetlens.",
    "This project has moved to [Bazel](https://github.com/bazelbuild/bazel).",
    "This project has migrated to [semantic versions](https://semver.org).",
    "This library has been integrated into [the kernel](https://github.com/torvalds/linux).",
    "The documentation has moved to https://docs.example.org.",
    "The Packetlens team has moved its tests to [another repository](https://github.com/skylark-labs/tests).",
    "原项目已经不再维护，所以有了这个分支。",
    "本项目依赖的库已弃用旧接口。",
    "<!-- This project is no longer maintained. -->",
    "```\nThis project is no longer maintained.\n```",
    "    This project is no longer maintained.",
    "We are looking for maintainers: join us!",
    "Deprecated functions\n--------------------\n\nThere are some.",
    "| flag | what |\n|---|---|\n| deprecated | This project is deprecated. |",
  ])("%s", (text) => {
    expect(noticed(`${TITLE}${text}\n\n## Deprecated\n\n- the old flag\n`)).toEqual([]);
  });

  test("a module of many, far below", () => {
    const parts = "## Modules\n\nThere are three.\n\n## one\n\nGood.\n\n## two\n\nThis module is deprecated.\n";
    expect(noticed(`${TITLE}${parts}`)).toEqual([]);
    expect(kinds(`${TITLE}${parts}\n---\n\n**This repository is no longer maintained.**\n`)).toEqual(["unmaintained"]);
    expect(kinds(`${TITLE}${parts}\n## Project status\n\nPacketlens is a legacy project.\n`)).toEqual(["finished"]);
  });
});

describe("a description", () => {
  test.each([
    ["[DEPRECATED] See packets", ["deprecated"]],
    ["See packets (unmaintained)", ["unmaintained"]],
    ["ARCHIVED: see packets", ["unmaintained"]],
    ["Moved to https://codeberg.org/skylark/packetlens", ["moved"]],
    ["Finds deprecated calls and abandoned carts", []],
    ["A detector of unmaintained dependencies", []],
    ["The archived pages of a conference", []],
  ])("%s", (description, expected) => {
    expect(described(description)).toEqual(expected);
  });
});

test("a notice says where it stands, once, without e-mail addresses, and cut", () => {
  const text = `${TITLE}This project is no longer maintained. Ask ida@example.org.\n\nThis project is no longer maintained.\n`;
  const url = `https://github.com/skylark-labs/packetlens/blob/${someHead}/README.md?plain=1#L3`;
  expect(noticed(text)).toEqual([{ kind: "unmaintained", quote: "This project is no longer maintained.", url }]);
  const long = `${TITLE}This project is no longer maintained, since ida@example.org ${"and her friends ".repeat(30)}left.\n`;
  expect(noticed(long)[0]?.quote).toMatch(/since … and her/);
  expect(noticed(long)[0]?.quote.length).toBeLessThanOrEqual(200);
  expect(noticed("", { description: "Deprecated" })[0]?.url).toBe("https://github.com/skylark-labs/packetlens");
});

test("the address that the entry gives is where the project is said to be", () => {
  const text = `${TITLE}Development continues at https://git.example.org/skylark/packetlens.\n`;
  const mirror = someRepositoryAnswer({ files: [someFile("README.md", text)] });
  expect(noticesOf(mirror, null, null)).toHaveLength(1);
  expect(noticesOf(mirror, null, "https://git.example.org/skylark/packetlens.git")).toEqual([]);
});

test("the README of a folder is read as well as the one of the repository", () => {
  const files = [
    someFile("README.md", TITLE),
    someFile("lib/lens/README.md", "# lens\n\nThis library is deprecated.\n"),
  ];
  expect(noticesOf(someRepositoryAnswer({ files }), "lib/lens", null)).toMatchObject([{ kind: "deprecated" }]);
  expect(noticesOf(someRepositoryAnswer({ files }), null, null)).toEqual([]);
});

test("other markup: underlined titles and directives of reStructuredText, AsciiDoc, Org", () => {
  const rst = "Packetlens\n~~~~~~~~~~\n\n.. warning:: This project is deprecated.\n\nUse\n***\n\nRun it.\n";
  expect(noticed(rst, {}, "README.rst")).toMatchObject([{ kind: "deprecated" }]);
  expect(noticed("= Packetlens\n\nWARNING: This project is deprecated.\n", {}, "README.adoc")).toMatchObject([
    { kind: "deprecated" },
  ]);
  expect(noticed("* Packetlens (unmaintained)\n\nSee packets.\n", {}, "README.org")).toMatchObject([
    { kind: "unmaintained" },
  ]);
});

test.each([
  ["brackets", "[".repeat(200_000)],
  ["tags", "<".repeat(200_000)],
  ["a sentence without an end", "this project is no longer ".repeat(8000)],
  ["clauses", "this: ".repeat(30_000)],
  ["images", "![".repeat(100_000)],
  ["addresses", "https://a.example/x ".repeat(10_000)],
  ["comments", "<!--".repeat(50_000)],
  ["headings", "# a\n".repeat(50_000)],
  ["emphasis", "*_`~".repeat(50_000)],
  ["links", "[a](b".repeat(40_000)],
])("a README of %s is read in time", (_, text) => {
  const start = performance.now();
  noticed(`${TITLE}${text}`);
  expect(performance.now() - start).toBeLessThan(2000);
});

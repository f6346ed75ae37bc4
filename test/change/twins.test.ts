import { describe, expect, test } from "@jest/globals";
import { listedAt, twinsOf } from "../../src/change/standing/twins.ts";
import { type entry, stack } from "./entry.ts";

type Given = Parameters<typeof entry>[0];

/** How each of the others is a twin of the first. */
function twins(...given: readonly Given[]) {
  const listed = stack(...given);
  const [first] = listed;
  if (first === undefined) throw new Error("nothing is listed");
  return twinsOf(listed)(first, null).map(({ entry: { name }, same }) => `${same} ${name}`);
}

const named = (...names: readonly string[]) => twins(...names.map((name) => ({ name })));

describe("the same name", () => {
  test.each([
    ["Foo-Bar", ["foo bar", "foobar", "foo_bar", "FOO.BAR", "Foo Bar!", "ＦｏｏＢａｒ"]],
    ["node.js", ["NodeJS", "Node JS"]],
    ["日本語 ツール", ["日本語ツール", "日本語・ツール"]],
    ["Ёж", ["ёж"]],
    ["한국어-도구", ["한국어 도구"]],
    ["C", ["c"]],
    ["Go", ["go", "GO"]],
  ])("%s in other case or punctuation: %j", (name, others) => {
    expect(named(name, ...others)).toEqual(others.map((other) => `name ${other}`));
  });

  test.each([
    ["C", ["C++", "C#", "C*", "C-"]],
    ["F#", ["F", "F*"]],
    ["日本語", ["日本", "本語"]],
    ["café", ["cafe"]],
    ["ナイフ", ["ナイブ"]],
    ["★", ["☆", "✓"]],
    ["Foo 2", ["Foo 3", "Foo"]],
  ])("%s is not %j", (name, others) => {
    expect(named(name, ...others)).toEqual([]);
  });
});

describe("the same address", () => {
  const repo = "https://github.com/quay/ferry";

  test.each([
    "http://www.github.com/Quay/Ferry.git/",
    "git@github.com:quay/ferry.git",
    "git+https://github.com/quay/ferry",
    "quay/ferry",
    "https://github.com/quay/ferry#readme",
    "https://github.com/quay/ferry?tab=readme",
    "https://github.com/quay/ferry/",
  ])("as %s", (other) => {
    expect(twins({ name: "Ferry", repo }, { name: "Boat", repo: other })).toEqual(["address Boat"]);
    expect(twins({ name: "Ferry", repo: other }, { name: "Boat", repo })).toEqual(["address Boat"]);
  });

  test("of two without repositories, that of the website", () => {
    const site = "https://api.example/docs";
    expect(twins({ name: "Ferry", site }, { name: "Boat", site: "http://www.api.example/docs/" })).toEqual([
      "address Boat",
    ]);
    expect(twins({ name: "Ferry", site: `${site}#/tides` }, { name: "Boat", site: `${site}#/boats` })).toEqual([]);
    expect(twins({ name: "Ferry", site: `${site}#about` }, { name: "Boat", site })).toEqual(["address Boat"]);
  });

  test("a website that several others have is no evidence, but for one of the same name", () => {
    const site = "https://city.example";
    const lines = ["Line 1", "Line 2", "Line 3"].map((name) => ({ name, site }));
    expect(twins({ name: "Line 4", site }, ...lines.slice(1))).toEqual(["address Line 2", "address Line 3"]);
    expect(twins({ name: "Line 4", site }, ...lines)).toEqual([]);
    expect(twins({ name: "Line 2", site }, ...lines)).toEqual(["name Line 2"]);
  });

  test("two projects of one maker have one website", () => {
    const site = "https://quay.example";
    const other = "https://github.com/quay/barge";
    expect(twins({ name: "Ferry", repo, site }, { name: "Barge", repo: other, site })).toEqual([]);
  });

  test("a folder of a repository is an address of its own", () => {
    expect(twins({ name: "Ferry", repo }, { name: "Part", repo: `${repo}/tree/main/part` })).toEqual([]);
  });

  test("is found by the address that the forge gives", () => {
    const listed = stack({ name: "Ferry", repo: "http://github.com/Quay/Ferry.git" });
    expect(listedAt(listed)(repo).map(({ name }) => name)).toEqual(["Ferry"]);
  });
});

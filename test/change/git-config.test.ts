import { describe, expect, test } from "@jest/globals";
import { readGitConfig } from "../../src/change/formats/git-config/git-config.ts";
import { plainValue, sourceOf } from "../../src/change/tree.ts";
import { say } from "../say.ts";

function read(text: string) {
  const { root, problems, clean } = readGitConfig(sourceOf(".gitmodules", text));
  return {
    value: root === null ? null : JSON.parse(JSON.stringify(plainValue(root))),
    problems: problems.map(({ line, cause }) => `${line}: ${cause && say(cause)}`),
    clean,
  };
}

describe("git-config", () => {
  test("sections with names become lists of objects", () => {
    const text = `# the parts
[submodule "boats/ferry"]
\tpath = boats/ferry
\turl = https://github.com/quay/ferry.git
[submodule "boats/barge"]
path=boats/barge ; a comment
url = "https://github.com/quay/barge#main"
[core]
\tbare`;
    expect(read(text)).toEqual({
      value: {
        submodule: [
          { name: "boats/ferry", path: "boats/ferry", url: "https://github.com/quay/ferry.git" },
          { name: "boats/barge", path: "boats/barge", url: "https://github.com/quay/barge#main" },
        ],
        core: [{ bare: true }],
      },
      problems: [],
      clean: true,
    });
  });

  test.each([
    [
      "case does not count in names of sections and variables",
      '[SubModule "A b"]\nURL = X',
      { submodule: [{ name: "A b", url: "X" }] },
    ],
    ["blanks inside a value stay, around it they do not", "[a]\nb =   c  d   ", { a: [{ b: "c  d" }] }],
    ["parts may be quoted", '[a]\nb = " c "d" # e"', { a: [{ b: " c d # e" }] }],
    ["escapes", '[a "q\\"u\\\\o\\te"]\nb = \\"c\\\\\\td\\n', { a: [{ name: 'q"u\\ote', b: '"c\\\td\n' }] }],
    ["a backslash at the end goes on", "[a]\nb = c \\\n  d\ne = f", { a: [{ b: "c   d", e: "f" }] }],
    ["a header and a variable on one line", "[a] b = c", { a: [{ b: "c" }] }],
    ["the older way of a name", "[a.B.c]\nd = e", { a: [{ name: "b.c", d: "e" }] }],
    ["CRLF and no value", "[a]\r\nb = \r\nc\r\n", { a: [{ b: "", c: true }] }],
    [
      "names from outside are no members of an object",
      '[constructor "__proto__"]\nconstructor = x',
      { constructor: [{ name: "__proto__", constructor: "x" }] },
    ],
  ])("%s", (_, text, value) => {
    expect(JSON.stringify(read(text).value)).toBe(JSON.stringify(value));
    expect(read(text).problems).toEqual([]);
  });

  test("what cannot be read takes nothing else with it", () => {
    const text = `path = nowhere
[submodule "a"]
path = a
= b
[submodule "c]
path = c
[submodule "d"]
path = "d
`;
    expect(read(text)).toEqual({
      value: {
        submodule: [
          { name: "a", path: "a" },
          { name: "d", path: "d" },
        ],
      },
      problems: [
        "1: no section above line 1",
        "4: line 4 is no configuration of Git",
        "5: line 5 is no configuration of Git",
        "8: value not closed on line 8",
      ],
      clean: false,
    });
  });

  test("a name or a variable that stands twice", () => {
    const text = '[submodule "a"]\npath = a\npath = b\n[submodule "a"]\nurl = c\n[core]\na = b\n[core]\nc = d\n';
    expect(read(text).problems).toEqual([
      "3: doubled path on line 3",
      '4: doubled section `[submodule "a"]` on line 4',
    ]);
  });

  test("a conflict left in, and an empty file", () => {
    const text = '[a "x"]\n<<<<<<< main\nb = c\n=======\nb = d\n>>>>>>> topic\n';
    expect(read(text).problems).toEqual(["2: merge conflict left in from line 2"]);
    expect(read(" \n# nothing\n")).toEqual({ value: null, problems: ["1: empty file"], clean: false });
  });

  test("places are those of the file", () => {
    const { root } = readGitConfig(sourceOf(".gitmodules", '[a "x"]\n\tb = c # d\n\n[a "y"]\n'));
    const list = root?.kind === "object" ? root.members[0]?.value : undefined;
    expect(list?.kind === "list" && list.items.map(({ start, end }) => [start, end])).toEqual([
      [0, 14],
      [20, 27],
    ]);
  });

  test.each(["[", '[a "', "\\\n", '"', "a = ", "# \n", "[a]\n", 'b = "\\\n', "\f\n"])(
    "%j many times takes little time",
    (piece) => {
      const begun = performance.now();
      read(piece.repeat(200_000 / piece.length));
      expect(performance.now() - begun).toBeLessThan(5000);
    },
  );
});

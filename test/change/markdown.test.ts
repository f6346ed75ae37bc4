import { describe, expect, test } from "@jest/globals";
import { readMarkdown } from "../../src/change/formats/markdown/markdown.ts";
import { linesOf, plainValue, sourceOf } from "../../src/change/tree.ts";
import type { Value } from "../../src/model/entry.ts";
import { causes } from "./read-text.ts";

type Read = Readonly<Record<string, Value>>;

function read(...lines: readonly string[]) {
  const source = sourceOf("list.md", lines.join("\n"));
  const parsed = readMarkdown(source);
  const found = parsed.root?.kind === "object" ? parsed.root.members[0]?.value : undefined;
  const nodes = found?.kind === "list" ? found.items : [];
  const places = nodes.map((node) => {
    const { startLine, endLine } = linesOf(source, node);
    return `${startLine}-${endLine}`;
  });
  return { entries: nodes.map((node) => ({ ...(plainValue(node) as Read) })), places, ...parsed };
}

/** The entries as `section: name`. */
function sections(...lines: readonly string[]): readonly string[] {
  return read(...lines).entries.map(({ section, name }) => `${(section as readonly string[]).join(" > ")}: ${name}`);
}

const names = (...lines: readonly string[]) => read(...lines).entries.map(({ name }) => name);
const told = (...lines: readonly string[]) => causes(read(...lines).problems);

const bee = "https://github.com/bee/bee";
const ant = "https://github.com/ant/ant";

describe("one bullet", () => {
  test.each<[string, object]>([
    [`- [Bee](${bee}) - Hums.`, { url: bee, repository: bee, description: "Hums." }],
    [`* [Bee](${bee}) – Hums.`, { url: bee, description: "Hums." }],
    [`+ [Bee](${bee})—Hums.`, { url: bee, description: "Hums." }],
    [`1. [Bee](${bee}): Hums.`, { url: bee, description: "Hums." }],
    [`- **[Bee](${bee})** - Hums.`, { url: bee, description: "Hums." }],
    [`- [**Bee**](${bee}) Hums.`, { url: bee, description: "Hums." }],
    [`- 🔥 :star: [Bee](${bee}) - Hums.`, { url: bee, description: "Hums." }],
    [`- [x] [Bee](${bee}) - Hums.`, { url: bee, description: "Hums." }],
    [`- [Bee](<${bee}> "its page") - Hums.`, { url: bee, description: "Hums." }],
    [`- [Bee][] - Hums.\n\n[bee]: ${bee} "its page"`, { url: bee, description: "Hums." }],
    [`- [Bee][ The  REF ] - Hums.\n\n[the ref]: <${bee}>`, { url: bee, description: "Hums." }],
    [`- <a class="x" href="${bee}">Bee</a> - Hums.`, { url: bee, description: "Hums." }],
    [`- Bee - ${bee} - Hums.`, { url: bee, description: "Hums." }],
    [`- <${bee}#readme> - Hums.`, { name: "bee", url: `${bee}#readme`, description: "Hums." }],
    [
      `- [Bee](${bee}) - Hums\n  for <!-- [no](https://no.example) --> all,\nand long.`,
      { description: "Hums for all, and long." },
    ],
    ["- [Bee](https://bee.example/a_(b)) - Hums.", { url: "https://bee.example/a_(b)", description: "Hums." }],
    [`- [Bee](${bee}) - Hums \`[as](this)\` & _that_.`, { description: "Hums `[as](this)` & _that_." }],
    ["- The [Bee](https://bee.example) hums.", { url: "https://bee.example", description: "The Bee hums." }],
    [`- **Bee**: hums. [Code](${bee})`, { url: bee, description: "hums." }],
  ])("%s", (text, said) => {
    const { entries, problems, clean } = read(text);
    expect(entries).toEqual([expect.objectContaining({ name: "Bee", ...said })]);
    expect(problems).toEqual([]);
    expect(clean).toBe(true);
  });

  test("the first link is its own, and the others are kept; a repository is looked for among them", () => {
    const { entries } = read(
      `- [![stars](https://img.example/b.svg)](${ant}) ![new](n.png) [Bee](https://bee.example) ([source](${bee})) - Hums. [Docs](https://docs.example)`,
    );
    expect(entries).toEqual([
      {
        name: "Bee",
        url: "https://bee.example",
        repository: ant,
        description: "Hums. Docs",
        links: [
          { label: "stars", url: ant },
          { label: "source", url: bee },
          { label: "Docs", url: "https://docs.example" },
        ],
        section: [],
      },
    ]);
  });

  test("what no reader is shown as a link is told, and read as it was meant", () => {
    const lines = [`-[Ant](${ant}) - Digs.`, `- [Bee] (${bee}) - Hums.`, `- [Fly](https://fly.example - Flies.`];
    expect(read(...lines).entries.map(({ name, url, description }) => [name, url, description])).toEqual([
      ["Ant", ant, "Digs."],
      ["Bee", bee, "Hums."],
      ["Fly", "https://fly.example", "Flies."],
    ]);
    expect(told(...lines)).toEqual([
      "1:1 bullet without a blank on line 1",
      "2:3 broken link on line 2",
      "3:3 broken link on line 3",
    ]);
  });

  test("one without a link is told where all others are entries, or where its reference is not defined", () => {
    const entries = [1, 2, 3].map((i) => `- [Ant ${i}](${ant}${i})`);
    expect(told(...entries, "- Bee - Hums.")).toEqual(["4:1 bullet without a link on line 4"]);
    expect(told(...entries, "- Bee", "- Fly", "- Gnat")).toEqual([]);
    expect(told(...entries, "- [Bee][bee]")).toEqual(["4:1 link without an address on line 4"]);
    expect(told("- Bee", "- Fly")).toEqual([]);
  });
});

describe("nesting and sections", () => {
  test.each([["  "], [" "], ["\t"], ["    "], ["   \t"]])(
    "a label heads the bullets that are %j further in",
    (indent) => {
      const lines = [
        "# List",
        "## Tools",
        "- **Flying**:",
        `${indent}- [Bee](${bee})`,
        `${indent}- [Fly](x)`,
        `- [Ant](${ant})`,
      ];
      expect(sections(...lines)).toEqual(["Tools > Flying: Bee", "Tools > Flying: Fly", "Tools: Ant"]);
    },
  );

  test("a bullet nested in an entry is an entry of its own, and one without a link is a note of it", () => {
    const { entries, places } = read(
      `- [Ant](${ant}) - Digs`,
      "  deep.",
      `  - [Bee](${bee})`,
      "  - Needs soil.",
      "- [Fly](x)",
    );
    expect(entries).toEqual([
      { name: "Ant", url: ant, repository: ant, description: "Digs deep.", notes: ["Needs soil."], section: [] },
      { name: "Bee", url: bee, repository: bee, nested: true, section: [] },
      { name: "Fly", url: "x", section: [] },
    ]);
    expect(places).toEqual(["1-2", "3-3", "5-5"]);
  });

  test("headings of all kinds", () => {
    const entry = `- [Ant](${ant})`;
    expect(
      sections(
        "# List",
        entry,
        "",
        "Setext",
        "======",
        entry,
        "",
        "Two",
        "---",
        entry,
        "## ATX ##",
        entry,
        "##Glued",
        entry,
      ),
    ).toEqual(["List: Ant", "Setext: Ant", "Setext > Two: Ant", "Setext > ATX: Ant", "Setext > Glued: Ant"]);
    expect(sections("# List", entry, '<h2 id="a">In <b>HTML</b></h2>', entry, "#### [Deep](#deep)", entry)).toEqual([
      ": Ant",
      "In HTML: Ant",
      "In HTML > Deep: Ant",
    ]);
    expect(sections("## No title", entry, "### Inner [⬆](#top)", entry)).toEqual([
      "No title: Ant",
      "No title > Inner: Ant",
    ]);
    expect(sections("# List", "## Tools", entry, "# Resources", "## Books", entry)).toEqual([
      "Tools: Ant",
      "Resources > Books: Ant",
    ]);
    expect(told("# List", "##Glued")).toEqual(["2:1 heading without a blank on line 2"]);
  });

  test("tables of contents and lines that lead back are no entries, and belong to none", () => {
    const lines = ["- [Tools](#tools)", "  - [Small](#small)", "", "## Tools", `- [Ant](${ant}) - Digs.`];
    for (const back of ["**[⬆ back to top](#contents)**", '<div align="right"><a href="#top">Back</a></div>', "<br>"]) {
      const { entries, places, problems } = read(...lines, back);
      expect(entries).toEqual([expect.objectContaining({ name: "Ant", description: "Digs." })]);
      expect([places, problems]).toEqual([["5-5"], []]);
    }
  });
});

describe("what is not read", () => {
  test("front matter, code, comments and definitions", () => {
    const hidden = [
      "---",
      "a:",
      "- [A](x)",
      "---",
      "```js",
      "- [B](x)",
      "~~~",
      "```",
      "~~~~",
      "- [C](x)",
      "~~~",
      "~~~~",
    ];
    const comments = ["<!-- - [D](x) -->", "<!--", "- [E](x)", "-->", "[ref]: https://ref.example", `- [Ant](${ant})`];
    expect(names(...hidden, ...comments)).toEqual(["Ant"]);
    expect(names("---", "", `- [Ant](${ant})`, "", "---")).toEqual(["Ant"]);
  });

  test("an open fence or comment hides nothing, and is told once", () => {
    const lines = [`- [Ant](${ant})`, "```", `- [Bee](${bee})`, "```sh", "<!-- a", `- [Fly](x)`];
    const { entries, clean, problems } = read(...lines);
    expect(entries.map(({ name }) => name)).toEqual(["Ant", "Bee", "Fly"]);
    expect(clean).toBe(false);
    expect(causes(problems)).toEqual(["2:1 unclosed block of code on line 2", "5:1 unclosed comment on line 5"]);
  });

  test("the marks of a merge conflict; both sides are read", () => {
    const lines = ["<<<<<<< HEAD", `- [Ant](${ant})`, "=======", `- [Bee](${bee})`, ">>>>>>> main"];
    expect(names(...lines)).toEqual(["Ant", "Bee"]);
    expect(told(...lines)).toEqual(["1:1 merge conflict left in from line 1"]);
    expect(sections("Heading", "=======", `- [Ant](${ant})`)).toEqual([": Ant"]);
  });

  test("the rest of a line that is too long", () => {
    const { entries, problems, clean } = read(`- [Ant](${ant}) - ${"a".repeat(1_000_000)}`, `- [Bee](${bee})`);
    expect(entries.map(({ name }) => name)).toEqual(["Ant", "Bee"]);
    expect(causes(problems)).toEqual(["1:1 line too long"]);
    expect(clean).toBe(false);
  });
});

describe("tables", () => {
  const header = ["Name | Kind | Description", ":-- | --- | --:"];

  test("cells are members by their titles; links are found in any of them", () => {
    const rows = [
      `| [Ant](${ant}) | C \\| D | Digs. |`,
      `Bee | [docs](https://docs.example) | [code](${bee})`,
      "| none | x | y |",
    ];
    const { entries, places, problems } = read("## All", ...header, ...rows);
    expect(entries).toEqual([
      { name: "Ant", url: ant, repository: ant, description: "Digs.", Kind: "C | D", section: ["All"] },
      {
        name: "Bee",
        url: "https://docs.example",
        repository: bee,
        description: "code",
        links: [{ label: "code", url: bee }],
        Kind: "docs",
        section: ["All"],
      },
    ]);
    expect(places).toEqual(["4-4", "5-5"]);
    expect(problems).toEqual([]);
  });

  test("rows out of shape are told, unless many are", () => {
    const row = (i: number) => `| [Ant ${i}](${ant}) | a | b |`;
    const lines = [...header, ...[1, 2, 3, 4].map(row), `| [Few](${ant}) | a |`, `| [Many](${ant}) | a | b | c |`];
    expect(told(...lines)).toEqual(["7:1 missing cells on line 7", "8:1 surplus cells on line 8"]);
    expect(told(...header, ...[1, 2, 3, 4, 5].map((i) => `| [Few ${i}](${ant}) | a |`))).toEqual([]);
    expect(told("a | b", "--- | --- | ---", `[Ant](${ant}) | x`)).toEqual([
      "2:1 header and line of dashes differ on line 2",
    ]);
  });

  test("a row that stands on several lines is one, and told as that", () => {
    const rows = [`| [Ant](${ant}) | a and`, "more of it", "| b |", `| [Bee](${bee}) | c | d |`];
    const lines = ["| Name | Text | Kind |", "|---|---|---|", ...rows];
    const { entries, places } = read(...lines);
    expect(entries.map(({ name, Text, Kind }) => [name, Text, Kind])).toEqual([
      ["Ant", "a and more of it", "b"],
      ["Bee", "c", "d"],
    ]);
    expect(places).toEqual(["3-5", "6-6"]);
    expect(told(...lines)).toEqual(["3:1 row on several lines from line 3"]);
  });

  test("rows that are too short are no parts of the row above where each is an entry", () => {
    const lines = ["| Name | Text | Kind |", "|---|---|---|", `| [Ant](${ant}) | a`, `| [Bee](${bee}) |`];
    expect(read(...lines).places).toEqual(["3-3", "4-4"]);
    expect(told(...lines)).toEqual(["3:1 missing cells on line 3", "4:1 missing cells on line 4"]);
  });

  test("what follows without a blank line is told and read", () => {
    const lines = [...header, `[Ant](${ant}) | a | b`, "Next", "====", `- [Bee](${bee})`];
    expect(sections(...lines)).toEqual([": Ant", ": Bee"]);
    expect(told(...lines)).toEqual(["4:1 missing blank line before line 4"]);
    expect(told(...header, `[Ant](${ant}) | a | b`, "## Next")).toEqual([]);
  });
});

test("an empty file has no entries, and nothing is wrong with it", () => {
  for (const text of ["", "\n", "\ufeff", "Words."]) {
    const { entries, problems, clean } = read(text);
    expect([entries, problems, clean]).toEqual([[], [], true]);
  }
});

test("lines may end as on Windows", () => {
  const { entries, places, problems } = read(
    "# List\r",
    "## Tools\r",
    `- [Ant](${ant}) - Digs\r`,
    "  deep.\r",
    "\r",
    `- [Bee](${bee})\r`,
  );
  expect(entries.map(({ name, description }) => [name, description])).toEqual([
    ["Ant", "Digs deep."],
    ["Bee", undefined],
  ]);
  expect([places, problems]).toEqual([["3-4", "6-6"], []]);
});

import { describe, expect, test } from "@jest/globals";
import { findFixes } from "../../src/change/fixes.ts";
import { readChange } from "../../src/change/read.ts";
import type { FileVersion, Snapshot } from "../../src/model/pull-request.ts";
import { cards, config } from "./entry.ts";
import { fixesOf, mended, sentencesOf } from "./fix/mending.ts";

const MARKDOWN = {
  entries: "$.entries[*]",
  fields: { name: "$.name", repository: "$.url", description: "$.description" },
};
const markdown = { file: "list.md", list: MARKDOWN };
const json = { file: "list.json", list: {} };
const yaml = { file: "list.yml", list: {} };
const BULLETS = "# List\n\n- [ant](https://a.example/ant) - An ant.\n- [bee](https://a.example/bee) - A bee.\n";
const TABLE = `# List

| Name | About | Stars |
|------|-------|-------|
| [ant](https://a.example/ant) | An ant | 5 |
| [bee](https://a.example/bee) | A bee | |
| [cow](https://a.example/cow) | A cow | 7 |
| [eel](https://a.example/eel) | An eel | 4 |
`;

describe("a bullet or row of Markdown that is not shown as one is mended", () => {
  test.each([
    [
      "a dash without a blank",
      BULLETS,
      "-[cow](https://a.example/cow) - A cow.\n",
      "- [cow](https://a.example/cow) - A cow.\n",
    ],
    [
      "a blank inside a link",
      BULLETS,
      "- [cow] (https://a.example/cow) - A cow.\n",
      "- [cow](https://a.example/cow) - A cow.\n",
    ],
    [
      "an open address",
      BULLETS,
      "- [cow](https://a.example/cow - A cow.\n",
      "- [cow](https://a.example/cow) - A cow.\n",
    ],
    [
      "a missing pipe",
      TABLE,
      "| [dog](https://a.example/dog) A dog | 3 |\n",
      "| [dog](https://a.example/dog) | A dog | 3 |\n",
    ],
    [
      "a missing cell at the end",
      TABLE,
      "| [dog](https://a.example/dog) | A dog |\n",
      "| [dog](https://a.example/dog) | A dog |  |\n",
    ],
    [
      "a pipe in a text",
      TABLE,
      "| [dog](https://a.example/dog) | Runs | barks | 3 |\n",
      "| [dog](https://a.example/dog) | Runs \\| barks | 3 |\n",
    ],
  ])("%s", (_, base, added, right) => {
    expect(mended({ ...markdown, base, head: base + added })).toBe(base + right);
  });

  test("but not those that were there before", () => {
    const old = `${BULLETS}-[cow](https://a.example/cow) - A cow.\n`;
    expect(mended({ ...markdown, base: old, head: `${old}- [dog](https://a.example/dog) - A dog.\n` })).toBeNull();
  });
});

describe("blanks and line ends", () => {
  const base = '[\n  { "name": "ant" },\n  { "name": "bee" }\n]\n';

  test("blanks at the ends of added lines are taken away", () => {
    const head = base.replace('"bee" }', '"bee" },  \n  { "name": "cow" }\t');
    const [fix, second] = fixesOf({ ...json, base, head });
    expect(second).toBeUndefined();
    expect(fix).toMatchObject({
      suggestible: true,
      replacements: [{ startLine: 3, endLine: 4, lines: ['  { "name": "bee" },', '  { "name": "cow" }'] }],
    });
    expect(sentencesOf({ ...json, base, head })).toEqual([
      "Take away the blanks at the ends of 2 lines, from line 3 on.",
    ]);
  });

  test("not in a text that holds them, nor where the file has many", () => {
    const block = "- name: ant\n  text: |\n    An\n    ant\n";
    expect(mended({ ...yaml, base: block, head: `${block}- name: bee\n  text: |\n    A  \n    bee\n` })).toBeNull();
    const blanks = base.replaceAll("\n", " \n");
    expect(
      mended({ ...json, base: blanks, head: blanks.replace('"bee" }', '"bee" }, \n  { "name": "cow" }') }),
    ).toBeNull();
  });

  test("not where they break a line in Markdown", () => {
    const head = `${BULLETS}- [cow](https://a.example/cow) - A cow.  \n  It moos. \n`;
    expect(mended({ ...markdown, base: BULLETS, head })).toBe(head.replace("moos. ", "moos."));
  });

  test("in a file that is broken only on the lines that are mended", () => {
    const broken = '[\n  { "name": "ant" },\n  { "name": "bee" },  \n  { "name": "cow" }  \n  { "name": "dog" }\n]\n';
    expect(mended({ ...json, base, head: broken })).toBe(broken.replace('"cow" }  ', '"cow" },'));
  });

  test("the last line end comes back, by the patch alone", () => {
    const head = base.replace('"bee" }\n]\n', '"bee" },\n  { "name": "cow" }\n]');
    const [fix] = fixesOf({ ...json, base, head });
    expect(fix).toMatchObject({ suggestible: false, replacements: [{ startLine: 6, endLine: 5, lines: [""] }] });
    expect(mended({ ...json, base, head })).toBe(`${head}\n`);
  });
});

describe("a suggestion stands on lines that the pull request adds", () => {
  const base = '[\n  { "name": "ant" },\n  { "name": "cow" }\n]\n';
  const wishes = (name: string) => ({ [name]: [{ kind: "set", member: "stars", value: 3 } as const] });

  test.each([
    ["an added line", base.replace('"cow" }', '"cow" },\n  { "name": "dog" }'), wishes("dog"), true],
    ["a line that was there", base.replace('"cow" }', '"cow" },\n  { "name": "dog" }'), wishes("ant"), false],
    ["a comma on a line that was there", base.replace('"cow" }', '"cow" }\n  { "name": "dog" }'), {}, false],
    [
      "a line of another line end",
      base.replace('"cow" }', '"cow" },\n  { "name": "dog" }').replaceAll("\n", "\r\n"),
      wishes("dog"),
      false,
    ],
  ])("%s", (_, head, wished, suggestible) => {
    expect(fixesOf({ ...json, base, head, wishes: wished })).toMatchObject([{ suggestible }]);
  });

  test("an insertion takes the line before it along", () => {
    const head = "- name: ant\n  repo: a/b\n- name: bee\n  repo: c/d\n";
    const fixes = fixesOf({ ...yaml, base: "- name: ant\n  repo: a/b\n", head, wishes: wishes("bee") });
    expect(fixes).toMatchObject([
      { suggestible: true, replacements: [{ startLine: 4, endLine: 4, lines: ["  repo: c/d", "  stars: 3"] }] },
    ]);
  });

  test("a move among added lines is one suggestion, any other a patch", () => {
    const place = { dog: [{ kind: "place", after: "bee", before: "elk" } as const] };
    const head = base.replace('"cow" }', '"cow" },\n  { "name": "bee" },\n  { "name": "elk" },\n  { "name": "dog" }');
    const lines = ['  { "name": "dog" },', '  { "name": "elk" }'];
    expect(fixesOf({ ...json, base, head, wishes: place })).toMatchObject([
      { suggestible: true, replacements: [{ startLine: 5, endLine: 6, lines }] },
    ]);
    const up = { dog: [{ kind: "place", after: null, before: "ant" } as const] };
    const list = "- name: ant\n- name: cow\n";
    expect(fixesOf({ ...yaml, base: list, head: `${list}- name: dog\n`, wishes: up })).toMatchObject([
      {
        suggestible: false,
        replacements: [
          { startLine: 1, endLine: 0, lines: ["- name: dog"] },
          { startLine: 3, endLine: 3, lines: [] },
        ],
      },
    ]);
  });
});

describe("several wishes", () => {
  const base = '[\n  { "name": "ant" }\n]\n';
  const head = '[\n  { "name": "ant" },\n  { "name": "bee", "stars": 1 },\n\n  { "name": "cow", "stars": 2 }\n]\n';
  const set = (value: number) => [{ kind: "set", member: "stars", value } as const];

  test("on lines apart are fixes of their own", () => {
    const fixes = fixesOf({ ...json, base, head, wishes: { bee: set(3), cow: set(4) } });
    expect(fixes.map(({ replacements }) => replacements.map(({ startLine }) => startLine))).toEqual([[3], [5]]);
  });

  test("on the same or neighbouring lines are one", () => {
    const close = head.replace("\n\n", "\n");
    expect(sentencesOf({ ...json, base, head: close, wishes: { bee: set(3), cow: set(4) } })).toEqual([
      "Mend bee. Mend cow.",
    ]);
  });

  test("in a file that is broken come with what mends it", () => {
    const broken = head.replace("1 },", "1 }");
    expect(sentencesOf({ ...json, base, head: broken, wishes: { cow: set(4) } })).toEqual([
      "Add the comma that is missing on line 3. Mend cow.",
    ]);
    expect(mended({ ...json, base, head: broken, wishes: { cow: set(4) } })).toBe(
      head.replace('"stars": 2', '"stars": 4'),
    );
  });

  test("of which one cannot be granted leave the others", () => {
    const wishes = { bee: [{ kind: "rename", member: "none", to: "some" } as const], cow: set(4) };
    expect(mended({ ...json, base, head, wishes })).toBe(head.replace('"stars": 2', '"stars": 4'));
  });
});

describe("nothing is done", () => {
  const file = (path: string, text: string | null): FileVersion => ({ path, text, unreadable: null });
  const snapshot = (...files: readonly FileVersion[]): Snapshot => ({ revision: "1", files, paths: null });
  const settings = { ...config, lists: [{ ...cards, files: ["cards/{section}.json"] }] };
  const find = (mergeBase: Snapshot, head: Snapshot) => {
    const { change } = readChange({ mergeBase, head, tip: mergeBase }, settings);
    return findFixes({ mergeBase, head }, settings, change, []);
  };

  test("to files without a text, that are no list, or that the pull request leaves alone", () => {
    const head = snapshot(file("cards/a.json", null), file("other.json", "[1,]"), file("cards/b.json", "[1,]"));
    expect(find(snapshot(file("cards/b.json", "[1,]")), head)).toEqual([]);
  });

  test("to a file that could not be read before", () => {
    expect(
      find(snapshot(file("cards/a.json", null)), snapshot(file("cards/a.json", '[{ "name": "ant" },]\n'))),
    ).toEqual([]);
  });

  test("to the text below front matter", () => {
    const text = "---\nname: ant\n---\nAn  \nant. \n";
    const list = { entries: "$", format: "front-matter" as const };
    expect(mended({ file: "ant.md", list, base: null, head: text })).toBeNull();
    expect(mended({ file: "ant.md", list, base: null, head: text.replace("ant\n", "ant \n") })).toBe(text);
  });

  test("to the lines of a file that only got another name", () => {
    const text = '[\n  { "name": "ant" }, \n  { "name": "bee" }\n]\n';
    expect(find(snapshot(file("cards/a.json", text)), snapshot(file("cards/b.json", text)))).toEqual([]);
  });
});

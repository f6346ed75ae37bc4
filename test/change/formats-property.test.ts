import { performance } from "node:perf_hooks";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dump } from "js-yaml";
import { DEEPEST, type Node, plainValue } from "../../src/change/tree.ts";
import { entriesIn, parseFile, stands } from "./read-format.ts";

const runs = { numRuns: 200, seed: 31 };
const FILES = ["a.yml", "a.toml", "a.csv", "a.tsv", "a.txt", "a.jsonc"];
const SCRAPS =
  `- -- --- ... : :: , " """ ' ''' # | > |- >- & &a *a * ! !!str ? [ ] { } [[ ]] = . << <<: \\ \` @ % <<<<<<< ======= >>>>>>> __proto__ name name: a= [a] [[a]] [a.b] true 1 0x 1e9 // /* */ \uFEFF`.split(
    " ",
  );
const scrap = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SCRAPS) },
  { weight: 2, arbitrary: fc.constantFrom("\n", "\n  ", "\n    ", "\r\n", " ", "\t") },
  fc.string({ maxLength: 4, unit: "binary" }),
);
const soup = fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join(""));

const word = fc.stringMatching(/^[A-Za-z][a-z]{1,8}$/);
const text = fc.oneof(
  word,
  fc.stringMatching(/^[A-Z][a-z: #'"`,-]{0,30}[a-z]$/),
  fc.constantFrom("Yes", "no", "null", "2021-01-02", "007", "1.10", "- x", "a: b", "`x`", "{", "*a", "# x"),
);
const boat = fc.record({ name: word, text, stars: fc.nat({ max: 9999 }), links: fc.array(text, { maxLength: 3 }) });
const boats = fc.uniqueArray(boat, { minLength: 1, maxLength: 6, selector: ({ name }) => name });

type Boat = { readonly name: string; readonly text: string; readonly stars: number; readonly links: readonly string[] };

const inYaml = (one: Boat) => dump([one]);
const inToml = ({ name, text, stars, links }: Boat) =>
  `[[boat]]\nname = ${JSON.stringify(name)}\ntext = ${JSON.stringify(text)}\nstars = ${stars}\nlinks = ${JSON.stringify(links, null, 1)}\n`;

describe("one line broken costs at most the entry that it stands in", () => {
  test.each([
    ["a.yml", inYaml, "$[*]"],
    ["a.toml", inToml, "$.boat[*]"],
  ] as const)("%s", (file, write, entries) => {
    fc.assert(
      fc.property(boats, fc.nat(), fc.constantFrom("`", '"x" y', "a: b: c", "= =", "@"), (list, choice, flaw) => {
        const broken = choice % list.length;
        const all = list.map((one, i) =>
          write(one).replace(/^(.*stars(?:: | = )).*$/m, i === broken ? `$1${flaw}` : "$&"),
        );
        const names = entriesIn(file, all.join(""), { entries }).map((entry) => entry.replace(/^\S+ /, ""));
        const others = list.filter((_, i) => i !== broken).map(({ name }) => name);
        expect(names.filter((name) => name !== list[broken]?.name)).toEqual(others);
        if (flaw === "`") expect(parseFile(file, all.join(""))).toMatchObject({ clean: false });
      }),
      runs,
    );
  });
});

function heightOf(node: Node): number {
  const inside =
    node.kind === "list" ? node.items : node.kind === "object" ? node.members.map(({ value }) => value) : [];
  return inside.reduce((most, one) => Math.max(most, heightOf(one) + 1), 1);
}

describe.each(FILES)("whatever the text of %s", (file) => {
  test("it is read to its end, and what is read stands in it", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { root, problems, clean } = parseFile(file, text);
        if (root !== null) {
          plainValue(root);
          expect(stands(root, text.length)).toBe(true);
        } else expect(problems).not.toEqual([]);
        if (root === null) expect(clean).toBe(false);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { ...runs, numRuns: 400 },
    );
  });

  test.each([
    "[",
    "{",
    "- ",
    "a:\n ",
    "? ",
    "[[",
    "a.",
    "{a=",
    '"',
    "'",
    "'''",
    "<<: ",
    "&a ",
    "*a ",
    "[a]\n",
    "- `\n",
    "`\n",
    '"""\n',
    ',"',
    "-a\n",
    "\t",
    "#",
    "\n",
    "]",
    "a: [\n",
  ])("%j over and over is read in no time, and not too deep", (part) => {
    const begin = performance.now();
    const { root } = parseFile(file, part.repeat(40_000 / part.length));
    expect(performance.now() - begin).toBeLessThan(5000);
    if (root !== null) expect(heightOf(root)).toBeLessThanOrEqual(DEEPEST + 1);
  });

  test("deeper and deeper indentation is read in no time", () => {
    const text = Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a${i}:\n`).join("");
    const begin = performance.now();
    const { root } = parseFile(file, text);
    expect(performance.now() - begin).toBeLessThan(5000);
    if (root !== null) expect(heightOf(root)).toBeLessThanOrEqual(DEEPEST + 1);
  });
});

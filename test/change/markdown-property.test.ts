import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readListing } from "../../src/change/listing.ts";
import { readMarkdown } from "../../src/change/markdown.ts";
import { readChange } from "../../src/change/read.ts";
import { type Node, sourceOf } from "../../src/change/tree.ts";
import type { Config } from "../../src/model/config.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { cards, config as empty } from "./entry.ts";

const runs = { numRuns: 150, seed: 28 };
const FILE = "readme.md";
const config: Config = {
  ...empty,
  lists: [
    {
      ...cards,
      name: "awesome",
      files: [FILE],
      entries: "$.entries[*]",
      fields: { name: "$.name", repository: "$.repository", website: "$.url", description: "$.description" },
    },
  ],
};

function snapshot(text: string): Snapshot {
  return { revision: "0".repeat(40), files: [{ path: FILE, text, unreadable: null }], paths: [FILE] };
}

interface Project {
  readonly name: string;
  readonly owner: string;
  readonly text: readonly string[];
  readonly style: number;
}

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const project: fc.Arbitrary<Project> = fc.record({
  name: fc.stringMatching(/^[A-Z][a-z]{2,8}( [A-Z][a-z]{1,5})?$/),
  owner: fc.stringMatching(/^[a-z]{3,9}$/),
  text: fc.array(word, { minLength: 1, maxLength: 9 }),
  style: fc.nat(999),
});
const projects = fc.uniqueArray(project, { minLength: 1, maxLength: 7, selector: ({ name }) => name.toLowerCase() });
const unique = <T extends { readonly all: readonly Project[] }>(sections: readonly T[]) => {
  const names = sections.flatMap(({ all }) => all.map(({ name, owner }) => `${name} ${owner}`.toLowerCase()));
  const owners = sections.flatMap(({ all }) => all.map(({ owner }) => owner));
  return new Set(names).size === names.length && new Set(owners).size === owners.length;
};
const section = fc.record({
  title: fc.stringMatching(/^[A-Z][a-z]{3,9}$/),
  kind: fc.constantFrom("bullets", "group", "table"),
  mark: fc.constantFrom("- ", "* ", "+ ", "1. "),
  indent: fc.constantFrom(" ", "  ", "    ", "\t", " \t"),
  all: projects,
});
const listing = fc.uniqueArray(section, { minLength: 1, maxLength: 5, selector: ({ title }) => title }).filter(unique);
type Section = typeof section extends fc.Arbitrary<infer T> ? T : never;

const addressOf = ({ owner }: Project) => `https://github.com/${owner}/${owner}`;
const textOf = ({ text }: Project) => `${text.join(" ")}.`;

/** One project as one of the ways in which people write it. */
function bullet(one: Project): string {
  const [url, text] = [addressOf(one), textOf(one)];
  const separator = [" - ", " – ", " — ", ": "][one.style % 4];
  const links = [
    `[${one.name}](${url})`,
    `**[${one.name}](${url})**`,
    `[${one.name}](${url} "${one.name}")`,
    `🔥 [${one.name}](${url})`,
    `![logo](https://img.example/${one.owner}.png) [${one.name}](${url})`,
    `<a href="${url}">${one.name}</a>`,
    `[${one.name}][${one.owner}]`,
  ];
  return `${links[one.style % links.length]}${separator}${text}`;
}

/** The text of a listing, and its entries as `line section: name address text`. */
function write(sections: readonly Section[]): { readonly text: string; readonly entries: readonly string[] } {
  const lines = ["# All of them", "", "- [Contents](#contents)", ""];
  const entries: string[] = [];
  for (const { title, kind, mark, indent, all } of sections) {
    const add = (line: string, one: Project, where: string) => {
      lines.push(line);
      entries.push(`${lines.length} ${where}: ${one.name} ${addressOf(one)} ${textOf(one)}`);
    };
    lines.push(`## ${title}`, "");
    if (kind === "group") lines.push("- Inner");
    if (kind === "table") lines.push("| Name | Stars | Description |", "| --- | --- | --- |");
    for (const one of all) {
      if (kind === "bullets") add(`${mark}${bullet(one)}`, one, title);
      if (kind === "group") add(`${indent}- ${bullet(one)}`, one, `${title} > Inner`);
      if (kind === "table") add(`| [${one.name}](${addressOf(one)}) | 1 | ${textOf(one)} |`, one, title);
    }
    lines.push(one(all), "");
  }
  for (const { all } of sections) for (const each of all) lines.push(`[${each.owner}]: ${addressOf(each)}`);
  return { text: lines.join("\n"), entries };
}

/** A line that leads back, glued to what stands above it, now and then. */
function one([first]: readonly Project[]): string {
  return (first?.style ?? 0) % 2 === 0 ? "**[back to top](#contents)**" : "";
}

const inWords = (text: string) => {
  const { entries, problems } = readListing(snapshot(text), config);
  expect(problems).toEqual([]);
  return entries.map(({ startLine, endLine, section, name, repository, roles }) => {
    expect(endLine).toBe(startLine);
    return `${startLine} ${section}: ${name} ${repository} ${roles.description}`;
  });
};

describe("a listing in any style", () => {
  test("is read entry by entry, each on its line", () => {
    fc.assert(
      fc.property(listing, (sections) => {
        const { text, entries } = write(sections);
        expect(inWords(text)).toEqual(entries);
        expect(inWords(text.replaceAll("\n", "\r\n"))).toEqual(entries);
      }),
      runs,
    );
  });

  test("and one change in it is exactly that change", () => {
    const kinds = fc.constantFrom("added", "removed", "edited", "moved");
    fc.assert(
      fc.property(listing, kinds, fc.nat(), project, (sections, kind, choice, other) => {
        const at = choice % sections.length;
        const from = sections[at];
        const to = sections[(at + 1) % sections.length];
        const picked = from?.all[choice % from.all.length];
        const known = sections.flatMap(({ all }) => all).map(({ name, owner }) => [name.toLowerCase(), owner]);
        fc.pre(from !== undefined && to !== undefined && picked !== undefined);
        fc.pre(!known.flat().includes(other.owner) && !known.flat().includes(other.name.toLowerCase()));
        fc.pre(
          kind !== "moved" || (from !== to && from.all.length > 1 && !to.all.some(({ name }) => name === picked.name)),
        );
        fc.pre(kind !== "removed" || from.all.length > 1);
        const replaced = { ...picked, text: [...picked.text, "differently"] };
        const changed = sections.map((one) => {
          const without = one.all.filter((each) => each !== picked);
          if (one === from && kind === "added") return { ...one, all: [...one.all, other] };
          if (one === from && kind === "edited")
            return { ...one, all: one.all.map((each) => (each === picked ? replaced : each)) };
          if (one === from) return { ...one, all: without };
          return one === to && kind === "moved" ? { ...one, all: [...one.all, picked] } : one;
        });
        const [base, head] = [snapshot(write(sections).text), snapshot(write(changed).text)];
        const { change } = readChange({ mergeBase: base, head, tip: base }, config);
        const found = {
          added: change.added.map(({ name }) => name),
          removed: change.removed.map(({ name }) => name),
          edited: [...change.edited, ...change.renamed].map(({ to: { name } }) => name),
          moved: change.moved.map(({ to: { name } }) => name),
        };
        const none = { added: [], removed: [], edited: [], moved: [] };
        expect(found).toEqual({ ...none, [kind]: [kind === "added" ? other.name : picked.name] });
        expect(change.problems).toEqual([]);
      }),
      runs,
    );
  });
});

const SCRAPS = [
  ..."[ ] ( ) ! < > ` ``` ~~~ * _ | \\ # ## - + 1. : = === --- :-- <!-- --> <a </a> [x] [a]: http:// & \t".split(" "),
  ..."\n \r\n - \n\n \n- \n| \n\t- <<<<<<<\u0020a\n =======\n >>>>>>>\u0020b\n".split(" "),
  "](",
  "[a](b)",
  "<a href='x'>",
  "https://a.example/b",
  "\u2028",
  "é",
  "👍",
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 3, unit: "binary" })), { maxLength: 60 })
  .map((parts) => parts.join(""));

/** Members of an entry may stand in any order, but each inside of the text. */
function spans(node: Node, length: number): boolean {
  if (node.start < 0 || node.end > length || node.start > node.end) return false;
  if (node.kind === "list") return node.items.every((item) => spans(item, length));
  return node.kind !== "object" || node.members.every(({ value }) => spans(value, length));
}

describe("whatever the text", () => {
  test("it is read to its end, and what is read stands in it in its order", () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { root, problems } = readMarkdown(sourceOf(FILE, text));
        if (root?.kind !== "object") throw new Error("there is always a document");
        expect(spans(root, text.length)).toBe(true);
        const entries = root.members[0]?.value;
        if (entries?.kind !== "list") throw new Error("the document always has entries");
        for (const [i, entry] of entries.items.entries()) {
          expect(entry.start).toBeGreaterThanOrEqual(entries.items[i - 1]?.end ?? 0);
          expect(entry.end).toBeGreaterThan(entry.start);
        }
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { ...runs, numRuns: 1500 },
    );
  });

  test.each([
    "[",
    "![",
    "](",
    "[](",
    "[](a",
    "[a][",
    "[a](b",
    "[]((((",
    "[](<",
    '[](a "',
    "`",
    "` `` ``` ",
    "<",
    "<a href=x>",
    "<!--",
    "<!-- -->",
    "http://",
    "\\",
    "|",
    "- ",
    "-\n",
    "- a\n",
    "- [a](b)\n",
    " - a\n  - b\n",
    "```\n````\n",
    "```a\n",
    "~~~\n",
    "a|b\n-|-\n",
    "|a|\n",
    "## a\n",
    "a\n===\n",
    "[a]: b\n",
    "---\na: b\n",
    "\n",
    "\t",
    "<<<<<<< a\n=======\n",
    "1. a\n",
    "[b](#c)\n",
    "<a name=\n",
    "* * *\n",
    "&amp;",
    "-[a](b)\n",
    "[a] (http://b\n",
    "\t- a\n\t\t- b\n",
  ])("%j again and again takes no longer than its length allows", (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const took = (given: string) => {
      const start = performance.now();
      readMarkdown(sourceOf(FILE, given));
      return performance.now() - start;
    };
    // Quadratic reading of that much takes minutes; what is linear takes a few hundred milliseconds on a busy machine.
    expect(took(text)).toBeLessThan(5000);
    expect(took(`a|b\n-|-\n- x ${text}`)).toBeLessThan(5000);
    expect(took(text.replaceAll("\n", " "))).toBeLessThan(5000);
  });
});

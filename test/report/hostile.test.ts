/** Every field that a stranger fills -> the report: none of them can ping, link, hide, break a table or forge our marker. */
import { describe, expect, test } from "@jest/globals";
import { code, md } from "../../src/markdown.ts";
import { known } from "../../src/model/facts.ts";
import { MARKER } from "../../src/report/comment.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry, someRepository } from "../facts.ts";
import { bonesOf } from "./github.ts";
import { assessed, core, type finding, given, license, noChange, somePull, stars } from "./given.ts";
import { hostile } from "./hostile.ts";

type State = (value: string) => Given;

const OURS = /^https:\/\/(?:github\.com\/(?:harbor|skylark-labs)\/|example\.org\/$|landscape\.harbor\.example\.org\/)/;
const FOOTER =
  "<sub>[What is asked of a project](https://landscape.harbor.example.org/criteria) · Is Listkeeper wrong? Say so below; a maintainer can decide otherwise. Looked at `3f2a1b4`.</sub>";

function findings(value: string): ReturnType<typeof finding>[] {
  return [
    { ...stars, because: md`${value} is missing in ${code(value)}.`, fix: md`Add ${code(value)} after ${value}.` },
    {
      ...core,
      question: md`Is ${value} the core?`,
      evidence: [{ what: md`${value} in ${code(value)}`, url: "https://example.org/", strength: "strong" }],
    },
    { ...license, because: md`The license is ${value}.` },
  ];
}

const entryOf = (more: Parameters<typeof someEntry>[0]) => assessed(someEntry(more), findings("x"));

/** Each puts the value into one field, or into all that a stage gives as words. */
const fields: Readonly<Record<string, State>> = {
  "what findings say": (value) => given("changes-needed", [assessed(someEntry(), findings(value))]),
  "an entry's name": (name) => given("changes-needed", [entryOf({ name })]),
  "an entry's section": (section) => given("changes-needed", [entryOf({ section })]),
  "a list's name": (list) => given("changes-needed", [entryOf({ list })]),
  "a file's name": (file) => given("changes-needed", [entryOf({ file: `lists/${file}` })]),
  "the repository's name": (nameWithOwner) =>
    given("changes-needed", [
      assessed(someEntry(), findings("x"), {}, { repository: known(someRepository({ nameWithOwner })) }),
    ]),
  "the old name": (name) =>
    given("changes-needed", [assessed(someEntry(), findings("x"), { how: "renamed", from: someEntry({ name }) })]),
  "the old section": (section) =>
    given("changes-needed", [assessed(someEntry(), findings("x"), { how: "moved", from: someEntry({ section }) })]),
  "the branch": (baseRef) =>
    given("ready", [entryOf({})], {
      pull: somePull({ baseRef }),
      change: { ...noChange, added: [someEntry()], removed: [someEntry()] },
    }),
  "names of removed, edited and re-ordered entries": (name) =>
    given("ready", [entryOf({})], {
      change: {
        ...noChange,
        added: [someEntry()],
        removed: [someEntry({ name })],
        edited: [{ from: someEntry({ name }), to: someEntry({ name }), fields: [name] }],
        reordered: [{ file: name, section: name, entries: [name, name] }],
      },
    }),
  "problems and hints": (value) =>
    given("changes-needed", [], {
      change: {
        ...noChange,
        problems: (["error", "warning"] as const).map((severity) => ({
          file: `a/${value}`,
          line: 3,
          column: 1,
          severity,
          cause: md`${value} and ${code(value)}`,
          message: md`found ${code(value)} in ${value}`,
        })),
        hints: [{ file: value, message: md`${value} ${code(value)}` }],
      },
    }),
  "many entries": (name) =>
    given(
      "changes-needed",
      [1, 2, 3, 4].map(() => entryOf({ name })),
    ),
};

/** What people read as Markdown; the check run's text is the comment's in other words. */
function texts(state: Given): readonly string[] {
  const { comment, approval } = compose(state);
  return [comment ?? "", approval];
}

/** A very long value in a file's name leaves no room for a link. */
function shape(elements: readonly string[], value: string): string {
  return (value.length > 200 ? unlinked(elements) : elements).join("");
}

function unlinked(elements: readonly string[]): readonly string[] {
  return elements.filter((tag) => tag !== "<a>" && tag !== "</a>");
}

describe.each(Object.entries(fields))("%s", (_, state) => {
  const harmless = ["word", ""].map((value) => texts(state(value)).map((text) => bonesOf(text).elements));

  test.each(hostile.map((value) => [value.slice(0, 40), value]))("%j", (_, value) => {
    for (const [i, text] of texts(state(value)).entries()) {
      const { elements, targets, acting } = bonesOf(text);
      expect(harmless.map((all) => shape(all[i] ?? [], value))).toContain(shape(elements, value));
      expect(acting).toEqual([]);
      expect(text.split("<!--").length).toBe(i === 0 ? 2 : 1);
      expect(targets.filter((target) => !OURS.test(target))).toEqual([]);
    }
  });

  test("stand in the check run as in the comment, and in the notes on lines without control characters", () => {
    for (const value of hostile) {
      const { comment, checkRun } = compose(state(value));
      expect(comment).toBe(
        `${MARKER}\n${[checkRun.summary, checkRun.text, FOOTER].filter((part) => part !== null).join("\n\n")}`,
      );
      const notes = checkRun.annotations.flatMap(({ title, message }) => [title, message]);
      expect([checkRun.title, ...notes].join("")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(Math.max(0, ...checkRun.annotations.map(({ title }) => title.length))).toBeLessThanOrEqual(255);
    }
  });
});

const addresses = [
  ...hostile,
  "javascript:alert(1)",
  "https://github.com@evil.example/o/r",
  "https://user:secret@example.org/",
  "https://example.org/a)b](c \n| d",
  "git@github.com:o/r.git",
];

test.each(addresses.map((value) => [value.slice(0, 40), value]))(
  "an address like %j leads there or nowhere",
  (_, value) => {
    const entry = someEntry({ repository: value });
    const repository = { known: false, why: md`unknown` } as const;
    const [comment = ""] = texts(
      given("changes-needed", [assessed(entry, [{ ...stars, source: value }], {}, { repository })]),
    );
    const linked = texts(given("changes-needed", [assessed(entry, [stars], {}, { repository })]))[0] ?? "";
    const harmless = bonesOf(compose(given("changes-needed", [assessed(someEntry(), [stars])])).comment ?? "");
    for (const text of [comment, linked]) {
      const { elements, targets, acting } = bonesOf(text);
      expect(unlinked(elements)).toEqual(unlinked(harmless.elements));
      expect(acting).toEqual([]);
      for (const target of targets) expect(target).toMatch(/^https?:\/\/[^@]*$/);
    }
  },
);

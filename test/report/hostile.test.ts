/** Every field that a stranger fills -> the report: none of them can ping, link, hide, break a table or forge our marker. */
import { describe, expect, test } from "@jest/globals";
import { markOf, withoutMark } from "../../src/mark.ts";
import { code, md } from "../../src/markdown.ts";
import { known } from "../../src/model/facts.ts";
import type { Report } from "../../src/model/report.ts";
import { compose } from "../../src/report/compose.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry, someRepository } from "../facts.ts";
import { corpus } from "../hostile/corpus.ts";
import { bonesOf } from "./github.ts";
import {
  assessed,
  core,
  type finding,
  given,
  license,
  logo,
  noChange,
  nothingStands,
  somePull,
  stars,
} from "./given.ts";
import { attempt, decided, said, someBlock, someHold, stated } from "./talk.ts";

type State = (value: string) => Given;

const hostile = corpus.map(({ text }) => text);

const OURS =
  /^https:\/\/(?:(?:redirect\.)?github\.com\/(?:harbor|skylark-labs)\/|example\.org\/$|landscape\.harbor\.example\.org\/)/;
const FOOTER =
  "<sub>[What is asked of a project](https://landscape.harbor.example.org/criteria) · Is Listkeeper wrong? Say so below: a maintainer can decide otherwise · `/listkeeper help` in a comment lists what you can ask · Looked at `3f2a1b4`</sub>";

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
  "what people have decided and stated": (value) =>
    given(
      "changes-needed",
      [
        assessed(someEntry(), [
          { ...stars, decision: decided("reject", "entry-complete", { by: value, reason: value }) },
          { ...core, statements: [{ ...stated("core-technology", value), by: value }] },
          { ...license, outcome: "exempt", decision: decided("exempt", "license", { by: value, reason: value }) },
          { ...logo, decision: decided("accept", "logo", { by: value, lapsed: "section" }) },
        ]),
      ],
      { conversation: said({ decisions: [decided("exempt", "stars", { by: value, entry: value, lapsed: "gone" })] }) },
    ),
  "who holds, and why": (value) => {
    const one = given("changes-needed", [entryOf({})]);
    return { ...one, verdict: { ...one.verdict, held: { ...someHold, by: value, reason: value } } };
  },
  "the label that holds": (label) => {
    const one = given("changes-needed", [entryOf({})]);
    return { ...one, verdict: { ...one.verdict, held: { ...someHold, label } } };
  },
  "titles and authors of other pull requests": (value) =>
    given("changes-needed", [
      assessed(someEntry(), findings("x"), {
        attempts: [attempt(17, { title: value }), attempt(18, { title: value, author: value, state: "open" })],
      }),
    ]),
  "many entries": (name) =>
    given(
      "changes-needed",
      [1, 2, 3, 4].map(() => entryOf({ name })),
    ),
};

/** What people read as Markdown; the check run's text is the comment's in other words. */
function texts({ comment, approval }: Report): readonly string[] {
  return [withoutMark(comment ?? ""), approval];
}

function inLanguage(given: Given, language: string): Given {
  return { ...given, config: { ...given.config, language } };
}

function textsIn(given: Given, language: string): readonly string[] {
  return texts(compose(inLanguage(given, language)));
}

/** A very long value in a file's name leaves no room for a link. */
function shape(elements: readonly string[], value: string): string {
  return (value.length > 200 ? unlinked(elements) : elements).join("");
}

function unlinked(elements: readonly string[]): readonly string[] {
  return elements.filter((tag) => tag !== "<a>" && tag !== "</a>");
}

describe.each(Object.entries(fields))("%s", (_, state) => {
  const bones = (value: string, language: string) =>
    textsIn(state(value), language).map((text) => bonesOf(text).elements);
  const words = {
    en: ["word", ""].map((value) => bones(value, "en")),
    ja: ["word", ""].map((value) => bones(value, "ja")),
  };

  // Every other one in each language: every message of every language has a test of its own.
  test.each(["en", "ja"] as const)("does nothing but stand there, in %s", (language) => {
    for (const value of hostile.filter((_, i) => i % 2 === (language === "en" ? 0 : 1))) {
      const report = compose(inLanguage(state(value), language));
      const whole = report.comment ?? "";
      expect([value.slice(0, 40), whole.split("<!--").length, whole.endsWith(" -->")]).toEqual([
        value.slice(0, 40),
        2,
        true,
      ]);
      expect(JSON.parse(markOf(whole)?.rest ?? "")).toMatchObject({ version: 1 });
      for (const [i, text] of texts(report).entries()) {
        const { elements, targets, acting } = bonesOf(text);
        const shapes = words[language].map((all) => shape(all[i] ?? [], value));
        expect([value.slice(0, 40), shapes]).toEqual([
          value.slice(0, 40),
          expect.arrayContaining([shape(elements, value)]),
        ]);
        expect([value.slice(0, 40), acting]).toEqual([value.slice(0, 40), []]);
        expect(text).not.toContain("<!--");
        expect(targets.filter((target) => !OURS.test(target))).toEqual([]);
      }
    }
  });

  test("stand in the check run as in the comment, and in the notes on lines without control characters", () => {
    for (const value of hostile) {
      const { comment, checkRun } = compose(state(value));
      const said = [checkRun.summary, checkRun.text].filter((part) => part !== null).join("\n\n");
      expect(comment?.startsWith(`${said}\n\n`)).toBe(true);
      expect(withoutMark(comment ?? "").endsWith(`\n\n${FOOTER}`)).toBe(true);
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
      compose(given("changes-needed", [assessed(entry, [{ ...stars, source: value }], {}, { repository })])),
    );
    const linked = texts(compose(given("changes-needed", [assessed(entry, [stars], {}, { repository })])))[0] ?? "";
    const harmless = bonesOf(texts(compose(given("changes-needed", [assessed(someEntry(), [stars])])))[0] ?? "");
    for (const text of [comment, linked]) {
      const { elements, targets, acting } = bonesOf(text);
      expect(unlinked(elements)).toEqual(unlinked(harmless.elements));
      expect(acting).toEqual([]);
      for (const target of targets) expect(target).toMatch(/^https?:\/\/[^@]*$/);
    }
  },
);

describe("answers and pings", () => {
  const before = someBlock({ told: { state: "ready", pings: 0 } });
  const comments = [
    { id: 9, body: "", minimized: false, url: "https://github.com/harbor/landscape/pull/42#issuecomment-9" },
  ];
  const told = (value: string): readonly string[] => {
    const { answers, ping } = compose({
      ...given("changes-needed", [entryOf({ name: value })]),
      conversation: said({ answers: [{ to: 7, says: [md`There is no ${value}.`, md`- ${code(value)}`] }] }),
      pull: somePull({ standings: { ...nothingStands, comments }, title: value, body: value, author: value }),
      before,
    });
    return [answers[0]?.body ?? "", ping?.body ?? ""];
  };

  const harmless = ["word", ""].map((value) => told(value).map((text) => bonesOf(withoutMark(text)).elements.join("")));

  test.each(hostile.map((value) => [value.slice(0, 40), value]))("do nothing with %j", (_, value) => {
    for (const [i, text] of told(value).entries()) {
      const { elements, acting, targets } = bonesOf(withoutMark(text));
      expect(harmless.map((all) => all[i])).toContain(elements.join(""));
      expect(acting).toEqual([]);
      expect(targets.filter((target) => !OURS.test(target))).toEqual([]);
      expect(markOf(text)).toEqual(i === 0 ? { kind: "answer", rest: "7" } : { kind: "ping", rest: "1 author" });
      expect(text.split("<!--")).toHaveLength(2);
    }
  });
});

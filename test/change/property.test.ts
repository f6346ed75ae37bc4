import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { readChange } from "../../src/change/read.ts";
import type { Change, Pair } from "../../src/model/entry.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { cards, config as empty } from "./entry.ts";

const config = { ...empty, lists: [{ ...cards, files: ["{old,new}/{section}.{json,js}"], ignore: ["checked"] }] };
const SECTIONS = ["small", "big", "odd"];
const PATTERN = "watches what the kernel does and reports what it finds to whoever asks";
const WORDS =
  "kernel probe packet trace loads verifier stack maps socket tenant latency samples reports daemon cluster policy".split(
    " ",
  );

interface Card {
  readonly name: string;
  readonly repo: string;
  readonly text: string;
  readonly stars: number;
  readonly section: string;
}

/** What happens to one entry between the sides. */
type Fate =
  | "stays"
  | "goes"
  | "comes"
  | "edited"
  | "moved"
  | "moved and edited"
  | "renamed"
  | "readdressed"
  | "respelled";
const FATES: readonly Fate[] = [
  "goes",
  "comes",
  "edited",
  "moved",
  "moved and edited",
  "renamed",
  "readdressed",
  "respelled",
];

const fate = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Fate>("stays") },
  { weight: 4, arbitrary: fc.constantFrom(...FATES) },
);
const planned = fc.record({
  fate,
  section: fc.constantFrom(...SECTIONS),
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 }),
  stars: fc.integer({ min: 0, max: 5 }),
  mono: fc.boolean(),
});
type Planned = typeof planned extends fc.Arbitrary<infer T> ? T : never;
const QUIET: Omit<Planned, "section"> = { fate: "stays", words: ["kernel"], stars: 1, mono: false };

/** Either all texts are written after one pattern, or each has words of its own. */
function cardOf({ section, words, stars, mono }: Planned, i: number, pattern: boolean): Card {
  const repo = mono ? `https://github.com/mono/repo/tree/main/p${i}` : `https://github.com/o${i}/p${i}`;
  const own = words.map((word) => `${word}${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`);
  return { name: `Project ${i}`, repo, text: `Project ${i} ${pattern ? PATTERN : own.join(" ")}`, stars, section };
}

function after(card: Card, fate: Fate): Card {
  const other = SECTIONS[(SECTIONS.indexOf(card.section) + 1) % SECTIONS.length] ?? "";
  const edited = { ...card, stars: card.stars + 1 };
  if (fate === "edited") return edited;
  if (fate === "moved") return { ...card, section: other };
  if (fate === "moved and edited") return { ...edited, section: other };
  if (fate === "renamed") return { ...card, name: `${card.name} Next` };
  if (fate === "readdressed") return { ...card, repo: card.repo.replace("github.com/", "github.com/new-") };
  return fate === "respelled" ? { ...card, repo: `${card.repo.replace("https", "http")}/` } : card;
}

/** Text of a section in one of several ways of writing it. */
function write(listed: readonly Card[], style: number): string {
  const made = listed.map(({ section, ...card }) => ({
    ...card,
    checked: style,
    text: card.text.replace(" ", style > 1 ? "\n   " : " "),
  }));
  if (style % 2 === 0) return JSON.stringify(made, null, style + 1);
  const literals = made.map((card) => JSON.stringify(card, null, 3).replace(/^( +)"(\w+)":/gm, "$1$2:"));
  return `const list = [\n${literals.join(",\n")}${listed.length > 0 ? "," : ""}\n];\nexport default list;\n`;
}

function snapshot(listed: readonly Card[], style: number): Snapshot {
  const files = SECTIONS.map((section) => {
    const path = `${style > 1 ? "new" : "old"}/${section}.${style % 2 === 0 ? "json" : "js"}`;
    return {
      path,
      text: write(
        listed.filter((card) => card.section === section),
        style,
      ),
      unreadable: null,
    };
  });
  return { revision: "0".repeat(40), files, paths: files.map(({ path }) => path) };
}

function found(change: Change) {
  const pairs = (all: readonly Pair[]) =>
    all.map(({ from, to, fields }) => `${from.name} > ${to.name}: ${fields.join()}`).sort();
  return {
    added: change.added.map(({ name }) => name).sort(),
    removed: change.removed.map(({ name }) => name).sort(),
    moved: pairs(change.moved),
    renamed: pairs(change.renamed),
    edited: pairs(change.edited),
    problems: change.problems,
  };
}

function expected(plans: readonly Planned[]) {
  const named = (...fates: readonly Fate[]) =>
    plans.flatMap(({ fate }, i) => (fates.includes(fate) ? [`Project ${i}`] : [])).sort();
  const same = (fate: Fate, fields: string) => named(fate).map((name) => `${name} > ${name}: ${fields}`);
  return {
    added: named("comes"),
    removed: named("goes"),
    moved: [...same("moved", ""), ...same("moved and edited", "stars")].sort(),
    renamed: [...named("renamed").map((name) => `${name} > ${name} Next: name`), ...same("readdressed", "repo")].sort(),
    edited: [...same("edited", "stars"), ...same("respelled", "repo")].sort(),
    problems: [],
  };
}

const style = fc.integer({ min: 0, max: 3 });

test("a known change of a random listing is found, and nothing else, however both sides are written", () => {
  fc.assert(
    fc.property(
      fc.array(planned, { maxLength: 40 }),
      style,
      style,
      fc.boolean(),
      (planned, oldStyle, newStyle, pattern) => {
        const plans = [...SECTIONS.map((section) => ({ ...QUIET, section })), ...planned];
        const before = plans.map((plan, i) => cardOf(plan, i, pattern));
        const base = before.filter((_, i) => plans[i]?.fate !== "comes");
        const head = before.flatMap((card, i) =>
          plans[i]?.fate === "goes" ? [] : [after(card, plans[i]?.fate ?? "stays")],
        );
        const mergeBase = snapshot(base, oldStyle);
        const { change, standings } = readChange({ mergeBase, head: snapshot(head, newStyle), tip: mergeBase }, config);
        expect(found(change)).toEqual(expected(plans));
        expect(standings.size).toBe(plans.filter(({ fate }) => fate !== "stays" && fate !== "goes").length);
      },
    ),
    { numRuns: 300, seed: 20 },
  );
});

test("another order alone is an order alone", () => {
  const shuffled = fc.array(planned, { maxLength: 25 }).chain((plans) => {
    const before = plans.map((plan, i) => cardOf(plan, i, false));
    return fc.tuple(fc.constant(before), fc.shuffledSubarray(before, { minLength: before.length }));
  });
  fc.assert(
    fc.property(shuffled, style, style, ([before, after], oldStyle, newStyle) => {
      const mergeBase = snapshot(before, oldStyle);
      const { change } = readChange({ mergeBase, head: snapshot(after, newStyle), tip: mergeBase }, config);
      expect(found(change)).toEqual(expected([]));
      const isNew = SECTIONS.filter((section) => {
        const [old, now] = [before, after].map((side) =>
          side.filter((card) => card.section === section).map(({ name }) => name),
        );
        return old?.join() !== now?.join();
      });
      expect(new Set(change.reordered.map(({ section }) => section))).toEqual(new Set(isNew));
    }),
    { numRuns: 150, seed: 21 },
  );
});

import { describe, expect, test } from "@jest/globals";
import { readChange } from "../../src/change/read.ts";
import type { Config, ListConfig } from "../../src/model/config.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { say } from "../say.ts";
import { cards, config } from "./entry.ts";

const awesome: ListConfig = {
  ...cards,
  name: "awesome",
  files: ["awesome.md"],
  entries: "$.entries[*]",
  fields: { name: "$.name", repository: "$.repository", website: "$.url", description: "$.description" },
};

function snapshot(text: string): Snapshot {
  return { revision: "0".repeat(40), files: [{ path: "awesome.md", text, unreadable: null }], paths: ["awesome.md"] };
}

function changed(base: string, head: string, given: Partial<Config> = {}) {
  const [mergeBase, now] = [snapshot(base), snapshot(head)];
  const { change } = readChange({ mergeBase, head: now, tip: mergeBase }, { ...config, lists: [awesome], ...given });
  const both = ({ from, to }: (typeof change.moved)[number]) =>
    `${from.name} (${from.section}) > ${to.name} (${to.section})`;
  const told = {
    added: change.added.map(({ name, section }) => `${name} (${section})`),
    removed: change.removed.map(({ name }) => name),
    moved: change.moved.map(both),
    renamed: change.renamed.map(both),
    edited: change.edited.map(both),
    reordered: change.reordered.map(({ section, entries }) => `${section}: ${entries.join(" ")}`),
    problems: change.problems.map(({ message }) => say(message)),
    hints: change.hints.map(({ message }) => say(message).replaceAll("`", "")),
  };
  return Object.fromEntries(Object.entries(told).filter(([, all]) => all.length > 0));
}

const bullet = (name: string, text = `Shows what ${name} sees.`) =>
  `- [${name}](https://github.com/insects/${name.toLowerCase().replaceAll(" ", "-")}) - ${text}\n`;
const section = (heading: string, ...names: readonly string[]) =>
  `\n${heading}\n\n${names.map((name) => bullet(name)).join("")}`;
const list = (...sections: readonly string[]) => `# Insects\n${sections.join("")}`;

const BASE = list(
  section("## Flying"),
  section("### Wasps", "Hornet", "Wasp"),
  section("### Flies", "Gnat"),
  section("## Crawling", "Ant", "Beetle", "Cockroach"),
);

describe("a heading that was changed", () => {
  test("is no move of the entries below it", () => {
    expect(changed(BASE, BASE.replace("## Crawling", "## Walking"))).toEqual({
      hints: ["The section Crawling is called Walking now, with 3 entries in it: none was moved by itself."],
    });
  });

  test("is told once for all sections inside it, also for those with one entry", () => {
    expect(changed(BASE, BASE.replace("## Flying", "## Winged"))).toEqual({
      hints: ["The section Flying is called Winged now, with 3 entries in it: none was moved by itself."],
    });
  });

  test("a level that shifted is asked about", () => {
    expect(changed(BASE, BASE.replace("## Crawling", "### Crawling"))).toEqual({
      hints: [
        "With 3 entries in it, Crawling stands inside Flying now, and did not before: was the level of a heading meant to change?",
      ],
    });
    expect(changed(BASE, BASE.replace("### Wasps", "## Wasps"))).toEqual({
      hints: [
        "With 2 entries in it, Wasps stood inside Flying before, and does not now: was the level of a heading meant to change?",
        "The section Flying is called Wasps now, with 1 entry in it: none was moved by itself.",
      ],
    });
  });

  test("a level that shifted for several is told once", () => {
    const head = BASE.replace("## Crawling", "## Flies\n\n### Crawling").replace("### Flies\n\n", "### Midges\n\n");
    expect(
      changed(
        list(section("## A", "Ant", "Bee"), section("## B", "Fly")),
        list(section("## Z", "Moth"), section("### A", "Ant", "Bee"), section("### B", "Fly")),
      ),
    ).toEqual({
      added: ["Moth (Z)"],
      hints: [
        "With 3 entries in them, A and B stand inside Z now, and did not before: was the level of a heading meant to change?",
      ],
    });
    expect(changed(BASE, head).moved).toEqual(["Gnat (Flying > Flies) > Gnat (Flying > Midges)"]);
  });

  test("does not hide what happens to the entries themselves", () => {
    const head = list(
      section("## Winged"),
      section("### Wasps", "Wasp", "Hornet"),
      section("### Flies", "Gnat", "Midge"),
      `\n## Crawling\n\n${bullet("Ant", "Says something else.")}${bullet("Beetle")}${bullet("Cockroach")}`,
    );
    expect(changed(BASE, head)).toEqual({
      added: ["Midge (Winged > Flies)"],
      edited: ["Ant (Crawling) > Ant (Crawling)"],
      reordered: ["Winged > Wasps: Wasp"],
      hints: ["The section Flying is called Winged now, with 3 entries in it: none was moved by itself."],
    });
  });

  test("entries that were renamed all at once are known again under it", () => {
    const plain = list(section("## Alpha", "Ant One", "Bee One", "Fly One"), section("## Rest", "Moth", "Tick"));
    const head = plain.replace("## Alpha", "## Beta").replaceAll(" One]", " Two]");
    expect(changed(plain, head)).toEqual({
      renamed: [
        "Ant One (Alpha) > Ant Two (Beta)",
        "Bee One (Alpha) > Bee Two (Beta)",
        "Fly One (Alpha) > Fly Two (Beta)",
      ],
      hints: ["The section Alpha is called Beta now, with 3 entries in it: none was moved by itself."],
    });
  });
});

describe("still moves", () => {
  test("out of a section that was renamed, and into it", () => {
    const head = list(
      section("## Flying"),
      section("### Wasps", "Wasp", "Hornet").replace(bullet("Hornet"), ""),
      section("### Flies", "Gnat", "Ant"),
      section("## Walking", "Beetle", "Cockroach", "Hornet"),
    );
    expect(changed(BASE, head)).toEqual({
      moved: ["Ant (Crawling) > Ant (Flying > Flies)", "Hornet (Flying > Wasps) > Hornet (Walking)"],
      hints: ["The section Crawling is called Walking now, with 2 entries in it: none was moved by itself."],
    });
  });

  test("one entry into a new section of another name", () => {
    const base = list(section("## One", "Ant"), section("## Two", "Bee", "Fly"));
    expect(changed(base, base.replace("## One", "## Three")).moved).toEqual(["Ant (One) > Ant (Three)"]);
  });

  test("into a section that was there", () => {
    const base = list(section("## One", "Ant", "Tick"), section("## Two", "Bee", "Fly"));
    const head = list(section("## Two", "Ant", "Tick", "Bee", "Fly"));
    expect(changed(base, head)).toEqual({
      moved: ["Ant (One) > Ant (Two)", "Tick (One) > Tick (Two)"],
      hints: ["All 2 entries of One stand in Two now, and One is gone: was that meant, or was its heading lost?"],
    });
  });

  test("out of a section that was split", () => {
    const base = list(section("## One", "Ant", "Bee", "Fly", "Gnat", "Tick"));
    const head = list(section("## Two", "Ant", "Bee", "Fly"), section("## Three", "Gnat", "Tick"));
    expect(changed(base, head).moved).toHaveLength(5);
  });

  test("into one that asks something else", () => {
    const criteria = [{ section: "Walking", criteria: { age: { level: "required", options: {} } } }] as const;
    expect(changed(BASE, BASE.replace("## Crawling", "## Walking"), { criteria }).moved).toHaveLength(3);
  });
});

import { describe, expect, test } from "@jest/globals";
import { readChange, wantedFiles } from "../../src/change/read.ts";
import type { Config } from "../../src/model/config.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { say } from "../say.ts";
import { cards, config as empty } from "./entry.ts";

const PATH = "tools/entry.schema.json";
const LIST = "cards/small.json";
const config: Config = { ...empty, lists: [{ ...cards, schema: PATH, required: ["text"] }] };
const STRICT = JSON.stringify({ properties: { text: { maxLength: 10 } } });
const ANT = { name: "Ant", text: "carries" };

function side(files: Readonly<Record<string, unknown>>): Snapshot {
  const read = Object.entries(files).map(([path, content]) => {
    return { path, text: typeof content === "string" ? content : JSON.stringify(content), unreadable: null };
  });
  return { revision: "0".repeat(40), files: read, paths: Object.keys(files) };
}

function told(mergeBase: Snapshot, head: Snapshot, tip = mergeBase) {
  const { change, standings } = readChange({ mergeBase, head, tip }, config);
  const flaws = [...standings].flatMap(([{ name }, { schema }]) => schema.map(({ what }) => `${name}: ${say(what)}`));
  return { flaws, hints: change.hints.map(({ file, message }) => `${file}: ${say(message)}`) };
}

describe("a schema of the listing", () => {
  test("is read where the configuration names it", () => {
    expect([PATH, LIST, "other.json"].map(wantedFiles(config))).toEqual([true, true, false]);
  });

  test("is asked of what a pull request adds, and of what it edits", () => {
    const base = side({ [PATH]: STRICT, [LIST]: [ANT, { name: "Bee", text: "far too long already" }] });
    const bee = { name: "Bee", text: "longer than that was allowed", site: "https://bee.example.org" };
    const head = side({ [PATH]: STRICT, [LIST]: [{ ...ANT, site: "x" }, bee, { name: "Cow" }] });
    expect(told(base, head)).toEqual({
      flaws: [
        "Cow: text is missing; the list asks every entry for it.",
        "Bee: text has 28 characters; the list allows up to 10 characters.",
      ],
      hints: [],
    });
  });

  test("counts as the base branch has it today, and not as the pull request would", () => {
    const lax = JSON.stringify({});
    const entries = [ANT, { name: "Bee", text: "this is a long one" }];
    const head = side({ [PATH]: lax, [LIST]: entries });
    expect(told(side({ [PATH]: STRICT, [LIST]: [ANT] }), head).flaws).toHaveLength(1);
    const moved = side({ [PATH]: lax, [LIST]: [ANT] });
    expect(
      told(side({ [PATH]: STRICT, [LIST]: [ANT] }), side({ [PATH]: STRICT, [LIST]: entries }), moved).flaws,
    ).toEqual([]);
  });

  test("that is not there is told to the maintainers", () => {
    const { flaws, hints } = told(
      side({ [LIST]: [ANT] }),
      side({ [LIST]: [ANT, { name: "Bee", text: "x".repeat(99) }] }),
    );
    expect(flaws).toEqual([]);
    expect(hints.join()).toContain("There is no file tools/entry.schema.json on the base branch.");
  });
});

import { describe, expect, test } from "@jest/globals";
import { blame } from "../../src/change/told/blame.ts";
import { code, md } from "../../src/markdown.ts";
import type { Problem } from "../../src/model/entry.ts";

const FILE = "list.json";

/** Marks in the text (`!`) are where problems are seen. */
function side(text: string, kind = "comma", file = FILE) {
  const lines = text.split("\n");
  const problems = lines.flatMap((line, i): Problem[] => (line.includes("!") ? [problem(i + 1, kind, file)] : []));
  return { problems, textOf: (path: string) => (path === file ? text : null) };
}

function problem(line: number, kind: string, file: string): Problem {
  const what =
    kind === "comma" ? md`A comma is missing after line ${line - 1}.` : md`The key ${code("name")} stands twice.`;
  return { file, line, column: 1, severity: "error", message: md`Found it on line ${line}. ${what}`, cause: null };
}

const told = (problems: readonly Problem[]) => problems.map(({ line, severity }) => `${line} ${severity}`);
const yes = () => true;

describe("a problem", () => {
  const base = "[\nfirst entry\n! second entry\nthird entry\n]";

  test("that the pull request adds is an error", () => {
    expect(told(blame(side("[\nfirst entry\nsecond entry\n]"), side(base), yes, yes))).toEqual(["3 error"]);
  });

  test("that was there before is a warning, in whatever line it stands now", () => {
    expect(told(blame(side(base), side(`[\na new entry\nand another\n${base.slice(2)}`), yes, yes))).toEqual([
      "5 warning",
    ]);
    expect(told(blame(side(base), side(base.replace("second", "  second")), yes, yes))).toEqual(["3 warning"]);
  });

  test("that was there before is not told for a file that the pull request leaves alone", () => {
    expect(blame(side(base), side(base), () => false, yes)).toEqual([]);
  });

  test("that was there before is not told where it does not concern the change", () => {
    const head = base.replace("third", "! third");
    expect(told(blame(side(base), side(head), yes, ({ line }) => line !== 3))).toEqual(["4 error"]);
  });

  test("of another kind in the same place is new", () => {
    expect(told(blame(side(base), side(base, "key"), yes, yes))).toEqual(["3 error"]);
  });

  test("that is there twice now was there once: one is new", () => {
    const head = base.replace("third", "! third");
    expect(told(blame(side(base), side(head), yes, yes))).toEqual(["3 warning", "4 error"]);
  });

  test("in a line that could be any line is known by its surroundings alone", () => {
    const old = "{\nname: one\n! }\nname: two\n}";
    const now = "{\nname: eins\n}\nname: other\n! }\nname: zwei\n}";
    expect(told(blame(side(old), side(now), yes, yes))).toEqual(["5 error"]);
  });

  test("that was there before is known though a line beside it changed", () => {
    const old = "{\nlabel: code\nurl: here\n! ],\nstars: 12\n}";
    expect(told(blame(side(old), side(old.replace("12", "13")), yes, yes))).toEqual(["4 warning"]);
  });

  test("moves with its file", () => {
    expect(told(blame(side(base, "comma", "old/list.json"), side(base), yes, yes))).toEqual(["3 warning"]);
  });

  test("of a file without text is the same on both sides", () => {
    const unread = { problems: [problem(1, "key", FILE)], textOf: () => null };
    expect(told(blame(unread, unread, yes, yes))).toEqual(["1 warning"]);
    expect(told(blame({ ...unread, problems: [] }, unread, yes, yes))).toEqual(["1 error"]);
  });
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hunksBetween } from "../../../src/change/fix/hunks.ts";
import { replaceLines } from "../../../src/change/fix/replacement.ts";
import { readListing } from "../../../src/change/read.ts";
import type { Entry } from "../../../src/model/entry.ts";
import { patchedByLibrary } from "./apply-patch.ts";
import { type Form, forms, type Tool, tools } from "./listings.ts";
import { configFor, entriesIn, fixesOf, type Given, mended, snapshot, type Wanted } from "./mending.ts";

/** The entry that the pull request adds, and the listing without it. */
const addition = (hostile = true) =>
  fc.tuple(tools(3, hostile), fc.nat(), fc.boolean()).map(([all, at, crlf]) => ({ all, added: at % all.length, crlf }));

interface Addition {
  readonly all: readonly Tool[];
  readonly added: number;
  readonly crlf: boolean;
}

function sides({ write }: Form, { all, added, crlf }: Addition): { readonly base: string; readonly right: string } {
  const ends = (text: string) => (crlf ? text.replaceAll("\n", "\r\n") : text);
  return { base: ends(write(all.filter((_, i) => i !== added))), right: ends(write(all)) };
}

/** Breaks the right text at the entry that was added; null where it cannot be broken so. */
type Break = (right: string, addition: Addition) => string | null;

/** The name of another may begin with that of the added one. */
const at = (right: string, { all, added }: Addition) =>
  right.search(new RegExp(`(?<![\\w/])${all[added]?.name ?? ""}(?!\\w)`));

/** Changes the first place behind the beginning of the added entry where the pattern is. */
function behind(pattern: RegExp, instead: string): Break {
  return (right, addition) => {
    const from = at(right, addition);
    const rest = right.slice(from);
    const next = addition.all[addition.added + 1];
    const end =
      next === undefined
        ? rest.length
        : rest.indexOf(`"${next.name}"`) === -1
          ? rest.indexOf(`'${next.name}'`)
          : rest.indexOf(`"${next.name}"`);
    const part = rest.slice(0, end === -1 ? rest.length : end);
    return pattern.test(part) ? right.slice(0, from) + part.replace(pattern, instead) + rest.slice(part.length) : null;
  };
}

const notFirst =
  (break_: Break): Break =>
  (right, addition) =>
    addition.added === 0 ? null : break_(right, addition);
const notLast =
  (break_: Break): Break =>
  (right, addition) =>
    addition.added === addition.all.length - 1 ? null : break_(right, addition);
const before =
  (pattern: RegExp, instead: string): Break =>
  (right, addition) => {
    const from = at(right, addition);
    const head = right.slice(0, from);
    return pattern.test(head) ? head.replace(pattern, instead) + right.slice(from) : null;
  };

const BREAKS: Readonly<Record<string, Readonly<Record<string, Break>>>> = {
  json: {
    "a comma between members": behind(/",(\r?\n\s*"stars)/, '"$1'),
    "a comma between entries": notLast(behind(/\},(\r?\n\s*\{)/, "}$1")),
    "a comma before a brace": behind(/"(\r?\n\s*\})/, '",$1'),
    "a closing brace": notLast(behind(/\r?\n +\},(\r?\n\s*\{)/, "$1")),
    "an opening brace": notFirst(before(/ *\{\r?\n( *"name": ")$/, "$1")),
    "a brace and the next one": notFirst(before(/ *\},\r?\n *\{\r?\n( *"name": ")$/, "$1")),
    "a quotation mark": behind(/^(\w+)"/, "$1"),
    "a colon": behind(/"stars":/, '"stars"'),
  },
  tabs: {
    "a comma between members": behind(/",(\r?\n\s*"stars)/, '"$1'),
    "a comma between entries": notLast(behind(/\},(\r?\n\s*\{)/, "}$1")),
  },
  module: {
    "a comma between members": behind(/',(\r?\n\s*stars)/, "'$1"),
    "a comma between entries": notLast(behind(/\},(\r?\n\s*\{)/, "}$1")),
    "a quotation mark": behind(/^(\w+)'/, "$1"),
  },
  yaml: {
    "a blank after a colon": behind(/stars: (\d)/, "stars:$1"),
    "a blank after the dash": notFirst(before(/- (name: ")$/, "-$1")),
    "a dash": notFirst(before(/- (name: ")$/, "  $1")),
  },
  toml: {
    "a quotation mark": behind(/^(\w+)"/, "$1"),
    "an equals sign": behind(/repo = /, "repo "),
    "a bracket": before(/\[\[tool\]\](\r?\n.*)$/, "[[tool]$1"),
  },
  markdown: {
    "a blank after the dash": before(/- \[$/, "-["),
    "a parenthesis": behind(/\)/, ""),
  },
};

describe.each(Object.keys(BREAKS))("%s: what was broken in a known way is whole again, to the byte", (format) => {
  const form = forms[format];
  if (form === undefined) throw new Error(format);
  test.each(Object.entries(BREAKS[format] ?? {}))("%s", (_, breakIt) => {
    let broke = 0;
    fc.assert(
      fc.property(addition(), (given) => {
        const { base, right } = sides(form, given);
        const head = breakIt(right, given);
        if (head === null || head === right) return;
        broke += 1;
        expect(mended({ ...form, base, head })).toBe(right);
      }),
      { numRuns: 25 },
    );
    expect(broke).toBeGreaterThan(2);
  });
});

describe.each(["json", "tabs", "module", "yaml", "toml"])(
  "%s: a member that is missing is written as its neighbours write it",
  (format) => {
    const form = forms[format];
    if (form === undefined) throw new Error(format);
    test("to the byte", () => {
      fc.assert(
        fc.property(addition(), fc.constantFrom("repo", "stars"), (given, member) => {
          const { base, right } = sides(form, given);
          const tool = given.all[given.added];
          if (tool === undefined) return;
          const head = behind(new RegExp(`[^\\n]*\\b${member}\\b[^\\n]*\\n`), "")(right, given);
          if (head === null) throw new Error("nothing taken out");
          const wishes = { [tool.name]: [{ kind: "set", member, value: tool[member as "repo"] } as const] };
          expect(mended({ ...form, base, head, wishes })).toBe(right);
        }),
        { numRuns: 25 },
      );
    });
  },
);

describe.each(Object.keys(forms))("%s: an entry in the wrong place is moved", (format) => {
  const form = forms[format];
  if (form === undefined) throw new Error(format);
  test("to the byte", () => {
    fc.assert(
      fc.property(addition(), fc.nat(), (given, to) => {
        const { all, added } = given;
        const tool = all[added];
        const others = all.filter((_, i) => i !== added);
        const where = to % (others.length + 1);
        if (tool === undefined || where === added) return;
        const { base, right: head } = sides(form, given);
        const wanted: Wanted = {
          kind: "place",
          after: others[where - 1]?.name ?? null,
          before: others[where]?.name ?? null,
        };
        const { right } = sides(form, { ...given, all: others.toSpliced(where, 0, tool) });
        expect(mended({ ...form, base, head, wishes: { [tool.name]: [wanted] } })).toBe(right);
      }),
      { numRuns: 25 },
    );
  });
});

/** What stands where in the text is taken out, doubled or replaced at random. */
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(3),
  put: fc.constantFrom("", "", ",", "}", "]", "{", '"', "'", "\n", " ", ": ", "- ", "`", "|", "[", "=", "\t", "}\n"),
});

function mutated(text: string, mutations: readonly { at: number; cut: number; put: string }[]): string {
  return mutations.reduce((all, { at: share, cut, put }) => {
    const where = Math.floor(share * all.length);
    return all.slice(0, where) + put + all.slice(where + cut);
  }, text);
}

/** Entries on lines that the pull request leaves alone. */
function untouched(given: Given): readonly Entry[] {
  const base = given.base ?? "";
  const hunks = hunksBetween(base.split("\n"), given.head.split("\n")) ?? [];
  return entriesIn(given, base).filter(({ startLine, endLine }) => {
    return !hunks.some(({ oldStart, oldEnd }) => oldStart <= endLine && oldEnd >= startLine - 1);
  });
}

const sign = ({ name, section, members }: Entry) =>
  JSON.stringify([name, section, Object.entries(members).map(([key, { value }]) => [key, value])]);

describe.each(Object.keys(forms))("%s: whatever a pull request writes", (format) => {
  const form = forms[format];
  if (form === undefined) throw new Error(format);
  test("a fix leaves a file that can be read, holds all that was left alone, and is the patch", () => {
    fc.assert(
      fc.property(addition(), fc.array(mutation, { minLength: 1, maxLength: 3 }), (addition_, mutations) => {
        const { base, right } = sides(form, addition_);
        const given = { ...form, base, head: mutated(right, mutations) };
        for (const { replacements, patch } of fixesOf(given)) {
          const after = replaceLines(given.head, replacements);
          expect(after).not.toBe(given.head);
          const { entries, partial } = readListing(snapshot(form.file, after), configFor(form));
          expect(partial.size).toBe(0);
          const signs = entries.map(sign);
          expect(
            untouched(given)
              .map(sign)
              .filter((one) => !signs.includes(one)),
          ).toEqual([]);
          expect(patchedByLibrary({ [form.file]: given.head }, patch)).toEqual({ [form.file]: after });
        }
      }),
      { numRuns: 80 },
    );
  });
});

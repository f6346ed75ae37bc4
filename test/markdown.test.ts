import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { plain, render } from "../src/markdown/render.ts";
import { code, file, type Insert, link, list, md, plural, textId } from "../src/markdown.ts";
import { corpus } from "./hostile/corpus.ts";
import { bonesOf } from "./report/github.ts";

const hostile = corpus.map(({ text }) => text);

const english = { catalogue: null };
const known = new Map<string, string>();
const say = (text: Insert): string => render(text, english);
const tell = (text: Insert): string => plain(text, english);

describe("our own words", () => {
  test("keep their Markdown on GitHub, and lose it in plain words", () => {
    const text = md`**${2} things** in \`*.bpf.c\` of [the page](https://example.org), *soon*<br>and _later_\\.`;
    expect(say(text)).toBe("**2 things** in `*.bpf.c` of [the page](https://example.org), *soon*<br>and _later_\\.");
    expect(tell(text)).toBe("2 things in `*.bpf.c` of the page, soon and later.");
  });

  test("code stands between back-ticks in plain words where it does not read as a word", () => {
    expect(tell(md`${code("{")} after ${code("githubStars")} in ${code("src/a-b.json")}, ${code("")}`)).toBe(
      "`{` after githubStars in src/a-b.json, ``",
    );
  });

  test("numbers are grouped by thousands, strings of digits are not", () => {
    expect(say(md`${1234567} ${-1234.5} ${999} ${"2026"} ${0} ${Number.NaN} ${1e21}`)).toBe(
      "1,234,567 -1,234.5 999 2026 0 NaN 1,000,000,000,000,000,000,000",
    );
  });

  test("a file of the listing is a link by its own name where it can be looked at, and its path elsewhere", () => {
    const addressOf = (path: string, line: number | null) =>
      `https://example.org/${path}${line === null ? "" : `#L${line}`}`;
    const text = md`Add it to ${file("src/site/logos.jsx")}, as ${file("a.json", 7)} does.`;
    expect(render(text, { catalogue: null, addressOf })).toBe(
      "Add it to [`logos.jsx`](https://example.org/src/site/logos.jsx), as [`a.json`](https://example.org/a.json#L7) does.",
    );
    expect(say(text)).toBe("Add it to `src/site/logos.jsx`, as `a.json` does.");
    expect(render(text, { catalogue: null, addressOf: () => null })).toBe(say(text));
    expect(plain(text, { catalogue: null, addressOf })).toBe("Add it to src/site/logos.jsx, as a.json does.");
    const within = link(md`see ${file("b/c.json")}`, "https://example.org/x");
    expect(render(within, { catalogue: null, addressOf })).toBe("[see `c.json`](https://example.org/x)");
  });

  test("a line or a column is written as editors write it", () => {
    expect(say(md`on line ${4056}, column ${1200}, lines ${1000}–${2000} and ${3000} of ${4000} entries`)).toBe(
      "on line 4056, column 1200, lines 1000–2000 and 3000 of 4,000 entries",
    );
    expect(say(md`${2000} lines and ${3000} columns`)).toBe("2,000 lines and 3,000 columns");
  });

  test("lists have commas, a last and, and an end", () => {
    expect(say(list([]))).toBe("");
    expect(say(list(["a"]))).toBe("a");
    expect(say(list(["a", code("b")]))).toBe("a and `b`");
    expect(say(list(["a", "b", md`**c**`]))).toBe("a, b and **c**");
    expect(tell(list(Array.from({ length: 1000 }, (_, i) => `n${i}`)))).toMatch(/, n39 and 960 more$/);
  });

  test("another language gives its words, order, conjunction and plural", () => {
    const words: Readonly<Record<string, string>> = {
      "{0} of {1}": "{1} の {0}",
      "{0} things": "{0} 件",
    };
    const japanese = { catalogue: { tag: "ja", words: (id: string) => words[id] ?? null } };
    expect(render(md`${list(["a", "b", "c"])} of ${plural(1234, md`1 thing`, md`${1234} things`)}`, japanese)).toBe(
      "1,234 件の a、b、c",
    );
    expect(plain(md`${"x"} of ${"y"}, untranslated`, japanese)).toBe("x of y, untranslated");
    expect(textId(md`${"x"} of ${"y"}`)).toBe("{0} of {1}");
  });

  test("a value that looks like a hole stays a value", () => {
    expect(say(md`${"{1}"} and ${"{0} $&"}`)).toBe("{1} and {0} &#8203;&#36;&amp;");
  });
});

describe("values from outside", () => {
  test("are cut by characters, never inside one", () => {
    expect(tell(md`${"😀".repeat(300)}`)).toBe(`${"😀".repeat(199)}…`);
    expect(plain(md`${"abcdef"}`, { ...english, most: 4 })).toBe("abc…");
    expect(plain(md`${"abcd"} ${code("abcde")}`, { ...english, most: 4 })).toBe("abcd `abc…`");
  });

  test("have one line and nothing that cannot be seen", () => {
    expect(tell(md`${" a\r\n\tb\u0000\u202E\u200Bc\uD800\u001B[31m "}`)).toBe("a bc[31m");
    expect(say(code("a\nb\u202Ec"))).toBe("`a b\uFFFDc`");
    expect(tell(md`${"a\u0301\u0302\u0303\u0304\u0305 \u200B b\u2028c"}`)).toBe("a\u0301\u0302\u0303 b c");
  });

  test("in code spans outlive backticks and pipes", () => {
    expect(say(code("a`b"))).toBe("``a`b``");
    expect(say(code("`"))).toBe("`` ` ``");
    expect(say(code("``a` b"))).toBe("``` ``a` b ```");
    expect(say(code("a|b`<"))).toBe("<code>a&#124;b\\`&lt;</code>");
    expect(say(code(""))).toBe("` `");
  });

  test("stay readable where nothing has to be done", () => {
    const harmless = "Tracer 2.0 (snake_case), C++ & friends? 50% – «ok»; naïve 日本語 a=b x-y/z 'q' \"r\"";
    expect(say(md`${harmless}`)).toBe(harmless.replace("&", "&amp;"));
  });
});

describe("links", () => {
  test("go to http and https only, else the label stands alone", () => {
    expect(say(link("a", "https://example.org/x"))).toBe("[a](https://example.org/x)");
    expect(say(link("a", null))).toBe("a");
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "ftp://x.example",
      "//x.example",
      "x",
      "",
      "https://",
    ]) {
      expect(say(link("a", bad))).toBe("a");
    }
    expect(say(link("a", "https://github.com@evil.example/"))).toBe("a");
    expect(say(link("a", `https://example.org/${"x".repeat(2000)}`))).toBe("a");
  });

  test("cannot be left by their address", () => {
    const address = "https://example.org/a b)c|d\n[e]<f>\"g'`h*i_j\\k?l=&lt;#m(n";
    const text = link("a", address);
    const { elements, targets } = bonesOf(say(text));
    expect(elements).toEqual(["<p>", "<a>", "</a>", "</p>"]);
    expect(targets[0]).toMatch(/^https:\/\/example\.org\/a%20b%29c%7Cd%5Be%5D/);
    expect(say(text)).not.toMatch(/[|\n]/);
    expect(say(link("a", "https://example.org/?b=1&lt;=2&c"))).toBe("[a](https://example.org/?b=1&amp;lt;=2&amp;c)");
  });

  test("leave no note in somebody's issue", () => {
    const of = (path: string): string => say(link("a", `https://github.com/o/r/${path}`));
    expect(of("issues/1")).toBe("[a](https://redirect.github.com/o/r/issues/1)");
    expect(of("pull/1/files")).toContain("redirect.github.com");
    expect(of("blob/main/issues/1")).toBe("[a](https://github.com/o/r/blob/main/issues/1)");
  });

  test("hold no second link, and are none without a label", () => {
    expect(say(link(md`${link("a", "https://a.example")} b`, "https://b.example"))).toBe("[a b](https://b.example/)");
    expect(say(link("\u200B", "https://b.example"))).toBe("");
  });
});

describe("hostile words", () => {
  const places: readonly (readonly [string, (value: string) => Insert])[] = [
    ["alone", (value) => md`${value}`],
    ["in bold", (value) => md`so **${value}** is`],
    ["between others", (value) => md`${value} ${value}: ${link(value, "https://example.org/")}, ${value}`],
    ["before a link", (value) => md`${value}${link("label", "https://example.org/")}`],
    ["as code", (value) => md`is ${code(value)} there`],
    ["as the label of a link", (value) => link(md`${value} ${code(value)}`, "https://example.org/")],
    ["in a list", (value) => list([value, value, code(value)])],
    ["in an address", (value) => md`see ${link("label", `https://example.org/${value}`)}`],
  ];
  const frames: readonly (readonly [string, (text: string) => string])[] = [
    ["paragraph", (text) => text],
    ["heading", (text) => `#### ${text} · end`],
    ["bullet", (text) => `- ${text}`],
    ["table", (text) => `| a | b |\n|:--|:--|\n| ${text} | c |\n| d | ${text} |`],
  ];
  const harmless = "word";

  test("there are enough of them", () => expect(hostile.length).toBeGreaterThanOrEqual(60));

  describe.each(places)("%s", (_, place) => {
    test.each(frames)("in a %s are only words", (name, frame) => {
      const among = name === "table" ? hostile.flatMap((word) => [`a${word}`, `a ${word} b`]) : [];
      for (const value of [...hostile, ...among]) expectWords(frame, place, value);
    });
  });

  test("of any make are only words", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile.filter((word) => word.length < 50)),
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(..."\\`*_{}[]<>()#+-.!|~@:$&^='\"/ \n\tw3"),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(words, fc.constantFrom(...places), fc.constantFrom(...frames), (value, [, place], [, frame]) => {
        expectWords(frame, place, value);
      }),
      { numRuns: 800 },
    );
  });

  test("reach a terminal without control characters", () => {
    for (const value of hostile) expect(tell(md`${value} ${code(value)}`)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  /** The same elements as with a harmless word: an empty value may leave out what would hold it, a long address its link. */
  function expectWords(frame: (text: string) => string, place: (value: string) => Insert, value: string): void {
    const markdown = frame(say(place(value)));
    const { elements, targets, acting } = bonesOf(markdown);
    const others = [harmless];
    if (tell(md`${value}`) === "") others.push("");
    if (value.length > 900) others.push(value.replace(/[^x]/gu, "x"));
    expect(others.map((word) => elementsOf(frame(say(place(word)))))).toContain(elements.join(""));
    expect({ value, acting }).toEqual({ value, acting: [] });
    expect(targets.filter((target) => !target.startsWith("https://example.org/"))).toEqual([]);
  }
});

/** Remembered, for the harmless words are compared with again and again. */
function elementsOf(markdown: string): string {
  const elements = known.get(markdown) ?? bonesOf(markdown).elements.join("");
  known.set(markdown, elements);
  return elements;
}

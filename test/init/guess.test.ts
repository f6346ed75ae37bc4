/** Invented repositories of many shapes -> what `listkeeper init` makes of them. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkPath } from "../../src/change/path.ts";
import { checkConfig } from "../../src/config.ts";
import { compose, presetFor } from "../../src/init/compose.ts";
import { filesToRead, guessListing } from "../../src/init/guess-listing.ts";

type Files = Readonly<Record<string, string>>;

const NUMBERS = Array.from({ length: 12 }, (_, i) => i + 1);
const repo = (n: number) => `https://github.com/owner${n}/tool-${n}`;
const project = (n: number) => ({
  name: `Tool ${n}`,
  repo: `owner${n}/tool-${n}`,
  description: `Does the ${n}th thing well.`,
});
const json = (value: unknown) => JSON.stringify(value, null, 2);
const each = (path: (n: number) => string, text: (n: number) => string): Files =>
  Object.fromEntries(NUMBERS.map((n) => [path(n), text(n)]));

function guess(files: Files) {
  const paths = Object.keys(files).sort();
  const read = filesToRead(paths);
  const { lists, nearest } = guessListing(paths, (path) => (read.has(path) ? (files[path] ?? null) : null));
  const text = compose(lists, (preset, path) => preset === "awesome-list" && path === "README.md");
  if (lists.length > 0) expect(checkConfig(text, "c.yml", checkPath)).toEqual([]);
  const said = lists.map(({ files: globs, entries, roles, count }) => ({
    files: globs.join(),
    entries,
    fields: Object.fromEntries(roles.fields),
    count,
  }));
  return { lists, said, text, preset: presetFor(lists), nearest };
}

describe("guessListing", () => {
  test("finds objects in JSON with their roles, and another list beside them", () => {
    const { said, preset } = guess({
      "plugins.json": json(NUMBERS.map((n) => ({ id: `tool-${n}`, author: "somebody", ...project(n) }))),
      "themes.json": json(NUMBERS.slice(0, 4).map(project)),
      "plugins-removed.json": json(NUMBERS.map(project)),
      "package.json": json({ name: "listing", repository: repo(1) }),
    });
    expect(said).toEqual([
      {
        files: "plugins.json",
        entries: "$[*]",
        fields: { name: "$.name", repository: "$.repo", description: "$.description", key: "$.id" },
        count: 12,
      },
      expect.objectContaining({ files: "themes.json", count: 4 }),
    ]);
    expect(preset).toBe("json-list");
  });

  test("finds texts in files without an extension, as one list with the files' names as sections", () => {
    const names = NUMBERS.map((n) => `owner${n}/tool-${n}`);
    const { said, text } = guess({
      plugin: json(names),
      theme: json(names.slice(0, 3)),
      blacklist: json(names),
      LICENSE: "MIT",
    });
    expect(said).toEqual([
      { files: "{section:plugin,theme}", entries: "$[*]", fields: { name: "$", repository: "$" }, count: 15 },
    ]);
    expect(text).toContain("format: json");
  });

  test("names the sections one by one where the folder holds something else as well", () => {
    const files = {
      "data/major.json": json(NUMBERS.map(project)),
      "data/minor.json": json(NUMBERS.slice(0, 3).map(project)),
    };
    expect(guess(files).said).toMatchObject([{ files: "data/{section}.json" }]);
    const more = guess({ ...files, "data/settings.json": json({ colour: "blue" }) });
    expect(more.said).toMatchObject([{ files: "data/{section:major,minor}.json", count: 15 }]);
  });

  test("gives two lists in one file, and in two folders, names of their own", () => {
    const two = guess({ "all.json": json({ data: { plugins: NUMBERS.map(project), themes: NUMBERS.map(project) } }) });
    expect(two.said.map(({ entries }) => entries)).toEqual(["$.data.plugins[*]", "$.data.themes[*]"]);
    expect(new Set(two.lists.map(({ name }) => name)).size).toBe(2);
  });

  test("takes no article for an entry", () => {
    const post = (n: number) =>
      `---\ntitle: Post ${n}\nlink: https://news.example/${n}\ndate: 2026-01-${n + 10}\n---\n`;
    const tool = (n: number) => `---\ntitle: Tool ${n}\nrepo: owner${n}/tool-${n}\n---\n`;
    const posts = each((n) => `blog/post-${n}/index.md`, post);
    expect(guess(posts).lists).toEqual([]);
    const { said } = guess({ ...posts, ...each((n) => `tools/tool-${n}/index.md`, tool) });
    expect(said).toMatchObject([{ files: "tools/{key}/index.md" }]);
  });

  test("finds nested groups in YAML, and names the section by them", () => {
    const items = (from: number) =>
      NUMBERS.map(
        (n) => `          - item:\n            name: Tool ${from + n}\n            link: ${repo(from + n)}\n`,
      ).join("");
    const group = (name: string, from: number) =>
      `  - category:\n    name: ${name}\n    subs:\n      - sub:\n        name: Inner ${name}\n        items:\n${items(from)}`;
    const { lists } = guess({ "data/all.yml": `list:\n${group("One", 0)}${group("Two", 50)}${group("Three", 90)}` });
    expect(lists).toMatchObject([
      {
        groups: [
          { each: "$.list[*]", named: "$.name" },
          { each: "$.subs[*]", named: "$.name" },
        ],
        entries: "$.items[*]",
        count: 36,
      },
    ]);
  });

  test("knows a landscape by its shape", () => {
    const items = NUMBERS.map(
      (n) =>
        `          - item:\n            name: Tool ${n}\n            homepage_url: https://tool${n}.example/\n            repo_url: ${repo(n)}\n`,
    );
    const text = `landscape:\n  - category:\n    name: One\n    subcategories:\n      - subcategory:\n        name: Inner\n        items:\n${items.join("")}      - subcategory:\n        name: Other\n        items:\n${items.join("")}`;
    expect(guess({ "landscape.yml": text }).preset).toBe("cncf-landscape");
  });

  test("finds the submodule that an entry names, and no repository in its path", () => {
    const { lists, text } = guess({
      "tools.toml": NUMBERS.map((n) => `[tool-${n}]\nsubmodule = "tools/tool-${n}"\nversion = "1.0.${n}"\n`).join("\n"),
      ".gitmodules": NUMBERS.map(
        (n) => `[submodule "tools/tool-${n}"]\n\tpath = tools/tool-${n}\n\turl = ${repo(n)}.git\n`,
      ).join(""),
    });
    expect(lists).toMatchObject([{ entries: "$[*]", companion: { file: ".gitmodules", entry: "$.submodule" } }]);
    expect(lists[0]?.roles.fields.has("repository")).toBe(false);
    expect(text).toContain("repository: $.url");
  });

  test("finds a file for each entry, whatever lies beside them", () => {
    const { said, preset } = guess({
      ...each(
        (n) => `software/tool-${n}.yml`,
        (n) => `name: Tool ${n}\nsource_code_url: ${repo(n)}\nupdated_at: '2026-01-01'\n`,
      ),
      ...each(
        (n) => `tags/tag-${n}.yml`,
        (n) => `name: Tag ${n}\ndescription: What is about ${n}.\n`,
      ),
      "README.md": "# Tools\n\nSee [the page](https://tools.example/).\n",
    });
    expect(said).toEqual([
      {
        files: "software/{key}.yml",
        entries: "$",
        fields: { name: "$.name", repository: "$.source_code_url" },
        count: 12,
      },
    ]);
    expect(preset).toBe("file-per-entry");
  });

  test("finds a folder for each entry, called by the folder where it has no name", () => {
    const { said, text } = guess({
      ...each(
        (n) => `modules/tool-${n}/metadata.json`,
        (n) => json({ homepage: repo(n), versions: ["1.0", "1.1"] }),
      ),
      ...each(
        (n) => `modules/tool-${n}/1.0/source.json`,
        (n) => json({ url: `${repo(n)}/archive/1.0.tar.gz` }),
      ),
    });
    expect(said).toMatchObject([{ files: "modules/{key}/metadata.json", fields: { repository: "$.homepage" } }]);
    expect(text).not.toContain("name: $.name");
  });

  test("finds front matter in folders that name the section, and leaves out those with something else", () => {
    const page = (n: number) => `---\ntitle: Tool ${n}\nrepo: owner${n}/tool-${n}\n---\n\nWords about it.\n`;
    const { said, text } = guess({
      ...each((n) => `content/one/tool-${n}.md`, page),
      ...each(
        (n) => `content/two/other-${n}.md`,
        (n) => page(n + 20),
      ),
      ...each(
        (n) => `content/news/day-${n}.md`,
        (n) => `---\ntitle: News ${n}\ndate: 2026-01-${n + 10}\n---\n`,
      ),
    });
    expect(said).toMatchObject([
      { files: "content/{section}/{key}.md", fields: { name: "$.title", repository: "$.repo" } },
    ]);
    expect(text).toContain("format: front-matter");
    expect(text).toContain("content/news/**");
  });

  test("takes the label of an address for what it is", () => {
    const urls = (n: number) => [
      { label: "Website", url: `https://tool${n}.example/` },
      { label: "GitHub", url: repo(n) },
    ];
    const list = (from: number) => json(NUMBERS.map((n) => ({ name: `Tool ${from + n}`, urls: urls(from + n) })));
    const { said } = guess({ "src/apps/major.json": list(0), "src/apps/minor.json": list(40) });
    expect(said).toEqual([
      {
        files: "src/apps/{section}.json",
        entries: "$[*]",
        fields: {
          name: "$.name",
          repository: "$.urls[?@.label == 'GitHub'].url",
          website: "$.urls[?@.label == 'Website'].url",
        },
        count: 24,
      },
    ]);
  });

  test("reads a Markdown page with the preset alone, and tells which headings lead elsewhere", () => {
    const bullets = NUMBERS.map((n) => `- [Tool ${n}](${repo(n)}) - Does the ${n}th thing.\n`).join("");
    const { said, text, preset } = guess({
      "README.md": `# Tools\n\n## Tracing\n\n${bullets}\n## Articles\n\n- [One](https://a.example/1) - A.\n- [Two](https://a.example/2) - B.\n- [Three](https://a.example/3) - C.\n`,
    });
    expect(said).toMatchObject([{ files: "README.md", entries: "$.entries[*]", count: 15 }]);
    expect(preset).toBe("awesome-list");
    expect(text).toMatch(/^extends: awesome-list/m);
    expect(text).not.toMatch(/^lists:/m);
    expect(text).toContain("@.section[0] != 'Articles'");
  });

  test("finds pages that are lists each, and not the page that leads to them", () => {
    const bullets = (n: number) =>
      NUMBERS.map((m) => `- [Book ${m}](https://books.example/${n}/${m}) - Words.\n`).join("");
    const { said } = guess({
      ...each(
        (n) => `books/lang-${n}.md`,
        (n) => `# Books ${n}\n\n${bullets(n)}`,
      ),
      "README.md": `# Books\n\n${Array.from({ length: 30 }, (_, n) => `- [Language ${n}](books/lang-${n}.md)\n`).join("")}`,
    });
    expect(said).toMatchObject([{ files: "books/{section}.md", entries: "$.entries[*]", count: 144 }]);
  });

  test("takes no list of what is gone for the list", () => {
    const { said } = guess({
      "all.json": json({
        deprecations: Object.fromEntries(NUMBERS.map((n) => [`t${n}`, { url: repo(n) }])),
        tools: NUMBERS.slice(0, 5).map(project),
      }),
    });
    expect(said).toMatchObject([{ entries: "$.tools[*]" }]);
  });

  test("reads CSV and plain lines", () => {
    const csv = guess({
      "systems.csv": `Name,System ID,URL\n${NUMBERS.map((n) => `Tool ${n},t-${n},${repo(n)}`).join("\n")}\n`,
    });
    expect(csv.said).toMatchObject([{ fields: { name: "$.Name", repository: "$.URL", key: "$['System ID']" } }]);
    const text = guess({ "repositories.txt": NUMBERS.map((n) => `${repo(n)}\n`).join("") });
    expect(text.said).toMatchObject([{ files: "repositories.txt", fields: { name: "$", repository: "$" }, count: 12 }]);
  });

  test.each<[string, Files]>([
    ["nothing at all", {}],
    [
      "a program",
      { "src/main.ts": "export const answer = 42;\n", "package.json": json({ name: "x" }), "README.md": "# x\n" },
    ],
    ["settings", { "config/one.yml": "a: 1\nb: 2\n", ".github/workflows/ci.yml": "on: push\n" }],
    ["a table of dates", { "data.json": json(NUMBERS.map((n) => ({ date: `2026-01-${n}`, count: n }))) }],
    ["a page with a few links", { "README.md": "- [a](https://a.example)\n- [b](https://b.example)\n" }],
    ["what does not parse", { "data.json": "[{", "other.yml": "a: [", "t.toml": "[[[" }],
  ])("finds no list in %s", (_, files) => {
    expect(guess(files).lists).toEqual([]);
  });

  test("writes a sound configuration for whatever names and values a file has", () => {
    const key = fc.oneof(
      fc.constantFrom("name", "na\nme", "repo", "url", "__proto__", "a b", "it's", "#", "~"),
      fc.string(),
    );
    const thing = fc
      .record({ name: fc.string(), repo: fc.constant("") })
      .chain((base) =>
        fc
          .dictionary(key, fc.oneof(fc.string(), fc.constant(repo(1)), fc.integer(), fc.constant(null)))
          .map((more) => ({ ...more, ...base })),
      );
    const path = fc.constantFrom(
      "a.json",
      "it's.json",
      "a b/c.json",
      "list: x.json",
      "-.json",
      "#.json",
      "yes.json",
      "a,b.json",
      "{a}.json",
    );
    fc.assert(
      fc.property(path, fc.array(thing, { minLength: 4, maxLength: 8 }), key, (file, things, at) => {
        const entries = things.map((one, n) => ({ ...one, repo: repo(n) }));
        guess({ [file]: json(Object.fromEntries([[at, entries]])), "other.json": json(entries) });
      }),
      { numRuns: 300 },
    );
  });

  test("never fails on what is broken", () => {
    const name = fc.constantFrom("README.md", "a.json", "a.yml", "a.toml", "a.csv", "a.txt", "a.js", "list");
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("- ", "[", "{", "}", ":", "\n", "---\n", "a", repo(1), "|"), { maxLength: 40 })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(name, text, (path, content) => {
        guess({ [path]: content });
      }),
      { numRuns: 500 },
    );
  });

  test("is quick with many files, and reads few of them", () => {
    const paths = Array.from({ length: 30_000 }, (_, i) => `entries/${i % 7}/e-${i}.json`);
    expect(filesToRead(paths).size).toBeLessThan(2000);
  });
});

import { describe, expect, test } from "@jest/globals";
import { readListing } from "../../src/change/listing.ts";
import { readChange } from "../../src/change/read.ts";
import type { ListConfig } from "../../src/model/config.ts";
import type { Snapshot } from "../../src/model/pull-request.ts";
import { say } from "../say.ts";
import { cards, config } from "./entry.ts";

const software: ListConfig = {
  ...cards,
  name: "software",
  files: ["software/*.yml"],
  entries: "$",
  fields: { name: "$.name", repository: "$.repo", section: "$.tags", description: "$.text" },
};

type Files = Readonly<Record<string, string>>;

function snapshot(files: Files): Snapshot {
  const versions = Object.entries(files).map(([path, text]) => ({ path, text, unreadable: null }));
  const listed = versions.filter(
    ({ path }) => !path.startsWith("software/") || /^software\/[^/]*\.yml$/.test(path) || /boat|ferry/.test(path),
  );
  return { revision: "0".repeat(40), files: listed, paths: Object.keys(files).sort() };
}

const read = (files: Files, list: Partial<ListConfig> = {}) =>
  readListing(snapshot(files), { ...config, lists: [{ ...software, ...list }] });

function changed(base: Files, head: Files, list: Partial<ListConfig> = {}) {
  const [mergeBase, now] = [snapshot(base), snapshot(head)];
  const given = { ...config, lists: [{ ...software, ...list }] };
  const { change } = readChange({ mergeBase, head: now, tip: mergeBase }, given);
  const told = {
    added: change.added.map(({ name, file }) => `${name} ${file}`),
    removed: change.removed.map(({ name, file }) => `${name} ${file}`),
    moved: change.moved.map(
      ({ from, to, fields }) => `${to.name}: ${from.section} > ${to.section}: ${fields.join(" ")}`,
    ),
    renamed: change.renamed.map(
      ({ from, to, fields }) => `${from.key} ${from.name} > ${to.key} ${to.name}: ${fields.join(" ")}`,
    ),
    edited: change.edited.map(({ to, fields }) => `${to.name}: ${fields.join(" ")}`),
    problems: change.problems.map(({ file, message }) => `${file}: ${say(message).replaceAll("`", "")}`),
  };
  return Object.fromEntries(Object.entries(told).filter(([, all]) => all.length > 0));
}

const ferry =
  "name: Ferry\nrepo: https://github.com/quay/ferry\ntags:\n  - Boats\n  - Fast\ntext: Carries people across the water\n";
const barge =
  "name: Barge\nrepo: https://github.com/quay/barge\ntags: [Boats]\ntext: Carries heavy loads along the river\n";

describe("the key of an entry in a file of its own", () => {
  test.each([
    ["software/*.yml", "software/ferry.yml", "ferry"],
    ["software/*.yml", "software/ferry.io.yml", "ferry.io"],
    ["software/{section}/{key}.yml", "software/x/ferry.yml", "ferry"],
    ["software/*/boat.yml", "software/ferry/boat.yml", "ferry"],
    ["software/*/boat.{yml,yaml}", "software/ferry/boat.yml", "ferry"],
    ["software/{key}-boat.yml", "software/ferry-boat.yml", "ferry"],
    ["software/{section/**}/*.yml", "software/x/y/ferry.yml", "ferry"],
  ])("%s on %s: %s", (glob, path, key) => {
    expect(read({ [path]: ferry }, { files: [glob] }).entries.map((entry) => entry.key)).toEqual([key]);
  });

  test("what its fields say goes before", () => {
    const fields = { ...software.fields, key: "$.repo" };
    expect(read({ "software/ferry.yml": ferry }, { fields }).entries[0]?.key).toBe("https://github.com/quay/ferry");
  });

  test("is its name where it has no other", () => {
    const { entries, problems } = read({ "software/ferry.yml": "repo: quay/ferry\n" });
    expect(entries).toMatchObject([{ name: "ferry", repository: "https://github.com/quay/ferry" }]);
    expect(problems).toEqual([]);
  });

  test("Markdown that holds one entry is read for the fields at its top", () => {
    const { entries } = read(
      { "software/ferry.md": "---\nname: Ferry\n---\n\n- [No](https://entry.example)\n" },
      { files: ["software/*.md"] },
    );
    expect(entries).toMatchObject([{ name: "Ferry", key: "ferry", startLine: 1, endLine: 5 }]);
  });

  test("does not hold for the entries of a list", () => {
    const { entries } = read({ "software/all.yml": `- ${ferry.replaceAll("\n", "\n  ")}\n` }, { entries: "$[*]" });
    expect(entries).toMatchObject([{ name: "Ferry", key: null }]);
  });

  test("the entry stands in the whole file", () => {
    expect(read({ "software/ferry.yml": `# c\n\n${ferry}\n` }).entries).toMatchObject([{ startLine: 1, endLine: 9 }]);
  });
});

describe("the section of an entry", () => {
  test.each([
    ["the first of several", ferry, {}, "Boats"],
    ["one text", ferry, { fields: { ...software.fields, section: "$.text" } }, "Carries people across the water"],
    ["inside what the path says", ferry, { files: ["{section}/*.yml"] }, "software > Boats"],
    ["the folders", ferry, { files: ["{section/**}/*.yml"], fields: { name: "$.name" } }, "software"],
    ["none in the field", ferry, { section: "all", fields: { ...software.fields, section: "$.none" } }, "all"],
    ["none at all", ferry, { fields: { name: "$.name" } }, "software"],
  ])("%s", (_, text, list, section) => {
    expect(read({ "software/ferry.yml": text }, list).entries.map((entry) => entry.section)).toEqual([section]);
  });

  test("a member that names it alone is seen in the move, a list of several is an edit besides", () => {
    const moved = ferry.replace("- Boats", "- Ships");
    expect(changed({ "software/ferry.yml": ferry }, { "software/ferry.yml": moved })).toEqual({
      moved: ["Ferry: Boats > Ships: tags"],
    });
    const one = { fields: { ...software.fields, section: "$.kind" } };
    expect(
      changed({ "software/f.yml": "name: F\nkind: a\n" }, { "software/f.yml": "name: F\nkind: b\n" }, one),
    ).toEqual({
      moved: ["F: a > b: "],
    });
  });
});

describe("files that come and go", () => {
  const base = { "software/ferry.yml": ferry, "software/barge.yml": barge };

  test("a file of another name is a rename, also with an edit and another name in it", () => {
    expect(changed(base, { "software/ferry-boat.yml": ferry, "software/barge.yml": barge })).toEqual({
      renamed: ["ferry Ferry > ferry-boat Ferry: "],
    });
    const edited = ferry.replace("Ferry", "Ferry Boat").replace("people", "cars");
    expect(changed(base, { "software/ferry-boat.yml": edited, "software/barge.yml": barge })).toEqual({
      renamed: ["ferry Ferry > ferry-boat Ferry Boat: name text"],
    });
  });

  test("two that change their names for one another", () => {
    expect(changed(base, { "software/ferry.yml": barge, "software/barge.yml": ferry }).renamed).toHaveLength(2);
  });

  test("a copy under another name is an addition", () => {
    expect(changed(base, { ...base, "software/ferry-2.yml": ferry })).toEqual({
      added: ["Ferry software/ferry-2.yml"],
    });
  });

  test("an emptied file is a removal, and a problem", () => {
    expect(changed(base, { ...base, "software/ferry.yml": "\n" })).toEqual({
      removed: ["Ferry software/ferry.yml"],
      problems: [
        "software/ferry.yml: The file is empty, so it lists nothing any more: if the entry is to go, delete the file; if not, write its fields again.",
      ],
    });
    expect(changed({ ...base, "software/ferry.yml": "" }, base)).toEqual({ added: ["Ferry software/ferry.yml"] });
  });

  test("a name with another ending is told, and no other file", () => {
    const raft = "name: Raft\n";
    expect(changed(base, { ...base, "software/raft.yaml": raft })).toEqual({
      problems: [
        "software/raft.yaml: This file is no part of the listing yet, for the names of its files end in .yml here: call it raft.yml.",
      ],
    });
    expect(changed(base, { ...base, "software/raft": raft }).problems).toHaveLength(1);
    expect(changed(base, { ...base, "software/README.md": "#", "software/LICENSE": "", "raft.yaml": raft })).toEqual(
      {},
    );
    expect(changed(base, { ...base, "software/software/raft.yml": raft }).problems).toEqual([
      "software/software/raft.yml: This file is no part of the listing, whose files stand one folder higher up: if an entry is meant, move it to software/raft.yml.",
    ]);
    expect(changed(base, { ...base, "software/ferry-2.yml": raft }, { except: ["**/ferry-2.yml"] })).toEqual({});
    expect(changed({ ...base, "software/raft.yaml": raft }, { ...base, "software/raft.yaml": "name: X\n" })).toEqual(
      {},
    );
  });

  test("what stands in it is no entry: the words fit the format", () => {
    const words = (text: string, list: Partial<ListConfig> = {}, path = "software/ferry.yml") =>
      read({ [path]: text }, list).problems.map(({ message }) => say(message).replaceAll("`", ""));
    expect(words("- a\n- b\n")).toEqual([
      "The file of an entry holds its fields, each as name: value on a line of its own, and what stands here are none: the entry was left out.",
    ]);
    expect(words("- a\n", { entries: "$[*]" })).toEqual([
      "An entry is written as fields, each as name: value on a line of its own, and what stands here are none: it was left out.",
    ]);
    expect(words("a = 1\n", { files: ["a.toml"], entries: "$.*" }, "a.toml")).toEqual([
      "An entry is written as a table, a name in brackets with lines like name = value below it, and what stands here is none: it was left out.",
    ]);
    expect(words("[[1]]", { files: ["a.json"], entries: "$[*]" }, "a.json")).toEqual([
      "An entry is written as an object in braces, and what stands here is none: it was left out.",
    ]);
    expect(words("[1]", { files: ["a.json"] }, "a.json")).toEqual([
      "The file of an entry holds an object in braces with its fields, and what stands here is none: the entry was left out.",
    ]);
    expect(words('[{ "a": 1 }]', { files: ["a.json"], entries: "$[*]", fields: { name: "$" } }, "a.json")).toEqual([
      "An entry is written as a text here, and what stands here is none: it was left out.",
    ]);
    expect(words("a\n", { files: ["a.txt"], entries: "$[*]" }, "a.txt")).toEqual([
      "The configuration looks for fields in each entry, and a line of text has none: it was left out. Set name: $ there to take the line itself as the name.",
    ]);
  });
});

test("a list of more entries than a call takes arguments", () => {
  const text = Array.from({ length: 200_000 }, (_, i) => `a${i}`).join("\n");
  const { entries } = read({ "a.txt": text }, { files: ["a.txt"], entries: "$[*]", fields: { name: "$" } });
  expect(entries).toHaveLength(200_000);
});

test("shorthands of forges are addresses", () => {
  const repositories = ["quay/ferry", "github:quay/ferry", "gitlab:quay/ferry", "svn:quay/ferry"];
  const files = Object.fromEntries(repositories.map((repo, i) => [`software/${i}.yml`, `name: a\nrepo: ${repo}\n`]));
  expect(read(files).entries.map(({ repository }) => repository)).toEqual([
    "https://github.com/quay/ferry",
    "https://github.com/quay/ferry",
    "https://gitlab.com/quay/ferry",
    "svn:quay/ferry",
  ]);
});

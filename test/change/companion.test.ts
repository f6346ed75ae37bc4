import { describe, expect, test } from "@jest/globals";
import { wantedFiles } from "../../src/change/files.ts";
import { readListing } from "../../src/change/listing.ts";
import { readChange } from "../../src/change/read.ts";
import type { CompanionConfig, ListConfig } from "../../src/model/config.ts";
import type { FileVersion, Snapshot } from "../../src/model/pull-request.ts";
import { say } from "../say.ts";
import { cards, config } from "./entry.ts";

const modules: CompanionConfig = {
  file: ".gitmodules",
  format: null,
  items: "$.submodule[*]",
  match: { item: "$.path", entry: "$.module" },
  fields: { repository: "$.url" },
};

const boats: ListConfig = {
  ...cards,
  name: "boats",
  files: ["boats.toml"],
  entries: "$.*",
  fields: { name: "$.name", repository: "$.repo", version: "$.version" },
  companions: [modules],
};

const folders: ListConfig = {
  ...cards,
  name: "folders",
  files: ["boats/{key}/boat.json"],
  entries: "$",
  fields: { name: "$.name" },
  companions: [
    { file: "./links.yml", format: null, items: "$", match: null, fields: { repository: "$.code", website: "$.home" } },
    { file: "logos.json", format: null, items: "$.*", match: { item: "$", entry: "$" }, fields: { logo: "$.file" } },
  ],
};

type Files = Readonly<Record<string, string | null>>;

function snapshot(files: Files): Snapshot {
  const versions = Object.entries(files).map(([path, text]): FileVersion => {
    return { path, text, unreadable: text === null ? "binary" : null };
  });
  return { revision: "0".repeat(40), files: versions, paths: Object.keys(files).sort() };
}

const listed = (files: Files, list = boats) => readListing(snapshot(files), { ...config, lists: [list] });

function changed(base: Files, head: Files, list = boats) {
  const [mergeBase, now] = [snapshot(base), snapshot(head)];
  const { change } = readChange({ mergeBase, head: now, tip: mergeBase }, { ...config, lists: [list] });
  const { added, removed, moved, renamed, edited, problems, touchesListing } = change;
  const told = {
    added: added.map(({ name, repository }) => `${name} ${repository}`),
    removed: removed.map(({ name }) => name),
    moved: moved.map(({ to }) => to.name),
    renamed: renamed.map(({ to, fields }) => `${to.name}: ${fields.join(" ")}`),
    edited: edited.map(({ to, fields }) => `${to.name}: ${fields.join(" ")}`),
    problems: problems.map(
      ({ file, line, severity, cause }) => `${file}:${line} ${severity} ${cause && say(cause).replaceAll("`", "")}`,
    ),
  };
  const full = Object.entries(told).filter(([, all]) => all.length > 0);
  expect(touchesListing).toBe(full.length > 0);
  return Object.fromEntries(full);
}

const module = (name: string, owner = "quay") =>
  `[submodule "boats/${name}"]\n\tpath = boats/${name}\n\turl = https://github.com/${owner}/${name}.git\n`;
const table = (name: string, version = "1.0") => `[${name}]\nmodule = "boats/${name}"\nversion = "${version}"\n\n`;
const LIST = table("ferry") + table("barge");
const MODULES = module("ferry") + module("barge");

describe("a file for all entries", () => {
  test("gives the roles that the entry's own fields do not", () => {
    const own = `${LIST}[raft]\nmodule = "boats/ferry"\nrepo = "https://example.org/raft"\n`;
    const { entries, problems, lacking } = listed({ "boats.toml": own, ".gitmodules": MODULES });
    expect(entries.map(({ name, repository, startLine, endLine }) => [name, repository, startLine, endLine])).toEqual([
      ["ferry", "https://github.com/quay/ferry.git", 1, 3],
      ["barge", "https://github.com/quay/barge.git", 5, 7],
      ["raft", "https://example.org/raft", 9, 11],
    ]);
    expect(Object.keys(entries[0]?.members ?? {})).toEqual(["module", "version"]);
    expect([problems, [...lacking]]).toEqual([[], []]);
  });

  test("is wanted beside the list, and is no file of the list", () => {
    const wanted = wantedFiles({ ...config, lists: [boats] });
    expect(["boats.toml", ".gitmodules", "a/.gitmodules"].map(wanted)).toEqual([true, true, false]);
  });

  test("an edit in it is an edit of the entry, by the name of the role", () => {
    const moved = MODULES.replace("quay/ferry.git", "quay/ferry");
    expect(
      changed({ "boats.toml": LIST, ".gitmodules": MODULES }, { "boats.toml": LIST, ".gitmodules": moved }),
    ).toEqual({
      edited: ["ferry: repository"],
    });
    const owned = module("ferry", "harbour") + module("barge");
    expect(
      changed({ "boats.toml": LIST, ".gitmodules": MODULES }, { "boats.toml": LIST, ".gitmodules": owned }),
    ).toEqual({
      renamed: ["ferry: repository"],
    });
    expect(
      changed(
        { "boats.toml": LIST, ".gitmodules": MODULES },
        { "boats.toml": LIST, ".gitmodules": `# new\n\n${MODULES}` },
      ),
    ).toEqual({});
  });

  test("what an entry names in it and is not there is a problem of the entry", () => {
    const head = { "boats.toml": LIST + table("raft"), ".gitmodules": MODULES };
    expect(changed({ "boats.toml": LIST, ".gitmodules": MODULES }, head)).toEqual({
      added: ["raft null"],
      problems: ["boats.toml:9 error boats/raft missing in .gitmodules"],
    });
    const [problem] = [...listed(head).lacking.values()];
    expect(problem && say(problem.message).replaceAll("`", "")).toBe(
      'What the listing knows as repository comes from .gitmodules. Nothing in that file belongs to this entry: add a section [submodule "boats/raft"] with path = boats/raft to it, or correct the entry.',
    );
  });

  test("also where only the other file changes", () => {
    const head = { "boats.toml": LIST, ".gitmodules": module("barge") };
    expect(changed({ "boats.toml": LIST, ".gitmodules": MODULES }, head)).toEqual({
      edited: ["ferry: repository"],
      problems: ["boats.toml:1 error boats/ferry missing in .gitmodules"],
    });
  });

  test("but not where it was missing before", () => {
    const base = { "boats.toml": LIST, ".gitmodules": module("barge") };
    const head = { "boats.toml": LIST.replace('version = "1.0"', 'version = "1.1"'), ".gitmodules": module("barge") };
    expect(changed(base, head)).toEqual({ edited: ["ferry: version"] });
  });

  test.each([
    ["taken away", undefined, ".gitmodules:1 error .gitmodules missing"],
    ["not text", null, ".gitmodules:1 error not a text file"],
    ["emptied", "", ".gitmodules:1 error empty file"],
    ["without the expected key", "[core]\nbare = true\n", ".gitmodules:1 error nothing at $.submodule[*]"],
    ["broken above all", `[submodule "boats/ferry]\n`, ".gitmodules:1 error line 1 is no configuration of Git"],
  ])("%s: one problem, and no entry is edited", (_, text, problem) => {
    const list = LIST.replace("1.0", "1.1");
    const head: Files = text === undefined ? { "boats.toml": list } : { "boats.toml": list, ".gitmodules": text };
    const base = { "boats.toml": LIST, ".gitmodules": MODULES };
    expect(changed(base, head)).toEqual({ edited: ["ferry: version"], problems: [problem] });
    expect(changed(head, base)).toEqual({ edited: ["ferry: version"] });
  });

  test("what stands in the readable part of a broken one still counts", () => {
    const broken = `${module("ferry", "harbour")}[submodule "boats/barge]\npath = boats/barge\n`;
    expect(
      changed({ "boats.toml": LIST, ".gitmodules": MODULES }, { "boats.toml": LIST, ".gitmodules": broken }),
    ).toEqual({
      renamed: ["ferry: repository"],
      problems: [".gitmodules:4 error line 4 is no configuration of Git"],
    });
  });

  test("a section from a file that cannot be read is no section: the entries are left alone", () => {
    const list = { ...boats, companions: [{ ...modules, fields: { section: "$.branch" } }] };
    const inBays = MODULES.replaceAll("\turl", "\tbranch = bay\n\turl");
    const [base, head] = [
      { "boats.toml": LIST, ".gitmodules": inBays },
      { "boats.toml": LIST, ".gitmodules": null },
    ];
    expect(listed(base, list).entries.map(({ section }) => section)).toEqual(["bay", "bay"]);
    expect(changed(base, head, list)).toEqual({ problems: [".gitmodules:1 error not a text file"] });
  });
});

describe("files beside each entry", () => {
  const ferry = {
    "boats/ferry/boat.json": '{ "name": "Ferry" }',
    "boats/ferry/links.yml": "code: https://github.com/quay/ferry\nhome: https://ferry.example\n",
  };
  const logos = { "logos.json": '{ "ferry": { "file": "ferry.svg" }, "raft": { "file": "raft.svg" } }' };

  test("stand in the folder of the entry's file; `$` is the key", () => {
    const { entries, problems } = listed({ ...ferry, ...logos }, folders);
    expect(entries).toMatchObject([
      { name: "Ferry", key: "ferry", repository: "https://github.com/quay/ferry", roles: { logo: "ferry.svg" } },
    ]);
    expect(problems).toEqual([]);
    const wanted = wantedFiles({ ...config, lists: [folders] });
    expect(["boats/x/links.yml", "boats/links.yml", "boats/x/y/links.yml", "logos.json"].map(wanted)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test("one that is missing, or has no item, is a problem of that entry alone", () => {
    const barge = { "boats/barge/boat.json": '{\n "name": "Barge"\n}' };
    const raft = {
      "boats/raft/boat.json": '{ "name": "Raft" }',
      "boats/raft/links.yml": "code: https://github.com/quay/raft\nhome: https://raft.example\n",
    };
    expect(changed({ ...ferry, ...logos }, { ...ferry, ...logos, ...barge, ...raft }, folders)).toEqual({
      added: ["Barge null", "Raft https://github.com/quay/raft"],
      problems: ["boats/barge/boat.json:1 error boats/barge/links.yml missing"],
    });
  });

  test("only a repository that is missing stands in the way", () => {
    const barge = { "boats/barge/boat.json": '{ "name": "Barge" }', "boats/barge/links.yml": "code: quay/barge\n" };
    expect(changed({ ...ferry, ...logos }, { ...ferry, ...logos, ...barge }, folders)).toEqual({
      added: ["Barge https://github.com/quay/barge"],
      problems: ["boats/barge/boat.json:1 warning barge missing in logos.json"],
    });
  });

  test("what another one gives is not missed", () => {
    const mirrors = {
      file: "mirrors.json",
      format: null,
      items: "$.*",
      match: { item: "$", entry: "$" },
      fields: { repository: "$.url", website: "$.page" },
    };
    const both = { ...folders, companions: [...folders.companions.slice(0, 1), mirrors] };
    const barge = { "boats/barge/boat.json": '{ "name": "Barge" }' };
    const known = {
      "mirrors.json": '{ "barge": { "url": "https://example.org/barge", "page": "https://barge.example" } }',
    };
    expect(changed({ ...ferry, ...known }, { ...ferry, ...known, ...barge }, both)).toEqual({
      added: ["Barge https://example.org/barge"],
    });
  });

  test("taking it away takes what it said", () => {
    const { "boats/ferry/links.yml": _, ...head } = { ...ferry, ...logos };
    expect(changed({ ...ferry, ...logos }, head, folders)).toEqual({
      edited: ["Ferry: repository website"],
      problems: ["boats/ferry/boat.json:1 error boats/ferry/links.yml missing"],
    });
  });

  test("one that cannot be read says nothing about its entry", () => {
    const head = { ...ferry, ...logos, "boats/ferry/links.yml": "code: a: b\n" };
    expect(changed({ ...ferry, ...logos }, head, folders)).toEqual({
      problems: ["boats/ferry/links.yml:1 error missing quotation marks on line 1"],
    });
  });
});

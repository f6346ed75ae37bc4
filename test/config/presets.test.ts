import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { wantedFiles } from "../../src/change/files.ts";
import { checkPath } from "../../src/change/path.ts";
import { PRESETS, presetFor, presetText } from "../../src/config/presets.ts";
import { checkConfig, loadConfig } from "../../src/config.ts";
import { criteria } from "../../src/criteria/index.ts";
import { criteriaFor } from "../../src/model/config.ts";
import { say } from "../say.ts";

test("every preset that ships is known, and the other way round", () => {
  const files = readdirSync(new URL("../../../presets/", import.meta.url));
  expect(files.sort()).toEqual(PRESETS.map((name) => `${name}.yml`));
});

/** Presets whose file the listing names itself. */
const BEGUN = ["file-per-entry", "json-list"];

test.each(PRESETS)("%s has no problems, once the listing has said what the preset leaves to it", (name) => {
  const own = BEGUN.includes(name) ? "lists: [{ name: list, files: 'data/{key}.json' }]\n" : "";
  expect(checkConfig(`extends: ${name}\n${own}`, `${name}.yml`, checkPath)).toEqual([]);
  const problems = checkConfig(presetText(name), `${name}.yml`, checkPath).map(({ message }) => say(message));
  expect(problems).toEqual(BEGUN.includes(name) ? ["This list does not say files. Add what is missing."] : []);
});

test.each(PRESETS)("%s asks for a licence and for sound entries", (name) => {
  const { config } = loadConfig(`extends: ${name}\n`, { owner: "", repository: "" });
  const asked = criteriaFor(config, "any");
  if (!BEGUN.includes(name)) expect(Object.keys(asked)).toEqual(expect.arrayContaining(["license", "entry-complete"]));
  for (const id of ["license", "entry-complete", "entry-unique", "entry-safe", "order"]) {
    expect(presetText(name)).toMatch(new RegExp(`^ {4}${id}: `, "m"));
  }
});

test.each([
  ["awesome-list", ["README.md", "readme.md"], ["docs/README.md", "contributing.md"]],
  ["cncf-landscape", ["landscape.yml", "landscape.yaml"], ["data/landscape.yml", "settings.yml"]],
])("%s reads %j alone", (name, read, left) => {
  const { config } = loadConfig(`extends: ${name}\n`, { owner: "", repository: "" });
  expect([...read, ...left].filter(wantedFiles(config))).toEqual(read);
});

test("only names that are known have a preset", () => {
  expect(presetFor("EBPF.io-website")).toBe("ebpf-io");
  expect(presetFor("constructor")).toBe(null);
  expect(presetFor("website")).toBe(null);
});

describe("ebpf-io", () => {
  const { config } = loadConfig(null, { owner: "ebpf-io", repository: "ebpf.io-website" });

  test.each([
    "src/data/pages/applications/emerging.json",
    "src/data/pages/applications/major.json",
    "src/data/pages/applications/emerging.js",
    "src/data/applications/major.js",
    "src/data/pages/infrastructure/auxiliary-libraries.js",
    "src/components/pages/project-landscape/ebpf-libraries/ebpf-libraries.jsx",
    "src/components/pages/project-landscape/project-card/project-card.jsx",
  ])("reads %s", (path) => {
    expect(wantedFiles(config)(path)).toBe(true);
  });

  test.each([
    "src/data/pages/applications/index.js",
    "src/data/infrastructure/index.js",
    "src/data/pages/applications/old/emerging.json",
    "src/pages/applications.jsx",
    "README.md",
  ])("leaves %s alone", (path) => {
    expect(wantedFiles(config)(path)).toBe(false);
  });

  test("asks what the listing's page asks, at the levels of the design", () => {
    const levels = (section: string) =>
      Object.fromEntries(Object.entries(criteriaFor(config, section)).map(([id, { level }]) => [id, level]));
    const everywhere = {
      license: "required",
      "docs-license": "ask",
      "core-technology": "ask",
      maintained: "required",
      "open-governance": "ask",
      age: "advised",
      stars: "advised",
      "entry-complete": "required",
      "entry-unique": "required",
      "entry-safe": "required",
      logo: "required",
      order: "off",
    };
    expect(levels("emerging")).toEqual(everywhere);
    expect(levels("libraries > Rust")).toEqual(everywhere);
    expect(levels("major")).toEqual({ ...everywhere, contributors: "required", "production-use": "ask" });
    expect(Object.keys(levels("major")).sort()).toEqual(criteria.map(({ id }) => id).sort());
  });
});

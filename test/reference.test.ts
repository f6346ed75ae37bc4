/** The reference pages and the JSON Schema are what their sources make of them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { PRESETS, presetText } from "../src/config/presets.ts";
import { configJsonSchema } from "../src/config/schema.ts";
import { checkConfig } from "../src/config.ts";
import { criteria } from "../src/criteria/index.ts";
import { referenceFiles } from "./tools/reference.ts";

const ROOT = new URL("../../", import.meta.url);
const FILES = referenceFiles();

test.each(Object.keys(FILES))("%s is up to date (else run: npm run golden)", (path) => {
  expect(readFileSync(new URL(path, ROOT), "utf8")).toBe(FILES[path]);
});

test("the page of criteria has a place for each of them, to link to", () => {
  for (const { id } of criteria) expect(FILES["docs/criteria.md"]).toContain(`<a id="${id}"></a>`);
});

describe("schema.json", () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(configJsonSchema());

  test.each(PRESETS)("accepts the preset %s", (name) => {
    expect(validate(load(presetText(name)))).toBe(true);
  });

  test.each([
    "extends: ebpf-io\ncriteria: { all: { age: required, stars: { more-than: 3 } }, some section: { license: off } }",
    "extends: nothing",
    "approve: 1",
    "criteria: { all: { licence: ask } }",
    "criteria: { all: { age: { more-than: soon } } }",
    "criteria: { major: { contributors: { at-least: 0 } } }",
    "extends: ebpf-io\nlists: [{ files: a.json, entries: $, fields: { name: $.n } }]",
    "lists: [{ files: ../a.json, entries: $, fields: { name: $.n } }]",
    "extends: ebpf-io\nlabels: { prefix: 'x: ' }\nrelated: { logo: false }",
  ])("agrees with the check about %j", (text) => {
    expect(validate(load(text))).toBe(checkConfig(text).length === 0);
  });

  test("the examples on the page of the configuration have no problems", () => {
    const blocks = [...(FILES["docs/config.md"] ?? "").matchAll(/```yaml\n([\s\S]*?)\n```/g)].map(
      ([, text = ""]) => text,
    );
    const presets = PRESETS.map((name) => presetText(name).trimEnd());
    const complete = blocks.filter((text) => /^(?:extends|lists|page):/m.test(text) && !presets.includes(text));
    expect(complete.length).toBeGreaterThanOrEqual(3);
    for (const text of complete) expect(checkConfig(text)).toEqual([]);
  });
});

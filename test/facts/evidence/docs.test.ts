import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { loadConfig } from "../../../src/config.ts";
import { technologyIn } from "../../../src/facts/evidence/technology.ts";
import { criteriaFor } from "../../../src/model/config.ts";
import { say } from "../../say.ts";

const LIST = 'lists:\n  - { files: a.yml, entries: "$[*]", fields: { name: $.name } }\n';
const page = readFileSync(new URL("../../../../docs/evidence.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

test.each(blocks)("the page's example is a configuration that describes a technology: %#", (text) => {
  const repository = { owner: "example", repository: "listing" };
  const { config, problems } = loadConfig(`${LIST}${text}`, repository);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(technologyIn(criteriaFor(config, "any"))).toMatchObject({
    technology: expect.stringMatching(/^(?:WebAssembly|Kubernetes)$/),
    words: expect.arrayContaining([expect.any(String)]),
    topics: expect.arrayContaining([expect.any(String)]),
  });
});

test("the preset describes eBPF, and a listing that builds on it replaces single options", () => {
  const text = "extends: ebpf-io\ncriteria:\n  all:\n    core-technology: { words: [XDP] }\n";
  const { config } = loadConfig(text, { owner: "example", repository: "listing" });
  const technology = technologyIn(criteriaFor(config, "major"));
  expect(technology).toMatchObject({ technology: "eBPF", words: ["XDP"] });
  expect(technology?.files).toContain("*.bpf.{c,h}");
  expect(technology?.dependencies["Cargo.toml"]).toContain("aya");
});

test.each([
  ["words: eBPF", /eBPF cannot be used for words\. Write a list/],
  ["wordz: [eBPF]", /Did you mean words/],
  ["marks: [SEC]", /cannot be used for marks\. Write a group of keys/],
  ["dependencies: { go.mod: x }", /cannot be used for go\.mod\. Write a list/],
  ['files: [""]', /is empty/],
])("a mistake is told: %s", (line, told) => {
  const text = `${LIST}criteria:\n  all:\n    core-technology:\n      ${line}\n`;
  const { problems } = loadConfig(text, { owner: "example", repository: "listing" });
  expect(problems.map(({ message }) => say(message)).join("\n")).toMatch(told);
});

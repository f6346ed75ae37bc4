import { expect, test } from "@jest/globals";
import { productionUse } from "../../src/criteria/production-use.ts";
import { type Claim, known } from "../../src/model/facts.ts";
import { someFacts } from "../facts.ts";
import { say } from "../say.ts";

function toldOf(url: string): string {
  const claim: Claim = { kind: "link", text: url, url };
  const judged = productionUse.judge({ ...someFacts(), production: known([claim]) }, productionUse.options.parse({}));
  return (judged.evidence ?? []).map(({ what }) => say(what)).join();
}

test.each([
  ["https://docs.example.org/bpf/bpf_devel_QA.html", "docs.example.org › bpf_devel_QA.html"],
  ["https://example.org/2024/09/04/we-donated-the-profiler-to-all/?utm=1#x", "example.org › we-donated-the-profiler-…"],
  ["https://example.org", "example.org"],
])("a link is told by its site and its page, so that it fits on a telephone: %s", (url, label) => {
  expect(toldOf(url)).toBe(label);
});

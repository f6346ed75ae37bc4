/** The registry of criteria and the first preset -> docs/criteria.md. */
import { z } from "zod";
import { loadConfig } from "../../src/config.ts";
import type { Criterion } from "../../src/criteria/criterion.ts";
import { criteria } from "../../src/criteria/index.ts";
import { code, md, type Text } from "../../src/markdown.ts";
import type { Config } from "../../src/model/config.ts";
import { someFacts } from "../facts.ts";
import { GENERATED, span, table, words } from "./reference-words.ts";

const PAGE = "https://ebpf.io/applications/";

export function criteriaPage(): string {
  const { config } = loadConfig(null, { owner: "ebpf-io", repository: "ebpf.io-website" });
  const rows = criteria.map((criterion) => [
    `[${words(criterion.title)}](#${criterion.id})`,
    span(code(criterion.id)),
    levelIn(config, criterion.id),
    criterion.about === "project" ? "new, moved and renamed entries" : "edited entries too",
  ]);
  return `${[GENERATED, "# What Listkeeper asks of an entry", INTRODUCTION, table(["Criterion", "In the configuration", `Preset ${span(code("ebpf-io"))}`, "Asked of"], rows), ...criteria.map((criterion) => section(criterion, config))].join("\n\n")}\n`;
}

const INTRODUCTION = `Each criterion looks at what is known of a project and of its entry, and comes to one of these outcomes:

- **met** or **unmet**: measured, with the value, the threshold and a link to where it can be seen;
- **judgement**: only a person can decide; what speaks for and against is laid out, and the question is asked;
- **unknown**: GitHub did not give the answer. That is never held against a project, and Listkeeper looks again;
- **exempt**: a maintainer has decided otherwise, in writing.

How much a listing insists is its own choice, for each section: \`required\` and \`ask\` must not be unmet, and a judgement on what is
\`required\` waits for a maintainer; \`advised\` is advice; \`off\` is not looked at. How to say so is in [config.md](config.md). The rules of
the eBPF landscape are published on [its page](${PAGE}).`;

function section(criterion: Criterion, config: Config): string {
  const { id, title, why, fix } = criterion;
  const parts = [
    `<a id="${id}"></a>\n\n## ${words(title)}`,
    words(why),
    `**What to do:** ${words(fix)}`,
    options(criterion),
    table(
      ["Example", "Outcome", "What Listkeeper says"],
      criterion.examples.map((example) => exampleRow(criterion, example)),
    ),
    `In the preset \`ebpf-io\`: ${levelIn(config, id)}. The rule itself: [\`src/criteria/${id}.ts\`](../src/criteria/${id}.ts).`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function options({ options: schema }: Criterion): string {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" });
  const rows = Object.entries(properties).flatMap(([name, option]) =>
    typeof option === "boolean" ? [] : [[span(code(name)), defaultOf(option.default), option.description ?? ""]],
  );
  return rows.length === 0 ? "" : table(["Option", "Default", "Meaning"], rows);
}

function defaultOf(value: unknown): string {
  const isNothing = value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return isNothing ? "" : span(code(typeof value === "object" ? JSON.stringify(value) : String(value)));
}

function exampleRow(
  criterion: Criterion,
  { name, facts, options: given = {}, outcome }: Criterion["examples"][number],
): string[] {
  const { because, question, fix } = criterion.judge(someFacts(facts), criterion.options.parse(given));
  const said: readonly (Text | null)[] = [question === null ? null : md`*${question}*`, because, fix];
  const changed = Object.entries(given).map(([key, value]) =>
    span(code(`${key}: ${Array.isArray(value) ? `[${value.join(", ")}]` : String(value)}`)),
  );
  return [
    [name, ...changed].join(", "),
    outcome,
    said.flatMap((text) => (text === null ? [] : [unlinked(words(text))])).join(" "),
  ];
}

/** The projects of the examples are invented, and so are their addresses. */
function unlinked(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)\s]*\)/g, "$1");
}

function levelIn(config: Config, id: string): string {
  const levels = config.criteria.flatMap(({ section: name, criteria: asked }) => {
    const level = asked[id]?.level;
    return level === undefined ? [] : [name === "all" ? level : `${level} in ${span(code(name))}`];
  });
  return levels.length === 0 ? "not asked" : levels.join(", ");
}

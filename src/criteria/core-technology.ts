/** Traces of the listing's technology in a project -> the question whether it is the project's core. */
import { z } from "zod";
import { md, type Text } from "../markdown.ts";
import { type Evidence, type Fact, forPerson, known, notKnown } from "../model/facts.ts";
import { criterion, judgement, unanswered } from "./criterion.ts";

export const coreTechnology = criterion({
  id: "core-technology",
  title: md`Core technology`,
  why: md`The listing shows projects that would lose their purpose without its technology, or that help people to adopt it.`,
  fix: md`Say in the description of the pull request what the project does with the technology, and where in its source code that can be seen.`,
  about: "project",
  options: z.strictObject({
    technology: z
      .string()
      .min(1)
      .max(60)
      .default("eBPF")
      .describe("The technology that the question names. The evidence that is looked for is that of eBPF."),
  }),
  judge({ evidence: fact, entry }, { technology }) {
    const question = md`Would ${entry.name} lose its purpose without ${technology}, or does it help people to adopt ${technology} in production?`;
    if (!fact.known) return unanswered(fact, question);
    const strong = fact.value.filter(({ strength }) => strength === "strong");
    const weak = fact.value.filter(({ strength }) => strength === "weak");
    const because = weight(strong.length, weak.length, technology);
    // What was seen has its own places; the repository is one where nothing was.
    const source = fact.value.some(({ url }) => url !== null) ? null : fact.source;
    return judgement(question, because, source, { evidence: [...strong, ...weak] });
  },
  examples: [
    { name: "programs in its tree", facts: { evidence: seen("strong") }, outcome: "judgement" },
    { name: "only a topic", facts: { evidence: seen("weak") }, outcome: "judgement" },
    { name: "no trace at all", facts: { evidence: known([]) }, outcome: "judgement" },
    { name: "not on GitHub", facts: { evidence: forPerson(md`The project is not on GitHub.`) }, outcome: "judgement" },
    {
      name: "the repository cannot be read",
      facts: { evidence: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

function weight(strong: number, weak: number, technology: string): Text {
  if (strong > 0) return md`The repository shows strong evidence of ${technology}.`;
  if (weak > 0) return md`The repository shows only weak evidence of ${technology}.`;
  return md`Listkeeper saw no ${technology} in the repository's name, description, topics and README, in the file names at its root, or among its dependencies, which need not mean that there is none. A link to the source code that uses it, in the description of this pull request, helps the maintainers to decide.`;
}

function seen(strength: Evidence["strength"]): Fact<readonly Evidence[]> {
  return known([{ what: md`14 files with programs`, url: "https://github.com/example/project", strength }]);
}

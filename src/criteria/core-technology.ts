/** Traces of the listing's technology in a project -> the question whether it is the project's core. */
import { z } from "zod";
import { code, list, md, type Text } from "../markdown.ts";
import { type Evidence, type Fact, forPerson, known, notKnown } from "../model/facts.ts";
import type { Technology } from "../model/technology.ts";
import { criterion, judgement, unanswered } from "./criterion.ts";

const MOST = 100;
const texts = z.array(z.string().min(1).max(100)).max(MOST).default([]);
const textsByGlob = z.record(z.string(), z.array(z.string().min(1).max(100)).max(MOST)).default({});

const options = z.strictObject({
  technology: z.string().max(60).default("").describe("The technology's name, as the question says it."),
  words: texts.describe(
    "Words that stand for it in the name, the description, the README and the build files of a project, in any case. Without them the technology's name does.",
  ),
  topics: texts.describe("Topics on GitHub. Without them the words are looked for among the topics."),
  languages: texts.describe("Languages, as GitHub names them."),
  files: texts.describe(
    "Globs of files that only such projects have, and of folders where they end with a slash: `*.bpf.c`, `bpf/`. Without another slash a name is meant in any folder.",
  ),
  marks: textsByGlob.describe('Globs of files, each with texts that show it in them: `"*.c": [SEC(]`.'),
  dependencies: textsByGlob.describe(
    "Globs of manifests, each with the names of dependencies: `go.mod: [github.com/cilium/ebpf]`. `*` stands for a part of a name.",
  ),
  submodules: texts.describe("Repositories that such projects have as submodules: `libbpf/libbpf`."),
  flags: texts.describe(
    "Texts in the files that say how a project is built (`Makefile`, `CMakeLists.txt`, `build.rs` and the like): `-target bpf`.",
  ),
});

export const coreTechnology = criterion({
  id: "core-technology",
  title: md`Core technology`,
  why: md`The listing shows projects that would lose their purpose without its technology, or that help people to adopt it.`,
  fix: md`Say in the description of the pull request what the project does with the technology, and where in its source code that can be seen.`,
  about: "project",
  options,
  judge({ evidence: fact, entry }, given) {
    const technology = nameOf(given);
    const question = md`Would ${entry.name} lose its purpose without ${technology}, or does it help people to adopt ${technology} in production?`;
    if (!fact.known) return unanswered(fact, question);
    const strong = fact.value.filter(({ strength }) => strength === "strong");
    const weak = fact.value.filter(({ strength }) => strength === "weak");
    const because =
      fact.value.length === 0 ? nothing(given, technology) : weight(strong.length, technology, fact.source);
    // What was seen has its own places; the repository is one where nothing was.
    const source = fact.value.some(({ url }) => url !== null) ? null : fact.source;
    return judgement(question, because, source, { evidence: [...strong, ...weak] });
  },
  examples: [
    {
      name: "programs in its tree",
      facts: { evidence: seen("strong") },
      options: { technology: "eBPF" },
      outcome: "judgement",
    },
    { name: "only a topic", facts: { evidence: seen("weak") }, options: { technology: "eBPF" }, outcome: "judgement" },
    {
      name: "no trace at all",
      facts: { evidence: known([]) },
      options: { technology: "eBPF", files: ["*.bpf.c"], flags: ["-target bpf"] },
      outcome: "judgement",
    },
    { name: "a technology that is not described", facts: { evidence: known([]) }, outcome: "judgement" },
    {
      name: "elsewhere, with words in the pull request",
      facts: {
        evidence: known([{ what: md`“It is built on eBPF” in the pull request`, url: null, strength: "weak" }]),
      },
      options: { technology: "eBPF" },
      outcome: "judgement",
    },
    { name: "not on GitHub", facts: { evidence: forPerson(md`The project is not on GitHub.`) }, outcome: "judgement" },
    {
      name: "the repository cannot be read",
      facts: { evidence: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

function nameOf({ technology, words }: Technology): Text {
  const name = technology || words[0];
  return name === undefined ? md`the listing's technology` : md`${name}`;
}

function weight(strong: number, technology: Text, source: string | null): Text {
  if (source === null)
    return md`Listkeeper could not look into the repository: this is what the pull request says of ${technology}.`;
  return strong > 0
    ? md`There is strong evidence of ${technology}: the project's code, its dependencies or the way in which it is built show it.`
    : md`Where Listkeeper looked there is only weak evidence of ${technology}: what the project says about itself, or traces beside its own code. Code that uses it may stand deeper in the repository, or in another one.`;
}

/** Nothing found is no fault: it says where was looked, and what helps. */
function nothing(given: Technology, technology: Text): Text {
  const looked = [
    ...(given.words.length + given.topics.length > 0 || given.technology !== ""
      ? [md`name`, md`description`, md`topics`, md`README`]
      : []),
    ...(given.files.length > 0 ? [md`names of files at the root and one folder below`] : []),
    ...(Object.keys(given.dependencies).length + given.submodules.length > 0 ? [md`dependencies`] : []),
    ...(Object.keys(given.marks).length + given.flags.length > 0 ? [md`build files`] : []),
  ];
  if (looked.length === 0)
    return md`The listing's configuration does not say how ${technology} is recognised, so Listkeeper did not look for it; ${code("technology")} and ${code("words")} would be a beginning.`;
  return md`Listkeeper saw no ${technology} where it looked, which need not mean that there is none: it may stand deeper in the repository, or in another one. Looked at were ${list(looked)}. A link to the source code that uses it, in the description of this pull request, helps the maintainers to decide.`;
}

function seen(strength: Evidence["strength"]): Fact<readonly Evidence[]> {
  const url = "https://github.com/example/project";
  return known([{ what: md`14 files with programs`, url, strength }], url);
}

/** The verdict, whose turn it is, the kinds of change and their sections -> labels that say so. */
import { cut } from "../markdown/escape.ts";
import type { Turn } from "../model/block.ts";
import { LABEL_NAMES, type LabelsConfig, type LabelWord } from "../model/config.ts";
import type { Change, Entry } from "../model/entry.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { LabelSpec } from "../model/report.ts";
import type { Given } from "./given.ts";
import { openingOf } from "./opening.ts";

// https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels
const LONGEST_NAME = 50;
const LONGEST_DESCRIPTION = 100;
// A change all over the list is not told by its sections.
const MOST_SECTIONS = 4;
const HOLE = "{section}";

const LABELS: Readonly<Record<LabelWord, Omit<LabelSpec, "name">>> = {
  ready: { color: "0e8a16", description: "Everything that can be checked is met; maintainers can merge" },
  "changes-needed": { color: "d93f0b", description: "Something is to be changed first; the checklist says what" },
  "needs-maintainer": {
    color: "fbca04",
    description: "All that can be checked is met; a question is left that only a person can answer",
  },
  "could-not-verify": {
    color: "bfdadc",
    description: "Something could not be checked yet; that is not the author's fault",
  },
  addition: { color: "c2e0c6", description: "Adds an entry to the list" },
  move: { color: "c5def5", description: "Moves an entry to another section" },
  edit: { color: "d4c5f9", description: "Edits or renames an entry of the list" },
  removal: { color: "f9d0c4", description: "Removes an entry from the list" },
  author: { color: "e99695", description: "Waits for the author of the pull request" },
  maintainers: { color: "1d76db", description: "Waits for the maintainers of the listing" },
  section: { color: "ededed", description: `Entries in the section ${HOLE}` },
};

const VERDICTS: Readonly<Record<VerdictKind, LabelWord | null>> = {
  ready: "ready",
  "changes-needed": "changes-needed",
  "needs-maintainer": "needs-maintainer",
  "could-not-verify": "could-not-verify",
  "nothing-to-review": null,
};

const TURNS: Readonly<Record<Turn, LabelWord | null>> = { author: "author", maintainers: "maintainers", nobody: null };

const KINDS: readonly (readonly [LabelWord, (change: Change) => number])[] = [
  ["addition", ({ added }) => added.length],
  ["move", ({ moved }) => moved.length],
  ["edit", ({ edited, renamed }) => edited.length + renamed.length],
  ["removal", ({ removed }) => removed.length],
];

/** Those that should be on the pull request. */
export function labelsOf(given: Given): readonly LabelSpec[] {
  const { config, verdict, change } = given;
  const verdictWord = VERDICTS[verdict.kind];
  if (!config.labels.on || verdictWord === null) return [];
  const kinds = KINDS.filter(([, count]) => count(change) > 0).map(([word]) => word);
  const words = [verdictWord, TURNS[openingOf(given).turn], ...kinds];
  const sections = sectionsOf(given);
  const shown = sections.length > MOST_SECTIONS ? [] : sections;
  const wanted = [
    ...words.flatMap((word) => (word === null ? [] : labelled(config.labels, word, ""))),
    ...shown.flatMap((section) => labelled(config.labels, "section", section)),
  ];
  return unlike(wanted).filter(({ name }) => !isInput(config.labels, name));
}

/** Every label that can be ours, so that the others of them can be taken away. */
export function ownLabels(given: Given): readonly string[] {
  const { labels } = given.config;
  if (!labels.on) return [];
  const words = Object.keys(LABELS) as LabelWord[];
  const fixed = words.filter((word) => word !== "section").flatMap((word) => labelled(labels, word, ""));
  const sections = [...everySection(given)].flatMap((section) => labelled(labels, "section", section));
  const names = [...fixed, ...sections].map(({ name }) => name);
  const found = given.pull.standings.labels.filter((name) => isOfSomeSection(labels, name));
  return [...new Set([...names, ...found])].filter((name) => !isInput(labels, name));
}

function labelled({ names, prefix }: LabelsConfig, word: LabelWord, section: string): LabelSpec[] {
  const { color, description } = LABELS[word];
  const given = names[word] ?? `${prefix}${LABEL_NAMES[word]}`;
  if (given === false) return [];
  const put = (text: string) => text.replaceAll(HOLE, () => plainly(section)).trim();
  const name = cut(put(given), LONGEST_NAME);
  return name === "" ? [] : [{ name, color, description: cut(put(description), LONGEST_DESCRIPTION) }];
}

/** A section is called by the contributor. */
function plainly(section: string): string {
  return section.replace(/[\p{C}\p{Z}\s,]+/gu, " ").trim();
}

/** Only sections in which others stand already: nobody makes up a label by making up a section. */
function sectionsOf({ change, assessments }: Given): readonly string[] {
  const lonely = new Set(
    assessments.filter(({ facts }) => facts.standing.neighbours.count === 0).map(({ entry }) => entry),
  );
  const now = [...change.added, ...[...change.moved, ...change.renamed, ...change.edited].map(({ to }) => to)];
  const found = [...now.filter((entry) => !lonely.has(entry)), ...change.removed].map(({ section }: Entry) => section);
  return [...new Set(found)].filter((section) => plainly(section) !== "").sort();
}

/** Those of the configuration, of the change, and those that stood in our comment before. */
function everySection({ config, change, before }: Given): ReadonlySet<string> {
  const { added, removed, moved, renamed, edited } = change;
  const pairs = [...moved, ...renamed, ...edited].flatMap(({ from, to }) => [from, to]);
  const entries = [...added, ...removed, ...pairs, ...(before?.entries ?? [])];
  return new Set([...config.criteria, ...entries].map(({ section }) => section));
}

/** By our own prefix and words it is ours, whatever the section; a name that somebody chose may also begin a label of theirs. */
function isOfSomeSection({ names, prefix }: LabelsConfig, name: string): boolean {
  const start = `${prefix}${LABEL_NAMES.section}`.replace(HOLE, "").toLowerCase();
  return names.section === undefined && prefix.trim() !== "" && name.toLowerCase().startsWith(start);
}

function isInput({ input }: LabelsConfig, name: string): boolean {
  return [...input.hold, ...input.skip].some((one) => one.toLowerCase() === name.toLowerCase());
}

/** GitHub does not tell upper from lower case in the names of labels. */
function unlike(labels: readonly LabelSpec[]): readonly LabelSpec[] {
  const names = labels.map(({ name }) => name.toLowerCase());
  return labels.filter((_, i) => names.indexOf(names[i] ?? "") === i);
}

/** The verdict and the kinds of change -> labels that say so. */
import { cut } from "../markdown/escape.ts";
import type { Change } from "../model/entry.ts";
import type { VerdictKind } from "../model/finding.ts";
import type { LabelSpec } from "../model/report.ts";
import type { Given } from "./given.ts";

// https://docs.github.com/en/issues/using-labels-and-milestones-to-track-work/managing-labels
const LONGEST_NAME = 50;

type Label = Omit<LabelSpec, "name"> & { readonly word: string };

const VERDICTS: Readonly<Record<VerdictKind, Label | null>> = {
  ready: {
    word: "ready",
    color: "0e8a16",
    description: "Everything that can be checked is met; maintainers can merge",
  },
  "changes-needed": {
    word: "changes needed",
    color: "d93f0b",
    description: "Something is to be changed first; the checklist says what",
  },
  "needs-maintainer": {
    word: "maintainers decide",
    color: "fbca04",
    description: "All that can be checked is met; a question is left that only a person can answer",
  },
  "could-not-verify": {
    word: "not finished",
    color: "bfdadc",
    description: "Something could not be checked yet; that is not the author's fault",
  },
  "nothing-to-review": null,
};

const KINDS: readonly (Label & { readonly of: (change: Change) => number })[] = [
  { word: "addition", color: "c2e0c6", description: "Adds an entry to the list", of: ({ added }) => added.length },
  { word: "move", color: "c5def5", description: "Moves an entry to another section", of: ({ moved }) => moved.length },
  {
    word: "edit",
    color: "d4c5f9",
    description: "Edits or renames an entry of the list",
    of: ({ edited, renamed }) => edited.length + renamed.length,
  },
  {
    word: "removal",
    color: "f9d0c4",
    description: "Removes an entry from the list",
    of: ({ removed }) => removed.length,
  },
];

/** Those that should be on the pull request. */
export function labelsOf({ config, verdict, change }: Given): readonly LabelSpec[] {
  const verdictLabel = VERDICTS[verdict.kind];
  if (!config.labels.on || verdictLabel === null) return [];
  const kinds = KINDS.filter(({ of }) => of(change) > 0);
  return [verdictLabel, ...kinds].map((label) => labelled(config.labels.prefix, label));
}

/** Every label that can be ours, so that the others of them can be taken away. */
export function ownLabels({ config }: Given): readonly string[] {
  if (!config.labels.on) return [];
  return [...Object.values(VERDICTS), ...KINDS].flatMap((label) =>
    label === null ? [] : [labelled(config.labels.prefix, label).name],
  );
}

function labelled(prefix: string, { word, color, description }: Label): LabelSpec {
  return { name: cut(`${prefix}${word}`, LONGEST_NAME), color, description };
}

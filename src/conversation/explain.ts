/** A criterion -> what it asks, why, how strictly this list takes it, and how it stands for the entries of the pull request. */
import { criteria } from "../criteria/index.ts";
import { code, type Insert, list, md, type Text } from "../markdown.ts";
import { type Config, criteriaFor } from "../model/config.ts";
import type { Decision } from "../model/conversation.ts";
import type { Assessment, Finding, Level, Outcome } from "../model/finding.ts";
import { findingOf } from "./ground.ts";

const MOST_ENTRIES = 10;
const MOST_OPTIONS = 20;
const LONGEST_OPTION = 60;

export function explain(id: string, assessments: readonly Assessment[], config: Config): readonly Text[] {
  const criterion = criteria.find((one) => one.id === id);
  if (criterion === undefined) return [];
  const { title, why, fix } = criterion;
  const asked = assessments.filter((one) => findingOf(one, id) !== null);
  const sections = [...new Set(asked.map(({ entry }) => entry.section))];
  return [
    md`**${title}** (${code(id)}): ${why}`,
    ...(asked.length === 0 ? [md`It is asked of no entry of this pull request.`] : []),
    ...sections.flatMap((section) => strictness(id, section, sections.length > 1, config)),
    md`Where it is not met: ${fix}`,
    ...asked.slice(0, MOST_ENTRIES).flatMap((one) => {
      const finding = findingOf(one, id);
      return finding === null ? [] : [standing(finding, one.entry.name)];
    }),
  ];
}

const LEVELS: Readonly<Record<Level, Text>> = {
  required: md`This list requires it.`,
  ask: md`This list asks for it; an open question about it holds nothing up, since merging answers it.`,
  advised: md`In this list it is advice, and holds nothing up.`,
  off: md`This list does not ask for it.`,
};

const LEVELS_IN: Readonly<Record<Level, (section: string) => Text>> = {
  required: (section) => md`The section ${section} requires it.`,
  ask: (section) =>
    md`The section ${section} asks for it; an open question about it holds nothing up, since merging answers it.`,
  advised: (section) => md`In the section ${section} it is advice, and holds nothing up.`,
  off: (section) => md`The section ${section} does not ask for it.`,
};

function strictness(id: string, section: string, several: boolean, config: Config): readonly Text[] {
  const asked = criteriaFor(config, section);
  const found = Object.hasOwn(asked, id) ? asked[id] : undefined;
  if (found === undefined) return [];
  const level = several ? LEVELS_IN[found.level](section) : LEVELS[found.level];
  const options = optionsOf(found.options);
  return [options.length === 0 ? level : md`${level} Its options: ${list(options)}.`];
}

/** Those that are a word or a number; lists of what is looked for are too long to tell. */
function optionsOf(options: unknown): readonly Insert[] {
  if (options === null || typeof options !== "object") return [];
  return Object.entries(options)
    .filter(([, value]) => ["string", "number", "boolean"].includes(typeof value))
    .map(([name, value]) => code(`${name}: ${String(value).slice(0, LONGEST_OPTION)}`))
    .slice(0, MOST_OPTIONS);
}

const STANDING: Readonly<Record<Outcome, (name: string, finding: Finding) => Text>> = {
  met: (name, { because }) => md`For ${name} it is met. ${because}`,
  unmet: (name, { because }) => md`For ${name} it is not met. ${because}`,
  unknown: (name, { because }) => md`For ${name} it could not be checked. ${because}`,
  judgement: (name, { question, because }) => md`For ${name} the maintainers decide: ${question ?? md``} ${because}`,
  exempt: (name, { because }) => md`${name} is exempt. ${because}`,
};

const DECIDED: Readonly<Record<Decision["kind"], (name: string, by: string, on: string) => Text>> = {
  accept: (name, by, on) => md`For ${name} it was accepted by ${by} on ${on}.`,
  exempt: (name, by, on) => md`${name} was exempted from it by ${by} on ${on}.`,
  reject: (name, by, on) => md`For ${name} it was not accepted by ${by} on ${on}.`,
};

function standing(finding: Finding, name: string): Text {
  const { decision, outcome } = finding;
  if (decision === undefined || decision.lapsed !== null) return STANDING[outcome](name, finding);
  return DECIDED[decision.kind](name, decision.by, decision.on);
}

/** The labels of the pull request -> whether the maintainers have taken it over, and the check run that says so. */
import { code, md } from "../markdown.ts";
import type { CheckRunReport } from "../model/report.ts";
import type { Given, Voice } from "./given.ts";

const LONGEST_TITLE = 100;

/** The label by which Listkeeper is told to leave the pull request alone; null where none is. A hold is stronger. */
export function skippedBy({ verdict, config, pull }: Given): string | null {
  if (verdict.held !== null) return null;
  const skipping = new Set(config.labels.input.skip.map((name) => name.toLowerCase()));
  return pull.standings.labels.find((name) => skipping.has(name.toLowerCase())) ?? null;
}

/** It lets a required check pass: who may set labels has said that people look after this. */
export function checkRunForSkip(label: string, voice: Voice): CheckRunReport {
  const words = md`The label ${code(label)} says that the maintainers look after this pull request themselves. Take the label away, and Listkeeper looks at it again.`;
  return {
    conclusion: "neutral",
    title: voice.tell(md`Left to the maintainers`, LONGEST_TITLE),
    summary: voice.say(words),
    text: null,
    annotations: [],
    buttons: [],
  };
}

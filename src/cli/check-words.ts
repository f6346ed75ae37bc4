/** What a project would lack in a list -> the words for it: the rows of the comment, under a headline of their own. */
import { code, type Insert, link, md, plural, type Text } from "../markdown.ts";
import type { Config } from "../model/config.ts";
import type { Entry } from "../model/entry.ts";
import type { Assessment, Verdict } from "../model/finding.ts";
import { metTable, openTable } from "../report/entry-table.ts";
import { sentences, type Voice } from "../report/given.ts";
import { allOf, metRows, openRows } from "../report/rows.ts";

export interface Checked {
  /** `OWNER/REPO`; null where only a configuration is known. */
  readonly listing: string | null;
  readonly config: Config;
  readonly section: string;
  /** Whether it is known what a pull request would say. */
  readonly described: boolean;
  /** Whether GitHub was asked with a token. */
  readonly signedIn: boolean;
  /** Where the project is listed today. */
  readonly listed: readonly Entry[];
  readonly assessment: Assessment;
  readonly verdict: Verdict;
}

const NO_FIX = () => null;

/** Markdown, for the terminal to show. */
export function wordsOf(checked: Checked, voice: Voice): string {
  const { assessment, config } = checked;
  const [open, met] = [openRows(assessment), metRows(assessment)];
  const parts = [
    `### ${voice.say(headline(checked))}`,
    sentences(voice, whereabouts(checked)),
    ...(open.length === 0 ? [] : [openTable(voice, NO_FIX, null, open)]),
    ...(met.length === 0 ? [] : [`#### ${voice.say(md`What is met`)}`, metTable(voice, null, met)]),
    sentences(voice, nextSteps(checked)),
    ...(config.page === null ? [] : [voice.say(md`${link(md`What is asked of a project`, config.page)}`)]),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function headline({ assessment, section, verdict }: Checked): Text {
  const { toChange, questions, unknowns } = verdict;
  const name = assessment.entry.name;
  const place: Insert = section === "" ? md`the list` : section.replaceAll(" > ", " › ");
  switch (verdict.kind) {
    case "changes-needed":
      return allOf([assessment], "change").length === 0
        ? md`Not yet: ${name} would pass in ${place} from ${lastDay(assessment)} on`
        : plural(
            toChange,
            md`1 thing to change before ${name} would pass in ${place}`,
            md`${toChange} things to change before ${name} would pass in ${place}`,
          );
    case "could-not-verify":
      return plural(
        unknowns,
        md`Not finished: 1 thing could not be checked`,
        md`Not finished: ${unknowns} things could not be checked`,
      );
    case "needs-maintainer":
      return plural(
        questions,
        md`The maintainers decide: 1 question is open`,
        md`The maintainers decide: ${questions} questions are open`,
      );
    default:
      if (questions === 0) return md`${name} would pass in ${place}`;
      return plural(
        questions,
        md`${name} would pass in ${place}, with 1 question for the maintainers`,
        md`${name} would pass in ${place}, with ${questions} questions for the maintainers`,
      );
  }
}

function lastDay(assessment: Assessment): string {
  const days = allOf([assessment], "wait").flatMap(({ passesOn }) => passesOn ?? []);
  return days.toSorted().at(-1) ?? "";
}

function whereabouts({ listing, listed, section, assessment }: Checked): readonly Text[] {
  const { facts } = assessment;
  const words: Text[] = [];
  if (facts.repository.known) {
    const project = link(facts.repository.value.nameWithOwner, facts.repository.value.url);
    words.push(
      listing === null ? md`${project} was looked at.` : md`${project} was held against what ${code(listing)} asks.`,
    );
  }
  const [today] = listed;
  if (today !== undefined) {
    words.push(
      today.section === section
        ? md`It is listed there today: this is what would be asked of it now.`
        : md`It is listed in ${today.section.replaceAll(" > ", " › ")} today: this is what a move would be asked.`,
    );
  }
  return words;
}

function nextSteps({ verdict, listed, described, signedIn, assessment }: Checked): readonly Text[] {
  const steps: Text[] = [];
  if (verdict.unknowns > 0 && !signedIn) {
    steps.push(
      md`GitHub tells little to those who do not sign in: give it a token of yours in ${code("GITHUB_TOKEN")}. It needs no permissions.`,
    );
  } else if (verdict.unknowns > 0) {
    steps.push(md`What is not known is never held against a project: try again later.`);
  }
  if (!described && assessment.findings.some(({ criterion }) => criterion === "production-use")) {
    steps.push(
      md`What the description of a pull request would say counts, too: write it into a file and name it with ${code("--description FILE")}.`,
    );
  }
  if (listed.length === 0) {
    steps.push(
      md`How the entry itself is written is looked at when it is there: add it in a clone of the list, and ${code("listkeeper review --local")} says what the pull request would hear.`,
    );
  }
  return steps;
}

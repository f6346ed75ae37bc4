/** What came of the reviews -> the summary of the job, in Markdown. */
import { render } from "../markdown/render.ts";
import { code, link, md, type Text } from "../markdown.ts";
import type { CheckRunReport } from "../model/report.ts";
import { catalogueOf } from "../words/catalogue.ts";
import { ENGLISH } from "../words/choose.ts";
import type { Told } from "./notes.ts";

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands: a step's summary has at most 1 MiB.
const MOST = 300_000;

export function summaryOf(told: readonly Told[]): string {
  if (told.length === 0) return `${say(md`No open pull request wanted a look.`, ENGLISH)}\n`;
  const lines = told.map((one) => `- ${say(lineOf(one), one.language)}`);
  const unsaid = told.flatMap((one) => (one.unsaid === null ? [] : [fullOf(one.unsaid)]));
  const [first] = told.filter((one) => one.unsaid !== null);
  const hint = first === undefined ? [] : [say(NO_CHECK, first.language)];
  return `${[lines.join("\n"), ...hint, ...unsaid].join("\n\n").slice(0, MOST)}\n`;
}

const NO_CHECK = md`The check stands here, since this workflow's token may write none: give the job ${code("permissions: { checks: write }")}.`;

function lineOf({ number, url, title }: Told): Text {
  const name = number === null ? md`Merge queue` : md`Pull request ${link(`#${number}`, url)}`;
  return title === null ? md`${name}: Listkeeper could not finish; the log says why.` : md`${name}: ${title}`;
}

function fullOf({ title, summary, text }: CheckRunReport): string {
  return [`### ${say(md`${title}`, ENGLISH)}`, summary, text ?? ""].filter((part) => part !== "").join("\n\n");
}

function say(text: Text, language: string): string {
  return render(text, { catalogue: catalogueOf(language) });
}

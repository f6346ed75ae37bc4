/** Findings about an entry -> rows of a table: what it is about, what was found, and how to mend it. */
import { type Insert, link, list, md, type Text } from "../markdown.ts";
import type { Evidence } from "../model/facts.ts";
import type { Finding } from "../model/finding.ts";
import type { Voice, WayOf } from "./given.ts";
import { inRows, kindOf, STATUS } from "./rows.ts";

const MOST_EVIDENCE = 6;
const SAME = md`The same as above.`;

/** What still asks for somebody's eyes. */
export function openTable(voice: Voice, wayOf: WayOf, docs: string | null, findings: readonly Finding[]): string {
  const told = new Set<string>();
  const rows = inRows(findings).map((together) => {
    const [finding] = together;
    const words = because(voice, finding);
    const isTold = kindOf(finding) === "advice" && told.has(words);
    told.add(words);
    const titles = list(together.map((one) => titleOf(docs, one)));
    const head = [voice.say(STATUS[kindOf(finding)]), voice.say(titles)].join("<br>");
    const lines = isTold ? [...questions(voice, together), voice.say(SAME)] : found(voice, wayOf, together);
    return row([head, lines.join("<br>")]);
  });
  return table(voice, rows);
}

/** What is met: a line each. */
export function metTable(voice: Voice, docs: string | null, findings: readonly Finding[]): string {
  return table(
    voice,
    findings.map((finding) => row([voice.say(titleOf(docs, finding)), because(voice, finding)])),
  );
}

/** Linked to its place in the reference, where that is published. */
function titleOf(docs: string | null, { title, criterion }: Finding): Insert {
  return link(title, docs === null ? null : `${docs}#${criterion}`);
}

function table(voice: Voice, rows: readonly string[]): string {
  return [row([voice.say(md`Criterion`), voice.say(md`What Listkeeper found`)]), "|:--|:--|", ...rows].join("\n");
}

/** One line a row, whatever its cells hold: only pipes of our own words are left to be escaped. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
}

function found(voice: Voice, wayOf: WayOf, together: readonly [Finding, ...Finding[]]): string[] {
  const [finding] = together;
  const lines = [
    ...questions(voice, together),
    because(voice, finding),
    ...evidence(finding.evidence).map(voice.say),
    ...remedy(voice, finding),
    ...together
      .flatMap((one) => wayOf(one) ?? [])
      .slice(0, 1)
      .map(voice.say),
  ];
  return lines.filter((line) => line !== "");
}

function questions(voice: Voice, together: readonly Finding[]): string[] {
  return together.flatMap(({ question }) => (question === null ? [] : [voice.say(md`**${question}**`)]));
}

/** The measured value and where it was seen, unless the words link there themselves. */
function because(voice: Voice, { because, source }: Finding): string {
  const words = voice.say(because);
  const seen = source === null ? "" : voice.say(link(md`Source`, source));
  const target = /\]\((.*)\)$/.exec(seen)?.[1];
  if (target === undefined || words.includes(`](${target})`)) return words;
  return words === "" ? seen : `${words} ${seen}`;
}

function evidence(all: readonly Evidence[]): Text[] {
  const shown = all.slice(0, MOST_EVIDENCE).map(({ what, url }) => link(what, url));
  if (all.length > shown.length) shown.push(md`${all.length - shown.length} more`);
  return shown.length === 0 ? [] : [md`**Evidence:** ${list(shown)}.`];
}

function remedy(voice: Voice, finding: Finding): string[] {
  const { fix, passesOn } = finding;
  const kind = kindOf(finding);
  const lines: Text[] = [];
  if (passesOn !== null && !voice.say(finding.because).includes(passesOn))
    lines.push(md`It will be met on **${passesOn}**.`);
  if (fix !== null && kind === "change") lines.push(md`**Fix:** ${fix}`);
  else if (fix !== null) lines.push(fix);
  return lines.map(voice.say);
}

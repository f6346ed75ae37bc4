/** Findings about an entry -> rows of a table: what it is about, what was found, who has decided, and how to mend it. */
import { type Insert, link, list, md, type Text } from "../markdown.ts";
import type { Evidence } from "../model/facts.ts";
import type { Finding } from "../model/finding.ts";
import { decisionWords, statementWords } from "./decisions.ts";
import type { Voice, WayOf } from "./given.ts";
import { decisionOn, isSaid, kindOf, STATUS } from "./rows.ts";
import { sourceLink } from "./source.ts";

const MOST_EVIDENCE = 6;
/** A shorter string may be in a statement by chance. */
const LEAST_QUOTE = 20;

/** What still asks for somebody's eyes: a row for each criterion. What two of them have in common is said once. */
export function openTable(voice: Voice, wayOf: WayOf, docs: string | null, findings: readonly Finding[]): string {
  const told = new Map<string, Text>();
  const rows = findings.map((finding) => {
    const head = [STATUS[kindOf(finding)], titleOf(docs, finding)].map(voice.say).join("<br>");
    const words = because(voice, finding);
    const same = told.get(words);
    if (words !== "" && same === undefined) told.set(words, finding.title);
    const measured = same === undefined ? words : voice.say(md`The same as for ${same}.`);
    return row([head, found(voice, wayOf, finding, measured).join("<br>")]);
  });
  return table(voice, rows);
}

/** What is met: a line each. */
export function metTable(voice: Voice, docs: string | null, findings: readonly Finding[]): string {
  return table(
    voice,
    findings.map((finding) => {
      const lines = [because(voice, finding), ...statementWords(finding).map(voice.say), ...decided(voice, finding)];
      return row([voice.say(titleOf(docs, finding)), lines.filter((line) => line !== "").join("<br>")]);
    }),
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

function found(voice: Voice, wayOf: WayOf, finding: Finding, measured: string): string[] {
  const way = wayOf(finding);
  const lines = [
    ...question(voice, finding),
    ...decided(voice, finding),
    measured,
    ...evidence(unstated(finding)).map(voice.say),
    ...statementWords(finding).map(voice.say),
    ...remedy(voice, finding),
    ...(way === null ? [] : [voice.say(way)]),
  ];
  return lines.filter((line) => line !== "");
}

function question(voice: Voice, { question }: Finding): string[] {
  return question === null ? [] : [voice.say(md`**${question}**`)];
}

function decided(voice: Voice, finding: Finding): string[] {
  const words = decisionWords(finding);
  return words === null ? [] : [voice.say(words)];
}

/** The measured value and where it was seen, unless the words link there themselves. */
function because(voice: Voice, { because, source }: Finding): string {
  const words = isSaid(because) ? voice.say(because) : "";
  if (source === null) return words;
  const seen = voice.say(sourceLink(source));
  const target = /\]\((.*)\)$/.exec(seen)?.[1];
  if (target === undefined || words.includes(`](${target})`)) return words;
  return words === "" ? seen : voice.say(md`${because} ${sourceLink(source)}`);
}

/** What is quoted from a statement that stands in the same row is not told twice. */
function unstated({ evidence, statements = [] }: Finding): readonly Evidence[] {
  const stated = statements.map(({ words }) => words).join("\n");
  return evidence.filter(({ what, url }) => {
    const quotes = url === null ? stringsIn(what).filter(({ length }) => length >= LEAST_QUOTE) : [];
    return quotes.length === 0 || !quotes.every((quote) => stated.includes(quote.replace(/…$/, "")));
  });
}

function stringsIn(insert: Insert): readonly string[] {
  if (typeof insert === "string") return [insert];
  if (typeof insert === "number" || "code" in insert || "file" in insert || "link" in insert) return [];
  return ("list" in insert ? insert.list : insert.values).flatMap(stringsIn);
}

function evidence(all: readonly Evidence[]): Text[] {
  const shown = all.slice(0, MOST_EVIDENCE).map(({ what, url }) => link(what, url));
  if (all.length > shown.length) shown.push(md`${all.length - shown.length} more`);
  return shown.length === 0 ? [] : [md`**Evidence:** ${list(shown)}.`];
}

/** What was decided needs no mending. */
function remedy(voice: Voice, finding: Finding): string[] {
  const { fix, passesOn } = finding;
  const kind = kindOf(finding);
  if (kind === "accepted" || kind === "exempt") return [];
  const lines: Text[] = [];
  if (decisionOn(finding)?.kind === "reject" && fix === null)
    lines.push(md`If the reason does not say what to do, ask below.`);
  if (passesOn !== null && !voice.say(finding.because).includes(passesOn))
    lines.push(md`It will be met on **${passesOn}**.`);
  if (fix !== null && kind === "change") lines.push(md`**Fix:** ${fix}`);
  else if (fix !== null) lines.push(fix);
  return lines.map(voice.say);
}

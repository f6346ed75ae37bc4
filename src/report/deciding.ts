/** What is open or decided -> how to decide it otherwise by a line in a comment: a folded list that can be copied from. */
import { escapeHtml } from "../markdown/escape.ts";
import { code, type Insert, md, type Text } from "../markdown.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import type { Given, Voice } from "./given.ts";
import { isBeforehand } from "./opening/opening.ts";
import { decisionOn, kindOf, openRows, type RowKind } from "./rows.ts";

const MOST = 12;
const LONGEST_SUMMARY = 200;

/** Empty where there is nothing to decide, and outside of a pull request, where nobody could answer. */
export function decidingSection(given: Given, voice: Voice): string {
  const lines = linesOf(given.assessments);
  if (lines.length === 0 || isBeforehand(given.pull)) return "";
  const summary = escapeHtml(voice.tell(md`How to decide, for maintainers`, LONGEST_SUMMARY), LONGEST_SUMMARY);
  const several = given.assessments.length > 1;
  const intro = several
    ? md`Write a line like these in a comment, with your reason; where several entries have the same question, put the entry's name behind the criterion.`
    : md`Write a line like these in a comment, with your reason.`;
  const told = lines.slice(0, MOST).map((line) => `- ${voice.say(line)}`);
  told.push(`- ${voice.say(md`Everything else: ${code("/listkeeper help")}`)}`);
  return [`<details><summary>💬 ${summary}</summary>`, voice.say(intro), told.join("\n"), "</details>"].join("\n\n");
}

/** A line for each criterion that is open or decided somewhere, in the order in which it is met first. */
function linesOf(assessments: readonly Assessment[]): readonly Text[] {
  const seen = new Map<string, readonly Text[]>();
  for (const finding of assessments.flatMap(openRows)) {
    const kind = kindOf(finding);
    const key = [waysOf(finding, kind), finding.criterion].join(" ");
    if (!seen.has(key)) seen.set(key, ways(finding, kind));
  }
  return [...seen.values()].flat();
}

/** What was answered by an approving review stands in no command that could be revoked. */
function waysOf(finding: Finding, kind: RowKind): "revoke" | "refuse" | "answer" | "except" | "none" {
  const decision = decisionOn(finding);
  if (decision !== null) return decision.comment === null ? "refuse" : "revoke";
  if (kind === "decide" || kind === "unknown") return "answer";
  return kind === "change" || kind === "wait" ? "except" : "none";
}

function ways(finding: Finding, kind: RowKind): readonly Text[] {
  const { title, criterion } = finding;
  switch (waysOf(finding, kind)) {
    case "revoke":
      return [md`${title}, to take the decision back: ${code(`/listkeeper revoke ${criterion}`)}`];
    case "refuse":
      return [md`${title}, to answer with no all the same: ${command("reject", finding)}`];
    case "answer":
      return [md`${title}: ${command("accept", finding)} or ${command("reject", finding)}`];
    case "except":
      return [md`${title}, to make an exception: ${command("exempt", finding)}`];
    default:
      return [];
  }
}

/** The reason's place is marked by dots, which a command without a reason would not get past. */
function command(word: "accept" | "reject" | "exempt", { criterion }: Finding): Insert {
  return code(`/listkeeper ${word} ${criterion}: …`);
}

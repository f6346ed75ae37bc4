/** What people have decided or stated about a finding -> the sentences that say who, when and why, and what counts no longer. */
import { code, link, md, type Text } from "../markdown.ts";
import type { Conversation, Decision, Statement } from "../model/conversation.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import type { Voice } from "./given.ts";
import { nameOf } from "./places.ts";
import { decisionOn } from "./rows.ts";
import { type Part, part } from "./shorten.ts";

const MOST_STATEMENTS = 5;
const MOST_LOOSE = 10;

/** Null where nobody has decided. */
export function decisionWords(finding: Finding): Text | null {
  const decision = decisionOn(finding);
  if (decision !== null) return inForce(decision);
  return finding.decision === undefined ? null : lapsedWords(finding.decision);
}

function inForce(decision: Decision): Text {
  const { kind, by, until, reason } = decision;
  const on = dayLink(decision);
  if (kind === "accept") {
    if (reason !== null) return md`**Accepted** by ${by} on ${on}: “${reason}”`;
    return decision.comment === null
      ? md`**Accepted** by ${by}, with the approving review of ${on}.`
      : md`**Accepted** by ${by} on ${on}, with the button of the check run.`;
  }
  const why = reason ?? "";
  if (kind === "reject") return md`**Not accepted** by ${by} on ${on}: “${why}”`;
  return until === null
    ? md`**An exception was made** by ${by} on ${on}: “${why}”`
    : md`**An exception was made** until ${until}, by ${by} on ${on}: “${why}”`;
}

/** Why a decision counts no longer, and what to do if it still holds. */
function lapsedWords(decision: Decision): Text {
  const by = decision.by;
  const on = dayLink(decision);
  switch (decision.lapsed) {
    case "repository":
      return md`What ${by} decided on ${on} counts no longer: it was about another repository address. If it still holds, it has to be written once more.`;
    case "section":
      return md`What ${by} decided on ${on} counts no longer: the entry stood in another section then. If it still holds, it has to be written once more.`;
    case "date":
      return md`The exception that ${by} made on ${on} has ended: it counted until ${decision.until ?? ""}.`;
    case "unmet":
      return md`What ${by} decided on ${on} counts no longer: it answered a question, and now the answer can be told without a person. An exception can still be made.`;
    case "gone":
      return md`What ${by} decided on ${on} is about an entry that is not part of this pull request any more.`;
    default:
      return md`What ${by} decided on ${on} can no longer be told apart from a decision about another entry, because Listkeeper's own note of it is gone. If it still holds, it has to be written once more.`;
  }
}

/** The day, linked to what was written. */
function dayLink({ on, url }: Pick<Decision, "on" | "url">): ReturnType<typeof link> {
  return link(on, url);
}

/** What people have given as evidence, the oldest first. */
export function statementWords(finding: Finding): readonly Text[] {
  const statements = finding.statements ?? [];
  const told = statements.slice(0, MOST_STATEMENTS).map(stated);
  const left = statements.length - told.length;
  return left > 0 ? [...told, md`${left} more in the conversation.`] : told;
}

function stated({ by, words, on, url }: Statement): Text {
  return md`**Stated** by ${by} on ${link(on, url)}: “${words}”`;
}

/** Decisions for which there is no row any more. */
export function looseDecisions(
  voice: Voice,
  { decisions }: Conversation,
  assessments: readonly Assessment[],
): readonly Part[] {
  const told = new Set(
    assessments.flatMap(({ findings }) => findings.map(({ decision }) => decision && idOf(decision))),
  );
  const loose = decisions.filter((decision) => decision.lapsed !== null && !told.has(idOf(decision)));
  if (loose.length === 0) return [];
  const lines = loose.slice(0, MOST_LOOSE).map((decision) => {
    const about = md`${nameOf({ name: decision.entry })}, ${code(decision.criterion)}`;
    return `- ${voice.say(md`${about}: ${lapsedWords(decision)}`)}`;
  });
  if (loose.length > lines.length) lines.push(`- ${voice.say(md`${loose.length - lines.length} more`)}`);
  return [part([`#### ${voice.say(md`Decisions that count no longer`)}`, lines.join("\n")].join("\n\n"))];
}

function idOf({ url, criterion, entry }: Decision): string {
  return JSON.stringify([url, criterion, entry]);
}

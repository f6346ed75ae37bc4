/** What an undisturbed look found and what a disturbed one did -> the claims that the disturbed one had no right to make. */
import { inEnglish } from "../../src/json.ts";
import type { Assessment, Finding } from "../../src/model/finding.ts";
import type { Review } from "../../src/review.ts";
import type { Stand } from "./fault-scene.ts";

const CLAIMS: ReadonlySet<string> = new Set(["met", "unmet"]);

/** A finding under a fault must be the same, or say that it is not known or for a person. */
export function unsupported(usual: Review, found: Review): readonly string[] {
  const known = new Map(usual.assessments.map((one) => [keyOf(one), one.findings]));
  const findings = found.assessments.flatMap((one) =>
    one.findings.flatMap((finding) => {
      const { outcome } = known.get(keyOf(one))?.find(({ criterion }) => criterion === finding.criterion) ?? {};
      return CLAIMS.has(finding.outcome) && finding.outcome !== outcome ? [told(one, finding, outcome)] : [];
    }),
  );
  const expected = new Set(usual.change.problems.map(({ message }) => inEnglish(message)));
  const problems = found.change.problems.map(({ message }) => inEnglish(message)).filter((one) => !expected.has(one));
  const seen = new Set(found.assessments.map(keyOf));
  const lost = [...known.keys()].filter((key) => !seen.has(key)).map((key) => `${key} was not seen`);
  const ready = found.verdict.kind === "ready" && usual.verdict.kind !== "ready" ? ["the verdict is ready"] : [];
  return [...findings, ...problems, ...lost, ...ready, ...decidedOtherwise(usual, found)];
}

/** A decision, a hold or an answer that comes or goes with a fault. */
function decidedOtherwise(usual: Review, found: Review): readonly string[] {
  const [one, other] = [decidedIn(usual), decidedIn(found)];
  return [
    ...one.filter((what) => !other.includes(what)).map((what) => `gone: ${what}`),
    ...other.filter((what) => !one.includes(what)).map((what) => `new: ${what}`),
  ];
}

/** Where GitHub says that somebody is nobody, nothing may come of that person's word. */
export function granted(usual: Review, found: Review): readonly string[] {
  return decidedOtherwise(usual, found).filter((what) => /^new: .* in force$/.test(what));
}

function decidedIn({ conversation: { decisions, hold, answers } }: Review): readonly string[] {
  return [
    ...decisions.map(({ kind, criterion, by, lapsed }) => `${kind} ${criterion} by ${by}, ${lapsed ?? "in force"}`),
    ...(hold === null ? [] : [`hold by ${hold.by}`]),
    `${answers.length} answers`,
  ];
}

function keyOf({ how, entry }: Assessment): string {
  return `${how} ${entry.section}/${entry.name}`;
}

function told(of: Assessment, { criterion, outcome, because }: Finding, usual: string | undefined): string {
  return `${keyOf(of)}: ${criterion} is ${outcome}, not ${usual ?? "asked"}: ${inEnglish(because)}`;
}

/** What stands, as words, without what is another for each pull request. */
export type Comparable = ReadonlyMap<string, string>;

export function comparable({ comments, reactions, asked, labels, approved, checks, summary }: Stand): Comparable {
  return new Map([
    ...comments.map((body, i) => [`comment ${i + 1}`, plain(body)] as const),
    ["reactions", reactions.join(", ")],
    ["asked for review", asked.join(", ")],
    ["labels", labels.join(", ")],
    ["approved", String(approved)],
    ["conclusion", String(checks.at(-1))],
    ["summary", plain(summary ?? "")],
  ]);
}

/** What GitHub did not take as a suggestion stays a patch, a suggestion that stood before the comment has a link, and what people were told of depends on what was between. */
function plain(text: string): string {
  return text
    .replace(/"told":\{[^{}]*\}/g, "TOLD")
    .replace(/\b[\da-f]{40}\b|\b[\da-f]{7}\b/g, "SHA")
    .replace(/\/pull\/\d+/g, "/pull/N")
    .replace(/"delivery":"[^"]*"/g, "DELIVERY")
    .replace(/#pullrequestreview-\d+/g, "#pullrequestreview-N")
    .replace(/#issuecomment-\d+/g, "#issuecomment-N")
    .replace(/\*\*By one click:\*\*[^|\n]*|The patch at the end does this\. ?/g, "")
    .replace(/<details><summary>🔧[\s\S]*?<\/details>\s*/g, "");
}

/** What the next look did not make as it is where nothing was disturbed: the first words that differ of each part. */
export function differences(usual: Comparable, healed: Comparable): readonly string[] {
  return [...new Set([...usual.keys(), ...healed.keys()])].flatMap((part) => {
    const [one = "", other = ""] = [usual.get(part), healed.get(part)];
    if (one === other) return [];
    const at = one.split("").findIndex((letter, i) => letter !== other[i]);
    const from = Math.max(0, (at < 0 ? one.length : at) - 30);
    return [`not healed: ${part} is "${other.slice(from, from + 120)}", not "${one.slice(from, from + 120)}"`];
  });
}

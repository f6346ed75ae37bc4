/** The review -> the machine-readable block of the comment, as far as there is room for it. docs/block.md tells it. */
import { keptAddress, keptName } from "../block.ts";
import { withMark } from "../mark.ts";
import type { Block, BlockEntry, BlockFinding } from "../model/block.ts";
import type { Assessment, Finding } from "../model/finding.ts";
import type { Given } from "./given.ts";
import { openingOf } from "./opening.ts";
import { errorsOf } from "./problems.ts";

/** Characters. */
const MOST_OF_ENTRIES = 15_000;
const MOST_OF_DECISIONS = 20_000;

/** What the review itself does not say. */
export type Remembered = Pick<Block, "language" | "told" | "suggested">;

export function blockOf(given: Given, remembered: Remembered): Block {
  const { pull, verdict, conversation, assessments } = given;
  return {
    version: 1,
    head: pull.headSha,
    verdict: verdict.kind,
    turn: openingOf(given).turn,
    held: verdict.held !== null,
    language: remembered.language,
    problems: errorsOf(given).length,
    entries: assessments.map(entryOf),
    decisions: bounded(conversation.bindings),
    complete: true,
    told: remembered.told,
    suggested: remembered.suggested,
  };
}

function entryOf({ entry, how, findings }: Assessment): BlockEntry {
  return {
    name: keptName(entry.name),
    repository: entry.repository === null ? null : keptAddress(entry.repository),
    section: keptName(entry.section),
    file: keptAddress(entry.file),
    change: how,
    findings: Object.fromEntries(findings.map((finding) => [finding.criterion, findingOf(finding)])),
  };
}

function findingOf({ outcome, level, passesOn }: Finding): BlockFinding {
  return passesOn === null ? { outcome, level } : { outcome, level, passesOn };
}

/** The text with the block as its hidden last line: with all of it, without the findings, or with fewer entries. */
export function withBlock(text: string, block: Block, most: number): string {
  const full = marked(text, block);
  if (full.length <= most) return full;
  const { bare, entries } = withoutFindings(block);
  let room = most - marked(text, bare).length;
  const kept = entries.filter((entry) => {
    room -= lengthOf(bare, entry);
    return room >= 0;
  });
  return marked(text, { ...bare, entries: kept });
}

/** How many characters it takes with all of it, and without what can be spared. */
export function sizeOf(block: Block): { readonly full: number; readonly least: number } {
  const { bare, entries } = withoutFindings(block);
  const least = entries.reduce((sum, entry) => sum + lengthOf(bare, entry), 0);
  return { full: marked("", block).length, least: marked("", bare).length + Math.min(least, MOST_OF_ENTRIES) };
}

function withoutFindings(block: Block): { readonly bare: Block; readonly entries: readonly BlockEntry[] } {
  const entries = block.entries.map(({ findings: _, ...entry }) => entry);
  return { bare: { ...block, entries: [], complete: false }, entries };
}

/** With the comma after it. */
function lengthOf(bare: Block, entry: BlockEntry): number {
  return marked("", { ...bare, entries: [entry] }).length - marked("", bare).length + 1;
}

/** The newest of them that there is room for: whoever has decided more has to write the oldest again when it matters. */
function bounded(bindings: Block["decisions"]): Block["decisions"] {
  let room = MOST_OF_DECISIONS;
  return bindings
    .toReversed()
    .filter((binding) => {
      room -= withMark("", "review", JSON.stringify(binding)).length;
      return room >= 0;
    })
    .toReversed();
}

function marked(text: string, block: Block): string {
  return withMark(text, "review", JSON.stringify(block));
}

/** The headings of a README -> those that say what a file of its own says in other projects. */
import type { RepositoryAnswer } from "../../model/answers.ts";
import type { GovernanceFacts } from "../../model/facts.ts";
import { lineLink, readmeOf } from "../at-head.ts";
import { type Passage, passagesOf } from "../reading/passages.ts";
import { withoutMarks } from "../reading/plain-words.ts";
import { type Kind, kindOfTitle } from "./kinds.ts";

/** A heading with less below it promises what is not there. */
const LEAST = 15;
const MOST = 1000;
const LONGEST_TITLE = 100;
// Lists have a part on security, and products one on their own: meant is where to report a weakness.
const REPORTING = /\breport|vulnerab|disclos|advisor/i;

/** The first of each kind that is not in `seen` already. */
export function headingsOf(repository: RepositoryAnswer, seen: ReadonlySet<Kind>): GovernanceFacts["headings"] {
  const readme = readmeOf(repository);
  if (readme === null) return [];
  const passages = passagesOf(readme.path, readme.text ?? "");
  const found = new Map<Kind, GovernanceFacts["headings"][number]>();
  for (const [i, passage] of passages.entries()) {
    const title = passage.kind === "heading" ? withoutMarks(passage.text) : "";
    const kind = title === "" || title.length > LONGEST_TITLE ? null : kindOfTitle(title);
    if (kind === null || seen.has(kind) || found.has(kind)) continue;
    const below = textBelow(passages, i);
    if (below.length < LEAST || (kind === "security" && !REPORTING.test(below))) continue;
    found.set(kind, { kind, title, url: lineLink(repository, readme.path, passage.line) });
  }
  return [...found.values()];
}

/** What is said below a heading, before the next one of its level; as much of it as is needed. */
function textBelow(passages: readonly Passage[], at: number): string {
  const level = passages[at]?.level ?? 0;
  let text = "";
  for (const passage of passages.slice(at + 1)) {
    if ((passage.kind === "heading" && passage.level <= level) || text.length > MOST) break;
    if (passage.kind !== "heading") text += `${passage.text} `;
  }
  return text;
}

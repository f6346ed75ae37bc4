/** Many entries at once -> a table of contents: what happens to each, and what is open. */
import { list, md, plural, type Text } from "../markdown.ts";
import type { Assessment } from "../model/finding.ts";
import { changeOf } from "./entry-section.ts";
import { row } from "./entry-table.ts";
import type { Voice } from "./given.ts";
import { nameOf } from "./places.ts";
import { kindOf, openRows, type RowKind } from "./rows.ts";
import { type Part, part } from "./shorten.ts";

/** So few entries need no overview. */
const FEW = 3;
const MOST = 100;

export function overview(voice: Voice, assessments: readonly Assessment[]): readonly Part[] {
  if (assessments.length <= FEW) return [];
  const head = row([md`Entry`, md`What happens to it`, md`What is open`].map(voice.say));
  const rows = assessments.slice(0, MOST).map((one) => {
    return row([nameOf(one.entry), changeOf(one), openOf(one)].map(voice.say));
  });
  return [part([head, "|:--|:--|:--|", ...rows].join("\n"))];
}

function openOf(assessment: Assessment): Text {
  const kinds = openRows(assessment).map(kindOf);
  const count = (kind: RowKind): number => kinds.filter((one) => one === kind).length;
  const [changes, waits, unknowns, questions] = [count("change"), count("wait"), count("unknown"), count("decide")];
  const parts: Text[] = [];
  if (changes > 0) parts.push(plural(changes, md`❌ 1 thing to change`, md`❌ ${changes} things to change`));
  if (waits > 0) parts.push(md`⏳ only time`);
  if (unknowns > 0) parts.push(plural(unknowns, md`❔ 1 thing not known`, md`❔ ${unknowns} things not known`));
  if (questions > 0) parts.push(plural(questions, md`🔎 1 question`, md`🔎 ${questions} questions`));
  return parts.length === 0 ? md`✅ nothing` : md`${list(parts)}`;
}

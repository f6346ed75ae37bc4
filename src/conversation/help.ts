/** Who asks -> the commands that this person may use here, a line each. */
import { code, md, type Text } from "../markdown.ts";
import type { Finding } from "../model/finding.ts";
import type { Ground } from "./ground.ts";
import type { Heard } from "./heard.ts";
import { clearName } from "./targets.ts";

export function help({ remark: { may }, mayTell }: Heard, ground: Ground): readonly Text[] {
  return [
    md`These are the commands that you can use here. Each stands at the start of a line of a comment, and words in capitals stand for what you fill in.`,
    md`- ${code("/listkeeper recheck")} makes Listkeeper look at everything again.`,
    md`- ${code("/listkeeper explain CRITERION")} tells what a criterion asks, why, and how it stands here.`,
    ...(mayTell ? [evidence()] : []),
    ...(may ? deciding() : []),
    md`- ${code("/listkeeper help")} shows this list.`,
    ...(may ? [whatIsNamed(ground)] : []),
  ];
}

function evidence(): Text {
  return md`- ${code("/listkeeper evidence CRITERION: TEXT")} adds what speaks for the project, best with links; the maintainers read it beside their question.`;
}

function deciding(): readonly Text[] {
  return [
    md`- ${code("/listkeeper accept CRITERION ENTRY: REASON")} answers an open question with yes.`,
    md`- ${code("/listkeeper exempt CRITERION ENTRY until DATE: REASON")} lets pass what is not met; without ${code("until DATE")} it has no end.`,
    md`- ${code("/listkeeper reject CRITERION ENTRY: REASON")} answers with no: the author has to change it.`,
    md`- ${code("/listkeeper revoke CRITERION ENTRY")} takes such a decision back.`,
    md`- ${code("/listkeeper hold: REASON")} keeps this pull request from being approved until ${code("/listkeeper unhold")}.`,
  ];
}

/** With an example about the first open question, if there is one. */
function whatIsNamed({ assessments, asked }: Ground): Text {
  const isOpen = ({ outcome }: Finding) => outcome === "judgement";
  const one = assessments.find(({ findings }) => findings.some(isOpen)) ?? assessments[0];
  const criterion = one?.findings.find(isOpen)?.criterion ?? asked[0] ?? "license";
  if (one === undefined || assessments.length === 1) {
    return md`ENTRY can be left out where there is only one, as in ${code(`/listkeeper accept ${criterion}: …`)}. Dates are written as in ${code("2027-01-31")}.`;
  }
  const example = code(`/listkeeper accept ${criterion} ${clearName(one, assessments)}: …`);
  return md`ENTRY is the name as the list has it, as in ${example}. Dates are written as in ${code("2027-01-31")}.`;
}

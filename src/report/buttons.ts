/** What stands open -> the buttons under the check run: the commonest of the commands. */
import { md, type Text } from "../markdown.ts";
import type { Button } from "../model/conversation.ts";
import type { CheckButton } from "../model/report.ts";
import type { Given, Voice } from "./given.ts";

// https://docs.github.com/en/rest/checks/runs: three at most, with so many characters.
const LONGEST_LABEL = 20;
const LONGEST_DESCRIPTION = 40;

export function buttonsOf(given: Given, voice: Voice): readonly CheckButton[] {
  const { kind, questions, held } = given.verdict;
  const recheck = button(voice, "recheck", md`Look again`, md`Asks GitHub anew and updates the review`);
  if (kind === "nothing-to-review" || given.pull.state !== "open") return [recheck];
  const accept = button(voice, "accept", md`Accept all questions`, md`Maintainers: yes to all open questions`);
  return [recheck, ...(questions > 0 ? [accept] : []), ...holding(voice, held)];
}

/** What a label says is taken back by the label. */
function holding(voice: Voice, held: Given["verdict"]["held"]): readonly CheckButton[] {
  if (held === null) return [button(voice, "hold", md`Hold`, md`Maintainers: not to be merged for now`)];
  if (held.label !== null) return [];
  return [button(voice, "unhold", md`Lift the hold`, md`Maintainers: may be merged again`)];
}

function button(voice: Voice, identifier: Button, label: Text, description: Text): CheckButton {
  return {
    label: voice.tell(label, LONGEST_LABEL),
    description: voice.tell(description, LONGEST_DESCRIPTION),
    identifier,
  };
}

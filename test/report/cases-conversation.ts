/** The states that a conversation brings about, as the report is given them: each has its goldens in a folder of its name. */
import { file, list, md } from "../../src/markdown.ts";
import type { Finding, Verdict } from "../../src/model/finding.ts";
import type { OwnComment } from "../../src/model/pull-request.ts";
import type { Given } from "../../src/report/given.ts";
import { someEntry } from "../facts.ts";
import {
  allMet,
  assessed,
  core,
  finding,
  given,
  license,
  logo,
  maintained,
  nothingStands,
  safe,
  somePull,
  stars,
  unique,
  young,
} from "./given.ts";
import { attempt, decided, pullUrl, said, someBlock, someHold, stated } from "./talk.ts";

const entry = someEntry();
const ours: OwnComment = { id: 9, body: "", minimized: false, url: `${pullUrl}#issuecomment-9` };
const standing = somePull({ standings: { ...nothingStands, comments: [ours] } });

const accepted: Finding = { ...core, outcome: "met", decision: decided("accept", "core-technology") };
const excepted: Finding = {
  ...stars,
  outcome: "exempt",
  decision: decided("exempt", "entry-complete", {
    until: "2026-12-31",
    reason: "The page will count stars by itself this winter.",
  }),
};
const rejected: Finding = {
  ...maintained,
  outcome: "unmet",
  decision: decided("reject", "maintained", { reason: "All of these commits are generated, see my comment above." }),
};
const byReview: Finding = {
  ...core,
  outcome: "met",
  decision: decided("accept", "core-technology", {
    reason: null,
    comment: null,
    url: `${pullUrl}#pullrequestreview-5`,
  }),
};
const byButton: Finding = {
  ...finding("docs-license", md`Documentation license`, "met", md`No license for the documentation was found.`),
  question: md`Is the documentation of ${"Packetlens"} under an open license?`,
  level: "ask",
  decision: decided("accept", "docs-license", { reason: null }),
};
const lapsed: Finding = {
  ...core,
  statements: [stated("core-technology", "Every probe is an eBPF program; without them nothing is left to show.")],
  decision: decided("accept", "core-technology", { lapsed: "repository" }),
};
/** What real pull requests showed: a row told the same twice, and was wider than a telephone. */
const told: Finding = {
  ...core,
  evidence: [
    { what: md`${list([md`“${"Every probe is an eBPF program"}”`])} in the pull request`, url: null, strength: "weak" },
    ...core.evidence,
  ],
  statements: [stated("core-technology", "Every probe is an eBPF program. Without them nothing is left to show.")],
};
const refused: Finding = {
  ...logo,
  fix: md`Add its import to ${file("src/components/pages/landscape/project-card/project-card.jsx")}.`,
  decision: decided("reject", "logo", { reason: "It is the logo of another project." }),
};
const gone = decided("exempt", "stars", { entry: "Oldlens", lapsed: "gone" });

function verdict(kind: Verdict["kind"], more: Partial<Verdict> = {}): Verdict {
  return { kind, toChange: 0, questions: 0, unknowns: 0, held: null, ...more };
}

export const conversationCases: Readonly<Record<string, Given>> = {
  "decided-ready": given("ready", [assessed(entry, [...allMet.slice(2), accepted, excepted, license, byButton])]),
  "decided-by-review": given("ready", [assessed(entry, [...allMet, byReview])]),
  rejected: given("changes-needed", [assessed(entry, [license, rejected, unique, safe, core])]),
  "told-once": given("changes-needed", [assessed(entry, [...allMet, told, refused])]),
  "decisions-lapsed": given("needs-maintainer", [assessed(entry, [...allMet, { ...lapsed, level: "required" }])], {
    conversation: said({ decisions: [gone] }),
  }),
  "on-hold": given("needs-maintainer", [assessed(entry, allMet)], {
    verdict: verdict("needs-maintainer", { held: someHold }),
  }),
  "on-hold-by-label": given("changes-needed", [assessed(entry, [...allMet, logo])], {
    verdict: verdict("changes-needed", {
      toChange: 1,
      held: { by: null, on: null, url: null, reason: null, label: "do not merge" },
    }),
  }),
  "earlier-attempts": given("changes-needed", [
    assessed(entry, [...allMet, logo], {
      attempts: [
        attempt(41, { state: "open", ended: null }),
        attempt(38, { state: "open", ended: null, author: "tove", title: "Packetlens, please" }),
        attempt(17),
        attempt(12, { state: "merged", ended: "2025-02-01", title: "Add Packetlens (removed later)" }),
      ],
    }),
  ]),
  "an-answer-and-a-ping": given("ready", [assessed(entry, allMet)], {
    config: { ...given("ready", []).config, approve: false },
    pull: standing,
    before: someBlock(),
    conversation: said({
      answers: [{ to: 3000000030, says: [md`There is no criterion ${"licence"}. Did you mean ${"license"}?`] }],
      reactions: [{ to: 3000000030, content: "confused" }],
    }),
  }),
  "newly-failing": given("changes-needed", [assessed(entry, [...allMet, stars, logo])], {
    pull: standing,
    before: someBlock({ verdict: "ready", turn: "maintainers", told: { state: "ready", pings: 1 } }),
  }),
  "only-time-and-questions": given("changes-needed", [
    assessed(entry, [...allMet, core, { ...young, level: "required", fix: md`Nothing but time is needed.` }]),
  ]),
};

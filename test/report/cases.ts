/** The states in which a pull request can be, as the report is given them: each has its goldens in a folder of its name. */
import { code, md } from "../../src/markdown.ts";
import type { Entry, Pair, Problem } from "../../src/model/entry.ts";
import { absent, forPerson } from "../../src/model/facts.ts";
import type { Finding } from "../../src/model/finding.ts";
import { type Given, voiceOf } from "../../src/report/given.ts";
import { suggestionOf } from "../../src/report/suggestion.ts";
import { someEntry } from "../facts.ts";
import { hostileCase } from "./case-hostile.ts";
import { conversationCases } from "./cases-conversation.ts";
import {
  allMet,
  assessed,
  core,
  finding,
  given,
  governance,
  license,
  logo,
  maintained,
  noChange,
  nothingStands,
  safe,
  somePull,
  stars,
  unique,
  young,
} from "./given.ts";
import { commaFix, logoFix, mendsOf, starsFix } from "./mends.ts";

const file = "src/data/pages/applications/emerging.json";
const major = "src/data/pages/applications/major.json";
const entry = someEntry();

const users = finding(
  "production-use",
  md`Use in production`,
  "judgement",
  md`The description of this pull request gives ${2} named users and ${1} link.`,
  {
    level: "ask",
    question: md`Is ${"Packetlens"} used in production by many?`,
    evidence: [
      { what: md`${"Northwind Rail"}`, url: null, strength: "strong" },
      { what: md`${"Halden Water"}`, url: null, strength: "strong" },
      {
        what: md`${"How we trace our depots"}`,
        url: "https://northwind-rail.example.com/blog/packetlens",
        strength: "weak",
      },
    ],
  },
);
const contributors = finding(
  "contributors",
  md`Contributors`,
  "met",
  md`${104} people have committed (GitHub accounts without bots, counted on 2026-06-01); ${50} are asked for.`,
  { source: "https://github.com/skylark-labs/packetlens/graphs/contributors" },
);
const refused = finding(
  "contributors",
  md`Contributors`,
  "unknown",
  md`GitHub answered 403: the list is too large. At least ${38} of the ${50} people were found in the newest ${500} commits.`,
  { source: "https://github.com/skylark-labs/packetlens/graphs/contributors" },
);

const missingComma: Problem = {
  file,
  line: 763,
  column: 3,
  severity: "error",
  cause: md`missing comma after line ${"762"}`,
  message: md`found ${code("{")} where ${code(",")} or ${code("]")} was expected. Two entries follow each other without a comma between them. Add ${code(",")} after ${code("}")} on line ${"762"}.`,
};

const hunks = [{ file: entry.file, startLine: 8, endLine: 22 }];
const advisedStars: Finding = { ...stars, level: "advised" };

function named(name: string, line: number, more: Partial<Entry> = {}): Entry {
  const repository = `https://github.com/skylark-labs/${name.toLowerCase()}`;
  return someEntry({ name, repository, startLine: line, endLine: line + 8, ...more });
}

function edit(name: string, line: number, fields: readonly string[]): Pair {
  return { from: named(name, line), to: named(name, line), fields };
}

const moved = someEntry({ section: "major", file: major, startLine: 201, endLine: 209 });
const movedFindings = [license, maintained, governance, unique, safe, contributors, users];
const movedChange = { ...noChange, moved: [{ from: entry, to: moved, fields: [] }] };
const refresh = Array.from({ length: 49 }, (_, i) =>
  edit(
    `Project ${String.fromCharCode(65 + (i % 26))}${i}`,
    10 + 12 * i,
    i === 7 ? ["description", "githubStars"] : ["githubStars"],
  ),
);
const thirty = Array.from({ length: 30 }, (_, i) => named(`Tracer ${i + 1}`, 10 + 12 * i));
const elsewhere = someEntry({ name: "Quarry", repository: "https://git.quarry.example.org/quarry.git" });
const why = md`${code("https://git.quarry.example.org/quarry.git")} is not a repository on GitHub, which is the only place where Listkeeper can look.`;
const lookedAtByAPerson: readonly Finding[] = [
  finding("license", md`Open-source license`, "judgement", why, {
    question: md`Is all of the source code of ${"Quarry"} under an open-source license?`,
  }),
  finding("maintained", md`Maintained`, "judgement", why, { question: md`Is ${"Quarry"} still maintained?` }),
];
const mistyped = someEntry({ name: "Quarry", repository: "https://github.com/quarry/quary" });
const nothing = md`There is no public repository on GitHub at ${code("https://github.com/quarry/quary")}.`;
const lost: readonly Finding[] = [
  finding("license", md`Open-source license`, "unknown", nothing),
  finding("maintained", md`Maintained`, "unknown", nothing),
];
const wrongAddress = finding(
  "entry-complete",
  md`Complete entry`,
  "unmet",
  md`There is no public repository at ${code("https://github.com/quarry/quary")}.`,
  { fix: md`Correct the address.`, place: { file, startLine: 16, endLine: 16 } },
);

export const cases: Readonly<Record<string, Given>> = {
  ...conversationCases,
  "changes-needed": given("changes-needed", [assessed(entry, [...allMet, stars, logo, core, young])]),
  "changes-needed-draft": given("changes-needed", [assessed(entry, [...allMet, stars, refused])], {
    pull: somePull({ draft: true }),
  }),
  "only-time": given("changes-needed", [
    assessed(entry, [...allMet, { ...young, level: "required", fix: md`Nothing but time is needed.` }]),
  ]),
  ready: given("ready", [assessed(entry, allMet)], { docs: "https://listkeeper.example.org/criteria" }),
  "ready-with-questions": given("ready", [assessed(moved, movedFindings, { how: "moved", from: entry })], {
    change: movedChange,
  }),
  "ready-few-met": given("ready", [assessed(entry, [license, core, maintained])]),
  "ready-draft": given("ready", [assessed(entry, [...allMet, core])], { pull: somePull({ draft: true }) }),
  "ready-but-removes": given("ready", [assessed(entry, allMet)], {
    change: {
      ...noChange,
      added: [entry],
      removed: [named("Oldlens", 120), named("Deeplens", 140, { section: "major", file: major })],
      edited: [edit("Widelens", 160, ["description", "urls"])],
    },
  }),
  "needs-maintainer": given("needs-maintainer", [
    assessed(entry, [
      ...allMet.slice(1),
      {
        ...license,
        outcome: "judgement",
        because: md`A license text is there, but Listkeeper does not recognize it.`,
        question: md`Is all of the source code of ${"Packetlens"} under an open-source license?`,
      },
    ]),
  ]),
  "could-not-verify": given(
    "could-not-verify",
    [assessed(moved, [...allMet, refused, users], { how: "moved", from: entry })],
    {
      change: movedChange,
    },
  ),
  "not-on-github": given("needs-maintainer", [
    assessed(elsewhere, [...lookedAtByAPerson, unique, safe], {}, { repository: forPerson(why) }),
  ]),
  "nothing-at-the-address": given("changes-needed", [
    assessed(mistyped, [wrongAddress, ...lost, unique, safe], {}, { repository: absent(nothing) }),
  ]),
  "does-not-parse": given("changes-needed", [assessed(entry, [...allMet, stars, core])], {
    change: { ...noChange, added: [entry], problems: [missingComma] },
  }),
  "several-problems": given("changes-needed", [], {
    change: {
      ...noChange,
      problems: [
        missingComma,
        { ...missingComma, file: major, line: 12, cause: null },
        {
          file: major,
          line: 40,
          column: 5,
          severity: "warning",
          cause: md`the member ${code("name")} twice`,
          message: md`an earlier ${code("name")} stands on line ${"38"}; only the later one counts. Remove one of them.`,
        },
      ],
    },
  }),
  "several-kinds": given(
    "changes-needed",
    [
      assessed(named("Clearlens", 30), allMet),
      assessed(named("Widelens", 50), [license, stars]),
      assessed(moved, [...movedFindings], { how: "moved", from: entry }),
      assessed(named("Bpfwatch", 80), [unique, safe], { how: "renamed", from: named("Watchdog", 80) }),
      assessed(named("Farlens", 95), [unique, { ...logo, level: "advised" }], {
        how: "edited",
        from: named("Farlens", 90),
      }),
      assessed(
        named("Nearlens", 110),
        [
          {
            ...safe,
            outcome: "unmet",
            because: md`The description holds a ${code("<script>")} element.`,
            fix: md`Remove it.`,
            place: { file, startLine: 113, endLine: 113 },
          },
        ],
        {
          how: "edited",
          from: named("Nearlens", 105),
        },
      ),
    ],
    {
      change: {
        ...noChange,
        added: [named("Clearlens", 30), named("Widelens", 50)],
        moved: [{ from: entry, to: moved, fields: ["title"] }],
        renamed: [{ from: named("Watchdog", 80), to: named("Bpfwatch", 80), fields: ["logoName", "name", "urls"] }],
        edited: [edit("Farlens", 95, ["description"]), edit("Nearlens", 110, ["description"])],
        reordered: [{ file: major, section: "major", entries: ["Gridlens", "Skylens"] }],
        hints: [{ file, message: md`${44} entries are only written in another way.` }],
      },
    },
  ),
  "thirty-entries": given(
    "changes-needed",
    thirty.map((one, i) => assessed(one, i % 3 === 0 ? [...allMet, stars, core] : [...allMet, core])),
  ),
  "star-refresh": given(
    "ready",
    refresh.map(({ from, to }) => assessed(to, [unique, safe], { how: "edited", from })),
    {
      change: { ...noChange, edited: refresh },
    },
  ),
  "removals-only": given("ready", [], {
    change: {
      ...noChange,
      removed: [named("Oldlens", 120), named("Deeplens", 140, { section: "major", file: major })],
    },
  }),
  "no-entry-changes": given("ready", []),
  "formatting-only": given("ready", [], {
    change: {
      ...noChange,
      hints: [{ file: entry.file, message: md`45 entries are written in another way, and say the same.` }],
    },
  }),
  "a-suggestion": given("changes-needed", [assessed(entry, [stars, ...allMet])], {
    pull: somePull({ hunks }),
    mends: mendsOf([starsFix], [[stars]]),
  }),
  "a-suggestion-that-stands-and-a-patch": given("changes-needed", [assessed(entry, [stars, logo, ...allMet])], {
    pull: somePull({
      hunks,
      standings: {
        ...nothingStands,
        suggestions: [
          {
            id: 7,
            digest: suggestionOf(voiceOf(null), starsFix, hunks, false)?.digest ?? "",
            url: "https://github.com/harbor/landscape/pull/42#discussion_r7",
            line: 18,
            settled: false,
          },
        ],
      },
    }),
    mends: mendsOf([starsFix, logoFix], [[stars], [logo]]),
  }),
  "a-suggestion-for-a-problem-and-advice": given("changes-needed", [assessed(entry, [advisedStars, ...allMet])], {
    change: { ...noChange, added: [entry], problems: [missingComma] },
    pull: somePull({ hunks: [...hunks, { file: entry.file, startLine: 760, endLine: 770 }] }),
    mends: mendsOf([commaFix, starsFix], [[missingComma], [advisedStars]]),
  }),
  "nothing-to-review": given("nothing-to-review", [], { change: { ...noChange, touchesListing: false } }),
  hostile: hostileCase,
};

export function state(name: string): Given {
  const found = cases[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

/** A project's files and doors -> whether it is open to collaboration and says how it is governed. */
import { z } from "zod";
import { code, type Insert, link, list, md, plural, type Text } from "../markdown.ts";
import {
  type Fact,
  forPerson,
  type GovernanceFacts,
  type GovernanceFile,
  known,
  notKnown,
  type Practice,
} from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unknown, unmet } from "./criterion.ts";
import { sampleRepository } from "./sample.ts";
import { few, sentences } from "./words.ts";

const AT = "https://github.com/skylark-labs/packetlens/blob/main";
const CLOSED_DOORS = md`Neither issues nor pull requests are open to outsiders.`;
const CLOSED = { quote: "We do not accept contributions.", url: `${AT}/README.md?plain=1#L40` };

export const openGovernance = criterion({
  id: "open-governance",
  title: md`Open to collaboration`,
  why: md`Anybody should be able to take part in a listed project, and to see how it decides.`,
  fix: md`Add a ${code("CONTRIBUTING.md")} that says how to take part, and a ${code("GOVERNANCE.md")}, ${code("MAINTAINERS.md")} or ${code("CODE_OF_CONDUCT.md")} that says who decides and how people treat one another. Leave issues or pull requests open to everybody.`,
  about: "project",
  options: z.strictObject({
    outsiders: z
      .int()
      .positive()
      .default(3)
      .describe(
        "This many pull requests by outsiders, merged within a year, show as well as a guide does that contributions are welcome. Members who keep that private look like outsiders until they merge something.",
      ),
  }),
  judge({ governance, repository, entry }, { outsiders: enough }) {
    const question = md`Is ${entry.name} open to collaboration, and governed by open-source best practice?`;
    if (!governance.known) return unanswered(governance, question);
    const { files, headings, practice, practiceTold, issuesOpen, pullRequestsOpen, closedNotice } = governance.value;
    const told = sentences([...found(governance.value), ...practised(practice), ...doors(governance.value)]);
    const outsiders = practice?.byOutsiders ?? 0;
    if (closedNotice !== null) {
      const closed = md`By its ${link(md`own words`, closedNotice.url)} the project is closed to contributions: “${closedNotice.quote}”`;
      if (outsiders > 0 || !practiceTold) return judgement(question, md`${closed} ${told}`, governance.source);
      if (!repository.known) return unanswered(repository, question);
      const { standsFor, mirrorOf } = repository.value;
      if (standsFor === null && mirrorOf === null) return unmet(closed, governance.source);
      return judgement(question, md`${closed} ${told}`, governance.source);
    }
    if (!issuesOpen && pullRequestsOpen === false) {
      if (!repository.known) return unknown(repository.why);
      if (!repository.value.archived) return unmet(CLOSED_DOORS, governance.source);
    }
    const has = (...kinds: GovernanceFile["kind"][]) =>
      [...files, ...headings].some(({ kind }) => kinds.includes(kind));
    const invites = has("contributing") || outsiders >= enough;
    const usual = invites && has("governance", "maintainers", "code-of-conduct");
    const open = issuesOpen || pullRequestsOpen === true || outsiders > 0;
    return usual && open ? met(told, governance.source) : judgement(question, told, governance.source);
  },
  examples: [
    {
      name: "a guide and a code of conduct",
      facts: { governance: files("contributing", "code-of-conduct") },
      outcome: "met",
    },
    {
      name: "a guide and a list of maintainers",
      facts: { governance: files("contributing", "maintainers") },
      outcome: "met",
    },
    { name: "only a guide", facts: { governance: files("contributing") }, outcome: "judgement" },
    { name: "no such file", facts: { governance: files() }, outcome: "judgement" },
    {
      name: "no issues, but pull requests",
      facts: { governance: doorsOf({ issuesOpen: false, pullRequestsOpen: true }) },
      outcome: "met",
    },
    {
      name: "no issues, and GitHub does not tell about pull requests",
      facts: { governance: doorsOf({ issuesOpen: false, pullRequestsOpen: null }) },
      outcome: "judgement",
    },
    {
      name: "neither issues nor pull requests",
      facts: { governance: doorsOf({ issuesOpen: false, pullRequestsOpen: false }) },
      outcome: "unmet",
    },
    {
      name: "archived, which is a matter for another criterion",
      facts: {
        governance: doorsOf({ issuesOpen: false, pullRequestsOpen: false }),
        repository: sampleRepository({ archived: true }),
      },
      outcome: "judgement",
    },
    {
      name: "closed by its own words",
      facts: { governance: doorsOf({ closedNotice: CLOSED }) },
      outcome: "unmet",
    },
    {
      name: "closed by its own words, in a mirror",
      facts: {
        governance: doorsOf({ closedNotice: CLOSED }),
        repository: sampleRepository({ mirrorOf: "https://git.example.org/packetlens.git" }),
      },
      outcome: "judgement",
    },
    {
      name: "closed by its own words, but not in practice",
      facts: { governance: doorsOf({ closedNotice: CLOSED, practice: practice(2) }) },
      outcome: "judgement",
    },
    {
      name: "headings of the README in the place of files",
      facts: { governance: doorsOf({ files: [], headings: [heading("contributing"), heading("maintainers")] }) },
      outcome: "met",
    },
    {
      name: "no guide, but pull requests by outsiders",
      facts: { governance: doorsOf({ files: listed("code-of-conduct"), practice: practice(3) }) },
      outcome: "met",
    },
    {
      name: "pull requests by outsiders, and none of the usual files",
      facts: { governance: doorsOf({ files: [], practice: practice(12) }) },
      outcome: "judgement",
    },
    {
      name: "not on GitHub",
      facts: { governance: forPerson(md`The project is not on GitHub.`) },
      outcome: "judgement",
    },
    {
      name: "GitHub does not answer",
      facts: { governance: notKnown(md`GitHub answered 502 when asked for the repository.`) },
      outcome: "unknown",
    },
  ],
});

function found({ files, headings }: GovernanceFacts): Text[] {
  if (files.length === 0 && headings.length === 0) {
    return [md`None of the usual files was found, such as ${code("CONTRIBUTING.md")}.`];
  }
  const own = files.filter(({ inherited }) => !inherited).map(named);
  const handedDown = files.filter(({ inherited }) => inherited).map(named);
  const titles = headings.map(({ title, url }) => md`“${link(title, url)}”`);
  return [
    ...(own.length === 0 ? [] : [md`These files were found: ${list(few(own))}.`]),
    ...(handedDown.length === 0 ? [] : [md`The owner hands down ${list(few(handedDown))}.`]),
    ...(titles.length === 0 ? [] : [md`These headings of the README were found: ${list(few(titles))}.`]),
  ];
}

function named({ path, url }: GovernanceFile): Insert {
  return link(code(path), url);
}

/** Membership of an organisation is private unless the member says so: an outsider is one as far as the forge tells. */
function practised(practice: Practice | null): Text[] {
  if (practice === null) return [];
  const { from, to, merged, byOutsiders, mergers, byMachines, atLeast, url } = practice;
  const pulls = link(plural(merged, md`1 pull request`, md`${merged} pull requests`), url);
  const share = Math.round((100 * byOutsiders) / merged);
  const outside = plural(
    byOutsiders,
    md`1 of them by an outsider (${share} %)`,
    md`${byOutsiders} of them by outsiders (${share} %)`,
  );
  const counted = atLeast
    ? md`At least ${pulls} of people were merged from ${from} to ${to}, ${outside}.`
    : md`${pulls} of people were merged from ${from} to ${to}, ${outside}.`;
  if (mergers === 0) return [counted];
  const people = plural(mergers, md`1 person`, md`${mergers} people`);
  return [counted, byMachines === 0 ? md`${people} merged them.` : md`${people} and a bot merged them.`];
}

function doors({ issuesOpen, pullRequestsOpen }: GovernanceFacts): Text[] {
  if (!issuesOpen && pullRequestsOpen === false) return [CLOSED_DOORS];
  const issues = issuesOpen ? md`Issues are open.` : md`Issues are switched off.`;
  if (pullRequestsOpen === null) return [issues];
  return [issues, pullRequestsOpen ? md`Pull requests are open to all.` : md`Pull requests are not open to outsiders.`];
}

function listed(...kinds: GovernanceFile["kind"][]): readonly GovernanceFile[] {
  return kinds.map((kind) => ({ kind, path: `${kind}.md`, url: `${AT}/${kind}.md`, inherited: false }));
}

function heading(kind: GovernanceFile["kind"]): GovernanceFacts["headings"][number] {
  const title = kind === "contributing" ? "How to contribute" : "Maintainers";
  return { kind, title, url: `${AT}/README.md?plain=1#L80` };
}

function practice(byOutsiders: number): Practice {
  const days = { from: "2025-09-01", to: "2026-08-10" };
  const merged = { merged: 24, byOutsiders, mergers: 2, byMachines: 0, atLeast: false };
  return { ...days, ...merged, url: "https://github.com/skylark-labs/packetlens/pulls" };
}

function files(...kinds: GovernanceFile["kind"][]): Fact<GovernanceFacts> {
  const doors = { practiceTold: true, issuesOpen: true, pullRequestsOpen: null, closedNotice: null };
  return known({ files: listed(...kinds), headings: [], practice: null, ...doors });
}

function doorsOf(changes: Partial<GovernanceFacts>): Fact<GovernanceFacts> {
  const usual = files("contributing", "governance");
  return usual.known ? known({ ...usual.value, ...changes }) : usual;
}

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
  type RepositoryIdentity,
} from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unknown, unmet } from "./criterion.ts";
import { sampleRepository } from "./sample.ts";
import { few, sentences, unstopped } from "./words.ts";

const AT = "https://github.com/skylark-labs/packetlens/blob/main";
const WHO_DECIDES: readonly GovernanceFile["kind"][] = ["governance", "maintainers", "code-of-conduct", "codeowners"];
/** What tells most comes first. */
const KINDS: readonly GovernanceFile["kind"][] = ["contributing", ...WHO_DECIDES, "security"];
const MIRROR = md`This is a mirror: contributions may go to its origin instead.`;
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
    const rest = [...practised(practice), ...doors(governance.value)];
    const told = sentences([...found(governance.value), ...rest]);
    const outsiders = practice?.byOutsiders ?? 0;
    if (closedNotice !== null) {
      const closed = md`By its ${link(md`own words`, closedNotice.url)} the project is closed to contributions: “${unstopped(closedNotice.quote)}”.`;
      if (outsiders > 0 || !practiceTold) return judgement(question, md`${closed} ${told}`, governance.source);
      if (!repository.known) return unanswered(repository, question);
      if (!isMirror(repository)) return unmet(closed, governance.source);
      return judgement(question, md`${closed} ${told}`, governance.source);
    }
    if (!issuesOpen && pullRequestsOpen === false) {
      if (!repository.known) return unknown(repository.why);
      if (!repository.value.archived) return unmet(CLOSED_DOORS, governance.source);
    }
    const has = (...kinds: GovernanceFile["kind"][]) =>
      [...files, ...headings].some(({ kind }) => kinds.includes(kind));
    const invites = has("contributing") || outsiders >= enough;
    const decides = has(...WHO_DECIDES) || (practice?.mergers ?? 0) > 1;
    // Members who keep that private look like outsiders: practice alone, without a word of the project's own, is for a person to weigh.
    const usual = invites && decides && has("contributing", ...WHO_DECIDES);
    const open = issuesOpen || pullRequestsOpen === true || outsiders > 0;
    if (usual && open) return met(told, governance.source);
    const because = sentences([
      ...found(governance.value),
      ...missing(governance.value, invites, decides),
      ...rest,
      ...(isMirror(repository) ? [MIRROR] : []),
    ]);
    return judgement(question, because, governance.source);
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
      name: "a guide, and several people who merge",
      facts: { governance: doorsOf({ files: listed("contributing", "security"), practice: practice(12) }) },
      outcome: "met",
    },
    {
      name: "a guide, and one person who merges",
      facts: {
        governance: doorsOf({ files: listed("contributing"), practice: { ...practice(12), mergers: 1 } }),
      },
      outcome: "judgement",
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
    return [
      md`None of the usual files was found: no guide for contributors (${code("CONTRIBUTING.md")}), and none that says who decides or how people treat one another (${code("GOVERNANCE.md")}, ${code("MAINTAINERS.md")}, ${code("CODE_OF_CONDUCT.md")}).`,
    ];
  }
  const sorted = [...files].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const own = sorted.filter(({ inherited }) => !inherited).map(named);
  const handedDown = sorted.filter(({ inherited }) => inherited).map(named);
  const titles = headings.map(({ title, url }) => md`“${link(title, url)}”`);
  return [
    ...(own.length === 0 ? [] : [md`The repository has ${list(few(own))}.`]),
    ...(handedDown.length === 0 ? [] : [md`The owner hands down ${list(few(handedDown))}.`]),
    ...(titles.length === 0 ? [] : [inReadme(titles)]),
  ];
}

function isMirror(repository: Fact<RepositoryIdentity>): boolean {
  return repository.known && (repository.value.standsFor !== null || repository.value.mirrorOf !== null);
}

function inReadme(titles: readonly Insert[]): Text {
  return plural(
    titles.length,
    md`The README has the heading ${list(titles)}.`,
    md`The README has the headings ${list(few(titles))}.`,
  );
}

/** What would settle it, where some of it is there. */
function missing({ files, headings }: GovernanceFacts, invites: boolean, decides: boolean): Text[] {
  if (files.length === 0 && headings.length === 0) return [];
  return [
    ...(invites ? [] : [md`A guide for contributors, such as ${code("CONTRIBUTING.md")}, was not found.`]),
    ...(decides
      ? []
      : [
          md`Nothing was found that says who decides or how people treat one another, such as ${code("GOVERNANCE.md")}, ${code("MAINTAINERS.md")} or ${code("CODE_OF_CONDUCT.md")}.`,
        ]),
  ];
}

function named({ path, url }: GovernanceFile): Insert {
  return link(code(path), url);
}

/** Membership of an organisation is private unless the member says so: an outsider is one as far as the forge tells. */
function practised(practice: Practice | null): Text[] {
  if (practice === null) return [];
  const { from, to, merged, mergers, byMachines, atLeast, url } = practice;
  const pulls = link(plural(merged, md`1 pull request`, md`${merged} pull requests`), url);
  const counted = atLeast ? md`at least ${pulls}` : md`${pulls}`;
  const people = plural(mergers, md`1 person`, md`${mergers} people`);
  const who = byMachines === 0 ? people : md`${people} and a bot`;
  const whose = ofOutsiders(practice);
  const did = mergers === 0 ? md`Bots merged ${counted}` : md`${who} merged ${counted}`;
  return [md`${did} (bots' own not counted) from ${from} to ${to}, ${whose}.`];
}

function ofOutsiders({ merged, byOutsiders }: Practice): Text {
  if (byOutsiders === 0) return md`none of them by an outsider`;
  if (byOutsiders === merged) return plural(merged, md`by an outsider`, md`all of them by outsiders`);
  const share = Math.round((100 * byOutsiders) / merged);
  return plural(
    byOutsiders,
    md`1 of them by an outsider (${share} %)`,
    md`${byOutsiders} of them by outsiders (${share} %)`,
  );
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

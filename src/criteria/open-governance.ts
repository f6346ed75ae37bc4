/** A project's files and doors -> whether it is open to collaboration and says how it is governed. */
import { z } from "zod";
import { code, type Insert, link, list, md, type Text } from "../markdown.ts";
import { type Fact, forPerson, type GovernanceFacts, type GovernanceFile, known, notKnown } from "../model/facts.ts";
import { criterion, judgement, met, unanswered, unknown, unmet } from "./criterion.ts";
import { sampleRepository } from "./sample.ts";
import { few, sentences } from "./words.ts";

export const openGovernance = criterion({
  id: "open-governance",
  title: md`Open to collaboration`,
  why: md`Anybody should be able to take part in a listed project, and to see how it decides.`,
  fix: md`Add a ${code("CONTRIBUTING.md")} that says how to take part, and a ${code("GOVERNANCE.md")}, ${code("MAINTAINERS.md")} or ${code("CODE_OF_CONDUCT.md")} that says who decides and how people treat one another. Leave issues or pull requests open to everybody.`,
  about: "project",
  options: z.strictObject({}),
  judge({ governance, repository, entry }) {
    const question = md`Is ${entry.name} open to collaboration, and governed by open-source best practice?`;
    if (!governance.known) return unanswered(governance, question);
    const { files, issuesOpen, pullRequestsOpen, closedNotice } = governance.value;
    if (closedNotice !== null) {
      return unmet(md`By its own words the project is closed to contributions: “${closedNotice}”`, governance.source);
    }
    if (!issuesOpen && pullRequestsOpen === false) {
      if (!repository.known) return unknown(repository.why);
      const closed = md`Neither issues nor pull requests are open to outsiders.`;
      if (!repository.value.archived) return unmet(closed, governance.source);
    }
    const has = (...kinds: GovernanceFile["kind"][]) => files.some(({ kind }) => kinds.includes(kind));
    const found = md`These files were found: ${list(few(files.map(named)))}.`;
    const usual = has("contributing") && has("governance", "maintainers", "code-of-conduct");
    if (usual && (issuesOpen || pullRequestsOpen === true)) {
      return met(sentences([found, ...doors(governance.value)]), governance.source);
    }
    const told =
      files.length === 0 ? md`None of the usual files was found, such as ${code("CONTRIBUTING.md")}.` : found;
    return judgement(question, sentences([told, ...doors(governance.value)]), governance.source);
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
      facts: { governance: doorsOf({ closedNotice: "We do not accept contributions." }) },
      outcome: "unmet",
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

function named({ path, url, inherited }: GovernanceFile): Insert {
  const file = link(code(path), url);
  return inherited ? md`${file}, handed down by the owner` : file;
}

function doors({ issuesOpen, pullRequestsOpen }: GovernanceFacts): Text[] {
  const issues = issuesOpen ? md`Issues are open.` : md`Issues are switched off.`;
  if (pullRequestsOpen === null) return [issues];
  return [issues, pullRequestsOpen ? md`Pull requests are open to all.` : md`Pull requests are not open to outsiders.`];
}

function files(...kinds: GovernanceFile["kind"][]): Fact<GovernanceFacts> {
  const at = "https://github.com/example/project/blob/main";
  const made = kinds.map((kind) => ({ kind, path: `${kind}.md`, url: `${at}/${kind}.md`, inherited: false }));
  return known({ files: made, issuesOpen: true, pullRequestsOpen: null, closedNotice: null });
}

function doorsOf(changes: Partial<GovernanceFacts>): Fact<GovernanceFacts> {
  const usual = files("contributing", "governance");
  return usual.known ? known({ ...usual.value, ...changes }) : usual;
}

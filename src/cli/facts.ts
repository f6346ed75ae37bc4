/** `listkeeper facts`: a repository's address -> what is known about the project, and how it is known. */
import { parseAddress } from "../address.ts";
import { deriveFacts } from "../facts/derive.ts";
import { clientFor, forQueries } from "../github/client.ts";
import { openGitHub } from "../github/octokit.ts";
import { factsJson, inEnglish } from "../json.ts";
import type { Text } from "../markdown.ts";
import type { Entry, Standing } from "../model/entry.ts";
import type { Facts } from "../model/facts.ts";
import { styled, type Terminal } from "./terminal.ts";
import { parse, UsageError } from "./usage.ts";

/** The number of contributors that `facts` tries to prove: what the first listing asks of a major project. */
const CONTRIBUTORS = 50;

export async function facts(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const { options, operands } = parse(args, { json: { type: "boolean" } } as const, { most: 1 });
  const [written] = operands;
  const address = written === undefined ? null : parseAddress(written);
  if (written === undefined || address === null || address.name === null) {
    throw new UsageError(
      `${written === undefined ? "a repository is missing" : `"${written}" is no repository`}. Write OWNER/REPO or its address.`,
    );
  }
  const octokit = clientFor({ token: env.GITHUB_TOKEN || null, apiUrl: env.GITHUB_API_URL || null });
  const github = openGitHub({ octokit, projects: octokit, queries: forQueries, appId: null, now: () => new Date() });
  terminal.progress(`asking about ${address.owner}/${address.name}`);
  const [answers] = await github.readProjects([{ address: written, contributors: CONTRIBUTORS }]);
  if (answers === undefined) throw new Error("the door gave no answer for the one question");
  const known = deriveFacts(entryFor(written, address.name), NOWHERE, answers, "");
  if (options.json === true)
    terminal.json({ version: 1, address: written, facts: factsJson(known), cost: { ...github.cost() } });
  else terminal.print(describe(known, terminal));
  return known.repository.known ? 0 : 1;
}

const NOWHERE: Standing = {
  neighbours: { count: 0, members: [] },
  twins: [],
  logo: null,
  order: { rule: "none", misplaced: null },
  schema: [],
};

function entryFor(address: string, name: string): Entry {
  const place = { file: "", startLine: 0, endLine: 0 };
  return { ...place, name, repository: address, url: null, section: "", list: "", key: null, roles: {}, members: {} };
}

function describe({ entry: _entry, standing: _standing, takenAt, ...rest }: Facts, terminal: Terminal): string {
  const lines = Object.entries(rest).map(([name, fact]) => {
    const title = styled(terminal, "bold", name.padEnd(13));
    if (!fact.known)
      return `${title} ${styled(terminal, "yellow", "not known")}: ${inEnglish(fact.why satisfies Text)}`;
    const source = fact.source === null ? "" : `\n${" ".repeat(14)}${styled(terminal, "dim", fact.source)}`;
    return `${title} ${wordsOf(fact.value)}${source}`;
  });
  return [...lines, styled(terminal, "dim", `asked at ${takenAt}`)].join("\n");
}

/** A value as indented words: what JSON says, without its marks. */
function wordsOf(value: unknown, depth = 1): string {
  if (typeof value !== "object" || value === null) return String(value ?? "none");
  if ("template" in value) return inEnglish(value as Text);
  const pad = `\n${" ".repeat(12 + 2 * depth)}`;
  if (Array.isArray(value))
    return value.length === 0 ? "none" : value.map((item: unknown) => `${pad}- ${wordsOf(item, depth + 1)}`).join("");
  return Object.entries(value)
    .map(([key, member]) => `${pad}${key}: ${wordsOf(member, depth + 1)}`)
    .join("");
}

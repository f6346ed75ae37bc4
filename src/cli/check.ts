/** `listkeeper check`: a project's address, and a section of a list -> whether it would pass there, and what it lacks, as a comment would say it. */
import { parseAddress } from "../address.ts";
import { assess } from "../assess.ts";
import { listedAt } from "../change/standing/twins.ts";
import { criteria } from "../criteria/index.ts";
import type { GitHub } from "../github/port.ts";
import { factsJson, findingJson, type Json, toJson } from "../json.ts";
import type { Config } from "../model/config.ts";
import type { Change, Entry, Standing } from "../model/entry.ts";
import type { Assessment } from "../model/finding.ts";
import { voiceOf } from "../report/given.ts";
import { decide } from "../verdict.ts";
import { catalogueOf } from "../words/catalogue.ts";
import { languageOf } from "../words/choose.ts";
import { type Checked, wordsOf } from "./check-words.ts";
import { doorTo } from "./door.ts";
import { type ListingToday, listingToday } from "./listing.ts";
import { sectionIn } from "./section.ts";
import { showMarkdown } from "./show-markdown.ts";
import type { Terminal } from "./terminal.ts";
import { parse, readText, UsageError } from "./usage.ts";

const KINDS = {
  section: { type: "string" },
  listing: { type: "string" },
  config: { type: "string" },
  description: { type: "string" },
  json: { type: "boolean" },
} as const;

const EXAMPLE = "listkeeper check https://github.com/OWNER/REPO --section emerging --listing ebpf-io/ebpf.io-website";

export async function check(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const { options, operands } = parse(args, KINDS, { most: 1 });
  const address = addressIn(operands[0]);
  const description = options.description === undefined ? "" : readText(options.description);
  terminal.progress("reading the list");
  const listing = await listingToday(options, env);
  const section = sectionIn(listing, options.section);
  terminal.progress(`asking about ${address}`);
  const github = doorTo(env);
  const signedIn = Boolean(env.GITHUB_TOKEN);
  const checked = await checkProject(github, listing, { address, section, description, signedIn });
  if (options.json === true) terminal.json(checkJson(checked, address, github));
  else {
    const language = await languageOf(listing.config.language, { title: "", body: description });
    terminal.print(showMarkdown(wordsOf(checked, voiceOf(catalogueOf(language))), terminal));
  }
  return checked.verdict.kind === "ready" ? 0 : 1;
}

function addressIn(written: string | undefined): string {
  if (written === undefined) throw new UsageError(`a project is missing, for example: ${EXAMPLE}`);
  const address = parseAddress(written);
  if (address !== null) return /^[\w.-]+\/[\w.-]+$/.test(written) ? `https://github.com/${written}` : written;
  throw new UsageError(`"${written}" is no repository. Write OWNER/REPO or its address.`);
}

interface Project {
  readonly address: string;
  readonly section: string;
  /** What the pull request would say. */
  readonly description: string;
  /** Whether GitHub is asked with a token. */
  readonly signedIn: boolean;
}

/** As a pull request would be that adds the project, or moves it where it is listed in another section. */
export async function checkProject(
  github: Pick<GitHub, "readProjects">,
  { name, config, entries }: ListingToday,
  { address, section, description, signedIn }: Project,
): Promise<Checked> {
  const at = listedAt(entries ?? []);
  const listed = at(address);
  const asked = askedBeforehand(config, entries !== null && listed.length === 0);
  const entry = entryFor(address, section);
  const change = changeFor(entry, listed[0] ?? null);
  const [assessment] = await assess(
    { ...github, readAttempts: async (_, addresses) => addresses.map(() => null) },
    {
      ref: { owner: "", repository: "", number: 0 },
      config: asked,
      change,
      standings: new Map([[entry, NOWHERE]]),
      listedAt: at,
      description: () => description,
      takenAt: new Date().toISOString(),
      unread: 0,
    },
  );
  if (assessment === undefined) throw new Error("one entry was to be judged, and none was");
  const verdict = decide([assessment], change, null);
  return { listing: name, config, section, described: description !== "", signedIn, listed, assessment, verdict };
}

/** What is asked of the project itself, and whether it is listed already where that can be told: there is no entry yet. */
function askedBeforehand(config: Config, unique: boolean): Config {
  const kept = new Set(criteria.filter(({ about }) => about === "project").map(({ id }) => id));
  if (!unique) kept.delete("entry-unique");
  const sections = config.criteria.map(({ section, criteria: asked }) => ({
    section,
    criteria: Object.fromEntries(Object.entries(asked).filter(([id]) => kept.has(id))),
  }));
  return { ...config, criteria: sections };
}

function entryFor(address: string, section: string): Entry {
  const { name, owner } = parseAddress(address) ?? { name: null, owner: address };
  const place = { file: "", startLine: 0, endLine: 0, section, list: "", key: null };
  return { ...place, name: name ?? owner, repository: address, url: null, roles: {}, members: {} };
}

function changeFor(entry: Entry, from: Entry | null): Change {
  const nothing = { removed: [], renamed: [], edited: [], reordered: [], problems: [], hints: [] };
  return from === null
    ? { ...nothing, added: [entry], moved: [], touchesListing: true }
    : { ...nothing, added: [], moved: [{ from, to: entry, fields: [] }], touchesListing: true };
}

const NOWHERE: Standing = {
  neighbours: { count: 0, members: [] },
  twins: [],
  logo: null,
  order: { rule: "none", misplaced: null },
  schema: [],
};

function checkJson(checked: Checked, address: string, github: Pick<GitHub, "cost">): Json {
  const { listing, section, listed, verdict, assessment } = checked;
  const { facts, findings }: Assessment = assessment;
  return {
    version: 1,
    address,
    listing,
    section,
    listedIn: listed.map((entry) => entry.section),
    verdict: verdict.kind,
    facts: factsJson(facts),
    findings: findings.map(findingJson),
    cost: toJson(github.cost()),
  };
}

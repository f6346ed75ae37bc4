/** `listkeeper facts`: a repository's address -> what is known about the project, and how it is known. */
import { parseAddress } from "../address.ts";
import { checkPath } from "../change/path.ts";
import { checkConfig, loadConfig } from "../config.ts";
import { deriveFacts } from "../facts/derive.ts";
import { questionFor } from "../facts/question.ts";
import { wantedDocs, wantedTexts } from "../facts/wanted.ts";
import type { ChooseTexts, GitHub } from "../github/port.ts";
import { factsJson, inEnglish } from "../json.ts";
import type { RepositoryAnswer } from "../model/answers.ts";
import { type Config, criteriaFor } from "../model/config.ts";
import type { Entry, Standing } from "../model/entry.ts";
import type { Facts } from "../model/facts.ts";
import { describeFacts } from "./describe-facts.ts";
import { doorTo } from "./door.ts";
import type { Terminal } from "./terminal.ts";
import { parse, readText, UsageError } from "./usage.ts";

/** What is asked of a project where nothing is configured: the preset of the first listing, and its stricter section. */
const PRESET = "extends: ebpf-io\n";
const SECTION = "major";

export async function facts(args: readonly string[], terminal: Terminal, env: NodeJS.ProcessEnv): Promise<number> {
  const kinds = { json: { type: "boolean" }, config: { type: "string" }, section: { type: "string" } } as const;
  const { options, operands } = parse(args, kinds, { most: 1 });
  const written = addressIn(operands[0]);
  const config = configIn(options.config);
  const github = doorTo(env);
  terminal.progress(`asking about ${written}`);
  const known = await factsOf(github, written, config, options.section ?? SECTION);
  if (options.json === true) {
    terminal.json({ version: 1, address: written, facts: factsJson(known), cost: { ...github.cost() } });
  } else terminal.print(describeFacts(known, terminal));
  return known.repository.known ? 0 : 1;
}

function addressIn(written: string | undefined): string {
  if (written === undefined) throw new UsageError("a repository is missing. Write OWNER/REPO or its address.");
  if (parseAddress(written) !== null) return written;
  throw new UsageError(`"${written}" is no repository. Write OWNER/REPO or its address.`);
}

function configIn(path: string | undefined): Config {
  const text = path === undefined ? PRESET : readText(path);
  const wrong = checkConfig(text, path ?? "", checkPath).find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw new UsageError(`${wrong.file}:${wrong.line}: ${inEnglish(wrong.message)}`);
  return loadConfig(text, { owner: "", repository: "" }, checkPath).config;
}

/** As for an entry that stands nowhere yet. */
async function factsOf(github: GitHub, address: string, config: Config, section: string): Promise<Facts> {
  const asked = criteriaFor(config, section);
  const entry = entryFor(address, section);
  const question = questionFor(entry, asked, config);
  const choose: ChooseTexts = Object.assign(
    (repository: RepositoryAnswer) => wantedTexts(repository, asked, question.folder),
    { docs: (repository: RepositoryAnswer) => wantedDocs(repository, asked) },
  );
  const [answers] = await github.readProjects([question], choose);
  if (answers === undefined) throw new Error("the door gave no answer for the one question");
  return deriveFacts({ entry, standing: NOWHERE, answers, description: "", asked, config });
}

const NOWHERE: Standing = {
  neighbours: { count: 0, members: [] },
  twins: [],
  logo: null,
  order: { rule: "none", misplaced: null },
  schema: [],
};

function entryFor(address: string, section: string): Entry {
  const { name, owner } = parseAddress(address) ?? { name: null, owner: address };
  const place = { file: "", startLine: 0, endLine: 0, section, list: "", key: null };
  return { ...place, name: name ?? owner, repository: address, url: null, roles: {}, members: {} };
}

/** What the person named, or the clone around the command -> the listing that a project is held against, as it is today. */
import { wantedFiles, wantedReaches } from "../change/files.ts";
import { readListing as entriesIn } from "../change/listing.ts";
import { checkPath } from "../change/path.ts";
import { CONFIG_FILE, checkConfig, loadConfig } from "../config.ts";
import { cloneAround, readFileAt, readSnapshot, remoteOf } from "../git.ts";
import { clientFor } from "../github/client.ts";
import { readListing } from "../github/read-listing.ts";
import { inEnglish } from "../json.ts";
import type { Config } from "../model/config.ts";
import type { Entry } from "../model/entry.ts";
import { readText, UsageError } from "./usage.ts";

export interface ListingToday {
  /** `OWNER/REPO`; null for a configuration alone. */
  readonly name: string | null;
  readonly config: Config;
  /** All that are listed; null where that is not known. */
  readonly entries: readonly Entry[] | null;
}

interface Named {
  readonly listing?: string | undefined;
  readonly config?: string | undefined;
}

const WHICH = "say which list is meant: --listing OWNER/REPO, or run the command in a clone of it.";
const NOWHERE = { owner: "", repository: "" };

export async function listingToday({ listing, config }: Named, env: NodeJS.ProcessEnv): Promise<ListingToday> {
  if (config !== undefined) return { name: null, config: configFrom(config), entries: null };
  return listing === undefined ? inClone(".") : onGitHub(listing, env);
}

function configFrom(path: string): Config {
  const text = readText(path);
  const wrong = checkConfig(text, path, checkPath).find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw new UsageError(`${wrong.file}:${wrong.line}: ${inEnglish(wrong.message)}`);
  return loadConfig(text, NOWHERE, checkPath).config;
}

async function onGitHub(listing: string, env: NodeJS.ProcessEnv): Promise<ListingToday> {
  const [, owner, repository] =
    /^(?:https?:\/\/[^/\s]+\/)?([\w-]{1,39})\/([\w.-]{1,100}?)(?:\.git)?\/?$/.exec(listing) ?? [];
  if (owner === undefined || repository === undefined) {
    throw new UsageError(`"${listing}" is no repository. Write --listing OWNER/REPO or its address.`);
  }
  const octokit = clientFor({ token: env.GITHUB_TOKEN || null, apiUrl: env.GITHUB_API_URL || null });
  const { configuration, snapshot, unread } = await readListing(octokit, { owner, repository }, (layout) => {
    const { config } = loadConfig(layout.configuration, layout, checkPath);
    return Object.assign(wantedFiles(config), { reaches: wantedReaches(config) });
  });
  const config = usable(configuration, { owner, repository });
  const entries = unread === 0 ? entriesIn(snapshot, config).entries : null;
  return { name: `${owner}/${repository}`, config, entries };
}

async function inClone(directory: string): Promise<ListingToday> {
  const clone = await cloneAround(directory);
  if (clone === null) throw new UsageError(WHICH);
  const repository = (await remoteOf(clone.top)) ?? NOWHERE;
  const configuration = await readFileAt(clone.top, "HEAD", CONFIG_FILE);
  // Most who ask do so in a clone of their own project, which is no list.
  if (configuration === null && loadConfig(null, repository).config.lists.length === 0) throw new UsageError(WHICH);
  const config = usable(configuration, repository);
  const { entries } = entriesIn(await readSnapshot(clone.top, "HEAD", wantedFiles(config)), config);
  return { name: repository === NOWHERE ? null : `${repository.owner}/${repository.repository}`, config, entries };
}

function usable(text: string | null, repository: typeof NOWHERE): Config {
  const { config, problems } = loadConfig(text, repository, checkPath);
  const [first] = problems;
  if (config.lists.length > 0 || first === undefined) return config;
  throw new UsageError(inEnglish(first.message));
}

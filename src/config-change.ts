/** A configuration that is proposed, and the listing's files -> its problems, and what it reads differently from the one in force. */
import { isListingFile, wantedFiles } from "./change/files.ts";
import { readListing } from "./change/listing.ts";
import { checkPath } from "./change/path.ts";
import { compareReads, type Reads } from "./config/reads.ts";
import { wordsOf } from "./config/reads-words.ts";
import { CONFIG_FILE, checkSections, loadConfig } from "./config.ts";
import { code, md, plural } from "./markdown.ts";
import type { Config } from "./model/config.ts";
import type { Entry, Hint, Problem } from "./model/entry.ts";
import type { Snapshot } from "./model/pull-request.ts";

type Repository = Parameters<typeof loadConfig>[1];

/** A configuration as a text (null: the file is removed), and what it comes to. */
export interface Proposal {
  readonly text: string | null;
  readonly config: Config;
  readonly problems: readonly Problem[];
}

interface Sides {
  readonly mergeBase: Snapshot;
  readonly head: Snapshot;
}

/** The configuration that a pull request brings; null where it leaves the file alone. */
export function proposalOf({ mergeBase, head }: Sides, repository: Repository): Proposal | null {
  const [then, now] = [mergeBase, head].map(({ files }) => files.find(({ path }) => path === CONFIG_FILE));
  if (now?.text === then?.text && (now === undefined) === (then === undefined)) return null;
  // What is no text at all is as wrong as an empty file, and no removal.
  const text = now === undefined ? null : (now.text ?? "");
  return { text, ...loadConfig(text, repository, checkPath) };
}

/** Whether the proposal reads files that the configuration in force does not, so that they must be fetched first. */
export function readsMore({ config }: Proposal, current: Config, { paths }: Snapshot): boolean {
  const [wanted, known] = [wantedFiles(config), wantedFiles(current)];
  return paths?.some((path) => wanted(path) && !known(path)) ?? true;
}

/** What is to be told on the pull request that brings a proposal. Its problems stand on its lines. */
export function tellProposal(
  proposal: Proposal,
  current: Config,
  head: Snapshot,
): { readonly problems: readonly Problem[]; readonly hints: readonly Hint[] } {
  const { text, problems } = proposal;
  if (problems.some(({ severity }) => severity === "error")) {
    return text === null ? { problems: [], hints: [noConfiguration()] } : { problems: problems.map(titled), hints: [] };
  }
  const { reads, strange } = readBoth(current, proposal, head);
  const words = wordsOf(reads, md`the configuration of this pull request`);
  const hints = words.map((message): Hint => ({ file: CONFIG_FILE, message }));
  return { problems: [...problems, ...strange].map(titled), hints: [...hints, ...unreadHint(proposal, head)] };
}

/** Beside problems of the list it must be plain what this one is about. */
function titled(problem: Problem): Problem {
  return { ...problem, cause: md`mistake in the configuration` };
}

/** What a configuration makes of the listing's files, beside another one. */
export interface Compared {
  readonly entries: readonly Entry[];
  /** What is wrong with the files. */
  readonly problems: readonly Problem[];
  readonly reads: Reads;
  /** Sections of the configuration in which nothing stands. */
  readonly strange: readonly Problem[];
}

/** The same files, as both configurations read them. */
export function readBoth(
  current: Config,
  { text, config }: Pick<Proposal, "text" | "config">,
  files: Snapshot,
  name: string = CONFIG_FILE,
): Compared {
  const { entries, problems } = readListing(files, config);
  const before = { config: current, entries: readListing(files, current).entries };
  return {
    entries,
    reads: compareReads(before, { config, entries }),
    strange: text === null ? [] : checkSections(text, name, entries),
    problems,
  };
}

function noConfiguration(): Hint {
  const message = md`This pull request removes the configuration: without it Listkeeper does not know where the list is, and looks at no pull request any more.`;
  return { file: CONFIG_FILE, message };
}

/** Files that were not fetched cannot be compared: that is told, not passed over. */
function unreadHint({ config }: Proposal, { paths, files }: Snapshot): readonly Hint[] {
  const read = new Set(files.map(({ path }) => path));
  const unread = (paths ?? []).filter(isListingFile(config)).filter((path) => !read.has(path));
  const [first = ""] = unread;
  if (unread.length === 0) return [];
  const message = plural(
    unread.length,
    md`The configuration of this pull request reads ${code(first)} as well, which was not looked at here.`,
    md`The configuration of this pull request reads ${unread.length} more files, such as ${code(first)}, which were not looked at here.`,
  );
  return [{ file: CONFIG_FILE, message }];
}

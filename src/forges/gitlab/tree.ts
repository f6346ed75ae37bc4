/** Lists of a project's files, whole or a folder each -> its tree as far as it is known. */
import type { z } from "zod";
import type { Answer } from "../../model/answers.ts";
import type { ForgeAsk, Page } from "../ask.ts";
import { needed, orMissing } from "../needed.ts";
import { type Listing, listingOf } from "../tree.ts";
import { treeShape } from "./shapes.ts";

type Entries = z.infer<typeof treeShape>;
type Asked = Answer<Page<Entries>>;

export interface Trees {
  readonly all: Asked;
  readonly root: Asked;
}

/** The folders that say something about a project by the names in them. */
const TELLING = /^(?:LICENSES|docs?|\.gitlab|\.github|bpf|ebpf|src)$/i;
const MOST_FOLDERS = 6;

/** Older servers, and those with very many files, do not give all of them at once; the root is asked for beside it. */
export async function askTrees(ask: ForgeAsk, at: string): Promise<Trees> {
  const [all, root] = await Promise.all([
    askTree(ask, at, { recursive: true, pagination: "none" }),
    askTree(ask, at, {}),
  ]);
  return { all, root };
}

function askTree(ask: ForgeAsk, at: string, query: Readonly<Record<string, string | boolean>>): Promise<Asked> {
  return ask.get(`${at}/repository/tree`, { per_page: 100, ...query }, treeShape);
}

/** Where the server does not give the whole tree at once, a round more is spent on the folders that tell most. */
export async function treeOf(ask: ForgeAsk, at: string, { all, root }: Trees): Promise<Listing> {
  if (all.ok && !all.value.more) return listingOf(all.value.value, []);
  // A repository without commits has no tree: GitLab says that there is none.
  const top = orMissing(root, null);
  const folders = foldersOf(top?.value ?? []);
  const asked = folders.filter((path) => TELLING.test(path)).slice(0, MOST_FOLDERS);
  const pages = (await Promise.all(asked.map((path) => askTree(ask, at, { path })))).map(needed);
  const below = pages.flatMap(({ value }) => value);
  const left = folders.filter((path) => !asked.includes(path) || pages[asked.indexOf(path)]?.more === true);
  const unlisted = [...(top?.more ? [""] : []), ...left, ...foldersOf(below)];
  return listingOf([...(top?.value ?? []), ...below], unlisted);
}

function foldersOf(entries: Entries): readonly string[] {
  return entries.flatMap(({ path, type }) => (type === "tree" ? [path] : []));
}

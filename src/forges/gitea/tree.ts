/** Pages of a repository's tree, and its root -> the tree as far as it is known. */
import type { z } from "zod";
import type { Answer } from "../../model/answers.ts";
import type { ForgeAsk, Page } from "../ask.ts";
import { needed } from "../needed.ts";
import { type Listing, listingOf } from "../tree.ts";
import { treeShape } from "./shapes.ts";

type Asked = Answer<Page<z.infer<typeof treeShape>>>;

export interface Trees {
  readonly all: Asked;
  readonly root: Asked;
}

/** As many entries as a server gives to a page, unless it is configured otherwise. */
const PER_PAGE = 1000;
const MOST_PAGES = 8;

export async function askTrees(ask: ForgeAsk, at: string): Promise<Trees> {
  const [all, root] = await Promise.all([askPage(ask, at, { recursive: true }), askPage(ask, at, {})]);
  return { all, root };
}

function askPage(ask: ForgeAsk, at: string, query: Readonly<Record<string, number | boolean>>): Promise<Asked> {
  return ask.get(`${at}/git/trees/HEAD`, { per_page: PER_PAGE, ...query }, treeShape);
}

/**
 * More than a page costs a round more. Entries come in the order of git, each folder right before what is in it: so where even
 * that is not all, the last one tells how far they reach.
 */
export async function treeOf(ask: ForgeAsk, at: string, { all, root }: Trees): Promise<Listing> {
  const first = needed(all).value;
  if (!first.truncated) return listingOf(first.tree, []);
  const pages = Math.min(MOST_PAGES, Math.ceil((first.total_count ?? MOST_PAGES * PER_PAGE) / PER_PAGE));
  const numbers = Array.from({ length: Math.max(0, pages - 1) }, (_, i) => i + 2);
  const others = await Promise.all(numbers.map((page) => askPage(ask, at, { recursive: true, page })));
  const listed = [first, ...others.map((page) => needed(page).value)];
  const entries = listed.flatMap(({ tree }) => tree);
  if (listed.at(-1)?.truncated !== true) return listingOf(entries, []);
  const top = needed(root).value;
  const last = entries.at(-1)?.path ?? "";
  const known = new Map([...top.tree, ...entries].map((entry) => [entry.path, entry]));
  const reached = new Set(entries.map(({ path }) => path));
  const cut = (path: string) => !reached.has(path) || last === path || last.startsWith(`${path}/`);
  const folders = [...known.values()].flatMap(({ path, type }) => (type === "tree" && cut(path) ? [path] : []));
  return listingOf([...known.values()], [...(top.truncated ? [""] : []), ...folders]);
}

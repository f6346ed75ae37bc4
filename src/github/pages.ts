/** The first page of a list -> what is wanted of all its pages. */

export interface ListPage<T> {
  readonly nodes: readonly T[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

// A pull request takes no more than 2,500 comments.
const MOST_PAGES = 30;

/** What is kept of this page and of those after it, in order. Throws rather than overlook what somebody has said. */
export async function allPages<T>(
  first: ListPage<T>,
  pageAfter: (cursor: string) => Promise<ListPage<T>>,
  keep: (node: T) => boolean,
): Promise<readonly T[]> {
  const found = first.nodes.filter(keep);
  let { next } = first;
  for (let pages = 1; next !== null; pages += 1) {
    if (pages === MOST_PAGES) throw new Error("there are more comments than can be read");
    const page = await pageAfter(next);
    found.push(...page.nodes.filter(keep));
    next = page.next;
  }
  return found;
}

/** A list, or a way to read a part of one -> a connection: nodes, edges, total and page. */
import { refusal } from "./refusal.ts";

export type Node = Readonly<Record<string, unknown>>;

export interface Paging {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** Where the items come from; nothing is read that the query does not ask for. */
export interface Items<T> {
  total(): Promise<number> | number;
  slice(skip: number, most: number): Promise<readonly T[]> | readonly T[];
}

interface Window<T> {
  readonly skip: number;
  readonly items: readonly T[];
  readonly more: boolean;
}

export interface Look<T> {
  /** As GitHub's errors name the connection. */
  readonly name: string;
  readonly node: (item: T) => Node;
  /** What an edge has beside cursor and node. */
  readonly edge?: (item: T) => Node;
  readonly cursor?: (index: number) => string;
}

export function listed<T>(items: readonly T[]): Items<T> {
  return { total: () => items.length, slice: (skip, most) => items.slice(skip, skip + most) };
}

export function connection<T>(paging: Paging, items: Items<T>, look: Look<T>): Node {
  checkBounds(paging, look.name);
  const { node, edge = () => ({}), cursor = plainCursor } = look;
  let read: Promise<Window<T>> | null = null;
  const window = () => {
    read ??= readWindow(paging, items);
    return read;
  };
  return {
    totalCount: () => items.total(),
    nodes: async () => (await window()).items.map(node),
    async edges() {
      const { skip, items: shown } = await window();
      return shown.map((item, i) => ({ ...edge(item), cursor: cursor(skip + i), node: node(item) }));
    },
    async pageInfo() {
      const { skip, items: shown, more } = await window();
      const empty = shown.length === 0;
      return {
        hasNextPage: more,
        hasPreviousPage: skip > 0,
        startCursor: empty ? null : cursor(skip),
        endCursor: empty ? null : cursor(skip + shown.length - 1),
      };
    },
  };
}

async function readWindow<T>(paging: Paging, items: Items<T>): Promise<Window<T>> {
  const start = paging.after ? indexOf(paging.after) + 1 : 0;
  if (typeof paging.first === "number") {
    const read = await items.slice(start, paging.first + 1);
    return { skip: start, items: read.slice(0, paging.first), more: read.length > paging.first };
  }
  const total = await items.total();
  const end = paging.before ? Math.min(total, indexOf(paging.before)) : total;
  const skip = Math.max(start, end - (paging.last ?? 0));
  return { skip, items: await items.slice(skip, end - skip), more: end < total };
}

function checkBounds({ first, last }: Paging, name: string): void {
  if (typeof first !== "number" && typeof last !== "number") {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw refusal("MISSING_PAGINATION_BOUNDARIES", message);
  }
  for (const [word, size] of Object.entries({ first, last })) {
    if (typeof size !== "number") continue;
    if (size < 0)
      throw refusal("INVALID_PAGINATION", `\`${word}\` on the \`${name}\` connection cannot be less than zero.`);
    if (size <= 100) continue;
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${word}\` limit of 100 records.`;
    throw refusal("EXCESSIVE_PAGINATION", message);
  }
}

function plainCursor(index: number): string {
  return Buffer.from(`cursor:v2:${index}`).toString("base64");
}

/** Both the plain cursor and that of a history end with the index. */
function indexOf(cursor: string): number {
  const text = /^[0-9a-f]{40} \d+$/.test(cursor) ? cursor : Buffer.from(cursor, "base64").toString("utf8");
  const index = /(\d+)$/.exec(text)?.[1];
  if (index === undefined)
    throw refusal("INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(index);
}

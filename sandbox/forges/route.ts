/** What the embedded forges have in common: routes, replies, pages, and what of a world everybody may see. */
import { sameName } from "../access/permit.ts";
import type { Commit } from "../history.ts";
import type { Repository, World } from "../world.ts";

export interface ForgeReply {
  readonly status: number;
  /** Bytes are sent as they are, all else as JSON. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ForgeRoute {
  readonly path: RegExp;
  readonly answer: (parts: readonly string[], query: URLSearchParams) => Promise<ForgeReply> | ForgeReply;
}

export const missing: ForgeReply = { status: 404, body: { message: "404 Not Found" } };

export function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? null));
}

export function fullNameOf({ owner, name }: Repository): string {
  return `${owner}/${name}`;
}

/** One that is public, by its name of today or, with `former`, by an older one. */
export function visibleAt(world: World, fullName: string, former = false): Repository | null {
  const named = (one: Repository) =>
    former ? one.formerNames.some((name) => sameName(name, fullName)) : sameName(fullNameOf(one), fullName);
  return world.repositories.find((one) => one.visibility === "public" && named(one)) ?? null;
}

export function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const written = query.get(name) ?? "";
  return /^\d{1,6}$/.test(written) ? Number(written) : otherwise;
}

/** The newest commits of the default branch, or of a path of it, and how many there are. */
export async function logOf(
  { history }: Repository,
  query: URLSearchParams,
  skip: number,
  most: number,
): Promise<{ readonly commits: readonly Commit[]; readonly total: number } | null> {
  const from = await history.resolve("HEAD");
  if (from === null) return null;
  const path = query.get("path");
  const log = { from, skip, most, ...(path === null ? {} : { path }) };
  return { commits: await history.log(log), total: await history.count(log) };
}

/** Each tag with the commit that it leads to, the newest first. */
export async function tagsOf({
  history,
}: Repository): Promise<readonly { readonly name: string; readonly commit: Commit }[]> {
  const tags = await Promise.all(
    (await history.tags()).map(async ({ name, commit }) => ({ name, commit: await history.commit(commit) })),
  );
  const known = tags.flatMap(({ name, commit }) => (commit === null ? [] : [{ name, commit }]));
  return known.sort((one, other) => Date.parse(other.commit.committer.date) - Date.parse(one.commit.committer.date));
}

/** A file's bytes at a revision, or null. */
export async function fileOf({ history }: Repository, path: string, revision: string): Promise<Buffer | null> {
  const commit = await history.resolve(revision);
  const item = commit === null ? null : await history.item(commit, path);
  return item?.type === "blob" ? history.blob(item.sha) : null;
}

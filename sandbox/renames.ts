/** Files that went and files that came between two commits -> which of them are one file under a new name, as git finds them. */

export interface LooseFile {
  readonly path: string;
  readonly sha: string;
}

/** New path -> old path. Same content first, then the most alike; half of the content must be the same. */
export async function findRenames(
  removed: readonly LooseFile[],
  added: readonly LooseFile[],
  blob: (sha: string) => Promise<Buffer | null>,
): Promise<ReadonlyMap<string, string>> {
  const renames = new Map<string, string>();
  const left = new Map(removed.map((file) => [file.path, file]));
  for (const { path, sha } of added) {
    const same = [...left.values()].filter((file) => file.sha === sha);
    const old = same.find((file) => nameOf(file.path) === nameOf(path)) ?? same[0];
    if (old === undefined) continue;
    renames.set(path, old.path);
    left.delete(old.path);
  }
  const open = added.filter(({ path }) => !renames.has(path));
  // Git gives up on similarity where there are too many pairs to compare (`diff.renameLimit`).
  if (open.length * left.size > MOST_PAIRS) return renames;
  const pairs = await alike([...left.values()], open, blob);
  for (const { from, to } of pairs) {
    if (renames.has(to) || !left.delete(from)) continue;
    renames.set(to, from);
  }
  return renames;
}

const MOST_PAIRS = 10_000;
const LARGEST = 2_000_000;
const LEAST_ALIKE = 0.5;

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly score: number;
}

async function alike(
  removed: readonly LooseFile[],
  added: readonly LooseFile[],
  blob: (sha: string) => Promise<Buffer | null>,
): Promise<readonly Pair[]> {
  const before = await Promise.all(removed.map(async ({ path, sha }) => ({ path, lines: linesOf(await blob(sha)) })));
  const after = await Promise.all(added.map(async ({ path, sha }) => ({ path, lines: linesOf(await blob(sha)) })));
  const pairs = before.flatMap((from) =>
    after.map((to) => ({ from: from.path, to: to.path, score: similarity(from.lines, to.lines) })),
  );
  return pairs.filter(({ score }) => score >= LEAST_ALIKE).sort((a, b) => b.score - a.score);
}

/** Bytes by line. */
type Lines = ReadonlyMap<string, number>;

function linesOf(content: Buffer | null): Lines {
  const lines = new Map<string, number>();
  if (content === null || content.length > LARGEST) return lines;
  for (const line of content.toString("latin1").split("\n")) lines.set(line, (lines.get(line) ?? 0) + line.length + 1);
  return lines;
}

/** The share of the larger file's bytes that stand on lines which both have. */
function similarity(one: Lines, other: Lines): number {
  const larger = Math.max(total(one), total(other));
  if (one.size === 0 || other.size === 0 || larger <= 1) return 0;
  let common = 0;
  for (const [line, bytes] of one) common += Math.min(bytes, other.get(line) ?? 0);
  return common / larger;
}

function total(lines: Lines): number {
  let bytes = 0;
  for (const count of lines.values()) bytes += count;
  return bytes;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** "412 commits by these people between two dates" -> commits, each of which changes a file; the last ones leave the given contents. */

import type { Person } from "../history.ts";
import type { MemoryCommit } from "../memory-history.ts";
import type { FileChange } from "../new-commit.ts";

export interface Passage {
  readonly commits: number;
  /** Those named first commit most; all of them commit if there are commits enough. */
  readonly authors: readonly Omit<Person, "date">[];
  /** Who makes some of the commits, and how many of them. */
  readonly bot: Omit<Person, "date">;
  readonly bots: number;
  readonly from: string;
  readonly to: string;
  /** The files that its commits change, in turn. */
  readonly files: readonly FileChange[];
}

const VERBS =
  "Add Avoid Check Clean up Cover Document Explain Fix Handle Log Move Rename Simplify Speed up Test Tighten".split(
    / (?=[A-Z])/,
  );

/** A file is a draft until the last of all passages that changes it: then it has its content. The same input gives the same commits. */
export function generate(passages: readonly Passage[]): readonly (readonly MemoryCommit[])[] {
  const last = lastChanges(passages);
  return passages.map((passage, number) => {
    const random = randomFrom(passage.commits * 7919 + number);
    const times = spread(passage, random);
    return times.map((date, at) => {
      const file = passage.files[at % passage.files.length];
      const changes =
        file === undefined ? [] : [last.get(file.path) === `${number} ${at}` ? file : draft(file, number, at)];
      const verb = VERBS[Math.floor(random() * VERBS.length)] ?? "Change";
      return {
        message: `${verb} ${file?.path ?? "things"}`,
        author: { ...authorOf(passage, at, random), date },
        changes,
      };
    });
  });
}

/** What the files that passages change are before the first of them. */
export function draft(file: FileChange, ...revision: readonly number[]): FileChange {
  return { ...file, content: `${file.path}, draft ${revision.join(".")}\n` };
}

/** The passage and commit that change a path last. */
function lastChanges(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const [number, { commits, files }] of passages.entries()) {
    const start = Math.max(0, commits - files.length);
    for (let at = start; at < commits; at += 1) last.set(files[at % files.length]?.path ?? "", `${number} ${at}`);
  }
  return last;
}

// The newest commit stands at `to` itself; the others lie before it, each in its own part of the time, in order.
function spread({ commits, from, to }: Passage, random: () => number): readonly string[] {
  const [start, end] = [Date.parse(from) / 1000, Date.parse(to) / 1000];
  const part = (end - start) / Math.max(1, commits);
  return Array.from({ length: commits }, (_, at) => {
    const seconds = at === commits - 1 ? end : start + part * (at + random() * 0.9);
    return new Date(Math.floor(seconds) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  });
}

function authorOf({ authors, bot, bots, commits }: Passage, at: number, random: () => number): Omit<Person, "date"> {
  const before = Math.floor((at * bots) / commits);
  if (Math.floor(((at + 1) * bots) / commits) > before) return bot;
  const turn = at - before;
  const chosen = turn < authors.length ? turn : Math.floor(authors.length * random() ** 3);
  return authors[chosen] ?? { name: "Nobody", email: "nobody@example.org" };
}

/** Numbers from 0 to 1 that look random and depend on the seed alone (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Revisions as a test describes them -> what git and GitHub make of them: SHAs, trees, differences, merge bases. */
import { createHash } from "node:crypto";

/** A file by its text or bytes; a symbolic link or a submodule by its kind. */
export type FakeFile =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  /** A file that GitHub says to be of this size, without its bytes. */
  | { readonly size: number };

export interface FakeCommit {
  readonly parent: string | null;
  readonly files: Readonly<Record<string, FakeFile>>;
}

export type FakeHistory = Readonly<Record<string, FakeCommit>>;

export interface FakeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: "blob" | "commit";
  readonly sha: string;
  readonly size: number;
  readonly bytes: Buffer;
}

/** A full SHA out of a word, so that tests can speak of `sha("head")`. */
export function sha(word: string): string {
  return createHash("sha1").update(word).digest("hex");
}

const known = new WeakMap<FakeCommit, readonly FakeEntry[]>();

export function entriesAt(history: FakeHistory, commit: string): readonly FakeEntry[] {
  const at = history[commit];
  if (at === undefined) return [];
  const entries = known.get(at) ?? Object.entries(at.files).map(([path, file]) => ({ path, ...entryOf(file) }));
  known.set(at, entries);
  return entries;
}

function entryOf(file: FakeFile): Omit<FakeEntry, "path"> {
  if (typeof file === "object" && "submodule" in file) {
    return { mode: "160000", type: "commit", sha: file.submodule, size: 0, bytes: Buffer.alloc(0) };
  }
  if (typeof file === "object" && "size" in file) {
    return { mode: "100644", type: "blob", sha: sha(`size ${file.size}`), size: file.size, bytes: Buffer.alloc(0) };
  }
  const link = typeof file === "object" && "symlink" in file;
  const bytes = Buffer.from(link ? file.symlink : file);
  const blob = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  return { mode: link ? "120000" : "100644", type: "blob", sha: blob, size: bytes.length, bytes };
}

export function mergeBaseOf(history: FakeHistory, one: string, other: string): string | null {
  const ancestors = new Set(lineOf(history, one));
  return lineOf(history, other).find((commit) => ancestors.has(commit)) ?? null;
}

function lineOf(history: FakeHistory, commit: string): readonly string[] {
  const line: string[] = [];
  for (let at: string | null = commit; at !== null; at = history[at]?.parent ?? null) line.push(at);
  return line;
}

export interface FakeDifference {
  readonly filename: string;
  readonly sha: string;
  readonly status: "added" | "modified" | "removed" | "renamed";
  readonly previous_filename?: string;
  readonly patch?: string;
}

/** As if every line were another one. GitHub shows no patch of what is no text. */
function patchOf(then: Buffer, now: Buffer | undefined): { readonly patch?: string } {
  if (now === undefined || then.includes(0) || now.includes(0)) return {};
  const [gone, come] = [then, now].map((bytes) => bytes.toString().replace(/\n$/, "").split("\n"));
  const lines = [...(gone ?? []).map((line) => `-${line}`), ...(come ?? []).map((line) => `+${line}`)];
  return { patch: [`@@ -1,${gone?.length} +1,${come?.length} @@`, ...lines].join("\n") };
}

/** The difference as GitHub's comparison lists it. */
export function differenceOf(history: FakeHistory, from: string, to: string): readonly FakeDifference[] {
  const before = new Map(entriesAt(history, from).map((entry) => [entry.path, entry]));
  const after = new Map(entriesAt(history, to).map((entry) => [entry.path, entry]));
  const gone = [...before.values()].filter(({ path }) => !after.has(path));
  const files = [...after.values()].flatMap(({ path, sha: blob, mode }): readonly FakeDifference[] => {
    const then = before.get(path);
    if (then?.sha === blob && then.mode === mode) return [];
    if (then !== undefined) {
      return [{ filename: path, sha: blob, status: "modified", ...patchOf(then.bytes, after.get(path)?.bytes) }];
    }
    const moved = gone.find((one) => one.sha === blob);
    if (moved === undefined) return [{ filename: path, sha: blob, status: "added" }];
    return [{ filename: path, sha: blob, status: "renamed", previous_filename: moved.path }];
  });
  const renamed = new Set(files.map(({ previous_filename: previous }) => previous));
  const removed = gone.filter(({ path }) => !renamed.has(path));
  return [
    ...files,
    ...removed.map(({ path, sha: blob }) => ({ filename: path, sha: blob, status: "removed" }) as const),
  ];
}

/** Git's own object formats: bytes of a blob, tree or commit <-> what they say, and the SHA-1 that names them. */
import { createHash } from "node:crypto";
import type { Commit, Person, TreeItem } from "./history.ts";

/** A row of one tree object. */
export interface TreeRow {
  /** Five or six digits, as `TreeItem` has them. */
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

const NUL = 0;
const SURROGATE = /[\ud800-\udfff]/;

export function objectSha(type: "blob" | "tree" | "commit", body: Buffer): string {
  return createHash("sha1").update(`${type} ${body.length}\0`).update(body).digest("hex");
}

export function typeOf(mode: string): TreeItem["type"] {
  if (mode === "040000") return "tree";
  return mode === "160000" ? "commit" : "blob";
}

/** Rows in any order -> the tree's bytes. */
export function encodeTree(rows: readonly TreeRow[]): Buffer {
  const parts = gitSorted(rows).flatMap(({ mode, name, sha }) => [
    Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`),
    Buffer.from(sha, "hex"),
  ]);
  return Buffer.concat(parts);
}

/** In the order in which git keeps and lists them. */
export function gitSorted<Row extends Omit<TreeRow, "sha">>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => compareBytes(sortKey(one), sortKey(other)));
}

/** `width`: bytes of a SHA in this repository, 20 or (SHA-256) 32. */
export function decodeTree(body: Buffer, width = 20): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(NUL, at);
    const head = body.toString("utf8", at, end);
    const space = head.indexOf(" ");
    const sha = body.toString("hex", end + 1, end + 1 + width);
    rows.push({ mode: head.slice(0, space).padStart(6, "0"), name: head.slice(space + 1), sha });
    at = end + 1 + width;
  }
  return rows;
}

export function encodeCommit(commit: Omit<Commit, "sha">): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signature(commit.author)}`,
    `committer ${signature(commit.committer)}`,
    "",
    commit.message,
  ];
  return Buffer.from(`${lines.join("\n")}\n`);
}

export function decodeCommit(sha: string, body: Buffer): Commit {
  const end = body.indexOf("\n\n");
  const head = end === -1 ? body : body.subarray(0, end);
  const message = end === -1 ? Buffer.alloc(0) : body.subarray(end + 2);
  const decoder = decoderOf(head.toString("latin1"));
  const parents: string[] = [];
  const found = new Map<string, string>();
  for (const line of decoder.decode(head).split("\n")) {
    const space = line.indexOf(" ");
    const key = line.slice(0, Math.max(space, 0));
    if (key === "parent") parents.push(line.slice(space + 1));
    else if (!found.has(key)) found.set(key, line.slice(space + 1));
  }
  return {
    sha,
    tree: found.get("tree") ?? "",
    parents,
    message: decoder.decode(message).replace(/\n+$/, ""),
    author: person(found.get("author") ?? ""),
    committer: person(found.get("committer") ?? ""),
  };
}

// Git sorts trees as if their names ended with a slash.
function sortKey({ mode, name }: Omit<TreeRow, "sha">): string {
  return mode === "040000" ? `${name}/` : name;
}

// Strings compare as their bytes do, but for those beyond the basic plane.
function compareBytes(one: string, other: string): number {
  if (SURROGATE.test(one) || SURROGATE.test(other)) return Buffer.compare(Buffer.from(one), Buffer.from(other));
  return one < other ? -1 : one > other ? 1 : 0;
}

function signature({ name, email, date }: Person): string {
  const offset = /([+-])(\d\d):?(\d\d)$/.exec(date);
  const zone = offset ? `${offset[1]}${offset[2]}${offset[3]}` : "+0000";
  return `${plain(name)} <${plain(email)}> ${Math.floor(Date.parse(date) / 1000)} ${zone}`;
}

function plain(text: string): string {
  return text.replace(/[<>\0\n]/g, "").trim();
}

function person(line: string): Person {
  const close = line.lastIndexOf(">");
  const open = line.indexOf("<");
  const [seconds = "0", zone = "+0000"] = line
    .slice(close + 1)
    .trim()
    .split(" ");
  return {
    name: line.slice(0, Math.max(open, 0)).trim(),
    email: line.slice(open + 1, Math.max(close, 0)),
    date: isoDate(Number(seconds), zone),
  };
}

// Histories hold nonsense now and then: what is no time is shown as the epoch, as git does.
function isoDate(seconds: number, zone: string): string {
  const [, sign = "+", hours = "00", minutes = "00"] = /^([+-])([01]\d)([0-5]\d)$/.exec(zone) ?? [];
  const shift = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const local = new Date((seconds + shift * 60) * 1000);
  if (Number.isNaN(local.getTime())) return "1970-01-01T00:00:00+00:00";
  return `${local.toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
}

function decoderOf(head: string): { decode(bytes: Buffer): string } {
  const name = /^encoding (\S+)$/m.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(name, { ignoreBOM: true });
  } catch {
    return new TextDecoder("latin1"); // a label that no decoder knows: every byte still shows
  }
}

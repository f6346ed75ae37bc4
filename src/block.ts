/** The body of our comment -> the machine-readable block in it; and a text -> what the block keeps of it. */
import { z } from "zod";
import { markOf } from "./mark.ts";
import { cut, readable } from "./markdown/escape.ts";
import type { Block } from "./model/block.ts";

const MOST = 1000;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 300;
const text = z.string().max(2000);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const finding = z.object({
  outcome: z.enum(["met", "unmet", "unknown", "judgement", "exempt"]),
  level: z.enum(["required", "ask", "advised", "off"]),
  passesOn: day.exactOptional(),
});

const entry = z.object({
  name: text,
  repository: text.nullable(),
  section: text,
  file: text,
  change: z.enum(["added", "moved", "renamed", "edited"]),
  findings: z.record(z.string().max(100), finding).exactOptional(),
});

const decision = z.object({
  comment: z.int().positive(),
  digest: z.string().max(100),
  kind: z.enum(["accept", "exempt", "reject"]),
  criterion: z.string().max(100),
  entry: text,
  repository: text.nullable(),
  section: text,
  by: z.string().max(100),
  inForce: z.boolean(),
});

/** Members that a later version has added are passed over: only another `version` is another language. */
const block = z.object({
  version: z.literal(1),
  head: z.string().regex(/^[\da-f]{40,64}$/),
  verdict: z.enum(["ready", "changes-needed", "needs-maintainer", "could-not-verify", "nothing-to-review"]),
  turn: z.enum(["author", "maintainers", "nobody"]),
  held: z.boolean(),
  language: z.string().max(35),
  problems: z.int().nonnegative(),
  entries: z.array(entry).max(MOST),
  decisions: z.array(decision).max(MOST),
  complete: z.boolean(),
  told: z.object({ state: z.string().max(200), pings: z.int().nonnegative() }),
  suggested: z.array(z.string().max(100)).max(MOST),
});

/** Null where there is none, or none that can be read: then nothing is remembered. Only for what our own account has written. */
export function readBlock(body: string): Block | null {
  const mark = markOf(body);
  if (mark?.kind !== "review") return null;
  const read = block.safeParse(parsed(mark.rest));
  return read.success ? read.data : null;
}

/** The name of an entry or a section as the block keeps it: what is compared with it must be cut and cleaned alike. */
export function keptName(name: string): string {
  return kept(name, LONGEST_NAME);
}

/** The address of a repository, or the path of a file, as the block keeps it. */
export function keptAddress(address: string): string {
  return kept(address, LONGEST_ADDRESS);
}

/** No lone surrogates, which JSON carries but many tools do not. */
function kept(text: string, most: number): string {
  return cut(readable(text), most);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // JSON.parse has no other way to say that it is none
  }
}

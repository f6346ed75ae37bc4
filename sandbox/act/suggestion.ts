/** A suggestion on lines of a pull request -> a commit on its branch, as the button "Commit suggestion" makes it. */
import { resolveThread } from "../deeds/threads.ts";
import type { Thread, ThreadComment } from "../discussion.ts";
import type { Site } from "../site.ts";
import { push } from "./open.ts";
import { deedIn, type OnNumber, pullIn } from "./place.ts";

const BLOCK = /^(`{3,}|~{3,})suggestion\s*$/;

/** The lines that a comment suggests; null where it suggests none. */
export function suggestedLines(body: string): readonly string[] | null {
  const lines = body.split(/\r?\n/);
  const open = lines.findIndex((line) => BLOCK.test(line));
  const fence = BLOCK.exec(lines[open] ?? "")?.[1];
  if (fence === undefined) return null;
  const length = lines.slice(open + 1).findIndex((line) => line.startsWith(fence) && line.trim() === fence);
  return lines.slice(open + 1, length === -1 ? undefined : open + 1 + length);
}

/** The SHA of the commit. An outdated suggestion has no button. */
export async function applySuggestion(site: Site, given: OnNumber & { readonly id: number }): Promise<string> {
  const deed = deedIn(site, given);
  const pull = pullIn(deed, given.number);
  const { thread, comment } = threadOf(pull.pull.threads, given.id);
  const suggested = suggestedLines(comment.body);
  if (suggested === null || thread.place === null) throw new Error(`comment ${given.id} has nothing to apply`);
  const { startLine, line } = thread.place;
  const { history } = deed.repository;
  const item = await history.item(pull.pull.head.sha, thread.path);
  const old = ((item && (await history.blob(item.sha))) ?? Buffer.alloc(0)).toString("utf8");
  const lines = old.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const end = /\r?\n$/.exec(lines[line - 1] ?? "")?.[0] ?? "";
  const between = end === "" ? "\n" : end;
  const now = suggested.map((text, i) => text + (i < suggested.length - 1 ? between : end));
  const content = [...lines.slice(0, startLine - 1), ...now, ...lines.slice(line)].join("");
  const by = given.by ?? pull.by.login;
  resolveThread(thread, { login: by, app: null });
  const files = [{ path: thread.path, content }];
  return push(site, {
    repository: given.repository,
    number: given.number,
    by,
    message: "Update from suggestion",
    files,
  });
}

/** The thread that a comment belongs to. */
export function threadOf(
  threads: readonly Thread[],
  id: number,
): { readonly thread: Thread; readonly comment: ThreadComment } {
  for (const thread of threads) {
    const comment = thread.comments.find((one) => one.id === id);
    if (comment !== undefined) return { thread, comment };
  }
  throw new Error(`there is no comment ${id} on a line`);
}

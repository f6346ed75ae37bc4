/** Lines of a file in one commit -> where the same lines stand in another. */
import type { History } from "./history.ts";
import { stepsBetween } from "./line-steps.ts";

export interface LinePlace {
  readonly startLine: number;
  readonly line: number;
}

/** Without their ends; none where there is no such file. */
export async function linesAt(history: History, commit: string, path: string): Promise<readonly string[]> {
  const item = await history.item(commit, path);
  if (item?.type !== "blob") return [];
  const text = (await history.blob(item.sha))?.toString("utf8") ?? "";
  return text.replace(/\r?\n$/, "").split(/\r?\n/);
}

/** Null where one of the lines is gone, or others stand between them. */
export function movedTo(
  { startLine, line }: LinePlace,
  old: readonly string[],
  now: readonly string[],
): LinePlace | null {
  const places: number[] = [];
  let [was, is] = [0, 0];
  for (const step of stepsBetween(old, now)) {
    if (step !== "new") was += 1;
    if (step !== "gone") is += 1;
    if (step === "same" && was >= startLine && was <= line) places.push(is);
  }
  const [first, last] = [places[0], places.at(-1)];
  const whole = places.length === line - startLine + 1;
  if (first === undefined || last === undefined || !whole || last - first !== line - startLine) return null;
  return { startLine: first, line: last };
}

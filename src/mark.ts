/** The hidden last line by which a text of ours is known again: `<!-- listkeeper:KIND REST -->`. It counts in what our own account has written only. */

/**
 * `review`: the one live comment, with the block; `answer ID`: to the comment of that id; `ping N STATE`: the N-th short notice;
 * `pressed JSON`: which button somebody pressed; `look JSON`: in a check run's summary, when to look again.
 */
export type MarkKind = "review" | "answer" | "ping" | "pressed" | "look";

export interface Mark {
  readonly kind: MarkKind;
  readonly rest: string;
}

const LAST_LINE = /(?:^|\n)<!-- listkeeper:(review|answer|ping|pressed|look)(?: ([^\n]*))? -->\s*$/;

export function withMark(text: string, kind: MarkKind, rest: string): string {
  return `${text}\n\n<!-- listkeeper:${kind}${rest === "" ? "" : ` ${inComment(rest)}`} -->`;
}

export function markOf(text: string): Mark | null {
  const found = LAST_LINE.exec(text.slice(-MOST));
  const kind = KINDS.find((one) => one === found?.[1]);
  return kind === undefined ? null : { kind, rest: found?.[2] ?? "" };
}

/** The text without its mark. */
export function withoutMark(text: string): string {
  return text.replace(LAST_LINE, "").trimEnd();
}

const KINDS: readonly MarkKind[] = ["review", "answer", "ping", "pressed", "look"];
const MOST = 66_000;

/** JSON in which nothing can end the HTML comment or begin another one, and nobody can be named; it parses to the same. */
function inComment(rest: string): string {
  return rest.replace(/[<>@#\n\r\u2028\u2029]|--/g, (found) =>
    [...found].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
}

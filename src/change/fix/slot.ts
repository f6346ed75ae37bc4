/** An entry that stands on lines of its own -> those lines, with the comments above it that came with it. */
import type { Format } from "../../model/config.ts";
import { nextToken } from "../formats/json/token.ts";
import { type ListNode, lineOf, type ObjectNode, type Span } from "../tree.ts";
import { indentAt, isFirst, lineEnd, lineStart, nextLine } from "./lines.ts";
import type { Located } from "./locate.ts";
import { childrenOf } from "./nodes.ts";
import type { Site } from "./remedy.ts";

/** `start` at the beginning of a line, `end` before a line end. */
export interface Slot extends Span {
  /** Where the entry itself ends. */
  readonly close: number;
  /** Where the comma stands after it; null where none does. */
  readonly comma: number | null;
  readonly braced: boolean;
}

const MOST_COMMENTS = 20;
const COMMENT: Readonly<Partial<Record<Format, RegExp>>> = {
  yaml: /^\s*#/,
  toml: /^\s*#/,
  text: /^\s*#/,
  jsonc: /^\s*(?:\/\/|\/\*.*\*\/\s*$)/,
  module: /^\s*(?:\/\/|\/\*.*\*\/\s*$)/,
  markdown: /^\s*<!--.*-->\s*$/,
};

/** Null where something else stands on its first or last line. */
export function slotOf(site: Site, { node, keyed, container }: Located): Slot | null {
  const { text } = site.source;
  if (container === null) return null;
  const start = keyed?.start ?? node.start;
  const braced = isBraced(site, container);
  const next = braced ? nextToken(text, node.end, "module") : null;
  const comma = next?.kind === "," ? next.start : null;
  const end = site.format === "markdown" ? endOfNested(text, start, node.end) : node.end;
  const rest = text.slice(comma === null || comma > lineEnd(text, end) ? end : comma + 1, lineEnd(text, end));
  const alone = rest.trim() === "" || /^\s*(?:\/\/|#|\/\*[^*]*\*\/\s*$)/.test(rest) || site.format === "text";
  if (!isFirst(text, start) || !alone || (comma !== null && comma > lineEnd(text, end))) return null;
  return {
    start: commentsAbove(site, lineStart(text, start)),
    end: lineEnd(text, end),
    close: node.end,
    comma,
    braced,
  };
}

/** Whether commas part what stands in it. */
function isBraced({ source, format }: Site, container: ListNode | ObjectNode): boolean {
  if (format === "json" || format === "jsonc" || format === "module") return true;
  const [first] = childrenOf(container);
  if (format === "toml") return first !== undefined && source.text[first.start] !== "[";
  return format === "yaml" && "[{".includes(source.text[container.start] ?? " ");
}

/** Bullets that are nested in one move with it. */
function endOfNested(text: string, start: number, end: number): number {
  const indent = indentAt(text, start).length;
  let at = end;
  for (let next = nextLine(text, at); next < text.length; next = nextLine(text, next)) {
    const line = text.slice(next, lineEnd(text, next));
    if (line.trim() === "" || indentAt(text, next).length <= indent) break;
    at = next + line.length;
  }
  return at;
}

/** Comments that the pull request brings along right above the entry. */
function commentsAbove({ source, format, isAdded }: Site, start: number): number {
  const comment = COMMENT[format];
  let at = start;
  for (let i = 0; i < MOST_COMMENTS && at > 0 && comment !== undefined; i += 1) {
    const above = lineStart(source.text, at - 1);
    if (!comment.test(source.text.slice(above, at)) || !isAdded(lineOf(source, above))) break;
    at = above;
  }
  return at;
}

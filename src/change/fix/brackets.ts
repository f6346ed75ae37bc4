/** A bracket that is missing or surplus -> the edit that sets it right. */
import { code, md } from "../../markdown.ts";
import type { Dialect } from "../formats/json/quoted.ts";
import { nextToken } from "../formats/json/token.ts";
import type { ListNode, ObjectNode } from "../tree.ts";
import { endBefore } from "./before.ts";
import { type Edit, insert, remove } from "./edit.ts";
import { indentAt, isFirst, lineBreakOf, lineEnd, lineStart, removeWithLine } from "./lines.ts";
import type { Broken, Mend, Menders } from "./mend.ts";
import { childrenOf, walk } from "./nodes.ts";
import type { Flaw } from "./reading.ts";

export function bracketMenders(dialect: Dialect): Menders {
  return { ...menders, "unclosed-bracket": (broken, flaw) => close(broken, flaw, dialect) };
}

const menders: Menders = {
  surplus: (broken, { offset }) => withoutBracket(broken, offset),
  "closed-early": (broken, { offset }) => withoutBracket(broken, endBefore(broken.source.text, offset) - 1),
  unopened: open,
  fused: apart,
};

function withoutBracket({ source, lineAt }: Broken, at: number): Mend | null {
  const { text } = source;
  const bracket = text[at] ?? "";
  if (!"[]{}".includes(bracket) || bracket === "") return null;
  const [, comma = ""] = /^[ \t]*(,)[ \t]*(?:\r?\n|$)/.exec(text.slice(at + 1, lineEnd(text, at) + 2)) ?? [];
  const alone = comma !== "" && isFirst(text, at) ? text.indexOf(",", at) + 1 : at + 1;
  const what = md`Take away the ${code(bracket)} that is one too many on line ${lineAt(at)}.`;
  return { edits: [removeWithLine(text, { start: at, end: alone })], what };
}

/** Closes all that was left open up to one place, from the inside to the outside. */
function close({ source, root, lineAt }: Broken, { offset }: Flaw, dialect: Dialect): Mend | null {
  if (root === null) return null;
  const { text } = source;
  const end = endBefore(text, offset);
  const open: (ListNode | ObjectNode)[] = [];
  walk(root, (node) => {
    if (node.end === end && isUnclosed(text, node)) open.unshift(node);
  });
  const [inner] = open;
  if (inner === undefined) return null;
  const oneLine = !text.slice(inner.start, end).includes("\n");
  const comma = text[end - 1] === "," && (dialect === "json" || oneLine);
  const next = nextToken(text, offset, "json").kind;
  const goesOn = !["]", "}", ",", "end", "mark"].includes(next) || (comma && dialect === "module");
  const closers = open.map((node) => closerOf(text, node, end)).join("");
  const what = md`Add the ${code(closers.replace(/\s/g, ""))} that is missing after line ${lineAt(end - 1)}.`;
  const edits: Edit[] = comma ? [remove({ start: end - 1, end })] : [];
  // Before a semicolon on a line of its own stands the bracket that it ends.
  const ended = text[offset] === ";" && isFirst(text, offset) && open.length === 1;
  if (ended) return { edits: [insert(offset, closers.trim())], what };
  return { edits: [...edits, insert(end, `${closers}${goesOn ? "," : ""}`)], what };
}

/** Written as its opener: on the same line with as many blanks, or on a line of its own. */
function closerOf(text: string, { kind, start }: ListNode | ObjectNode, end: number): string {
  const closer = kind === "list" ? "]" : "}";
  const written = text.slice(start, end);
  if (written.includes("\n")) return `${lineBreakOf(text)}${indentAt(text, start)}${closer}`;
  return `${written[1] === " " ? " " : ""}${closer}`;
}

/** A node that was left ends with the last thing in it. */
function isUnclosed(text: string, node: ListNode | ObjectNode): boolean {
  if (text[node.end - 1] === "," || node.end === node.start + 1) return true;
  return childrenOf(node).some(({ end }) => end === node.end);
}

/** A brace before the first key of an object in a list, or the bracket before a list of texts. */
function open(broken: Broken, flaw: Flaw): Mend | null {
  const { source, root, lineAt } = broken;
  const { offset } = flaw;
  const { text } = source;
  if (root?.kind === "list" && root.start === offset && text[offset] === '"') return openList(broken, flaw);
  const siblings = root === null ? null : listAround(root, offset);
  const before =
    siblings?.items.findLast(({ end }) => end <= offset) ?? siblings?.items.find(({ start }) => start > offset);
  if (text[offset] === "{" || text[offset] === "[" || before === undefined || text[before.start] !== "{") return null;
  const what = md`Add the ${code("{")} that is missing before line ${lineAt(offset)}.`;
  if (!isFirst(text, offset)) return { edits: [insert(offset, "{ ")], what };
  const line = `${indentAt(text, before.start)}{${lineBreakOf(text)}`;
  return { edits: [insert(lineStart(text, offset), line)], what };
}

/** On the line before the first text, which may be empty since the bracket was taken from it. */
function openList({ source, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  if (text.slice(0, lineStart(text, offset)).trim() !== "" || !isFirst(text, offset)) return null;
  const edit: Edit = { start: 0, end: lineStart(text, offset), text: `[${lineBreakOf(text)}` };
  return { edits: [edit], what: md`Add the ${code("[")} that is missing before line ${lineAt(offset)}.` };
}

function listAround(root: Parameters<typeof walk>[0], offset: number): ListNode | null {
  let found: ListNode | null = null;
  walk(root, (node) => {
    if (node.kind === "list" && node.items.some((item) => item.kind === "object" && item.start === offset))
      found = node;
  });
  return found;
}

/** Two entries that have run into one: the first is closed and the second is opened before its first key. */
function apart({ source, root, lineAt }: Broken, { offset }: Flaw): Mend | null {
  const { text } = source;
  const items = root === null ? undefined : listAround(root, offset)?.items;
  const second = items?.findIndex(({ start }) => start === offset) ?? -1;
  const first = items?.slice(0, second).findLast(({ start }) => text[start] === "{");
  if (first === undefined || !isFirst(text, offset) || !isFirst(text, first.start)) return null;
  const end = endBefore(text, offset);
  const [newline, indent] = [lineBreakOf(text), indentAt(text, first.start)];
  const what = md`Close the entry that ends on line ${lineAt(end - 1)} and open the next one, which has run into it.`;
  const edits = text[end - 1] === "," ? [remove({ start: end - 1, end })] : [];
  return { edits: [...edits, insert(lineStart(text, offset), `${indent}},${newline}${indent}{${newline}`)], what };
}

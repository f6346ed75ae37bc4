/** The lines of a YAML text -> the blocks that its indentation makes of them: the items of a list or the members of a mapping. */

/** A stretch of the text. The dashes before its first line's content are blanks in it, so that it can be read by itself. */
export interface Region {
  readonly text: string;
  /** Where the region begins in the whole text. */
  readonly start: number;
}

export interface Block extends Region {
  /** Indented or written unlike the first block, so that it cannot stand beside it. */
  readonly misfit: boolean;
}

export interface Blocks {
  readonly kind: "items" | "members";
  readonly blocks: readonly Block[];
}

interface Line {
  readonly start: number;
  readonly indent: number;
  /** `glued`: a dash without a blank behind it. */
  readonly kind: "item" | "member" | "glued" | "closer";
}

const CONTENT = /^([ \t]*)(?:(-(?=[ \t\r]|$))|([\]}-])|[^\s#])/gm;
const MOST_DASHES = 50;

/** One region for each document; the marks between documents belong to none. */
export function documentsIn(text: string): readonly Region[] {
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=[ \t\r\n]|$)/gm)].map(({ index }) => index);
  const starts = [0, ...marks.map((mark) => mark + 3)];
  return starts.map((start, i) => ({ text: text.slice(start, marks[i] ?? text.length), start }));
}

export function blocksOf({ text, start }: Region): Blocks | null {
  const lines = [...text.matchAll(CONTENT)].map(lineOf);
  const [top] = lines;
  if (top === undefined) return null;
  // A dash without a blank behind it is a mistake where others have one, also if it is the first.
  const others =
    top.kind === "glued" ? lines.find(({ indent, kind }) => indent === top.indent && kind === "item") : top;
  const first = others ?? top;
  const fits = (line: Line) => line.indent === first.indent && line.kind === first.kind;
  const heads = lines.filter((line, i) => fits(line) || beginsMisfit(line, lines[i - 1], first));
  const blocks = heads.map((line, i) => {
    const end = heads[i + 1]?.start ?? text.length;
    return { text: text.slice(line.start, end), start: start + line.start, misfit: !fits(line) };
  });
  return { kind: first.kind === "item" ? "items" : "members", blocks };
}

/** What stands in an item behind its dashes. */
export function contentOf({ text, start }: Region): Region {
  const [dashes = ""] = /^[ \t]*(?:-[ \t\r]+){1,50}/.exec(`${text.slice(0, MOST_DASHES * 4)}\n`) ?? [];
  const head = dashes.trimEnd();
  return { text: " ".repeat(head.length) + text.slice(head.length), start };
}

/** What stands below a key; null where the value begins beside the key. */
export function belowKey({ text, start }: Region): Region | null {
  const end = text.indexOf("\n");
  if (end === -1 || !/:[ \t]*(?:[&!][^ \t]*[ \t]*)?(?:#.*)?\r?$/.test(text.slice(0, end))) return null;
  return { text: text.slice(end + 1), start: start + end + 1 };
}

function lineOf({ 1: blanks = "", 2: dash, 3: mark, index }: RegExpExecArray): Line {
  return { start: index, indent: blanks.length, kind: dash === undefined ? kindOf(mark) : "item" };
}

function kindOf(mark: string | undefined): Line["kind"] {
  if (mark === undefined) return "member";
  return mark === "-" ? "glued" : "closer";
}

/** A list may stand below its key without being indented; and a member below an item was meant to be a part of it. */
function beginsMisfit(line: Line, before: Line | undefined, first: Line): boolean {
  if (line.indent > first.indent || (first.kind === "item" && line.kind === "member")) return false;
  if (line.indent === first.indent) return first.kind === "item" && line.kind === "glued";
  return before === undefined || before.indent >= first.indent;
}

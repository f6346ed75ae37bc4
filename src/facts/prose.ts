/** The description of a pull request -> the lines that its author wrote: no template comments, no code blocks, no unticked boxes. */

const MOST = 65_536;
const FENCE = /^\s{0,3}(?:```|~~~)/;
const BOX = /^(\s{0,20})[-*+]\s+\[([ xX])\]/;

export interface Line {
  readonly text: string;
  /** The heading or the line with a colon that it stands under, or empty. */
  readonly under: string;
  readonly bullet: boolean;
}

export function proseLines(description: string): readonly Line[] {
  const lines: Line[] = [];
  let under = "";
  for (const written of withoutOpenBoxes(withoutFences(withoutComments(description.slice(0, MOST)).split(/\r?\n/)))) {
    const text = written.trim();
    if (text === "") continue;
    const heading = /^#{1,6}\s+(.*)$/.exec(text)?.[1];
    const bullet = /^[-*+]\s+|^\d{1,3}[.)]\s+/.exec(text)?.[0] ?? "";
    const said = text.slice(bullet.length).replace(/^\[[xX]\]\s*/, "");
    if (heading !== undefined) under = heading;
    else lines.push({ text: said, under, bullet: bullet !== "" });
    if (heading === undefined && bullet === "" && said.endsWith(":")) under = said;
  }
  return lines;
}

function withoutComments(text: string): string {
  let kept = "";
  for (let at = 0; ; ) {
    const start = text.indexOf("<!--", at);
    if (start === -1) return kept + text.slice(at);
    kept += text.slice(at, start);
    const end = text.indexOf("-->", start + 4);
    if (end === -1) return kept;
    at = end + 3;
  }
}

function withoutFences(lines: readonly string[]): readonly string[] {
  let inside = false;
  return lines.filter((line) => {
    const fence = FENCE.test(line);
    if (fence) inside = !inside;
    return !fence && !inside;
  });
}

/** An unticked box takes what is indented below it along. */
function withoutOpenBoxes(lines: readonly string[]): readonly string[] {
  let open: number | null = null;
  return lines.filter((line) => {
    const [, indent = "", tick] = BOX.exec(line) ?? [];
    const depth = line.length - line.trimStart().length;
    if (open !== null && (line.trim() === "" || depth > open) && tick === undefined) return false;
    open = tick === " " ? indent.length : null;
    return open === null;
  });
}

/** The text of a README or guide -> its lines without comments and code, as far as a reader would read them. */

export type Markup = "markdown" | "restructuredtext" | "asciidoc" | "org";

const MOST = 200_000;
const MOST_LINES = 10_000;
const LONGEST_LINE = 4000;
/** What begins and ends a block of code. */
const FENCE: Readonly<Record<Exclude<Markup, "restructuredtext">, RegExp>> = {
  markdown: /^\s{0,3}(?:```|~~~)/,
  asciidoc: /^(?:-{4}|\.{4}|```)/,
  org: /^\s*#\+(?:begin|end)/i,
};
const ADMONITION = /^\s*\.\. (?:admonition|attention|caution|danger|error|hint|important|note|tip|warning)::/;

/** Each line keeps its place; one that is not to be read is empty. */
export function legibleLines(text: string, markup: Markup): readonly string[] {
  const lines = withoutComments(text.slice(0, MOST))
    .split(/\r?\n/, MOST_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
  return markup === "restructuredtext" ? withoutLiterals(lines) : withoutFenced(lines, FENCE[markup]);
}

function withoutFenced(lines: readonly string[], fence: RegExp): readonly string[] {
  let open: string | null = null;
  return lines.map((line) => {
    const mark = fence.exec(line)?.[0].trim().slice(0, 2) ?? null;
    if (open === null && mark === null) return line;
    if (open === null) open = mark;
    else if (mark === open) open = null;
    return "";
  });
}

/** Code is what is indented below a line that ends with two colons, unless they make a notice of it. */
function withoutLiterals(lines: readonly string[]): readonly string[] {
  let literal = false;
  return lines.map((line) => {
    if (literal && (line.trim() === "" || /^\s/.test(line))) return "";
    literal = /::\s*$/.test(line) && !ADMONITION.test(line);
    return line;
  });
}

/** A comment leaves its line ends behind. One that is never closed goes on to the end of the text. */
function withoutComments(text: string): string {
  let kept = "";
  for (let at = 0; ; ) {
    const start = text.indexOf("<!--", at);
    if (start === -1) return kept + text.slice(at);
    const end = text.indexOf("-->", start + 4);
    const stop = end === -1 ? text.length : end + 3;
    kept += text.slice(at, start) + text.slice(start, stop).replace(/[^\n]+/g, "");
    at = stop;
  }
}

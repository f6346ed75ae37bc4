/** The text behind the equals sign of a variable in Git's configuration -> its value, and where it ends. */

export interface Value {
  readonly value: string;
  /** Behind the last character of the value, without the blanks and the comment after it. */
  readonly end: number;
  /** The end of its last line. */
  readonly next: number;
  /** Whether the quotation marks and backslashes in it are as Git takes them. */
  readonly sound: boolean;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", b: "\b", "\\": "\\", '"': '"' };

/** By https://git-scm.com/docs/git-config#_syntax: parts may be quoted, a backslash at the end of a line goes on. */
export function valueAt(text: string, start: number): Value {
  let value = "";
  let [at, end, kept] = [start, start, 0];
  let [quoted, sound] = [false, true];
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === "\n" || (char === "\r" && text[at + 1] === "\n")) break;
    if (!quoted && (char === "#" || char === ";")) break;
    const escaped = char === "\\" ? escapeAt(text, at) : null;
    if (char === '"') quoted = !quoted;
    else value += escaped?.value ?? char;
    if (escaped?.sound === false) sound = false;
    at += escaped?.length ?? 1;
    if (!quoted && (char === " " || char === "\t")) continue;
    end = at;
    kept = value.length;
  }
  const stop = text.indexOf("\n", at);
  return { value: value.slice(0, kept), end, next: stop === -1 ? text.length : stop, sound: sound && !quoted };
}

function escapeAt(text: string, at: number) {
  const continued = /^\\\r?\n/.exec(text.slice(at, at + 3));
  if (continued !== null) return { value: "", length: continued[0].length, sound: true };
  const value = ESCAPES[text.charAt(at + 1)];
  return { value: value ?? text.charAt(at), length: value === undefined ? 1 : 2, sound: value !== undefined };
}

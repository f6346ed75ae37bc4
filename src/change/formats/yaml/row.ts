/** A line of YAML -> what it begins: dashes, a key, and how its value goes on. */

/** Something that a line begins, in its column. */
export interface Head {
  readonly kind: "item" | "member";
  readonly column: number;
  readonly key: string;
}

/** How a value goes on: nothing yet, words that may go on below, all said, a block of text below, or something open. */
export type Tail = "none" | "plain" | "done" | "block" | "unclear" | { readonly closer: RegExp };

export interface Row {
  readonly heads: readonly Head[];
  readonly tail: Tail;
}

const DASH = /^-(?:[ ]+|$)/;
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'[\]{}#&*!|>%@`,?-](?:[^:#]|:(?=\S)|#)*):(?=\s|$)/;
const PROPERTIES = /^(?:[&!]\S*(?:[ ]+|$))+/;
const GLUED = /^-[\p{L}\p{N}_]/u;
// A colon without a blank behind it, which is no address.
const GLUED_COLON = /^[A-Za-z_][\w.-]*:[^\s/:]/;
const LONGEST = 2000;
const MOST_DASHES = 50;

/** `body` is a line without the blanks before and after it. */
export function rowOf(body: string, indent: number): Row {
  const heads: Head[] = [];
  let rest = body.slice(0, LONGEST);
  let column = indent;
  for (
    let [dash] = DASH.exec(rest) ?? [];
    dash !== undefined && heads.length < MOST_DASHES;
    [dash] = DASH.exec(rest) ?? []
  ) {
    heads.push({ kind: "item", column, key: "" });
    column += dash.length;
    rest = rest.slice(dash.length);
  }
  const [head = "", key] = KEY.exec(rest) ?? [];
  if (key !== undefined) {
    heads.push({ kind: "member", column, key: key.replace(/^["']|["']$/g, "") });
    rest = rest.slice(head.length).trimStart();
  }
  const value = rest.replace(PROPERTIES, "");
  const isGlued = key === undefined && (GLUED.test(value) || GLUED_COLON.test(value));
  return { heads, tail: isGlued ? "unclear" : tailOf(value) };
}

function tailOf(value: string): Tail {
  if (value === "" || value.startsWith("#")) return "none";
  if (/^[|>][\d+-]*[ ]*(?:#.*)?$/.test(value)) return "block";
  const [mark = ""] = value;
  if (mark === '"') return quoted(value, /^"(?:[^"\\]|\\.)*"/, /^(?:[^"\\]|\\.)*"/);
  if (mark === "'") return quoted(value, /^'(?:[^']|'')*'/, /^(?:[^']|'')*'/);
  if (mark === "[" || mark === "{")
    return /^(?:\[[^[\]{}"'#]*\]|\{[^[\]{}"'#]*\})[ ]*(?:#.*)?$/.test(value) ? "done" : "unclear";
  if (/^[`@%?,\]}]/.test(value) || /:(?:\s|$)/.test(value.replace(/\s#.*/, ""))) return "unclear";
  return "plain";
}

function quoted(value: string, whole: RegExp, closer: RegExp): Tail {
  const [all] = whole.exec(value) ?? [];
  if (all === undefined) return { closer };
  return isOver(value.slice(all.length)) ? "done" : "unclear";
}

/** Whether nothing but a comment stands there. */
export function isOver(rest: string): boolean {
  return /^[ ]*(?:[ ]#.*)?$/.test(rest);
}

/** Tokens of a list of literals -> its tree, read on over every mistake, and what the mistakes are. */
import { code, md, type Text } from "../markdown.ts";
import {
  afterEnd,
  closedEarly,
  doubledComma,
  endOfLine,
  missingColon,
  missingComma,
  missingKey,
  missingValue,
  strayText,
  surplus,
  trailingComma,
  unclosed,
  unclosedKey,
  unopened,
} from "./cause.ts";
import { beginsScalar, readScalar } from "./scalar.ts";
import { count, indentOf, isKey, lineAt, moveTo, type Scan, stop, stumble, take, within } from "./scan.ts";
import { nextToken, type Token } from "./token.ts";
import type { ListNode, MemberNode, Node, ObjectNode, ScalarNode } from "./tree.ts";

const A_VALUE = md`a value`;
const A_KEY = md`a key`;
const THE_END = md`the end of the file`;
const KEY_WITHOUT_MARK = /([\w$-]{1,100})[ \t]*:/y;

/** Reads the one value that a text consists of. */
export function readRoot(scan: Scan): Node | null {
  while (!beginsValue(scan) && !atEnd(scan)) skipStray(scan);
  if (atEnd(scan)) return null;
  const root = isKey(scan) ? readObject(scan, null) : readTop(scan);
  if (atEnd(scan)) return root;
  const closer = atCloser(scan);
  const line = lineAt(scan, scan.at.start);
  stumble(scan, THE_END, closer === null ? afterEnd(lineAt(scan, root.end - 1)) : surplus(closer, line));
  stop(scan);
  return root;
}

/** Reads an outermost list or object. Where objects follow it, it is the first of a list that was not opened. */
export function readTop(scan: Scan): Node {
  const top = readValue(scan);
  if (top.kind !== "object" || !objectFollows(scan)) return top;
  stumble(scan, THE_END, unopened("[", lineAt(scan, top.start)));
  return readList(scan, null, [top]);
}

function objectFollows({ at, text, dialect }: Scan): boolean {
  return at.kind === "{" || (at.kind === "," && nextToken(text, at.end, dialect).kind === "{");
}

function readValue(scan: Scan): Node {
  count(scan);
  if (scan.at.kind === "{") return readObject(scan, take(scan));
  if (scan.at.kind === "[") return readList(scan, take(scan), []);
  return readScalar(scan);
}

function atCloser({ at }: Scan): "]" | "}" | null {
  return at.kind === "]" || at.kind === "}" ? at.kind : null;
}

function atEnd({ at }: Scan): boolean {
  return at.kind === "end";
}

function beginsValue(scan: Scan): boolean {
  return scan.at.kind === "{" || scan.at.kind === "[" || beginsScalar(scan);
}

/** Reads a list whose opening bracket was taken, or is missing. */
function readList(scan: Scan, opener: Token | null, items: Node[]): ListNode {
  const start = opener?.start ?? items[0]?.start ?? scan.at.start;
  within(scan, "list", start, () => {
    const filled = items.length > 0;
    const state: State = { opener: "[", start, comma: null, filled, ended: filled };
    for (;;) {
      const went = nextInContainer(scan, state);
      if (went === "left") return;
      if (went === "on" || skipSpread(scan, state)) continue;
      if (went === "astray") {
        skipCloser(scan);
        continue;
      }
      if (isKey(scan)) {
        if (belongsToOuterObject(scan, state)) {
          leave(scan, state);
          return;
        }
        stumble(scan, md`a value without a key, or ${code("{")}`, unopened("{", lineAt(scan, scan.at.start)));
        items.push(readObject(scan, null));
      } else if (!beginsValue(scan) || scan.text[scan.at.start] === ")") {
        skipStray(scan);
        continue;
      } else if (isOutdented(scan, state)) {
        leave(scan, state);
        return;
      } else {
        demandComma(scan, state, items.at(-1) ?? null);
        items.push(readValue(scan));
      }
      state.comma = null;
      state.filled = true;
    }
  });
  return { kind: "list", start, end: Math.max(start, scan.taken?.end ?? start), items };
}

/** Reads an object whose opening brace was taken, or is missing. */
function readObject(scan: Scan, opener: Token | null): ObjectNode {
  const start = opener?.start ?? scan.at.start;
  const members: MemberNode[] = [];
  within(scan, "object", start, () => {
    const state: State = { opener: "{", start, comma: null, filled: false, ended: false };
    for (;;) {
      const went = nextInContainer(scan, state);
      if (went === "left") return;
      if (went === "on" || skipSpread(scan, state)) continue;
      if (went === "astray") {
        if (!wrapLast(scan, members)) skipCloser(scan);
        continue;
      }
      if (scan.at.kind === "{" || scan.at.kind === "[") {
        if (readBare(scan, state, members) === "left") return;
      } else if (beginsScalar(scan) && scan.text[scan.at.start] !== ")") {
        demandComma(scan, state, members.at(-1)?.value ?? null);
        readMember(scan, members);
      } else {
        skipStray(scan);
        continue;
      }
      state.comma = null;
      state.filled = true;
    }
  });
  return { kind: "object", start, end: Math.max(start, scan.taken?.end ?? start), members };
}

interface State {
  readonly opener: "[" | "{";
  readonly start: number;
  /** The comma after the last item, while nothing else followed it. */
  comma: Token | null;
  filled: boolean;
  /** Its end was told already, or is not to be expected. */
  ended: boolean;
}

/** Takes commas and closing brackets. `left`: the list or object is over. */
function nextInContainer(scan: Scan, state: State): "left" | "on" | "item" | "astray" {
  const { at } = scan;
  const closer = state.opener === "[" ? "]" : "}";
  if (at.kind === "end" || endsStatement(scan)) return state.ended ? "left" : leave(scan, state);
  if (at.kind === ",") {
    if (state.comma !== null && isCommaOfOuter(scan, state)) return leave(scan, state);
    if (state.comma !== null || !state.filled) stumble(scan, expected(state), doubledComma(lineAt(scan, at.start)));
    state.comma = take(scan);
    return "on";
  }
  if (at.kind === closer) return close(scan, state, closer);
  if (at.kind !== "}" && at.kind !== "]") return "item";
  return closesOuter(scan) ? leave(scan, state) : "astray";
}

/** Whether a second comma stands behind what was not closed, and so belongs to what is around it. */
function isCommaOfOuter(scan: Scan, { opener }: State): boolean {
  const next = nextToken(scan.text, scan.at.end, scan.dialect);
  if (opener === "{") return inList(scan) && (next.kind === "{" || next.kind === "]");
  const inObject = scan.open.some(({ kind }) => kind === "object");
  return inObject && nextToken(scan.text, next.end, scan.dialect).kind === ":";
}

/** Leaves a list or object that was not closed. */
function leave(scan: Scan, { opener, start }: State): "left" {
  const closer = opener === "[" ? "]" : "}";
  const wanted = scan.at.kind === "," ? md`${code(closer)}` : orClose(closer);
  stumble(scan, wanted, unclosed(opener, closer, lineAt(scan, start)));
  return "left";
}

/** Behind a semicolon a module's list does not go on, whatever is still open. */
function endsStatement({ at, text, dialect }: Scan): boolean {
  return dialect === "module" && text[at.start] === ";";
}

function inList({ open }: Scan): boolean {
  return open.some(({ kind }) => kind === "list");
}

function close(scan: Scan, state: State, closer: "]" | "}"): "left" | "on" {
  const { at } = scan;
  const { comma } = state;
  take(scan);
  if (scan.open.length === 1 && goesOn(scan, closer)) {
    stumble(scan, THE_END, closedEarly(closer, lineAt(scan, at.start)));
    state.comma = null;
    state.ended = true;
    return "on";
  }
  if (comma !== null && scan.dialect === "json") {
    stumble(scan, expected(state), trailingComma(lineAt(scan, comma.start), closer), at);
  }
  return "left";
}

/** Whether the outermost list or object goes on behind the bracket that closed it. */
function goesOn(scan: Scan, closer: "]" | "}"): boolean {
  if (closer === "]") return scan.at.kind === "," || scan.at.kind === "{";
  return scan.at.kind === "," && keyAfterComma(scan);
}

function keyAfterComma({ text, at }: Scan): boolean {
  let next = at.end;
  while (" \t\r\n".includes(text[next] ?? "\0")) next += 1;
  return text[next] === '"';
}

/** Whether a closing bracket of the other kind closes what stands around, so that the inner closing bracket is missing. */
function closesOuter(scan: Scan): boolean {
  const kind = scan.at.kind === "}" ? "object" : "list";
  const outer = scan.open.findLast((open) => open.kind === kind);
  if (outer === undefined) return false;
  const here = indentOf(scan, scan.at.start);
  if (!here.first) return lineAt(scan, scan.at.start) === lineAt(scan, outer.start);
  return here.indent <= indentOf(scan, outer.start).indent;
}

/** Whether an object in a broken file stands further to the left than the list that it would be in, and so in one around it. */
function isOutdented(scan: Scan, { start, comma, filled }: State): boolean {
  if (scan.at.kind !== "{" || scan.open.length === 1 || !(scan.stumbles > 0 || (filled && comma === null))) return false;
  const here = indentOf(scan, scan.at.start);
  return here.first && here.indent < indentOf(scan, start).indent;
}

/** Whether a key inside a list belongs to the object around it, so that the list's closing bracket is missing. */
function belongsToOuterObject(scan: Scan, { start, filled }: State): boolean {
  if (!scan.open.some(({ kind }) => kind === "object")) return false;
  const here = indentOf(scan, scan.at.start);
  return here.first ? here.indent <= indentOf(scan, start).indent : filled;
}

/** A list or object where a key should stand: the object is not closed, or the list around it is not opened. */
function readBare(scan: Scan, state: State, members: MemberNode[]): "left" | "on" {
  const here = indentOf(scan, scan.at.start);
  const deeper = here.first ? here.indent > indentOf(scan, state.start).indent : state.comma !== null;
  const last = members.at(-1);
  if (scan.at.kind === "{" && !state.filled && state.comma === null) {
    stumble(scan, A_KEY, surplus("{", lineAt(scan, scan.at.start)));
    take(scan);
    return "on";
  }
  if (scan.at.kind === "{" && deeper && last?.value.kind === "object") {
    stumble(scan, A_KEY, unopened("[", lineAt(scan, last.value.start)));
    const value = readList(scan, null, [last.value]);
    members.splice(-1, 1, { ...last, value, end: value.end });
    return "on";
  }
  if (scan.at.kind === "{" && !(here.first && deeper) && inList(scan)) return leave(scan, state);
  stumble(scan, A_KEY, missingKey(lineAt(scan, scan.at.start)));
  readValue(scan);
  return "on";
}

function readMember(scan: Scan, members: MemberNode[]): void {
  const key = scan.at;
  const written = isKey(scan) ? null : keyWithoutMark(scan);
  const name = written ?? String(key.value);
  if (written === null) {
    take(scan);
    if (scan.dialect === "module" && isShorthand(scan, key)) {
      const value: ScalarNode = { kind: "code", start: key.start, end: key.end, value: name };
      members.push({ key: name, value, start: key.start, end: key.end });
      return;
    }
    if (scan.text[scan.at.start] === ":") take(scan);
    else if (beginsValue(scan) && !isKey(scan)) {
      stumble(scan, md`${code(":")}`, missingColon(name, lineAt(scan, key.start)));
    } else if (key.kind === "number") stumble(scan, A_KEY, missingKey(lineAt(scan, key.start)), key);
  }
  if (!beginsValue(scan) || isKey(scan)) {
    stumble(scan, A_VALUE, missingValue(name, lineAt(scan, key.start)));
    return;
  }
  const value = readValue(scan);
  members.push({ key: name, value, start: key.start, end: value.end });
}

function isShorthand({ at }: Scan, key: Token): boolean {
  return key.kind === "word" && (at.kind === "," || at.kind === "}");
}

/** `"name: "Foo"`: the key whose closing quotation mark is missing, the reading then standing before its value. */
function keyWithoutMark(scan: Scan): string | null {
  const { at, text } = scan;
  if (at.kind !== "string") return null;
  KEY_WITHOUT_MARK.lastIndex = at.start + 1;
  const [all, key] = KEY_WITHOUT_MARK.exec(text) ?? [];
  if (all === undefined || key === undefined) return null;
  const place: Token = { ...at, end: at.start + 1 + key.length };
  stumble(scan, A_KEY, unclosedKey(key, lineAt(scan, at.start)), place);
  moveTo(scan, at.start + 1 + all.length);
  return key;
}

/** `...others`: what it stands for only running the module would tell. */
function skipSpread(scan: Scan, state: State): boolean {
  if (scan.dialect !== "module" || !scan.text.startsWith("...", scan.at.start)) return false;
  readScalar(scan);
  state.comma = null;
  state.filled = true;
  return true;
}

function demandComma(scan: Scan, state: State, last: Node | null): void {
  if (!state.filled || state.comma !== null || scan.taken === null) return;
  const after = lineAt(scan, scan.taken.end - 1);
  const objects = last?.kind === "object" && scan.at.kind === "{";
  const written = endOfLine(scan.text, scan.taken.end);
  const closer = state.opener === "[" ? "]" : "}";
  stumble(scan, orClose(closer), missingComma(after, lineAt(scan, scan.at.start), objects ? null : written));
}

/** A list's end in an object whose last value is an object: the list was not opened. */
function wrapLast(scan: Scan, members: MemberNode[]): boolean {
  const last = members.at(-1);
  if (last?.value.kind !== "object" || scan.taken?.end !== last.value.end) return false;
  stumble(scan, orClose("}"), unopened("[", lineAt(scan, last.value.start)));
  const { end } = take(scan);
  const value: ListNode = { kind: "list", start: last.value.start, end, items: [last.value] };
  members.splice(-1, 1, { ...last, value, end });
  return true;
}

function skipCloser(scan: Scan): void {
  stumble(scan, A_VALUE, surplus(atCloser(scan) ?? "", lineAt(scan, scan.at.start)));
  take(scan);
}

function skipStray(scan: Scan): void {
  stumble(scan, A_VALUE, strayText(lineAt(scan, scan.at.start)));
  take(scan);
}

function expected({ opener }: State): Text {
  return opener === "[" ? A_VALUE : A_KEY;
}

function orClose(closer: string): Text {
  return md`${code(",")} or ${code(closer)}`;
}

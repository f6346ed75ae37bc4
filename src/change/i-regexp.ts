/** An I-Regexp (RFC 9485) -> a test of texts whose time grows with the text alone, whatever the pattern. */

type Character = (character: string) => boolean;

type Tree =
  | { readonly kind: "character"; readonly is: Character }
  | { readonly kind: "sequence"; readonly parts: readonly Tree[] }
  | { readonly kind: "choice"; readonly ways: readonly Tree[] }
  | { readonly kind: "repeat"; readonly part: Tree; readonly least: number; readonly most: number | null };

/** A character to be read, or the places where to go on without reading. */
type Step = Character | number[];

interface Reading {
  readonly pattern: string;
  at: number;
  depth: number;
}

const MOST_STEPS = 2000;
const LONGEST_TEXT = 100_000;
const DEEPEST = 30;
const NORMAL = /[^()*+.?[\\\]{|}]/uy;
const ESCAPE = /\\(?:[()*+\-.?[\\\]^{|}nrt]|[pP]\{[A-Za-z]{1,2}\})/y;
const CLASS = /\[(?:[^[\]\\]|\\[^pP]|\\[pP]\{[A-Za-z]{1,2}\}){1,200}\]/uy;
const QUANTIFIER = /[*+?]|\{(\d{1,3})(,?)(\d{1,3})?\}/y;

/** Null for what is no I-Regexp, or a larger one than is sensible. `search`: the pattern may stand anywhere in the text. */
export function iRegexp(pattern: string, where: "match" | "search"): ((text: string) => boolean) | null {
  const reading: Reading = { pattern, at: 0, depth: 0 };
  const tree = readChoice(reading);
  if (tree === null || reading.at < pattern.length) return null;
  const steps: Step[] = [];
  return emit(tree, steps) ? (text) => text.length <= LONGEST_TEXT && run(steps, text, where === "search") : null;
}

function readChoice(reading: Reading): Tree | null {
  if (++reading.depth > DEEPEST) return null;
  const ways: Tree[] = [];
  do {
    const way = readSequence(reading);
    if (way === null) return null;
    ways.push(way);
  } while (reading.pattern[reading.at] === "|" && ++reading.at);
  reading.depth -= 1;
  return { kind: "choice", ways };
}

function readSequence(reading: Reading): Tree | null {
  const parts: Tree[] = [];
  for (let next = reading.pattern[reading.at]; next !== undefined && next !== "|" && next !== ")"; ) {
    const part = readAtom(reading);
    if (part === null) return null;
    const quantifier = takeMatch(reading, QUANTIFIER);
    parts.push(quantifier === null ? part : repeated(part, quantifier));
    next = reading.pattern[reading.at];
  }
  return { kind: "sequence", parts };
}

function readAtom(reading: Reading): Tree | null {
  if (takeMatch(reading, /\(/y) !== null) {
    const inner = readChoice(reading);
    return inner !== null && takeMatch(reading, /\)/y) !== null ? inner : null;
  }
  if (takeMatch(reading, /\./y) !== null) return { kind: "character", is: (character) => !"\n\r".includes(character) };
  const normal = takeMatch(reading, NORMAL)?.[0];
  if (normal !== undefined) return { kind: "character", is: (character) => character === normal };
  const written = (takeMatch(reading, ESCAPE) ?? takeMatch(reading, CLASS))?.[0];
  if (written === undefined) return null;
  try {
    const one = new RegExp(`^${written}$`, "u");
    return { kind: "character", is: (character) => one.test(character) };
  } catch {
    return null; // a range the wrong way round, or a category that does not exist
  }
}

function repeated(part: Tree, [sign, least, comma, most]: RegExpExecArray): Tree {
  if (sign === "*") return { kind: "repeat", part, least: 0, most: null };
  if (sign === "+") return { kind: "repeat", part, least: 1, most: null };
  if (sign === "?") return { kind: "repeat", part, least: 0, most: 1 };
  const open = comma === "," && most === undefined;
  return { kind: "repeat", part, least: Number(least), most: open ? null : Number(most ?? least) };
}

function takeMatch(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.pattern);
  if (found !== null) reading.at = pattern.lastIndex;
  return found;
}

/** Writes a tree down as steps. False: there are too many of them. */
function emit(tree: Tree, steps: Step[]): boolean {
  if (steps.length > MOST_STEPS) return false;
  if (tree.kind === "character") steps.push(tree.is);
  else if (tree.kind === "sequence") return tree.parts.every((part) => emit(part, steps));
  else if (tree.kind === "choice") return emitChoice(tree.ways, steps);
  else return emitRepeat(tree, steps);
  return true;
}

function emitChoice(ways: readonly Tree[], steps: Step[]): boolean {
  const fork: number[] = [];
  const ends: number[][] = [];
  steps.push(fork);
  for (const way of ways) {
    fork.push(steps.length);
    if (!emit(way, steps)) return false;
    const end: number[] = [];
    ends.push(end);
    steps.push(end);
  }
  for (const end of ends) end.push(steps.length);
  return true;
}

function emitRepeat({ part, least, most }: Extract<Tree, { kind: "repeat" }>, steps: Step[]): boolean {
  for (let i = 0; i < least; i++) if (!emit(part, steps)) return false;
  const forks: number[][] = [];
  for (let i = least; i < (most ?? least + 1); i++) {
    const fork = [steps.length + 1];
    forks.push(fork);
    steps.push(fork);
    if (!emit(part, steps)) return false;
    if (most === null) steps.push([steps.indexOf(fork)]);
  }
  for (const fork of forks) fork.push(steps.length);
  return true;
}

/** Follows all ways through the steps at once, character by character. */
function run(steps: readonly Step[], text: string, anywhere: boolean): boolean {
  let now = reach(steps, [0]);
  for (const character of text) {
    if (anywhere && now.has(steps.length)) return true;
    const next: number[] = anywhere ? [0] : [];
    for (const at of now) {
      const step = steps[at];
      if (typeof step === "function" && step(character)) next.push(at + 1);
    }
    if (next.length === 0) return false;
    now = reach(steps, next);
  }
  return now.has(steps.length);
}

function reach(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const reached = new Set(from);
  for (const at of reached) {
    const step = steps[at];
    if (Array.isArray(step)) for (const to of step) reached.add(to);
  }
  return reached;
}

/** The text of a YAML file -> its value, with the line and column of each key and value in it. */
import {
  type AliasEvent,
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { md, type Text } from "../markdown.ts";

export interface Spot {
  readonly line: number;
  readonly column: number;
}

export type Path = readonly PropertyKey[];

export interface YamlDocument {
  readonly ok: true;
  /** Null for a file without content. */
  readonly value: unknown;
  /** Where the value at a path stands, or the nearest that is there around it. */
  readonly valueAt: (path: Path) => Spot;
  /** Where the key at the path's end stands. */
  readonly keyAt: (path: Path) => Spot;
}

export interface YamlError extends Spot {
  readonly ok: false;
  readonly message: Text;
}

interface Node {
  readonly start: number;
  /** Nodes in it, what its aliases stand for counted in full. */
  size: number;
  readonly members: Map<string, { readonly key: number; readonly node: Node }>;
  readonly items: Node[];
}

interface Open {
  readonly node: Node;
  readonly kind: "document" | "list" | "mapping";
  readonly anchor: string | null;
  key: { readonly name: string; readonly start: number } | null;
}

const LONGEST = 65_536;
const DEEPEST = 30;
const MOST_ALIASES = 200;
const MOST_NODES = 20_000;

export function readYaml(text: string): YamlDocument | YamlError {
  if (text.length > LONGEST) return { ok: false, line: 1, column: 1, message: md`The file is longer than 64 KB.` };
  const spot = (offset: number): Spot => spotOf(text, offset);
  try {
    const events = parseEvents(text, { maxDepth: DEEPEST });
    const documents = treesOf(text, events);
    const [root, second] = documents;
    if (second !== undefined)
      return {
        ok: false,
        ...spot(second.start),
        message: md`The file holds more than one document; Listkeeper reads one.`,
      };
    if (root !== undefined && root.size > MOST_NODES) {
      return {
        ok: false,
        ...spot(root.start),
        message: md`The aliases in the file stand for more than Listkeeper reads.`,
      };
    }
    const [value = null] = constructFromEvents(events, { source: text, maxAliases: MOST_ALIASES });
    return {
      ok: true,
      value,
      valueAt: (path) => spot(follow(root, path).value),
      keyAt: (path) => spot(follow(root, path).key),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    return { ok: false, line: line + 1, column: column + 1, message: md`This is not valid YAML: ${error.reason}.` };
  }
}

function follow(root: Node | undefined, path: Path): { readonly key: number; readonly value: number } {
  let node = root;
  let key = root?.start ?? 0;
  for (const step of path) {
    const member = typeof step === "string" ? node?.members.get(step) : undefined;
    const next = typeof step === "number" ? node?.items[step] : member?.node;
    if (next === undefined) break;
    key = member?.key ?? next.start;
    node = next;
  }
  return { key, value: node?.start ?? 0 };
}

/** What has been read so far: the documents, and the collections that are still open. */
interface Reading {
  readonly text: string;
  readonly documents: Node[];
  readonly open: Open[];
  readonly anchors: Map<string, Node>;
}

/** One tree for each document. What an alias stands for is shared, not copied. */
function treesOf(text: string, events: readonly Event[]): readonly Node[] {
  const reading: Reading = { text, documents: [], open: [], anchors: new Map() };
  for (const event of events) take(reading, event);
  return reading.documents;
}

function take(reading: Reading, event: Event): void {
  const { text, open } = reading;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      open.push({ node: nodeAt(0), kind: "document", anchor: null, key: null });
      return;
    case EVENT_ID.MAPPING:
      open.push({ node: nodeAt(event.start), kind: "mapping", anchor: anchorOf(text, event), key: null });
      return;
    case EVENT_ID.SEQUENCE:
      open.push({ node: nodeAt(event.start), kind: "list", anchor: anchorOf(text, event), key: null });
      return;
    case EVENT_ID.POP:
      close(reading, open.pop());
      return;
    case EVENT_ID.ALIAS:
      attach(open.at(-1), aliased(reading, event));
      return;
    case EVENT_ID.SCALAR:
      takeScalar(reading, event);
  }
}

function takeScalar({ text, open, anchors }: Reading, event: ScalarEvent): void {
  const parent = open.at(-1);
  if (parent?.kind === "mapping" && parent.key === null) {
    const name = getScalarValue(text, event);
    if (name === "__proto__") YAMLException.throwAt(text, event.valueStart, `the key "${name}" is not allowed`);
    parent.key = { name, start: event.valueStart };
    return;
  }
  const node = nodeAt(event.valueStart < 0 ? (parent?.key?.start ?? 0) : event.valueStart);
  const anchor = anchorOf(text, event);
  if (anchor !== null) anchors.set(anchor, node);
  attach(parent, node);
}

function close({ documents, open, anchors }: Reading, closed: Open | undefined): void {
  if (closed === undefined) return;
  if (closed.anchor !== null) anchors.set(closed.anchor, closed.node);
  if (closed.kind === "document") documents.push(...closed.node.items);
  else attach(open.at(-1), closed.node);
}

function attach(parent: Open | undefined, node: Node): void {
  if (parent === undefined) return;
  parent.node.size += node.size;
  if (parent.kind !== "mapping") parent.node.items.push(node);
  else if (parent.key === null) parent.key = { name: "", start: node.start };
  else {
    parent.node.members.set(parent.key.name, { key: parent.key.start, node });
    parent.key = null;
  }
}

/** An alias of what is still open would be a value that holds itself. An unknown one is left to the library to refuse. */
function aliased({ text, open, anchors }: Reading, event: AliasEvent): Node {
  const name = text.slice(event.anchorStart, event.anchorEnd);
  if (open.some(({ anchor }) => anchor === name)) {
    YAMLException.throwAt(text, event.anchorStart, `the alias "${name}" stands for a value that holds it`);
  }
  return { ...(anchors.get(name) ?? nodeAt(0)), start: event.anchorStart };
}

function nodeAt(start: number): Node {
  return { start: Math.max(start, 0), size: 1, members: new Map(), items: [] };
}

function anchorOf(
  text: string,
  { anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number },
): string | null {
  return anchorStart < 0 ? null : text.slice(anchorStart, anchorEnd);
}

function spotOf(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The events of a YAML text -> the trees of its documents, with aliases followed and merge keys resolved. */
import {
  type AliasEvent,
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from "js-yaml";
import { type Cause, doubledKeys, type Fault, tooDeep } from "../../cause.ts";
import { DEEPEST, lineOf, type Node, type ScalarNode, type Source } from "../../tree.ts";
import { gluedDash, tooManyAliases, unknownAlias } from "./cause.ts";
import { closed, emptyEndIn, type Open, opened, put, type Sized, startIn, takeKey } from "./open.ts";
import { trimmed } from "./text.ts";

export interface Trees {
  readonly documents: readonly Node[];
  readonly faults: readonly Fault[];
  /** Whether every value that the text stands for is in the trees. */
  readonly complete: boolean;
}

interface Building {
  readonly source: Source;
  readonly text: string;
  readonly open: Open[];
  readonly anchors: Map<string, Sized>;
  readonly documents: Node[];
  readonly faults: Fault[];
  /** How many values the aliases so far stand for. */
  aliased: number;
  complete: boolean;
}

const MOST_FAULTS = 50;
const MOST_ALIASED = 200_000;

/** `text` is the source's, perhaps with blanks in the place of what cannot be read. */
export function treesOf(source: Source, text: string, events: readonly Event[]): Trees {
  const lists = { open: [], documents: [], faults: [] };
  const building: Building = { source, text, anchors: new Map(), ...lists, aliased: 0, complete: true };
  for (const event of events) take(building, event);
  return building;
}

function take(building: Building, event: Event): void {
  const { open } = building;
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      building.anchors.clear();
      open.push(opened("document", { flow: false, start: 0, at: 0, anchor: null }));
      return;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      open.push(openOf(building, event));
      return;
    case EVENT_ID.POP:
      close(building, open.pop());
      return;
    case EVENT_ID.ALIAS:
      takeAlias(building, event);
      return;
    case EVENT_ID.SCALAR:
      takeScalar(building, event);
  }
}

function openOf({ text, open }: Building, event: SequenceEvent | MappingEvent): Open {
  const flow = event.style === 2;
  const start = startIn(open.at(-1), text, ownStart(event, event.start));
  const at = flow ? event.start + 1 : event.start;
  return opened(event.type === EVENT_ID.SEQUENCE ? "list" : "object", {
    flow,
    start,
    at,
    anchor: anchorOf(text, event),
  });
}

function close(building: Building, done: Open | undefined): void {
  if (done === undefined) return;
  const { text, open, anchors, documents } = building;
  if (done.kind === "document") {
    documents.push(...done.items);
    return;
  }
  const [first] = done.doubled;
  if (first !== undefined) {
    const names = done.doubled.map(({ name }) => name);
    const before = lineOf(building.source, done.keys.get(first.name) ?? 0);
    note(building, first.start, doubledKeys(names, lineOf(building.source, first.start), before));
  }
  const sized = closed(done, text);
  if (done.anchor !== null) anchors.set(done.anchor, sized);
  const parent = open.at(-1);
  if (parent !== undefined) put(parent, text, sized);
}

function takeScalar(building: Building, event: ScalarEvent): void {
  const { text, open, anchors } = building;
  const parent = open.at(-1);
  if (parent === undefined) return;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  const missing = event.valueStart < 0;
  const from = missing ? emptyEndIn(parent, text) : event.valueStart - (quoted ? 1 : 0);
  const end = missing ? Math.max(from, event.anchorEnd, event.tagEnd) : endOf(text, event, quoted);
  const anchor = anchorOf(text, event);
  if (parent.kind === "object" && parent.key === null) {
    const name = missing ? "" : getScalarValue(text, event);
    const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
    if (plain && name.startsWith("-") && /^-[\p{L}\p{N}_]/u.test(name))
      note(building, from, gluedDash(lineOf(building.source, from)));
    const start = ownStart(event, from);
    if (anchor !== null) anchors.set(anchor, { node: { kind: "scalar", start, end, value: name }, size: 1, height: 0 });
    takeKey(parent, { name, start, end, merges: plain && name === "<<" });
    return;
  }
  const node: ScalarNode = {
    kind: "scalar",
    start: startIn(parent, text, Math.min(from, end)),
    end,
    value: scalarOf(text, event),
  };
  if (anchor !== null) anchors.set(anchor, { node, size: 1, height: 0 });
  put(parent, text, { node, size: 1, height: 0 });
}

function endOf(text: string, { valueStart, valueEnd }: ScalarEvent, quoted: boolean): number {
  return quoted ? valueEnd + 1 : trimmed(text, Math.min(valueStart, valueEnd) - 200, valueEnd);
}

/** Shares the node that an alias stands for, unless that would make the tree too large or too deep. */
function takeAlias(building: Building, event: AliasEvent): void {
  const { text, open, anchors } = building;
  const parent = open.at(-1);
  if (parent === undefined) return;
  const name = text.slice(event.anchorStart, event.anchorEnd);
  const span = { start: startIn(parent, text, event.anchorStart - 1), end: event.anchorEnd };
  const target = anchors.get(name);
  const size = target?.size ?? 0;
  const cause = refusal(building, name, target);
  if (cause !== null) note(building, span.start, cause);
  if (target === undefined || cause !== null) {
    building.complete = false;
    put(parent, text, { node: { kind: "scalar", ...span, value: null }, size: 1, height: 0 });
    return;
  }
  building.aliased += size;
  if (parent.kind === "object" && parent.key === null && target.node.kind === "scalar") {
    takeKey(parent, { name: String(target.node.value), ...span, merges: false });
  } else put(parent, text, { ...target, node: { ...target.node, ...span } });
}

function refusal({ open, aliased }: Building, name: string, target: Sized | undefined): Cause | null {
  if (target === undefined) return unknownAlias(name);
  if (open.length + target.height > DEEPEST) return tooDeep(DEEPEST);
  return aliased + target.size > MOST_ALIASED ? tooManyAliases(MOST_ALIASED) : null;
}

/** The value of a scalar by YAML 1.2. A number that is written in an odd way stays the text that it is: `007`, `1.10`. */
function scalarOf(text: string, event: ScalarEvent): ScalarNode["value"] {
  const untagged = event.tagStart < 0;
  if (event.valueStart < 0) return null;
  const written = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN || !untagged) return written;
  const { value } = CORE_SCHEMA.resolveImplicitScalarTag(written);
  if (typeof value === "number") return String(value) === written ? value : written;
  return typeof value === "boolean" || value === null ? value : written;
}

function ownStart({ anchorStart, tagStart }: { readonly anchorStart: number; readonly tagStart: number }, own: number) {
  return Math.min(own, anchorStart > 0 ? anchorStart - 1 : own, tagStart >= 0 ? tagStart : own);
}

function anchorOf(text: string, { anchorStart, anchorEnd }: AliasEvent | MappingEvent | ScalarEvent | SequenceEvent) {
  return anchorStart < 0 ? null : text.slice(anchorStart, anchorEnd);
}

/** The same mistake is told once for each kind and line. */
function note({ source, faults }: Building, offset: number, cause: Cause): void {
  if (faults.length >= MOST_FAULTS) return;
  const told = faults.some((fault) => fault.cause.kind === cause.kind && cause.kind !== "doubled-key");
  if (!told) faults.push({ offset: Math.min(offset, source.text.length), seen: null, cause, severity: "error" });
}

/** YAML, also broken YAML, of one document or several -> its tree, and what is wrong with it. */
import { parseEvents } from "js-yaml";
import { blank, withoutConflicts } from "../../blank.ts";
import { type Cause, emptyFile, type Fault } from "../../cause.ts";
import { tell } from "../../settle.ts";
import { DEEPEST, lineOf, type Node, type Parsed, type Source } from "../../tree.ts";
import { unfuse } from "../json/fused.ts";
import { notYaml } from "./cause.ts";
import { type Failure, failureFrom } from "./events.ts";
import { indentFaults } from "./indent-cause.ts";
import { withoutTemplate } from "./pasted.ts";
import { findBroken } from "./recover.ts";
import { inPlace, straighten, writtenAt } from "./straighten.ts";
import { type Trees, treesOf } from "./tree.ts";

/** What was read, before it is known what of it is worth telling. */
interface Rough {
  readonly root: Node | null;
  readonly faults: readonly Fault[];
  /** Of keys that stand twice. */
  readonly doubled: readonly Fault[];
  readonly clean: boolean;
}

/** Several documents that are all lists are one list, others a list of documents. */
export function readYaml(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  const whole = attempt(source, text);
  if ("documents" in whole) return parsed(source, joined(source, whole), faults);
  const own = withoutTemplate(source, text);
  const straight = straighten(source, own.text);
  const told = [...faults, ...own.faults];
  if (straight === null) return parsed(source, recovered(source, own.text, told.length === 0), told);
  const rough = recovered(straight.source, straight.source.text, false);
  const back = writtenAt(straight, source);
  const moved = ({ offset, ...rest }: Fault): Fault => ({ ...rest, offset: back(offset) });
  const placed: Rough = {
    root: rough.root === null ? null : inPlace(rough.root, back),
    faults: rough.faults.map(moved),
    doubled: rough.doubled.map(moved),
    clean: false,
  };
  return parsed(source, placed, [...told, ...indentFaults(source, straight.moves)]);
}

function attempt(source: Source, text: string): Trees | Failure {
  try {
    return treesOf(source, text, parseEvents(text, { maxDepth: DEEPEST - 1 }));
  } catch (error) {
    return failureFrom(error);
  }
}

/** Without the parts that cannot be read. `untold`: nothing else is known to be wrong. */
function recovered(source: Source, text: string, untold: boolean): Rough {
  const whole = attempt(source, text);
  if ("documents" in whole) return joined(source, whole);
  const { spans, faults } = findBroken(source, text);
  const rest = spans.length === 0 ? whole : attempt(source, blank(text, spans));
  if ("documents" in rest) {
    const { root, faults: others, doubled } = joined(source, rest);
    return { root, faults: [...faults, ...others], doubled, clean: false };
  }
  const { offset, reason } = untold && faults.length === 0 ? whole : rest;
  const failed = fault(offset, notYaml(reason, lineOf(source, Math.min(offset, source.text.length))));
  return { root: null, faults: faults.length > 0 || !untold ? faults : [failed], doubled: [], clean: false };
}

function joined(source: Source, { documents, faults, complete }: Trees): Rough {
  const doubled = faults.filter(({ cause }) => cause.kind === "doubled-key");
  const whole = rootOf(documents);
  const apart = whole === null || doubled.length === 0 ? null : unfuse(whole, source);
  const others = faults.filter(({ cause }) => cause.kind !== "doubled-key");
  return { root: apart?.root ?? whole, faults: others, doubled, clean: complete && apart?.changed !== true };
}

function parsed(source: Source, { root, faults, doubled, clean }: Rough, before: readonly Fault[]): Parsed {
  const all = [...before, ...faults];
  if (root !== null) {
    return { root, main: root, problems: tell(source, all, doubled), clean: clean && before.length === 0 };
  }
  return { root, main: root, problems: tell(source, all.length === 0 ? [fault(0, emptyFile())] : all), clean: false };
}

function rootOf(documents: readonly Node[]): Node | null {
  const filled = documents.filter((node) => !(node.kind === "scalar" && node.value === null));
  const [first] = filled;
  const last = filled.at(-1);
  if (first === undefined || last === undefined || first === last) return first ?? null;
  const lists = filled.flatMap((node) => (node.kind === "list" ? [node] : []));
  const items = lists.length === filled.length ? lists.flatMap((list) => list.items) : filled;
  return { kind: "list", start: first.start, end: last.end, items };
}

function fault(offset: number, cause: Cause): Fault {
  return { offset, seen: null, cause, severity: "error" };
}

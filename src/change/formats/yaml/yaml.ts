/** YAML, also broken YAML, of one document or several -> its tree, and what is wrong with it. */
import { parseEvents, YAMLException } from "js-yaml";
import { blank, withoutConflicts } from "../../blank.ts";
import { type Cause, emptyFile, type Fault } from "../../cause.ts";
import { tell } from "../../settle.ts";
import { DEEPEST, type Node, type Parsed, type Source } from "../../tree.ts";
import { unfuse } from "../json/fused.ts";
import { notYaml } from "./cause.ts";
import { findBroken } from "./recover.ts";
import { type Trees, treesOf } from "./tree.ts";

interface Failure {
  readonly offset: number;
  readonly reason: string;
}

/** Several documents that are all lists are one list, others a list of documents. */
export function readYaml(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  const whole = attempt(source, text);
  if ("documents" in whole) return parsed(source, whole, faults);
  const broken = findBroken(source, text);
  const told = [...faults, ...broken.faults];
  const rest = broken.spans.length === 0 ? whole : attempt(source, blank(text, broken.spans));
  if ("documents" in rest) return parsed(source, rest, told);
  const { offset, reason } = told.length === 0 ? whole : rest;
  const failed = fault(offset, notYaml(reason, source.text.slice(0, offset).split("\n").length));
  return { root: null, main: null, problems: tell(source, told.length === 0 ? [failed] : told), clean: false };
}

function attempt(source: Source, text: string): Trees | Failure {
  try {
    return treesOf(source, text, parseEvents(text, { maxDepth: DEEPEST - 1 }));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { offset: error.mark?.position ?? 0, reason: error.reason };
  }
}

function parsed(source: Source, { documents, faults, complete }: Trees, before: readonly Fault[]): Parsed {
  const doubled = faults.filter(({ cause }) => cause.kind === "doubled-key");
  const whole = rootOf(documents);
  const apart = whole === null || doubled.length === 0 ? null : unfuse(whole, source);
  const root = apart?.root ?? whole;
  const others = [...before, ...faults.filter(({ cause }) => cause.kind !== "doubled-key")];
  if (root !== null) {
    return {
      root,
      main: root,
      problems: tell(source, others, doubled),
      clean: complete && before.length === 0 && apart?.changed !== true,
    };
  }
  const problems = tell(source, others.length === 0 ? [fault(0, emptyFile())] : others);
  return { root, main: root, problems, clean: false };
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

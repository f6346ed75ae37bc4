/**
 * Git's own configuration, as in `.gitmodules` -> a tree of its sections, each a list of objects: `{ submodule: [{ name, path, url }] }`.
 * `name` is what stands in quotation marks behind the section's name. Sections and variables are in lower case: case does not count in them.
 */
import { withoutConflicts } from "../../blank.ts";
import { emptyFile, type Fault } from "../../cause.ts";
import { groupBy } from "../../group.ts";
import { tell } from "../../settle.ts";
import { lineOf, type MemberNode, type ObjectNode, type Parsed, type Source, type Span } from "../../tree.ts";
import { doubledSection, doubledVariable, noGitConfig, noSection, unsoundValue } from "./cause.ts";
import { valueAt } from "./value.ts";

interface Section {
  readonly start: number;
  end: number;
  readonly section: string;
  /** With its name, as Git would write it. */
  readonly header: string;
  readonly members: MemberNode[];
}

interface Reading {
  readonly source: Source;
  readonly text: string;
  readonly sections: Section[];
  /** What cannot be read, and what is there twice. */
  readonly faults: Fault[];
  readonly doubled: Fault[];
}

const MOST_FAULTS = 50;
const HEADER = /\[[ \t]*([A-Za-z0-9-]+)(?:\.([A-Za-z0-9.-]+))?(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?[ \t]*\]/y;
const VARIABLE = /([A-Za-z][A-Za-z0-9-]*)[ \t]*(?:(=)[ \t]*|(?=[\r\n#;]|$))/y;

export function readGitConfig(source: Source): Parsed {
  const { text, faults } = withoutConflicts(source);
  const reading: Reading = { source, text, sections: [], faults: [...faults], doubled: [] };
  for (let at = skip(text, 0); at < text.length; at = skip(text, at)) at = readAt(reading, at);
  const { sections, doubled } = reading;
  if (sections.length === 0 && reading.faults.length === 0) note(reading, 0, emptyFile());
  noteTwice(reading);
  const problems = tell(source, reading.faults, doubled);
  const clean = reading.faults.length === 0;
  if (sections.length === 0) return { root: null, main: null, problems, clean: false };
  const whole = sections.filter(({ section }) => section !== "");
  const root = rootOf(whole, { start: 0, end: text.length });
  return { root, main: root, problems, clean };
}

/** Reads a header or a variable, or passes the line; gives the offset after it. */
function readAt(reading: Reading, at: number): number {
  const { text, sections, source } = reading;
  const header = matchAt(HEADER, text, at);
  if (header !== null) {
    sections.push(openedBy(header, at));
    return at + header[0].length;
  }
  const variable = matchAt(VARIABLE, text, at);
  const line = lineOf(source, at);
  if (variable === null) {
    note(reading, at, noGitConfig(line));
    // What stands below a broken header belongs to no other section.
    if (text[at] === "[") sections.push({ start: at, end: at, section: "", header: "", members: [] });
    return endOfLine(text, at);
  }
  const [head, written = "", equals] = variable;
  const value = equals === undefined ? null : valueAt(text, at + head.length);
  const end = value?.end ?? at + written.length;
  if (value?.sound === false) note(reading, at, unsoundValue(written, line));
  const section = sections.at(-1);
  if (section === undefined) note(reading, at, noSection(written, line));
  else {
    const span = { start: at, end };
    section.members.push({
      ...span,
      key: written.toLowerCase(),
      value: { kind: "scalar", ...span, value: value?.value ?? true },
    });
    section.end = end;
  }
  return value?.next ?? end;
}

/** A name in quotation marks keeps its case; the older way of writing it, behind a dot, does not. */
function openedBy([whole, section = "", dotted, quoted]: RegExpExecArray, start: number): Section {
  const name = quoted?.replace(/\\(.)/g, "$1") ?? dotted?.toLowerCase();
  const span = { start, end: start + whole.length };
  const members: MemberNode[] =
    name === undefined ? [] : [{ key: "name", ...span, value: { kind: "scalar", ...span, value: name } }];
  const lower = section.toLowerCase();
  return { ...span, section: lower, header: name === undefined ? `[${lower}]` : `[${lower} "${name}"]`, members };
}

function rootOf(sections: readonly Section[], span: Span): ObjectNode {
  const members = [...groupBy(sections, ({ section }) => section)].map(([key, all]): MemberNode => {
    const items = all.map(({ start, end, members: own }): ObjectNode => ({ kind: "object", start, end, members: own }));
    return { key, ...span, value: { kind: "list", ...span, items } };
  });
  return { kind: "object", ...span, members };
}

/** A section without a name may well go on further down; two submodules of one name are one too many. */
function noteTwice(reading: Reading): void {
  const { source, sections, doubled } = reading;
  const line = ({ start }: { readonly start: number }) => lineOf(source, start);
  for (const [header, [first, ...more]] of groupBy(sections, (section) => section.header)) {
    if (first === undefined || !header.includes('"')) continue;
    for (const section of more) push(doubled, section.start, doubledSection(header, line(section), line(first)));
  }
  for (const { members } of sections) {
    for (const [key, [first, ...more]] of groupBy(members, (member) => member.key)) {
      if (first === undefined || key === "name") continue;
      for (const member of more) push(doubled, member.start, doubledVariable(key, line(member), line(first)));
    }
  }
}

function note({ faults }: Reading, offset: number, cause: Fault["cause"]): void {
  push(faults, offset, cause);
}

function push(faults: Fault[], offset: number, cause: Fault["cause"]): void {
  if (faults.length < MOST_FAULTS) faults.push({ offset, seen: null, cause, severity: "error" });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Over blanks and comments. */
function skip(text: string, start: number): number {
  let at = start;
  for (;;) {
    const char = text[at];
    if (char === "#" || char === ";") at = endOfLine(text, at);
    else if (char === " " || char === "\t" || char === "\n" || char === "\r") at += 1;
    else return at;
  }
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** The files beside the lists at one revision -> what they say of an entry beyond what its own file says. */
import type { CompanionConfig, ListConfig } from "../model/config.ts";
import type { Problem, Value } from "../model/entry.ts";
import type { FileVersion, Snapshot } from "../model/pull-request.ts";
import { type Borrowed, type Lack, NOTHING } from "./borrowed.ts";
import { type Cause, problemOf } from "./cause.ts";
import { noFileBeside, noItem, nothingBeside } from "./companion-cause.ts";
import { unknownFormat, unreadable } from "./entry-cause.ts";
import { companionPath, isRelative } from "./files.ts";
import { remember } from "./group.ts";
import { beginsWithName, firstValue, pathOf, type Selected, select } from "./path.ts";
import { formatOf } from "./readers.ts";
import type { ReadFile } from "./reread/readings.ts";
import { type Node, type Parsed, type Source, sourceOf } from "./tree.ts";

/** An entry as its own file has it. */
export interface Own {
  readonly file: string;
  readonly node: Node;
  readonly key: string | null;
  readonly roles: Readonly<Record<string, Value>>;
}

export interface Companions {
  readonly borrow: (list: ListConfig, own: Own) => Borrowed;
  /** What is wrong with the files that were asked for so far. */
  readonly problems: () => readonly Problem[];
}

interface Beside {
  readonly items: readonly Selected[];
  /** By the text that a path gives for them. */
  readonly itemsBy: (path: string) => ReadonlyMap<string, Node>;
  /** Whether no item can have been missed. */
  readonly sure: boolean;
  readonly absent: boolean;
  readonly problems: readonly Problem[];
}

/** Reads each file once, when an entry first asks for it. */
export function companionsOf(snapshot: Snapshot, read: ReadFile): Companions {
  const files = new Map(snapshot.files.map((file) => [file.path, file]));
  const opened = new Map<string, Beside>();
  const open = (config: CompanionConfig, path: string): Beside => {
    const name = `${config.format} ${config.items} ${path}`;
    const beside = opened.get(name) ?? besideOf(config, path, { version: files.get(path), read });
    opened.set(name, beside);
    return beside;
  };
  return {
    borrow: (list, own) => (list.companions.length === 0 ? NOTHING : borrow(list.companions, own, open)),
    problems: () => [...new Set([...opened.values()].flatMap(({ problems }) => problems))],
  };
}

/** What an entry wants of one companion. */
interface Want {
  readonly config: CompanionConfig;
  readonly path: string;
  /** What the entry gives for the item that belongs to it; null where the first one does. */
  readonly text: string | null;
  /** With their paths from the item. */
  readonly roles: readonly (readonly [role: string, from: string])[];
}

function borrow(
  companions: readonly CompanionConfig[],
  own: Own,
  open: (config: CompanionConfig, path: string) => Beside,
): Borrowed {
  const found: Record<string, Value> = Object.create(null);
  const unsure: string[] = [];
  const missed: (readonly [Want, Beside])[] = [];
  for (const config of companions) {
    const roles = Object.entries(config.fields).filter(([role]) => !isSaid(own.roles[role]) && !isSaid(found[role]));
    const text = config.match === null ? null : textAt(config.match.entry, own);
    if (roles.length === 0 || (config.match !== null && text === null)) continue;
    const want: Want = { config, path: companionPath(config, own.file), text, roles };
    const beside = open(config, want.path);
    const item = itemFor(want, beside);
    if (item !== undefined) take(found, roles, item);
    else if (beside.sure) missed.push([want, beside]);
    else unsure.push(...roles.map(([role]) => role));
  }
  const lacks = missed.flatMap(([want, beside]) => lackOf(want, beside, found) ?? []);
  return { roles: found, unsure, lack: lacks[0] ?? null };
}

function itemFor({ config, text }: Want, { items, itemsBy }: Beside): Node | undefined {
  return text === null ? items[0]?.node : itemsBy(config.match?.item ?? "$").get(text);
}

function take(found: Record<string, Value>, roles: Want["roles"], item: Node): void {
  for (const [role, from] of roles) {
    const value = firstValue(pathOf(from), item);
    if (isSaid(value)) found[role] = value;
  }
}

/** Without its repository hardly anything can be told of a project; other fields may be missing. */
function lackOf({ config, path, text, roles }: Want, { absent }: Beside, found: Borrowed["roles"]): Lack | null {
  const left = roles.map(([role]) => role).filter((role) => !isSaid(found[role]));
  if (left.length === 0) return null;
  const cause = absent ? noFileBeside(path, left) : noItem(config, { file: path, text: text ?? "", roles: left });
  return { cause, severity: left.includes("repository") || left.includes("name") ? "error" : "warning" };
}

interface Given {
  /** Undefined where there is no such file. */
  readonly version: FileVersion | undefined;
  readonly read: ReadFile;
}

function besideOf(config: CompanionConfig, path: string, { version, read }: Given): Beside {
  const format = config.format ?? formatOf(path);
  const source = sourceOf(path, version?.text ?? "");
  if (version === undefined) return none(config, source);
  if (version.text === null) return failed(source, unreadable(version.unreadable));
  if (format === null) return failed(source, unknownFormat(path));
  const parsed = read(format, source);
  const items = itemsIn(config, parsed);
  const found = items.length > 0 || !parsed.clean;
  return {
    items,
    itemsBy: remember((by) => indexOf(items, by)),
    sure: parsed.clean && found,
    absent: false,
    problems: found ? parsed.problems : [...parsed.problems, problemAt(source, nothingBeside(config.items))],
  };
}

function failed(source: Source, cause: Cause): Beside {
  return { items: [], itemsBy: () => new Map(), sure: false, absent: false, problems: [problemAt(source, cause)] };
}

/** One file of many that is not there says that there is nothing to say; the one for all entries should be there. */
function none({ file, fields }: CompanionConfig, source: Source): Beside {
  const nothing = failed(source, noFileBeside(source.file, Object.keys(fields)));
  return isRelative(file) ? { ...nothing, sure: true, absent: true, problems: [] } : nothing;
}

function problemAt(source: Source, cause: Cause): Problem {
  return problemOf(source, { offset: 0, seen: null, cause, severity: "error" });
}

function itemsIn({ items }: CompanionConfig, { root, main }: Parsed): readonly Selected[] {
  const path = pathOf(items);
  const from = beginsWithName(path) ? root : main;
  return from === null ? [] : select(path, from);
}

function indexOf(items: readonly Selected[], path: string): ReadonlyMap<string, Node> {
  const index = new Map<string, Node>();
  for (const { node, member } of items) {
    const text = textAt(path, { node, key: member?.key ?? null });
    if (text !== null && !index.has(text)) index.set(text, node);
  }
  return index;
}

/** The text that a path gives; for a thing that is no text itself `$` gives the key under which it stands. */
function textAt(path: string, { node, key }: Pick<Own, "node" | "key">): string | null {
  if (path.trim() === "$" && node.kind !== "scalar") return key;
  const value = firstValue(pathOf(path), node);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function isSaid(value: Value | undefined): value is Value {
  return value !== undefined && value !== null && value !== "";
}

/** What two configurations make of the same files -> the entries that the second reads differently, and what it asks of them. */
import { type Config, criteriaFor } from "../model/config.ts";
import type { Entry, Value } from "../model/entry.ts";
import type { Level } from "../model/finding.ts";

/** A configuration, and the entries that it finds. */
export interface View {
  readonly config: Config;
  readonly entries: readonly Entry[];
}

/** An entry that both find, but do not take for the same: `fields` are the roles, `section` and `key` in which they differ. */
export interface Difference {
  readonly from: Entry;
  readonly to: Entry;
  readonly fields: readonly string[];
}

/** A criterion that is asked otherwise of entries that both find. Levels are null where it is not asked. */
export interface AskedChange {
  readonly criterion: string;
  readonly from: Level | null;
  readonly to: Level | null;
  /** How many entries it is about. */
  readonly entries: number;
}

export interface Reads {
  readonly same: number;
  readonly newlyRead: readonly Entry[];
  readonly noLongerRead: readonly Entry[];
  readonly readDifferently: readonly Difference[];
  readonly asked: readonly AskedChange[];
}

export function compareReads(before: View, after: View): Reads {
  const { pairs, left, right } = pairUp(before.entries, after.entries);
  const differences = pairs.map(([from, to]) => ({ from, to, fields: fieldsThatDiffer(from, to) }));
  const readDifferently = differences.filter(({ fields }) => fields.length > 0);
  return {
    same: pairs.length - readDifferently.length,
    newlyRead: right,
    noLongerRead: left,
    readDifferently,
    asked: askedChanges(before.config, after.config, pairs),
  };
}

type Both = readonly [Entry, Entry];

/** The files are the same, so an entry is known by its lines; else by its name in its file. */
function pairUp(before: readonly Entry[], after: readonly Entry[]) {
  const pairs: Both[] = [];
  let [left, right] = [before, after];
  const ways = [
    ({ file, startLine, endLine, name }: Entry) => `${file}\n${startLine} ${endLine}\n${name}`,
    ({ file, startLine, endLine }: Entry) => `${file}\n${startLine} ${endLine}`,
    ({ file, startLine }: Entry) => `${file}\n${startLine}`,
    ({ file, name }: Entry) => `${file}\n${name}`,
  ];
  for (const keyOf of ways) {
    const waiting = new Map<string, Entry[]>();
    for (const one of left.toReversed()) {
      const others = waiting.get(keyOf(one));
      if (others === undefined) waiting.set(keyOf(one), [one]);
      else others.push(one);
    }
    const found = new Set<Entry>();
    for (const to of right) {
      const from = waiting.get(keyOf(to))?.pop();
      if (from === undefined) continue;
      pairs.push([from, to]);
      found.add(from).add(to);
    }
    left = left.filter((one) => !found.has(one));
    right = right.filter((one) => !found.has(one));
  }
  const order = new Map(after.map((entry, at) => [entry, at]));
  pairs.sort(([, one], [, other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  return { pairs, left, right };
}

function fieldsThatDiffer(from: Entry, to: Entry): readonly string[] {
  const [one, other] = [partsOf(from), partsOf(to)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((part) => one.get(part) !== other.get(part)).sort();
}

function partsOf({ name, repository, url, section, key, roles }: Entry): ReadonlyMap<string, string> {
  const own: readonly (readonly [string, Value | undefined])[] = [
    ["name", name],
    ["repository", repository],
    ["website", url],
    ["section", section],
    ["key", key],
  ];
  const others = Object.entries(roles).filter(([role]) => !own.some(([part]) => part === role));
  return new Map([...own, ...others].map(([part, value]) => [part, JSON.stringify(value ?? null)]));
}

function askedChanges(before: Config, after: Config, pairs: readonly Both[]): readonly AskedChange[] {
  const counts = new Map<string, AskedChange>();
  const known = new Map<string, readonly Omit<AskedChange, "entries">[]>();
  for (const [from, to] of pairs) {
    const sections = `${from.section}\n${to.section}`;
    const changes = known.get(sections) ?? askedOtherwise(before, after, from.section, to.section);
    known.set(sections, changes);
    for (const change of changes) {
      const key = JSON.stringify(change);
      counts.set(key, { ...change, entries: (counts.get(key)?.entries ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.entries - one.entries);
}

/** A level that stays, with other options, counts as well. */
function askedOtherwise(
  before: Config,
  after: Config,
  from: string,
  to: string,
): readonly Omit<AskedChange, "entries">[] {
  const [then, now] = [criteriaFor(before, from), criteriaFor(after, to)];
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].sort().flatMap((criterion) => {
    const [one, other] = [then[criterion], now[criterion]];
    const [was, is] = [one?.level ?? "off", other?.level ?? "off"];
    const same = was === is && (is === "off" || JSON.stringify(one?.options) === JSON.stringify(other?.options));
    return same ? [] : [{ criterion, from: was === "off" ? null : was, to: is === "off" ? null : is }];
  });
}

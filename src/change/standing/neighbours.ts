/** The entries around an entry -> how they use each member. */
import { spellingsOf } from "../../address.ts";
import type { ListConfig } from "../../model/config.ts";
import type { AddressHabit, Entry, MemberUse, Standing, Value } from "../../model/entry.ts";
import { groupBy, once, remember } from "../group.ts";
import { join, joining } from "../match/candidate.ts";
import { formatOf } from "../readers.ts";

type Neighbours = Standing["neighbours"];
type Type = MemberUse["type"];
/** An empty value counts as `null`, a web address apart from other texts. */
type Kind = Type | "address";
/** How many entries have a member, by the kind of its value. */
type Tally = ReadonlyMap<string, ReadonlyMap<Kind, number>>;

interface Group {
  readonly count: number;
  readonly tally: Tally;
  /** How many have a repository, and how many of them write its address so. */
  readonly habits: ReadonlyMap<AddressHabit | "repository", number>;
}

// With fewer around it, an entry is held against the whole list.
const FEW = 3;
// A type that fewer of them have is not the one that all should have.
const NEARLY_ALL = 0.95;
// Fewer addresses than this may all be ones by chance.
const MANY = 20;
const ADDRESS = /^\s*https?:\/\/[^\s/]+/i;
const HABITS: readonly AddressHabit[] = ["http", "www", "git", "fragment", "website"];
/** What the Markdown reader tells of a bullet beside what stands there: no entry can lack it. */
const TOLD: readonly string[] = ["nested", "notes", "links", "repository"];

/** Counts once; then tells for each entry what the others of its section do. What robots write is asked of nobody. */
export function neighboursOf(entries: readonly Entry[], lists: readonly ListConfig[]): (entry: Entry) => Neighbours {
  const configured = new Map(lists.map((list) => [list.name, new Set(list.ignore)]));
  const markdown = new Set(lists.filter(({ format }) => format === "markdown").map(({ name }) => name));
  const isMarkdown = ({ list, file }: Entry) => markdown.has(list) || formatOf(file) === "markdown";
  const asks = (entry: Entry, member: string) =>
    configured.get(entry.list)?.has(member) !== true && !(TOLD.includes(member) && isMarkdown(entry));
  const joined = joining();
  const sections = counted(entries, ({ list, section }) => joined(list, section), asks);
  const whole = once(() => counted(entries, ({ list }) => list, asks));
  return (entry) => {
    const near = sections(join(entry.list, entry.section));
    const group = near.count > FEW ? near : whole()(entry.list);
    return group.count === 0 ? { count: 0, members: [] } : withoutOwn(group, entry);
  };
}

/** Groups all entries, and counts a group when it is first asked for: most sections are not in question. */
function counted(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  asks: (entry: Entry, member: string) => boolean,
): (name: string) => Group {
  const groups = groupBy(entries, nameOf);
  return remember((name) => {
    const all = groups.get(name) ?? [];
    return { count: all.length, tally: tallyOf(all, asks), habits: habitsOf(all) };
  });
}

function tallyOf(entries: readonly Entry[], asks: (entry: Entry, member: string) => boolean): Tally {
  const tally = new Map<string, Map<Kind, number>>();
  for (const entry of entries) {
    const { members } = entry;
    for (const name of Object.keys(members)) {
      if (!asks(entry, name)) continue;
      let kinds = tally.get(name);
      if (kinds === undefined) {
        kinds = new Map();
        tally.set(name, kinds);
      }
      const kind = kindOf(members[name]?.value ?? null);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  return tally;
}

function habitsOf(entries: readonly Entry[]): Group["habits"] {
  const habits = new Map<AddressHabit | "repository", number>();
  for (const entry of entries) {
    for (const habit of habitsIn(entry)) habits.set(habit, (habits.get(habit) ?? 0) + 1);
  }
  return habits;
}

function habitsIn({ repository, url }: Entry): readonly (AddressHabit | "repository")[] {
  if (repository === null) return [];
  return ["repository", ...spellingsOf(repository), ...(url === repository ? (["website"] as const) : [])];
}

/** What half of the others do, where there are others. */
function habitsBeside({ habits }: Group, entry: Entry): readonly AddressHabit[] {
  const own = new Set(habitsIn(entry));
  const others = (habit: AddressHabit | "repository") => (habits.get(habit) ?? 0) - (own.has(habit) ? 1 : 0);
  const all = others("repository");
  return HABITS.filter((habit) => all > 0 && others(habit) * 2 >= all);
}

function withoutOwn(group: Group, entry: Entry): Neighbours {
  const { count, tally } = group;
  const { members } = entry;
  const uses = [...tally].flatMap(([member, kinds]) => {
    const own = Object.hasOwn(members, member) ? members[member] : undefined;
    const others = new Map(kinds);
    if (own !== undefined) others.set(kindOf(own.value), (others.get(kindOf(own.value)) ?? 1) - 1);
    return useOf(member, others) ?? [];
  });
  const habits = habitsBeside(group, entry);
  return { count: count - 1, members: uses, ...(habits.length > 0 ? { habits } : {}) };
}

function useOf(member: string, kinds: ReadonlyMap<Kind, number>): MemberUse | null {
  const present = [...kinds.values()].reduce((sum, uses) => sum + uses, 0);
  if (present === 0) return null;
  const [blank, addresses, texts] = [kinds.get("null") ?? 0, kinds.get("address") ?? 0, kinds.get("string") ?? 0];
  const types = new Map<Kind, number>([...kinds, ["string", texts + addresses], ["address", 0], ["null", 0]]);
  const [usual] = [...types].find(([, uses]) => uses > 0 && uses >= (present - blank) * NEARLY_ALL) ?? [];
  return {
    member,
    present,
    type: usual === undefined || usual === "address" ? "null" : usual,
    ...(blank > 0 ? { blank } : {}),
    ...(addresses >= MANY && addresses === present - blank ? { addresses: true } : {}),
  };
}

function kindOf(value: Value): Kind {
  if (typeof value === "string") return ADDRESS.test(value) ? "address" : value.trim() === "" ? "null" : "string";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "null" : "list";
  return "object";
}

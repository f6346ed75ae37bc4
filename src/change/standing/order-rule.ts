/** The order that a list is configured to keep -> the ways to read it: what of an entry counts, and how it is compared. */
import type { OrderConfig } from "../../model/config.ts";
import type { Entry, OrderStanding, Value } from "../../model/entry.ts";
import { pathOf, valueAt } from "../path.ts";
import { type Collation, collationsOf, usualCollations } from "./collate.ts";
import { plainEntry } from "./plain-entry.ts";

export type Key = string | number;

/** One way to put entries in a row. */
export interface Reading {
  readonly rule: Exclude<OrderStanding["rule"], "none" | "append">;
  /** Null for an entry that has no place in such a row. */
  readonly keyOf: (entry: Entry) => Key | null;
  readonly compare: (one: Key, other: Key) => number;
  readonly how: NonNullable<OrderStanding["how"]>;
}

const NUMBER = /^[+-]?\d{1,15}(?:\.\d{1,15})?$/;
const DATE = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:\d{2})?)?$/;

/** The plainest first. None for an order that is not one of values. */
export function readingsOf(order: OrderConfig): readonly Reading[] {
  const { by, field } = order;
  const down = { ...order, direction: "descending" } as const;
  const up = { ...order, direction: "ascending" } as const;
  if (by === "name") return collationsOf(order).map((collation) => byText("name", nameOf, collation, order));
  if (by === "stars") return [byNumber("stars", starsOf, numberOf, order)];
  if (by === "auto") {
    const collations = usualCollations(order);
    const names = collations.map((collation) => byText("name", nameOf, collation, up));
    const keys = collations.map((collation) => byText("name", keyOf, collation, up));
    const ofKeys = keys.map((reading) => ({ ...reading, how: { ...reading.how, ofKeys: true } }));
    return [byNumber("stars", starsOf, numberOf, down), ...names, ...ofKeys];
  }
  if (by !== "field" || field === null) return [];
  const path = pathOf(field);
  const fieldOf = (entry: Entry) => valueAt(path, plainEntry(entry));
  return [
    byNumber("field", fieldOf, numberOf, order),
    byNumber("field", fieldOf, dateOf, order),
    ...collationsOf(order).map((collation) => byText("field", fieldOf, collation, order)),
  ];
}

type Find = (entry: Entry) => Value | undefined;

function byNumber(
  rule: Reading["rule"],
  find: Find,
  count: (value: Value) => number | null,
  { field, direction }: OrderConfig,
): Reading {
  const way = direction === "descending" ? -1 : 1;
  const key = (entry: Entry) => {
    const value = find(entry);
    return value === undefined ? null : count(value);
  };
  const how = { field, direction, ignoreArticles: [], capitalsFirst: false };
  return { rule, keyOf: key, compare: (one, other) => (Number(one) - Number(other)) * way, how };
}

function byText(rule: Reading["rule"], find: Find, collation: Collation, { field, direction }: OrderConfig): Reading {
  const { keyOf: fold, compare, ignoreArticles, capitalsFirst } = collation;
  const way = direction === "descending" ? -1 : 1;
  const key = (entry: Entry) => {
    const value = find(entry);
    return typeof value === "string" && value.trim() !== "" ? fold(value) : null;
  };
  const how = { field, direction, ignoreArticles, capitalsFirst };
  return { rule, keyOf: key, compare: (one, other) => compare(String(one), String(other)) * way, how };
}

function nameOf({ name }: Entry): Value {
  return name;
}

/** A map is often in the order of its keys, of which names are another spelling. */
function keyOf({ key, name }: Entry): Value | undefined {
  return key === null || key === name ? undefined : key;
}

function starsOf({ roles: { stars } }: Entry): Value | undefined {
  return stars;
}

/** Formats without numbers write them as texts. */
function numberOf(value: Value): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  return typeof value === "string" && NUMBER.test(value.trim()) ? Number(value) : null;
}

/** A time without a zone is taken for one of UTC, wherever this runs. */
function dateOf(value: Value): number | null {
  const [, day, time, zone] = (typeof value === "string" ? DATE.exec(value.trim()) : null) ?? [];
  if (day === undefined) return null;
  const at = Date.parse(time === undefined ? day : `${day}T${time}${zone ?? "Z"}`);
  return Number.isNaN(at) ? null : at;
}

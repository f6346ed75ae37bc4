import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { orderOf } from "../../src/change/standing/order.ts";
import type { OrderConfig } from "../../src/model/config.ts";
import type { Entry, OrderStanding } from "../../src/model/entry.ts";
import { cards, entry } from "./entry.ts";

interface Card {
  readonly name: string;
  readonly stars: number;
}

interface Kept {
  readonly order: OrderConfig;
  readonly compare: (one: Card, other: Card) => number;
}

const card = fc.record({
  name: fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 6 }),
  stars: fc.integer({ min: 0, max: 30 }),
});
const given = (order: Partial<OrderConfig>): OrderConfig => ({ ...cards.order, ...order });
const byLetters = (one: Card, other: Card) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);
const KEPT: readonly Kept[] = [
  { order: given({ by: "name" }), compare: byLetters },
  { order: given({ by: "name", compare: "ignore-case" }), compare: byLetters },
  { order: given({ by: "name", compare: "code-point", direction: "descending" }), compare: (a, b) => byLetters(b, a) },
  { order: given({ by: "stars", direction: "descending" }), compare: (a, b) => b.stars - a.stars },
  { order: given({ by: "field", field: "$.stars" }), compare: (a, b) => a.stars - b.stars },
];

const entryOf = ({ name, stars }: Card, at: number): Entry =>
  entry({ name, stars }, { startLine: at + 1, endLine: at + 1 });

function judged(listed: readonly Entry[], fresh: Entry, order: OrderConfig): OrderStanding {
  const brought = { added: [fresh], pairs: [], moved: [], reordered: new Set<Entry>() };
  return orderOf(listed, brought, [{ ...cards, order }])(fresh);
}

function moved(listed: readonly Entry[], fresh: Entry, { misplaced }: OrderStanding): readonly Entry[] {
  const rest = listed.filter((one) => one !== fresh);
  const { after = null, before = null } = misplaced ?? {};
  const at = after !== null ? rest.indexOf(after) + 1 : before !== null ? rest.indexOf(before) : rest.length;
  return rest.toSpliced(at, 0, fresh);
}

describe.each(KEPT.map((kept) => [`${kept.order.by}, ${kept.order.compare}`, kept] as const))("by %s", (_, kept) => {
  const { order, compare } = kept;

  test("an entry put into a list in order is misplaced exactly where it does not fit between its two neighbours", () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 25 }), card, fc.nat(), (others, fresh, anywhere) => {
        const sorted = others.toSorted(compare);
        const at = anywhere % (sorted.length + 1);
        const listed = sorted.toSpliced(at, 0, fresh).map(entryOf);
        const [before, after] = [sorted[at - 1], sorted[at]];
        const fits = (!before || compare(before, fresh) <= 0) && (!after || compare(fresh, after) <= 0);
        const own = listed[at];
        if (own === undefined) throw new Error("no entry");
        expect(judged(listed, own, order).misplaced === null).toBe(fits);
      }),
      { numRuns: 300 },
    );
  });

  test("moved to where it is told to belong, it stands well, however the others stand", () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 25 }), card, fc.nat(), (others, fresh, anywhere) => {
        const at = anywhere % (others.length + 1);
        const listed = others.toSpliced(at, 0, fresh).map(entryOf);
        const own = listed[at];
        if (own === undefined) throw new Error("no entry");
        const standing = judged(listed, own, order);
        const then = moved(listed, own, standing);
        expect(then).toHaveLength(listed.length);
        if (standing.misplaced !== null) expect(judged(then, own, order).misplaced).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

test("an entry that comes last in a list that only grows is never misplaced", () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 10 }), fc.array(card, { minLength: 1, maxLength: 5 }), (old, fresh) => {
      const listed = [...old, ...fresh].map(entryOf);
      const added = listed.slice(old.length);
      const brought = { added, pairs: [], moved: [], reordered: new Set<Entry>() };
      const judge = orderOf(listed, brought, [{ ...cards, order: given({ by: "append" }) }]);
      for (const one of added) expect(judge(one)).toEqual({ rule: "append", misplaced: null });
    }),
  );
});

test("any names at all are put in a row in the same way each time, and in no time", () => {
  const names = fc.array(fc.string({ unit: "binary", maxLength: 30 }), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(names, fc.constantFrom("auto" as const, "name" as const), (all, by) => {
      const listed = all.map((name, at) => entryOf({ name, stars: 1 }, at));
      const [own] = listed;
      if (own === undefined) throw new Error("no entry");
      expect(judged(listed, own, given({ by }))).toEqual(judged(listed, own, given({ by })));
    }),
  );
  const many = Array.from({ length: 20_000 }, (_, i) => entryOf({ name: `n${(i * 7919) % 20_011}`, stars: i % 97 }, i));
  const [own] = many;
  if (own === undefined) throw new Error("no entry");
  const begun = performance.now();
  judged(many, own, given({ by: "auto" }));
  expect(performance.now() - begun).toBeLessThan(5000);
});

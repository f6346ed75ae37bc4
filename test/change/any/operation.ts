/** Random known changes: what people do to a listing, one after the other. */
import fc from "fast-check";
import { draft } from "./listing.ts";

const which = fc.nat(999);

const add = fc.record({
  kind: fc.constant("add" as const),
  section: which,
  at: which,
  draft,
  /** With something in common with an entry that stands there. */
  beside: fc.option(fc.record({ which, kin: fc.constantFrom("name", "home") }), { freq: 3 }),
});
const edit = fc.record({
  kind: fc.constant("edit" as const),
  which,
  fields: fc.subarray(["text", "rewritten", "stars", "site", "tags", "spelling", "home"], { minLength: 1 }),
});
const rename = fc.record({
  kind: fc.constant("rename" as const),
  which,
  what: fc.subarray(["name", "home", "owner", "key"], { minLength: 1, maxLength: 2 }),
});

/** `which` counts through all entries, and `section` through all sections, again and again. */
export const operation = fc.oneof(
  { weight: 3, arbitrary: add },
  { weight: 3, arbitrary: edit },
  { weight: 2, arbitrary: rename },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), which }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move" as const), which, section: which, at: which }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("sort" as const), section: which, salt: which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("copy" as const),
      which,
      count: fc.integer({ min: 1, max: 3 }),
      section: which,
      at: which,
    }),
  },
);
export type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;
export type Edit = Extract<Operation, { kind: "edit" }>;
export type Rename = Extract<Operation, { kind: "rename" }>;

/** Mostly one alone, so that a failure is easily read; and any mix. */
export const operations = fc.array(operation, { minLength: 1, maxLength: 5 });

/** What the lists' configuration asks of their entries (`required`, `schema`) -> what each entry lacks, and which schemas are wrong. */
import { md } from "../../markdown.ts";
import type { ListConfig } from "../../model/config.ts";
import type { Entry, Hint, SchemaFlaw, Value } from "../../model/entry.ts";
import type { Snapshot } from "../../model/pull-request.ts";
import { plainEntry } from "../standing/plain-entry.ts";
import { type FoundSchema, findSchema } from "./file.ts";
import { lackingIn } from "./missing.ts";
import { type Verdict, validateEntry } from "./validate.ts";
import { flawsOf } from "./words.ts";

export interface Schemas {
  /** What an entry lacks, and what it was before did not. */
  readonly flawsOf: (entry: Entry, before: Entry | null) => readonly SchemaFlaw[];
  /** For maintainers: schemas that cannot be used. By those nothing is held against a contributor. */
  readonly hints: readonly Hint[];
}

type Held = Pick<ListConfig, "required"> & { readonly schema: Value | null };

interface NoSchema {
  readonly kind: "none";
}

const CONFIGURATION = ".github/listkeeper.yml";
const SAMPLE = 5;
const MOST = 10;

/** `listed` stood in the lists before the change. */
export function schemasOf(lists: readonly ListConfig[], tip: Snapshot, listed: readonly Entry[]): Schemas {
  const hints: Hint[] = [];
  const held = new Map<string, Held>();
  for (const list of lists) {
    const { name, schema, required } = list;
    if (schema === null && required.length === 0) continue;
    const usable = usableSchema(list, tip, listed);
    held.set(name, { required, schema: usable.kind === "schema" ? usable.schema : null });
    if (usable.kind !== "wrong") continue;
    const message = md`The schema of the list ${name} is not used. ${usable.why}`;
    hints.push({ file: typeof schema === "string" ? schema : CONFIGURATION, message });
  }
  const known = (entry: Entry) => flawsIn(entry, held.get(entry.list));
  return {
    hints,
    flawsOf: (entry, before) => {
      const old = new Set((before === null ? [] : known(before)).map(identity));
      return known(entry)
        .filter((flaw) => !old.has(identity(flaw)))
        .slice(0, MOST);
    },
  };
}

function flawsIn(entry: Entry, held: Held | undefined): readonly SchemaFlaw[] {
  if (held === undefined) return [];
  const lacking = lackingIn(entry, held.required);
  const told = new Set(lacking.map(({ member }) => member));
  if (held.schema === null) return lacking;
  const verdict = validateEntry(held.schema, plainEntry(entry));
  if (verdict.kind === "too-large") {
    const what = md`The entry holds more than can be held against the schema of the list.`;
    return [...lacking, { member: null, what, fix: md`Shorten it to about the size of the entries around it.` }];
  }
  const flaws = new Map(verdict.violations.flatMap(flawsOf).map((flaw) => [identity(flaw), flaw]));
  return [...lacking, ...[...flaws.values()].filter(({ member }) => member === null || !told.has(member))];
}

/** A schema that no listed entry is even of the kind of is meant for something else. */
function usableSchema({ name, schema }: ListConfig, tip: Snapshot, listed: readonly Entry[]): FoundSchema | NoSchema {
  if (schema === null) return { kind: "none" };
  const found = findSchema(schema, tip.files);
  if (found.kind === "wrong") return found;
  const own = listed.filter(({ list }) => list === name);
  if (!fitsNone(found.schema, own)) return found;
  return {
    kind: "wrong",
    why: md`It must describe one entry, and no entry that is listed already is of the kind that it asks for.`,
  };
}

function fitsNone(schema: Value, listed: readonly Entry[]): boolean {
  const sample: readonly Value[] = listed.length === 0 ? [{}] : listed.slice(0, SAMPLE).map(plainEntry);
  return sample.every((value) => isOtherKind(validateEntry(schema, value), listed.length > 0));
}

function isOtherKind(verdict: Verdict, listed: boolean): boolean {
  if (verdict.kind === "too-large") return true;
  return listed && verdict.violations.some(({ path, keyword }) => path.length === 0 && keyword === "type");
}

function identity({ member, what }: SchemaFlaw): string {
  return JSON.stringify([member, what]);
}

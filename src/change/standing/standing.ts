/** The entries that a change brings, and the listing around them -> what the listing says about each. */
import type { Entry, Pair, Standing } from "../../model/entry.ts";
import { once } from "../group.ts";
import type { Schemas } from "../schema/schema.ts";
import { logosOf, type Scene } from "./logo.ts";
import { neighboursOf } from "./neighbours.ts";
import { orderOf } from "./order.ts";
import { twinsOf } from "./twins.ts";

/** What the change brings: entries that are new, and those that were something else before. */
export interface Brought {
  readonly added: readonly Entry[];
  readonly pairs: readonly Pair[];
  /** Those of the pairs that stand in another section now. */
  readonly moved: readonly Pair[];
  /** Entries of the new side that changed places in their section. */
  readonly reordered: ReadonlySet<Entry>;
}

/** How the base branch has gone on since the merge base. */
export interface Since {
  readonly added: readonly Entry[];
  /** Entries of the new side that the base branch has taken away in the meantime. */
  readonly removed: ReadonlySet<Entry>;
}

/** Everything that will be listed after a merge: what stands at the head, as the base branch has gone on since. */
export function listingAfter({ entries }: Pick<Scene, "entries">, since: Since): readonly Entry[] {
  return [...entries.filter((entry) => !since.removed.has(entry)), ...since.added];
}

export function standingsOf(
  scene: Scene & { readonly schemas: Schemas },
  brought: Brought,
  listing: readonly Entry[],
): ReadonlyMap<Entry, Standing> {
  const { added, pairs } = brought;
  const neighbours = neighboursOf(scene.entries, scene.config.lists);
  const twins = twinsOf(listing, [...added, ...pairs.map(({ to }) => to)]);
  const logo = logosOf(scene);
  const order = orderOf(scene.entries, brought, scene.config.lists);
  const later = laterThan(scene.entries, added);
  const standing = (entry: Entry, before: Entry | null): [Entry, Standing] => [
    entry,
    {
      neighbours: neighbours(entry),
      twins: twins(entry, before).filter((twin) => !later(twin.entry, entry)),
      logo: logo(entry),
      order: order(entry),
      schema: scene.schemas.flawsOf(entry, before),
    },
  ];
  return new Map([...added.map((entry) => standing(entry, null)), ...pairs.map(({ from, to }) => standing(to, from))]);
}

/** Of two that the pull request adds, the first is not the doubled one. */
function laterThan(listing: readonly Entry[], added: readonly Entry[]): (one: Entry, other: Entry) => boolean {
  const fresh = new Set(added);
  const order = once(() => new Map(listing.filter((entry) => fresh.has(entry)).map((entry, at) => [entry, at])));
  return (one, other) => fresh.has(one) && fresh.has(other) && (order().get(one) ?? 0) > (order().get(other) ?? 0);
}

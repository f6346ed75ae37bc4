/** `revoke CRITERION [ENTRY]` -> the decisions that it takes back: where no entry is named, those on all of them. */

import { findBound } from "./bound.ts";
import type { Command } from "./commands.ts";
import { criterionOf, type Either, type Ground } from "./ground.ts";
import type { Heard } from "./heard.ts";
import { nothingToRevoke, unholdInstead } from "./mistakes.ts";
import { readOrder } from "./order.ts";
import type { Ruling } from "./rulings.ts";
import { targetsOf } from "./targets.ts";

const KIND = /^(accept|exempt|reject)(?=[\s:：]|$)\s*/i;

/** The command that is taken back may be named before its criterion. */
export function revoked(
  { done }: Heard,
  command: Command,
  standing: readonly Ruling[],
  ground: Ground,
): Either<readonly Ruling[]> {
  const kind = KIND.exec(command.rest)?.[1]?.toLowerCase() ?? null;
  if (/^(?:un)?hold\b/i.test(command.rest)) return { mistake: unholdInstead() };
  const order = readOrder({ ...command, rest: command.rest.replace(KIND, "") }, ground.names);
  const criterion = criterionOf(order, "revoke", ground);
  if (criterion.mistake !== undefined) return criterion;
  const { assessments } = ground;
  const meant = order.entry === null ? null : targetsOf(order.entry, assessments);
  const found = standing.filter((ruling) => {
    if (ruling.criterion !== criterion.value || (kind !== null && ruling.kind !== kind)) return false;
    if (meant === null || ruling.entry.toLowerCase() === order.entry?.toLowerCase()) return true;
    return meant.some((one) => findBound(ruling, assessments).at === one);
  });
  return found.length === 0 && !done ? { mistake: nothingToRevoke(criterion.value, order.entry) } : { value: found };
}

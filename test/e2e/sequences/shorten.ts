/** Steps with a flaw -> fewer steps that still have one. */
import { type Flaw, flawOf, kindOf } from "./flaw.ts";
import type { Step } from "./plan.ts";

export async function shortened(
  steps: readonly Step[],
  flaw: Flaw,
): Promise<{ readonly steps: readonly Step[]; readonly flaw: Flaw }> {
  let found = { steps, flaw };
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < found.steps.length; ) {
      const fewer = [...found.steps.slice(0, from), ...found.steps.slice(from + size)];
      const still = await flawOf(fewer);
      if (still === null || kindOf(still) !== kindOf(flaw)) from += size;
      else found = { steps: fewer, flaw: still };
    }
  }
  return found;
}

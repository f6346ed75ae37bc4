/** The environment -> how often each law is tried, and from which seed: few and the same ones by default, more at night. */

export interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

const USUAL = 30;

/** `PROPERTY_RUNS=5000 npm test -- property`; with `PROPERTY_SEED` from the seed that fast-check printed of a failure. */
export function runs(share = 1): Runs {
  const { PROPERTY_RUNS: asked, PROPERTY_SEED: seed } = process.env;
  const numRuns = Math.max(1, Math.round(share * (asked === undefined ? USUAL : Number(asked))));
  if (seed !== undefined) return { numRuns, seed: Number(seed) };
  return asked === undefined ? { numRuns, seed: 3 } : { numRuns };
}

/** A long question -> parts that GitHub can answer in time: halves of a part that was too much, until one item alone is. */
import { isOutage, isTooHeavy } from "./errors.ts";

// Halving 25 down to the one item that GitHub cannot answer takes six failures; more of them mean that GitHub is out.
const MOST_FAILURES = 9;

/**
 * One result for each item, in order. `run` throws what goes for the whole part, and hears whether it is the last time that an
 * item alone is asked about; `failed` tells what that makes of an item.
 */
export async function inParts<T, R>(
  items: readonly T[],
  most: number,
  run: (part: readonly T[], last: boolean) => Promise<readonly R[]>,
  failed: (error: unknown) => R,
): Promise<readonly R[]> {
  let failures = 0;
  const attempt = async (part: readonly T[], last: boolean): Promise<readonly R[]> => {
    try {
      return await run(part, last);
    } catch (error) {
      failures += 1;
      if (!(isOutage(error) || isTooHeavy(error)) || last || failures > MOST_FAILURES)
        return part.map(() => failed(error));
      if (part.length === 1) return attempt(part, true);
      const half = Math.ceil(part.length / 2);
      const first = await attempt(part.slice(0, half), false);
      return [...first, ...(await attempt(part.slice(half), false))];
    }
  };
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += most) parts.push(items.slice(at, at + most));
  return (await Promise.all(parts.map((part) => attempt(part, false)))).flat();
}

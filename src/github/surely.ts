/** A write that must not happen twice -> its outcome, although GitHub may do it and then say that it failed. */
import { isOutage } from "./errors.ts";

// A 502 on the creation of a comment does not mean that there is none: sent again, it has made a second one.
const MOST_TRIES = 3;

/** `write` is tried again after an outage, unless `done` finds that it came through all the same. */
export async function surely<T>(write: () => Promise<T>, done: () => Promise<T | null>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await write();
    } catch (error) {
      if (!isOutage(error) || tries === MOST_TRIES) throw error;
      const found = await done();
      if (found !== null) return found;
    }
  }
}

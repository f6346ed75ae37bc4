/** A request about projects that is about to go out -> a place in it for objects of the listing, so that they need none of their own. */
import type { PartialAnswer } from "./ask.ts";
import type { QueryError } from "./errors.ts";
import type { ObjectAlias } from "./queries.ts";

/** Objects of the listing's repository that are asked for together with something else. */
export interface Cargo {
  readonly objects: readonly ObjectAlias[];
  readonly variables: Readonly<Record<string, unknown>>;
  deliver(listing: unknown, errors: readonly QueryError[]): void;
  fail(error: unknown): void;
}

export interface Ride {
  /** What a question of its own would be answered. Rejects where the request failed; null where it has left. */
  board(objects: readonly ObjectAlias[], variables: Cargo["variables"]): Promise<PartialAnswer<unknown>> | null;
}

/** `leave` sends the request, with what has come aboard until everything that is known already was worked through. */
export function openRide(leave: (cargo: Cargo | null) => void): Ride {
  let cargo: Cargo | null = null;
  let left = false;
  setImmediate(() => {
    left = true;
    leave(cargo);
  });
  return {
    board(objects, variables) {
      if (left || cargo !== null) return null;
      return new Promise((resolve, reject) => {
        const deliver: Cargo["deliver"] = (repository, errors) =>
          resolve({ value: { repository }, errors: own(errors) });
        cargo = { objects, variables, deliver, fail: reject };
      });
    },
  };
}

/** The errors of the listing, as a question of its own would have brought them. */
function own(errors: readonly QueryError[]): readonly QueryError[] {
  return errors.flatMap((error) => {
    const [alias, ...path] = error.path ?? [];
    return alias === "listing" ? { ...error, path: ["repository", ...path] } : [];
  });
}

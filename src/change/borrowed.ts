/** What the companion files of its list say of one entry. */
import type { Problem, Value } from "../model/entry.ts";
import type { Cause } from "./cause.ts";

export interface Borrowed {
  /** By role, only what the entry does not say itself. */
  readonly roles: Readonly<Record<string, Value>>;
  /** The roles that a file might have given which could not be read in full. */
  readonly unsure: readonly string[];
  /** Why a file that can be read gives nothing, though the entry names something in it. */
  readonly lack: Lack | null;
}

export interface Lack {
  readonly cause: Cause;
  readonly severity: Problem["severity"];
}

export const NOTHING: Borrowed = { roles: {}, unsure: [], lack: null };

/** A YAML text -> where and why the parser fails, if it does. */
import { parseEvents, YAMLException } from "js-yaml";
import { DEEPEST } from "../../tree.ts";

export interface Failure {
  readonly offset: number;
  /** In the parser's words. */
  readonly reason: string;
}

export function failureIn(text: string): Failure | null {
  try {
    parseEvents(text, { maxDepth: DEEPEST - 1 });
    return null;
  } catch (error) {
    return failureFrom(error);
  }
}

/** Throws what is no failure of the parser again. */
export function failureFrom(error: unknown): Failure {
  if (!(error instanceof YAMLException)) throw error;
  return { offset: error.mark?.position ?? 0, reason: error.reason };
}

/** Answers of a forge -> their values, where a missing one must not look like "none". */
import type { Answer } from "../model/answers.ts";

export type Refused = Extract<Answer<unknown>, { ok: false }>;

/** Thrown inside a reader and caught at its end: without this answer nothing of the project can be told. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.message);
    this.refused = refused;
  }
}

export function needed<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new RefusedError(answer);
}

/** `none` where the forge itself says that there is no such thing, or that it is switched off; an outage stays one. */
export function orNone<T, N>(answer: Answer<T>, none: N): T | N {
  if (answer.ok) return answer.value;
  if (answer.refusal === "not-found" || answer.refusal === "forbidden") return none;
  throw new RefusedError(answer);
}

/** `none` where the forge says that there is no such thing: what is only withheld may be there. */
export function orMissing<T, N>(answer: Answer<T>, none: N): T | N {
  return !answer.ok && answer.refusal === "not-found" ? none : needed(answer);
}

/** Throws what two answers that do not go together are: the forge is not well, and neither is to be believed. */
export function contradicted(what: string): never {
  throw new RefusedError({ ok: false, refusal: "unavailable", status: null, message: what });
}

/** Of a project that is there: that some part of it is not found means that the forge could not give it. */
export function unavailableFor<T>(answer: Answer<T>): Answer<T> {
  return !answer.ok && answer.refusal === "not-found" ? { ...answer, refusal: "unavailable" } : answer;
}

/** Runs a reader; what it could not do without becomes the answer. */
export async function answering<T>(read: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (error instanceof RefusedError) return error.refused;
    throw error;
  }
}

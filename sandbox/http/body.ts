/** A request's JSON body -> its members, of the type that the route wants, or GitHub's 400 and 422. */

import type { Call } from "./call.ts";
import { Refused } from "./refused.ts";

export type Members = Readonly<Record<string, unknown>>;

export function membersOf({ body }: Call): Members {
  if (body === undefined) return {};
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new Refused(400, "Body should be a JSON object");
  return body as Members;
}

export function text(members: Members, name: string): string | undefined {
  const value = members[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") throw unfit(name, value, "string");
  return value;
}

export function neededText(members: Members, name: string): string {
  const value = text(members, name);
  if (value === undefined) throw new Refused(422, `Invalid request.\n\n"${name}" wasn't supplied.`);
  return value;
}

export function wholeNumber(members: Members, name: string): number | undefined {
  const value = members[name];
  if (value === undefined || value === null) return undefined;
  if (!Number.isInteger(value)) throw unfit(name, value, "integer");
  return value as number;
}

export function listOf(members: Members, name: string): readonly unknown[] | undefined {
  const value = members[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw unfit(name, value, "array");
  return value;
}

export function object(value: unknown, name: string): Members {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Members;
  throw unfit(name, value, "object");
}

/** One of the words, or 422. */
export function oneOf<Word extends string>(members: Members, name: string, words: readonly Word[]): Word | undefined {
  const value = text(members, name);
  if (value === undefined) return undefined;
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new Refused(
      422,
      `Invalid request.\n\n${value} is not a member of [${words.map((word) => `"${word}"`).join(", ")}].`,
    );
  return found;
}

function unfit(name: string, value: unknown, type: string): Refused {
  return new Refused(
    422,
    `Invalid request.\n\nFor '${name}', ${JSON.stringify(value).slice(0, 100)} is not of type ${type}.`,
  );
}

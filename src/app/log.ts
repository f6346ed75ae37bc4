/** Probot's logger -> the same, which tells of an error what helps to find its cause, and nothing that strangers have sent along. */
import type { Probot } from "probot";
import { readable } from "../markdown/escape.ts";

type Logger = Probot["log"];

const MOST_WORDS = 500;
const MOST_OF_STACK = 4000;
const MOST_CAUSES = 5;
/** All of them are our own or Octokit's words. */
const KEPT: readonly string[] = ["status", "doing", "refusal", "until", "code"];

/**
 * Probot and Octokit put requests and whole events on their errors, with bodies and headers in them, even those of events that
 * nobody has signed.
 */
export function withoutBodies(log: Logger, messageKey = "msg"): Logger {
  const serializers = { err: toldError, [messageKey]: named, id: named, delivery: named };
  return log.child({}, { serializers, formatters: { log: told } });
}

/** Octokit tells at level debug all that a request is about. */
const BODIES: ReadonlySet<string> = new Set(["body", "payload", "query"]);
const OBJECTS: ReadonlySet<string> = new Set(["err", "cost", "members"]);

function told(fields: object): object {
  const kept = Object.entries(fields).filter(([key, value]) =>
    typeof value === "object" && value !== null ? OBJECTS.has(key) : !BODIES.has(key),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, named(value)]));
}

function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return inLine(String(error));
  const chain = causesOf(error);
  const kept = KEPT.flatMap((key) => {
    const value: unknown = Reflect.get(error, key);
    return typeof value === "string" || typeof value === "number" ? [[key, named(value)]] : [];
  });
  return {
    type: inLine(error.name),
    message: inLine(chain.map(({ message }) => message).join(": ")),
    stack: chain.map(framesOf).join("\ncaused by: ").slice(0, MOST_OF_STACK),
    ...Object.fromEntries(kept),
  };
}

/** A message of several lines would pass for places in the code. */
function framesOf({ name, message, stack = "" }: Error): string {
  const frames = stack.split("\n").filter((line) => /^ {4}at /.test(line));
  return [`${name}: ${message}`, ...frames].map(inLine).join("\n    ");
}

function causesOf(error: Error): readonly Error[] {
  const chain = [error];
  for (let at: unknown = error.cause; at instanceof Error && chain.length < MOST_CAUSES; at = at.cause) chain.push(at);
  return chain;
}

/** Without what ends a line, moves a terminal's cursor or turns the direction of its text. */
function inLine(value: string): string {
  return readable(value).slice(0, MOST_WORDS);
}

function named(value: unknown): unknown {
  return typeof value === "string" ? inLine(value) : value;
}

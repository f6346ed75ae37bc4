import { describe, expect, test } from "@jest/globals";
import { openBudget } from "../../src/github/budget.ts";
import { refused } from "../../src/github/errors.ts";

const RESET = 1_772_600_000;
const UNTIL = new Date(RESET * 1000).toISOString();

function heard(headers: Readonly<Record<string, string | number>>) {
  const budget = openBudget();
  const named = Object.entries(headers).map(([name, value]) => [`x-ratelimit-${name}`, String(value)] as const);
  budget.hear(new Headers(named.map(([name, value]) => [name, value])));
  return budget;
}

describe("a budget", () => {
  test.each([
    ["plenty", { resource: "graphql", limit: 5000, remaining: 4000, reset: RESET }, null],
    ["just enough", { resource: "graphql", limit: 5000, remaining: 290, reset: RESET }, null],
    ["a twentieth would be touched", { resource: "graphql", limit: 5000, remaining: 289, reset: RESET }, UNTIL],
    ["nothing", { resource: "graphql", limit: 5000, remaining: 0, reset: RESET }, UNTIL],
    ["another resource is spent", { resource: "core", limit: 5000, remaining: 0, reset: RESET }, null],
    ["a server without limits", {}, null],
    ["headers that say nothing", { resource: "graphql", limit: "x", remaining: "y", reset: "z" }, null],
  ])("of which %s is left", (_, headers, until) => {
    expect(heard(headers).spent("graphql", 40)).toBe(until);
  });

  test("tells the last time of those that stood in the way", () => {
    const budget = openBudget();
    expect(budget.until()).toBeNull();
    for (const until of ["2026-01-01T01:00:00.000Z", null, "2026-01-01T00:30:00.000Z"]) budget.stop(until);
    expect(budget.until()).toBe("2026-01-01T01:00:00.000Z");
  });
});

describe("a refusal for a limit tells when to ask again", () => {
  const limited = (status: number, headers: Readonly<Record<string, string>>) =>
    refused(Object.assign(new Error("API rate limit exceeded"), { status, response: { headers } }));

  test.each([
    ["the reset", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(RESET) }, UNTIL],
    ["Retry-After", { "retry-after": "60", date: "Tue, 03 Mar 2026 10:00:00 GMT" }, "2026-03-03T10:01:00.000Z"],
    ["nothing, where more is left", { "x-ratelimit-remaining": "9", "x-ratelimit-reset": String(RESET) }, undefined],
    ["nothing, where it is nonsense", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon" }, undefined],
    ["nothing, where nobody says", {}, undefined],
  ])("by %s", (_, headers, until) => {
    expect(limited(403, headers)).toMatchObject({ refusal: "rate-limited", status: 403 });
    const answer = limited(429, headers);
    expect("until" in answer ? answer.until : undefined).toBe(until);
  });

  test("and no other refusal does", () => {
    const error = Object.assign(new Error("Not Found"), { status: 404, response: { headers: { "retry-after": "9" } } });
    expect(refused(error)).not.toHaveProperty("until");
  });
});

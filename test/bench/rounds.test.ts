import { describe, expect, test } from "@jest/globals";
import type { RequestLog } from "../../sandbox/request-log.ts";
import { askedIn, roundsOf } from "./rounds.ts";

function request(startedAt: number, endedAt: number | null, more: Partial<RequestLog> = {}): RequestLog {
  return { method: "GET", route: "/x", path: "/x", status: 200, startedAt, endedAt, graphql: null, ...more };
}

describe("rounds", () => {
  test.each([
    ["nothing", [], []],
    ["one after the other", [request(0, 10), request(10, 20), request(25, 30)], [1, 1, 1]],
    ["all at once", [request(0, 10), request(1, 3), request(2, 12)], [3]],
    ["a chain, each begun while one is under way", [request(0, 10), request(8, 20), request(15, 30)], [3]],
    ["out of order", [request(30, 40), request(0, 10), request(5, 9)], [2, 1]],
    ["one that is never answered", [request(0, null), request(100, 110)], [2]],
  ])("%s", (_, requests, sizes) => {
    expect(roundsOf(requests).map((round) => round.length)).toEqual(sizes);
  });
});

test("queries and GETs are reads, all else writes, and a token belongs to no review", () => {
  const query = request(0, 1, { method: "POST", route: "/graphql" });
  const get = request(0, 1);
  const write = request(0, 1, { method: "PATCH" });
  const token = request(0, 1, { method: "POST", route: "/app/installations/{installation_id}/access_tokens" });
  expect(askedIn([query, write, token, get])).toEqual({ reads: [query, get], writes: [write] });
});

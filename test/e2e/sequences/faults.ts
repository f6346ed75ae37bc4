/** What goes wrong with a single request in the sequences. */
import type { Fault } from "../../../sandbox/faults.ts";

const COMMENTS = { method: "POST", route: "/repos/{owner}/{repo}/issues/{issue_number}/comments" };
const CHECK_RUNS = { method: "POST", route: "/repos/{owner}/{repo}/check-runs" };

export const FAULTS: readonly Fault[] = [
  { match: COMMENTS, effect: { kind: "answer", status: 502, done: true } },
  { match: COMMENTS, effect: { kind: "cut", when: "before" } },
  { match: { method: "PATCH" }, effect: { kind: "answer", status: 502, done: true } },
  { match: { method: "DELETE" }, effect: { kind: "answer", status: 502, done: true } },
  { match: CHECK_RUNS, effect: { kind: "answer", status: 502, done: true } },
  { match: { method: "POST" }, effect: { kind: "answer", status: 500 } },
  { match: { route: "/graphql" }, effect: { kind: "answer", status: 502 } },
  { match: { method: "GET" }, effect: { kind: "answer", status: 404 } },
];

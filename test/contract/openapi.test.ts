import { statSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { answerSchema, heldAnswer, heldRequest, routeName } from "./openapi.ts";
import { routes } from "./routes.ts";
import { sampleAnswer } from "./sample.ts";

const COMMENTS = "/repos/o/r/issues/1/comments";
const filled = routes.map((route) => route.replace(/\{[^}]*\}/g, "1"));

describe("the slice of GitHub's OpenAPI description", () => {
  test("is small", () => {
    const { size } = statSync(new URL("../../../test/contract/openapi.json", import.meta.url));
    expect(size).toBeLessThan(600_000);
  });

  test.each(filled.map((route, i) => [route, routes[i]] as const))("knows %s", (route, name) => {
    const [verb = "", path = ""] = route.split(" ");
    expect(routeName(verb, path)).toBe(name);
  });

  test.each(filled)("takes a sample of every answer of %s", (route) => {
    const [verb = "", path = ""] = route.split(" ");
    const statuses = [200, 201, 204, 404, 422].filter((status) => answerSchema(verb, path, status) !== undefined);
    const wrong = statuses.flatMap((status) =>
      heldAnswer(verb, path, status, sampleAnswer(verb, path, status, undefined)),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["GET", "/repos/o/r/nothing", undefined],
    ["GET", `${COMMENTS}?pages=1`, undefined],
    ["GET", `${COMMENTS}?per_page=many`, undefined],
    ["POST", COMMENTS, undefined],
    ["POST", COMMENTS, { text: "x" }],
    ["POST", "/repos/o/r/check-runs", { name: "x", head_sha: "y", status: "done" }],
    ["DELETE", "/repos/o/r/issues/comments/1", { body: "x" }],
  ])("does not take %s %s with %j", (verb, target, body) => {
    expect(heldRequest(verb, target, body)).not.toEqual([]);
  });

  test.each([
    ["GET", "/repos/o/r/nothing", 200, {}],
    ["GET", COMMENTS, 418, {}],
    ["GET", COMMENTS, 200, [{ id: 1 }]],
    ["GET", "/repos/o/r/git/trees/1", 200, { sha: "x", tree: [], truncated: "no" }],
    ["DELETE", "/repos/o/r/issues/comments/1", 204, { body: "x" }],
  ])("does not take from %s %s with %i the answer %j", (verb, target, status, body) => {
    expect(heldAnswer(verb, target, status, body)).not.toEqual([]);
  });

  test("takes null where GitHub may send null, and there only", () => {
    const target = "/repos/o/r/labels/1";
    expect(heldAnswer("GET", target, 200, sampleAnswer("GET", target, 200, { description: null }))).toEqual([]);
    expect(heldAnswer("GET", target, 200, sampleAnswer("GET", target, 200, { name: null }))).not.toEqual([]);
  });
});

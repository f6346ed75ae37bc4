import { describe, expect, test } from "@jest/globals";
import { readCommands } from "../../src/conversation/commands.ts";
import { type Order, readOrder, readReason } from "../../src/conversation/order.ts";

const NAMES = ["Podtrace", "Packet Lens", "Packet", "bpf:trace", "Until: the end", "license to trace"];

function order(written: string): Order {
  const [command] = readCommands(`/listkeeper accept ${written}`);
  if (command === undefined) throw new Error("no command");
  return readOrder(command, NAMES);
}

const cases: readonly [string, Partial<Order>][] = [
  ["license: a b", { criterion: "license", entry: null, until: null, reason: "a b" }],
  ["license : a b", { criterion: "license", entry: null, reason: "a b" }],
  ["license：理由", { criterion: "license", entry: null, reason: "理由" }],
  ["LICENSE: a", { criterion: "license", reason: "a" }],
  ["`docs_license`: a", { criterion: "docs-license", reason: "a" }],
  ["license Podtrace: a", { entry: "Podtrace", reason: "a" }],
  ["license podtrace: a", { entry: "podtrace", reason: "a" }],
  ["license Packet Lens: a", { entry: "Packet Lens", reason: "a" }],
  ["license `Packet Lens`: a", { entry: "Packet Lens", reason: "a" }],
  ['license "Packet Lens" : a', { entry: "Packet Lens", reason: "a" }],
  ["license bpf:trace: a: b", { entry: "bpf:trace", reason: "a: b" }],
  ["license Until: the end until 2027-01-31: a", { entry: "Until: the end", until: "2027-01-31", reason: "a" }],
  ["license license to trace: a", { entry: "license to trace", reason: "a" }],
  ["license someone/thing: a", { entry: "someone/thing", reason: "a" }],
  ["license https://github.com/a/b: a", { entry: "https://github.com/a/b", reason: "a" }],
  ["license until 2027-01-31: a", { entry: null, until: "2027-01-31", reason: "a" }],
  ["license Podtrace UNTIL 2027-01-31: a", { entry: "Podtrace", until: "2027-01-31", reason: "a" }],
  ["license until soon: a", { until: "soon", reason: "a" }],
  ["license", { criterion: "license", entry: null, reason: "" }],
  ["license:", { criterion: "license", entry: null, reason: "" }],
  ["license: …", { reason: "" }],
  ["license: ...", { reason: "" }],
  ["license: REASON", { reason: "" }],
  ["license because of it", { entry: "because of it", reason: "" }],
  [": a", { criterion: null, reason: "a" }],
  ["!?: a", { criterion: null }],
  ["", { criterion: null, reason: "" }],
];

describe("orders", () => {
  test.each(cases)("%s", (written, wanted) => {
    expect(order(written)).toMatchObject(wanted);
  });
});

test("a reason may go on below, up to a blank line", () => {
  expect(order("license: one\ntwo\n\nthree").reason).toBe("one two");
  expect(order("license Podtrace\ntwo").reason).toBe("two");
  expect(order("license:\n\ntwo\n\nthree").reason).toBe("two");
});

test("evidence may go on to the end, in its lines", () => {
  expect(order("license: one\n- two\n\nthree").words).toBe("one\n- two\n\nthree");
});

test("a reason has a bound, at which no character is split", () => {
  const { reason } = order(`license: ${"a".repeat(998)}😀😀`);
  expect(reason).toBe(`${"a".repeat(998)}…`);
});

test("the reason of a hold needs no colon", () => {
  const reasons = ["hold: a: b", "hold a b", "hold", "hold…"].map((written) => {
    const [command] = readCommands(`/listkeeper ${written}`);
    return command === undefined ? null : readReason(command);
  });
  expect(reasons).toEqual(["a: b", "a b", "", ""]);
});

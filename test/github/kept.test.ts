import { describe, expect, test } from "@jest/globals";
import { openKept } from "../../src/github/kept.ts";

describe("a memory", () => {
  test("forgets what is older than it lasts, and lasts anew when it is set anew", () => {
    let now = 0;
    const kept = openKept<string>(10, 5, () => now);
    kept.set("a", "one");
    now = 9;
    expect(kept.get("a")).toBe("one");
    now = 10;
    expect(kept.get("a")).toBeUndefined();
    kept.set("a", "two");
    now = 19;
    expect(kept.get("a")).toBe("two");
  });

  test("keeps no more than there is room for: what was used longest ago goes first", () => {
    const kept = openKept<string>(10, 5, () => 0);
    kept.set("a", "A", 2);
    kept.set("b", "B", 2);
    kept.get("a");
    kept.set("c", "C", 3);
    expect(["a", "b", "c"].map(kept.get)).toEqual(["A", undefined, "C"]);
    kept.set("d", "D", 6);
    expect(["a", "c", "d"].map(kept.get)).toEqual(["A", "C", undefined]);
  });

  test("counts a value that was replaced or dropped no more", () => {
    const kept = openKept<string>(10, 5, () => 0);
    for (let i = 0; i < 9; i += 1) kept.set("a", `${i}`, 4);
    kept.set("b", "B", 1);
    expect(["a", "b"].map(kept.get)).toEqual(["8", "B"]);
    kept.drop("a");
    kept.drop("a");
    kept.set("c", "C", 4);
    expect(["a", "b", "c"].map(kept.get)).toEqual([undefined, "B", "C"]);
  });
});

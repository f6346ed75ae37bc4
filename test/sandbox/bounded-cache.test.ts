import { expect, test } from "@jest/globals";
import { remember } from "../../sandbox/bounded-cache.ts";

test("keeps the last answers, gives up the longest unused, and asks again after a failure", async () => {
  const asked: string[] = [];
  let broken = true;
  const ask = remember(2, async (key) => {
    asked.push(key);
    if (key === "bad" && broken) throw new Error("not now");
    return key.toUpperCase();
  });
  for (const key of ["a", "b", "a", "c", "a", "b"]) expect(await ask(key)).toBe(key.toUpperCase());
  expect(asked).toEqual(["a", "b", "c", "b"]);
  await expect(ask("bad")).rejects.toThrow("not now");
  broken = false;
  expect(await ask("bad")).toBe("BAD");
});

import { expect, test } from "@jest/globals";
import { stringsOf } from "../../../src/criteria/safe/strings.ts";
import type { Value } from "../../../src/model/entry.ts";
import { someEntry, someMembers } from "../../facts.ts";

test("finds the texts in lists and objects, with the member that holds them", () => {
  const members = someMembers({
    name: "A",
    urls: [{ label: "B", url: "C" }],
    stars: 3,
    gone: null,
    deep: { in: ["D"] },
  });
  expect(stringsOf(someEntry({ members })).map(({ member, text }) => `${member}=${text}`)).toEqual([
    "name=A",
    "urls=B",
    "urls=C",
    "deep=D",
  ]);
});

test("stops at a bounded depth", () => {
  let deep: Value = "bottom";
  for (let i = 0; i < 1000; i += 1) deep = [deep];
  expect(stringsOf(someEntry({ members: someMembers({ deep }) }))).toEqual([]);
});

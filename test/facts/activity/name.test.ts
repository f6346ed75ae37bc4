import { expect, test } from "@jest/globals";
import { nameIn, withoutName } from "../../../src/facts/activity/name.ts";

test.each([
  ["Packet-Lens is old.", "this project is old."],
  ["The packet lens project is old.", "this project is old."],
  ["Use packet-lens.js, the packet-lens library.", "Use this project, this project."],
  ["Packet-lens. Packet-lens!", "this project. this project!"],
  ["packet-lenses and my-packet-lens are others", "packet-lenses and my-packet-lens are others"],
  ["skylark/packet-lens and packet-lens/core are others", "skylark/packet-lens and packet-lens/core are others"],
  ["İ packet-lens", "İ packet-lens"],
  ["nothing of it", "nothing of it"],
])("%s", (sentence, expected) => {
  expect(withoutName(sentence, nameIn("skylark/packet-lens"))).toBe(expected);
});

test("a name that is a word or less is none without its owner", () => {
  expect(withoutName("go is old", nameIn("skylark/go"))).toBe("go is old");
  expect(withoutName("skylark/go is old", nameIn("skylark/go"))).toBe("this project is old");
});

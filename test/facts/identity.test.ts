import { describe, expect, test } from "@jest/globals";
import { identity } from "../../src/facts/identity.ts";
import { someAnswers, someRepositoryAnswer } from "../answers.ts";

const seen = (address: string, repository = {}, answers = {}) =>
  identity(someRepositoryAnswer(repository), someAnswers({}, { address, ...answers }));

describe("renames", () => {
  test("the listed name in any case is no rename", () => {
    expect(seen("https://github.com/Skylark-Labs/PacketLens").redirected).toBe(false);
  });

  test("another one is", () => {
    expect(seen("https://github.com/skylark/lens")).toMatchObject({ redirected: true, listedAs: "skylark/lens" });
  });

  test("on another forge too", () => {
    const there = { forge: "gitlab", nameWithOwner: "tools/net/lens", url: "https://gitlab.com/tools/net/lens" };
    expect(seen("https://gitlab.com/tools/net/lens/-/tree/main/src", there)).toMatchObject({
      redirected: false,
      path: "src",
      forge: "gitlab",
    });
    expect(seen("https://gitlab.com/tools/lens", there)).toMatchObject({ redirected: true, listedAs: "tools/lens" });
  });

  test("a mirror that stands in has a name of its own, which is no rename", () => {
    const mirror = "torvalds/linux";
    const found = seen(
      "https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git",
      { nameWithOwner: mirror },
      { mirror },
    );
    expect(found).toMatchObject({
      redirected: false,
      listedAs: mirror,
      standsFor: "https://git.kernel.org/pub/scm/linux/kernel/git/bpf/bpf.git",
    });
  });
});

test("the forge's own number goes along", () => {
  expect(seen("https://github.com/skylark-labs/packetlens", { databaseId: 42 })).toMatchObject({
    forge: "github",
    id: 42,
  });
});

describe("mirrors", () => {
  test.each([
    ["Automated upstream mirror for libbpf stand-alone build.", "libbpf stand-alone build"],
    ["Mirror of https://git.example.org/lens.git", "https://git.example.org/lens.git"],
    ["Port mirror for containers", null],
    ["A mirror of your traffic", null],
    [null, null],
  ])("%j", (description, original) => {
    expect(seen("https://github.com/skylark-labs/packetlens", { description }).mirrorOf).toBe(original);
  });

  test("the forge's own word comes first", () => {
    const mirrorUrl = "https://git.example.org/lens.git";
    expect(seen("https://github.com/skylark-labs/packetlens", { mirrorUrl, isMirror: true }).mirrorOf).toBe(mirrorUrl);
  });
});

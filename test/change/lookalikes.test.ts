import { describe, expect, test } from "@jest/globals";
import { isAlike } from "../../src/change/standing/lookalikes.ts";
import { twinsOf } from "../../src/change/standing/twins.ts";
import { entry } from "./entry.ts";

test.each([
  ["cilium", "cillium", true],
  ["cilium", "ci1ium", true],
  ["cilium", "cliium", true],
  ["aya-rs", "ayars", true],
  ["modern", "modem", true],
  ["cilium", "cilium", false],
  ["cilium", "isovalent", false],
  ["aya", "aia", false],
  ["cilium", "cilium-io", false],
])("%s and %s: %s", (one, other, alike) => {
  expect(isAlike(one, other)).toBe(alike);
  expect(isAlike(other, one)).toBe(alike);
});

describe("twins", () => {
  const listed = entry({ name: "Lens", repo: "https://github.com/skylark-labs/packetlens" });

  test("another name in the list does not hide a look-alike", () => {
    const posing = entry({ name: "Packet Glass", repo: "https://github.com/skylark-1abs/PacketLens.git" });
    expect(twinsOf([listed, posing])(posing, null)).toEqual([{ entry: listed, same: "lookalike" }]);
  });

  test("one of the same name is told once", () => {
    const posing = entry({ name: "Lens", repo: "https://github.com/skylark-lab/packetlens" });
    expect(twinsOf([listed, posing])(posing, null)).toEqual([{ entry: listed, same: "lookalike" }]);
  });

  test("other projects of an owner, and other owners, are none", () => {
    const sister = entry({ name: "Prism", repo: "https://github.com/skylark-labs/prism" });
    const other = entry({ name: "Glass", repo: "https://github.com/northwind/packetlens" });
    const elsewhere = entry({ name: "Pane", repo: "https://gitlab.com/skylark-lab/packetlens" });
    const all = [listed, sister, other, elsewhere];
    for (const one of all) expect(twinsOf(all)(one, null)).toEqual([]);
  });

  test("what stood so before the change is not for the pull request to answer", () => {
    const posing = entry({ name: "Glass", repo: "https://github.com/skylark-lab/packetlens" });
    expect(twinsOf([listed, posing])(posing, posing)).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { addressFlaws, otherwiseLabelled, ownerOnly } from "../../../src/criteria/complete/address.ts";
import type { Entry } from "../../../src/model/entry.ts";
import { someEntry, someFacts, someMembers } from "../../facts.ts";
import { say } from "../../say.ts";

const RIGHT = "https://github.com/skylark-labs/packetlens";

function listed(repository: string | null, label = "GitHub"): Entry {
  const url = repository ?? RIGHT;
  return someEntry({ repository, members: someMembers({ name: "Packetlens", urls: [{ label, url }] }, 20) });
}

const told = (entry: Entry) => addressFlaws(someFacts({ entry })).map(({ what, fix }) => `${say(what)} ${say(fix)}`);

describe("addressFlaws", () => {
  test.each([
    RIGHT,
    `${RIGHT}/`,
    "https://github.com/Skylark-Labs/PacketLens",
    `${RIGHT}/tree/main/lens`,
    `${RIGHT}/blob/main/lens/README.md`,
    "https://git.kernel.org/?q=BPF+Group",
    "https://gitlab.com/group/project.git",
    "http://git.example.org/project",
  ])("%s is fine", (address) => {
    expect(told(listed(address))).toEqual([]);
  });

  test.each([
    `${RIGHT}.git`,
    "http://github.com/skylark-labs/packetlens",
    "https://www.github.com/skylark-labs/packetlens",
    "git@github.com:skylark-labs/packetlens.git",
    "skylark-labs/packetlens",
    "github.com/skylark-labs/packetlens",
    ` ${RIGHT}`,
    `${RIGHT}#readme`,
    `${RIGHT}?tab=readme-ov-file`,
    `${RIGHT}/issues`,
    `${RIGHT}/releases/latest`,
  ])("%s should be the plain address", (address) => {
    expect(told(listed(address)).join()).toContain(`Write ${RIGHT} as the repository's address.`);
  });

  test("tells what is no address at all, and leaves the address of an owner to a person", () => {
    expect(told(listed("https://github.com/skylark-labs"))).toEqual([]);
    expect(ownerOnly(listed("https://github.com/skylark-labs"))).toBe("skylark-labs");
    expect(ownerOnly(listed(RIGHT))).toBe(null);
    expect(told(listed("soon to come")).join()).toContain("is not a web address");
  });

  test("points to the member that holds the address", () => {
    const [flaw] = addressFlaws(someFacts({ entry: listed(`${RIGHT}.git`) }));
    expect(flaw?.place).toEqual({ file: "src/data/pages/applications/emerging.json", startLine: 21, endLine: 21 });
  });

  test.each(["Github", "github", "GITHUB", "Git Hub", "GitHub repository", "Gihub", " GitHub"])(
    "the label %j must be GitHub",
    (label) => {
      expect(told({ ...listed(null, label) }).join()).toContain("Write GitHub instead of");
    },
  );
});

describe("otherwiseLabelled", () => {
  test("finds a repository under another label", () => {
    expect(otherwiseLabelled(listed(null, "Source code"))).toEqual([
      { member: "urls", label: "Source code", url: RIGHT },
    ]);
  });

  test("does not take a page inside a repository for the project", () => {
    const members = someMembers({ urls: [{ label: "CI", url: "https://github.com/kernel-patches/bpf/pulls" }] });
    expect(otherwiseLabelled(someEntry({ repository: null, members }))).toEqual([]);
  });

  test.each([null, 3, "text", [], [null], [[]], [{}], [{ label: 1, url: 2 }], { label: "GitHub", url: RIGHT }])(
    "is not led astray by %j",
    (value) => {
      expect(otherwiseLabelled(someEntry({ repository: null, members: someMembers({ urls: value }) }))).toEqual([]);
    },
  );
});

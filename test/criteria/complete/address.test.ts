import { describe, expect, test } from "@jest/globals";
import { addressFlaws, otherwiseLabelled, ownerOnly } from "../../../src/criteria/complete/address.ts";
import { wordingFlaws } from "../../../src/criteria/complete/wording.ts";
import { sampleRepository } from "../../../src/criteria/sample.ts";
import type { AddressHabit, Entry } from "../../../src/model/entry.ts";
import { someEntry, someFacts, someMembers, someStanding } from "../../facts.ts";
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

describe("what a list has otherwise is no flaw", () => {
  const told = (entry: Entry, habits: readonly AddressHabit[]) => {
    const standing = someStanding({ neighbours: { count: 40, members: [], habits } });
    return addressFlaws(someFacts({ entry, standing })).flatMap(({ remedies }) => remedies);
  };
  const spelt = (from: string, to: string) => [{ kind: "spell", member: "urls", from, to }];

  test("a spelling that half of its neighbours have", () => {
    expect(told(listed(`${RIGHT}#readme`), ["fragment"])).toEqual([]);
    expect(told(listed(`${RIGHT}.git`), ["git"])).toEqual([]);
    expect(told(listed(`${RIGHT}#readme`), ["git"])).toEqual(spelt(`${RIGHT}#readme`, RIGHT));
    const mixed = `${RIGHT.replace("https", "http")}#readme`;
    expect(told(listed(mixed), ["fragment"])).toEqual(spelt(mixed, `${RIGHT}#readme`));
  });

  test("an address that stands in a file beside the list", () => {
    expect(told({ ...listed(RIGHT), repository: `${RIGHT}.git` }, [])).toEqual([]);
  });

  test("the only link of an entry, which leads to a page of the repository", () => {
    const linked = (url: string): Entry => ({
      ...listed(url),
      url,
      members: { url: { value: url, startLine: 3, endLine: 3 }, repository: { value: url, startLine: 3, endLine: 3 } },
    });
    expect(told(linked(`${RIGHT}#readme`), [])).toEqual([]);
    expect(told(linked(`${RIGHT}/wiki`), [])).toEqual([]);
    expect(told(linked(`http://github.com/a/b`), [])).toHaveLength(1);
    for (const [url, habits] of [
      [RIGHT, []],
      [`${RIGHT}/`, ["website"]],
    ] as const) {
      const facts = someFacts({
        entry: linked(url),
        standing: someStanding({ neighbours: { count: 9, members: [], habits } }),
      });
      expect(wordingFlaws(facts)).toEqual([]);
    }
    const twice = {
      ...linked(RIGHT),
      members: { a: { value: RIGHT, startLine: 3, endLine: 3 }, b: { value: RIGHT, startLine: 4, endLine: 4 } },
    };
    expect(wordingFlaws(someFacts({ entry: twice }))).toHaveLength(1);
  });
});

describe("remedies", () => {
  const remedies = (entry: Entry, changes = {}) =>
    addressFlaws(someFacts({ entry, ...changes })).flatMap(({ remedies: found }) => found);

  test("spell the address in the member that holds it, and the label", () => {
    expect(remedies(listed(`${RIGHT}.git`))).toEqual([
      { kind: "spell", member: "urls", from: `${RIGHT}.git`, to: RIGHT },
    ]);
    expect(remedies(listed(null, "Github"))).toEqual([{ kind: "spell", member: "urls", from: "Github", to: "GitHub" }]);
  });

  test("give today's address of a repository that was renamed, with the folder inside it", () => {
    const repository = sampleRepository({ redirected: true, listedAs: "old/lens" });
    const old = "https://github.com/old/lens";
    expect(remedies(listed(old), { repository })).toEqual([{ kind: "spell", member: "urls", from: old, to: RIGHT }]);
    expect(remedies(listed(`${old}/tree/main/cmd`), { repository })).toEqual([
      { kind: "spell", member: "urls", from: `${old}/tree/main/cmd`, to: `${RIGHT}/tree/main/cmd` },
    ]);
  });

  test("are none where the address is not written as it stands, or is none", () => {
    expect(remedies({ ...listed(`${RIGHT}.git`), members: {} })).toEqual([]);
    expect(remedies(listed("soon to come"))).toEqual([]);
  });
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
